import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Problem, type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Placed, fileFields, placeFiles } from '../files/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type { Calendar, CalendarFacts, RemoveSampleFacts, SampleFacts, Services, ServicesFacts } from './facts.ts';
import { limits } from './limits.ts';

export interface SavedServices extends Plan {
  readonly stream: Head;
  readonly member: Id<'mem'>;
  readonly services: Services;
  readonly screened: Screened;
  readonly at: Date;
}

/** Everybody reads what somebody offers, before any payment is protected, so it holds no contact details. */
export function saveServices({ stream, services: given }: ServicesFacts, call: Call): Refusal | Held | SavedServices {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const problems = servicesProblems(given);
  if (problems.length > 0) return refuseInput(problems);
  const services: Services = {
    ...given,
    skills: [...new Set(given.skills)],
    freeSkills: [...new Set(given.freeSkills)],
  };
  const texts = { city: services.city, ...numbered('freeSkills', services.freeSkills) };
  const screened = screenTexts(texts, 'public', call);
  if (screened instanceof Held) return screened;
  const { skills, languages, currency, hourly, smallest, remote, onSiteKm } = services;
  const rates = {
    ...(hourly === null || currency === null ? {} : { hourly: { amount: String(hourly), currency } }),
    ...(smallest === null || currency === null ? {} : { smallest: { amount: String(smallest), currency } }),
  };
  const fields = {
    ...{ skills, remote, ...rates, ...(onSiteKm === null ? {} : { on_site_km: onSiteKm }) },
    languages: languages.map(({ language, level }) => `${language} ${level}`),
    ...wordsOf(texts, screened),
  };
  const entry = { stream, type: 'services.saved', fields } as const;
  return { stream, member: actor.id, services, screened, at: now, entry };
}

function servicesProblems({ currency, hourly, smallest, onSiteKm, city, languages }: Services): Problem[] {
  const problems: Problem[] = [];
  if (currency === null && (hourly !== null || smallest !== null))
    problems.push({ param: 'currency', code: 'required' });
  if (onSiteKm !== null && city === '') problems.push({ param: 'city', code: 'required' });
  if (new Set(languages.map(({ language }) => language)).size < languages.length)
    problems.push({ param: 'languages', code: 'named_twice' });
  return problems;
}

/** Texts of a list by the names that refusals and hidden words know them by. */
export function numbered(name: string, texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map((text, n) => [`${name}.${n}`, text]));
}

function wordsOf(texts: Readonly<Record<string, string>>, screened: Screened): Readonly<Record<string, Json>> {
  const written = Object.entries(texts).filter(([, text]) => text !== '');
  return Object.assign({}, ...written.map(([name, text]) => recordFields(name, text, screened)));
}

export interface SavedCalendar extends Plan {
  readonly stream: Head;
  readonly member: Id<'mem'>;
  readonly calendar: Calendar;
  readonly at: Date;
}

/** The hours somebody works in their own time zone, and the days on which they do not. */
export function saveCalendar({ stream, calendar }: CalendarFacts, { actor, now }: Call): Refusal | SavedCalendar {
  if (!isMember(actor)) return refuse('sign_in_first');
  const { hours, busy, hoursPerWeek } = calendar;
  const problems: Problem[] = [
    ...hours.flatMap((each, n) =>
      each.untilMinute > each.fromMinute ? [] : [{ param: `hours.${n}.untilMinute`, code: 'ends_before_it_begins' }],
    ),
    ...busy.flatMap(({ from, until }, n) =>
      until >= from ? [] : [{ param: `busy.${n}.until`, code: 'ends_before_it_begins' }],
    ),
  ];
  if (new Set(hours.map(({ day }) => day)).size < hours.length) problems.push({ param: 'hours', code: 'named_twice' });
  if (problems.length > 0) return refuseInput(problems);
  const fields = {
    hours: hours.map(({ day, fromMinute, untilMinute }) => `${day} ${clock(fromMinute)}-${clock(untilMinute)}`),
    ...(hoursPerWeek === null ? {} : { hours_per_week: hoursPerWeek }),
    busy: busy.map(({ from, until }) => `${from}/${until}`),
  };
  return { stream, member: actor.id, calendar, at: now, entry: { stream, type: 'calendar.saved', fields } };
}

/** `09:30`, as records and machines write an hour. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export interface SavedSample extends Plan {
  readonly stream: Head;
  readonly member: Id<'mem'>;
  readonly sample: Id<'smp'>;
  readonly isNew: boolean;
  readonly title: string;
  readonly body: string;
  readonly links: readonly string[];
  readonly year: number | null;
  readonly screened: Screened;
  readonly files: readonly Placed[];
  readonly at: Date;
}

/** A piece of earlier work that everybody may look at; its files are looked into before anybody else sees them. */
export function saveSample(facts: SampleFacts, call: Call): Refusal | Held | SavedSample {
  const { actor, now } = call;
  const { stream, sample: before, samples, title, body, links, year, brought } = facts;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (before === null && samples >= limits.samplesMax) return refuse('samples_full', { samples: limits.samplesMax });
  const already = before?.files ?? 0;
  if (already + brought.asked.length > limits.sampleFilesMax)
    return refuse('too_many_files', { files: limits.sampleFilesMax });
  const texts = { title, body, ...numbered('links', links) };
  const screened = screenTexts(texts, 'public', call);
  if (screened instanceof Held) return screened;
  const sample = before?.id ?? call.id('smp');
  const files = placeFiles(brought, { stream, subject: sample, stage: 'public' }, call);
  if (isRefusal(files)) return files;
  const numberedOn = files.map((file) => ({ ...file, n: file.n + already }));
  const fields = { ...wordsOf(texts, screened), ...(year === null ? {} : { year }), ...fileFields(files) };
  return {
    ...{ stream, member: actor.id, sample, isNew: before === null, title, body, links, year, screened, at: now },
    files: numberedOn,
    entry: { stream, type: 'sample.saved', fields, refs: { sample } },
  };
}

export interface RemovedSample extends Plan {
  readonly sample: Id<'smp'>;
  readonly file: string | null;
  readonly at: Date;
}

/** What its owner takes out of the window is gone for everybody, with its files. */
export function removeSample(
  { stream, sample, file }: RemoveSampleFacts,
  { actor, now }: Call,
): Refusal | RemovedSample {
  if (!isMember(actor)) return refuse('sign_in_first');
  const refs = file === null ? { sample } : { sample, file };
  const type = file === null ? ('sample.removed' as const) : ('sample.file_removed' as const);
  return { sample, file, at: now, entry: { stream, type, fields: {}, refs } };
}
