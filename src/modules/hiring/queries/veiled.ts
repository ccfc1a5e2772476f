import type { Sql } from '../../../core/command.ts';
import { type Veil, veilText, veils } from '../../screening/index.ts';

/**
 * Texts as others may read them: words that were contested and not yet cleared are hidden. Only rows that carry the mark
 * cost a second look.
 */
export async function unveil<Row extends { readonly veiled: boolean }>(
  sql: Sql,
  rows: readonly Row[],
  subject: (row: Row) => string,
  params: readonly string[],
): Promise<readonly Row[]> {
  const marked = rows.filter((row) => row.veiled);
  if (marked.length === 0) return rows;
  const hidden = await veils(sql, marked.map(subject));
  return rows.map((row) => (row.veiled ? { ...row, ...hiddenIn(row, subject(row), params, hidden) } : row));
}

function hiddenIn(
  row: object,
  subject: string,
  params: readonly string[],
  hidden: ReadonlyMap<string, readonly Veil[]>,
): Readonly<Record<string, string>> {
  const changed: Record<string, string> = {};
  for (const param of params) {
    const ranges = hidden.get(`${subject} ${param}`);
    // A summary is the beginning of a description, so the same places count in it.
    const name = param === 'description' && 'summary' in row ? 'summary' : param;
    const text = (row as Readonly<Record<string, unknown>>)[name];
    if (ranges && typeof text === 'string') changed[name] = veilText(text, within(ranges, text.length));
  }
  return changed;
}

function within(ranges: readonly Veil[], length: number): Veil[] {
  return ranges.filter(({ start }) => start < length).map((range) => ({ ...range, end: Math.min(range.end, length) }));
}
