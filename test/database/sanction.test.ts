import { z } from 'zod';
import { expect, test } from 'vitest';
import { command } from '../../src/core/command.ts';
import { giveViolation, suspendMember } from '../../src/modules/enforcement/index.ts';
import { makeCounter, sendProposal } from '../../src/modules/hiring/index.ts';
import { newStream } from '../../src/modules/record/index.ts';
import { openProject, openProposal, proposalText } from '../support/hiring.ts';
import { code, done, testHouse } from '../support/house.ts';
import { person } from '../support/people.ts';

const { house, pool } = await testHouse();
const ana = await person(pool, 'Ana');
const tania = await person(pool, 'Tania', 'trust_agent');
const trials = 60;

/** A member's own stream, as joining begins it. */
const join = command({
  name: 'test.join',
  input: z.strictObject({ member: z.string() }),
  load: async (_tx, { member }) => ({ member }),
  decide: ({ member }) => ({
    entry: { stream: newStream('member', member, [member]), type: 'member.joined' as const, fields: {} },
  }),
  apply: () => null,
});
const comes = async (name: string) => {
  const member = await person(pool, name);
  await done(house, { kind: 'console' }, join, { member: member.id });
  return member;
};
const terms = { price: { amount: '42000', currency: 'USD' }, days: 14 };

test('whoever is quicker, after a suspension nothing forbidden is done any more', async () => {
  const wanted = await openProject(house, ana, { questions: [] });
  const other = await openProject(house, ana, { questions: [] });
  const before: string[] = [];
  const after: string[] = [];
  for (let n = 0; n < trials; n += 1) {
    const professional = await comes(`Bruno ${n}`);
    const running = await openProposal(house, professional, other);
    const propose = () =>
      code(house, professional, sendProposal, { project: wanted.id, ...terms, text: proposalText, answers: [] });
    const suspend = done(house, tania, suspendMember, { member: professional.id, days: 15, reason: 'For the trial.' });
    const [raced] = await Promise.all([propose(), suspend]);
    before.push(raced);
    after.push(await propose());
    after.push(
      await code(house, professional, makeCounter, { proposal: running.id, ...terms, scope: '', text: 'Less.' }),
    );
  }
  // Where both raced, either came first; what came after is always refused.
  expect(new Set([...before, 'done', 'suspended'])).toEqual(new Set(['done', 'suspended']));
  expect(new Set(after)).toEqual(new Set(['suspended']));
  // No proposal stands on the record behind the suspension of its own author.
  const late = await pool`
    select from record.entry p
    join record.entry s on s.stream = p.actor and s.type = 'member.suspended'
    where p.type = 'proposal.sent' and p.n > s.n`;
  expect(late.length).toBe(0);
});

test('two people who find the same thing at once count it one after the other', async () => {
  const carla = await comes('Carla');
  const given = { member: carla.id, rule: 'S-01', reason: 'Nobody came to the agreed place.' };
  await Promise.all([1, 2, 3].map(() => done(house, tania, giveViolation, given)));
  const effects = await pool<{ effects: { does: string }[] }[]>`
    select effects from enforcement.statement where member = ${carla.id} order by n`;
  expect(effects.map((each) => each.effects.map(({ does }) => does))).toEqual([
    ['violation'],
    ['violation', 'suspend'],
    ['violation', 'waits'],
  ]);
});
