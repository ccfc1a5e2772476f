/** Work at a place and a time in three of its states, and what an honest caller sends with each act upon it. */
import type { Member } from '../../src/core/actor.ts';
import type { Party } from '../../src/core/id.ts';
import type { Program } from '../../src/doors/program.ts';
import * as assignments from '../../src/modules/assignments/index.ts';
import { done } from '../support/house.ts';
import { onSite } from '../support/on-site.ts';
import type { States } from './roles.ts';

interface Builder extends Pick<Program, 'house' | 'pool'> {
  readonly professional: Member;
}

export async function makeAssignments(
  { house, pool, professional }: Builder,
  client: Member,
  owner: Party,
): Promise<States> {
  const draft = async () => (await done(house, client, assignments.draftAssignment, { ...onSite, owner })).id;
  const sent = async (mode: 'first' | 'choose') => {
    const assignment = await draft();
    await done(house, client, assignments.sendAssignment, { assignment, audience: 'market', mode });
    return assignment;
  };
  const [drafted, open, taken] = [await draft(), await sent('choose'), await sent('first')];
  const { id: template } = await done(house, client, assignments.keepTemplate, {
    assignment: drafted,
    name: 'Switches',
  });
  const { id: table } = await done(house, client, assignments.importAssignments, {
    ...{ owner, list: 'title,amount\nA visit,100.00', currency: 'USD', timeZone: 'UTC' },
  });
  const { id: offer } = await done(house, professional, assignments.applyForAssignment, { assignment: open });
  await done(house, professional, assignments.takeAssignment, { assignment: taken });
  // On terms, so that what needs a safe payment can be tried.
  await pool`update engagements.agreement set on_terms = true where assignment = ${taken}`;
  const expense = { kind: 'expense', amount: '500', text: 'Parking' };
  const { id: ask } = await done(house, professional, assignments.askOtherSide, { assignment: taken, ...expense });
  const [thing] = await pool<{ item: string }[]>`
    select body->'equipment'->0->>'id' as item from assignments.assignment where id = ${taken}`;
  const about = { template, table, offer, ask, item: thing?.item ?? '' };
  return {
    draft: { ...about, assignment: drafted },
    sent: { ...about, assignment: open },
    taken: { ...about, assignment: taken },
  };
}

const because = 'The landlord closed the shop.';
const reason = { reason: because };
const { lang: _lang, timeZone, startsAt, endsAt, pay, ...plain } = onSite;
const wire = { ...plain, time_zone: timeZone, starts_at: startsAt, ends_at: endsAt, pay };

interface Sending {
  readonly world: { readonly company: string; readonly ids: Readonly<Record<string, string>> };
  readonly params: Readonly<Record<string, string>>;
  readonly role: string;
}
const owned = ({ role, world }: Sending) => (role.startsWith('company') ? { owner: world.company } : {});

export const assignmentBodies: Readonly<Record<string, (sending: Sending) => object>> = {
  'assignments.draft': (sending) => ({ ...wire, ...owned(sending) }),
  'assignments.edit': () => wire,
  'assignments.import': (sending) => ({ ...owned(sending), list: 'title\nA visit', currency: 'USD', time_zone: 'UTC' }),
  'assignments.keep_template': () => ({ name: 'Other switches' }),
  'assignments.send': () => ({ audience: 'market', mode: 'first' }),
  'assignments.take_back': () => reason,
  'assignments.offer': ({ world }) => ({ professional: world.ids['mediator'], text: 'Would you?' }),
  'assignments.apply': () => ({ text: 'I know that shop.' }),
  'assignments.counter': () => ({ text: 'A little more.', pay: { kind: 'flat', amount: '25000' } }),
  'assignments.instruct': () => ({ address: 'Calle San Martín 1423' }),
  'assignments.note': () => ({ kind: 'on_the_way' }),
  'assignments.move_equipment': ({ params }) => ({ item: params['item'], step: 'sent' }),
  'assignments.hold': () => reason,
  'assignments.ask': () => ({ kind: 'budget', amount: '500', text: 'It takes longer.' }),
  'assignments.decline_ask': () => reason,
  'assignments.complete': () => ({ text: 'Done.' }),
  'assignments.send_back': () => reason,
  'assignments.cancel': () => reason,
  'assignments.withdraw': () => reason,
  'assignments.report_absence': () => ({ what: 'no_show', ...reason }),
  'assignments.contest_absence': () => reason,
  'assignments.allow_terms': () => ({ days: 30 }),
};

const words = {
  ...{
    title: onSite.title,
    description: onSite.description,
    category: 'onsite',
    skills: 'network_cabling',
    place: onSite.place,
  },
  ...{
    city: 'Mendoza',
    country: 'AR',
    timeZone,
    startsAt,
    endsAt,
    hard: 'yes',
    pay: 'flat',
    amount: '200.00',
    currency: 'USD',
  },
  ...{ deliverables: 'Photo of the rack', fields: '', equipment: '', address: '', contact: '', instructions: '' },
};

/** Where a form has other fields than the API. */
export const assignmentForms: Readonly<Record<string, (sending: Sending) => Readonly<Record<string, string>>>> = {
  'assignments.draft': (sending) => ({ ...words, ...owned(sending) }),
  'assignments.edit': () => words,
  'assignments.import': (sending) => ({ ...owned(sending), list: 'title\nA visit', currency: 'USD', timeZone: 'UTC' }),
  'assignments.send': () => ({ audience: 'market', mode: 'first', termsDays: '' }),
  'assignments.counter': () => ({ text: 'A little more.', sum: '250.00', payKind: 'flat', currency: 'USD' }),
  'assignments.ask': () => ({
    text: 'It was like this.',
    sum: '5.00',
    currency: 'USD',
    startsAt: '2026-12-02T09:00',
    endsAt: '2026-12-02T10:00',
  }),
  'assignments.cancel': () => ({ ...reason, currency: 'USD', sum: '' }),
};
