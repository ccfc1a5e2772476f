import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { isRefusal } from '../../core/refusal.ts';
import {
  about,
  accepted,
  call,
  cancelled,
  cards,
  client,
  clock,
  days,
  delivered,
  engagement,
  funded,
  funding,
  milestone,
  professional,
  provider,
  refunded,
  released,
  second,
  start,
  stranger,
  unread,
} from '../../../test/support/engagement.ts';
import type { Milestone } from './facts.ts';
import { after } from '../../core/lifecycle.ts';
import { milestoneLife } from './lifecycle.ts';
import * as rules from './rules.ts';

/** The code of a refusal, 'held', or 'yes'. */
const said = (verdict: object | null) =>
  verdict === null ? 'yes' : isRefusal(verdict) ? verdict.code : verdict instanceof Held ? 'held' : 'yes';
const detailOf = (verdict: object) =>
  isRefusal(verdict) ? verdict.problems.map(({ param, code }) => `${param} ${code}`) : [];

const agreed = milestone();
const closed = days(7);
const beforeClosing = new Date(closed.getTime() - 1);

describe('a release', () => {
  test.each<[string, Actor, Milestone, Date, string]>([
    ['the client accepts what was delivered', client, delivered, days(1), 'yes'],
    ['the client accepts after the window, before the clock has come round', client, delivered, days(8), 'yes'],
    ['the clock releases from the last instant of the window on', clock, delivered, closed, 'yes'],
    ['the clock does not release one instant before', clock, delivered, beforeClosing, 'window_still_open'],
    ['the professional does not release to themselves', professional, delivered, days(1), 'only_the_client_may_accept'],
    ['a stranger does not release', stranger, delivered, days(1), 'only_the_client_may_accept'],
    ['the provider does not release', provider, delivered, days(8), 'only_the_client_may_accept'],
    ['nothing is released before it is delivered', client, funded, days(1), 'nothing_delivered'],
    ['nothing is released before it is funded', client, agreed, days(1), 'not_funded'],
    ['a payment under way is not released', client, funding, days(1), 'not_funded'],
    ['what is released is not released twice', client, released, days(2), 'already_settled'],
    ['what went back is not released', clock, refunded, days(8), 'already_settled'],
    ['what was called off is not released', client, cancelled, days(2), 'already_settled'],
  ])('%s', (_, actor, one, now, expected) => {
    expect(said(rules.release(about(actor, one), call(actor, now)))).toBe(expected);
  });

  test('by a company needs somebody who hires, not only somebody who pays', () => {
    expect(said(rules.release(about(stranger, delivered, { duties: ['pay'] }), call(stranger, days(1))))).toBe(
      'only_the_client_may_accept',
    );
    expect(said(rules.release(about(stranger, delivered, { duties: ['hire'] }), call(stranger, days(1))))).toBe('yes');
  });

  test.each<[string, bigint, bigint, bigint, bigint]>([
    ['the first of a pair pays the first band', 420_00n, 0n, 42_00n, 378_00n],
    ['the fee is rounded down, and the odd unit is the professional’s', 99n, 0n, 9n, 90n],
    ['an amount across two bands pays each its part', 1_000_00n, 500_00n, 85_00n, 915_00n],
    ['a pair that released much pays the last band', 1_000_00n, 20_000_00n, 50_00n, 950_00n],
  ])('%s', (_, amount, releasedBefore, fee, net) => {
    const plan = rules.release(about(client, { ...delivered, amount }, { releasedBefore }), call(client, days(1)));
    expect(plan).toMatchObject({ share: { gross: amount, fee, net }, how: 'accepted' });
    if (isRefusal(plan)) throw new Error(plan.code);
    expect(plan.transfer.legs.reduce((sum, leg) => sum + leg.amount, 0n)).toBe(0n);
    expect(plan.moves.reduce((sum, move) => sum + move.amount, 0n)).toBe(amount);
  });

  test('after a part went back brings what is left', () => {
    const plan = rules.release(about(clock, { ...delivered, refunded: 120_00n }), call(clock, closed));
    expect(plan).toMatchObject({ how: 'silence', share: { gross: 300_00n, fee: 30_00n, net: 270_00n } });
  });
});

describe('a delivery', () => {
  const items = [{ criterion: 'crt_a', text: 'Here', links: ['https://shop.example/test'] }];
  const deliver = (actor: Actor, one: Milestone, given = items, text = 'All done.') =>
    rules.deliver({ ...about(actor, one), text, items: given }, call(actor));

  test.each<[string, Actor, Milestone, string]>([
    ['comes from the professional', professional, funded, 'yes'],
    ['does not come from the client', client, funded, 'only_the_professional_may_deliver'],
    ['does not come before the payment is protected', professional, agreed, 'not_funded'],
    ['does not come while the payment is under way', professional, funding, 'not_funded'],
    ['does not come twice', professional, delivered, 'already_delivered'],
    ['does not come after the release', professional, released, 'already_settled'],
  ])('%s', (_, actor, one, expected) => {
    expect(said(deliver(actor, one))).toBe(expected);
  });

  test('without evidence for a criterion that asks for it starts no clock', () => {
    expect(detailOf(deliver(professional, funded, [{ criterion: 'crt_a', text: 'Here', links: [] }]))).toEqual([
      'items.0.links evidence_missing',
    ]);
    expect(detailOf(deliver(professional, funded, []))).toEqual(['items.crt_a evidence_missing']);
  });
  test('answers only criteria of its own milestone, each once', () => {
    expect(detailOf(deliver(professional, funded, [...items, { criterion: 'crt_c', text: '', links: [] }]))).toEqual([
      'items.1.criterion not_agreed_here',
    ]);
    expect(said(deliver(professional, funded, [...items, ...items]))).toBe('invalid_input');
  });
  test('starts a window of the days in the agreement, and the first reminder at half time', () => {
    expect(deliver(professional, funded)).toMatchObject({
      n: 1,
      window: { startsAt: start, endsAt: days(7) },
      remindAt: days(3.5),
      share: { net: 378_00n },
    });
  });
  test('that speaks of paying outside is held at the door', () => {
    expect(said(deliver(professional, funded, items, 'Pay me at https://paypal.me/tomas instead.'))).toBe('held');
  });
});

describe('looking at a delivery', () => {
  const acts = {
    changes: (actor: Actor, one: Milestone, now: Date) =>
      rules.requestChanges(
        { ...about(actor, one), items: [{ criterion: 'crt_a', text: 'Neuquén is missing.' }] },
        call(actor, now),
      ),
    more: (actor: Actor, one: Milestone, now: Date) => rules.extend(about(actor, one), call(actor, now)),
  };
  test.each<[string, keyof typeof acts, Actor, Milestone, Date, string]>([
    ['the client asks for changes', 'changes', client, delivered, days(2), 'yes'],
    ['the client asks for changes one instant before the end', 'changes', client, delivered, beforeClosing, 'yes'],
    ['not from the last instant on, even if the clock is late', 'changes', client, delivered, closed, 'window_closed'],
    [
      'the professional does not ask for changes',
      'changes',
      professional,
      delivered,
      days(2),
      'only_the_client_may_request_changes',
    ],
    ['not before a delivery', 'changes', client, funded, days(2), 'nothing_delivered'],
    ['not after the release', 'changes', client, released, days(2), 'already_settled'],
    ['not once the rounds are used up', 'changes', client, { ...delivered, rounds: 2 }, days(2), 'rounds_used_up'],
    ['the client takes more time', 'more', client, delivered, days(2), 'yes'],
    ['not from the last instant on', 'more', client, delivered, closed, 'window_closed'],
    ['not twice', 'more', client, { ...delivered, extended: true }, days(2), 'already_extended'],
    [
      'the professional does not take the client’s time',
      'more',
      professional,
      delivered,
      days(2),
      'only_the_client_may_extend',
    ],
    ['not before a delivery', 'more', client, agreed, days(2), 'nothing_delivered'],
  ])('%s (%s)', (_, name, actor, one, now, expected) => {
    expect(said(acts[name](actor, one, now))).toBe(expected);
  });

  test('changes name criteria of this milestone', () => {
    const facts = { ...about(client, delivered), items: [{ criterion: 'crt_c', text: 'This too.' }] };
    expect(detailOf(rules.requestChanges(facts, call(client)))).toEqual(['items.0.criterion not_agreed_here']);
  });
  test('each round counts, and the last says that none is left', () => {
    expect(acts.changes(client, delivered, days(1))).toMatchObject({ round: 1, roundsLeft: 1, held: 420_00n });
    expect(acts.changes(client, { ...delivered, rounds: 1 }, days(1))).toMatchObject({ round: 2, roundsLeft: 0 });
  });
  test('an extension moves the end by the days in the agreement', () => {
    expect(acts.more(client, delivered, days(6.9))).toMatchObject({
      window: { endsAt: days(10) },
      days: 3,
      remindAt: days(9),
    });
  });
  test('the clock reminds until the window closes, each time naming the next reminder', () => {
    const remind = (now: Date, actor: Actor = clock) => rules.remindOfReview(about(actor, delivered), call(actor, now));
    expect(remind(days(3.5))).toMatchObject({ nextAt: days(6) });
    expect(remind(days(6))).toMatchObject({ nextAt: new Date(closed.getTime() - 2 * 3_600_000) });
    expect(remind(new Date(closed.getTime() - 2 * 3_600_000))).toMatchObject({ nextAt: null });
    expect(said(remind(closed))).toBe('window_closed');
    expect(said(remind(days(3.5), client))).toBe('only_the_clock_may');
    expect(said(rules.remindOfReview(about(clock, funded), call(clock, days(3.5))))).toBe('nothing_delivered');
  });
});

describe('protecting a payment', () => {
  const facts = (actor: Actor, one: Milestone, underWay: 'opened' | 'processing' | null = null) =>
    ({ ...about(actor, one), acceptance: accepted, underWay, method: 'card' }) as const;
  test.each<[string, Actor, Milestone, string]>([
    ['the client pays what was agreed', client, agreed, 'yes'],
    ['the professional does not pay themselves', professional, agreed, 'only_the_client_may_fund'],
    ['a stranger does not pay', stranger, agreed, 'only_the_client_may_fund'],
    ['nothing is paid twice', client, funded, 'already_funded'],
    ['nothing delivered is paid again', client, delivered, 'already_funded'],
    ['nothing released is paid again', client, released, 'already_settled'],
    ['nothing called off is paid', client, cancelled, 'already_settled'],
  ])('%s', (_, actor, one, expected) => {
    expect(said(rules.fund(facts(actor, one), call(actor)))).toBe(expected);
  });
  test('a checkout that was left alone is opened anew, a payment with the bank is not made twice', () => {
    expect(said(rules.fund(facts(client, funding, 'opened'), call(client)))).toBe('yes');
    expect(said(rules.fund(facts(client, funding, 'processing'), call(client)))).toBe('funding_under_way');
  });
  test('for a company needs somebody who pays for it', () => {
    expect(said(rules.fund({ ...facts(stranger, agreed), duties: ['hire'] }, call(stranger)))).toBe(
      'only_a_payer_may_fund',
    );
    expect(said(rules.fund({ ...facts(stranger, agreed), duties: ['pay'] }, call(stranger)))).toBe('yes');
  });
  test('asks for the terms to be accepted first', () => {
    expect(said(rules.fund({ ...facts(client, agreed), acceptance: unread }, call(client)))).toBe(
      'accept_policies_first',
    );
  });
  test('asks for an agreement that counts', () => {
    const none = {
      ...facts(client, agreed),
      agreement: { ...about(client, agreed).agreement, status: 'proposed' as const },
    };
    expect(said(rules.fund(none, call(client)))).toBe('no_agreement_yet');
  });

  const payment = {
    id: 'fnd_one',
    status: 'succeeded',
    failure: null,
    amount: 420_00n,
    currency: 'USD',
    provider: 'sandbox',
    heardAt: null,
  } as const;
  const confirm = (one: Milestone, change: object = {}, actor: Actor = provider) =>
    said(rules.confirmFunding({ ...about(actor, one), payment: { ...payment, ...change } }, call(actor)));
  const fail = (one: Milestone, change: object = {}, actor: Actor = provider) =>
    said(
      rules.failFunding({ ...about(actor, one), payment: { ...payment, status: 'failed', ...change } }, call(actor)),
    );
  test.each<[string, string, string]>([
    ['the provider says that the money has come', confirm(funding), 'yes'],
    ['the client cannot say so', confirm(funding, {}, client), 'only_the_provider_may_confirm'],
    ['a second payment is not taken', confirm(funded), 'funding_not_under_way'],
    ['a payment that has not come is not taken', confirm(funding, { status: 'processing' }), 'funding_not_under_way'],
    ['a payment of another amount is not taken', confirm(funding, { amount: 1n }), 'funding_not_under_way'],
    ['a payment in another currency is not taken', confirm(funding, { currency: 'BRL' }), 'funding_not_under_way'],
    ['a payment that was heard of is not taken again', confirm(funding, { heardAt: start }), 'funding_not_under_way'],
    ['a declined payment leaves the milestone as it was agreed', fail(funding, { failure: 'card_declined' }), 'yes'],
    ['the client cannot say that it failed', fail(funding, {}, client), 'only_the_provider_may_confirm'],
    ['a payment that gave way to another changes nothing', fail(funding, { id: 'fnd_old' }), 'funding_not_under_way'],
    ['a late failure does not touch protected money', fail(funded), 'funding_not_under_way'],
    ['a payment that goes on has not failed', fail(funding, { status: 'pending' }), 'funding_not_under_way'],
  ])('%s', (_, verdict, expected) => {
    expect(verdict).toBe(expected);
  });
  test('the first payment opens contact, the next finds it open', () => {
    expect(rules.fund(facts(client, agreed), call(client))).toMatchObject({ opensContact: true });
    const later = { ...facts(client, agreed), milestones: [agreed, { ...funded, id: 'mil_two' as const }] };
    expect(rules.fund(later, call(client))).toMatchObject({ opensContact: false });
  });
});

describe('money that goes back', () => {
  const asked = { id: 'rfr_one', amount: 100_00n, reason: 'Half of it', status: 'open', askedAt: start } as const;
  const give = (actor: Actor, one: Milestone, amount: bigint | null, reason = '') =>
    rules.giveBack({ ...about(actor, one), amount, reason }, call(actor, days(8)));
  test.each<[string, Actor, Milestone, bigint | null, string]>([
    ['the professional gives everything back, unasked', professional, funded, null, 'yes'],
    ['the professional gives a part back', professional, delivered, 20_00n, 'yes'],
    ['not more than is protected', professional, { ...funded, refunded: 400_00n }, 20_01n, 'refund_too_large'],
    ['the client does not take it', client, funded, null, 'only_the_professional_may_give_back'],
    ['not what was never paid', professional, agreed, null, 'not_funded'],
    ['not what was released', professional, released, null, 'already_settled'],
    ['not what went back already', professional, refunded, null, 'already_settled'],
  ])('%s', (_, actor, one, amount, expected) => {
    expect(said(give(actor, one, amount))).toBe(expected);
  });
  test('wholly ends the milestone, in part leaves the rest protected', () => {
    expect(give(professional, funded, null)).toMatchObject({
      whole: true,
      left: 0n,
      amount: 420_00n,
      transfer: { cause: 'settled:mil_one' },
    });
    const part = give(professional, funded, 20_00n);
    expect(part).toMatchObject({ whole: false, left: 400_00n, amount: 20_00n });
    expect(part).not.toMatchObject({ transfer: { cause: 'settled:mil_one' } });
  });
  test('without any delivery closes contact again; after one it does not', () => {
    expect(give(professional, funded, null)).toMatchObject({ closesContact: true });
    expect(give(professional, { ...funded, deliveries: 1 }, null)).toMatchObject({ closesContact: false });
    expect(give(professional, funded, 1_00n)).toMatchObject({ closesContact: false });
  });

  const reply = {
    request: (actor: Actor, one: Milestone) =>
      rules.requestRefund({ ...about(actor, one), amount: 100_00n, reason: 'Half' }, call(actor)),
    accept: (actor: Actor, one: Milestone) =>
      rules.acceptRefund({ ...about(actor, one), amount: null, reason: '' }, call(actor)),
    decline: (actor: Actor, one: Milestone) =>
      rules.declineRefund({ ...about(actor, one), amount: null, reason: 'No' }, call(actor)),
    withdraw: (actor: Actor, one: Milestone) =>
      rules.withdrawRefund({ ...about(actor, one), amount: null, reason: '' }, call(actor)),
  };
  const wanted = { ...funded, refundRequest: asked };
  test.each<[string, keyof typeof reply, Actor, Milestone, string]>([
    ['the client asks for a refund', 'request', client, funded, 'yes'],
    ['not twice at once', 'request', client, wanted, 'refund_already_requested'],
    ['not more than is protected', 'request', client, { ...funded, refunded: 400_00n }, 'refund_too_large'],
    ['not of what was released', 'request', client, released, 'already_settled'],
    [
      'the professional does not ask for the client',
      'request',
      professional,
      funded,
      'only_the_client_may_request_refund',
    ],
    ['the professional agrees', 'accept', professional, wanted, 'yes'],
    [
      'the client does not agree for the professional',
      'accept',
      client,
      wanted,
      'only_the_professional_may_answer_refund',
    ],
    ['nobody agrees to what was not asked', 'accept', professional, funded, 'no_refund_requested'],
    [
      'not more than is left in the meantime',
      'accept',
      professional,
      { ...wanted, refunded: 400_00n },
      'refund_too_large',
    ],
    ['the professional declines', 'decline', professional, wanted, 'yes'],
    ['the client takes the request back', 'withdraw', client, wanted, 'yes'],
    ['the professional does not take it back', 'withdraw', professional, wanted, 'only_the_client_may_request_refund'],
  ])('%s (%s)', (_, name, actor, one, expected) => {
    expect(said(reply[name](actor, one))).toBe(expected);
  });
  test('by consent is exactly what was asked', () => {
    expect(reply.accept(professional, wanted)).toMatchObject({ amount: 100_00n, whole: false, request: 'rfr_one' });
  });
});

describe('contact cards', () => {
  const give = (actor: Actor, one: Milestone, given: object = {}, there = cards.slice(0, 0)) =>
    rules.giveCard(
      {
        ...engagement(actor, [one], { cards: there }),
        email: 'ana@example.com',
        phone: null,
        other: null,
        hidden: new Map(),
        ...given,
      },
      call(actor),
    );
  test.each<[string, object, string]>([
    ['a side gives its card once a payment is protected', give(client, funded), 'yes'],
    ['not before', give(client, agreed), 'contact_not_yet'],
    ['not after everything went back without a delivery', give(client, refunded), 'contact_not_yet'],
    ['not twice', give(client, funded, {}, [...cards]), 'contact_already_given'],
    ['not an empty one', give(client, funded, { email: null }), 'contact_card_empty'],
    ['not by a stranger', give(stranger, funded), 'only_the_parties_may'],
  ])('%s', (_, verdict, expected) => {
    expect(said(verdict)).toBe(expected);
  });
  test('are shown when both have given theirs, and from then on both are reminded every week', () => {
    expect(give(client, funded)).toMatchObject({
      mutual: false,
      remindAt: null,
      entry: { type: 'contact.offered', fields: { email: true } },
    });
    expect(
      give(
        professional,
        funded,
        {},
        cards.filter(({ side }) => side === 'client'),
      ),
    ).toMatchObject({
      mutual: true,
      remindAt: days(7),
      entry: { type: 'contact.shared', fields: { client: { email: 'marina@bodega.example' } } },
    });
  });
  test('can be declined by the side that was offered one', () => {
    const offered = { cards: cards.filter(({ side }) => side === 'client') };
    const decline = (actor: Actor, there: object) =>
      said(rules.declineCard(engagement(actor, [funded], there), call(actor)));
    expect(decline(professional, offered)).toBe('yes');
    expect(decline(client, offered)).toBe('nothing_to_answer');
    expect(decline(professional, {})).toBe('nothing_to_answer');
    expect(decline(stranger, offered)).toBe('only_the_parties_may');
  });
  test('are followed by a weekly reminder, while the two still work together', () => {
    const remind = (one: Milestone, there: object) =>
      said(rules.remindOfOutsideTalk(engagement(clock, [one], there), call(clock)));
    expect(remind(funded, { cards })).toBe('yes');
    expect(remind(funded, { cards: cards.slice(1) })).toBe('nothing_to_remind_of');
    expect(remind(refunded, { cards })).toBe('nothing_to_remind_of');
    expect(said(rules.remindOfOutsideTalk(engagement(client, [funded], { cards }), call(client)))).toBe(
      'only_the_clock_may',
    );
  });
});

describe('the end', () => {
  const act = {
    cancel: (actor: Actor, all: readonly Milestone[], given = {}) =>
      rules.cancel({ ...engagement(actor, all, given), reason: '' }, call(actor)),
    close: (actor: Actor, all: readonly Milestone[], given = {}) =>
      rules.close({ ...engagement(actor, all, given), reason: '' }, call(actor)),
  };
  test.each<[string, keyof typeof act, Actor, readonly Milestone[], string]>([
    ['the client calls off what was never paid', 'cancel', client, [agreed, second], 'yes'],
    ['the professional calls off what was never paid', 'cancel', professional, [agreed, second], 'yes'],
    ['a stranger does not call off', 'cancel', stranger, [agreed], 'only_who_agrees_may'],
    ['not while a payment is under way', 'cancel', client, [funding], 'funding_under_way'],
    ['not once a payment was protected', 'cancel', client, [refunded], 'money_was_protected'],
    ['the client closes what is done', 'close', client, [released], 'yes'],
    ['the professional closes what is done', 'close', professional, [released, refunded], 'yes'],
    ['closing drops what was never paid', 'close', client, [released, second], 'yes'],
    ['not while money is protected', 'close', client, [released, { ...funded, id: 'mil_two' }], 'money_is_protected'],
    ['not while a delivery is looked at', 'close', professional, [delivered], 'money_is_protected'],
    [
      'not while a payment is under way',
      'close',
      client,
      [released, { ...funding, id: 'mil_two' }],
      'funding_under_way',
    ],
    ['not what was never paid', 'close', client, [agreed], 'nothing_was_protected'],
    ['the clock closes what has come to rest', 'close', clock, [released], 'yes'],
    ['the clock does not drop agreed work', 'close', clock, [released, second], 'work_goes_on'],
    ['a stranger does not close', 'close', stranger, [released], 'only_who_agrees_may'],
  ])('%s (%s)', (_, name, actor, all, expected) => {
    expect(said(act[name](actor, all))).toBe(expected);
  });
  test('is only once', () => {
    const ended = { agreement: { ...engagement(client, []).agreement, status: 'closed' as const } };
    expect(said(act.close(client, [released], ended))).toBe('engagement_closed');
    expect(said(act.cancel(client, [agreed], ended))).toBe('engagement_closed');
  });
  test('lets contact details pass until no case can be opened any more', () => {
    expect(act.close(client, [released, second])).toMatchObject({ contactUntil: days(31), dropped: ['mil_two'] });
    expect(act.close(client, [{ ...refunded, deliveries: 1 }])).toMatchObject({ contactUntil: null });
  });
  test.each<[string, Actor, Milestone, string]>([
    ['the client calls off one milestone that was not paid', client, agreed, 'yes'],
    ['the professional too', professional, agreed, 'yes'],
    ['not one that is protected', client, funded, 'money_is_protected'],
    ['not one whose payment is under way', client, funding, 'funding_under_way'],
    ['not one that has ended', client, released, 'already_settled'],
    ['not by a stranger', stranger, agreed, 'only_who_agrees_may'],
  ])('%s', (_, actor, one, expected) => {
    expect(said(rules.cancelMilestone({ ...about(actor, one), reason: '' }, call(actor)))).toBe(expected);
  });
  test('of the last piece of work is the end of the engagement, so it is not called off alone', () => {
    const alone = { ...about(client, agreed), milestones: [agreed, cancelled], reason: '' };
    expect(said(rules.cancelMilestone(alone, call(client)))).toBe('last_milestone');
  });
});

test('a reason that gives contact details is held before the payment and passes after it', () => {
  const reason = 'Write to me at tomas@taller.com.ar instead';
  expect(said(rules.cancel({ ...engagement(professional, [agreed]), reason }, call(professional)))).toBe('held');
  expect(said(rules.giveBack({ ...about(professional, funded), amount: null, reason }, call(professional)))).toBe(
    'yes',
  );
});

test('every act on every status is allowed exactly where the map of a milestone’s life has a way', () => {
  const all: Record<keyof typeof milestoneLife, Milestone> = {
    agreed,
    funding,
    funded,
    delivered,
    released,
    refunded,
    cancelled,
  };
  const acts: Record<string, [Actor, (one: Milestone, now: Call) => object]> = {
    fund: [
      client,
      (one, now) => rules.fund({ ...about(client, one), acceptance: accepted, underWay: null, method: 'card' }, now),
    ],
    cancel: [client, (one, now) => rules.cancelMilestone({ ...about(client, one), reason: '' }, now)],
    deliver: [
      professional,
      (one, now) =>
        rules.deliver(
          {
            ...about(professional, one),
            text: 'Done',
            items: [{ criterion: 'crt_a', text: '', links: ['https://a.example'] }],
          },
          now,
        ),
    ],
    request_changes: [client, (one, now) => rules.requestChanges({ ...about(client, one), items: [] }, now)],
    extend: [client, (one, now) => rules.extend(about(client, one), now)],
    release: [client, (one, now) => rules.release(about(client, one), now)],
    refund: [
      professional,
      (one, now) => rules.giveBack({ ...about(professional, one), amount: null, reason: '' }, now),
    ],
    give_back_a_part: [
      professional,
      (one, now) => rules.giveBack({ ...about(professional, one), amount: 1n, reason: '' }, now),
    ],
  };
  for (const [status, one] of Object.entries(all)) {
    for (const [name, [actor, rule]] of Object.entries(acts)) {
      const possible = after(milestoneLife, status as keyof typeof milestoneLife, name) !== null;
      expect([status, name, said(rule(one, call(actor, days(1)))) === 'yes']).toEqual([status, name, possible]);
    }
  }
});

describe('what shows the work is held by the check', () => {
  const piece = (part: string, seenAt: Date | null) => ({ part, seenAt });
  const showing = (...evidence: Milestone['evidence']) => ({ ...delivered, evidence });
  const held = showing(piece('crt_a', null));
  const late = showing(piece('crt_a', days(5)));
  const release = (one: Milestone, now: Date) => said(rules.release(about(clock, one), call(clock, now)));
  const restarted = (one: Milestone, now: Date, actor: Actor = clock) =>
    rules.restart(about(actor, one), call(actor, now));

  test.each<[string, Milestone, Date, string]>([
    ['silence does not accept it, however long it lasts', held, days(90), 'evidence_is_held'],
    [
      'nor while one criterion has nothing to look at',
      showing(piece('crt_a', start), piece('crt_b', null)),
      closed,
      'evidence_is_held',
    ],
    [
      'a held file beside an open link of the same criterion keeps nothing',
      showing(piece('crt_a', start), piece('crt_a', null)),
      closed,
      'yes',
    ],
    [
      'a held file of the whole beside shown criteria keeps nothing',
      showing(piece('crt_a', start), piece('', null)),
      closed,
      'yes',
    ],
    [
      'files of the whole count where no criterion was shown by anything',
      showing(piece('', null)),
      closed,
      'evidence_is_held',
    ],
    ['seen late, the days count from then', late, closed, 'window_still_open'],
    ['and not one instant less', late, new Date(days(12).getTime() - 1), 'window_still_open'],
    ['seen late, silence accepts when they are over', late, days(12), 'yes'],
  ])('%s', (_, one, now, expected) => {
    expect(release(one, now)).toBe(expected);
  });
  test('the client accepts it all the same, and asks for changes after the first time has run out', () => {
    expect(said(rules.release(about(client, held), call(client, days(9))))).toBe('yes');
    const items = [{ criterion: null, text: 'I cannot open it.' }];
    expect(said(rules.requestChanges({ ...about(client, held), items }, call(client, days(9))))).toBe('yes');
  });
  test('nobody is reminded of an end that is none', () => {
    expect(said(rules.remindOfReview(about(clock, held), call(clock, days(3.5))))).toBe('evidence_is_held');
  });
  test('once it can be seen, the clock begins the time anew, with its reminders', () => {
    expect(restarted(late, days(5))).toMatchObject({
      window: { startsAt: days(5), endsAt: days(12) },
      remindAt: days(8.5),
      entry: { type: 'review.restarted' },
    });
  });
  test('where the time ran out meanwhile, it begins at that moment', () => {
    const seen = showing(piece('crt_a', start));
    expect(restarted(seen, days(9))).toMatchObject({ window: { endsAt: days(16) } });
  });
  test.each<[string, Milestone, Date, Actor, string]>([
    ['not while it is held', held, days(5), clock, 'evidence_is_held'],
    [
      'not where everything could be seen from the start',
      showing(piece('crt_a', start)),
      days(5),
      clock,
      'nothing_to_restart',
    ],
    ['not twice', { ...late, windowEndsAt: days(12) }, days(6), clock, 'nothing_to_restart'],
    ['not once it is settled', released, days(6), clock, 'already_settled'],
    ['not by the client', late, days(5), client, 'only_the_clock_may'],
  ])('the time does not begin anew: %s', (_, one, now, actor, expected) => {
    expect(said(restarted(one, now, actor))).toBe(expected);
  });
});
