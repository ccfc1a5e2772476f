/**
 * How the operator writes a new version in a form: texts with "## name: Title" above each section, numbers one to a
 * field, lists one to a line. What cannot be read goes on as it was written, and the schema of the act refuses it there.
 */
import type { FormulaNumbers } from '../../../../engines/ranking/index.ts';
import { decimal, isCurrency, parseAmount } from '../../../../core/money.ts';
import {
  type GuidelineRow,
  type Numbers,
  type Section,
  formulaGroups,
  numberGroups,
  numbersSchema,
} from '../../../../modules/policy/index.ts';
import { type Values, one } from '../../route.ts';

export function writeSections(sections: readonly Section[]): string {
  return sections.map(({ id, title, paragraphs }) => [`## ${id}: ${title}`, ...paragraphs].join('\n\n')).join('\n\n');
}

export function readSections(text: string): readonly Section[] {
  const sections: { id: string; title: string; paragraphs: string[] }[] = [];
  for (const block of text.split(/\n\s*\n/).map((each) => each.trim())) {
    const head = /^## ([\w-]+): (.+)$/.exec(block);
    const [, id, title] = head ?? [];
    if (id !== undefined && title !== undefined) sections.push({ id, title, paragraphs: [] });
    else if (block !== '') sections.at(-1)?.paragraphs.push(block);
  }
  return sections;
}

/** A rule a line: `C-01 light: alert | alert, proposals 15 | alert, closure_review`. */
export function writeLadders(rows: readonly GuidelineRow[]): string {
  const step = (parts: GuidelineRow['ladder'][number]) =>
    parts.map((part) => (part.does === 'suspend' ? `${part.what} ${part.days}` : part.does)).join(', ');
  return rows.map(({ id, weight, ladder }) => `${id} ${weight}: ${ladder.map(step).join(' | ')}`).join('\n');
}

export function readLadders(text: string, before: readonly GuidelineRow[]): unknown {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, id = line, weight = '', steps = ''] = /^\s*(\S+)\s+(\S+?)\s*:(.*)$/.exec(line) ?? [];
      const row = before.find((each) => each.id === id);
      const ladder = steps.split('|').map((step) => step.split(',').map((part) => readConsequence(part.trim())));
      return { ...(row ?? { id }), weight, ladder };
    });
}

function readConsequence(part: string): unknown {
  const [, what, days] = /^(\w+) (\d+)$/.exec(part) ?? [];
  return what === undefined ? { does: part } : { does: 'suspend', what, days: Number(days) };
}

/** The numbers as fields of a form. */
export function writeNumbers(numbers: Numbers): Readonly<Record<string, string>> {
  const base = numbers.baseCurrency;
  const plain = Object.entries(numbers).map(([name, value]: [string, unknown]): [string, string] => {
    if (typeof value === 'bigint') return [name, decimal(value, base)];
    return [name, Array.isArray(value) ? value.join(', ') : String(value)];
  });
  return {
    ...Object.fromEntries(plain),
    feeBands: numbers.feeBands
      .map(({ upTo, basisPoints }) => `${Number(basisPoints) / 100}%${upTo === null ? '' : ` ${decimal(upTo, base)}`}`)
      .join('\n'),
    referenceRates: numbers.referenceRates
      .map(({ currency, units, baseUnits }) => `${currency} ${units} = ${baseUnits}`)
      .join('\n'),
    reviewReminders: numbers.reviewReminders
      .map((each) => ('hoursBefore' in each ? `${each.hoursBefore}h` : `${each.percentOfWindow}%`))
      .join(', '),
    ...Object.fromEntries(
      Object.entries(numbers.clearingDays).map(([rail, days]) => [`clearingDays.${rail}`, String(days)]),
    ),
  };
}

export function readNumbers(values: Values): unknown {
  const currency = one(values, 'baseCurrency').trim().toUpperCase();
  const names = numberGroups.flatMap((group): readonly string[] => group.names);
  return Object.fromEntries(names.map((name) => [name, readNumber(name, values, currency)]));
}

function readNumber(name: string, values: Values, base: string): unknown {
  const text = one(values, name).trim();
  if (name === 'baseCurrency') return base;
  if (name === 'cancellationsCount') return text;
  if (name.endsWith('Minor')) return minor(text, base);
  if (name === 'feeBands') return lines(text).map((line) => readBand(line, base));
  if (name === 'referenceRates') return lines(text).map(readRate);
  if (name === 'reviewReminders') return items(text).map(readReminder);
  if (name === 'mediationReminderHours') return items(text).map(whole);
  if (name === 'clearingDays') {
    const rails = Object.keys(numbersSchema.shape.clearingDays.shape);
    return Object.fromEntries(rails.map((rail) => [rail, whole(one(values, `clearingDays.${rail}`))]));
  }
  return whole(text);
}

/** From the fields of the form to a formula: the names are those of a formula that exists. */
export function readFormula(values: Values, like: FormulaNumbers): unknown {
  const read: Record<string, unknown> = {};
  for (const [name] of formulaGroups(like).flatMap((group) => group.values)) {
    const [first = name, part] = name.split('.');
    const value = fraction(one(values, name));
    if (part === undefined) read[first] = value;
    else read[first] = { ...(read[first] as object | undefined), [part]: value };
  }
  return read;
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const items = (text: string) => text.split(',').filter((item) => item.trim() !== '');
/** A number where there is one; anything else stays as it is, to be refused with its name. */
const whole = (text: string): unknown => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text);
/** With a point or a comma, as people write it. */
const fraction = (text: string): unknown =>
  /^\s*\d{1,9}([.,]\d{1,6})?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : text;
const minor = (text: string, base: string): unknown =>
  isCurrency(base) ? (parseAmount(text, base, 'en')?.toString() ?? text) : text;

function readBand(line: string, base: string): unknown {
  const [, rate, end] = /^\s*(\d{1,2}(?:\.\d{1,2})?)\s*%\s*(.*?)\s*$/.exec(line) ?? [];
  if (rate === undefined) return line;
  return {
    basisPoints: Math.round(Number(rate) * 100),
    upTo: end === undefined || end === '' ? null : minor(end, base),
  };
}

function readRate(line: string): unknown {
  const [, currency, units, baseUnits] = /^\s*([A-Za-z]{3})\s+(\d+)\s*=\s*(\d+)\s*$/.exec(line) ?? [];
  return currency === undefined ? line : { currency: currency.toUpperCase(), units, baseUnits };
}

function readReminder(item: string): unknown {
  const [, count, unit] = /^\s*(\d+)\s*(%|h)\s*$/.exec(item) ?? [];
  if (count === undefined) return item;
  return unit === 'h' ? { hoursBefore: Number(count) } : { percentOfWindow: Number(count) };
}
