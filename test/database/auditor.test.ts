/** Somebody with the keys of the database itself rewrites the record; the house notices and says so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db, Sql } from '../../src/core/command.ts';
import { auditor } from '../../src/doors/worker/auditor.ts';
import { checkpoint, openLog, signer } from '../../src/doors/worker/log.ts';
import { ask } from '../../src/core/gate.ts';
import { noticeTasks } from '../../src/doors/worker/notices.ts';
import { sendMessage } from '../../src/modules/messaging/index.ts';
import { entriesOf, logState, ringing, settleAlarm } from '../../src/modules/record/index.ts';
import { connect } from '../../src/platform/postgres/connect.ts';
import { witnessFile } from '../../src/platform/witness.ts';
import { code, done, testHouse } from '../support/house.ts';
import { sequenceAll } from '../support/log.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';

const { house, pool, url, advance } = await testHouse({ ownBooks: true });
const reader = pool as unknown as Db;
const secret = 'a secret of thirty-two letters and more';
const folder = mkdtempSync(path.join(tmpdir(), 'garante-audit-'));
const witness = witnessFile(folder);
const owner = connect(url, { max: 1 });
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true });
});

const marina = await person(pool, 'Marina');
const tomas = await person(pool, 'Tomás');
const olga = await person(pool, 'Olga', 'operator');
await pool`insert into accounts.staff (id, member, role, given_by, given_at) values (${`duty_${olga.id.slice(4)}`}, ${olga.id}, 'operator', 'console', now())`;
const stream = await sayHello(house, marina, tomas);
const parts = { house, pool, secret, signer: signer(pool, secret), witness, restMilliseconds: 0 };
const { look } = auditor({ house, readers: pool, witness });

/** Everything that is said gets its place and is signed, as the worker does it. */
async function signAll(): Promise<void> {
  await sequenceAll(pool);
  await checkpoint(parts);
}

async function say(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await done(house, marina, sendMessage, { engagement: stream, body: `Line ${n}.` });
  await signAll();
}

/** As a database administrator: triggers and foreign keys do not count, and afterwards all is put back. */
async function behindOurBack(work: (sql: Sql) => PromiseLike<unknown>): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await work(tx as unknown as Sql);
  });
}

beforeAll(async () => {
  await openLog(house, pool, secret, 'https://garante.example');
  await say(30);
});

const rules = (found: readonly { rule: string; subject: string; detail: string }[]) =>
  found.map(({ rule, subject, detail }) => `${rule} ${subject}: ${detail}`);

test('of an untouched record the auditor says nothing, however often it looks', async () => {
  expect(rules(await look())).toEqual([]);
  await say(3);
  expect(rules(await look())).toEqual([]);
});

test('what still waits for its place is late, not missing, also when the clock of the house leaps', async () => {
  await done(house, marina, sendMessage, { engagement: stream, body: 'This one waits.' });
  advance(1);
  expect(rules(await look())).toEqual([]);
  await signAll();
});

test('an entry that the log has passed by is missing from it', async () => {
  await done(house, marina, sendMessage, { engagement: stream, body: 'This one is left out.' });
  await behindOurBack(
    (tx) =>
      tx`update record.cursor set (xid, n) = (select xid, n from record.entry order by n desc limit 1) where reader = 'log'`,
  );
  expect(rules(await look())).toEqual(['record_log entries: 1 entries have no place in the log']);
  await behindOurBack(
    (tx) => tx`update record.cursor set (xid, n) = (select e.xid, e.n from record.entry e join record.log l on l.n = e.n
                 order by e.xid desc, e.n desc limit 1) where reader = 'log'`,
  );
  await signAll();
  expect(rules(await look())).toEqual([]);
});

test('words changed at rest do not keep anybody from the rest of the talk', async () => {
  const spoil = (tx: Sql) => tx`
    update record.content set fields = jsonb_set(fields, '{body}', to_jsonb(reverse(fields ->> 'body'))) where stream = ${stream} and seq = 5`;
  const before = await entriesOf(reader, stream);
  await behindOurBack(spoil);
  const after = await entriesOf(reader, stream);
  await behindOurBack(spoil);
  expect(after).toEqual(before.map((entry) => (entry.seq === 5 ? { ...entry, fields: {} } : entry)));
  expect(await entriesOf(reader, stream)).toEqual(before);
});

const drills: readonly (readonly [
  string,
  (sql: Sql) => PromiseLike<unknown>,
  (sql: Sql) => PromiseLike<unknown>,
  RegExp,
])[] = [
  [
    'the words of a message',
    (sql) =>
      sql`update record.content set fields = jsonb_set(fields, '{body}', to_jsonb(reverse(fields ->> 'body'))) where stream = ${stream} and seq = 5`,
    (sql) =>
      sql`update record.content set fields = jsonb_set(fields, '{body}', to_jsonb(reverse(fields ->> 'body'))) where stream = ${stream} and seq = 5`,
    /^record_words eng_\w+ 5: /,
  ],
  [
    'an envelope',
    (sql) =>
      sql`update record.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"v":1', '"v":2'), 'UTF8') where stream = ${stream} and seq = 6`,
    (sql) =>
      sql`update record.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"v":2', '"v":1'), 'UTF8') where stream = ${stream} and seq = 6`,
    /^record_entry eng_\w+ 6: the envelope is not the one that was logged/,
  ],
  [
    'a time',
    (sql) => sql`update record.entry set at = at - interval '1 day' where stream = ${stream} and seq = 7`,
    (sql) => sql`update record.entry set at = at + interval '1 day' where stream = ${stream} and seq = 7`,
    /^record_entry eng_\w+ 7: the time is not what the envelope says/,
  ],
  [
    'who did it',
    (sql) => sql`update record.entry set actor = ${tomas.id} where stream = ${stream} and seq = 8`,
    (sql) => sql`update record.entry set actor = ${marina.id} where stream = ${stream} and seq = 8`,
    /^record_words eng_\w+ 8: the words are not those that were written/,
  ],
  [
    'a hash of the tree',
    (sql) =>
      sql`update record.tile set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 0 and n = 0`,
    (sql) =>
      sql`update record.tile set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 0 and n = 0`,
    /^record_log log \d+: the tree is not the one that was signed/,
  ],
];

test.each(drills)('%s changed behind the house’s back is found in one look', async (_, change, putBack, expected) => {
  await behindOurBack(change);
  const found = rules(await look());
  await behindOurBack(putBack);
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test('the last entry taken away is found, whether or not the end of the stream was made to fit', async () => {
  await say(2);
  await owner`create table public.kept as select * from record.entry where false`;
  await behindOurBack(
    (sql) => sql`
    with gone as (delete from record.entry where stream = ${stream} and seq = (select seq from record.stream where id = ${stream}) returning *)
    insert into public.kept select * from gone`,
  );
  expect(rules(await look())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^record_tail log \d+: the entry is gone/)]),
  );
  await behindOurBack(
    (sql) => sql`
    update record.stream s set seq = e.seq, leaf = e.leaf from record.entry e
    where s.id = ${stream} and e.stream = s.id and e.seq = s.seq - 1`,
  );
  expect(rules(await look())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^record_tail log \d+: the entry is gone/)]),
  );
  await behindOurBack((sql) => sql`insert into record.entry overriding system value select * from public.kept`);
  await behindOurBack(
    (sql) => sql`
    update record.stream s set seq = k.seq, leaf = k.leaf from public.kept k where s.id = k.stream`,
  );
});

test('a database set back to an older state contradicts what was signed, and nothing more is signed', async () => {
  const before = (await witness.last())?.size ?? 0;
  await say(4);
  // As after a restore: of the last entries there is no trace in any table.
  await behindOurBack(async (sql) => {
    await sql`delete from messaging.message m using record.entry e, record.log l
              where e.stream = m.engagement and e.seq = m.seq and l.n = e.n and l.index >= ${String(before)}::text::bigint`;
    await sql`delete from record.checkpoint where size > ${String(before)}::text::bigint`;
    await sql`delete from record.content c using record.entry e, record.log l
              where c.stream = e.stream and c.seq = e.seq and l.n = e.n and l.index >= ${String(before)}::text::bigint`;
    await sql`delete from record.entry e using record.log l where l.n = e.n and l.index >= ${String(before)}::text::bigint`;
    await sql`update record.tile set hashes = substr(hashes, 1, ${before * 32})`;
    await sql`delete from record.log where index >= ${String(before)}::text::bigint`;
    await sql`update record.stream s set (seq, leaf) = (select e.seq, e.leaf from record.entry e where e.stream = s.id order by e.seq desc limit 1)
              where s.id = ${stream}`;
  });
  expect(rules(await look())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^record_restored log \d+: .* it was set back/)]),
  );
  await expect(checkpoint(parts)).resolves.toBeUndefined(); // nothing new to sign
  await done(house, marina, sendMessage, { engagement: stream, body: 'After the restore.' });
  await sequenceAll(pool);
  await expect(checkpoint(parts)).rejects.toThrow('and once had');
});

test('the alarm stands on the desk and on the house’s record, reaches the operator by mail, and rings until it is settled', async () => {
  const open = await ringing(pool as unknown as Sql);
  expect(open).toBeGreaterThanOrEqual(drills.length + 2);
  const again = await look();
  expect(again.length).toBeGreaterThan(0);
  const viewer = { actor: olga, lang: 'en' } as const;
  const state = await ask(house, viewer, logState, {});
  const alarms = 'alarms' in state ? state.alarms : [];
  const [first] = alarms;
  expect(first?.settledAt).toBeNull();
  const reason = 'A drill: we have put the row back and know who did it.';
  expect(await code(house, tomas, settleAlarm, { alarm: first?.id, reason })).toBe('not_found');
  const ofRules = alarms.filter(({ rule }) => rule === 'record_words');
  await done(house, olga, settleAlarm, { alarm: ofRules[0]?.id, reason });
  expect(await code(house, olga, settleAlarm, { alarm: ofRules[0]?.id, reason })).toBe('alarm_is_settled');
  await expect(ask(house, { actor: marina, lang: 'en' }, logState, {})).resolves.toMatchObject({ code: 'not_found' });
  const [entries] = await pool<{ count: number }[]>`
    select count(*)::int as count from record.entry where stream = 'house' and type = 'record.alarmed'`;
  expect(entries?.count).toBeGreaterThanOrEqual(drills.length + 2);
  for (const task of noticeTasks(pool, house.clock)) for (let some = 1; some > 0;) some = await task.run();
  const [told] = await pool<{ count: number }[]>`
    select count(*)::int as count from notices.notice where member = ${olga.id} and kind = 'record_alarm'`;
  expect(told?.count).toBeGreaterThan(0);
});
