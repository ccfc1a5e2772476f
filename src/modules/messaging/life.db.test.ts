/** The life of a finding: what became of words that were shown to their writer. */
import { expect, test } from 'vitest';
import type { ContactChoice, Member } from '../../core/actor.ts';
import { ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { auditFindings, countMarks, decideFinding, screenQuality } from '../screening/index.ts';
import { askQuestion } from '../hiring/index.ts';
import { openProject } from '../../../test/support/hiring.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import { person } from '../../../test/support/people.ts';
import { sayHello } from '../../../test/support/talk.ts';
import { sendMessage } from './index.ts';

const { house, pool, advance } = await testHouse();
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');
const withPhone = 'My number is +54 9 261 555 0199, call me.';
const hour = 1 / 24;

const says = (who: Member, engagement: string, body: string) => code(house, who, sendMessage, { engagement, body });
async function chooses(contact: ContactChoice, engagement: string): Promise<void> {
  await perform(house, { actor: tomas, lang: 'en', contact }, sendMessage, { engagement, body: withPhone });
}
const livesOf = async (stream: string) =>
  (
    await pool<{ life: string }[]>`
      select string_agg(s.step, ' ' order by s.at, s.step = 'cleared') as life
      from screening.finding f join screening.step s on s.finding = f.id where f.stream = ${stream} group by f.id order by f.id`
  )
    .map(({ life }) => life)
    .toSorted();

test('words that were shown and changed were edited away', async () => {
  const engagement = await sayHello(house, marina, tomas);
  expect(await says(tomas, engagement, withPhone)).toBe('contact_held');
  expect(await livesOf(engagement)).toEqual(['shown']);
  await says(marina, engagement, 'I am here.');
  expect(await livesOf(engagement)).toEqual(['shown']);
  await says(tomas, engagement, 'Write to me here.');
  expect(await livesOf(engagement)).toEqual(['shown edited_away']);
  await says(tomas, engagement, 'And one thing more.');
  expect(await livesOf(engagement)).toEqual(['shown edited_away']);
});

test('what leaves an hour later is another matter', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await says(tomas, engagement, withPhone);
  advance(hour);
  await says(tomas, engagement, 'Good evening.');
  expect(await livesOf(engagement)).toEqual(['shown']);
});

test('sent again with a choice it is counted by what left, to the decision of a person', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await says(tomas, engagement, withPhone);
  await chooses('contest', engagement);
  expect(await livesOf(engagement)).toEqual(['contested', 'shown sent_again']);
  const [waiting] = await pool`select id from screening.finding where stream = ${engagement} and state = 'contested'`;
  const input = { finding: waiting?.['id'], verdict: 'cleared', reason: 'The number of a spare part.' };
  await done(house, greta, decideFinding, input);
  expect(await livesOf(engagement)).toEqual(['contested cleared', 'shown sent_again']);
});

test('a first hello that was held before there was a conversation is answered by the one that leaves', async () => {
  const project = await openProject(house, marina);
  await code(house, tomas, askQuestion, { project: project.id, text: withPhone });
  expect(await livesOf(project.id)).toEqual(['shown']);
  await done(house, tomas, askQuestion, { project: project.id, text: 'Does the glossary cover the tables?' });
  expect(await livesOf(project.id)).toEqual(['shown edited_away']);
});

test('what is said in another conversation is no answer', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const other = await sayHello(house, marina, tomas);
  await says(tomas, engagement, withPhone);
  await says(tomas, other, 'Good morning.');
  expect(await livesOf(engagement)).toEqual(['shown']);
});

test('steps are added and never changed', async () => {
  const may = await pool<{ privilege: string }[]>`
    select privilege_type as privilege from information_schema.role_table_grants
    where grantee = 'garante_app' and table_schema = 'screening' and table_name in ('step', 'mark') order by 1`;
  expect([...new Set(may.map(({ privilege }) => privilege))]).toEqual(['INSERT', 'SELECT']);
});

test('marks name nobody and hold no words', async () => {
  const mark = { kind: 'phone', rule: 'phone.national', changed: true };
  await done(house, tomas, countMarks, { marks: [mark, { ...mark, changed: false }] });
  expect(await code(house, { kind: 'visitor' }, countMarks, { marks: [mark] })).not.toBe('done');
  expect(await code(house, tomas, countMarks, { marks: [{ ...mark, rule: 'my number' }] })).toBe('invalid_input');
  const rows = await pool`select * from screening.mark order by id`;
  expect(rows.map((row) => Object.keys(row).toSorted())).toEqual(
    rows.map(() => ['changed', 'day', 'id', 'kind', 'lang', 'rule']),
  );
});

test('anybody can count again what is published, from the lives that stand beside it', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await chooses('send_masked', engagement);
  const shown = await ask(house, { actor: { kind: 'visitor' }, lang: 'en' }, screenQuality, {});
  if (isRefusal(shown)) throw new Error(shown.code);
  const all = shown.items.find(({ kind, lang }) => kind === '*' && lang === '*');
  const ends = (step: string) =>
    shown.lives.filter(({ life }) => life.at(-1) === step).reduce((total, { count }) => total + count, 0);
  expect(all).toMatchObject({ right: ends('masked') + ends('confirmed'), wrong: ends('cleared'), precision: null });
  expect(all).toMatchObject({ right: 1, wrong: 1, marked: 2, changedWhileWriting: 1, editedAway: 2 });
  expect(JSON.stringify(shown)).not.toMatch(/0199|mem_|eng_|fin_/);
  expect(await auditFindings(house.db)).toEqual([]);
});

test('the doctor sees a finding whose life does not say what it says', async () => {
  const [one] = await pool`select id from screening.finding where state = 'masked' limit 1`;
  const id: string = one?.['id'];
  await pool`update screening.finding set state = 'confirmed' where id = ${id}`;
  expect(await auditFindings(house.db)).toMatchObject([{ rule: 'finding_life', subject: id }]);
  await pool`update screening.finding set state = 'masked' where id = ${id}`;
});
