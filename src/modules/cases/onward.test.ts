import { describe, expect, test } from 'vitest';
import { call, client, clock, days, professional, start, stranger } from '../../../test/support/engagement.ts';
import { asked, held, hours, inCase, offer, said } from '../../../test/support/case-facts.ts';
import type { Actor, Member } from '../../core/actor.ts';
import { consequencesOf } from './consequences.ts';
import { type Award, type CaseOffer, type Dispute, awardOf } from './facts.ts';
import type { CasePlan } from './plans.ts';
import * as rules from './rules.ts';

const counter = { ...offer, id: 'ofr_two', n: 2, side: 'professional' } as const satisfies CaseOffer;
const late = { ...counter, late: true } as const satisfies CaseOffer;
const range = (side: 'client' | 'professional') => ({ side, lowest: 0n, highest: 10n });

describe('a case is taken back', () => {
  test.each([
    ['by whoever opened it', client, {}, 'leave'],
    ['not by the other side', professional, {}, 'only_who_opened_the_case'],
    ['not by a stranger', stranger, {}, 'only_who_agrees_may'],
    ['not when the other side has offered something else', client, { offers: [offer, counter] }, 'case_is_answered'],
    ['not when it has given a range', client, { ranges: [range('professional')] }, 'case_is_answered'],
    ['also after a range of one’s own', client, { ranges: [range('client')] }, 'leave'],
    ['not when an arbiter has it', client, { phase: 'evidence' }, 'case_is_elsewhere'],
  ] as const)('%s', (_sentence, actor, changes, verdict) => {
    expect(said(rules.withdraw(inCase(actor, changes as Partial<Dispute>), call(actor)))).toBe(verdict);
  });

  test('and the review goes on as long as it would have, if it was the client who had opened it', () => {
    expect(rules.withdraw(inCase(client), call(client, hours(48)))).toMatchObject({
      review: { windowEndsAt: days(7) },
    });
  });

  test('and the client gets the time back in which it stood still, if it was the professional', () => {
    const facts = inCase(professional, { side: 'professional', offers: [{ ...offer, side: 'professional' }] });
    const plan = rules.withdraw(facts, call(professional, hours(48)));
    expect(plan).toMatchObject({ review: { windowEndsAt: days(9) } });
  });

  test('which is told before: the delivery is accepted at once where the review has ended meanwhile', () => {
    const facts = { ...inCase(client), milestone: { ...held, windowEndsAt: hours(1) } };
    const told = (now: Date) =>
      consequencesOf(rules.withdraw(facts, call(client, now)) as CasePlan).map(({ says }) => says);
    expect(told(start)).toContain('review_until');
    expect(told(hours(1))).toContain('review_over');
  });
});

describe('an agreement beside the arbiter', () => {
  const phases = ['evidence', 'decision', 'signature', 'standing', 'second_decision', 'second_signature'] as const;
  test.each(phases)('can be proposed and accepted while the case is in %s, and moves no clock', (phase) => {
    const at = { phase, endsAt: hours(72), version: 4 };
    const proposed = rules.counter({ ...inCase(professional, at), asked }, call(professional, hours(1)));
    expect(proposed).toMatchObject({
      act: 'counter',
      waiting: null,
      offer: { late: true },
      move: { phase, endsAt: hours(72), from: start },
    });
    const accepted = rules.accept(
      { ...inCase(client, { ...at, offers: [offer, late] }), offer: late.id },
      call(client, hours(1)),
    );
    expect(accepted).toMatchObject({ act: 'settle', how: 'accepted', move: { closed: true } });
  });

  test.each([
    ['not one’s own offer', professional, { offers: [offer, late] }, late.id, 'other_side_answers_first'],
    ['not an offer of the talks', client, { offers: [offer, counter] }, counter.id, 'case_is_elsewhere'],
    [
      'not an older one',
      client,
      { offers: [offer, late, { ...late, id: 'ofr_three', n: 3 }] },
      late.id,
      'offer_is_stale',
    ],
    ['not when its time is over', client, { offers: [offer, { ...late, endsAt: start }] }, late.id, 'offer_is_stale'],
    ['not when the case is closed', client, { phase: 'closed', offers: [offer, late] }, late.id, 'case_closed'],
  ] as const)('%s', (_sentence, actor, changes, id, verdict) => {
    const facts = { ...inCase(actor, { phase: 'decision', ...changes }), offer: id };
    expect(said(rules.accept(facts, call(actor)))).toBe(verdict);
  });

  test('an award that stands is carried out from its instant on: no agreement comes after it', () => {
    const facts = { ...inCase(client, { phase: 'standing', offers: [offer, late] }), offer: late.id };
    expect(said(rules.accept(facts, call(client, new Date(hours(72).getTime() - 1))))).toBe('settle');
    const fresh = { ...late, endsAt: hours(99) };
    const again = { ...inCase(client, { phase: 'standing', offers: [offer, fresh] }), offer: late.id };
    expect(said(rules.accept(again, call(client, hours(72))))).toBe('case_time_over');
    const decided = { ...inCase(client, { phase: 'decision', offers: [offer, fresh] }), offer: late.id };
    expect(said(rules.accept(decided, call(client, hours(73))))).toBe('settle'); // the arbiter is late, the two are not
  });

  test('three times a side', () => {
    const own = (n: number) => ({ ...late, n });
    const facts = inCase(professional, { phase: 'decision', offers: [offer, counter, own(3), own(4)] });
    expect(said(rules.counter({ ...facts, asked }, call(professional)))).toBe('counter');
    const more = inCase(professional, { phase: 'decision', offers: [offer, own(2), own(3), own(4)] });
    expect(said(rules.counter({ ...more, asked }, call(professional)))).toBe('late_offers_used_up');
  });
});

describe('a second person who does not sign', () => {
  const otto = { kind: 'member', id: 'mem_otto', staff: ['arbiter'] } as const satisfies Member;
  const award: Award = {
    ...{ id: 'awd_one', instance: 1, round: 1, toClient: 0n, reason: 'All of it is there.', criteria: [], marks: [] },
    ...{ by: 'mem_iris', at: start, signedBy: null, declined: null },
  };
  const facts = (actor: Actor, changes: Partial<Dispute> = {}) => ({
    ...inCase(actor, { phase: 'signature', owner: 'mem_iris', awards: [award], ...changes }),
    ...{ involved: { people: [], tookPart: ['mem_paula'] }, reason: 'Criterion two was not looked at.' },
  });

  test.each([
    ['sends it back to whoever decided', otto, {}, 'decline_signature'],
    ['not whoever decided', { ...otto, id: 'mem_iris' }, {}, 'not_allowed_to_sign_own'],
    ['not who took part before', { ...otto, id: 'mem_paula' }, {}, 'not_allowed_part_of_case'],
    ['not where nothing waits for it', otto, { phase: 'standing' }, 'case_is_elsewhere'],
  ] as const)('%s', (_sentence, actor, changes, verdict) => {
    expect(
      said(rules.declineSignature(facts(actor as Member, changes as Partial<Dispute>), call(actor as Member))),
    ).toBe(verdict);
  });

  test('gives the arbiter a clock of its own, and the parties no reason', () => {
    const plan = rules.declineSignature(facts(otto), call(otto));
    expect(plan).toMatchObject({ move: { phase: 'decision', owner: 'mem_iris', endsAt: days(5) } });
    expect(JSON.stringify('entry' in plan && plan.entry)).not.toContain('Criterion two');
    expect(rules.declineSignature(facts(otto, { phase: 'second_signature' }), call(otto))).toMatchObject({
      move: { phase: 'second_decision' },
    });
  });

  test('and what was sent back counts no more', () => {
    const back = { ...award, declined: { by: otto.id, reason: 'Not looked at.', at: start } };
    expect(awardOf({ awards: [back] })).toBe(null);
    expect(awardOf({ awards: [back, { ...award, id: 'awd_two', round: 2 }] })?.id).toBe('awd_two');
  });
});

describe('a pause', () => {
  const pause = (actor: Actor, more: number, changes: Partial<Dispute> = {}) =>
    rules.pause({ ...inCase(actor, changes), days: more }, call(actor));

  test.each([
    ['moves the time to answer by its days', professional, 5, {}, 'pause'],
    ['not for longer', professional, 6, {}, 'pause_too_long'],
    ['not of who waits', client, 1, {}, 'other_side_answers_first'],
    ['of either side while evidence is taken', client, 1, { phase: 'evidence' }, 'pause'],
    ['not while an arbiter decides', client, 1, { phase: 'decision' }, 'case_is_elsewhere'],
    ['once a side', professional, 1, { pauses: [{ side: 'professional', days: 1, at: start }] }, 'pause_taken'],
    [
      'also after that of the other side',
      professional,
      1,
      { pauses: [{ side: 'client', days: 1, at: start }] },
      'pause',
    ],
  ] as const)('%s', (_sentence, actor, more, changes, verdict) => {
    expect(said(pause(actor, more, changes as Partial<Dispute>))).toBe(verdict);
  });

  test('moves the reminders too, and silence counts from its end on', () => {
    const plan = pause(professional, 5);
    expect(plan).toMatchObject({ move: { endsAt: hours(192) }, waiting: { endsAt: hours(192), remindAt: hours(144) } });
    const facts = inCase(client, { endsAt: hours(192) });
    expect(said(rules.goOn(facts, call(clock, hours(72))))).toBe('not_due_yet');
    expect(said(rules.goOn(facts, call(clock, hours(192))))).toBe('arbitrate');
  });
});

describe('a late decision', () => {
  test.each(['decision', 'signature', 'second_decision', 'second_signature'] as const)(
    'rings in %s, and once a day',
    (phase) => {
      const ring = (rings: readonly Date[], now: Date) =>
        said(rules.goOn(inCase(client, { phase, rings }), call(clock, now)));
      expect(ring([], new Date(hours(72).getTime() - 1))).toBe('not_due_yet');
      expect(ring([], hours(72))).toBe('ring');
      expect(ring([start], hours(72))).toBe('not_due_yet');
      expect(ring([start], hours(96))).toBe('ring');
      expect(ring([days(-9)], hours(72))).toBe('ring'); // what rang in an earlier phase is another matter
    },
  );

  test('names whoever has the case, so that they hear of it too', () => {
    const plan = rules.goOn(inCase(client, { phase: 'decision', owner: 'mem_iris' }), call(clock, hours(72)));
    expect(plan).toMatchObject({ entry: { type: 'decision.late', refs: { member: 'mem_iris' } }, nextAt: hours(96) });
  });
});
