import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reading } from '../../../test/support/reading.ts';

const lrm = '\u200E';
const thin = '\u202F';

async function ofLine(line: string): Promise<object> {
  const { lines } = await reading('whatsapp', line);
  const { at, author, text, attachments, kind } = lines[0] ?? {};
  return { at, author, text, attachments, kind };
}

describe('the time is read as phones of many countries write it', () => {
  test.each([
    ['[13/03/24, 14:05:33] Ana: hi', '2024-03-13T14:05:33'],
    [`${lrm}[3/13/24, 2:05:33${thin}PM] Ana: hi`, '2024-03-13T14:05:33'],
    ['[13.03.24, 14:05:33] Ana: hi', '2024-03-13T14:05:33'],
    ['[13.3.2024 klo 14.05.33] Ana: hi', '2024-03-13T14:05:33'],
    ['[2024/03/13 14:05:33] Ana: hi', '2024-03-13T14:05:33'],
    ['[2024-03-13, 2:05:33 p.m.] Ana: hi', '2024-03-13T14:05:33'],
    ['[13/03/24, 2:05:33 p.\u00A0m.] Ana: hi', '2024-03-13T14:05:33'],
    ['[14:05, 13/03/2024] Ana: hi', '2024-03-13T14:05:00'],
    ['[2:05 PM, 3/13/2024] Ana: hi', '2024-03-13T14:05:00'],
    ['13/03/2024, 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13/03/2024 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13/03/2024 às 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13/03/2024 à 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13.03.24 um 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13-03-2024 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['2024-03-13 14:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['13/3/24, 2:05 pm - Ana: hi', '2024-03-13T14:05:00'],
    ['3/13/24, 12:05 AM - Ana: hi', '2024-03-13T00:05:00'],
    ['3/13/24, 12:05 PM - Ana: hi', '2024-03-13T12:05:00'],
    [`13/3/24 2:05${thin}p.${thin}m. - Ana: hi`, '2024-03-13T14:05:00'],
    ['13/3/24 2:05 a. m. - Ana: hi', '2024-03-13T02:05:00'],
    ['2024年3月13日 下午2:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['2024/3/13 上午12:05 - Ana: hi', '2024-03-13T00:05:00'],
    ['\u200F١٣/٣/٢٠٢٤، ٢:٠٥ م - Ana: hi', '2024-03-13T14:05:00'],
    ['13.03.2024, ÖS 2:05 - Ana: hi', '2024-03-13T14:05:00'],
    ['29/02/2024, 14:05 - Ana: hi', '2024-02-29T14:05:00'],
  ])('%s', async (line, at) => {
    const { lines, doubts } = await reading('whatsapp', line);
    expect(lines).toMatchObject([{ at, author: 'Ana', text: 'hi', kind: 'message' }]);
    expect(doubts).toEqual([]);
  });
});

describe('which number is the day comes from the whole chat', () => {
  const chat = (...dates: string[]): string => dates.map((date) => `${date}, 10:00 - Ana: hi`).join('\n');

  test.each([
    ['a day above twelve', chat('03/04/24', '03/13/24'), 'month-first', true],
    ['the order of the messages', chat('03/04/24', '02/05/24'), 'day-first', true],
    ['the order the other way', chat('04/03/24', '05/02/24'), 'month-first', true],
    ['dots, which no American writes', chat('03.04.24', '05.04.24'), 'day-first', true],
    ['a date that reads the same both ways', chat('03/03/24'), 'day-first', true],
    ['a year with four digits in front', chat('2024/03/04'), 'year-first', true],
    [
      'a short year in front, when nothing else is in order',
      chat('24/03/30', '24/04/02', '24/05/01'),
      'year-first',
      true,
    ],
    ['one wrong date does not turn the others', chat('03/04/24', '05/04/24', '31/02/24'), 'day-first', true],
    ['nothing at all', chat('03/04/24', '05/04/24'), 'day-first', false],
  ])('%s', async (_why, text, order, sure) => {
    const { lines, doubts } = await reading('whatsapp', text);
    const again = await reading('whatsapp', text, { dateOrder: order as 'day-first' });
    expect(lines).toEqual(again.lines);
    expect(doubts.filter(({ ambiguity }) => ambiguity === 'date_order')).toHaveLength(sure ? 0 : 1);
  });

  test('the name of a photograph says it', async () => {
    const { lines, doubts } = await reading(
      'whatsapp',
      '03/04/24, 10:00 - Ana: IMG-20240304-WA0001.jpg (file attached)',
    );
    expect(lines[0]?.at).toBe('2024-03-04T10:00:00');
    expect(doubts).toEqual([]);
  });

  test('the language of the program says it', async () => {
    const { lines, doubts } = await reading(
      'whatsapp',
      '03/04/24 10:00 - Bob criou o grupo "Obra"\n05/04/24 10:00 - Ana: oi',
    );
    expect(lines.map(({ at }) => at?.slice(0, 10))).toEqual(['2024-04-03', '2024-04-05']);
    expect(doubts).toEqual([]);
  });

  test('American hours only suggest it, and that is said', async () => {
    const { lines, doubts } = await reading('whatsapp', '3/4/24, 9:05 AM - Ana: hi');
    expect(lines[0]?.at).toBe('2024-03-04T09:05:00');
    expect(doubts).toMatchObject([{ ambiguity: 'date_order', chosen: 'month-first' }]);
  });

  test('a person settles it', async () => {
    const { lines, doubts } = await reading('whatsapp', chat('03/04/24'), { dateOrder: 'month-first' });
    expect([lines[0]?.at, doubts]).toEqual(['2024-03-04T10:00:00', []]);
  });
});

test.each(['31/02/2024, 10:00', '45/99/24, 10:00', '13/03/24, 25:00', '13/03/24, 10:61', '29/02/2023, 10:00'])(
  'a time that does not exist is one bad message, and the others are read: %s',
  async (head) => {
    const { bad, lines } = await reading('whatsapp', `13/03/2024, 09:00 - Ana: a\n${head} - Bob: b\n`);
    expect(bad).toEqual([{ place: 2, error: 'no_such_time', found: head }]);
    expect(lines).toHaveLength(1);
  },
);

describe('a message', () => {
  test('goes on until the next date, empty lines and all', async () => {
    const { lines } = await reading(
      'whatsapp',
      '13/03/24, 10:00 - Ana: one\n\n  two: 2\r\n- three\n13/03/24, 10:01 - Bob: x\n\n',
    );
    expect(lines.map(({ text }) => text)).toEqual(['one\n\n  two: 2\n- three', 'x']);
  });

  test('keeps a date of the other style as its own words', async () => {
    const { lines } = await reading(
      'whatsapp',
      '[13/03/24, 10:00:00] Ana: quote\n13/03/24, 09:00 - Bob: yes\n[13/03/24, 10:01:00] Ana: so',
    );
    expect(lines.map(({ text }) => text)).toEqual(['quote\n13/03/24, 09:00 - Bob: yes', 'so']);
  });

  test('that is older than the one before may be a quote, and that is said', async () => {
    const { doubts } = await reading(
      'whatsapp',
      '13/03/24, 10:00 - Ana: see\n11/03/24, 10:00 - Bob: yes\n13/03/24, 10:01 - Ana: so',
    );
    expect(doubts).toMatchObject([{ ambiguity: 'out_of_order', place: 2 }]);
  });

  test('of a number without a name has its number, without marks', async () => {
    expect(await ofLine('13/03/24, 10:00 - \u202A+55 11 91234\u20115678\u202C: oi')).toMatchObject({
      author: '+55 11 91234-5678',
    });
    expect(await ofLine(`[13/03/24, 10:00:00] ~\u202FAna\u00A0R.: oi`)).toMatchObject({ author: '~ Ana R.' });
  });

  test('of a name with a colon keeps the whole name, if the chat shows it', async () => {
    const { lines, doubts } = await reading(
      'whatsapp',
      '13/03/24, 10:00 - Ana: Obra: um: dois\n13/03/24, 10:01 - Ana: Obra: três\n13/03/24, 10:02 - Bob: nota: x\n13/03/24, 10:03 - Bob: y',
    );
    expect(lines.map(({ author, text }) => [author, text])).toEqual([
      ['Ana: Obra', 'um: dois'],
      ['Ana: Obra', 'três'],
      ['Bob', 'nota: x'],
      ['Bob', 'y'],
    ]);
    expect(doubts).toMatchObject([{ ambiguity: 'name_with_colon', chosen: 'Ana: Obra' }]);
  });

  test.each([
    `${lrm}<This message was edited>`,
    '<This message was edited>',
    `${lrm}<Se editó este mensaje.>`,
    `${lrm}<Mensagem editada>`,
    `${lrm}<Diese Nachricht wurde bearbeitet.>`,
    `${lrm}<Ce message a été modifié>`,
    `${lrm}<Questo messaggio è stato modificato>`,
  ])('that was edited says so beside its words, not in them: %s', async (mark) => {
    const { lines } = await reading('whatsapp', `[13/03/24, 10:00:00] Ana: new words ${mark}`);
    expect(lines).toMatchObject([{ text: 'new words', edited: true, kind: 'message' }]);
  });

  test.each([
    'This message was deleted',
    'This message was deleted.',
    'You deleted this message',
    'Se eliminó este mensaje.',
    'Eliminaste este mensaje.',
    'Mensagem apagada',
    'Você apagou esta mensagem',
    'Diese Nachricht wurde gelöscht.',
    'Du hast diese Nachricht gelöscht.',
    'Ce message a été supprimé',
    'Questo messaggio è stato eliminato',
    'Dit bericht is verwijderd',
  ])('that was taken back is known as such: %s', async (words) => {
    const gone = { author: 'Ana', text: '', kind: 'deleted' };
    expect(await ofLine(`[13/03/24, 10:00:00] Ana: ${lrm}${words}`)).toMatchObject(gone);
    expect(await ofLine(`13/03/24, 10:00 - Ana: ${words}`)).toMatchObject(gone);
  });

  test('that only speaks of deleting is a message', async () => {
    expect(await ofLine('13/03/24, 10:00 - Ana: This message was deleted, why?')).toMatchObject({ kind: 'message' });
  });
});

describe('files', () => {
  test.each([
    [
      `[13/03/24, 10:00:00] Ana: ${lrm}<attached: 00000012-PHOTO-2024-03-13-10-00-00.jpg>`,
      '00000012-PHOTO-2024-03-13-10-00-00.jpg',
      '',
    ],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<adjunto: 12-a.jpg>`, '12-a.jpg', ''],
    [`[13/03/24, 10:00:00] Ana: mira ${lrm}<adjunto: 12-a.jpg>`, '12-a.jpg', 'mira'],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<anexado: 12-a.jpg>`, '12-a.jpg', ''],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<Anhang: 12-a.jpg>`, '12-a.jpg', ''],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<pièce jointe : 12-a.jpg>`, '12-a.jpg', ''],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<allegato: 12-a.jpg>`, '12-a.jpg', ''],
    [`[13/03/24, 10:00:00] Ana: ${lrm}<ceangailte: 12-a.jpg>`, '12-a.jpg', ''],
    [
      `[13/03/24, 10:00:00] Ana: Contract.pdf • ${lrm}2 pages ${lrm}<attached: 00000003-Contract.pdf>`,
      '00000003-Contract.pdf',
      '',
    ],
    ['13/03/24, 10:00 - Ana: IMG-20240313-WA0001.jpg (file attached)', 'IMG-20240313-WA0001.jpg', ''],
    ['13/03/24, 10:00 - Ana: IMG-20240313-WA0001.jpg (archivo adjunto)\nmira', 'IMG-20240313-WA0001.jpg', 'mira'],
    [`13/03/24, 10:00 - Ana: ${lrm}IMG-20240313-WA0001.jpg (arquivo anexado)`, 'IMG-20240313-WA0001.jpg', ''],
    ['13/03/24, 10:00 - Ana: orçamento final.pdf (arquivo anexado)', 'orçamento final.pdf', ''],
    ['13/03/24, 10:00 - Ana: Plan.docx (Datei angehängt)', 'Plan.docx', ''],
    ['13/03/24, 10:00 - Ana: PTT-20240313-WA0001.opus (iets anders)', 'PTT-20240313-WA0001.opus', ''],
  ])('%s', async (line, name, text) => {
    expect(await ofLine(line)).toMatchObject({ author: 'Ana', attachments: [{ name }], text, kind: 'message' });
  });

  test('brackets that a person wrote stay in the text', async () => {
    expect(await ofLine('13/03/24, 10:00 - Ana: use <tag: name.txt> here')).toMatchObject({
      text: 'use <tag: name.txt> here',
      attachments: [],
    });
    expect(await ofLine('13/03/24, 10:00 - Ana: see a.pdf (second page)')).toMatchObject({ attachments: [] });
  });

  test.each([
    '<Media omitted>',
    '<Multimedia omitido>',
    '<Mídia oculta>',
    '<Medien ausgeschlossen>',
    '<Médias omis>',
    '<Media omessi>',
  ])('that the export leaves out are said: %s', async (words) => {
    const { lines, doubts } = await reading('whatsapp', `13/03/24, 10:00 - Ana: ${words}`);
    expect(lines).toMatchObject([{ text: words, attachments: [], kind: 'message' }]);
    expect(doubts).toMatchObject([{ ambiguity: 'media_omitted', place: 1 }]);
  });

  test.each([
    'image omitted',
    'imagen omitida',
    'imagem ocultada',
    'Bild weggelassen',
    'immagine omessa',
    'sticker omitted',
  ])('left out on an iPhone: %s', async (words) => {
    const { doubts } = await reading('whatsapp', `[13/03/24, 10:00:00] Ana: ${lrm}${words}`);
    expect(doubts).toMatchObject([{ ambiguity: 'media_omitted' }]);
  });

  test('a document that is left out still has its name', async () => {
    expect(
      await ofLine(`[13/03/24, 10:00:00] Ana: ${lrm}Contract.pdf • ${lrm}2 pages ${lrm}document omitted`),
    ).toMatchObject({ attachments: [{ name: 'Contract.pdf' }] });
  });
});

describe('what the program wrote has no author', () => {
  test.each([
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.',
    'Los mensajes y las llamadas están cifrados de extremo a extremo. Nadie fuera de este chat, ni siquiera WhatsApp, puede leerlos.',
    'As mensagens e ligações são protegidas com a criptografia de ponta a ponta e ficam somente entre você e os participantes desta conversa.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.',
    'Ana created group "Site: v2"',
    'Ana creó el grupo "Obra"',
    'Ana criou o grupo "Obra"',
    'Ana hat die Gruppe „Bau“ erstellt.',
    'Ana a créé le groupe "Site"',
    'Ana ha creato il gruppo "Sito"',
    'Ana added Bob',
    'Ana left',
    'Bob salió del grupo',
    'Ana saiu',
    'Ana changed the subject from "A: x" to "B: y"',
    'Ana changed their phone number to a new number. Tap to message or add the new number.',
    'Your security code with Ana changed. Tap to learn more.',
    'Missed voice call',
    'Llamada perdida',
    'Chamada de voz perdida',
    'Verpasster Sprachanruf',
  ])('%s', async (words) => {
    expect(await ofLine(`13/03/24, 10:00 - ${words}`)).toMatchObject({ author: null, text: words, kind: 'system' });
    expect(await ofLine(`[13/03/24, 10:00:00] Grupo: ${lrm}${words}`)).toMatchObject({ author: null, kind: 'system' });
  });

  test('a person who writes such words is still a person', async () => {
    expect(await ofLine('13/03/24, 10:00 - Bob: Ana added me')).toMatchObject({ author: 'Bob', kind: 'message' });
    expect(await ofLine('[13/03/24, 10:00:00] Bob: Ana left')).toMatchObject({ author: 'Bob', kind: 'message' });
  });

  test('a line of an iPhone that names its author once more needs no mark', async () => {
    expect(await ofLine('[13/03/24, 10:00:00] Ana: Ana added Bob')).toMatchObject({ author: null, kind: 'system' });
    expect(await ofLine('13/03/24, 10:00 - Ana: Ana added Bob')).toMatchObject({ author: 'Ana', kind: 'message' });
  });

  test('a line of its own in unknown words is said', async () => {
    const { doubts } = await reading('whatsapp', `[13/03/24, 10:00:00] Ana: ${lrm}Rinne Seán glao`);
    expect(doubts).toMatchObject([{ ambiguity: 'unknown_mark', chosen: 'message' }]);
  });
});

test('every message that is written is read again, whatever its words', async () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => `w ${text.replaceAll(/[\r\n\u2028\u2029<>()\u200E]/g, ' ')}`.trim());
  const heads = fc.constantFrom(
    '[13/03/24, 10:00:00] ',
    '[3/13/24, 10:00:00\u202FAM] ',
    '13/03/2024 10:00 - ',
    '13.03.24, 10:00 - ',
  );
  await fc.assert(
    fc.asyncProperty(
      heads,
      fc.array(fc.tuple(fc.constantFrom('Ana', 'Bob Perez', '+1 555'), words), { minLength: 1, maxLength: 8 }),
      async (head, said) => {
        const { lines } = await reading('whatsapp', said.map(([name, text]) => `${head}${name}: ${text}`).join('\n'));
        expect(lines.map(({ author, text }) => [author, text])).toEqual(said);
      },
    ),
  );
});

test('nothing that is thrown at it makes it fail or hang', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.constantFrom('whatsapp', 'telegram', 'signal', 'slack', 'instagram', 'eml', 'mbox'),
      async (bytes, format) => {
        const { problem, lines, bad } = await reading(format, bytes);
        expect(problem !== null || lines.length + bad.length > 0).toBe(true);
      },
    ),
  );
});
