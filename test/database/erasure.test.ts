/** Somebody leaves: what goes is gone in every place, what must stay stays, and what others hold still verifies. */
import { readChain, readDisclosures } from '@garante/record-verify';
import { expect, test } from 'vitest';
import type { Sql } from '../../src/core/command.ts';
import { ask } from '../../src/core/gate.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { giveViolation, makeAppeal } from '../../src/modules/enforcement/index.ts';
import { sweepAll } from '../../src/doors/worker/deadlines.ts';
import { openTheHouse } from '../../src/doors/opening.ts';
import { openLog } from '../../src/doors/worker/log.ts';
import { deadlineRoutes } from '../../src/doors/worker/routes.ts';
import {
  askErasure,
  eraseMember,
  liftHold,
  myErasure,
  setHold,
  withdrawErasure,
} from '../../src/modules/custody/index.ts';
import {
  closeEngagement,
  declineRefund,
  deliverMilestone,
  giveBack,
  requestChanges,
  requestRefund,
} from '../../src/modules/engagements/index.ts';
import { receiveFile } from '../../src/modules/files/index.ts';
import { conversation, editMessage, saveDraft, sendMessage } from '../../src/modules/messaging/index.ts';
import { joinPool, keepRemark, makePool } from '../../src/modules/pools/index.ts';
import { disclosuresOf, inspectAll } from '../../src/modules/record/index.ts';
import { saveSearch } from '../../src/modules/searches/index.ts';
import { addSample, saveServices } from '../../src/modules/talent/index.ts';
import { acceptPolicies } from '../../src/modules/policy/index.ts';
import { askHouse } from '../../src/modules/support/index.ts';
import { readConfig } from '../../src/platform/config.ts';
import { code, done, testHouse, testSecret } from '../support/house.ts';
import { sequenceAll } from '../support/log.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';
import { agreedJob, protect } from '../support/work.ts';

const { house, pool, advance } = await testHouse();
const sql = pool as unknown as Sql;
await openLog(house, pool, testSecret, 'https://garante.example');
const ana = await person(pool, 'Ana Canary-7f3a');
const bruno = await person(pool, 'Bruno');
const olga = await person(pool, 'Olga', 'arbiter');
const canary = 'canary-7f3a';
const stream = await sayHello(house, bruno, ana); // she asks, he published
const { id: message } = await done(house, ana, sendMessage, { engagement: stream, body: `My words: ${canary}.` });
await done(house, ana, editMessage, { message, body: `My other words: ${canary} again.` });
const bytes = { sha256: 'a'.repeat(64), size: 9, type: { type: 'text/plain', ending: 'txt' } };
const { id: file } = await done(house, ana, receiveFile, { ...bytes, name: `${canary} file.txt` });
await done(house, ana, sendMessage, { engagement: stream, body: 'A file.', files: [file] });
await done(house, bruno, sendMessage, { engagement: stream, body: 'My answer stays.' });
await done(house, ana, saveDraft, { engagement: stream, body: `unsaid ${canary}` });
await done(house, ana, askHouse, { subject: 'A question', text: `Where is ${canary}? I would like to know.` });
await pool`
  insert into reviews.review (id, engagement, side, author, about, overall, clarity, promptness, fairness, body, at)
  values ('rev_hers', 'eng_hers', 'professional', ${ana.id}, ${bruno.id}, 5, 5, 5, 5, ${`A review with ${canary}.`}, now())`;
await pool`insert into reviews.reply (review, author, body, at) values ('rev_hers', ${ana.id}, ${`A ${canary}.`}, now())`;

await done(house, ana, saveServices, {
  ...{ skills: ['editing'], freeSkills: [`Skill ${canary}`], languages: [{ language: 'es', level: 'native' }] },
  ...{ currency: 'USD', hourly: '3500', city: `City ${canary}` },
});
await done(house, ana, addSample, { title: `Work ${canary}`, body: `About ${canary}.`, links: [] });
await done(house, ana, saveSearch, { text: canary });
const { id: others } = await done(house, bruno, makePool, {
  ...{ kind: 'public', name: 'Editors of manuals', purpose: 'Manuals that come every spring.' },
});
const { id: seat } = await done(house, ana, joinPool, { pool: others, text: `I edit, says ${canary}.` });
await done(house, bruno, keepRemark, { place: seat, tags: [canary], note: `A note on ${canary}.` });

/** What a party would have exported at this moment: bytes in their own hands. */
async function bundle() {
  const [row] = await pool<{ bytes: Uint8Array[] }[]>`
    select array_agg(bytes order by seq) as bytes from record.entry where stream = ${stream}`;
  const lines = (row?.bytes ?? []).map((line) =>
    JSON.stringify({ line: Buffer.from(line).toString('base64'), index: null }),
  );
  const shown = await disclosuresOf(sql, stream);
  return { envelopes: lines, disclosures: shown.map((each) => JSON.stringify(each)) };
}

/** How many entries a verifier that shares no code with the house accepts, and how many words of them. */
function verified({ envelopes, disclosures }: Awaited<ReturnType<typeof bundle>>): { entries: number; shown: number } {
  const placed = (lines: readonly string[]) => lines.map((line, n) => [line, `line ${n + 1}`] as const);
  const entries = readChain(placed(envelopes));
  return { entries: entries.length, shown: readDisclosures(placed(disclosures), entries).count };
}

/** Every place in the database where a text stands, whatever table it is in. */
async function placesWith(text: string): Promise<string[]> {
  const tables = await pool<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await pool.unsafe(`select count(*)::int as count from ${name} t where t::text ilike $1`, [
      `%${text}%`,
    ]);
    if ((row as { count: number } | undefined)?.count) found.push(name);
  }
  return found.toSorted();
}

const readBy = async (who: typeof ana) => {
  const talk = await ask(house, { actor: who, lang: 'en' }, conversation, { engagement: stream });
  if (!('messages' in talk)) throw new Error(talk.code);
  return [...talk.messages.all.values()].map(({ pieces }) =>
    pieces.map((piece) => ('shown' in piece ? piece.shown : '▒')).join(''),
  );
};

test('at rest nobody who opens the record’s tables reads what was said', async () => {
  expect(await placesWith('My answer stays')).toEqual([]);
  expect(await placesWith(canary)).not.toContain('record.content');
  expect(await readBy(bruno)).toContain(`My other words: ${canary} again.`);
});

let old: Awaited<ReturnType<typeof bundle>>;
test('while a hold stands nothing is erased, and the person reads why', async () => {
  old = await bundle();
  const hold = await done(house, olga, setHold, {
    member: ana.id,
    ground: 'case',
    note: 'A case about the delivery is open.',
  });
  await done(house, ana, askErasure, { sure: true });
  const mine = await ask(house, { actor: ana, lang: 'en' }, myErasure, {});
  expect(mine).toMatchObject({ state: 'waiting', against: [{ reason: 'hold_case', until: null }] });
  advance(8);
  expect(await code(house, { kind: 'console' }, eraseMember, { member: ana.id })).toBe('erasure_is_held');
  await sweepAll(house, pool, deadlineRoutes);
  expect(await readBy(bruno)).toContain(`My other words: ${canary} again.`);
  await done(house, olga, liftHold, { hold: hold.id, note: 'The case has been decided.' });
});

test('even a rule that forgets cannot erase while something stands against it', async () => {
  const hold = await done(house, olga, setHold, {
    member: ana.id,
    ground: 'legal',
    note: 'A court has asked for the record.',
  });
  await expect(pool`select custody.erase_member(${ana.id}, now())`).rejects.toThrow('something stands against it');
  await expect(pool`select vault.erase(${ana.id}, now())`).rejects.toThrow('permission denied');
  await done(house, olga, liftHold, { hold: hold.id, note: 'The court has what it asked for.' });
});

test('then it is done by itself, and nothing of the person is left in any table', async () => {
  advance(2);
  await sweepAll(house, pool, deadlineRoutes);
  const [row] = await pool<{ state: string }[]>`select state from custody.erasure where member = ${ana.id}`;
  expect(row?.state).toBe('done');
  expect(await placesWith(canary)).toEqual([]);
  expect(await pool`select overall, body from reviews.review`).toEqual([{ overall: 5, body: '' }]);
  expect(await pool`select status from files.file`).toEqual([{ status: 'removed' }]);
  expect(await pool`select sha256 from files.leaving`).toEqual([{ sha256: bytes.sha256 }]);
  const [keys] = await pool<{ count: number }[]>`select count(*)::int as count from vault.key where author = ${ana.id}`;
  expect(keys?.count).toBe(0);
});

test('what the other side wrote stays, hers is gone, and the chain still verifies', async () => {
  const said = await readBy(bruno);
  expect(said).toContain('My answer stays.');
  expect(said.join()).not.toContain(canary);
  const now = await bundle();
  expect(verified(now)).toEqual({ entries: now.envelopes.length, shown: now.disclosures.length });
  expect(now.disclosures.join()).not.toContain(canary);
  await sequenceAll(pool);
  expect(await inspectAll(sql)).toEqual([]);
});

test('a bundle that was exported before still verifies, word for word', () => {
  expect(verified(old)).toEqual({ entries: old.envelopes.length, shown: old.disclosures.length });
  expect(old.disclosures.join()).toContain(canary);
});

test('the words of the work go with whoever wrote them: deliveries and their links, changes wanted, reasons about money', async () => {
  const [marcos, elena] = [await person(pool, 'Marcos'), await person(pool, 'Elena')];
  const { engagement, milestone } = await agreedJob(house, marcos, elena);
  await protect(house, pool, marcos, milestone);
  const [row] = await pool<
    { criteria: string[] }[]
  >`select criteria from engagements.milestone where id = ${milestone}`;
  const links = ['https://docs.example/elena-9c1b'];
  const items = row?.criteria.map((criterion) => ({ criterion, text: 'See elena-9c1b.', links })) ?? [];
  const deliver = () => done(house, elena, deliverMilestone, { milestone, text: 'All of elena-9c1b.', items });
  await deliver();
  await done(house, marcos, requestChanges, { milestone, items: [{ text: 'Page 12 of marcos-4d2e is missing.' }] });
  await deliver();
  await done(house, marcos, requestRefund, { milestone, reason: 'Not what marcos-4d2e had asked for.' });
  await done(house, elena, declineRefund, { milestone, reason: 'It is what elena-9c1b had promised.' });
  await done(house, elena, giveBack, { milestone, reason: 'For the peace of elena-9c1b.' });
  await done(house, marcos, closeEngagement, { engagement, reason: 'Enough of it, says marcos-4d2e.' });
  const held = await disclosuresOf(sql, engagement);
  expect(held.map(({ value }) => JSON.stringify(value)).join()).toContain('elena-9c1b');
  for (const who of [elena, marcos]) await done(house, who, askErasure, { sure: true });
  advance(200); // the card can be disputed no more
  await sweepAll(house, pool, deadlineRoutes);
  const states = await pool`select state from custody.erasure where member in (${elena.id}, ${marcos.id})`;
  expect(states).toEqual([{ state: 'done' }, { state: 'done' }]);
  expect([await placesWith('elena-9c1b'), await placesWith('marcos-4d2e')]).toEqual([[], []]);
  const left = await pool<
    { items: { criterion: string }[] }[]
  >`select items from engagements.delivery where milestone = ${milestone}`;
  expect(left.map((each) => each.items.map(({ criterion }) => criterion))).toEqual([row?.criteria, row?.criteria]);
  const [rows] = await pool<{ bytes: Uint8Array[] }[]>`
    select array_agg(bytes order by seq) as bytes from record.entry where stream = ${engagement}`;
  const envelopes = (rows?.bytes ?? []).map((line) =>
    JSON.stringify({ line: Buffer.from(line).toString('base64'), index: null }),
  );
  const before = { envelopes, disclosures: held.map((each) => JSON.stringify(each)) };
  expect(verified(before).shown).toBe(held.length);
  await sequenceAll(pool);
  expect(await inspectAll(sql)).toEqual([]);
});

test('whoever appeals, or still may, is not erased before that is over', async () => {
  await openTheHouse(house, readConfig({})); // the guideline with its rows
  const dora = await person(pool, 'Dora');
  await done(house, dora, acceptPolicies, { terms: 1, guideline: 1 });
  const violation = { member: dora.id, rule: 'W-01', reason: 'The agreed day was missed.' };
  const { id } = await done(house, olga, giveViolation, violation);
  const reasons = async () => {
    const mine = await ask(house, { actor: dora, lang: 'en' }, myErasure, {});
    return isRefusal(mine) ? [mine.code] : mine.against.map(({ reason }) => reason);
  };
  expect(await reasons()).toContain('appeal_possible');
  await done(house, dora, makeAppeal, { statement: id, text: 'The day was moved, and both of us agreed to it.' });
  expect(await reasons()).toContain('appeal_open');
});

test('a closing that was taken back is not carried out', async () => {
  const carla = await person(pool, 'Carla');
  await done(house, carla, askErasure, { sure: true });
  expect(await code(house, carla, askErasure, { sure: true })).toBe('erasure_is_waiting');
  await done(house, carla, withdrawErasure, {});
  advance(30);
  await sweepAll(house, pool, deadlineRoutes);
  const [row] = await pool<{ name: string }[]>`select name from accounts.member where id = ${carla.id}`;
  expect(row?.name).toBe('Carla');
});
