import { describe, expect, test } from 'vitest';
import type { Actor } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { isRefusal } from '../../core/refusal.ts';
import {
  about,
  accepted,
  agreement,
  body,
  call,
  client,
  days,
  delivered,
  engagement,
  funded,
  milestone,
  professional,
  released,
  second,
  start,
  stranger,
  unread,
  version,
} from '../../../test/support/engagement.ts';
import { defaults } from '../policy/index.ts';
import { consequences } from './consequences.ts';
import { changesTo, differences, sameBody } from './body.ts';
import type { Agreed, Milestone } from './facts.ts';
import * as rules from './rules.ts';

const said = (verdict: object | null) =>
  verdict === null ? 'yes' : isRefusal(verdict) ? verdict.code : verdict instanceof Held ? 'held' : 'yes';
const detailOf = (verdict: object) =>
  isRefusal(verdict) ? verdict.problems.map(({ param, code }) => `${param} ${code}`) : [];
const one = milestone();

function awarding(
  actor: Actor,
  asked: rules.AskedAward = {},
  changes: Partial<rules.AwardFacts> = {},
): rules.AwardFacts {
  return {
    ...engagement(actor, []),
    agreement: null,
    current: null,
    proposal: {
      id: 'prp_one',
      status: 'open',
      price: 660_00n,
      currency: 'USD',
      days: 20,
      scope: 'With pick-up.',
      edition: 1,
    },
    project: {
      id: 'prj_one',
      title: 'Online shop',
      description: 'A shop for a winery.',
      criteria: [
        { id: 'crt_a', text: 'Shipping by province', needsEvidence: true },
        { id: 'crt_b', text: 'The texts are ours', needsEvidence: false },
      ],
      status: 'open',
      edition: 1,
    },
    taken: false,
    numbers: { at: () => defaults },
    acceptance: accepted,
    releasedBefore: 0n,
    asked,
    ...changes,
  };
}

const split: rules.AskedAward = {
  milestones: [
    { title: 'Shop', amount: 420_00n, criteria: [1] },
    { title: 'Training', amount: 240_00n },
  ],
};

describe('an award', () => {
  test.each<[string, rules.AwardFacts, string]>([
    ['the client chooses', awarding(client), 'yes'],
    ['the professional does not choose themselves', awarding(professional), 'only_the_client_may_award'],
    [
      'a payer of the company does not choose',
      awarding(stranger, {}, { duties: ['pay'] }),
      'only_the_client_may_award',
    ],
    ['the terms are accepted first', awarding(client, {}, { acceptance: unread }), 'accept_policies_first'],
    [
      'a proposal that was withdrawn',
      awarding(client, {}, { proposal: { ...awarding(client).proposal, status: 'withdrawn' } }),
      'proposal_is_settled',
    ],
    ['a project for which somebody was chosen', awarding(client, {}, { taken: true }), 'project_already_awarded'],
    [
      'a project that was cancelled',
      awarding(client, {}, { project: { ...awarding(client).project, status: 'cancelled' } }),
      'project_already_awarded',
    ],
    [
      'a project whose choice came to nothing',
      awarding(client, {}, { project: { ...awarding(client).project, status: 'awarded' } }),
      'yes',
    ],
    ['two who already agreed', awarding(client, {}, { agreement }), 'already_agreed'],
    [
      'an agreement that waits',
      awarding(client, {}, { agreement: { ...agreement, status: 'proposed' } }),
      'agreement_waits',
    ],
    [
      'an agreement that was declined',
      awarding(client, {}, { agreement: { ...agreement, status: 'declined' } }),
      'yes',
    ],
    [
      'more milestones than an agreement has',
      awarding(client, { milestones: Array.from({ length: 21 }, () => ({ title: 'Part', amount: 1n })) }),
      'too_many_milestones',
    ],
    ['a contact in the guidelines', awarding(client, { guidelines: 'Call me at +54 9 261 555 0199.' }), 'held'],
  ])('%s', (_, facts, expected) => {
    expect(said(rules.award(facts, call(facts.duties.includes('hire') ? client : professional)))).toBe(expected);
  });

  test('of what was offered is agreed by both at once, as one milestone with all criteria', () => {
    expect(rules.award(awarding(client), call(client))).toMatchObject({
      agreed: true,
      entry: { type: 'agreement.accepted' },
      version: {
        version: 1,
        status: 'accepted',
        answeredBy: professional.id,
        body: {
          scope: 'A shop for a winery.\n\nWith pick-up.',
          rounds: 2,
          milestones: [{ title: 'Online shop', amount: 660_00n, dueOn: '2026-12-06', criteria: ['crt_a', 'crt_b'] }],
        },
      },
      first: { fee: 66_00n, net: 594_00n },
    });
  });
  test('that words anything differently waits for the professional', () => {
    for (const asked of [split, { rounds: 3 }, { guidelines: 'Answer within a day.' }]) {
      expect(rules.award(awarding(client, asked), call(client))).toMatchObject({
        agreed: false,
        entry: { type: 'agreement.proposed' },
      });
    }
    const edited = awarding(client, {}, { project: { ...awarding(client).project, edition: 2 } });
    expect(rules.award(edited, call(client))).toMatchObject({ agreed: false });
  });
  test('in parts adds up to the price, and the last part answers for what no part names', () => {
    expect(rules.award(awarding(client, split), call(client))).toMatchObject({
      version: { body: { milestones: [{ criteria: ['crt_a'] }, { criteria: ['crt_b'] }] } },
    });
    const short = {
      milestones: [
        { title: 'Shop', amount: 419_00n },
        { title: 'Training', amount: 240_00n },
      ],
    };
    expect(detailOf(rules.award(awarding(client, short), call(client)))).toEqual(['milestones split_differs']);
    const strange = { milestones: [{ title: 'Shop', amount: 660_00n, criteria: [3] }] };
    expect(detailOf(rules.award(awarding(client, strange), call(client)))).toEqual([
      'milestones.0.criteria not_agreed_here',
    ]);
  });
  test('keeps the numbers of the day', () => {
    const plan = rules.award(awarding(client), call(client));
    expect(plan).toMatchObject({ terms: { policyVersion: 1, reviewWindowDays: 7, feeBands: defaults.feeBands } });
  });
});

function change(
  actor: Actor,
  asked: Partial<rules.AskedChange>,
  milestones: readonly Milestone[] = [one, second],
  changes: Partial<Agreed> = {},
) {
  return rules.proposeChange({ ...engagement(actor, milestones, changes), asked: { note: '', ...asked } }, call(actor));
}
const asIs = { milestone: one.id, title: one.title, amount: one.amount, dueOn: one.dueOn, criteria: [1, 2] };
const secondAsIs = {
  milestone: second.id,
  title: second.title,
  amount: second.amount,
  dueOn: second.dueOn,
  criteria: [3],
};

describe('a change of the agreement', () => {
  test.each<[string, object, string]>([
    ['the client proposes', change(client, { scope: 'More.' }), 'yes'],
    ['the professional proposes', change(professional, { rounds: 3 }), 'yes'],
    ['a stranger does not', change(stranger, { rounds: 3 }), 'only_who_agrees_may'],
    ['whoever only pays does not', change(stranger, { rounds: 3 }, [one], { duties: ['pay'] }), 'only_who_agrees_may'],
    [
      'one at a time',
      change(client, { rounds: 3 }, [one, second], { open: version({ version: 2, status: 'proposed' }) }),
      'change_already_open',
    ],
    [
      'not before there is an agreement',
      change(client, { rounds: 3 }, [one], { agreement: { ...agreement, status: 'proposed' } }),
      'no_agreement_yet',
    ],
    [
      'not after the end',
      change(client, { rounds: 3 }, [one], { agreement: { ...agreement, status: 'closed' } }),
      'engagement_closed',
    ],
    ['not what is so already', change(client, { rounds: 2 }), 'nothing_changed'],
    ['not the same milestones again', change(client, { milestones: [asIs, secondAsIs] }), 'nothing_changed'],
    ['an unpaid amount changes', change(client, { milestones: [{ ...asIs, amount: 1_00n }, secondAsIs] }), 'yes'],
    ['an unpaid milestone is taken away', change(client, { milestones: [asIs] }), 'yes'],
    ['the order changes', change(client, { milestones: [secondAsIs, asIs] }), 'yes'],
    [
      'a milestone comes in addition',
      change(client, { milestones: [asIs, secondAsIs, { title: 'Extra', amount: 50_00n }] }),
      'yes',
    ],
    [
      'a protected amount stays',
      change(client, { milestones: [{ ...asIs, amount: 1_00n }, secondAsIs] }, [funded, second]),
      'protected_amount_stays',
    ],
    [
      'a protected milestone stays',
      change(client, { milestones: [secondAsIs] }, [funded, second]),
      'protected_milestone_stays',
    ],
    [
      'the day of a protected milestone moves',
      change(professional, { milestones: [{ ...asIs, dueOn: '2026-12-20' }, secondAsIs] }, [funded, second]),
      'yes',
    ],
    [
      'the day of a delivered milestone stays',
      change(client, { milestones: [{ ...asIs, dueOn: '2026-12-20' }, secondAsIs] }, [delivered, second]),
      'criterion_is_frozen',
    ],
    [
      'a milestone that has ended is not named',
      change(client, { milestones: [asIs, secondAsIs] }, [released, second]),
      'change_is_stale',
    ],
    [
      'what ended stays in the wording by itself',
      change(client, { milestones: [{ ...secondAsIs, amount: 1_00n }] }, [released, second]),
      'yes',
    ],
    [
      'too many milestones',
      change(client, {
        milestones: [asIs, secondAsIs, ...Array.from({ length: 19 }, () => ({ title: 'Part', amount: 1n }))],
      }),
      'too_many_milestones',
    ],
    ['a contact in the note before the payment', change(client, { note: 'ana@taller.com.ar', rounds: 3 }), 'held'],
    [
      'a contact in the note after it',
      change(client, { note: 'ana@taller.com.ar', rounds: 3 }, [funded, second]),
      'yes',
    ],
  ])('%s', (_, verdict, expected) => {
    expect(said(verdict)).toBe(expected);
  });

  const criteria = body.criteria.map(({ id, text, needsEvidence }) => ({ criterion: id, text, needsEvidence }));
  test('may add a criterion, which the last milestone answers for', () => {
    const plan = change(client, { criteria: [...criteria, { text: 'It is fast', needsEvidence: true }] });
    if (isRefusal(plan) || plan instanceof Held) throw new Error(said(plan));
    const fresh = plan.version.body.criteria[3];
    expect(plan.version.body.milestones.map((each) => each.criteria)).toEqual([
      ['crt_a', 'crt_b'],
      ['crt_c', fresh?.id],
    ]);
  });
  test('keeps what each milestone is judged by, where nothing else is said', () => {
    const named = ({ criteria: _criteria, ...rest }: typeof asIs | typeof secondAsIs) => rest;
    const milestones = [named(asIs), { ...named(secondAsIs), amount: 1_00n }];
    expect(change(client, { milestones }, [delivered, second])).toMatchObject({
      version: { body: { milestones: [{ criteria: ['crt_a', 'crt_b'] }, { criteria: ['crt_c'] }] } },
    });
  });
  test('may not change what a delivery under review is measured by', () => {
    const other = criteria.map((each) =>
      each.criterion === 'crt_a' ? { ...each, text: 'Shipping everywhere' } : each,
    );
    expect(said(change(client, { criteria: other }))).toBe('yes');
    expect(said(change(client, { criteria: other }, [delivered, second]))).toBe('criterion_is_frozen');
    expect(said(change(client, { criteria: other }, [released, second]))).toBe('criterion_is_frozen');
    expect(said(change(client, { criteria: criteria.slice(1) }, [released, second]))).toBe('criterion_is_frozen');
  });
  test('names only criteria that are there', () => {
    expect(
      detailOf(change(client, { criteria: [{ criterion: 'crt_z', text: 'What', needsEvidence: false }] })),
    ).toEqual(['criteria.0.criterion not_agreed_here']);
  });
});

const wider = { ...body, milestones: [{ ...body.milestones[0], amount: 500_00n } as (typeof body.milestones)[number]] };
const open = version({
  version: 2,
  status: 'proposed',
  side: 'client',
  body: wider,
  answeredBy: null,
  answeredAt: null,
});

function answering(actor: Actor, changes: Partial<rules.AnswerFacts> = {}): rules.AnswerFacts {
  return {
    ...engagement(actor, [one, second]),
    open,
    acceptance: accepted,
    version: 2,
    projectStatus: 'awarded',
    proposalStatus: 'accepted',
    taken: true,
    ...changes,
  };
}

describe('an answer', () => {
  const acts = {
    accept: (actor: Actor, changes?: object) => rules.acceptAgreement(answering(actor, changes), call(actor)),
    decline: (actor: Actor, changes?: object) => rules.declineAgreement(answering(actor, changes), call(actor)),
    withdraw: (actor: Actor, changes?: object) => rules.withdrawAgreement(answering(actor, changes), call(actor)),
  };
  const first = {
    current: null,
    milestones: [],
    open: { ...open, version: 1 },
    version: 1,
    taken: false,
    projectStatus: 'open',
    proposalStatus: 'open',
    agreement: { ...agreement, status: 'proposed' },
  };
  test.each<[string, keyof typeof acts, Actor, object, string]>([
    ['the other side accepts', 'accept', professional, {}, 'yes'],
    ['nobody accepts their own', 'accept', client, {}, 'only_the_other_side_may_answer'],
    ['a stranger does not', 'accept', stranger, {}, 'only_who_agrees_may'],
    ['nobody accepts a wording they have not read', 'accept', professional, { version: 1 }, 'nothing_to_answer'],
    ['there must be one', 'accept', professional, { open: null }, 'nothing_to_answer'],
    ['the terms are accepted first', 'accept', professional, { acceptance: unread }, 'accept_policies_first'],
    [
      'a payment in between makes it stale',
      'accept',
      professional,
      { milestones: [funded, second] },
      'change_is_stale',
    ],
    ['the other side declines', 'decline', professional, {}, 'yes'],
    ['nobody declines their own', 'decline', client, {}, 'only_the_other_side_may_answer'],
    ['whoever proposed takes it back', 'withdraw', client, {}, 'yes'],
    ['the other side does not', 'withdraw', professional, {}, 'only_the_proposer_may_withdraw'],
    ['the professional accepts the first agreement', 'accept', professional, first, 'yes'],
    [
      'unless the proposal was withdrawn',
      'accept',
      professional,
      { ...first, proposalStatus: 'withdrawn' },
      'proposal_is_settled',
    ],
    ['unless somebody else was chosen', 'accept', professional, { ...first, taken: true }, 'project_already_awarded'],
  ])('%s (%s)', (_, name, actor, changes, expected) => {
    expect(said(acts[name](actor, changes))).toBe(expected);
  });
  test('that accepts says what becomes of each milestone', () => {
    expect(acts.accept(professional)).toMatchObject({
      changes: { added: [], changed: [{ id: 'mil_one', amount: 500_00n }], removed: ['mil_two'] },
      award: null,
    });
    expect(acts.accept(professional, first)).toMatchObject({
      changes: { added: [{ id: 'mil_one', n: 1 }] },
      award: { proposal: 'prp_one' },
    });
  });
});

test('two wordings side by side show only what is different', () => {
  const after = { ...body, rounds: 3, criteria: body.criteria.slice(0, 2), milestones: wider.milestones };
  expect(differences(body, after)).toEqual([
    { part: 'rounds', number: null, before: 2, after: 3 },
    { part: 'criterion', number: 3, before: 'Two people can run it', after: null },
    { part: 'amount', number: 1, before: 420_00n, after: 500_00n },
    { part: 'milestone', number: 2, before: 'Training', after: null },
    { part: 'amount', number: 2, before: 240_00n, after: null },
  ]);
  expect(differences(body, body)).toEqual([]);
});

test('a wording read back from the house, with its names in another order, is the same wording', () => {
  const turned = { ...body, milestones: body.milestones.map(({ id, ...rest }) => ({ ...rest, id })) };
  expect(sameBody(body, turned)).toBe(true);
  expect(sameBody(body, { ...turned, milestones: turned.milestones.toReversed() })).toBe(false);
});

test('a wording that leaves all milestones as they are does nothing to them', () => {
  expect(changesTo([one, second], body, body)).toEqual({ added: [], changed: [], removed: [] });
});

describe('consequences', () => {
  const shown = (plan: object) => {
    if (isRefusal(plan) || plan instanceof Held) throw new Error(said(plan));
    return consequences(plan as Parameters<typeof consequences>[0]);
  };
  test('of a release name every unit that moves', () => {
    expect(shown(rules.release(about(client, delivered), call(client)))).toEqual([
      { says: 'moves', from: 'protected', to: 'professional', amount: 378_00n, currency: 'USD' },
      { says: 'moves', from: 'protected', to: 'house', amount: 42_00n, currency: 'USD' },
      { says: 'final' },
    ]);
  });
  test('of a payment say what silence will mean after a delivery', () => {
    const plan = rules.fund(
      { ...about(client, one), acceptance: accepted, underWay: null, method: 'card' },
      call(client),
    );
    expect(shown(plan)).toEqual([
      { says: 'moves', from: 'client', to: 'protected', amount: 420_00n, currency: 'USD' },
      { says: 'contact_opens' },
      { says: 'silence_pays', days: 7, endsAt: null, net: 378_00n, fee: 42_00n, currency: 'USD' },
      { says: 'final' },
    ]);
  });
  test('of asking for changes say that the clock stops and how many rounds are left', () => {
    const plan = rules.requestChanges({ ...about(client, delivered), items: [] }, call(client, days(1)));
    expect(shown(plan)).toEqual([
      { says: 'stays_protected', amount: 420_00n, currency: 'USD' },
      { says: 'window_stops', days: 7 },
      { says: 'rounds_left', rounds: 1 },
    ]);
  });
  test('of giving a part back say what stays protected', () => {
    const plan = rules.giveBack({ ...about(professional, funded), amount: 20_00n, reason: '' }, call(professional));
    expect(shown(plan)).toEqual([
      { says: 'moves', from: 'protected', to: 'client', amount: 20_00n, currency: 'USD' },
      { says: 'stays_protected', amount: 400_00n, currency: 'USD' },
      { says: 'final' },
    ]);
  });
  test('of a delivery name the instant at which silence pays', () => {
    const plan = rules.deliver(
      {
        ...about(professional, funded),
        text: 'Done',
        items: [{ criterion: 'crt_a', text: '', links: ['https://a.example'] }],
      },
      call(professional, start),
    );
    expect(shown(plan)).toContainEqual({
      says: 'silence_pays',
      days: null,
      endsAt: days(7),
      net: 378_00n,
      fee: 42_00n,
      currency: 'USD',
    });
  });
  test('of closing say until when contact details pass', () => {
    const plan = rules.close({ ...engagement(client, [released, second]), reason: '' }, call(client));
    expect(shown(plan)).toEqual([
      { says: 'nothing_moves' },
      { says: 'milestones_dropped', count: 1 },
      { says: 'contact_until', until: days(31) },
      { says: 'final' },
    ]);
  });
});
