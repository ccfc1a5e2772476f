import { describe, expect, test } from 'vitest';
import {
  call,
  client,
  clock,
  days,
  delivered,
  funded,
  professional,
  released,
  start,
  stranger,
} from '../../../test/support/engagement.ts';
import { asked, held, hours, inCase, offer, opening, said } from '../../../test/support/case-facts.ts';
import type { Actor } from '../../core/actor.ts';
import { newStream } from '../record/index.ts';
import { defaults } from '../policy/index.ts';
import { consequencesOf } from './consequences.ts';
import type { CaseOffer, Dispute, OpenFacts } from './facts.ts';
import * as rules from './rules.ts';

describe('who may open a case, and when', () => {
  const open = (actor: Actor, one: OpenFacts['milestone'], more: object = {}, now = start) =>
    rules.open({ ...opening(actor, one), number: 'CASE-1001', asked: { ...asked, ...more } }, call(actor, now));

  test.each([
    ['the client, about what was delivered', client, delivered, {}, 'open'],
    ['the professional, as soon as it is funded', professional, funded, {}, 'open'],
    ['not a stranger', stranger, delivered, {}, 'only_who_agrees_may'],
    ['not about money that has moved', client, released, {}, 'already_settled'],
    ['not twice', client, held, {}, 'milestone_in_case'],
    ['not for more than there is', client, delivered, { toClient: 420_01n }, 'split_too_large'],
    ['not to give the other side everything', client, delivered, { toClient: 0n }, 'nothing_is_contested'],
    ['not with a fault without a rule', client, delivered, { fault: 'professional' }, 'invalid_input'],
    ['not with a rule of another kind', client, delivered, { fault: 'client', rule: 'W-03' }, 'invalid_input'],
    ['not in another currency', client, delivered, { currency: 'BRL' }, 'invalid_input'],
  ] as const)('%s', (_sentence, actor, one, more, verdict) => {
    expect(said(open(actor, one, more))).toBe(verdict);
  });

  test('until the last millisecond of the review, and from the instant it ends no more', () => {
    const last = new Date(days(7).getTime() - 1);
    expect(said(open(client, delivered, {}, last))).toBe('open');
    expect(said(open(client, delivered, {}, days(7)))).toBe('window_closed');
  });

  test('contact details wait at the door only where money is asked for outside', () => {
    expect(said(open(client, delivered, { reason: 'Pay me by PayPal at ana@example.org instead.' }))).toBe('held');
  });
});

describe('an offer is answered', () => {
  test.each([
    ['by the other side', professional, {}, 'settle'],
    ['not by whoever made it', client, {}, 'other_side_answers_first'],
    ['not when it was read before a newer one', professional, { offer: 'ofr_old' }, 'offer_is_stale'],
  ] as const)('%s', (_sentence, actor, more, verdict) => {
    expect(said(rules.accept({ ...inCase(actor), offer: 'ofr_one', ...more }, call(actor)))).toBe(verdict);
  });

  test('from the last instant on the clock has it, whether or not it has come round', () => {
    const facts = { ...inCase(professional), offer: 'ofr_one' };
    expect(said(rules.accept(facts, call(professional, new Date(hours(72).getTime() - 1))))).toBe('settle');
    expect(said(rules.accept(facts, call(professional, hours(72))))).toBe('case_time_over');
    expect(said(rules.goOn(inCase(client), call(clock, new Date(hours(72).getTime() - 1))))).toBe('not_due_yet');
    expect(said(rules.goOn(inCase(client), call(clock, hours(72))))).toBe('arbitrate');
  });

  test('without fault nobody is marked, with fault exactly the one that was named', () => {
    const plan = (more: Partial<CaseOffer>) =>
      rules.accept(
        { ...inCase(professional, { offers: [{ ...offer, ...more }] }), offer: 'ofr_one' },
        call(professional),
      );
    expect(plan({})).toMatchObject({ marks: [] });
    expect(plan({ fault: 'professional', rule: 'W-01' })).toMatchObject({
      marks: [{ member: professional.id, rule: 'W-01' }],
    });
  });

  test('what was foretold is what moves, to the unit, the odd one to the professional', () => {
    const facts = { ...inCase(professional, { offers: [{ ...offer, toClient: 209_99n }] }), offer: 'ofr_one' };
    const plan = rules.accept(facts, call(professional));
    if (!('settlement' in plan)) throw new Error(said(plan));
    expect(consequencesOf(plan).filter(({ says }) => says === 'pays')).toMatchObject([
      { to: 'client', amount: 209_99n },
      { to: 'professional', amount: 189_01n },
      { to: 'house', amount: 21_00n },
    ]);
    expect(plan.settlement.transfer.legs.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
  });
});

describe('blind ranges', () => {
  const range = (side: 'client' | 'professional', lowest: bigint, highest: bigint) => ({ side, lowest, highest });
  test.each([
    ['do not meet', [range('client', 0n, 10n), range('professional', 11n, 20n)], null],
    ['meet in one point', [range('client', 0n, 11n), range('professional', 11n, 20n)], 11n],
    ['meet in the middle', [range('client', 0n, 14n), range('professional', 10n, 20n)], 12n],
    ['give the odd unit to the professional', [range('client', 0n, 15n), range('professional', 10n, 20n)], 13n],
    ['wait for the other one', [range('client', 0n, 15n)], null],
  ] as const)('%s', (_sentence, ranges, middle) => {
    expect(rules.middleOf(ranges)).toBe(middle);
  });

  test('are given once a side, within what is held', () => {
    const given = (lowest: bigint, highest: bigint, changes: Partial<Dispute> = {}) =>
      rules.giveRange(
        {
          ...{ ...inCase(client, changes), lowest, highest, currencyOfRange: 'USD' },
          own: newStream('member', client.id, [client.id]),
        },
        call(client),
      );
    expect(said(given(0n, 100n))).toBe('range');
    expect(said(given(100n, 0n))).toBe('split_too_large');
    expect(said(given(0n, 420_01n))).toBe('split_too_large');
    expect(said(given(0n, 100n, { ranges: [range('client', 0n, 1n)] }))).toBe('range_already_given');
  });
});

describe('an arbiter', () => {
  const iris = { kind: 'member', id: 'mem_iris', staff: ['arbiter'] } as const;
  const decision = (changes: Partial<Dispute> = {}, more: object = {}) => ({
    ...inCase(iris, { phase: 'decision', owner: iris.id, version: 4, ...changes }),
    involved: { people: [client.id, professional.id], tookPart: ['mem_paula'] },
    ...{ version: 4, toClient: 168_00n, currencyOfAward: 'USD', reason: 'Half of it is there.', marks: [] },
    criteria: held.criteria.map((criterion) => ({ criterion, met: 'met' as const, reason: 'It is there.' })),
    ...more,
  });

  test.each([
    ['takes what nobody has taken', iris, {}, 'take'],
    ['not what somebody has', iris, { owner: 'mem_otto' }, 'case_already_taken'],
    ['not before it comes to that', iris, { phase: 'talks' }, 'case_is_elsewhere'],
    ['not who took part before', { ...iris, id: 'mem_paula' }, {}, 'not_allowed_part_of_case'],
    ['not one of the two', { ...client, staff: ['arbiter'] }, {}, 'not_allowed_involved'],
    ['not a mediator', { ...iris, staff: ['mediator'] }, {}, 'only_arbiters_decide'],
  ] as const)('%s', (_sentence, actor, changes, verdict) => {
    const facts = { ...decision({ owner: null, ...changes }) };
    expect(said(rules.take(facts, call(actor as Actor)))).toBe(verdict);
  });

  test.each([
    ['decides', {}, {}, 'award'],
    ['not on what was not read', {}, { version: 3 }, 'case_has_moved'],
    ['not without a reason for each criterion', {}, { criteria: [] }, 'every_criterion_is_judged'],
    ['not more than there is', {}, { toClient: 420_01n }, 'split_too_large'],
    ['not while evidence comes', { phase: 'evidence' }, {}, 'evidence_still_comes'],
    ['in the second instance for good', { phase: 'second_decision' }, {}, 'settle'],
  ] as const)('%s', (_sentence, changes, more, verdict) => {
    expect(said(rules.award(decision(changes, more), call(iris)))).toBe(verdict);
  });

  test('over the limit a second person signs, and not the same one', () => {
    const large = { ...decision(), numbers: { at: () => ({ ...defaults, awardLimitForTwoMinor: 420_00n }) } };
    const plan = rules.award(large, call(iris));
    expect(plan).toMatchObject({ act: 'award', move: { phase: 'signature' }, entry: { type: 'award.drafted' } });
    const award = 'award' in plan && plan.award ? plan.award : null;
    if (!award) throw new Error('no award');
    const signing = { ...decision({ phase: 'signature', awards: [award] }) };
    expect(said(rules.sign(signing, call(iris)))).toBe('not_allowed_to_sign_own');
    expect(said(rules.sign(signing, call({ ...iris, id: 'mem_otto' })))).toBe('sign');
  });
});
