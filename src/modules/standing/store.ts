import type { Sql } from '../../core/command.ts';
import type { Score } from '../../engines/ranking/index.ts';
import type { BookRow, ClientRow, NewClientFact, NewFact } from './facts.ts';

/**
 * Posts facts, each once. An answer counts only when somebody has asked before.
 * @returns whose book has something new: of all that is said in a conversation only the first words and the first answer are.
 */
export async function post(sql: Sql, facts: readonly NewFact[]): Promise<readonly string[]> {
  if (facts.length === 0) return [];
  const posted = await sql<{ member: string }>`
    insert into standing.fact (member, kind, at, counterparty, amount_minor, subject, stars, outcome, until_at, stream, seq)
    select f.member, f.kind, f.at, f.counterparty, f."amountMinor", f.subject, f.stars, f.outcome, f."untilAt", f.stream, f.seq
    from json_to_recordset(${JSON.stringify(facts)}::text::json)
      as f(member text, kind text, at timestamptz, counterparty text, "amountMinor" bigint, subject text, stars int,
            outcome text, "untilAt" timestamptz, stream text, seq int)
    where f.kind <> 'answer'
    order by f.stream, f.seq
    on conflict do nothing
    returning member`;
  const answered = await sql<{ member: string }>`
    insert into standing.fact (member, kind, at, counterparty, stream, seq)
    select f.member, f.kind, f.at, f.counterparty, f.stream, f.seq
    from json_to_recordset(${JSON.stringify(facts)}::text::json)
      as f(member text, kind text, at timestamptz, counterparty text, stream text, seq int)
    join standing.fact asked on asked.stream = f.stream and asked.kind = 'first_message' and asked.seq < f.seq
    where f.kind = 'answer'
    order by f.stream, f.seq
    on conflict do nothing
    returning member`;
  return [...posted, ...answered].map(({ member }) => member);
}

/** Posts what clients did and what was said of them, each once. */
export async function postClients(sql: Sql, facts: readonly NewClientFact[]): Promise<void> {
  if (facts.length === 0) return;
  await sql`
    insert into standing.client_fact (client, kind, at, stars, due_at, subject, stream, seq)
    select f.client, f.kind, f.at, f.stars, f."dueAt", f.subject, f.stream, f.seq
    from json_to_recordset(${JSON.stringify(facts)}::text::json)
      as f(client text, kind text, at timestamptz, stars int, "dueAt" timestamptz, subject text, stream text, seq int)
    order by f.stream, f.seq
    on conflict do nothing`;
}

/** What is known of a client, in the order of the record. */
export async function clientBookOf(sql: Sql, party: string): Promise<readonly ClientRow[]> {
  return sql<ClientRow>`
    select kind, at, stars, due_at as "dueAt", subject from standing.client_fact where client = ${party} order by at, stream, seq`;
}

export async function nameOf(sql: Sql, party: string): Promise<string | null> {
  const [row] = await sql<{ name: string }>`select name from accounts.shown_party where id = ${party}`;
  return row?.name ?? null;
}

export async function booksOf(sql: Sql, members: readonly string[]): Promise<ReadonlyMap<string, readonly BookRow[]>> {
  const rows = await sql<BookRow & { member: string }>`
    select member, kind, at, counterparty, amount_minor as "amountMinor", stars, outcome, until_at as "untilAt", subject, stream
    from standing.fact where member = any(${[...members]}::text[]) order by n`;
  return Map.groupBy(rows, ({ member }) => member);
}

export async function timeZonesOf(sql: Sql, members: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; timeZone: string }>`
    select id, time_zone as "timeZone" from accounts.shown_party where id = any(${[...members]}::text[])`;
  return new Map(rows.map(({ id, timeZone }) => [id, timeZone]));
}

/** In how many engagements somebody was paid and came to the end: what their profile may say. */
export async function finishedOf(sql: Sql, member: string): Promise<number> {
  const [row] = await sql<{ finished: number }>`
    select count(distinct stream)::int as finished from standing.fact c
    where member = ${member} and kind = 'closed'
      and exists (select from standing.fact e where e.stream = c.stream and e.kind = 'earning' and e.member = c.member)`;
  return row?.finished ?? 0;
}

export async function saveScores(
  sql: Sql,
  scores: readonly (Score & { readonly member: string })[],
  { formula, asOf, now }: { readonly formula: number; readonly asOf: Date; readonly now: Date },
): Promise<void> {
  // In one order, so that two readers of the book cannot hold one another up.
  await sql`
    insert into standing.score (member, score, formula, as_of, computed_at)
    select s.member, s.score, ${formula}, ${asOf}, ${now}
    from unnest(${scores.map(({ member }) => member)}::text[], ${scores.map(({ score }) => score)}::numeric[]) as s (member, score)
    order by s.member
    on conflict (member) do update
    set score = excluded.score, formula = excluded.formula, as_of = excluded.as_of, computed_at = excluded.computed_at`;
}

/** Whose score is of an earlier day: the fading of a night has to be counted in. */
export async function scoresBefore(sql: Sql, midnight: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ member: string }>`
    select member from standing.score where as_of < ${midnight} order by as_of limit ${limit} for update skip locked`;
  return rows.map(({ member }) => member);
}

/** Everybody with a score, by name. */
export async function scoredAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
  const rows = await sql<{ member: string }>`
    select member from standing.score where member > ${after} order by member limit ${limit}`;
  return rows.map(({ member }) => member);
}

/** Some of those who have a score, whoever they are: always the same, so that two looks can be compared. */
export async function drawnByLot(sql: Sql, limit: number): Promise<string[]> {
  const rows = await sql<{ member: string }>`
    select member from standing.score order by md5(member) limit ${limit}`;
  return rows.map(({ member }) => member);
}

export async function storedScore(sql: Sql, member: string): Promise<number | null> {
  const [row] = await sql<{
    score: number;
  }>`select score::float8 as score from standing.score where member = ${member}`;
  return row?.score ?? null;
}
