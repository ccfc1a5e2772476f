import { describe, expect, test } from 'vitest';
import { reading } from '../../../test/support/reading.ts';
import { dateOf } from './mail-date.ts';
import { htmlText } from './mail-html.ts';
import { newPart } from './mail-quotes.ts';

const letter = (head: string, body: string): string =>
  `From: Ana Ruiz <ana@example.org>\nTo: bob@example.org\nDate: Wed, 13 Mar 2024 14:05:33 -0300\nSubject: x\nMIME-Version: 1.0\n${head}\n\n${body}`;

describe('an e-mail', () => {
  test('keeps the offset of its date and the name of its writer', async () => {
    const { lines, doubts } = await reading('eml', letter('Content-Type: text/plain', 'hi\n'));
    expect(lines).toEqual([
      { at: '2024-03-13T14:05:33-03:00', author: 'Ana Ruiz', text: 'hi', attachments: [], kind: 'message', place: 1 },
    ]);
    expect(doubts).toEqual([]);
  });

  test.each([
    [
      'quoted-printable in Latin-1',
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable',
      'Ol=E1, amanh=E3 =\nent=E3o',
      'Olá, amanhã então',
    ],
    [
      'base64 in UTF-8',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64',
      Buffer.from('mañana 🎉').toString('base64'),
      'mañana 🎉',
    ],
    [
      'Windows letters',
      'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable',
      '=93ok=94 =80',
      '“ok” €',
    ],
    [
      'only HTML',
      'Content-Type: text/html; charset=utf-8',
      '<style>p{}</style><p>Hola&nbsp;Ana &amp; Bob</p><div>dos<br>tres</div>',
      'Hola Ana & Bob\n\ndos\ntres',
    ],
    [
      'both: the text counts',
      'Content-Type: multipart/alternative; boundary=b',
      '--b\nContent-Type: text/plain\n\nplain\n--b\nContent-Type: text/html\n\n<b>rich</b>\n--b--\n',
      'plain',
    ],
  ])('%s', async (_what, head, body, text) => {
    const { lines } = await reading('eml', letter(head, body));
    expect(lines[0]?.text.replaceAll('\u00A0', ' ')).toBe(text);
  });

  test('names its files, whatever the letters of their names, and a message inside of it', async () => {
    const parts = [
      'Content-Type: text/plain\n\nsee',
      "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=utf-8''or%C3%A7; filename*1*=amento.pdf\nContent-Transfer-Encoding: base64\n\nAAAA",
      'Content-Type: image/png; name="=?utf-8?q?ma=C3=B1ana=2Epng?="\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\nAAAA',
      'Content-Type: message/rfc822\n\nFrom: c@example.org\nSubject: =?utf-8?q?Or=C3=A7amento?=\n\ninner words',
    ];
    const { lines } = await reading(
      'eml',
      letter('Content-Type: multipart/mixed; boundary=b', `${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`),
    );
    expect(lines).toMatchObject([
      { text: 'see', attachments: [{ name: 'orçamento.pdf' }, { name: 'mañana.png' }, { name: 'Orçamento.eml' }] },
    ]);
  });

  test('without a date or a writer says so', async () => {
    const { lines, doubts } = await reading('eml', 'Subject: x\n\nhi');
    expect(lines).toMatchObject([{ at: null, author: null, text: 'hi' }]);
    expect(doubts.map(({ ambiguity }) => ambiguity)).toEqual(['no_time', 'unknown_author']);
  });

  test('with a day that does not exist is bad', async () => {
    const { bad } = await reading('eml', 'From: a@b.org\nDate: Sat, 31 Feb 2024 10:00:00 +0000\n\nhi');
    expect(bad).toMatchObject([{ error: 'no_such_time' }]);
  });
});

describe('dates of e-mails', () => {
  test.each([
    ['Wed, 13 Mar 2024 14:05:33 -0300 (BRT)', '2024-03-13T14:05:33-03:00'],
    ['13 Mar 24 14:05 GMT', '2024-03-13T14:05:00Z'],
    ['Wed, 13 Mar 2024 14:05:33 -0000', '2024-03-13T14:05:33Z'],
    ['Wed, 13 Mar 2024 14:05:33 EST', '2024-03-13T14:05:33-05:00'],
    ['Wed, 13 Mar 2024 14:05:33 +0530', '2024-03-13T14:05:33+05:30'],
    ['Wed Mar 13 14:05:33 2024', '2024-03-13T14:05:33'],
    ['Thu, 30 Feb 2024 14:05:33 +0000', undefined],
    ['yesterday', undefined],
  ])('%s', (written, at) => {
    expect(dateOf(written)?.at).toBe(at);
  });
});

describe('only what is new is kept of an answer', () => {
  test.each([
    ['On Wed, Mar 13, 2024 at 2:05 PM Bob <bob@example.org> wrote:\n> old', ''],
    ['yes\n\nOn Wed, 13 Mar 2024, Bob\n<bob@example.org> wrote:\n\n> old\n> more', 'yes'],
    ['sí\n\nEl mié, 13 mar 2024 a las 14:05, Bob (<bob@example.org>) escribió:\n> viejo', 'sí'],
    ['sim\n\nEm qua., 13 de mar. de 2024 às 14:05, Bob <bob@example.org> escreveu:\n> velho', 'sim'],
    ['ja\n\nAm 13.03.24 um 14:05 schrieb Bob:\n> alt', 'ja'],
    ['oui\n\nLe mer. 13 mars 2024 à 14:05, Bob <bob@example.org> a écrit :\n> vieux', 'oui'],
    ['sì\n\nIl giorno mer 13 mar 2024 alle ore 14:05 Bob <bob@example.org> ha scritto:\n> vecchio', 'sì'],
    ['yes\n\n-----Original Message-----\nFrom: Bob\nold', 'yes'],
    [
      'yes\n\n________________________________\nFrom: Bob <bob@example.org>\nSent: Wednesday, March 13, 2024 2:05 PM\nTo: Ana\nSubject: x\n\nold',
      'yes',
    ],
    [
      'sim\n\nDe: Bob <bob@example.org>\nEnviado: quarta-feira, 13 de março de 2024 14:05\nPara: Ana\nAssunto: x\n\nvelho',
      'sim',
    ],
    ['> price?\n100\n> when?\nFriday\n', '100\nFriday'],
    ['On Wed, 13 Mar 2024 14:05 Bob wrote:\n> price?\n\n100\n\n> when?\nFriday', '100\n\nFriday'],
    ['He wrote:\nmy words', 'He wrote:\nmy words'],
    [
      'a > b\n---------- Forwarded message ---------\nFrom: Bob <b@example.org>\nwords',
      'a > b\n---------- Forwarded message ---------\nFrom: Bob <b@example.org>\nwords',
    ],
  ])('%#', (text, kept) => {
    expect(newPart(text)).toBe(kept);
  });

  test('HTML quotes become quotes of a text', () => {
    expect(
      newPart(
        htmlText(
          '<div>yes</div><div class="gmail_quote">On Wed, 13 Mar 2024 at 14:05, Bob wrote:<br><blockquote>old<br>older</blockquote></div>',
        ),
      ),
    ).toBe('yes');
    expect(htmlText('&lt;b&gt; &#241; &#x1F389; &aacute; <!-- no --><script>bad()</script>')).toBe('<b> ñ 🎉 á');
  });
});

describe('a mailbox', () => {
  test('is read message by message; signs before «From» are taken away', async () => {
    const { lines } = await reading(
      'mbox',
      'From ana@example.org Wed Mar 13 14:05:33 2024\nFrom: Ana <a@example.org>\nDate: Wed, 13 Mar 2024 14:05:33 GMT\n\n>From here\nFrom nowhere\n\nFrom bob@example.org Wed Mar 13 14:06:33 2024\nFrom: Bob <b@example.org>\nDate: Wed, 13 Mar 2024 14:06:33 GMT\n\ntwo\n',
    );
    expect(lines.map(({ author, text }) => [author, text])).toEqual([
      ['Ana', 'From here\nFrom nowhere'],
      ['Bob', 'two'],
    ]);
  });

  test('a length that is right counts more than a line that looks like a beginning', async () => {
    const body = 'one\n\nFrom bob@example.org Wed Mar 13 14:06:33 2024\ntwo\n';
    const { lines } = await reading(
      'mbox',
      `From a Wed Mar 13 14:05:33 2024\nFrom: Ana <a@example.org>\nDate: Wed, 13 Mar 2024 14:05:33 GMT\nContent-Length: ${body.length}\n\n${body}\nFrom b Wed Mar 13 14:06:33 2024\nFrom: Bob <b@example.org>\nDate: Wed, 13 Mar 2024 14:06:33 GMT\n\nlast\n`,
    );
    expect(lines.map(({ text }) => text)).toEqual([body.trim(), 'last']);
  });

  test('two addresses of one name are said', async () => {
    const one = (address: string): string =>
      `From x Wed Mar 13 14:05:33 2024\nFrom: Ana <${address}>\nDate: Wed, 13 Mar 2024 14:05:33 GMT\n\nhi\n\n`;
    const { doubts } = await reading('mbox', one('a@example.org') + one('a@other.org'));
    expect(doubts).toMatchObject([{ ambiguity: 'same_name', found: 'Ana', place: 2 }]);
  });
});
