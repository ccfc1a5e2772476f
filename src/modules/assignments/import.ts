/** Reads a table of assignments, one a row, over what a template says. Each row is read whole, or the report says what is wrong in it. */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isCurrency, parseAmount } from '../../core/money.ts';
import { problemsOf } from '../../core/problems.ts';
import type { Problem } from '../../core/refusal.ts';
import type { Body } from './facts.ts';
import { bodyFields, bodyOf } from './inputs.ts';
import { limits } from './limits.ts';
import { payJson } from './pay.ts';

export interface ReadRow {
  /** From 1, as a spreadsheet counts; the head of the table is the first. */
  readonly line: number;
  readonly title: string;
  readonly body: Body | null;
  readonly problems: readonly Problem[];
}
export type ReadTable =
  | { readonly rows: readonly ReadRow[] }
  | {
      readonly wrong: 'list_is_empty' | 'too_many_assignments' | 'table_not_readable' | 'column_unknown';
      readonly detail: Record<string, string | number>;
    };

/** The names of columns; texts that are lists part at `|`. */
export const columns = [
  ...['title', 'description', 'category', 'skills', 'place', 'city', 'country', 'latitude', 'longitude', 'time_zone'],
  ...['starts_at', 'ends_at', 'hard', 'pay', 'amount', 'rate', 'hours_max', 'units_max', 'first_hours', 'currency'],
  ...['deliverables', 'equipment', 'address', 'contact', 'instructions', 'language'],
] as const;

const schema = z.strictObject(bodyFields);

/** @param base what rows leave out is taken from here */
export function readTable(text: string, base: Body): ReadTable {
  let cells: string[][];
  try {
    const delimiter = /^[^\n]*;/.test(text) && !/^[^\n]*,/.test(text) ? ';' : /^[^\n]*\t/.test(text) ? '\t' : ',';
    cells = parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true });
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return { wrong: 'table_not_readable', detail: { line: Number(/line (\d+)/.exec(fault.message)?.[1] ?? 1) } };
  }
  const [head, ...rows] = cells;
  if (head === undefined || rows.length === 0) return { wrong: 'list_is_empty', detail: {} };
  if (rows.length > limits.rowsMax) return { wrong: 'too_many_assignments', detail: { rows: limits.rowsMax } };
  const names = head.map((name) => name.toLowerCase().replaceAll(' ', '_'));
  const strange = names.find((name) => !columns.some((known) => known === name));
  if (strange !== undefined) return { wrong: 'column_unknown', detail: { column: strange.slice(0, 40) } };
  return {
    rows: rows.map((row, n) =>
      readRow(Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])), n + 2, base),
    ),
  };
}

function readRow(row: Readonly<Record<string, string>>, line: number, base: Body): ReadRow {
  const currency = row['currency'] || base.currency;
  const input = { ...unnamed(base), ...named(row), currency, ...payIn(row, currency) };
  const read = schema.safeParse(input);
  const title = (row['title'] || base.title).slice(0, 120);
  if (!read.success) return { line, title, body: null, problems: problemsOf(read.error) };
  return { line, title, body: bodyOf(read.data, base.lang), problems: [] };
}

/** A body as somebody would send it: names of their own are given anew. */
function unnamed({ deliverables, equipment, pay, ...rest }: Body): Record<string, unknown> {
  return {
    ...rest,
    pay: pay && payJson(pay),
    deliverables: deliverables.map(({ text }) => ({ text })),
    equipment: equipment.map(({ text, back }) => ({ text, back })),
  };
}

const plain = { title: 'title', description: 'description', place: 'place', city: 'city', country: 'country' } as const;
const more = { time_zone: 'timeZone', address: 'address', contact: 'contact', instructions: 'instructions' } as const;
const keyed = { category: 'category', language: 'lang' } as const;

function named(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = Object.entries({ ...plain, ...more, ...keyed }).filter(([column]) => (row[column] ?? '') !== '');
  const list = (column: string) =>
    (row[column] ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const deliverables = list('deliverables').map((text) => ({ text }));
  const equipment = list('equipment').map((text) => ({ text }));
  const skills = list('skills');
  const local = (column: string) => (row[column] ?? '').trim().replace(' ', 'T').slice(0, 16);
  return {
    ...Object.fromEntries(filled.map(([column, name]) => [name, row[column]])),
    ...(skills.length > 0 ? { skills } : {}),
    ...(deliverables.length > 0 ? { deliverables } : {}),
    ...(equipment.length > 0 ? { equipment } : {}),
    ...(row['latitude'] && row['longitude']
      ? { latitude: Number(row['latitude']), longitude: Number(row['longitude']) }
      : {}),
    ...(row['starts_at'] ? { startsAt: local('starts_at') } : {}),
    ...(row['ends_at'] ? { endsAt: local('ends_at') } : {}),
    ...(row['hard'] ? { hard: /^(?:1|yes|true|s[ií]|sim)$/i.test(row['hard']) } : {}),
  };
}

function payIn(row: Readonly<Record<string, string>>, currency: string): { pay?: unknown } {
  const kind = row['pay'] || (row['amount'] ? 'flat' : '');
  if (kind === '') return {};
  const sum = (column: string) => (isCurrency(currency) ? String(parseAmount(row[column] ?? '', currency) ?? '') : '');
  const count = (column: string) => Number(row[column] || Number.NaN);
  const parts = {
    ...{ amount: sum('amount'), rate: sum('rate') },
    ...{ hoursMax: count('hours_max'), unitsMax: count('units_max'), firstHours: count('first_hours') },
  };
  const wanted: Readonly<Record<string, readonly (keyof typeof parts)[]>> = {
    flat: ['amount'],
    hourly: ['rate', 'hoursMax'],
    per_unit: ['rate', 'unitsMax'],
    blended: ['amount', 'firstHours', 'rate', 'hoursMax'],
  };
  return { pay: { kind, ...Object.fromEntries((wanted[kind] ?? []).map((name) => [name, parts[name]])) } };
}
