import { z } from 'zod';
import { type Actor, isMember } from '../../core/actor.ts';
import { type Db, type Sql, query } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { type Offer, offer } from '../../core/offer.ts';
import { dutiesOf, partiesOf } from '../accounts/index.ts';
import { newStream } from '../record/index.ts';
import { type Veil, veilText, veils } from '../screening/index.ts';
import { type Pool, type PoolKind, type SeatStatus, poolEdition } from './facts.ts';
import type { ReportedRow } from './rules-import.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A pool in a list. */
export interface ListedPool {
  readonly id: Id<'pol'>;
  readonly kind: PoolKind;
  readonly name: string;
  readonly purpose: string;
  readonly owner: Party;
  readonly ownerName: string;
  readonly inside: number;
  readonly closedAt: Date | null;
}
interface PoolRow extends Pool {
  readonly ownerName: string;
  readonly inside: number;
}

const listed = (sql: Sql) => sql`
  ${store.poolColumns(sql)}, o.name as "ownerName",
  (select count(*)::int from pools.seat s where s.pool = p.id and s.status = 'inside') as inside`;

async function asRead(db: Db, rows: readonly PoolRow[]): Promise<ListedPool[]> {
  const hidden = await veils(db, rows.map(poolEdition));
  return rows.map(({ edition, madeAt: _madeAt, purpose, ...row }) => ({
    ...row,
    purpose: veilText(purpose, hidden.get(`${poolEdition({ id: row.id, edition })} purpose`) ?? []),
  }));
}

/** Public pools that take applications, the newest first. */
export const browsePools = query({
  name: 'pools.browse',
  input: z.strictObject({}),
  async run(db) {
    const rows = await db<PoolRow>`
      select ${listed(db)} from pools.pool p join accounts.shown_party o on o.id = p.owner
      where p.kind = 'public' and p.closed_at is null order by p.made_at desc, p.id limit 100`;
    return { items: await asRead(db, rows), next: null };
  },
});

export interface OwnPool extends ListedPool {
  readonly applied: number;
}
export interface MyPool extends ListedPool {
  readonly state: 'asked' | 'applied' | 'inside';
}
export interface MyPools {
  /** Pools of the parties for which I may hire. */
  readonly own: readonly OwnPool[];
  /** Pools I am in, have applied to or am asked into. */
  readonly member: readonly MyPool[];
}

export const myPools = query({
  name: 'pools.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<MyPools | null> {
    if (!isMember(actor)) return null;
    const hirers = await hiringFor(db, actor);
    const [own, member] = await Promise.all([
      db<PoolRow & { applied: number }>`
        select ${listed(db)},
          (select count(*)::int from pools.seat s where s.pool = p.id and s.status = 'applied') as applied
        from pools.pool p join accounts.shown_party o on o.id = p.owner
        where p.owner = any(${[...hirers]}::text[]) order by p.closed_at nulls first, p.made_at desc, p.id limit 200`,
      db<PoolRow & { state: MyPool['state'] }>`
        select ${listed(db)}, mine.state from (
          select pool, status as state from pools.seat where member = ${actor.id} and status in ('applied', 'inside')
          union all
          select pool, 'asked' from pools.asked where member = ${actor.id} and answer is null
        ) mine join pools.pool p on p.id = mine.pool join accounts.shown_party o on o.id = p.owner
        where p.closed_at is null or mine.state = 'inside'
        order by mine.state = 'asked' desc, p.made_at desc, p.id limit 200`,
    ]);
    const [shownOwn, shownMember] = await Promise.all([asRead(db, own), asRead(db, member)]);
    return {
      own: shownOwn.map((pool, n) => ({ ...pool, applied: own[n]?.applied ?? 0 })),
      member: shownMember.map((pool, n) => ({ ...pool, state: member[n]?.state ?? 'inside' })),
    };
  },
});

async function hiringFor(db: Db, actor: Actor): Promise<readonly Party[]> {
  const parties = await partiesOf(db, actor);
  const duties = await Promise.all(parties.map((party) => dutiesOf(db, actor, party)));
  return parties.filter((_party, n) => duties[n]?.includes('hire'));
}

export interface ShownPost {
  readonly id: Id<'pst'>;
  readonly byName: string;
  readonly text: string;
  readonly at: Date;
}
/** Somebody in a pool, as its client sees them. */
export interface ShownSeat {
  readonly id: Id<'plc'>;
  readonly member: Id<'mem'>;
  readonly memberName: string;
  readonly status: SeatStatus;
  readonly text: string;
  readonly reason: string;
  readonly at: Date;
  readonly tags: readonly string[];
  readonly note: string;
}
export interface ShownAsked {
  readonly id: Id<'pin'>;
  readonly member: Id<'mem'>;
  readonly memberName: string;
  readonly text: string;
  readonly at: Date;
  readonly declined: boolean;
}
export interface ShownPool extends ListedPool {
  readonly actions: Readonly<Record<'join' | 'edit' | 'post' | 'close', Offer>>;
  /** Of whoever reads: their stay, and the invitation that waits. */
  readonly mine: {
    readonly seat: { readonly id: Id<'plc'>; readonly status: SeatStatus; readonly reason: string } | null;
    readonly asked: { readonly text: string; readonly at: Date } | null;
  };
  /** For those inside and for the client. */
  readonly posts: readonly ShownPost[] | null;
  /** For the client alone: nobody inside learns who else is. */
  readonly people: {
    readonly seats: readonly ShownSeat[];
    /** By name; whom an address has reached is not among them. */
    readonly asked: readonly ShownAsked[];
  } | null;
}

export const showPool = query({
  name: 'pools.show',
  input: z.strictObject({ pool: id('pol') }),
  async run(db, { pool: asked }, viewer): Promise<ShownPool | null> {
    const { actor } = viewer;
    const [row] = await db<PoolRow>`
      select ${listed(db)} from pools.pool p join accounts.shown_party o on o.id = p.owner where p.id = ${asked}`;
    if (!row) return null;
    const { ownerName: _name, inside: _inside, ...pool } = row;
    const facts = await store.joinFacts(db, pool, '', actor);
    const mine = await myStanding(db, asked, actor);
    const client = facts.duties.includes('hire');
    if (pool.kind === 'private' && !client && mine.seat === null && mine.asked === null) return null;
    const [listedPool] = await asRead(db, [row]);
    if (!listedPool) return null;
    const within = client || mine.seat?.status === 'inside';
    const stream = newStream('pool', pool.id, [pool.owner]);
    const own = { ...facts, stream, words: pool, text: '' };
    return {
      ...listedPool,
      actions: {
        ...offer(facts, viewer, { join: rules.mayJoin }),
        ...offer(own, viewer, { edit: rules.edit, post: rules.post, close: rules.close }),
      },
      mine,
      posts: within ? await postsOf(db, asked) : null,
      people: client ? { seats: await seatsOf(db, asked), asked: await askedOf(db, asked) } : null,
    };
  },
});

async function myStanding(db: Db, pool: string, actor: Actor): Promise<ShownPool['mine']> {
  if (!isMember(actor)) return { seat: null, asked: null };
  const [[seat], [asked]] = await Promise.all([
    db<{ id: Id<'plc'>; status: SeatStatus; reason: string | null }>`
      select id, status, reason from pools.seat where pool = ${pool} and member = ${actor.id}
      order by began_at desc, id desc limit 1`,
    db<{ id: Id<'pin'>; import: string | null; text: string; at: Date }>`
      select id, import, text, at from pools.asked where pool = ${pool} and member = ${actor.id} and answer is null`,
  ]);
  const hidden = await veils(db, [seat?.id ?? '', asked?.import ?? asked?.id ?? '']);
  return {
    seat: seat ? { ...seat, reason: seen(hidden, seat.id, 'reason', seat.reason ?? '') } : null,
    asked: asked ? { text: seen(hidden, asked.import ?? asked.id, 'text', asked.text), at: asked.at } : null,
  };
}

async function postsOf(db: Db, pool: string): Promise<ShownPost[]> {
  const rows = await db<ShownPost>`
    select t.id, m.name as "byName", t.text, t.at from pools.post t join accounts.shown_party m on m.id = t.by
    where t.pool = ${pool} order by t.at desc, t.id desc limit 100`;
  const hidden = await veils(
    db,
    rows.map(({ id: post }) => post),
  );
  return rows.map((row) => ({ ...row, text: seen(hidden, row.id, 'text', row.text) }));
}

async function seatsOf(db: Db, pool: string): Promise<ShownSeat[]> {
  const rows = await db<ShownSeat>`
    select s.id, s.member, m.name as "memberName", s.status, s.text, coalesce(s.reason, '') as reason,
           coalesce(s.ended_at, s.inside_at, s.began_at) as at, coalesce(r.tags, '{}') as tags, coalesce(r.note, '') as note
    from (select distinct on (member) * from pools.seat where pool = ${pool} order by member, began_at desc, id desc) s
    join accounts.shown_party m on m.id = s.member
    left join pools.remark r on r.pool = s.pool and r.member = s.member
    order by s.status = 'applied' desc, s.status = 'inside' desc, at desc, s.id limit 1000`;
  const hidden = await veils(
    db,
    rows.map(({ id: seat }) => seat),
  );
  return rows.map((row) => ({
    ...row,
    text: seen(hidden, row.id, 'text', row.text),
    reason: seen(hidden, row.id, 'reason', row.reason),
  }));
}

async function askedOf(db: Db, pool: string): Promise<ShownAsked[]> {
  const rows = await db<ShownAsked>`
    select distinct on (a.member) a.id, a.member, m.name as "memberName", a.text, a.at, a.answer is not distinct from 'declined' as declined
    from pools.asked a join accounts.shown_party m on m.id = a.member
    where a.pool = ${pool} and not a.by_address and a.answer is distinct from 'came'
    order by a.member, a.at desc, a.id desc limit 1000`;
  const hidden = await veils(
    db,
    rows.map(({ id: asked }) => asked),
  );
  return rows.map((row) => ({ ...row, text: seen(hidden, row.id, 'text', row.text) }));
}

function seen(hidden: ReadonlyMap<string, Veil[]>, subject: string, param: string, text: string): string {
  return veilText(text, hidden.get(`${subject} ${param}`) ?? []);
}

/** What came of a list, for whoever may hire for the client. */
export const showImport = query({
  name: 'pools.show_import',
  input: z.strictObject({ pool: id('pol'), import: id('pim') }),
  async run(db, { pool, import: asked }, { actor }): Promise<{ rows: readonly ReportedRow[]; at: Date } | null> {
    const [row] = await db<{ rows: readonly ReportedRow[]; at: Date; owner: Party }>`
      select i.report as rows, i.at, p.owner from pools.import i join pools.pool p on p.id = i.pool
      where i.id = ${asked} and i.pool = ${pool}`;
    if (!row || !(await dutiesOf(db, actor, row.owner)).includes('hire')) return null;
    return { rows: row.rows, at: row.at };
  },
});
