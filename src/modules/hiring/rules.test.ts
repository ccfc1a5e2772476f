import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type NumbersInForce, defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { type ClientCard, clientCard } from '../../engines/scorecard/index.ts';
import type { BodyInput } from './body.ts';
import { categoryKeys, searchWords, skillKeys, skillsOf } from '../talent/index.ts';
import { completeness } from './completeness.ts';
import type { Counter, HelloFacts, Project, ProjectFacts, Proposal, ProposalFacts } from './facts.ts';
import type { LockedPair } from './pair.ts';
import * as rules from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
const clara: Actor = { kind: 'member', id: 'mem_clara', staff: [] };
const tomas: Actor = { kind: 'member', id: 'mem_tomas', staff: [] };
const joana: Actor = { kind: 'member', id: 'mem_joana', staff: [] };
const visitor: Actor = { kind: 'visitor' };
const clockwork: Actor = { kind: 'clock' };
let drawn = 0;
const call = (actor: Actor, more: Partial<Call> = {}): Call => ({
  actor,
  lang: 'en',
  now,
  id: (prefix) => makeId(prefix, now, new Uint8Array(10).fill((drawn += 1))),
  ...more,
});
const says = (verdict: object): string =>
  isRefusal(verdict) ? (verdict satisfies Refusal).code : verdict instanceof Held ? 'held' : 'yes';

const numbers: NumbersInForce = { at: () => defaults };
const accepted = { refusal: () => null };
const free = { refusal: () => null };

const project: Project = {
  id: 'prj_1',
  owner: 'mem_clara',
  author: 'mem_clara',
  pool: null,
  status: 'open',
  lang: 'en',
  title: 'Translate an irrigation manual',
  description: 'x'.repeat(420),
  category: 'translation',
  skills: ['spanish_portuguese'],
  budgetMin: 38_000n,
  budgetMax: 46_000n,
  currency: 'USD',
  startsOn: null,
  dueOn: '2026-12-20',
  criteria: [
    { id: 'crt_1', text: 'All pages.', needsEvidence: true },
    { id: 'crt_2', text: 'The glossary is kept.', needsEvidence: false },
    { id: 'crt_3', text: 'Read once by a grower.', needsEvidence: false },
  ],
  questions: [{ id: 'qst_1', text: 'Have you done it before?' }],
  edition: 1,
  createdAt: now,
  publishedAt: now,
  endedAt: null,
  endedBecause: null,
};
const stream = { ...newStream('project', project.id, [project.owner]), seq: 1 };
const owned: ProjectFacts = {
  project,
  stream,
  proposals: 0,
  duties: ['own', 'hire', 'pay'],
  acceptance: accepted,
  numbers,
  suspension: free,
};
const begins = newStream('project', project.id, [project.owner]);
const draftOf = (changes: Partial<Project>): ProjectFacts => ({
  ...owned,
  stream: null,
  project: { ...project, status: 'draft', publishedAt: null, ...changes },
});

describe('how complete a project is', () => {
  test('everything said makes 100, nothing said makes 0', () => {
    expect(completeness(project, 120)).toMatchObject({ score: 100, ready: true });
    const nothing = { ...project, title: '', description: '', category: null, skills: [], criteria: [], questions: [] };
    const empty = { ...nothing, budgetMin: null, budgetMax: null, dueOn: null };
    expect(completeness(empty, 120)).toMatchObject({ score: 0, ready: false });
  });
  test.each([
    ['a title of nine letters', { title: '123456789' }, 'title'],
    ['a description of 119 letters', { description: 'x'.repeat(119) }, 'description'],
    ['no skill', { skills: [] }, 'skills'],
    ['only one end of the budget', { budgetMax: null }, 'budget'],
    ['no day at all', { dueOn: null }, 'time'],
    ['nothing that says what done means', { criteria: [] }, 'criteria'],
  ] as const)('with %s it is not ready', (_what, change, name) => {
    const { ready, checks } = completeness({ ...project, ...change }, 120);
    expect(ready).toBe(false);
    expect(checks.filter((check) => check.must && !check.met).map((check) => check.name)).toEqual([name]);
  });
  test('a title of ten letters and a description of 120 are just enough', () => {
    expect(completeness({ ...project, title: '1234567890', description: 'x'.repeat(120) }, 120).ready).toBe(true);
  });
  test('what only helps costs points and keeps nobody from publishing', () => {
    expect(completeness({ ...project, questions: [], budgetMax: 200_000n }, 120)).toMatchObject({
      score: 93,
      ready: true,
    });
  });
});

describe('publishing', () => {
  const publish = (facts: ProjectFacts, actor: Actor = clara) =>
    rules.publish({ ...facts, begins, audience: null }, call(actor));
  test('begins the record of the project with everything a professional reads', () => {
    expect(publish(draftOf({}))).toMatchObject({
      entry: { type: 'project.published', fields: { title: project.title, 'criteria.0.text': 'All pages.' } },
      project: { status: 'open', publishedAt: now },
      budgetBase: 46_000n,
    });
  });
  test.each([
    ['a visitor signs in first', draftOf({}), visitor, 'sign_in_first'],
    ['for a stranger the draft is not there', { ...draftOf({}), duties: [] }, tomas, 'not_found'],
    ['a published project is not published again', owned, clara, 'already_published'],
    ['a day that is past is none', draftOf({ dueOn: '2026-11-18' }), clara, 'day_is_past'],
    ['today is a day, wherever one lives', draftOf({ dueOn: '2026-11-19' }), clara, 'yes'],
    ['nothing ends before it starts', draftOf({ startsOn: '2026-12-21' }), clara, 'ends_before_it_starts'],
    ['what is missing is named', draftOf({ description: 'short' }), clara, 'project_not_complete'],
    [
      'contact details wait at the door',
      draftOf({ description: `${'x'.repeat(130)} clara@riego.com.mx` }),
      clara,
      'held',
    ],
  ])('%s', (_sentence, facts, actor, verdict) => {
    expect(says(publish(facts, actor))).toBe(verdict);
  });
  test('needs the terms and the guideline that count', () => {
    const facts = { ...draftOf({}), acceptance: { refusal: () => refuse('accept_policies_first') } };
    expect(says(publish(facts))).toBe('accept_policies_first');
  });
  test('waits while the client may only publish work that is already protected', () => {
    const limited = {
      refusal: (_now: Date, what?: string) =>
        what === 'unfunded_projects' ? refuse('suspended_from_publishing') : null,
    };
    expect(says(publish({ ...draftOf({}), suspension: limited }))).toBe('suspended_from_publishing');
    const closed = { ...owned, project: { ...project, status: 'closed' as const }, suspension: limited };
    expect(says(rules.reopen(closed, call(clara)))).toBe('suspended_from_publishing');
  });
  test('names the field of each thing that is missing', () => {
    const verdict = publish(draftOf({ title: '', skills: [] }));
    expect(verdict).toMatchObject({ problems: [{ param: 'title' }, { param: 'skills', code: 'required' }] });
  });
});

describe('editing', () => {
  const { title, description, budgetMin, budgetMax, startsOn, dueOn, criteria, questions } = project;
  const body: BodyInput = {
    title,
    description,
    budgetMin,
    budgetMax,
    currency: 'USD',
    startsOn,
    dueOn,
    category: 'translation',
    skills: ['agronomy'],
    criteria: [...criteria],
    questions: [...questions],
  };
  const edit = (facts: ProjectFacts, change: Partial<BodyInput> = {}) =>
    rules.edit({ ...facts, body: { ...body, ...change } }, call(clara));
  test('keeps the ids of points that stay and gives new ones to new points', () => {
    const verdict = edit(owned, {
      criteria: [
        { id: 'crt_2', text: 'The glossary is kept.', needsEvidence: true },
        { text: 'New.', needsEvidence: false },
      ],
    });
    const ids = 'project' in verdict ? verdict.project.criteria.map((criterion) => criterion.id) : [];
    expect(ids[0]).toBe('crt_2');
    expect(ids[1]).toMatch(/^crt_/);
    expect(verdict).toMatchObject({ project: { edition: 2 }, entry: { type: 'project.edited' } });
  });
  test('an id of somebody else is not taken over', () => {
    const verdict = edit(owned, { criteria: [{ id: 'crt_stolen', text: 'Mine now.', needsEvidence: false }] });
    expect('project' in verdict && verdict.project.criteria[0]?.id).not.toBe('crt_stolen');
  });
  test('the currency stays once somebody has proposed', () => {
    expect(says(edit({ ...owned, proposals: 1 }, { currency: 'BRL' }))).toBe('currency_is_set');
    expect(says(edit(owned, { currency: 'BRL' }))).toBe('yes');
  });
  test('a project that was read stays complete; a draft may say less', () => {
    expect(says(edit(owned, { description: 'short' }))).toBe('project_not_complete');
    expect(says(edit(draftOf({}), { description: 'short' }))).toBe('yes');
  });
  test('the highest price is not below the lowest', () => {
    expect(says(edit(draftOf({}), { budgetMin: 2n, budgetMax: 1n }))).toBe('budget_upside_down');
  });
  test.each(['awarded', 'cancelled'] as const)('a project that is %s is settled', (status) => {
    expect(says(edit({ ...owned, project: { ...project, status } }))).toBe('project_is_settled');
  });
  test('a draft leaves no entry', () => {
    expect(edit(draftOf({}))).toMatchObject({ entry: null });
  });
});

describe('closing, opening again, cancelling', () => {
  const at = (status: Project['status']): ProjectFacts => ({ ...owned, project: { ...project, status } });
  test.each([
    ['close', 'draft', 'not_published_yet'],
    ['close', 'open', 'yes'],
    ['close', 'closed', 'project_is_settled'],
    ['close', 'awarded', 'project_is_settled'],
    ['close', 'cancelled', 'project_is_settled'],
    ['reopen', 'draft', 'not_published_yet'],
    ['reopen', 'open', 'project_is_settled'],
    ['reopen', 'closed', 'yes'],
    ['reopen', 'awarded', 'yes'],
    ['reopen', 'cancelled', 'project_is_settled'],
    ['cancel', 'draft', 'yes'],
    ['cancel', 'open', 'yes'],
    ['cancel', 'closed', 'yes'],
    ['cancel', 'awarded', 'project_is_settled'],
    ['cancel', 'cancelled', 'project_is_settled'],
  ] as const)('%s when %s: %s', (act, status, verdict) => {
    const verdicts = {
      close: () => rules.close(at(status), call(clara)),
      reopen: () => rules.reopen(at(status), call(clara)),
      cancel: () => rules.cancel({ ...at(status), reason: 'budget' }, call(clara)),
    };
    expect(says(verdicts[act]())).toBe(verdict);
  });
});

const limitsOfCards = { windowDays: 90, satisfactionPercent: 75, approvalHours: 72, lateHours: 24 };
const noFigures = clientCard({ ratings: [], decisions: [], payments: [] }, limitsOfCards, now.getTime());
const cardOf = (red: ClientCard['red']): ClientCard => ({ ...noFigures, red });
const nothingAsked: HelloFacts['asked'] = { refusal: () => null, versions: () => [], said: () => [] };
const hello: HelloFacts = {
  project,
  professional: 'mem_tomas',
  pair: null,
  insider: false,
  outsider: false,
  blocked: false,
  suspension: free,
  open: null,
  asked: nothingAsked,
  chosen: false,
  clientCard: { at: () => cardOf([]) },
  invitation: null,
  duties: [],
  acceptance: accepted,
  numbers,
};
const input: rules.ProposalInput = {
  clientCardSeen: false,
  price: 42_000n,
  currency: 'USD',
  days: 14,
  text: 'I translate for growers and would send ten pages every second day.',
  answers: [{ question: 'qst_1', text: 'Yes, three times.' }],
};

describe('proposing', () => {
  const propose = (facts: Partial<HelloFacts>, change: Partial<rules.ProposalInput> = {}, actor: Actor = tomas) =>
    rules.propose({ ...hello, ...facts, input: { ...input, ...change } }, call(actor));
  test('opens the pair, remembers which words it answers, and says the terms on the record', () => {
    const verdict = propose({});
    expect(verdict).toMatchObject({
      pair: { engagement: { client: 'mem_clara', professional: 'mem_tomas', firstHello: 'proposal' } },
      proposal: { status: 'open', edition: 1, price: 42_000n },
      entry: { type: 'proposal.sent', fields: { price: { amount: '42000', currency: 'USD' }, days: 14 } },
    });
  });
  test('to a client in red only with the word that the reasons were seen, and then the record says so', () => {
    const red = { clientCard: { at: () => cardOf(['approval']) } };
    expect(propose(red)).toMatchObject({ code: 'client_card_is_red', detail: { reasons: 'approval' } });
    expect(propose(red, { clientCardSeen: true })).toMatchObject({
      entry: { fields: { clientCardSeen: ['approval'] } },
    });
    expect(propose({}, { clientCardSeen: true })).not.toMatchObject({ entry: { fields: { clientCardSeen: [] } } });
  });
  const open = { id: 'prp_1' } as const;
  test.each([
    ['a visitor signs in first', {}, visitor, 'sign_in_first'],
    ['to a project of their own', { insider: true }, tomas, 'not_allowed_own_project'],
    [
      'as the author of a company project',
      { project: { ...project, owner: 'com_1', author: 'mem_tomas' } },
      tomas,
      'not_allowed_own_project',
    ],
    ['to somebody they have blocked', { blocked: true }, tomas, 'not_allowed_between_you'],
    ['while suspended', { suspension: { refusal: () => refuse('suspended') } }, tomas, 'suspended'],
    [
      'before accepting the terms',
      { acceptance: { refusal: () => refuse('accept_policies_first') } },
      tomas,
      'accept_policies_first',
    ],
    ['twice', { open }, tomas, 'one_open_proposal'],
    ['after being chosen', { chosen: true }, tomas, 'already_chosen'],
    ['to a closed project', { project: { ...project, status: 'closed' } }, tomas, 'project_not_open'],
    ['to a draft of somebody', { project: { ...project, status: 'draft' } }, tomas, 'not_found'],
  ] as const)('not %s', (_sentence, facts, actor, verdict) => {
    expect(says(propose(facts as Partial<HelloFacts>, {}, actor))).toBe(verdict);
  });
  test('in the currency of the project, with every question answered, without contact details', () => {
    expect(says(propose({}, { currency: 'BRL' }))).toBe('another_currency');
    expect(says(propose({}, { answers: [] }))).toBe('questions_unanswered');
    expect(says(propose({}, { answers: [{ question: 'qst_1', text: '  ' }] }))).toBe('questions_unanswered');
    expect(says(propose({}, { text: `${input.text} tomas@traduz.com.br` }))).toBe('held');
    expect(says(propose({}, { answers: [{ question: 'qst_1', text: 'Ask me at tomas@traduz.com.br' }] }))).toBe('held');
  });
  test('answers an invitation that waits', () => {
    expect(propose({ invitation: { id: 'inv_1', status: 'open' } })).toMatchObject({ answers: 'inv_1' });
    expect(propose({ invitation: { id: 'inv_1', status: 'declined' } })).toMatchObject({ answers: null });
  });
});

describe('what the house takes and what arrives', () => {
  test.each([
    ['the first 1,000 pay ten percent', 42_000n, 0n, 4_200n, 1000n],
    ['what goes beyond pays seven', 150_000n, 0n, 13_500n, 1000n],
    ['what the two did before counts', 42_000n, 100_000n, 2_940n, 700n],
    ['it is rounded down, for the professional', 19n, 0n, 1n, 1000n],
  ])('%s', (_sentence, price, before, fee, basisPoints) => {
    expect(rules.estimate(price, 'USD', defaults, before)).toEqual({
      price,
      fee,
      net: price - fee,
      currency: 'USD',
      basisPoints,
    });
  });
});

describe('asking and inviting', () => {
  test('a question opens the pair; a second one goes into the same', () => {
    const first = rules.ask({ ...hello, text: 'Is the glossary long?' }, call(tomas));
    expect(first).toMatchObject({
      entry: { type: 'question.asked' },
      pair: { engagement: { firstHello: 'question' } },
    });
    const pair = 'pair' in first ? { ...first.pair, head: { ...first.pair.head, seq: 1 } } : null;
    expect(rules.ask({ ...hello, pair, text: 'And one more thing?' }, call(tomas))).toMatchObject({ pair });
  });
  const invite = (facts: Partial<HelloFacts>, actor: Actor = clara) =>
    says(rules.invite({ ...hello, duties: ['hire'], ...facts, text: 'Would you like to do it?' }, call(actor)));
  test.each([
    ['the client of an open project', {}, 'yes'],
    ['nobody else', { duties: [] }, 'only_the_client_may'],
    ['not twice', { invitation: { id: 'inv_1', status: 'declined' } }, 'already_invited'],
    ['not who has proposed', { open: { id: 'prp_1' } }, 'already_proposed'],
    ['not a colleague', { insider: true }, 'not_allowed_own_project'],
    ['not who does not want to be reached', { blocked: true }, 'not_allowed_between_you'],
  ] as const)('invites: %s', (_sentence, facts, verdict) => {
    expect(invite(facts as Partial<HelloFacts>)).toBe(verdict);
  });
});

const pair: LockedPair = {
  head: { ...newStream('engagement', 'eng_1', ['mem_clara', 'mem_tomas']), seq: 1 },
  engagement: {
    id: 'eng_1',
    project: 'prj_1',
    client: 'mem_clara',
    professional: 'mem_tomas',
    firstHello: 'proposal',
    openedBy: 'mem_tomas',
    openedAt: now,
  },
};
const proposal: Proposal = {
  ...input,
  id: 'prp_1',
  engagement: 'eng_1',
  project: 'prj_1',
  professional: 'mem_tomas',
  status: 'open',
  scope: '',
  edition: 1,
  sentAt: now,
  decidedAt: null,
  reason: null,
};
const counter: Counter = {
  id: 'ctr_1',
  proposal: 'prp_1',
  engagement: 'eng_1',
  side: 'client',
  price: 40_000n,
  currency: 'USD',
  days: 10,
  scope: '',
  text: '',
  status: 'open',
  sentAt: now,
  expiresAt: new Date('2026-11-23T12:00:00Z'),
};
const talk = (duties: ProposalFacts['duties'], changes: Partial<ProposalFacts> = {}): ProposalFacts => ({
  pair,
  proposal,
  project,
  counter: null,
  blocked: false,
  suspension: free,
  duties,
  acceptance: accepted,
  numbers,
  ...changes,
});
const asClara = (changes: Partial<ProposalFacts> = {}) => talk(['hire'], changes);
const asTomas = (changes: Partial<ProposalFacts> = {}) => talk([], changes);
const late = { now: counter.expiresAt };

describe('counter-offers', () => {
  const terms: rules.CounterInput = {
    price: 40_000n,
    currency: 'USD',
    days: 10,
    scope: '',
    text: '',
    hours: undefined,
  };
  const offer = (facts: ProposalFacts, actor: Actor, change: Partial<rules.CounterInput> = {}) =>
    rules.makeCounter({ ...facts, input: { ...terms, ...change } }, call(actor));
  test('stand 72 hours unless their author says otherwise', () => {
    expect(offer(asClara(), clara)).toMatchObject({ counter: { side: 'client', expiresAt: counter.expiresAt } });
    expect(offer(asTomas(), tomas, { hours: 1 })).toMatchObject({
      counter: { side: 'professional', expiresAt: new Date('2026-11-20T13:00:00Z') },
    });
  });
  test.each([
    ['a stranger finds nothing', asTomas(), joana, {}, 'not_found'],
    ['the same terms are no offer', asClara(), clara, { price: 42_000n, days: 14 }, 'same_terms'],
    ['another currency is none either', asClara(), clara, { currency: 'BRL' }, 'another_currency'],
    ['the own offer is taken back first', asClara({ counter }), clara, {}, 'counter_waits'],
    ['the offer of the other side is answered by it', asTomas({ counter }), tomas, {}, 'yes'],
    ['contact details wait at the door', asClara(), clara, { text: 'Write to clara@riego.com.mx' }, 'held'],
    [
      'nothing is offered on a decided proposal',
      asClara({ proposal: { ...proposal, status: 'declined' } }),
      clara,
      {},
      'proposal_is_settled',
    ],
    [
      'nor when the project is over',
      asClara({ project: { ...project, status: 'cancelled' } }),
      clara,
      {},
      'project_not_open',
    ],
    ['nor while suspended', asTomas({ suspension: { refusal: () => refuse('suspended') } }), tomas, {}, 'suspended'],
    [
      'the suspension of one does not bind the other',
      asClara({ suspension: { refusal: () => refuse('suspended') } }),
      clara,
      {},
      'yes',
    ],
  ] as const)('%s', (_sentence, facts, actor, change, verdict) => {
    expect(says(offer(facts, actor, change))).toBe(verdict);
  });
  test('an own offer whose time is over makes room', () => {
    const verdict = rules.makeCounter({ ...asClara({ counter }), input: terms }, call(clara, late));
    expect(verdict).toMatchObject({ before: { id: 'ctr_1', status: 'expired' } });
  });
  test.each([
    ['the other side accepts', rules.acceptCounter, asTomas({ counter }), tomas, {}, 'yes'],
    ['nobody accepts their own', rules.acceptCounter, asClara({ counter }), clara, {}, 'only_the_other_side_may'],
    ['nobody accepts too late', rules.acceptCounter, asTomas({ counter }), tomas, late, 'counter_expired'],
    ['nobody accepts what is gone', rules.acceptCounter, asTomas(), tomas, {}, 'no_counter_open'],
    ['the other side declines', rules.declineCounter, asTomas({ counter }), tomas, {}, 'yes'],
    ['its author takes it back', rules.withdrawCounter, asClara({ counter }), clara, {}, 'yes'],
    ['nobody else does', rules.withdrawCounter, asTomas({ counter }), tomas, {}, 'only_who_offered_may'],
    ['the clock ends it at the instant', rules.expireCounter, asTomas({ counter }), clockwork, late, 'yes'],
    ['not before', rules.expireCounter, asTomas({ counter }), clockwork, {}, 'no_counter_open'],
    ['nobody but the clock', rules.expireCounter, asTomas({ counter }), tomas, late, 'only_the_clock_ends_offers'],
  ] as const)('%s', (_sentence, rule, facts, actor, more, verdict) => {
    expect(says(rule(facts, call(actor, more)))).toBe(verdict);
  });
});

describe('deciding about a proposal', () => {
  test.each([
    ['the professional withdraws', rules.withdraw(asTomas(), call(tomas)), 'yes'],
    ['the client does not', rules.withdraw(asClara(), call(clara)), 'only_the_professional_may'],
    ['the client declines', rules.decline({ ...asClara(), reason: 'price' }, call(clara)), 'yes'],
    ['the professional does not', rules.decline({ ...asTomas(), reason: 'price' }, call(tomas)), 'only_the_client_may'],
    ['who only pays does not', rules.decline({ ...talk(['pay']), reason: 'price' }, call(joana)), 'not_found'],
    ['a stranger finds nothing', rules.decline({ ...talk([]), reason: 'price' }, call(joana)), 'not_found'],
    [
      'nobody twice',
      rules.withdraw(asTomas({ proposal: { ...proposal, status: 'declined' } }), call(tomas)),
      'proposal_is_settled',
    ],
  ])('%s', (_sentence, verdict, expected) => {
    expect(says(verdict)).toBe(expected);
  });
});

describe('reports and blocks', () => {
  test.each([
    [{ upheld: 0, dismissed: 0 }, 5],
    [{ upheld: 3, dismissed: 0 }, 8],
    [{ upheld: 9, dismissed: 0 }, 10],
    [{ upheld: 0, dismissed: 2 }, 1],
    [{ upheld: 0, dismissed: 50 }, 1],
  ])('reports of somebody with %o weigh %i', (history, weight) => {
    expect(rules.weightOf(history)).toBe(weight);
  });
  test('nobody blocks for a company they do not hire for', () => {
    const facts = { party: 'com_1', duties: ['pay'], blocked: 'mem_tomas', stream, standing: null } as const;
    expect(says(rules.block(facts, call(joana)))).toBe('only_those_who_hire_may');
    expect(says(rules.block({ ...facts, duties: ['hire'] }, call(joana)))).toBe('yes');
  });
  test('staff does not decide a report that concerns them', () => {
    const trust: Actor = { kind: 'member', id: 'mem_greta', staff: ['trust_agent'] };
    const report = { id: 'rpt_1', reporter: 'mem_tomas', about: 'mem_greta', outcome: null } as const;
    const desk = { interest: { part: false, hired: false, helped: false, colleague: false }, taken: null };
    const facts = { stream, report, desk, outcome: 'dismissed', reason: 'I did nothing.' } as const;
    expect(says(rules.resolveReport(facts, call(trust)))).toBe('not_allowed_own_report');
    const other = { ...facts, report: { ...report, about: 'mem_ines' } } as const;
    expect(says(rules.resolveReport(other, call(trust)))).toBe('yes');
    const worked = { ...other, desk: { ...desk, interest: { ...desk.interest, hired: true } } };
    expect(says(rules.resolveReport(worked, call(trust)))).toBe('not_allowed_worked_together');
  });
});

describe('the catalogue', () => {
  test('each category has skills, and each skill has one category', () => {
    expect(categoryKeys.flatMap(skillsOf).toSorted()).toEqual([...skillKeys].toSorted());
    expect(categoryKeys.every((category) => skillsOf(category).length >= 5)).toBe(true);
  });
  test('a project is found by the words of every language', () => {
    expect(searchWords('translation', ['agronomy'])).toContain('Agronomía');
    expect(searchWords('translation', ['agronomy'])).toContain('Tradução e idiomas');
  });
});
