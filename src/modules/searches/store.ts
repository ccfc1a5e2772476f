import type { Sql, Tx, Write } from '../../core/command.ts';
import { setDeadline } from '../../platform/deadlines.ts';
import { openedSince } from '../hiring/index.ts';
import { lockMember } from '../payments/index.ts';
import type { LookFacts, Search } from './facts.ts';
import { type Ended, type Looked, type Saved, nextLook } from './rules.ts';

const columns = (sql: Sql) => sql`
  id, member, filters, every, saved_at as "savedAt", looked_at as "lookedAt", ended_at as "endedAt"`;

/** Searches of a member that still count, the latest first. */
export async function searchesOf(sql: Sql, member: string): Promise<readonly Search[]> {
  return sql<Search>`
    select ${columns(sql)} from searches.search where member = ${member} and ended_at is null
    order by saved_at desc, id desc`;
}

export async function searchOf(sql: Sql, id: string): Promise<Search | null> {
  const [row] = await sql<Search>`select ${columns(sql)} from searches.search where id = ${id}`;
  return row ?? null;
}

/** At most so many are looked through at once. */
const foundMax = 50;
const overlapMilliseconds = 5 * 60_000;

export async function lockLook(tx: Tx, id: string): Promise<LookFacts | null> {
  const named = await searchOf(tx, id);
  if (!named) return null;
  const head = await lockMember(tx, named.member);
  const search = (await searchOf(tx, id)) ?? named;
  // What was just being published when the house looked last is met by looking back a little.
  const from = new Date(Math.max(search.savedAt.getTime(), search.lookedAt.getTime() - overlapMilliseconds));
  const [opened, told] = await Promise.all([
    openedSince(tx, search.filters, from, search.member, foundMax),
    tx<{ project: string }>`select project from searches.told where search = ${id} and at >= ${from}`,
  ]);
  return { head, search, opened: opened.filter(({ id: project }) => !told.some((each) => each.project === project)) };
}

export function saveSearch(write: Write, { search }: Saved): void {
  const { id, member, filters, every, savedAt, lookedAt } = search;
  write`insert into searches.search (id, member, filters, every, saved_at, looked_at)
        values (${id}, ${member}, ${JSON.stringify(filters)}::text::jsonb, ${every}, ${savedAt}, ${lookedAt})`;
  setDeadline(write, { kind: 'search.look', subject: id, dueAt: nextLook(every, savedAt) });
}

export function endSearch(write: Write, { search, at }: Ended): void {
  write`update searches.search set ended_at = ${at} where id = ${search.id}`;
}

export function saveLook(write: Write, { search, found, at, again }: Looked): void {
  write`insert into searches.told (search, project, at)
        select ${search.id}, project, ${at} from unnest(${[...found]}::text[]) project on conflict do nothing`;
  write`update searches.search set looked_at = ${at} where id = ${search.id}`;
  setDeadline(write, { kind: 'search.look', subject: search.id, dueAt: again });
}
