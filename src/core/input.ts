/**
 * The fields that people and programs fill in. Each says what it takes and refuses the rest with a stable code, which
 * `problems.ts` passes on and the words of the house say in three languages.
 */
import { z } from 'zod';
import type { inputs } from '../words/en/inputs.ts';
import type { Lang } from '../words/lang.ts';
import { type Id, isId } from './id.ts';
import { isCurrency, maxAmount } from './money.ts';
import { cleanText } from './text.ts';

/** A field is refused with a code that has a sentence; one without a sentence does not compile. */
type FieldCode = keyof typeof inputs;

interface Length {
  /** Characters (UTF-16 units) after trimming; 0 lets the field be empty. */
  readonly min: number;
  readonly max: number;
}

interface Wrong {
  readonly code: FieldCode;
  readonly [detail: string]: string | number;
}

/** A text of several lines. */
export function text({ min, max }: Length) {
  return field((value) => sized(value, min, max), { maxLength: max });
}

/** A text of one line: a title, a name. */
export function line({ min, max }: Length) {
  return field(
    (value) => {
      const result = sized(value, min, max);
      return typeof result === 'string' && /[\n\t]/.test(result)
        ? wrong('forbidden_characters', { problem: 'line' })
        : result;
    },
    { maxLength: max },
  );
}

/** An id of the house with this prefix: `mil_` and 26 letters. */
export function id<Prefix extends string>(prefix: Prefix) {
  return field((value): Id<Prefix> | Wrong => (isId(prefix, value) ? value : wrong('not_an_id')), {
    pattern: `^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`,
  });
}

/** Minor units as a string of digits, from one to the most the house moves at once. */
export const amount = field(
  (value) => {
    if (!/^[1-9]\d{0,29}$/.test(value)) return wrong('not_an_amount');
    const minor = BigInt(value);
    return minor > maxAmount ? wrong('too_big', { max: String(maxAmount) }) : minor;
  },
  { pattern: '^[1-9][0-9]*$' },
);

/** A currency of ISO 4217 that the house knows. */
export const currency = field((value) => (isCurrency(value) ? value : wrong('not_a_currency')), {
  pattern: '^[A-Z]{3}$',
});

/** An amount above zero and its currency, as the API writes them. */
export const money = z.object({ amount, currency });

/** An address that mail can reach: at most 254 characters, its domain in lower case and in ASCII. */
export const email = field((value) => readEmail(value.trim()) ?? wrong('not_an_email'), {
  format: 'email',
  maxLength: 254,
});

/** A day of the calendar: `2026-11-20`. */
export const isoDate = field((value) => (isDay(value) ? value : wrong('not_a_date')), { format: 'date' });

/** A time zone by name, in the spelling of the zone database. */
export const timeZone = field((value) => readTimeZone(value) ?? wrong('not_a_time_zone'), { maxLength: 64 });

/** One of the languages of the house. */
export const lang = field((value) => (isSpoken(value) ? value : wrong('not_a_language')), { enum: ['en', 'es', 'pt'] });

/** A link to a page: http or https, without a password in it, at most 2,000 characters. */
export const link = field((value) => readLink(value.trim()) ?? wrong('not_a_link'), { format: 'uri', maxLength: 2000 });

/** A string that is read into something better, or refused with a code. The meta is what the API's description shows. */
function field<Read>(read: (value: string) => Read | Wrong, meta: Readonly<Record<string, unknown>>) {
  return z
    .string()
    .meta(meta)
    .transform((value, context): Read => {
      const result = read(value);
      if (!isWrong(result)) return result;
      context.issues.push({ code: 'custom', input: value, params: result });
      return z.NEVER;
    });
}

function wrong(code: FieldCode, detail: Readonly<Record<string, string | number>> = {}): Wrong {
  return { ...detail, code };
}

function isWrong(result: unknown): result is Wrong {
  return typeof result === 'object' && result !== null && 'code' in result;
}

function sized(value: string, min: number, max: number): string | Wrong {
  const clean = cleanText(value);
  if (!clean.ok) return wrong('forbidden_characters', { problem: clean.problem, index: clean.index });
  const { length } = clean.text;
  if (length === 0 && min > 0) return wrong('required');
  if (length < min) return wrong('too_short', { min, length });
  return length > max ? wrong('too_long', { max, length }) : clean.text;
}

function readEmail(value: string): string | null {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, Math.max(at, 0));
  const written = value.slice(at + 1);
  if (!/^(?=.{1,64}$)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return null;
  if (written.length > 254 || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(written)) return null;
  const domain = URL.parse(`http://${written}`)?.hostname ?? '';
  const address = `${local}@${domain}`;
  if (!/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/.test(domain)) return null;
  return address.length <= 254 ? address : null;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Core knows only the types of the words; this list does not compile when a language is missing in it. */
function isSpoken(value: string): value is Lang {
  return Object.hasOwn({ en: true, es: true, pt: true } satisfies Record<Lang, true>, value);
}

function readTimeZone(value: string): string | null {
  // An offset like +03:00 is a zone to Intl, but it does not know when a country changes its clocks.
  if (!/^[A-Za-z]/.test(value)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readLink(value: string): string | null {
  const url = value.length <= 2000 && cleanText(value).ok && !/\s/.test(value) ? URL.parse(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.length <= 2000 ? url.href : null;
}
