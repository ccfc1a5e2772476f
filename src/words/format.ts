/**
 * How numbers, money, dates and spans of time are written for a reader. Formatters are costly to make and cheap to
 * keep: one per language, time zone and shape (time zones are the few hundred that exist; others throw a RangeError).
 */
import type { Lang } from './lang.ts';

/** English dates stand day first (23 Nov), which nobody reads wrongly. */
const dateLocales: Record<Lang, string> = { en: 'en-GB', es: 'es', pt: 'pt-BR' };
const numberLocales: Record<Lang, string> = { en: 'en', es: 'es', pt: 'pt-BR' };

/** USD 1,250.00: the code first because dollars and pesos share a sign; every minor unit; never a binary fraction. */
export function money(amountMinor: bigint, currency: string, lang: Lang): string {
  return `${currency}\u00A0${amount(amountMinor, currency, lang)}`;
}

/** The same without the code, for columns and sentences that named it already. */
export function amount(amountMinor: bigint, currency: string, lang: Lang): string {
  const digits = digitsOf(currency);
  return minus(amountFormat(lang, digits).format(exact(`${amountMinor}E-${digits}`)));
}

/**
 * Digits after the mark where they are not two. Words import nothing, so this repeats what `core/money.ts` says of the
 * currencies the house knows; a test holds the two together.
 */
const otherDigits: Readonly<Record<string, number>> = { CLP: 0, JPY: 0, PYG: 0, KWD: 3 };

function digitsOf(currency: string): number {
  return otherDigits[currency] ?? 2;
}

export function number(value: number | bigint, lang: Lang): string {
  return minus(numberFormat(lang).format(value));
}

/** A number with so many digits after the mark, always all of them. */
export function decimals(value: number, digits: number, lang: Lang): string {
  return minus(amountFormat(lang, digits).format(value));
}

/** 1000 basis points are 10 %. */
export function percent(basisPoints: number | bigint, lang: Lang): string {
  return minus(percentFormat(lang).format(exact(`${basisPoints}E-4`)));
}

/** 512 bytes, 1.5 kB, 24 MB: one place behind the mark below ten. */
export function byteSize(value: number, unit: 'byte' | 'kilobyte' | 'megabyte', lang: Lang): string {
  return sizeFormat(lang, unit, value < 10 && unit !== 'byte' ? 1 : 0).format(value);
}

/** One, two and three. */
export function list(items: readonly string[], lang: Lang): string {
  return listFormat(lang).format(items);
}

export type DateStyle = 'short' | 'long';

/** 23 Nov, 23 nov, 23 nov. · Monday 23 November, lunes 23 de noviembre, segunda-feira, 23 de novembro. */
export function date(at: Date, lang: Lang, timeZone: string, style: DateStyle = 'short', year = false): string {
  const wall = partsOf(at, lang, timeZone, style);
  const of = style === 'long' && lang !== 'en' ? ' de ' : ' ';
  const day = [wall.day, wall.month, ...(year ? [wall.year] : [])].join(of);
  return style === 'short' ? day : `${wall.weekday}${lang === 'pt' ? ',' : ''} ${day}`;
}

/** 10:24; in Brazil 10h24. */
export function time(at: Date, lang: Lang, timeZone: string): string {
  const wall = partsOf(at, lang, timeZone, 'short');
  return lang === 'pt' ? `${wall.hour}h${wall.minute}` : `${wall.hour}:${wall.minute}`;
}

/** With the weekday, because people plan by it: Mon 23 Nov, 10:24. */
export function dateTime(at: Date, lang: Lang, timeZone: string, style: DateStyle = 'short', year = false): string {
  const { weekday } = partsOf(at, lang, timeZone, style);
  const day = date(at, lang, timeZone, style, year);
  const named = style === 'long' ? day : `${weekday}${lang === 'pt' ? ',' : ''} ${day}`;
  return `${named}, ${time(at, lang, timeZone)}`;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** As people say it: now, 5 minutes ago, in 3 hours, 2 days ago. Whole units that have passed, never rounded up. */
export function relative(now: Date, at: Date, lang: Lang): string {
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < minuteMs) return relativeFormat(lang).format(0, 'second');
  if (size < hourMs) return relativeFormat(lang).format(Math.trunc(distance / minuteMs), 'minute');
  if (size < dayMs) return relativeFormat(lang).format(Math.trunc(distance / hourMs), 'hour');
  return relativeFormat(lang).format(Math.trunc(distance / dayMs), 'day');
}

/** The two largest units of a span of milliseconds: 2 days, 20 hours. Less than a minute counts as one. */
export function duration(milliseconds: number, lang: Lang): string {
  const whole = Math.max(Math.abs(milliseconds), minuteMs);
  const days = Math.floor(whole / dayMs);
  const hours = Math.floor((whole % dayMs) / hourMs);
  return durationFormat(lang).format(
    days > 0 ? { days, hours } : { hours, minutes: Math.floor((whole % hourMs) / minuteMs) },
  );
}

/** The name of a time zone as a reader recognises it: Mendoza, UTC−3. */
export function zone(at: Date, timeZone: string): string {
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)/u.exec(offsetOf(at, timeZone)) ?? [];
  const offset = `${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return timeZone.includes('/') ? `${place}, UTC${offset === '+0' ? '' : offset}` : place;
}

/** For machines: the moment as the clock on the wall shows it there, 2026-11-23T10:24:00-03:00. */
export function machineTime(at: Date, timeZone: string): string {
  const offset = offsetOf(at, timeZone);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * hourMs + minutes * minuteMs) * (offset.startsWith('-') ? -1 : 1);
  const wall = new Date(at.getTime() + ahead).toISOString().slice(0, 19);
  return ahead === 0 ? `${wall}Z` : `${wall}${offset}`;
}

/** The calendar day a moment falls on there, 2026-11-23: for grouping, and to see whether it is today. */
export function dayOf(at: Date, timeZone: string): string {
  return machineTime(at, timeZone).slice(0, 10);
}

function partsOf(at: Date, lang: Lang, timeZone: string, style: DateStyle) {
  const found = Object.fromEntries(
    dateFormat(lang, timeZone, style)
      .formatToParts(at)
      .map((each) => [each.type, each.value]),
  );
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found;
  return { weekday, day, month, year, hour, minute };
}

/** -03:00, +00:00. Seconds of historic offsets are left out: no deadline is that old. */
function offsetOf(at: Date, timeZone: string): string {
  if (timeZone === 'UTC') return '+00:00'; // what visitors read, on every line of a list
  const name =
    offsetFormat(timeZone)
      .formatToParts(at)
      .find((each) => each.type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/u.exec(name)?.[0] ?? '+00:00';
}

/** Intl takes decimal strings without loss; its types want to see that the text is a number. */
function exact(text: string): Intl.StringNumericLiteral {
  return text as Intl.StringNumericLiteral;
}

/** A true minus sign: a hyphen is read over. */
function minus(text: string): string {
  return text.replace('-', '−');
}

const amountFormat = kept((lang: Lang, digits: number) => {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' } as const;
  return new Intl.NumberFormat(numberLocales[lang], options);
});
const numberFormat = kept((lang: Lang) => new Intl.NumberFormat(numberLocales[lang], { useGrouping: 'always' }));
const percentFormat = kept(
  (lang: Lang) => new Intl.NumberFormat(numberLocales[lang], { style: 'percent', maximumFractionDigits: 2 }),
);
const sizeFormat = kept(
  (lang: Lang, unit: string, digits: number) =>
    new Intl.NumberFormat(numberLocales[lang], {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short', // in English the short one knows no plural
      maximumFractionDigits: digits,
    }),
);
const listFormat = kept((lang: Lang) => new Intl.ListFormat(lang, { type: 'conjunction' }));
const relativeFormat = kept((lang: Lang) => new Intl.RelativeTimeFormat(numberLocales[lang], { numeric: 'auto' }));
const durationFormat = kept((lang: Lang) => new Intl.DurationFormat(numberLocales[lang], { style: 'long' }));
const dateFormat = kept((lang: Lang, timeZone: string, style: DateStyle) => {
  const name = style === 'short' ? 'short' : 'long';
  return new Intl.DateTimeFormat(dateLocales[lang], {
    timeZone,
    weekday: name,
    day: 'numeric',
    month: name,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
});
const offsetFormat = kept(
  (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

/** Makes each formatter once. */
function kept<Keys extends readonly (string | number)[], Formatter>(make: (...keys: Keys) => Formatter) {
  const made = new Map<string, Formatter>();
  return (...keys: Keys): Formatter => {
    const key = keys.join(' ');
    const known = made.get(key);
    if (known) return known;
    const fresh = make(...keys);
    made.set(key, fresh);
    return fresh;
  };
}

const languageNames = new Map<Lang, Intl.DisplayNames>();

/** A language as the reader calls it, with a capital as it stands alone. */
export function languageName(code: string, lang: Lang): string {
  const locale = numberLocales[lang];
  const of = languageNames.get(lang) ?? new Intl.DisplayNames(locale, { type: 'language' });
  languageNames.set(lang, of);
  const name = of.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The days of a week, Monday first, in the reader's words. */
export function weekdays(lang: Lang, length: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(dateLocales[lang], { weekday: length, timeZone: 'UTC' });
  // 2024 began on a Monday.
  return Array.from({ length: 7 }, (_, n) => format.format(new Date(Date.UTC(2024, 0, 1 + n))));
}
