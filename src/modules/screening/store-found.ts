import type { Sql, Write } from '../../core/command.ts';
import type { Stage } from './rules.ts';
import type { FoundInFile } from './rules-found.ts';

/** Keeps what was found in a file. Its owner is shown it; nothing has left. */
export function keepFound(
  write: Write,
  found: readonly (FoundInFile & { readonly id: string })[],
  about: {
    readonly member: string;
    readonly stream: string;
    readonly subject: string;
    readonly stage: Stage;
    readonly at: Date;
  },
): void {
  if (found.length === 0) return;
  const { member, stream, subject, stage, at } = about;
  const rows = found.map(({ id, carrier, where, start, end, kind, rule, certainty, words, before, after }) => ({
    ...{ id, member, stream, subject, param: where === '' ? carrier : `${carrier}: ${where}`.slice(0, 400) },
    ...{ starts: start, ends: end, kind, rule, certainty, words, before, after, stage, lang: 'en', state: 'shown', at },
  }));
  write`insert into screening.finding ${write.rows(rows)}`;
  write`insert into screening.step ${write.rows(rows.map(({ id }) => ({ finding: id, step: 'shown', at })))}`;
}

/** A person has looked at the whole file: each finding in it is decided with it, and counts as such. */
export function decideFound(
  write: Write,
  subject: string,
  {
    verdict,
    by,
    reason,
    at,
  }: { readonly verdict: 'cleared' | 'confirmed'; readonly by: string; readonly reason: string; readonly at: Date },
): void {
  write`insert into screening.decision (finding, verdict, by, reason, at)
        select id, ${verdict}, ${by}, ${reason}, ${at} from screening.finding where subject = ${subject} and state = 'shown'`;
  write`insert into screening.step (finding, step, at)
        select id, ${verdict}, ${at} from screening.finding where subject = ${subject} and state = 'shown'`;
  write`update screening.finding set state = ${verdict} where subject = ${subject} and state = 'shown'`;
}

/** What was found in a file, as its owner and whoever checks it read it. */
export interface FoundIn {
  readonly kind: string;
  readonly param: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

export async function foundIn(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, readonly FoundIn[]>> {
  if (subjects.length === 0) return new Map();
  const rows = await sql<FoundIn & { subject: string }>`
    select subject, kind, param, words, before, after from screening.finding
    where subject = any(${[...subjects]}::text[]) order by id limit 1000`;
  return Map.groupBy(rows, ({ subject }) => subject);
}
