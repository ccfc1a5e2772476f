import { describe, expect, test } from 'vitest';
import {
  call,
  client,
  clock,
  days,
  delivered,
  professional,
  refunded,
  released,
  start,
  stranger,
} from '../../../test/support/engagement.ts';
import { asked, hours, inCase, offer, opening, said } from '../../../test/support/case-facts.ts';
import type { Actor } from '../../core/actor.ts';
import { newStream } from '../record/index.ts';
import { consequencesOf } from './consequences.ts';
import type { CaseFacts, Dispute, OpenFacts } from './facts.ts';
import type { CasePlan } from './plans.ts';
import * as rules from './rules.ts';

const paid = { ...released, endedAt: start };
const after = (actor: Actor, changes: Partial<Dispute> = {}) => inCase(actor, { about: 'released', ...changes });
const accept = (facts: CaseFacts, actor: Actor = professional, now = start) =>
  rules.accept({ ...facts, offer: 'ofr_one' }, call(actor, now));

describe('talking about a refund after a release', () => {
  const open = (actor: Actor, one: OpenFacts['milestone'], more: Partial<OpenFacts> = {}, now = start) =>
    rules.openRefund({ ...opening(actor, one), ...more, number: 'CASE-1001', asked }, call(actor, now));

  test.each([
    ['is begun by the client', client, paid, {}, 'open'],
    ['or by the professional', professional, paid, {}, 'open'],
    ['by nobody else', stranger, paid, {}, 'only_who_agrees_may'],
    ['not while the money is held', client, delivered, {}, 'nothing_released'],
    ['not when it went back already', client, refunded, {}, 'nothing_released'],
    [
      'not beside talks that go on',
      client,
      paid,
      { afterwards: [{ side: 'professional', open: true }] },
      'case_already_open',
    ],
    ['once a side', client, paid, { afterwards: [{ side: 'client', open: false }] }, 'refund_case_once'],
    ['also after the other side has', client, paid, { afterwards: [{ side: 'professional', open: false }] }, 'open'],
  ] as const)('%s', (_sentence, actor, one, more, verdict) => {
    expect(said(open(actor, one, more))).toBe(verdict);
  });

  test('until the last millisecond of the days of the agreement', () => {
    expect(said(open(client, paid, {}, new Date(days(30).getTime() - 1)))).toBe('open');
    expect(said(open(client, paid, {}, days(30)))).toBe('refund_time_over');
  });

  test('asks for something, and for no more than was released', () => {
    const ask = (toClient: bigint, one = paid) =>
      rules.openRefund({ ...opening(client, one), number: 'CASE-1001', asked: { ...asked, toClient } }, call(client));
    expect(said(ask(0n))).toBe('refund_of_nothing');
    expect(said(ask(420_00n))).toBe('open');
    expect(said(ask(420_01n))).toBe('split_too_large');
    expect(said(ask(300_01n, { ...paid, refunded: 120_00n }))).toBe('split_too_large');
  });

  test('holds nothing, and says what silence means', () => {
    const plan = open(client, paid) as CasePlan;
    expect(plan).toMatchObject({ hold: null, docket: { kind: 'refund' }, entry: { fields: { about: 'released' } } });
    const told = consequencesOf(plan);
    expect(told.map(({ says }) => says)).toEqual([
      ...['nothing_held', 'gives_back', 'fee_stays', 'no_mark', 'other_answers', 'silence_ends'],
    ]);
    expect(told).toContainEqual({ says: 'gives_back', amount: 210_00n, currency: 'USD', now: false });
  });
});

describe('what both agree on after a release', () => {
  test('goes back from what the professional has, to the unit, in one transfer with a cause of its own', () => {
    const plan = accept(after(professional));
    expect(plan).toMatchObject({ act: 'return', refund: { amount: 210_00n, funding: 'fnd_one' }, marks: [] });
    expect(plan).toMatchObject({
      transfer: {
        ...{ kind: 'refund', cause: 'given_back:CASE-1001' },
        legs: [
          { account: `payable:${professional.id}:USD`, amount: -210_00n },
          { account: `refund_due:${client.id}:USD`, amount: 210_00n },
        ],
      },
    });
  });

  test('is refused to the unit where the professional does not have it', () => {
    expect(said(accept({ ...after(professional), purse: 210_00n }))).toBe('return');
    expect(said(accept({ ...after(professional), purse: 209_99n }))).toBe('balance_too_small');
  });

  test('gives the violation that was named, and none where none was', () => {
    const named = { ...offer, fault: 'professional', rule: 'W-01' } as const;
    expect(accept(after(professional, { offers: [named] }))).toMatchObject({
      marks: [{ member: professional.id, rule: 'W-01' }],
    });
  });

  test('may be that nothing goes back: then nothing moves', () => {
    const counter = rules.counter({ ...after(professional), asked: { ...asked, toClient: 0n } }, call(professional));
    expect(said(counter)).toBe('counter');
    const offers = [offer, { ...offer, id: 'ofr_two', n: 2, side: 'professional', toClient: 100_00n } as const];
    const none = rules.counter({ ...after(client, { offers }), asked: { ...asked, toClient: 0n } }, call(client));
    expect(none).toMatchObject({ act: 'leave', how: 'nothing', move: { closed: true } });
  });
});

describe('without agreement', () => {
  test('silence ends the talks, and no arbiter is asked', () => {
    expect(said(rules.goOn(after(client), call(clock, new Date(hours(72).getTime() - 1))))).toBe('not_due_yet');
    expect(rules.goOn(after(client), call(clock, hours(72)))).toMatchObject({ act: 'leave', how: 'silence' });
    expect(said(rules.arbitrate(after(professional), call(professional)))).toBe('no_arbiter_after_release');
    expect(said(rules.arbitrate(after(client), call(clock, hours(72))))).toBe('no_arbiter_after_release');
  });

  test.each([
    ['by whoever is to answer', professional, {}, 'leave'],
    ['not by whoever made the last offer', client, {}, 'other_side_answers_first'],
    ['not where money is held', professional, { about: 'held' }, 'ends_by_agreement_or_arbiter'],
  ] as const)('one side may leave it at that: %s', (_sentence, actor, changes, verdict) => {
    expect(said(rules.leaveTalks(after(actor, changes), call(actor)))).toBe(verdict);
  });

  test('the counter-offers end as they do elsewhere', () => {
    const own = (n: number) => ({ ...offer, n, side: 'professional' }) as const;
    const facts = after(professional, { offers: [own(2), own(3), own(4), { ...offer, n: 5 }] });
    expect(said(rules.counter({ ...facts, asked }, call(professional)))).toBe('offers_used_up');
  });
});

describe('blind ranges after a release', () => {
  const theirs = { side: 'professional', lowest: 300_00n, highest: 420_00n } as const;
  const give = (purse: bigint) =>
    rules.giveRange(
      {
        ...{ ...after(client, { ranges: [theirs] }), purse, lowest: 0n, highest: 320_00n, currencyOfRange: 'USD' },
        own: newStream('member', client.id, [client.id]),
      },
      call(client),
    );

  test('settle in the middle of what the professional keeps', () => {
    expect(give(378_00n)).toMatchObject({ act: 'return', how: 'ranges', refund: { amount: 110_00n } });
  });

  test('that meet where the money is not there tell nobody, and are looked at once more at the end', () => {
    expect(said(give(109_99n))).toBe('range');
    const ranges = [theirs, { side: 'client', lowest: 0n, highest: 320_00n } as const];
    const end = (purse: bigint) => rules.goOn({ ...after(client, { ranges }), purse }, call(clock, hours(72)));
    expect(said(end(110_00n))).toBe('return');
    expect(end(109_99n)).toMatchObject({ act: 'leave', how: 'silence' });
  });
});
