import type { Head, Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { lockStream, newStream } from '../record/index.ts';
import type { Candidate, Desk, HandBackFacts, HandedBack, Interest, TakeFacts, Taking } from './rules.ts';

/** So much of the queue is looked at for one taking: more than any desk has people, and conflicts. */
const ahead = 200;

type Found = Interest & { item: string; by: string | null; untilAt: Date | null };

/** What somebody has to do with the people of a matter. */
export async function interestOf(
  sql: Sql,
  who: string,
  { author, parties }: { readonly author: string; readonly parties: readonly string[] },
): Promise<Interest> {
  const [row] = await sql<Interest>`select * from checks.interest(${who}, ${author}, ${[...parties]}::text[])`;
  return row ?? { part: false, hired: false, helped: false, colleague: false };
}

/**
 * A thing that waits, for an act that judges it: nobody takes it until the act is done. Null when it waits for nobody.
 * The stream of the thing is locked before.
 */
export async function deskOf(tx: Tx, item: string, who: string): Promise<Desk | null> {
  const [, [row]] = await Promise.all([
    tx`select checks.lock()`,
    tx<Found>`
      select w.item, i.*, h.by, h.until_at as "untilAt"
      from checks.waiting w cross join lateral checks.interest(${who}, w.author, w.parties) i
      left join lateral (select by, until_at from checks.shown_held h where h.item = w.item order by h.until_at desc limit 1) h on true
      where w.item = ${item}`,
  ]);
  return row ? candidateOf(row) : null;
}

function candidateOf({ item, by, untilAt, part, hired, helped, colleague }: Found): Candidate {
  const taken = by === null || untilAt === null ? null : { by, untilAt };
  return { item, interest: { part, hired, helped, colleague }, taken };
}

async function homeOf(tx: Tx, who: string): Promise<Head> {
  return (await lockStream(tx, who)) ?? newStream('member', who, [who]);
}

/** The head of the queue, or one thing of it, with what the taker has to do with its people. */
export async function lockQueue(tx: Tx, who: string, item: string | null): Promise<Omit<TakeFacts, 'numbers'> | null> {
  const [home, , mine, queue] = await Promise.all([
    homeOf(tx, who),
    tx`select checks.lock()`,
    tx<{ item: string; untilAt: Date }>`
      select h.item, h.until_at as "untilAt" from checks.shown_held h
      where h.by = ${who} and exists (select from checks.waiting w where w.item = h.item)
      order by h.until_at desc limit 20`,
    tx<Found>`
      with first as materialized (
        select w.item, w.author, w.parties, w.turn_at from checks.waiting w
        where ${item}::text is null or w.item = ${item} order by w.turn_at, w.item limit ${ahead}
      )
      select f.item, i.*, h.by, h.until_at as "untilAt"
      from first f cross join lateral checks.interest(${who}, f.author, f.parties) i
      left join lateral (select by, until_at from checks.shown_held h where h.item = f.item order by h.until_at desc limit 1) h on true
      order by f.turn_at, f.item`,
  ]);
  if (item !== null && queue.length === 0) return null;
  return { home, mine, queue: queue.map(candidateOf) };
}

export function insertTaking(write: Write, { id, item, by, at, untilAt }: Taking): void {
  write`insert into checks.taking (id, item, by, at, until_at) values (${id}, ${item}, ${by}, ${at}, ${untilAt})`;
}

export async function lockTaking(tx: Tx, who: string, item: string): Promise<HandBackFacts> {
  const [home, , [taking]] = await Promise.all([
    homeOf(tx, who),
    tx`select checks.lock()`,
    tx<{ id: Id<'tak'>; by: string; untilAt: Date }>`
      select h.id, h.by, h.until_at as "untilAt" from checks.shown_held h
      where h.item = ${item} and exists (select from checks.waiting w where w.item = h.item)
      order by h.until_at desc limit 1`,
  ]);
  return { home, item, taking: taking ?? null };
}

export function insertHandedBack(write: Write, { taking, at }: HandedBack): void {
  write`insert into checks.handed_back (taking, at) values (${taking}, ${at})`;
}
