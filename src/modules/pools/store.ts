import { type Actor, type Call, isMember } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { dutiesOf } from '../accounts/index.ts';
import { lockMember } from '../payments/index.ts';
import { acceptanceOf } from '../policy/index.ts';
import { lockStream } from '../record/index.ts';
import { keep } from '../screening/index.ts';
import {
  type Between,
  type DeclineFacts,
  type ImportFacts,
  type ImportRow,
  type InviteFacts,
  type JoinFacts,
  type MakeFacts,
  type Pool,
  type PoolFacts,
  type RemarkFacts,
  type Seat,
  type SeatFacts,
  type Words,
  poolEdition,
} from './facts.ts';
import { readList } from './list.ts';
import type { ImportPlan } from './rules-import.ts';
import type { DeclinePlan, InvitePlan, JoinPlan, PoolPlan, PostPlan, RemarkPlan, SeatPlan } from './rules.ts';

export const poolColumns = (sql: Sql) => sql`
  p.id, p.owner, p.kind, p.name, p.purpose, p.edition, p.made_at as "madeAt", p.closed_at as "closedAt"`;

async function standingOf(sql: Sql, actor: Actor, owner: Party) {
  const [duties, acceptance] = await Promise.all([dutiesOf(sql, actor, owner), acceptanceOf(sql, actor)]);
  return { duties, acceptance };
}

export async function lockNew(tx: Tx, actor: Actor, named: Party | undefined, words: Words): Promise<MakeFacts> {
  const owner: Party = named ?? (isMember(actor) ? actor.id : 'mem_nobody');
  const [standing, [counted]] = await Promise.all([
    standingOf(tx, actor, owner),
    tx<{ open: number }>`select count(*)::int as open from pools.pool where owner = ${owner} and closed_at is null`,
  ]);
  return { ...standing, owner, words, open: counted?.open ?? 0 };
}

/** The pool's stream first, then its row. */
export async function lockPool(tx: Tx, id: string, actor: Actor): Promise<PoolFacts | null> {
  const [stream, [pool]] = await Promise.all([
    lockStream(tx, id),
    tx<Pool>`select ${poolColumns(tx)} from pools.pool p where p.id = ${id} for update`,
  ]);
  return stream && pool ? { stream, pool, ...(await standingOf(tx, actor, pool.owner)) } : null;
}

export async function lockInvite(
  tx: Tx,
  { pool, member, text }: { pool: string; member: Id<'mem'>; text: string },
  actor: Actor,
): Promise<InviteFacts | null> {
  const facts = await lockPool(tx, pool, actor);
  if (facts === null) return null;
  const found = (await betweenAll(tx, facts.pool, [member])).get(member);
  return found ? { ...facts, member, between: found, text } : null;
}

/** What stands between a pool and each of these people; whoever is nobody has no line. */
export async function betweenAll(
  sql: Sql,
  { id, owner }: Pick<Pool, 'id' | 'owner'>,
  members: readonly string[],
): Promise<ReadonlyMap<string, Between>> {
  const rows = await sql<{
    member: string;
    insider: boolean;
    blocked: boolean;
    seat: Seat | null;
    asked: Between['asked'];
  }>`
    select m.id as member,
      exists (select from accounts.shown_stand s where s.party = ${owner} and s.member = m.id) as insider,
      exists (select from hiring.shown_block b
              where (b.party = m.id and b.blocked = ${owner}) or (b.party = ${owner} and b.blocked = m.id)) as blocked,
      (select json_build_object('id', s.id, 'member', s.member, 'status', s.status) from pools.seat s
       where s.pool = ${id} and s.member = m.id and s.status in ('applied', 'inside')) as seat,
      (select json_build_object('id', a.id, 'byAddress', a.by_address) from pools.asked a
       where a.pool = ${id} and a.member = m.id and a.answer is null) as asked
    from accounts.shown_party m where m.kind = 'member' and m.id = any(${[...members]}::text[])
      and not exists (select from vault.erasure v where v.author = m.id)`;
  return new Map(rows.map(({ member, ...between }) => [member, between]));
}

/** The pool must not close under somebody on their way in; who was asked is held so that they answer once. */
export async function lockJoin(tx: Tx, id: string, text: string, actor: Actor): Promise<JoinFacts | null> {
  const member = isMember(actor) ? actor.id : 'mem_nobody';
  const [pool] = await tx<Pool>`select ${poolColumns(tx)} from pools.pool p where p.id = ${id} for share`;
  if (!pool) return null;
  await tx`select from pools.asked where pool = ${id} and member = ${member} and answer is null for update`;
  return joinFacts(tx, pool, text, actor);
}

/** The same without a lock, for the buttons of a page. */
export async function joinFacts(sql: Sql, pool: Pool, text: string, actor: Actor): Promise<JoinFacts> {
  const member = isMember(actor) ? actor.id : 'mem_nobody';
  const [standing, found] = await Promise.all([standingOf(sql, actor, pool.owner), betweenAll(sql, pool, [member])]);
  const nothing: Between = { insider: false, blocked: false, seat: null, asked: null };
  return { ...standing, pool, text, between: found.get(member) ?? nothing };
}

export async function lockDecline(tx: Tx, id: string, actor: Actor): Promise<DeclineFacts | null> {
  if (!isMember(actor)) return null;
  const stream = await lockMember(tx, actor.id);
  const [[pool], [asked]] = await Promise.all([
    tx<Pool>`select ${poolColumns(tx)} from pools.pool p where p.id = ${id}`,
    tx<NonNullable<DeclineFacts['asked']>>`
      select id, by_address as "byAddress" from pools.asked
      where pool = ${id} and member = ${actor.id} and answer is null for update`,
  ]);
  // Whether there is such a private pool is nobody's business who was not asked into it.
  return pool && (asked || pool.kind !== 'private') ? { stream, pool, asked: asked ?? null } : null;
}

export async function lockSeat(tx: Tx, id: string, actor: Actor): Promise<SeatFacts | null> {
  const stream = await lockStream(tx, id);
  const [seat] = await tx<Seat & { pool: string }>`
    select id, member, status, pool from pools.seat where id = ${id} for update`;
  if (!stream || !seat) return null;
  const [pool] = await tx<Pool>`select ${poolColumns(tx)} from pools.pool p where p.id = ${seat.pool} for share`;
  return pool ? { stream, seat, pool, ...(await standingOf(tx, actor, pool.owner)) } : null;
}

export async function readSeat(
  tx: Tx,
  { place, tags, note }: { place: string; tags: readonly string[]; note: string },
  actor: Actor,
): Promise<RemarkFacts | null> {
  const [seat] = await tx<Seat & { pool: string }>`select id, member, status, pool from pools.seat where id = ${place}`;
  const [pool] = seat ? await tx<Pool>`select ${poolColumns(tx)} from pools.pool p where p.id = ${seat.pool}` : [];
  return seat && pool ? { seat, pool, tags, note, ...(await standingOf(tx, actor, pool.owner)) } : null;
}

export async function lockImport(
  tx: Tx,
  { pool: id, list, text }: { pool: string; list: string; text: string },
  actor: Actor,
): Promise<ImportFacts | null> {
  const facts = await lockPool(tx, id, actor);
  if (facts === null) return null;
  const { rows, tooMany } = readList(list);
  const addresses = rows.flatMap(({ address }) => address ?? []);
  const known = await tx<{ member: Id<'mem'>; email: string }>`
    select member, lower(email) as email from accounts.shown_address
    where party = member and lower(email) = any(${addresses}::text[])`;
  const ofAddress = new Map(known.map(({ email, member }) => [email, member]));
  const named = rows.map((row) => ({ ...row, member: row.member ?? ofAddress.get(row.address ?? '') ?? null }));
  const between = await betweenAll(
    tx,
    facts.pool,
    named.flatMap(({ member }) => member ?? []),
  );
  const withBetween = named.map(({ line, written, kind, member }): ImportRow => {
    const found = member === null ? undefined : between.get(member);
    return { line, written, kind, member: found ? member : null, between: found ?? null };
  });
  return { ...facts, rows: withBetween, tooMany, text };
}

export function insertPool(write: Write, { pool, screened }: PoolPlan, call: Call): void {
  const { id, owner, kind, name, purpose, edition, madeAt } = pool;
  write`insert into pools.pool (id, owner, kind, name, purpose, edition, made_at)
        values (${id}, ${owner}, ${kind}, ${name}, ${purpose}, ${edition}, ${madeAt})`;
  if (screened)
    keep(write, screened, poolEdition(pool), id, call, { heldOn: isMember(call.actor) ? call.actor.id : id });
}

export function savePool(write: Write, { pool, screened }: PoolPlan, call: Call): void {
  const { id, kind, name, purpose, edition, closedAt } = pool;
  write`update pools.pool set kind = ${kind}, name = ${name}, purpose = ${purpose}, edition = ${edition}, closed_at = ${closedAt}
        where id = ${id}`;
  if (screened) keep(write, screened, poolEdition(pool), id, call);
}

export function saveInvite(write: Write, plan: InvitePlan, call: Call): void {
  const { asked: id, pool, member, text, by, screened } = plan;
  replace(write, pool, [member], call.now);
  write`insert into pools.asked (id, pool, member, by_address, text, by, at)
        values (${id}, ${pool}, ${member}, false, ${text}, ${by}, ${call.now})`;
  keep(write, screened, id, pool, call);
}

/** Who was asked by address and is now asked by name. */
function replace(write: Write, pool: string, members: readonly string[], at: Date): void {
  write`update pools.asked set answer = 'replaced', answered_at = ${at}
        where pool = ${pool} and member = any(${[...members]}::text[]) and by_address and answer is null`;
}

export function saveDecline(write: Write, { asked, at }: DeclinePlan): void {
  write`update pools.asked set answer = 'declined', answered_at = ${at} where id = ${asked}`;
}

export function saveJoin(write: Write, plan: JoinPlan, call: Call): void {
  const { seat, pool, text, screened, answers, at } = plan;
  const inside = seat.status === 'inside' ? at : null;
  write`insert into pools.seat (id, pool, member, status, text, began_at, inside_at)
        values (${seat.id}, ${pool}, ${seat.member}, ${seat.status}, ${text}, ${at}, ${inside})`;
  if (answers) write`update pools.asked set answer = 'came', answered_at = ${at} where id = ${answers.id}`;
  keep(write, screened, seat.id, seat.id, call, { heldOn: pool });
}

export function saveSeat(write: Write, { seat, reason, screened, at }: SeatPlan, call: Call): void {
  if (seat.status === 'inside') write`update pools.seat set status = 'inside', inside_at = ${at} where id = ${seat.id}`;
  else write`update pools.seat set status = ${seat.status}, ended_at = ${at}, reason = ${reason} where id = ${seat.id}`;
  if (screened) keep(write, screened, seat.id, seat.id, call);
}

export function savePost(write: Write, { post, pool, by, text, screened, at }: PostPlan, call: Call): void {
  write`insert into pools.post (id, pool, by, text, at) values (${post}, ${pool}, ${by}, ${text}, ${at})`;
  keep(write, screened, post, pool, call);
}

export function saveRemark(write: Write, { pool, member, tags, note, by, at }: RemarkPlan): void {
  write`insert into pools.remark (pool, member, tags, note, by, at)
        values (${pool}, ${member}, ${[...tags]}::text[], ${note}, ${by}, ${at})
        on conflict (pool, member) do update
        set tags = excluded.tags, note = excluded.note, by = excluded.by, at = excluded.at`;
}

export function saveImport(write: Write, plan: ImportPlan, call: Call): void {
  const { id, pool, by, text, screened, asked, report, at } = plan;
  const kept = report.map((row) => ({ ...row, written: row.written.includes('mem_') ? row.written : '' }));
  write`insert into pools.import (id, pool, by, report, at) values (${id}, ${pool}, ${by}, ${JSON.stringify(kept)}::text::jsonb, ${at})`;
  const named = asked.flatMap(({ member, byAddress }) => (byAddress ? [] : [member]));
  if (named.length > 0) replace(write, pool, named, at);
  const rows = asked.map(({ id: invitation, member, byAddress }) => ({
    ...{ id: invitation, pool, member, by_address: byAddress, import: id, text, by, at },
  }));
  if (rows.length > 0) write`insert into pools.asked ${write.rows(rows)}`;
  keep(write, screened, id, pool, call);
}
