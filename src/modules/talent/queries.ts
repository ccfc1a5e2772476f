import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { showMember } from '../accounts/index.ts';
import { type ShownFile, filesAt } from '../files/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { type Veil, veilText, veils } from '../screening/index.ts';
import { finishedOf } from '../standing/index.ts';
import { type Badge, badgesOf } from './badges.ts';
import { type ProfileCompleteness, profileCompleteness } from './completeness.ts';
import type { Calendar, Holiday, Services } from './facts.ts';
import { certificationsOf } from './queries-tests.ts';
import * as store from './store.ts';

export interface ShownSample {
  readonly id: Id<'smp'>;
  readonly title: string;
  readonly body: string;
  readonly links: readonly string[];
  readonly year: number | null;
  readonly files: readonly ShownFile[];
}

/** What a member offers, as everybody reads it: words that wait for a person are hidden. */
export interface ShownProfile {
  readonly member: Id<'mem'>;
  readonly timeZone: string;
  readonly services: Services | null;
  readonly calendar: Calendar | null;
  readonly holiday: Holiday | null;
  readonly samples: readonly ShownSample[];
  readonly badges: readonly Badge[];
}

export const showProfile = query({
  name: 'talent.show_profile',
  input: z.strictObject({ member: id('mem') }),
  run: (db, { member }, { actor, now }) =>
    readProfile(db, member, { reader: isMember(actor) ? actor.id : '', whole: false, now }),
});

export interface MyTalent extends ShownProfile {
  readonly completeness: ProfileCompleteness;
  /** A holiday lasts so many days at most. */
  readonly holidayMaxDays: number;
}

/** One's own profile, with every word as it was written, and what would make it better. */
export const myTalent = query({
  name: 'talent.mine',
  input: z.strictObject({}),
  async run(db, _input, viewer): Promise<MyTalent | null> {
    const { actor, now } = viewer;
    if (!isMember(actor)) return null;
    const [profile, numbers, account] = await Promise.all([
      readProfile(db, actor.id, { reader: actor.id, whole: true, now }),
      numbersInForce(db),
      wordsOf(db, actor.id),
    ]);
    if (!profile || !account) return null;
    const { services, calendar, samples } = profile;
    const completeness = profileCompleteness({
      ...account,
      skills: (services?.skills.length ?? 0) + (services?.freeSkills.length ?? 0),
      languages: services?.languages.length ?? 0,
      rates: services !== null && (services.hourly !== null || services.smallest !== null),
      place: services !== null && (services.remote || services.onSiteKm !== null),
      hours: (calendar?.hours.length ?? 0) > 0,
      samples: samples.length,
    });
    return { ...profile, completeness, holidayMaxDays: numbers.at(now).holidayMaxDays };
  },
});

async function wordsOf(db: Db, member: string) {
  const [row] = await db<{ headline: string; about: string; country: string | null }>`
    select headline, about, country from accounts.shown_words where member = ${member}`;
  return row ?? null;
}

interface Reading {
  readonly reader: string;
  /** With the words that wait for a person: for their writer alone. */
  readonly whole: boolean;
  readonly now: Date;
}

async function readProfile(db: Db, member: string, { reader, whole, now }: Reading): Promise<ShownProfile | null> {
  const [[person], services, calendar, holiday, rows, finished, certifications] = await Promise.all([
    db<{ timeZone: string; joinedAt: Date }>`
      select p.time_zone as "timeZone", w.created_at as "joinedAt"
      from accounts.shown_party p join accounts.shown_words w on w.member = p.id where p.id = ${member}`,
    store.servicesOf(db, member),
    store.calendarOf(db, member),
    store.holidayOf(db, member, now),
    store.samplesOf(db, member),
    finishedOf(db, member),
    certificationsOf(db, member, now),
  ]);
  if (!person) return null;
  const names = rows.map((row) => store.editionOf(row.id, row.seq));
  const own = services ? [store.editionOf(member, services.seq)] : [];
  const [hidden, files] = await Promise.all([
    whole ? new Map<string, Veil[]>() : veils(db, [...own, ...names]),
    filesAt(
      db,
      rows.map((row) => row.id),
      reader,
    ),
  ]);
  const veiled = (name: string) => (param: string, text: string) =>
    veilText(text, hidden.get(`${name} ${param}`) ?? []);
  return {
    member: member as Id<'mem'>,
    timeZone: person.timeZone,
    services: services && servicesAs(services, veiled(own[0] ?? '')),
    calendar,
    holiday,
    samples: rows.map((row) => sampleAs(row, veiled(store.editionOf(row.id, row.seq)), files.get(row.id) ?? [], whole)),
    badges: badgesOf({ joinedAt: person.joinedAt, finished, certifications }, now),
  };
}

type Read = (param: string, text: string) => string;

function servicesAs({ seq: _seq, at: _at, ...services }: Services & { seq: number; at: Date }, read: Read): Services {
  return {
    ...services,
    city: read('city', services.city),
    freeSkills: services.freeSkills.map((skill, n) => read(`freeSkills.${n}`, skill)),
  };
}

const gone: readonly string[] = ['withdrawn', 'replaced', 'removed'];

function sampleAs(row: store.SampleRow, read: Read, files: readonly ShownFile[], whole: boolean): ShownSample {
  return {
    id: row.id,
    title: read('title', row.title),
    body: read('body', row.body),
    links: row.links.map((link, n) => read(`links.${n}`, link)),
    year: row.year,
    // Others see a file when it is clean, and before that not even that there is one.
    files: files.filter(({ status }) => (whole ? !gone.includes(status) : status === 'clean')),
  };
}

/** What a search may find somebody by: only what everybody reads on their profile. */
export interface SearchDocument {
  readonly member: Id<'mem'>;
  readonly name: string;
  /** Headline, story, skills in their own words, samples: one text. */
  readonly text: string;
  readonly skills: readonly string[];
  readonly languages: Services['languages'];
  readonly country: string | null;
  readonly city: string;
  readonly remote: boolean;
  readonly onSiteKm: number | null;
  readonly currency: string | null;
  readonly hourly: bigint | null;
  readonly smallest: bigint | null;
  readonly awayUntil: Date | null;
  /** Titles of the tests of the house that they have passed. */
  readonly certifications: readonly string[];
}

/** Entries after which the search document of the member on whose stream they stand is another one. */
export const searchEntries: readonly string[] = [
  'member.profile_saved',
  'services.saved',
  'calendar.saved',
  'holiday.set',
  'holiday.ended',
  'sample.saved',
  'sample.removed',
  'certification.passed',
  'contact.cleared',
  'contact.confirmed',
  'member.erased',
];

/** Null for whoever offers nothing (yet). */
export const searchDocument = query({
  name: 'talent.search_document',
  input: z.strictObject({ member: id('mem') }),
  async run(db, { member }, viewer): Promise<SearchDocument | null> {
    const [profile, shown] = await Promise.all([
      readProfile(db, member, { reader: '', whole: false, now: viewer.now }),
      showMember.run(db, { member }, viewer),
    ]);
    if (!profile?.services || !shown || !('headline' in shown)) return null;
    const { skills, freeSkills, languages, city, remote, onSiteKm, currency, hourly, smallest } = profile.services;
    const words = [shown.headline, shown.about].map((pieces) =>
      pieces.map((piece) => ('shown' in piece ? piece.shown : ' ')).join(''),
    );
    const samples = profile.samples.flatMap(({ title, body }) => [title, body]);
    const away = profile.holiday && profile.holiday.startsAt <= viewer.now ? profile.holiday.endsAt : null;
    return {
      ...{ member, name: shown.name, country: shown.country, skills, languages, city, remote, onSiteKm },
      ...{ currency, hourly, smallest, awayUntil: away },
      certifications: profile.badges.flatMap((badge) => (badge.kind === 'certification' ? [badge.title] : [])),
      text: [...words, ...freeSkills, ...samples].join('\n'),
    };
  },
});

/** Whether everybody may have this file: it stands with a sample that is still in the window. */
export async function isInPortfolio(db: Db, subject: string | null): Promise<boolean> {
  if (!subject?.startsWith('smp_')) return false;
  const rows = await db`select from talent.shown_sample where id = ${subject}`;
  return rows.length > 0;
}
