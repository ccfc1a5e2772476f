import type { Sql } from '../../../core/command.ts';
import { type Veil, veilText, veils } from '../../screening/index.ts';
import type { Project } from '../facts.ts';
import { editionName } from '../words.ts';

/** The words of a project as others read them: contested ones stay hidden until a person has looked. */
export async function asOthersRead(sql: Sql, project: Project): Promise<Project> {
  const name = editionName(project);
  const hidden = await veils(sql, [name]);
  const shown = (param: string, text: string): string => veilText(text, hidden.get(`${name} ${param}`) ?? []);
  return {
    ...project,
    title: shown('title', project.title),
    description: shown('description', project.description),
    criteria: project.criteria.map((each, n) => ({ ...each, text: shown(`criteria.${n}.text`, each.text) })),
    questions: project.questions.map((each, n) => ({ ...each, text: shown(`questions.${n}.text`, each.text) })),
  };
}

interface Titled {
  readonly title: string;
  readonly project: string;
  readonly edition: number;
  readonly veiled: boolean;
}

/** Rows that bear the title of a project, each as its reader may see it; whoever wrote it reads it whole. */
export async function titledFor<Row extends Titled>(
  sql: Sql,
  rows: readonly Row[],
  own: (row: Row) => boolean,
): Promise<Omit<Row, 'edition' | 'veiled'>[]> {
  const names = rows.filter((row) => row.veiled && !own(row)).map(titleName);
  const hidden = await veils(sql, [...new Set(names)]);
  return rows.map((row) => {
    const { edition: _edition, veiled, ...shown } = row;
    if (!veiled || own(row)) return shown;
    return { ...shown, title: veilText(row.title, hidden.get(`${titleName(row)} title`) ?? []) };
  });
}

const titleName = ({ project, edition }: Titled): string => `${project}/${edition}`;

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
