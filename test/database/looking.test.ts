/** Who looked, and what two people took out of sight: both sides read it on their own record. */
import { describe, expect, test } from 'vitest';
import type { Sql } from '../../src/core/command.ts';
import { ask } from '../../src/core/gate.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { openLog } from '../../src/doors/worker/log.ts';
import {
  decideRedaction,
  liftHold,
  openTalk,
  openedTalk,
  proposeRedaction,
  redactions,
  setHold,
} from '../../src/modules/custody/index.ts';
import { makeReport } from '../../src/modules/hiring/index.ts';
import { receiveFile } from '../../src/modules/files/index.ts';
import { conversation, editMessage, sendMessage } from '../../src/modules/messaging/index.ts';
import { inspectAll } from '../../src/modules/record/index.ts';
import { code, done, testHouse, testSecret } from '../support/house.ts';
import { sequenceAll } from '../support/log.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';

const { house, pool, advance } = await testHouse();
await openLog(house, pool, testSecret, 'https://garante.example');
const ana = await person(pool, 'Ana');
const bruno = await person(pool, 'Bruno');
const eve = await person(pool, 'Eve');
const agent = await person(pool, 'Olga', 'trust_agent');
const second = await person(pool, 'Pedro', 'operator');
const keeper = await person(pool, 'Karl', 'arbiter');
const stream = await sayHello(house, ana, bruno);
const elsewhere = await sayHello(house, eve, bruno);
const bytes = { sha256: 'a'.repeat(64), size: 9, type: { type: 'text/plain', ending: 'txt' } };
const { id: file } = await done(house, ana, receiveFile, { ...bytes, name: 'About Rosa.txt' });
const { id: message } = await done(house, ana, sendMessage, {
  files: [file],
  engagement: stream,
  body: 'Your neighbour owes me money.',
});
await done(house, ana, editMessage, { message, body: 'Your neighbour Rosa owes me money.' });
const report = await done(house, bruno, makeReport, {
  subject: stream,
  message: 2,
  reason: 'other',
  text: 'They write about somebody who is not here.',
});
const reason = 'A report about a message in this conversation.';

async function read(who: typeof ana) {
  const talk = await ask(house, { actor: who, lang: 'en' }, conversation, { engagement: stream });
  if (isRefusal(talk)) throw new Error(talk.code);
  return talk;
}

describe('a private conversation', () => {
  test('is not there for staff who gave no reason, nor for anybody else', async () => {
    const before = await ask(house, { actor: agent, lang: 'en' }, openedTalk, { engagement: stream });
    expect(before).toMatchObject({ untilAt: null, lines: [] });
    expect(await ask(house, { actor: eve, lang: 'en' }, openedTalk, { engagement: stream })).toMatchObject({
      code: 'not_found',
    });
    expect(await code(house, eve, openTalk, { engagement: stream, about: report.id, reason })).toBe('not_found');
  });

  test.each([
    ['a report about another conversation', () => ({ engagement: elsewhere, about: report.id, reason }), 'done'],
    [
      'something that is not there',
      () => ({ engagement: stream, about: 'rpt_nothing', reason }),
      'not_allowed_without_reason',
    ],
    ['no reason at all', () => ({ engagement: stream, about: report.id, reason: 'x' }), 'invalid_input'],
  ])('for %s', async (_, input, expected) => {
    // The report is about Ana's conversation; its reporter, Bruno, also talks with Eve.
    expect(await code(house, agent, openTalk, input())).toBe(expected);
  });

  test('is opened for a day, and both sides read by which role and why', async () => {
    await done(house, agent, openTalk, { engagement: stream, about: report.id, reason });
    const opened = await ask(house, { actor: agent, lang: 'en' }, openedTalk, { engagement: stream });
    expect(isRefusal(opened) ? [] : opened.lines.map(({ text }) => text)).toContain('Your neighbour owes me money.');
    expect(await ask(house, { actor: second, lang: 'en' }, openedTalk, { engagement: stream })).toMatchObject({
      untilAt: null,
    });
    for (const side of [ana, bruno]) {
      const seen = (await read(side)).entries.find(({ type }) => type === 'access.viewed');
      expect(seen?.fields).toMatchObject({ role: 'trust_agent', reason, about: report.id });
    }
    advance(2);
    expect(await ask(house, { actor: agent, lang: 'en' }, openedTalk, { engagement: stream })).toMatchObject({
      untilAt: null,
    });
  });

  test('of one’s own is not opened as staff', async () => {
    const own = await person(pool, 'Quim', 'mediator');
    const mine = await sayHello(house, ana, own);
    expect(await code(house, own, openTalk, { engagement: mine, about: report.id, reason })).toBe(
      'not_allowed_about_yourself',
    );
  });
});

describe('words taken out of sight', () => {
  const ground = { ground: 'personal_data', reason: 'It names somebody who is not here.' };
  let id = '';

  test('are asked for by one person and decided by another', async () => {
    expect(await code(house, ana, proposeRedaction, { message, ...ground })).toBe('not_found');
    ({ id } = await done(house, agent, proposeRedaction, { message, ...ground }));
    expect(await code(house, second, proposeRedaction, { message, ...ground })).toBe('redaction_waits');
    expect(await code(house, agent, decideRedaction, { redaction: id, verdict: 'approve', note: 'Yes.' })).toBe(
      'second_is_somebody_else',
    );
    expect(await ask(house, { actor: second, lang: 'en' }, redactions, {})).toMatchObject([
      { id, ground: 'personal_data' },
    ]);
    expect((await read(bruno)).messages.all.size).toBe(1);
  });

  test('stay while a hold stands on them: neither asked for nor agreed to, and the database holds it too', async () => {
    const hold = await done(house, keeper, setHold, { member: ana.id, ground: 'legal', note: 'A court has asked.' });
    expect(await code(house, second, decideRedaction, { redaction: id, verdict: 'approve', note: 'Yes.' })).toBe(
      'redaction_is_held',
    );
    await expect(
      pool`update custody.redaction set state = 'approved', second = ${second.id}, note = 'x', decided_at = now() where id = ${id}`,
    ).rejects.toThrow('a hold stands');
    await done(house, second, decideRedaction, { redaction: id, verdict: 'decline', note: 'It is held.' });
    expect(await code(house, agent, proposeRedaction, { message, ...ground })).toBe('redaction_is_held');
    await done(house, keeper, liftHold, { hold: hold.id, note: 'The court has what it asked for.' });
    ({ id } = await done(house, agent, proposeRedaction, { message, ...ground }));
  });

  test('are gone for both sides, in every version, with who, why and when in their place', async () => {
    await done(house, second, decideRedaction, { redaction: id, verdict: 'approve', note: 'I agree.' });
    expect(await code(house, second, decideRedaction, { redaction: id, verdict: 'decline', note: 'Or not.' })).toBe(
      'redaction_is_decided',
    );
    for (const side of [ana, bruno]) {
      const { messages, entries } = await read(side);
      const [said] = messages.all.values();
      expect(said?.gone).toMatchObject({ ground: 'personal_data' });
      const shown = [[...messages.all.values()], entries.map(({ fields }) => fields)];
      expect(JSON.stringify(shown)).not.toContain('neighbour');
      const entry = entries.find(({ type }) => type === 'message.redacted');
      expect(entry?.fields).toMatchObject({ ground: 'personal_data', by: agent.id, author: second.id });
    }
  });

  test('take the files of the message along: the hash stays, the bytes are let go', async () => {
    expect(await pool`select status, name, sha256 from files.file where id = ${file}`).toEqual([
      { status: 'removed', name: 'file.txt', sha256: bytes.sha256 },
    ]);
    expect(await pool`select sha256 from files.leaving`).toEqual([{ sha256: bytes.sha256 }]);
  });

  test('leave a record that still holds, for the auditor too', async () => {
    await sequenceAll(pool);
    expect(await inspectAll(pool as unknown as Sql)).toEqual([]);
  });

  test('stay under lock: the program can neither read them nor bring others into their place', async () => {
    await expect(pool`select sealed from vault.withheld`).rejects.toThrow('permission denied');
    await expect(pool`update vault.withheld set ground = 'x'`).rejects.toThrow('permission denied');
  });
});
