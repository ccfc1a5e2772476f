/** What the pages of assignments share: where they stand, how pay and time are said, and what a form becomes. */
import { isCurrency, parseAmount } from '../../../../core/money.ts';
import type { AssignmentBody, Pay, ShownAssignment } from '../../../../modules/assignments/index.ts';
import { amount, dateTime, money, zone } from '../../../../words/format.ts';
import type { FileRoom } from '../../parts/files.tsx';
import { type Values, type Visit, many, one } from '../../route.ts';

export const assignmentsPath = '/assignments';
export const myAssignmentsPath = '/account/assignments';
export const newAssignmentPath = `${assignmentsPath}/new`;
export const importPath = `${assignmentsPath}/import`;
export const assignmentPath = (assignment: string) => `${assignmentsPath}/${assignment}`;

/** An assignment on its page, with what the page knows besides. */
export interface InAssignment {
  readonly visit: Visit;
  readonly shown: ShownAssignment & {
    readonly fileRoom: FileRoom;
    readonly ownPools: readonly { readonly id: string; readonly name: string }[];
  };
}

type Timed = Pick<AssignmentBody, 'timeZone'>;

/** An instant as the clock shows it at the place, with the name of its zone. */
export function there(visit: Visit, at: Date, { timeZone }: Timed): string {
  const { page, w } = visit;
  const otherYear = at.getUTCFullYear() !== page.now.getUTCFullYear();
  return w.assignments.times({ when: dateTime(at, page.lang, timeZone, 'short', otherYear), zone: zone(at, timeZone) });
}

/** What it pays, in one sentence. */
export function payLine(visit: Visit, pay: Pay, currency: string): string {
  const p = visit.w.assignments.pay;
  const { lang } = visit.page;
  const sum = (minor: bigint) => money(minor, currency, lang);
  switch (pay.kind) {
    case 'flat':
      return p.flat({ amount: sum(pay.amount) });
    case 'hourly':
      return p.hourly({ rate: sum(pay.rate), hours: String(pay.hoursMax) });
    case 'per_unit':
      return p.per_unit({ rate: sum(pay.rate), units: String(pay.unitsMax) });
    default:
      return p.blended({
        ...{ amount: sum(pay.amount), first: String(pay.firstHours) },
        ...{ rate: sum(pay.rate), hours: String(pay.hoursMax) },
      });
  }
}

/** A sum as it was typed, in minor units; as it stands where it cannot be read, so that the act says what is wrong with it. */
export function minorOf(visit: Visit, currency: string, text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const read = isCurrency(currency) ? parseAmount(trimmed, currency, visit.page.lang) : null;
  return read === null ? trimmed : read.toString();
}

/** The parts of the pay as the form names them. */
export function payOf(values: Values, visit: Visit, currency: string): unknown {
  const kind = one(values, 'pay');
  const sum = (name: string) => minorOf(visit, currency, one(values, name)) ?? '';
  const count = (name: string) => (one(values, name).trim() === '' ? Number.NaN : Number(one(values, name)));
  const parts: Readonly<Record<string, unknown>> = {
    flat: { kind, amount: sum('amount') },
    hourly: { kind, rate: sum('rate'), hoursMax: count('hoursMax') },
    per_unit: { kind, rate: sum('rate'), unitsMax: count('unitsMax') },
    blended: {
      kind,
      amount: sum('amount'),
      firstHours: count('firstHours'),
      rate: sum('rate'),
      hoursMax: count('hoursMax'),
    },
  };
  const empty = one(values, 'amount').trim() === '' && one(values, 'rate').trim() === '';
  return empty ? null : (parts[kind] ?? null);
}

const lines = (values: Values, name: string): string[] =>
  one(values, name)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const stays = /\s*\((?:stays|queda|fica)\)$/i;

/** What the act takes, from what the form sent. */
export function bodyOf(values: Values, visit: Visit): object {
  const text = (name: string) => one(values, name);
  const currency = text('currency');
  const degrees = (name: string) => (text(name).trim() === '' ? null : Number(text(name).replace(',', '.')));
  const moment = (name: string) => (text(name) === '' ? null : text(name).slice(0, 16));
  return {
    ...(text('owner') === '' ? {} : { owner: text('owner') }),
    ...{ title: text('title'), description: text('description'), category: text('category') || null },
    ...{ skills: many(values, 'skills'), place: text('place'), city: text('city') },
    country: text('country').trim() === '' ? null : text('country').trim().toUpperCase(),
    ...{ latitude: degrees('latitude'), longitude: degrees('longitude'), timeZone: text('timeZone') },
    ...{ startsAt: moment('startsAt'), endsAt: moment('endsAt'), hard: text('hard') !== 'no' },
    ...{ pay: payOf(values, visit, currency), currency },
    deliverables: lines(values, 'deliverables').map((each) => ({ text: each })),
    fields: lines(values, 'fields').map((each) => {
      const [name = '', ...rest] = each.split(':');
      return { name: name.trim(), value: rest.join(':').trim() };
    }),
    equipment: lines(values, 'equipment').map((each) => ({ text: each.replace(stays, ''), back: !stays.test(each) })),
    ...{ address: text('address'), contact: text('contact'), instructions: text('instructions') },
  };
}

/** What stands in the fields, as text. */
export function filled(body: AssignmentBody, visit: Visit): Readonly<Record<string, string>> {
  const { lang } = visit.page;
  const sum = (minor: bigint) => amount(minor, body.currency, lang);
  const { pay } = body;
  const w = visit.w.assignments;
  return {
    ...{ title: body.title, description: body.description, category: body.category ?? '', place: body.place },
    ...{ city: body.city, country: body.country ?? '', timeZone: body.timeZone, currency: body.currency },
    ...{ latitude: body.latitude?.toString() ?? '', longitude: body.longitude?.toString() ?? '' },
    ...{ startsAt: body.startsAt ?? '', endsAt: body.endsAt ?? '', hard: body.hard ? 'yes' : 'no' },
    ...{ pay: pay?.kind ?? 'flat', amount: pay && 'amount' in pay ? sum(pay.amount) : '' },
    ...{
      rate: pay && 'rate' in pay ? sum(pay.rate) : '',
      hoursMax: pay && 'hoursMax' in pay ? String(pay.hoursMax) : '',
    },
    ...{ unitsMax: pay && 'unitsMax' in pay ? String(pay.unitsMax) : '' },
    firstHours: pay && 'firstHours' in pay ? String(pay.firstHours) : '',
    deliverables: body.deliverables.map(({ text }) => text).join('\n'),
    fields: body.fields.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    equipment: body.equipment.map(({ text, back }) => (back ? text : `${text} ${w.write.staysMark}`)).join('\n'),
    ...{ address: body.address, contact: body.contact, instructions: body.instructions },
  };
}
