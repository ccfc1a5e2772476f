import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { ContactChoice, Member } from '../../core/actor.ts';
import type { Sql } from '../../core/command.ts';
import { ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import { openProject, openProposal } from '../../../test/support/hiring.ts';
import { untilSeen } from '../../../test/support/log.ts';
import { company, person } from '../../../test/support/people.ts';
import { asIfProtected, sayHello } from '../../../test/support/talk.ts';
import { consume, isBehind } from '../../doors/worker/relay.ts';
import { askQuestion, cancelProject, makeCounter, sendProposal } from '../hiring/index.ts';
import { markRead, sendMessage } from '../messaging/index.ts';
import { decideFinding } from '../screening/index.ts';
import { type Notice, mailDue, markNoticesRead, notices, tell, unreadNotices } from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await reachable('Marina Funes', 'es');
const tomas = await reachable('Tomás Quispe', 'en');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');

async function reachable(name: string, lang: 'en' | 'es' | 'pt', mail: 'all' | 'needed' = 'all'): Promise<Member> {
  const member = await person(pool, name);
  await pool`update accounts.member set lang = ${lang}, mail = ${mail}, time_zone = 'America/Argentina/Mendoza' where id = ${member.id}`;
  await pool`
    insert into accounts.credential (member, email, password_hash, changed_at)
    values (${member.id}, ${`${member.id}@example.test`}, '$argon2id$test', ${clock.now()})`;
  return member;
}

/** What the worker does: all that is committed, then all mails that are due. */
async function work(): Promise<void> {
  while (await isBehind(pool, 'notices'))
    await consume(pool, 'notices', (tx, entries) => tell(tx, entries, randomBytes));
  while ((await pool.begin((tx) => mailDue(tx as unknown as Sql, clock.now(), randomBytes))) > 0);
}

async function told(member: Member, lang: 'en' | 'es' | 'pt' = 'en', unread?: 'true'): Promise<readonly Notice[]> {
  const answer = await ask(house, { actor: member, lang }, notices, unread ? { unread } : {});
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer.items;
}
const kinds = async (member: Member) => (await told(member)).map(({ kind }) => kind);

interface Queued {
  readonly recipient: string;
  readonly lang: string;
  readonly data: Readonly<Record<string, string | number>>;
}
const mails = async (member: Member): Promise<readonly Queued[]> =>
  pool<Queued[]>`
    select recipient, lang, data from gate.mail where recipient = ${`${member.id}@example.test`} order by queued_at, id`;

async function contest(actor: Member, contact: ContactChoice, engagement: string, body: string): Promise<void> {
  const answer = await perform(house, { actor, lang: 'en', contact }, sendMessage, { engagement, body });
  if (isRefusal(answer) || answer.kind !== 'done') throw new Error(JSON.stringify(answer));
}

beforeEach(async () => {
  await work();
  await pool`update notices.notice set read_at = now()`;
  await pool`delete from gate.mail`;
});

test('a question reaches the other side in its own language, with a mail that carries its place on the record', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await work();
  const [notice] = await told(marina, 'es');
  expect(notice).toMatchObject({
    kind: 'question',
    title: 'Tomás Quispe tiene una pregunta sobre «Translate an irrigation manual into Portuguese»',
    path: `/engagements/${engagement}#e1`,
    read: false,
  });
  const [mail] = await mails(marina);
  const [entry] = await pool<
    { leaf: string }[]
  >`select encode(leaf, 'base64') as leaf from record.entry where stream = ${engagement}`;
  expect(mail).toMatchObject({
    lang: 'es',
    data: { name: 'Marina Funes', subject: notice?.title, path: notice?.path, seq: 1, leaf: entry?.leaf },
  });
  expect(await kinds(tomas)).not.toContain('question');
});

test('however often and however many at once the reader comes, each entry is told once', async () => {
  const before = (await told(marina)).length;
  for (let n = 0; n < 3; n += 1) await sayHello(house, marina, tomas);
  await Promise.all([work(), work(), work(), work()]);
  await work();
  expect((await told(marina)).length - before).toBe(3);
  expect(await mails(marina)).toHaveLength(3);
});

test('when telling fails nothing is told by half, and it is told in full the next time', async () => {
  await sayHello(house, marina, tomas);
  const before = (await told(marina)).length;
  await untilSeen(pool);
  const failing = consume(pool, 'notices', async (tx, entries) => {
    await tell(tx, entries, randomBytes);
    throw new Error('the process died here');
  });
  await expect(failing).rejects.toThrow('died');
  expect((await told(marina)).length).toBe(before);
  await work();
  expect((await told(marina)).length).toBe(before + 1);
});

test('many messages of one conversation are one notice, and one mail only after a while', async () => {
  const engagement = await sayHello(house, marina, tomas);
  for (const body of ['One', 'Two', 'Three']) await done(house, tomas, sendMessage, { engagement, body });
  await work();
  const [notice] = await told(marina);
  expect(notice).toMatchObject({ kind: 'message', count: 3, title: 'Tomás Quispe wrote to you 3 times', seq: 4 });
  expect(await mails(marina)).toHaveLength(1); // of the question
  advance(1);
  await work();
  expect(await mails(marina)).toHaveLength(2);
  await done(house, tomas, sendMessage, { engagement, body: 'Four' });
  advance(1);
  await work();
  expect(await mails(marina)).toHaveLength(2); // nothing was read since the last one
});

test('what was read in the room is read, counts anew, and is not mailed', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await done(house, tomas, sendMessage, { engagement, body: 'One' });
  await work();
  expect(await unreadNotices(house.db, marina.id)).toBe(2);
  await done(house, marina, markRead, { engagement, seq: 2 });
  expect(await unreadNotices(house.db, marina.id)).toBe(0);
  advance(1);
  await work();
  expect(await mails(marina)).toHaveLength(1); // of the question alone
  await done(house, tomas, sendMessage, { engagement, body: 'Two' });
  await work();
  expect((await told(marina))[0]).toMatchObject({ kind: 'message', count: 1, read: false });
  advance(1);
  await work();
  expect(await mails(marina)).toHaveLength(2);
});

test('who wants only what is needed gets mail about deadlines, not about messages', async () => {
  const calm = await reachable('Clara Calm', 'en', 'needed');
  const project = await openProject(house, calm);
  const { id: proposal, engagement } = await openProposal(house, tomas, project);
  await done(house, tomas, sendMessage, { engagement, body: 'Hello' });
  advance(1);
  await work();
  expect(await mails(calm)).toEqual([]);
  expect(await kinds(calm)).toEqual(['message', 'proposal']);
  await done(house, tomas, makeCounter, {
    proposal,
    price: { amount: '40000', currency: 'USD' },
    days: 12,
    scope: '',
    text: 'I can do it for less.',
  });
  await work();
  const [mail] = await mails(calm);
  expect(mail?.data['subject']).toBe('Tomás Quispe offers USD\u00A0400.00 instead');
  expect(mail?.data['text']).toMatch(/The offer ends on \w+ \d+ \w+, \d\d:\d\d/);
});

test('of a company those are told who can do something about it, and never who did it', async () => {
  const owner = await reachable('Olga Owner', 'en');
  const hirer = await reachable('Hugo Hirer', 'en');
  const payer = await reachable('Paula Payer', 'en');
  const bodega = await company(pool, 'Bodega Funes', { owner, hirer, payer });
  const project = await openProject(house, hirer, { owner: bodega });
  const { engagement } = await openProposal(house, tomas, project);
  await done(house, tomas, sendMessage, { engagement, body: 'Hello' });
  await done(house, hirer, sendMessage, { engagement, body: 'Hello, Tomás' });
  await work();
  expect(await kinds(owner)).toEqual(['message', 'proposal']);
  expect(await kinds(hirer)).toEqual(['message', 'proposal']);
  expect(await kinds(payer)).toEqual(['message']);
  expect((await told(tomas))[0]).toMatchObject({ kind: 'message', title: 'Hugo Hirer wrote to you' });
});

test('whoever talks about a project is told when it is called off', async () => {
  const project = await openProject(house, marina);
  await openProposal(house, tomas, project);
  await done(house, marina, cancelProject, { project: project.id, reason: 'done_elsewhere' });
  await work();
  expect((await told(tomas))[0]).toMatchObject({ kind: 'project_cancelled', path: `/projects/${project.id}` });
});

test('contested words: their author hears what was decided, the other side when they appear', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await contest(tomas, 'contest', engagement, 'Call +54 9 261 555 0199 about the steel.');
  await contest(tomas, 'contest', engagement, 'Or write to ana.perez@gmail.com');
  const found = await pool<
    { id: string; kind: string }[]
  >`select id, kind from screening.finding where stream = ${engagement}`;
  const of = (kind: string) => found.find((each) => each.kind === kind)?.id;
  await done(house, greta, decideFinding, { finding: of('phone'), verdict: 'cleared', reason: 'A part.' });
  await done(house, greta, decideFinding, { finding: of('email'), verdict: 'confirmed', reason: 'An address.' });
  await work();
  expect((await told(tomas)).slice(0, 2).map(({ kind }) => kind)).toEqual(['words_confirmed', 'words_cleared']);
  const [last] = await told(marina);
  expect(last).toMatchObject({ kind: 'words_appear', title: 'Words of Tomás Quispe appear now' });
  expect(await kinds(greta)).toEqual([]);
});

test('hidden words stand in no notice and in no mail', async () => {
  const canary = '+55 11 98765 4321';
  const engagement = await sayHello(house, marina, tomas);
  await contest(tomas, 'contest', engagement, `Zap ${canary}`);
  const project = await openProject(house, marina, { title: 'Translate a manual' });
  const proposal = {
    price: { amount: '42000', currency: 'USD' },
    days: 14,
    text: `I can do it well and soon. Call me: ${canary}, thank you for reading.`,
  };
  const answers = project.questions.map((question) => ({ question, text: 'Yes.' }));
  const answer = await perform(house, { actor: tomas, lang: 'en', contact: 'contest' }, sendProposal, {
    project: project.id,
    ...proposal,
    answers,
  });
  expect('result' in answer).toBe(true);
  advance(1);
  await work();
  const rows = await pool`select facts from notices.notice`;
  const sent = await pool`select data from gate.mail`;
  expect(JSON.stringify([rows, sent, await told(marina)])).not.toContain('98765');
  expect(sent.length).toBeGreaterThan(1);
});

test('a project whose title waits for a person is named with its words hidden', async () => {
  const project = await openProject(house, marina);
  await pool`update hiring.project set title = 'Manual ana.perez@gmail.com', veiled = true where id = ${project.id}`;
  await pool`
    insert into screening.finding (id, member, stream, subject, param, starts, ends, kind, rule, certainty, words, before, after, stage, lang, state, at)
    select 'fin_title', ${marina.id}, id, id || '/' || edition, 'title', 7, 26, 'email', 'email.plain', 'certain', 'x', '', '', 'public', 'en', 'contested', now()
    from hiring.project where id = ${project.id}`;
  await pool`insert into screening.step (finding, step, at) values ('fin_title', 'contested', now())`;
  await done(house, tomas, askQuestion, { project: project.id, text: 'When does it begin?' });
  await work();
  expect((await told(marina))[0]?.title).toBe('Tomás Quispe has a question about “Manual ▒▒▒▒”');
});

test('notices are laid aside one by one or all at once, each member’s own only', async () => {
  await sayHello(house, marina, tomas);
  await sayHello(house, marina, tomas);
  await work();
  const [first] = await told(marina, 'en', 'true');
  await done(house, tomas, markNoticesRead, { notices: [first?.id] });
  expect(await told(marina, 'en', 'true')).toHaveLength(2);
  await done(house, marina, markNoticesRead, { notices: [first?.id] });
  expect(await told(marina, 'en', 'true')).toHaveLength(1);
  await done(house, marina, markNoticesRead, {});
  expect(await told(marina, 'en', 'true')).toHaveLength(0);
  expect(await code(house, { kind: 'visitor' }, markNoticesRead, {})).toBe('sign_in_first');
});

test('the list goes on by cursor without showing anything twice', async () => {
  const busy = await reachable('Berta Busy', 'en');
  const engagement = await sayHello(house, busy, tomas);
  await asIfProtected(pool, engagement, clock.now());
  await work();
  for (let n = 0; n < 60; n += 1)
    await pool`
      insert into notices.notice (id, member, kind, stream, seq, leaf, facts, at, wanted)
      values (${`ntc_${String(n).padStart(26, '0')}`}, ${busy.id}, 'question', ${engagement}, ${1000 + n}, 'l', '{}', ${clock.now()}, false)`;
  const first = await ask(house, { actor: busy, lang: 'en' }, notices, {});
  if (isRefusal(first)) throw new Error(first.code);
  const second = await ask(house, { actor: busy, lang: 'en' }, notices, { after: first.next });
  if (isRefusal(second)) throw new Error(second.code);
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(ids).toHaveLength(61);
  expect(new Set(ids).size).toBe(61);
  expect(second.next).toBeNull();
});
