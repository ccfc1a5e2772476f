/** The queue on a real database: no two people have one thing, whoever is quicker, and nothing is lost. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../core/actor.ts';
import { ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { sayHello } from '../../../test/support/talk.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { person } from '../../../test/support/people.ts';
import { answerRequest, askHouse } from '../support/index.ts';
import { issueAlert } from '../enforcement/index.ts';
import { makeReport, resolveReport } from '../hiring/index.ts';
import { sendMessage, takenWords } from '../messaging/index.ts';
import { decideFinding, screenQuality } from '../screening/index.ts';
import { checkDesk, handBack, takeCheck, takeNext } from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');
const hugo = await person(pool, 'Hugo Paz', 'trust_agent');
const operator = await person(pool, 'Olga Reis', 'operator');
const minute = 1 / 1440;
const reason = 'The number of a spare part.';
let engagement = '';

beforeAll(async () => {
  engagement = await sayHello(house, marina, tomas);
  for (const one of [greta, hugo])
    await pool`insert into accounts.staff (id, member, role, given_by, given_at) values (${one.id.replace('mem', 'duty')}, ${one.id}, 'trust_agent', 'console', now())`;
});

/** Somebody says of words that they are no contact details; the finding that waits. */
async function contests(body: string, writer: Member = tomas, where = engagement): Promise<string> {
  await perform(house, { actor: writer, lang: 'es', contact: 'contest' }, sendMessage, { engagement: where, body });
  const [row] = await pool<{ id: string }[]>`
    select id from screening.finding where state = 'contested' and stream = ${where} order by at desc, id desc limit 1`;
  return row?.id ?? '';
}
const phone = (n: number) => `My number is +54 9 261 555 01${10 + n}, as on the drawing.`;
const next = async (who: Member) => (await done(house, who, takeNext, {})).item;
const desk = async (who: Member) => {
  const found = await ask(house, { actor: who, lang: 'en' }, checkDesk, {});
  if (isRefusal(found)) throw new Error(found.code);
  return found;
};

/** Every test begins with an empty desk. */
beforeEach(async () => {
  advance(1);
  for (const { item } of await pool<{ item: string }[]>`select item from checks.waiting where kind = 'text'`)
    await done(house, greta, decideFinding, { finding: item, verdict: 'cleared', reason }).catch(() => null);
});

describe('taking', () => {
  test('the oldest comes first, and what one has taken the next person does not get', async () => {
    const first = await contests(phone(1));
    advance(minute);
    const second = await contests(phone(2));
    expect(await next(greta)).toBe(first);
    expect(await next(hugo)).toBe(second);
    expect(await code(house, greta, takeNext, {})).toBe('already_taking');
    expect(await code(house, hugo, decideFinding, { finding: first, verdict: 'cleared', reason })).toBe(
      'taken_by_another',
    );
    await done(house, greta, decideFinding, { finding: first, verdict: 'cleared', reason });
    await done(house, hugo, handBack, { item: second });
  });

  test('of twenty who reach for one thing at once, one has it', async () => {
    const item = await contests(phone(3));
    const people = await Promise.all(Array.from({ length: 20 }, (_, n) => person(pool, `Agent ${n}`, 'trust_agent')));
    const answers = await Promise.all(
      people.map((one, n) => (n % 2 === 0 ? act(house, one, takeNext, {}) : act(house, one, takeCheck, { item }))),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    const [row] = await pool`select count(*)::int as count from checks.shown_held where item = ${item}`;
    expect(row?.['count']).toBe(1);
  });

  test('the database itself gives one thing to one person', async () => {
    const item = await contests(phone(4));
    await done(house, greta, takeCheck, { item });
    const now = clock.now();
    await expect(pool`
      insert into checks.taking (id, item, by, at, until_at)
      values ('tak_x', ${item}, ${hugo.id}, ${now}, ${new Date(now.getTime() + 60_000)})`).rejects.toThrow(
      'somebody else has taken it',
    );
    await expect(pool`update checks.taking set until_at = now()`).rejects.toThrow('permission denied');
  });

  test('what somebody has taken stands in the queue again when their time is over, to the millisecond', async () => {
    const item = await contests(phone(5));
    expect(await next(greta)).toBe(item);
    advance(30 * minute - 1 / 86_400_000);
    expect(await code(house, hugo, takeNext, {})).toBe('taken_by_another');
    advance(1 / 86_400_000);
    expect(await next(hugo)).toBe(item);
    expect(await code(house, greta, decideFinding, { finding: item, verdict: 'cleared', reason })).toBe(
      'taken_by_another',
    );
  });

  test('what is handed back is there for the next person at once, where it stood', async () => {
    const item = await contests(phone(6));
    advance(minute);
    const later = await contests(phone(7));
    expect(await next(greta)).toBe(item);
    expect(await code(house, hugo, handBack, { item })).toBe('not_taken_by_you');
    await done(house, greta, handBack, { item });
    expect(await code(house, greta, handBack, { item })).toBe('not_taken_by_you');
    expect(await next(hugo)).toBe(item);
    expect(await next(greta)).toBe(later);
  });

  test('two who judge one thing at once: one judgement stands', async () => {
    const item = await contests(phone(8));
    const verdicts = ['cleared', 'confirmed'] as const;
    const answers = await Promise.all(
      [greta, hugo].map((who, n) => code(house, who, decideFinding, { finding: item, verdict: verdicts[n], reason })),
    );
    expect(answers.toSorted()).toEqual(['done', 'finding_already_decided']);
  });
});

describe('who judges', () => {
  test('whoever worked with one of the two, or helps one of them, is passed over and refused', async () => {
    const worked = await person(pool, 'Wanda Luna', 'trust_agent');
    await sayHello(house, marina, worked);
    const helps = await person(pool, 'Hedy Cruz', 'trust_agent');
    const asked = await done(house, tomas, askHouse, { subject: 'My payout', text: 'When does it come?' });
    await done(house, { ...helps, staff: ['trust_agent', 'mediator', 'operator'] }, answerRequest, {
      request: asked.id,
      text: 'Tomorrow.',
    });
    const item = await contests(phone(9));
    const judge = { finding: item, verdict: 'cleared', reason };
    expect(await code(house, worked, takeNext, {})).toBe('not_allowed_worked_together');
    expect(await code(house, worked, decideFinding, judge)).toBe('not_allowed_worked_together');
    expect(await code(house, helps, decideFinding, judge)).toBe('not_allowed_helped');
    expect(await code(house, { ...marina, staff: ['trust_agent'] }, decideFinding, judge)).toBe(
      'not_allowed_own_finding',
    );
    expect(await next(greta)).toBe(item);
  });

  test('a colleague’s own words are judged by an operator', async () => {
    const own = await sayHello(house, marina, hugo);
    const item = await contests(phone(10), hugo, own);
    const judge = { finding: item, verdict: 'cleared', reason };
    expect(await code(house, greta, decideFinding, judge)).toBe('not_allowed_colleague');
    expect(await next(operator)).toBe(item);
    await done(house, operator, decideFinding, judge);
  });

  test('the words are shown to whoever has taken them, and to nobody else', async () => {
    const item = await contests(phone(11));
    const read = (who: Member) => ask(house, { actor: who, lang: 'en' }, takenWords, { finding: item });
    expect(await read(greta)).toMatchObject({ code: 'not_found' });
    await done(house, greta, takeCheck, { item });
    expect(await read(greta)).toMatchObject({ words: '+54 9 261 555 0121', before: 'My number is ' });
    expect(await read(hugo)).toMatchObject({ code: 'not_found' });
    expect(JSON.stringify(await desk(hugo))).not.toContain('555');
  });

  test('what somebody looked at stands on their own record', async () => {
    const item = await contests(phone(12));
    await done(house, greta, takeCheck, { item });
    await done(house, greta, handBack, { item });
    const rows = await pool`
      select type, refs from record.shown_act where stream = ${greta.id} order by seq desc limit 2`;
    expect(rows.map(({ type, refs }) => [type, refs.item])).toEqual([
      ['check.handed_back', item],
      ['check.taken', item],
    ]);
  });
});

describe('a judgement', () => {
  test('of another kind keeps the words hidden, is an alert of that kind, and counts against the kind that was said', async () => {
    const item = await contests(phone(67));
    const quality = async () => {
      const found = await ask(house, { actor: greta, lang: 'en' }, screenQuality, {});
      if (isRefusal(found)) throw new Error(found.code);
      return (kind: string) => found.items.find((each) => each.kind === kind && each.lang === '*');
    };
    const before = await quality();
    expect(await code(house, greta, decideFinding, { finding: item, verdict: 'wrong_kind', reason })).toBe(
      'say_what_it_was',
    );
    const judged = { finding: item, verdict: 'wrong_kind', kind: 'offplatform_payment', reason };
    await done(house, greta, decideFinding, judged);
    const after = await quality();
    expect((after('phone')?.wrong ?? 0) - (before('phone')?.wrong ?? 0)).toBe(1);
    expect((after('phone')?.wrongKind ?? 0) - (before('phone')?.wrongKind ?? 0)).toBe(1);
    expect((after('*')?.right ?? 0) - (before('*')?.right ?? 0)).toBe(1);
    expect((after('*')?.wrong ?? 0) - (before('*')?.wrong ?? 0)).toBe(0);
    const alert = await done(house, { kind: 'clock' }, issueAlert, { finding: item });
    expect(alert).toMatchObject({ rule: 'P-01' });
  });
});

describe('reports', () => {
  const tell = (who: Member, about: Member) =>
    done(house, who, makeReport, { subject: about.id, reason: 'rude', text: 'This person shouted at me in a call.' });

  test('of somebody whose reports were mostly not right stand later in the queue, and do not fall out', async () => {
    const [loud, calm, one, two, three] = await Promise.all(
      ['Loud', 'Calm', 'One', 'Two', 'Three'].map((name) => person(pool, name)),
    );
    if (!loud || !calm || !one || !two || !three) throw new Error('nobody there');
    for (const about of [one, two]) {
      const { id } = await tell(loud, about);
      await done(house, greta, resolveReport, { report: id, outcome: 'dismissed', reason: 'Nothing of it was said.' });
    }
    const light = await tell(loud, three);
    advance(23 / 24);
    const ordinary = await tell(calm, three);
    expect(await next(greta)).toBe(ordinary.id);
    expect(await next(hugo)).toBe(light.id);
    const { items } = await desk(operator);
    expect(items.filter(({ kind }) => kind === 'report').map(({ item, weight }) => [item, weight])).toEqual([
      [ordinary.id, 5],
      [light.id, 1],
    ]);
    await done(house, greta, handBack, { item: ordinary.id });
    await done(house, hugo, handBack, { item: light.id });
  });
});

test('the desk counts what waits by age, what came and what was judged', async () => {
  const item = await contests(phone(13));
  advance(25 / 24);
  const found = await desk(greta);
  expect(found.ages.at(-1)?.count).toBeGreaterThan(0);
  expect(found.ages.reduce((sum, { count }) => sum + count, 0)).toBe(found.waiting);
  expect(found.late).toBeGreaterThan(0);
  expect(found.days).toHaveLength(14);
  expect(found.people.find(({ name }) => name === 'Greta Vogel')?.judged).toBeGreaterThan(3);
  expect(found.items.some((each) => each.item === item)).toBe(true);
});
