import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../core/gate.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import {
  type Operator,
  acceptPolicies,
  acceptanceOf,
  comparePolicy,
  defaults,
  houseGuideline,
  myPolicies,
  numbersInForce,
  numbersSchema,
  publishPolicy,
  showPolicy,
  termsTexts,
} from './index.ts';

const { house, advance, clock } = await testHouse();
const machine = { kind: 'console' } as const;
const ana = { kind: 'member', id: 'mem_00000000000000000000000ana', staff: [] } as const;
const boss = { kind: 'member', id: 'mem_0000000000000000000000boss', staff: ['operator'] } as const;

const operator: Operator = {
  houseName: 'Garante',
  operatorName: 'Casa Ejemplo',
  operatorAddress: null,
  operatorEmail: null,
  governingLaw: null,
  sandbox: true,
};
const { version: _, ...values } = numbersSchema.encode(defaults);
const terms = termsTexts(operator, defaults);
const reworded = (word: string) => ({
  ...terms,
  en: terms.en.map((section) =>
    section.id === 'about' ? { ...section, paragraphs: [...section.paragraphs, `A new ${word}.`] } : section,
  ),
});
const next = (word: string, more: object = {}) => ({
  kind: 'terms',
  texts: reworded(word),
  reason: 'Clearer words.',
  ...more,
});
const opening = { opening: true, reason: 'The house opens.' };
const viewer = { actor: ana, lang: 'en' } as const;

beforeAll(async () => {
  await done(house, machine, publishPolicy, { kind: 'numbers', numbers: values, ...opening });
  await done(house, machine, publishPolicy, { kind: 'terms', texts: terms, ...opening });
  await done(house, machine, publishPolicy, { kind: 'guideline', ...houseGuideline(defaults), ...opening });
});

describe('opening', () => {
  test('before anything is published, nothing has to be accepted and the defaults count', async () => {
    const { house: empty } = await testHouse();
    expect((await acceptanceOf(empty.db, ana)).refusal(clock.now())).toBeNull();
    expect((await numbersInForce(empty.db)).at(clock.now())).toEqual(defaults);
  });
  test('the first versions count at once, and cannot be opened a second time', async () => {
    expect(await ask(house, viewer, showPolicy, { kind: 'terms' })).toMatchObject({ number: 1, inForce: true });
    expect(await code(house, machine, publishPolicy, { kind: 'terms', texts: terms, ...opening })).toBe(
      'version_taken',
    );
  });
  test('two houses that open at once on one database open it once', async () => {
    const { house: other } = await testHouse();
    const codes = await Promise.all(
      Array.from({ length: 8 }, () =>
        code(other, machine, publishPolicy, { kind: 'numbers', numbers: values, ...opening }),
      ),
    );
    expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  });
});

describe('acceptance by version', () => {
  test('nobody who has not accepted may go on, and who has may', async () => {
    const before = await acceptanceOf(house.db, ana);
    expect(before.refusal(clock.now())).toMatchObject({ code: 'accept_policies_first' });
    expect(await code(house, { kind: 'visitor' }, acceptPolicies, { terms: 1 })).toBe('sign_in_first');
    expect(await code(house, ana, acceptPolicies, {})).toBe('invalid_input');
    expect(await code(house, ana, acceptPolicies, { terms: 7 })).toBe('no_such_version');
    await done(house, ana, acceptPolicies, { terms: 1 });
    expect((await acceptanceOf(house.db, ana)).missing(clock.now())).toEqual([{ kind: 'guideline', number: 1 }]);
    await done(house, ana, acceptPolicies, { terms: 1, guideline: 1 });
    expect((await acceptanceOf(house.db, ana)).refusal(clock.now())).toBeNull();
    expect(await code(house, ana, acceptPolicies, { terms: 1, guideline: 1 })).toBe('already_accepted');
  });
  test('the clock and the console are asked for nothing', async () => {
    expect((await acceptanceOf(house.db, { kind: 'clock' })).refusal(clock.now())).toBeNull();
  });
});

describe('a new version', () => {
  test('is published by the operator and by nobody else', async () => {
    expect(await code(house, ana, publishPolicy, next('word'))).toBe('only_the_operator_may_publish');
    expect(await code(house, { kind: 'clock' }, publishPolicy, next('word'))).toBe('only_the_operator_may_publish');
  });
  test('without a change, too early, or with less for readers of one language is refused', async () => {
    expect(await code(house, boss, publishPolicy, { kind: 'terms', texts: terms, reason: 'None.' })).toBe(
      'nothing_changed',
    );
    expect(await code(house, boss, publishPolicy, { kind: 'numbers', numbers: values, reason: 'None.' })).toBe(
      'nothing_changed',
    );
    expect(await code(house, boss, publishPolicy, next('word', { countsOn: '2026-12-01' }))).toBe('notice_too_short');
    expect(await code(house, boss, publishPolicy, next('word', { texts: { ...terms, es: terms.es.slice(1) } }))).toBe(
      'invalid_input',
    );
    expect(await code(house, boss, publishPolicy, next('wo\u202Erd'))).toBe('invalid_input');
  });
  test('is announced, counts from its day on, and then must be accepted', async () => {
    const published = await done(house, boss, publishPolicy, next('word', { countsOn: '2026-12-10' }));
    expect(published).toMatchObject({ number: 2, countsAt: '2026-12-10T00:00:00.000Z' });
    expect(await code(house, boss, publishPolicy, next('promise', { countsOn: '2026-12-09' }))).toBe(
      'counts_before_the_last',
    );

    expect(await ask(house, viewer, showPolicy, { kind: 'terms' })).toMatchObject({ number: 1, inForce: true });
    expect(await ask(house, viewer, myPolicies, {})).toMatchObject({
      items: [{ kind: 'terms', number: 1, missing: false, announced: { number: 2 } }, { kind: 'guideline' }],
    });
    advance(20);
    expect(await ask(house, viewer, showPolicy, { kind: 'terms' })).toMatchObject({
      number: 2,
      inForce: true,
      acceptedAt: null,
    });
    expect((await acceptanceOf(house.db, ana)).missing(clock.now())).toEqual([{ kind: 'terms', number: 2 }]);
    expect(await code(house, ana, acceptPolicies, { terms: 1 })).toBe('version_outdated');
    await done(house, ana, acceptPolicies, { terms: 2 });
    expect((await acceptanceOf(house.db, ana)).refusal(clock.now())).toBeNull();
  });
  test('shows what differs, paragraph by paragraph', async () => {
    const compared = await ask(house, viewer, comparePolicy, { kind: 'terms' });
    expect(compared).toMatchObject({ from: { number: 1 }, to: { number: 2 } });
    if (!('sections' in compared)) throw new Error('not compared');
    const changed = compared.sections.filter(({ change }) => change !== 'same');
    expect(changed.map(({ id }) => id)).toEqual(['about']);
    expect(changed[0]?.paragraphs.at(-1)).toEqual({
      change: 'added',
      stretches: [{ text: 'A new word.', change: 'added' }],
    });
  });
  test('of the numbers counts for whoever asks after its day, and not before', async () => {
    const book = () => numbersInForce(house.db);
    await done(house, boss, publishPolicy, {
      kind: 'numbers',
      numbers: { ...values, reviewWindowDays: 10 },
      reason: 'More time.',
    });
    expect((await book()).at(clock.now()).reviewWindowDays).toBe(7);
    expect((await book()).at(new Date(clock.now().getTime() + 16 * 86_400_000))).toMatchObject({
      version: 2,
      reviewWindowDays: 10,
    });
    expect(
      await code(house, boss, publishPolicy, {
        kind: 'numbers',
        numbers: { ...values, reviewWindowDays: 2 },
        reason: 'Less.',
      }),
    ).toBe('invalid_input');
  });
  test('leaves an entry on the stream of the house, and acceptances on those of the members', async () => {
    const answer = await act(house, boss, publishPolicy, next('third', { countsOn: '2027-02-01' }));
    expect(answer).toMatchObject({ kind: 'done', place: { seq: 6 } });
  });
  test('published by two operators at once gets two numbers, or one of them is asked to look again', async () => {
    const codes = await Promise.all(
      ['fourth', 'fifth'].map((word, n) =>
        code(house, boss, publishPolicy, next(word, { countsOn: `2027-03-0${n + 1}` })),
      ),
    );
    expect(codes).toContain('done');
    expect(codes.filter((each) => each !== 'done' && each !== 'counts_before_the_last')).toEqual([]);
  });
});

test('the program itself cannot rewrite a version or an acceptance', async () => {
  const { pool } = await testHouse();
  await expect(pool`update policy.version set reason = 'x'`).rejects.toThrow('permission denied');
  await expect(pool`delete from policy.acceptance`).rejects.toThrow('permission denied');
});
