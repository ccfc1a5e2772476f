/** What an honest caller sends with each act, so that only who they are and how things stand decides. */
import { toWire } from '../../src/doors/api/wire.ts';
import { writeLadders, writeSections } from '../../src/doors/web/pages/policy/draft.ts';
import { formula1, numbersOf } from '../../src/engines/ranking/index.ts';
import { defaults, formulaGroups, houseGuideline } from '../../src/modules/policy/index.ts';
import { proposalText, wellWritten } from '../support/hiring.ts';
import { assignmentBodies, assignmentForms } from './assignments.ts';
import type { Params, Role } from './roles.ts';
import type { World } from './world.ts';

export interface Sending {
  readonly world: World;
  readonly params: Params;
  readonly role: Role;
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
const reason = { reason: 'We have talked about it.' };
const because = 'Four pages are missing, and the glossary was not kept.';
const hello = 'Would you have a look at this project?';
const { title, description, category, skills, budgetMin, budgetMax, currency } = wellWritten;
const criteria = wellWritten.criteria.map(({ text, needsEvidence }) => ({ text, needs_evidence: needsEvidence }));
const body = {
  ...{ title, description, category, skills, currency, criteria },
  ...{ budget_min: budgetMin, budget_max: budgetMax, due_on: '2030-12-20' },
};

/** A chat that somebody has exported. */
export const outsideTalk = '13/03/24, 10:00 - Ana: Can you do it by Friday?';

/** A bank of questions with one right answer each. */
export const shortTest = `key: knots
title: Knots and loads
about: What somebody who fastens loads should know.
minutes: 30

== Basics | 2

? Which knot holds and opens again?
(x) Bowline
( ) Granny knot

? Which knot ties two ropes of one thickness?
(x) Square knot
( ) Clove hitch`;

const poolWords = {
  kind: 'public',
  name: 'Manuals in Spanish',
  purpose: 'Translators for manuals of irrigation, four times a year.',
};

/** A guideline in which one violation weighs more than it does. */
export const otherGuideline = {
  ...houseGuideline(defaults),
  rows: houseGuideline(defaults).rows.map((row) => (row.id === 'W-02' ? { ...row, weight: 'normal' as const } : row)),
};

/** A formula in which answers weigh more and activity less than they do. */
export const otherFormula = {
  ...numbersOf(formula1),
  weights: { ...formula1.weights, responsiveness: 15, activity: 5 },
};

type Body = (sending: Sending) => object;

/** By the name of the command, as the API takes it. What takes no fields is not here. */
export const bodies: Readonly<Record<string, Body>> = {
  ...assignmentBodies,
  'policies.publish': ({ world }) => ({ kind: 'numbers', numbers: world.newNumbers, reason: 'More time to review.' }),
  'guideline.save_draft': () => ({
    texts: otherGuideline.texts,
    rows: otherGuideline.rows.map(({ appliesTo, ...row }) => ({ ...row, applies_to: appliesTo })),
  }),
  'guideline.publish_draft': () => reason,
  'formula.save_draft': () => ({ formula: toWire(otherFormula) }),
  'formula.publish_draft': () => reason,
  'policies.accept': () => ({ terms: 1 }),
  'accounts.save_profile': () => ({ name: 'Somebody', headline: 'Translator', about: '' }),
  'accounts.set_preferences': () => ({ lang: 'es', time_zone: 'America/Bogota', mail: 'all' }),
  'accounts.create_company': () => ({ name: 'Another company' }),
  'accounts.rename_company': () => ({ name: 'Riego del Sur' }),
  'accounts.invite_to_company': () => ({ email: 'new@example.com', roles: ['hirer'] }),
  'accounts.set_company_roles': () => ({ roles: ['hirer'] }),
  'tests.publish': ({ world, role }) => ({
    ...(role.startsWith('company') ? { owner: world.company } : {}),
    ...{ lang: 'en', text: shortTest.replace('minutes: 30', 'minutes: 31') },
  }),
  'attempts.start': () => ({ lang: 'en' }),
  'attempts.answer': () => ({ chosen: [0] }),
  'attempts.note': () => ({ kind: 'left', n: 1 }),
  'proposals.ask_for_test': ({ world }) => ({ test: world.single['test'], minimum: 80 }),
  'talent.save_services': () => ({ skills: ['editing'], languages: [{ language: 'en', level: 'fluent' }] }),
  'talent.save_calendar': () => ({ hours: [{ day: 1, from_minute: 540, until_minute: 1020 }] }),
  'talent.set_holiday': () => ({ starts_on: '2026-12-20', ends_on: '2026-12-31' }),
  'talent.add_sample': () => ({ title: 'A manual for growers' }),
  'talent.edit_sample': () => ({ title: 'A manual for growers' }),
  'pools.make': ({ world, role }) => ({
    ...(role.startsWith('company') ? { owner: world.company } : {}),
    ...poolWords,
  }),
  'pools.edit': () => poolWords,
  'pools.invite': ({ world }) => ({ member: world.ids.newcomer, text: 'Would you come in?' }),
  'pools.import': ({ world }) => ({ list: world.ids.newcomer }),
  'pools.join': () => ({ text: 'I translate manuals.' }),
  'pools.decide': () => ({ verdict: 'accepted' }),
  'pools.remove': () => ({ reason: 'We do no more of this work.' }),
  'pools.post': () => ({ text: 'A new manual comes in May.' }),
  'pools.remark': () => ({ tags: ['manuals'], note: 'Quick and careful.' }),
  'requirements.make': ({ world, role }) => ({
    ...(role.startsWith('company') ? { owner: world.company } : {}),
    ...{ name: 'Identity', rules: [{ kind: 'identity' }] },
  }),
  'requirements.edit': () => ({ name: 'Identity', rules: [{ kind: 'identity' }] }),
  'requirements.attach': ({ world }) => ({ subject: world.single['asking project'] ?? '' }),
  'requirements.detach': ({ world }) => ({ subject: world.single['subject'] ?? '' }),
  'requirements.sign': ({ world }) => ({ paper: world.single['paper'] ?? '' }),
  'requirements.override': ({ world }) => ({ member: world.ids.professional, reason: 'We know each other well.' }),
  'requirements.say_place': () => ({ lat: -12.05, lon: -77.04 }),
  'support.ask': ({ role }) => ({
    subject: 'A question',
    text: 'How do I open an account for a company?',
    ...(role === 'visitor' ? { name: 'Vera', email: 'vera@example.com' } : {}),
  }),
  'support.add': () => ({ text: 'One thing more.' }),
  'support.answer': () => ({ text: 'Under settings.' }),
  'enforcement.suspend': () => ({ days: 15, reason: 'Three alerts in one month.' }),
  'violations.give': () => ({ rule: 'W-03', reason: 'The files that were agreed are not there.' }),
  'steps.confirm': () => ({ verdict: 'confirmed', reason: 'Offered in plain words.' }),
  'closures.propose': () => ({ rule: 'P-02', reason: 'Three payments were taken outside, with proof.' }),
  'closures.decide': () => ({ verdict: 'confirmed', reason: 'I have read all three, and it is so.' }),
  'appeals.make': () => ({ text: 'The day was moved by both of us.' }),
  'appeals.decide': () => ({ outcome: 'overturned', reason: 'It is the price of the work.' }),
  'payouts.set_destination': () => ({ name: 'Somebody', account: 'BR150000000000001093' }),
  'payouts.request': () => usd('100'),
  'payouts.approve': () => reason,
  'payouts.decline': () => reason,
  'projects.draft': () => body,
  'projects.edit': () => body,
  'projects.cancel': () => ({ reason: 'not_needed' }),
  'searches.save': () => ({ text: 'irrigation', every: 'hour' }),
  'projects.ask': () => ({ text: hello }),
  'projects.invite': ({ world }) => ({ professional: world.ids.stranger, text: hello }),
  'proposals.send': () => ({ price: usd('42000'), days: 10, text: proposalText }),
  'proposals.decline': () => ({ reason: 'price' }),
  'proposals.counter': () => ({ price: usd('39000'), days: 9, scope: '', text: '' }),
  'parties.block': ({ world }) => ({ blocked: world.ids.mediator }),
  'reports.make': ({ world }) => ({ subject: world.company, reason: 'other', text: 'They wrote of something else.' }),
  'reports.resolve': () => ({ outcome: 'dismissed', reason: 'Looked at and found in order.' }),
  'agreements.propose_change': () => ({ rounds: 7 }),
  'engagements.give_card': () => ({ phone: '+57 300 123 4567' }),
  'engagements.cancel': () => reason,
  'engagements.close': () => reason,
  'milestones.fund': () => ({ method: 'card' }),
  'milestones.deliver': ({ world, params }) => ({
    text: 'Everything is in the shared folder.',
    items: (world.criteria.get(params['milestone'] ?? '') ?? []).map((criterion) => ({
      criterion,
      text: 'Here.',
      links: ['https://docs.example/manual'],
    })),
  }),
  'milestones.request_changes': () => ({ items: [{ text: 'Page 12 is missing.' }] }),
  'milestones.give_back': () => reason,
  'milestones.request_refund': () => reason,
  'milestones.decline_refund': () => reason,
  'milestones.cancel': () => reason,
  'messages.send': () => ({ body: 'How is it going?' }),
  'messages.edit': () => ({ body: 'How is it going now?' }),
  'talk.read_in': () => ({ format: 'whatsapp', text: outsideTalk }),
  'talk.bring': () => ({ speakers: [{ name: 'Ana', side: 'client' }] }),
  'talk.note': () => ({ kind: 'call', on: '2026-11-19T10:00:00', minutes: 10, agreed: 'Done by Friday.' }),
  'talk.answer': () => ({ verdict: 'confirmed' }),
  'cases.open': () => ({ to_client: usd('21000'), reason: because }),
  'cases.open_refund': () => ({ to_client: usd('21000'), reason: because }),
  'cases.counter': () => ({ to_client: usd('9000'), reason: because }),
  'cases.accept': ({ params }) => ({ offer: params['offer'] }),
  'cases.give_range': () => ({ lowest: usd('20000'), highest: usd('30000') }),
  'cases.give_evidence': () => ({ text: because }),
  'cases.ask_second': () => ({ reason: because }),
  'cases.decide': ({ world, params }) => ({
    version: 3,
    to_client: usd('21000'),
    reason: because,
    criteria: (world.criteria.get(params['milestone'] ?? '') ?? []).map((criterion) => ({
      ...{ criterion, met: 'met', reason: because },
    })),
  }),
  'cases.note': () => ({ text: because }),
  'cases.pause': () => ({ days: 2 }),
  'cases.decline_signature': () => ({ reason: because }),
  'reviews.write': ({ role }) => ({
    overall: 4,
    ...(role === 'professional'
      ? { clarity: 4, promptness: 4, fairness: 4 }
      : { quality: 4, professionalism: 4, communication: 4 }),
    body: 'Careful work, and in time.',
  }),
  'reviews.reply': () => ({ body: 'Thank you.' }),
  'reviews.annul': ({ world }) => ({ statement: world.single['statement'], reason: 'It was written as a threat.' }),
  'conversations.mark_read': () => ({ seq: 1 }),
  'marks.count': () => ({ marks: [{ kind: 'phone', rule: 'phone.national', changed: true }] }),
  'conversations.save_draft': () => ({ body: 'I wanted to' }),
  'files.decide': () => ({ verdict: 'cleared', reason: 'A line of the manual.' }),
  'files.replace': ({ world }) => ({ by: world.single['loose'] }),
  'findings.decide': () => ({ verdict: 'cleared', reason: 'A line of the manual.' }),
  'findings.look': ({ world }) => ({
    member: world.ids.professional,
    stream: world.single['tried'],
    reason: 'Talked to them.',
  }),
  'custody.order_case_file': () => ({ reason: 'To decide it from the whole record.' }),
  'custody.open_talk': ({ world }) => ({
    engagement: world.single['tried'],
    about: world.single['finding'],
    reason: 'To understand what stands around these words.',
  }),
  'custody.propose_redaction': ({ world }) => ({
    message: world.single['redacted'],
    ground: 'illegal',
    reason: 'It names somebody who is not here.',
  }),
  'custody.decide_redaction': () => ({ verdict: 'approve', note: 'Looked at and agreed.' }),
  'custody.ask_erasure': () => ({ sure: true }),
  'custody.set_hold': () => ({ ground: 'legal', note: 'A court has asked for the record.' }),
  'custody.lift_hold': () => ({ note: 'The court has what it asked for.' }),
  'record.settle_alarm': () => ({ reason: 'A drill; the row is as it was.' }),
  'notices.mark_read': () => ({}),
};

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Where a form has other fields than the API. */
const forms: Readonly<Record<string, (sending: Sending) => Fields>> = {
  ...assignmentForms,
  'guideline.save_draft': () => ({
    rows: writeLadders(otherGuideline.rows),
    'texts.en': writeSections(otherGuideline.texts.en),
    'texts.es': writeSections(otherGuideline.texts.es),
    'texts.pt': writeSections(otherGuideline.texts.pt),
  }),
  'guideline.publish_draft': ({ world }) => ({ ...reason, draft: world.single['draft'] ?? '' }),
  'formula.save_draft': () =>
    Object.fromEntries(
      formulaGroups(otherFormula).flatMap(({ values }) => values.map(([name, value]) => [name, String(value)])),
    ),
  'formula.publish_draft': ({ world }) => ({ ...reason, draft: world.single['formula draft'] ?? '' }),
  'marks.count': () => ({ mark: 'phone phone.national changed' }),
  'projects.draft': () => projectFields,
  'projects.edit': () => projectFields,
  'proposals.send': () => ({ price: '420.00', currency: 'USD', days: '10', text: proposalText }),
  'proposals.counter': () => ({ price: '390.00', currency: 'USD', days: '9', scope: '', text: '', hours: '48' }),
  'projects.invite': ({ world }) => ({ project: world.person.projects['open']?.['project'] ?? '', text: hello }),
  'accounts.set_preferences': () => ({ lang: 'es', timeZone: 'America/Bogota', mail: 'all' }),
  'accounts.ask_email_change': () => ({ email: 'other@example.com' }),
  'parties.block': ({ world }) => ({ blocked: world.ids.mediator }),
  'parties.unblock': ({ world, role }) => ({
    blocked: world.single['blocked'] ?? '',
    for: role === 'visitor' ? '' : world.ids[role],
  }),
  'counters.accept': ({ params }) => ({ proposal: params['proposal'] ?? '' }),
  'counters.decline': ({ params }) => ({ proposal: params['proposal'] ?? '' }),
  'counters.withdraw': ({ params }) => ({ proposal: params['proposal'] ?? '' }),
  'custody.ask_erasure': () => ({ sure: '1' }),
  'agreements.propose_change': () => ({ rounds: '7', currency: 'USD' }),
  'milestones.deliver': ({ world, params }) => ({
    text: 'Everything is in the shared folder.',
    ...Object.fromEntries(
      (world.criteria.get(params['milestone'] ?? '') ?? []).flatMap((criterion, n) => [
        [`items.${n}.criterion`, criterion],
        [`items.${n}.text`, 'Here.'],
        [`items.${n}.links`, 'https://docs.example/manual'],
      ]),
    ),
  }),
  'milestones.request_changes': () => ({ 'items.0.criterion': '', 'items.0.text': 'Page 12 is missing.' }),
  'milestones.give_back': () => ({ ...reason, currency: 'USD', amount: '' }),
  'milestones.request_refund': () => ({ ...reason, currency: 'USD', amount: '' }),
  'cases.open': () => ({ ...splitFields, toClient: '210.00' }),
  'cases.open_refund': () => ({ ...splitFields, toClient: '210.00' }),
  'cases.counter': () => ({ ...splitFields, toClient: '90.00' }),
  'cases.accept': ({ params }) => ({ offer: params['offer'] ?? '' }),
  'cases.give_range': () => ({ currency: 'USD', lowest: '200.00', highest: '300.00' }),
  'cases.decide': ({ world, params }) => ({
    ...{ version: '3', currency: 'USD', toClient: '210.00', reason: because },
    ...Object.fromEntries(
      (world.criteria.get(params['milestone'] ?? '') ?? []).flatMap((criterion, n) => [
        [`criteria.${n}.criterion`, criterion],
        [`criteria.${n}.met`, 'met'],
        [`criteria.${n}.reason`, because],
      ]),
    ),
  }),
  'talk.bring': () => ({ 'name.0': 'Ana', 'side.0': 'client', take: '1' }),
  'talk.note': () => ({ kind: 'call', on: '2026-11-19T10:00', minutes: '10', others: '', agreed: 'Done by Friday.' }),
  'talk.answer': () => ({ verdict: 'confirmed', which: 'all', comment: '' }),
  'notices.mark_read': () => ({ until: '2030-01-01T00:00:00.000Z' }),
  'pools.remark': () => ({ tags: 'manuals', note: 'Quick and careful.' }),
  'requirements.make': ({ world, role }) => ({
    ...(role.startsWith('company') ? { owner: world.company } : {}),
    ...{ name: 'Identity', identity: 'yes' },
  }),
  'requirements.edit': () => ({ name: 'Identity', identity: 'yes' }),
  'requirements.attach': ({ world }) => ({
    ...{ set: world.single['other set'] ?? '', subject: world.single['asking project'] ?? '' },
  }),
  'requirements.detach': ({ world }) => ({ set: world.single['set'] ?? '' }),
  'requirements.say_place': () => ({ lat: '-12.05', lon: '-77.04' }),
  'attempts.answer': () => ({ chosen: '0' }),
  'attempts.note': () => ({ kind: 'left', n: '1' }),
  'proposals.ask_for_test': ({ world }) => ({ test: world.single['test'] ?? '', minimum: '80' }),
  'talent.save_services': () => ({ skills: 'editing', 'languages.0.language': 'en', 'languages.0.level': 'fluent' }),
  'talent.save_calendar': () => ({ 'day.1.from': '09:00', 'day.1.until': '17:00' }),
  'talent.set_holiday': () => ({ startsOn: '2026-12-20', endsOn: '2026-12-31' }),
  'talent.add_sample': () => ({ title: 'A manual for growers', links: '', year: '2025' }),
  'talent.edit_sample': () => ({ title: 'A manual for growers', links: '', year: '2025' }),
  'reports.make': ({ world }) => ({
    subject: world.company,
    message: '',
    reason: 'other',
    text: 'They wrote of more.',
  }),
};

const splitFields: Fields = { currency: 'USD', fault: 'none', rule: '', reason: because };

const projectFields: Fields = {
  ...{ title, description, category, skills, currency, dueOn: '2030-12-20' },
  ...{ budgetMin: '380.00', budgetMax: '460.00' },
  ...Object.fromEntries(wellWritten.criteria.map(({ text }, n) => [`criteria.${n}.text`, text])),
};

/** What the flows of accounts ask, by their path. */
export const flowFields: Readonly<Record<string, Fields>> = {
  '/sign-in': { email: 'client@example.com', password: 'not the password at all' },
  '/sign-up': { name: 'Nina', email: 'nina@example.com', password: 'cuatro palabras bastante normales', agree: '1' },
  '/reset': { email: 'client@example.com' },
  '/account/password': { current: 'not the password at all', password: 'otras cuatro palabras normales' },
  '/account/tokens': { name: 'A program', scopes: ['read'] },
};

export function fieldsFor(command: string, sending: Sending): URLSearchParams {
  const fields = forms[command]?.(sending) ?? bodies[command]?.(sending) ?? {};
  return asForm(fields as Fields);
}

export function asForm(fields: Fields): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each);
  return form;
}
