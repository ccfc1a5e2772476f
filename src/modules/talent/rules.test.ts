import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { badgesOf } from './badges.ts';
import { categoryKeys, skillsOf } from './catalogue.ts';
import { profileCompleteness } from './completeness.ts';
import type { Holiday, HolidayFacts, SampleFacts, ServicesFacts } from './facts.ts';
import { endHoliday, setHoliday } from './rules-holiday.ts';
import { saveCalendar, saveSample, saveServices } from './rules.ts';

const now = new Date('2026-11-20T15:00:00Z'); // 10:00 in Lima
const tomas: Actor = { kind: 'member', id: 'mem_tomas', staff: [] };
const visitor: Actor = { kind: 'visitor' };
let n = 0;
const call = (actor: Actor = tomas, at = now): Call => ({
  ...{ actor, now: at, lang: 'en' },
  id: (prefix) =>
    makeId(
      prefix,
      at,
      Uint8Array.from({ length: 10 }, () => (n += 7) % 256),
    ),
});
const stream = newStream('member', 'mem_tomas', ['mem_tomas']);
const outcome = (answer: unknown): string =>
  isRefusal(answer)
    ? [answer.code, ...answer.problems.map(({ param, code }) => `${param} ${code}`)].join(' ')
    : answer instanceof Held
      ? `held ${answer.param}`
      : 'done';

const services: ServicesFacts['services'] = {
  skills: ['online_shops', 'wordpress', 'online_shops'],
  freeSkills: ['Drip irrigation'],
  languages: [{ language: 'es', level: 'native' }],
  ...{ currency: 'USD', hourly: 3500n, smallest: 20000n, city: 'Lima', remote: true, onSiteKm: 30 },
};

describe('what somebody offers', () => {
  test.each([
    ['is said by themselves', tomas, services, 'done'],
    ['and by nobody who is not signed in', visitor, services, 'sign_in_first'],
    [
      'with a currency where there is a rate',
      tomas,
      { ...services, currency: null },
      'invalid_input currency required',
    ],
    ['with a city where somebody travels from it', tomas, { ...services, city: '' }, 'invalid_input city required'],
    [
      'each language once',
      tomas,
      { ...services, languages: [...services.languages, ...services.languages] },
      'invalid_input languages named_twice',
    ],
    [
      'without contact details in a skill',
      tomas,
      { ...services, freeSkills: ['Art', 'ana.perez@gmail.com'] },
      'held freeSkills.1',
    ],
    ['and none in the city', tomas, { ...services, city: 'Lima, +51 987 654 321' }, 'held city'],
  ] as const)('%s', (_sentence, actor, changed, expected) => {
    expect(outcome(saveServices({ stream, services: changed }, call(actor)))).toBe(expected);
  });

  test('names each skill once, and stands on the record as it was read', () => {
    expect(saveServices({ stream, services }, call())).toMatchObject({
      services: { skills: ['online_shops', 'wordpress'] },
      entry: {
        type: 'services.saved',
        fields: { hourly: { amount: '3500', currency: 'USD' }, city: 'Lima', 'freeSkills.0': 'Drip irrigation' },
      },
    });
  });
});

test('contested words of a list are kept apart on the record, as all others are', () => {
  const words = { ...services, freeSkills: ['Art', 'tomas@quispe.pe'] };
  const saved = saveServices({ stream, services: words }, { ...call(), contact: 'contest' });
  expect(saved).toMatchObject({
    entry: { fields: { 'freeSkills.0': 'Art', 'hidden/freeSkills.1/0': 'tomas@quispe.pe' } },
  });
});

describe('working hours', () => {
  const calendar = { hours: [{ day: 1, fromMinute: 540, untilMinute: 1020 }], hoursPerWeek: 30, busy: [] };
  const same = calendar.hours[0] ?? { day: 1, fromMinute: 540, untilMinute: 1020 };
  test.each([
    ['begin before they end', calendar, 'done'],
    [
      'and not after',
      { ...calendar, hours: [{ day: 1, fromMinute: 1020, untilMinute: 540 }] },
      'invalid_input hours.0.untilMinute ends_before_it_begins',
    ],
    ['are said once for a day', { ...calendar, hours: [same, same] }, 'invalid_input hours named_twice'],
    [
      'taken days end on or after the day they begin',
      { ...calendar, busy: [{ from: '2026-12-02', until: '2026-12-01' }] },
      'invalid_input busy.0.until ends_before_it_begins',
    ],
  ] as const)('%s', (_sentence, changed, expected) => {
    expect(outcome(saveCalendar({ stream, calendar: changed }, call()))).toBe(expected);
  });
});

describe('a holiday', () => {
  const facts: HolidayFacts = {
    ...{ stream, timeZone: 'America/Lima', numbers: { at: () => defaults }, holidays: [] },
    ...{ startsOn: '2026-12-01', endsOn: '2026-12-10' },
  };
  const running: Holiday = {
    id: 'hol_1',
    startsAt: new Date('2026-11-19T05:00:00Z'),
    endsAt: new Date('2026-11-25T05:00:00Z'),
  };
  const over: Holiday = { ...running, endsAt: new Date('2026-11-20T15:00:00Z') };
  test.each([
    ['is announced before it begins', facts, 'done'],
    ['never afterwards', { ...facts, startsOn: '2026-11-19' }, 'invalid_input startsOn day_is_over'],
    [
      'ends on or after the day it begins',
      { ...facts, endsOn: '2026-11-30' },
      'invalid_input endsOn ends_before_it_begins',
    ],
    ['lasts sixty days', { ...facts, endsOn: '2027-01-29' }, 'done'],
    ['and not one more', { ...facts, endsOn: '2027-01-30' }, 'holiday_too_long'],
    ['one at a time', { ...facts, holidays: [running] }, 'holiday_is_set'],
    ['again when the last one is over', { ...facts, holidays: [over] }, 'done'],
  ] as const)('%s', (_sentence, changed, expected) => {
    expect(outcome(setHoliday(changed, call()))).toBe(expected);
  });

  test('counts in the days of whoever takes it', () => {
    expect(setHoliday(facts, call())).toMatchObject({
      holiday: { startsAt: new Date('2026-12-01T05:00:00Z'), endsAt: new Date('2026-12-11T05:00:00Z') },
    });
  });

  test('that begins today begins now: what waited for an answer this morning is not undone', () => {
    expect(setHoliday({ ...facts, startsOn: '2026-11-20' }, call())).toMatchObject({ holiday: { startsAt: now } });
  });

  test('a day is as long as it is where the clocks change', () => {
    const santiago = { ...facts, timeZone: 'America/New_York', startsOn: '2027-03-14', endsOn: '2027-03-14' };
    const { holiday } = setHoliday(santiago, call()) as { holiday: Holiday };
    expect(holiday.endsAt.getTime() - holiday.startsAt.getTime()).toBe(23 * 3_600_000);
  });

  test('is ended by coming back, once', () => {
    expect(outcome(endHoliday({ stream, holidays: [running] }, call()))).toBe('done');
    expect(outcome(endHoliday({ stream, holidays: [over] }, call()))).toBe('no_holiday_is_set');
  });
});

describe('a sample of work', () => {
  const brought = { asked: [], found: [], numbers: { at: () => defaults } };
  const sample: SampleFacts = {
    ...{
      stream,
      sample: null,
      samples: 0,
      title: 'A shop for a winery',
      body: 'Built in six weeks.',
      year: 2025,
      brought,
    },
    links: ['https://github.com/tomas/shop'],
  };
  test.each([
    ['is shown with links to the work', sample, 'done'],
    ['up to twenty of them', { ...sample, samples: 20 }, 'samples_full'],
    [
      'an old one is written anew when there are twenty',
      { ...sample, samples: 20, sample: { id: 'smp_1', files: 0 } },
      'done',
    ],
    ['without contact details', { ...sample, body: 'Write to tomas@quispe.pe' }, 'held body'],
    [
      'and without a link to a profile elsewhere',
      { ...sample, links: ['https://www.linkedin.com/in/tomas'] },
      'held links.0',
    ],
    [
      'with at most ten files',
      { ...sample, sample: { id: 'smp_1', files: 10 }, brought: { ...brought, asked: ['fil_1'] } },
      'too_many_files',
    ],
    ['and only files that are one’s own', { ...sample, brought: { ...brought, asked: ['fil_1'] } }, 'file_not_there'],
  ] as const)('%s', (_sentence, facts, expected) => {
    expect(outcome(saveSample(facts, call()))).toBe(expected);
  });
});

describe('completeness', () => {
  const nothing = {
    headline: '',
    about: '',
    country: null,
    skills: 0,
    languages: 0,
    rates: false,
    place: false,
    hours: false,
    samples: 0,
  };
  const all = {
    ...nothing,
    headline: 'Shops',
    about: 'x'.repeat(200),
    country: 'PE',
    skills: 3,
    languages: 1,
    rates: true,
    place: true,
    hours: true,
    samples: 1,
  };
  test('goes from nothing to a hundred, and says what is missing', () => {
    expect(profileCompleteness(nothing).score).toBe(0);
    expect(profileCompleteness(all).score).toBe(100);
    const missing = profileCompleteness({ ...all, skills: 2, about: 'x'.repeat(199) }).checks.filter(({ met }) => !met);
    expect(missing.map(({ name }) => name)).toEqual(['about', 'skills']);
  });
});

describe('badges', () => {
  const joinedAt = new Date('2025-11-20T15:00:00Z');
  test.each([
    ['none for somebody new', { joinedAt: now, finished: 0, certifications: [] }, []],
    ['a year when it is full', { joinedAt, finished: 0, certifications: [] }, ['years']],
    ['not a second before', { joinedAt: new Date(joinedAt.getTime() + 1000), finished: 0, certifications: [] }, []],
    ['finished engagements with their number', { joinedAt: now, finished: 3, certifications: [] }, ['finished']],
  ] as const)('%s', (_sentence, facts, kinds) => {
    expect(badgesOf(facts, now).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('the catalogue has skills in each category', () => {
  for (const category of categoryKeys) expect(skillsOf(category).length).toBeGreaterThan(2);
});
