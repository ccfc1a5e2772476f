import type { Call } from '../../core/actor.ts';
import { actorName } from '../../core/actor.ts';
import type { Head, Held, HeldFinding, Sql, Tx, Write } from '../../core/command.ts';
import type { Decision, DecideFacts, Screened, Stage, Veil } from './rules.ts';

interface Place {
  readonly stream: string;
  readonly stage: Stage;
  readonly call: Call;
}

function insert(
  write: Write,
  findings: readonly HeldFinding[],
  { stream, stage, call }: Place,
  subject: string | null,
  state: 'shown' | 'contested' | 'masked',
): void {
  const member = actorName(call.actor);
  const rows = findings.map(({ id, param, start, end, kind, rule, certainty, text }) => {
    const range = { param, starts: start, ends: end, kind, rule, certainty, words: text };
    return { id, member, stream, subject, ...range, stage, lang: call.lang, state, at: call.now };
  });
  if (rows.length > 0) write`insert into screening.finding ${write.rows(rows)}`;
}

/** Keeps the findings of a text that leaves masked; nothing for a clear one. */
export function keep(write: Write, screened: Screened, subject: string, stream: string, call: Call): void {
  if (screened.kind === 'clear') return;
  const state = screened.choice === 'contest' ? 'contested' : 'masked';
  insert(write, screened.findings, { stream, stage: screened.stage, call }, subject, state);
}

/** Keeps what a writer was shown although nothing left: for `hold` of a command. */
export function keepShown(write: Write, held: Held, stream: string, stage: Stage, call: Call): void {
  insert(write, held.findings, { stream, stage, call }, null, 'shown');
}

/** Which words of these things are hidden now, by `subject param`. */
export async function veils(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, Veil[]>> {
  const result = new Map<string, Veil[]>();
  if (subjects.length === 0) return result;
  const rows = await sql<Veil & { subject: string; param: string }>`
    select subject, param, starts as start, ends as "end", kind, rule
    from screening.shown_veil where subject = any(${[...subjects]}::text[]) order by starts`;
  for (const { subject, param, ...range } of rows) {
    const name = `${subject} ${param}`;
    result.set(name, [...(result.get(name) ?? []), range]);
  }
  return result;
}

export async function lockFinding(tx: Tx, id: string): Promise<Pick<DecideFacts, 'finding' | 'stream'> | null> {
  const [[stream], [finding]] = await Promise.all([
    tx<Head>`select l.* from record.lock((select stream from screening.finding where id = ${id})) l`,
    tx<DecideFacts['finding']>`select id, member, state, subject from screening.finding where id = ${id} for update`,
  ]);
  return stream && finding ? { stream, finding } : null;
}

export function saveDecision(write: Write, { finding, verdict, reason, by, at }: Decision): void {
  write`insert into screening.decision (finding, verdict, by, reason, at) values (${finding}, ${verdict}, ${by}, ${reason}, ${at})`;
  write`update screening.finding set state = ${verdict} where id = ${finding}`;
}
