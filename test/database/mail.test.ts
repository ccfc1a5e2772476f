import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { letters } from '../../src/doors/worker/letters.ts';
import { keptMail, mailSender } from '../../src/platform/mail/send.ts';
import { testHouse } from '../support/house.ts';

const { pool } = await testHouse();
const caught: string[] = [];
let refuses = 0;
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    void receive(stream, done);
  },
});
async function receive(stream: Readable, answer: (refusal?: Error) => void): Promise<void> {
  const mail = await text(stream);
  if (refuses > 0) {
    refuses -= 1;
    answer(new Error('451 come back later'));
    return;
  }
  caught.push(mail);
  answer();
}
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const { port } = server.server.address() as AddressInfo;
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const compose = letters({ origin: 'https://house.example', name: 'Garante', secret: 'a secret of the tests' });
const bySmtp = mailSender(pool, compose, {
  smtpUrl: `smtp://127.0.0.1:${port}`,
  from: 'Garante <no-reply@house.example>',
});
const inDrawer = mailSender(pool, compose, { smtpUrl: undefined, from: 'x@house.example' });
afterAll(() => bySmtp.close());

const queue = (id: string, lang: string) => pool`
  insert into gate.mail (id, recipient, lang, template, data, queued_at)
  values (${`mai_${id}`}, 'ana@example.org', ${lang}, 'security_notice',
          ${pool.json({ name: 'Ana', kind: 'password_changed', what: 'x', when: 'y', path: '/account' })}, now())`;
beforeEach(async () => {
  caught.length = 0;
  await pool`delete from gate.mail`;
});

test.each([
  ['en', 'Content-Language: en'],
  ['es', 'Content-Language: es'],
  ['pt', 'Content-Language: pt'],
])(
  'a letter in %s leaves over SMTP as text and HTML, with links to the house and nowhere else',
  async (lang, header) => {
    await queue(lang, lang);
    expect(await bySmtp.sendDue()).toBe(1);
    const [mail = ''] = caught;
    expect(mail).toContain(header);
    expect(mail).toContain('multipart/alternative');
    expect(mail).toContain('https://house.example/account');
    const [row] = await pool`select sent_at, data from gate.mail`;
    expect(row?.['sent_at']).toBeInstanceOf(Date);
    expect(row?.['data']).toBeNull(); // a sent letter keeps nothing that could open an account
  },
);

test('a receiver that says no for a moment gets the letter later, and nobody gets it twice', async () => {
  refuses = 1;
  await queue('later', 'en');
  await bySmtp.sendDue();
  expect(caught).toHaveLength(0);
  expect(await bySmtp.sendDue()).toBe(0); // it waits before it tries again
  await pool`update gate.mail set next_at = '-infinity'`;
  await bySmtp.sendDue();
  await bySmtp.sendDue();
  expect(caught).toHaveLength(1);
});

test('two processes share the letters, and each leaves once', async () => {
  for (let n = 0; n < 10; n += 1) await queue(`n${n}`, 'en');
  await Promise.all([bySmtp.sendDue(), bySmtp.sendDue(), bySmtp.sendDue()]);
  expect(caught).toHaveLength(10);
});

test('without SMTP letters are kept in the drawer', async () => {
  await queue('kept', 'es');
  await inDrawer.sendDue();
  expect((await keptMail(pool))[0]).toMatchObject({ to: 'ana@example.org', template: 'security_notice' });
});
