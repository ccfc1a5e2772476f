/** Reads a list of people: one a row, by the id or the link of a profile, or by an address; other columns are left alone. */
import { isId, type Id } from '../../core/id.ts';
import { limits } from './limits.ts';

export interface ListRow {
  /** From 1, as a spreadsheet counts. */
  readonly line: number;
  readonly written: string;
  readonly kind: 'member' | 'address' | 'unreadable';
  readonly member: Id<'mem'> | null;
  readonly address: string | null;
}

/** Of each row the first cell that names somebody counts; a first row without one is the head of the table. */
export function readList(text: string): { readonly rows: readonly ListRow[]; readonly tooMany: boolean } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, n) => ({ line: n + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = lines.map(({ line, cells }): ListRow => {
    const named = cells.map(namedIn).find((found) => found !== null);
    const written = (named?.written ?? cells.find((cell) => cell !== '') ?? '').slice(0, 100);
    return named ? { ...named, line, written } : { line, written, kind: 'unreadable', member: null, address: null };
  });
  const [head, ...rest] = rows;
  const people = head?.kind === 'unreadable' && rest.length > 0 ? rest : rows;
  return { rows: people.slice(0, limits.importRowsMax), tooMany: people.length > limits.importRowsMax };
}

/** Commas, semicolons and tabs part cells, as spreadsheets of three languages write them; quotes are taken off. */
function cellsOf(line: string): string[] {
  return line.split(/[,;\t]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function namedIn(cell: string): Pick<ListRow, 'written' | 'kind' | 'member' | 'address'> | null {
  const id = /(?:^|\/people\/)(mem_[0-9a-z]{26})\/?$/.exec(cell)?.[1];
  if (id !== undefined && isId('mem', id)) return { written: cell, kind: 'member', member: id, address: null };
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(cell) && cell.length <= 254)
    return { written: cell, kind: 'address', member: null, address: cell.toLowerCase() };
  return null;
}
