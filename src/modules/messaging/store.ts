import { type Ask, isMember } from '../../core/actor.ts';
import type { Head, Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { lockStreams } from '../record/index.ts';
import type { Talk } from './rules.ts';

interface TalkRow extends Omit<Talk, 'stream'> {
  readonly client: string;
}

/** Locks the engagement's stream, then reads in one statement who talks and at which stage: one round trip in all. */
export async function lockTalk(tx: Tx, engagement: string, ask: Ask): Promise<Talk | null> {
  const [[stream], talk] = await Promise.all([
    tx<Head>`select * from record.lock(${engagement})`,
    talkOf(tx, engagement, ask),
  ]);
  return stream && talk ? { ...talk, stream } : null;
}

/** The same for many at once, in the order of the asks. */
export async function lockTalks(tx: Tx, asked: readonly (Pick<Ask, 'actor'> & Place)[]): Promise<(Talk | null)[]> {
  const [streams, talks] = await Promise.all([
    lockStreams(
      tx,
      asked.map(({ engagement }) => engagement),
    ),
    talksOf(tx, asked),
  ]);
  return talks.map((talk, n) => {
    const stream = streams.get(asked[n]?.engagement ?? '');
    return talk && stream ? { ...talk, stream } : null;
  });
}

export async function talkOf(sql: Sql, engagement: string, { actor }: Pick<Ask, 'actor'>): Promise<TalkRow | null> {
  const [talk] = await talksOf(sql, [{ engagement, actor }]);
  return talk ?? null;
}

interface Place {
  readonly engagement: string;
}

/** `offset 0` keeps the planner to one look by index for each conversation, however many there are in the house. */
async function talksOf(sql: Sql, asked: readonly (Pick<Ask, 'actor'> & Place)[]): Promise<(TalkRow | null)[]> {
  const members = asked.map(({ actor }) => (isMember(actor) ? actor.id : ''));
  const rows = await sql<TalkRow | { client: null }>`
    select talk.*
    from unnest(${asked.map(({ engagement }) => engagement)}::text[], ${members}::text[]) with ordinality asked (engagement, member, n)
    left join lateral (
      select p.client, p.professional, coalesce(s.stage, 'talking') as stage, s.contact_until as "caseEndsAt",
             array(select r.role from accounts.shown_stand r where r.party = p.client and r.member = asked.member) as "clientRoles",
             exists (select from hiring.shown_block b where b.party = p.client and b.blocked = p.professional)
               or exists (select from hiring.shown_block b where b.party = p.professional and b.blocked = p.client) as blocked,
             exists (select from screening.shown_open o where o.stream = asked.engagement and o.member = asked.member) as "heldBefore"
      from hiring.shown_pair p left join engagements.shown_stage s on s.engagement = p.engagement
      where p.engagement = asked.engagement offset 0
    ) talk on true
    order by asked.n`;
  return rows.map((row) => (row.client === null ? null : row));
}

export async function messageOf(
  tx: Tx,
  message: string,
): Promise<{ id: Id<'msg'>; engagement: string; author: string; seq: number } | null> {
  const [row] = await tx<{ id: Id<'msg'>; engagement: string; author: string; seq: number }>`
    select id, engagement, author, seq from messaging.message where id = ${message}`;
  return row ?? null;
}

export interface NewMessage {
  readonly id: string;
  readonly engagement: string;
  readonly seq: number;
  readonly author: string;
  readonly at: Date;
}

/** What their authors had begun to write is said now. */
export function insertMessages(write: Write, rows: readonly NewMessage[]): void {
  write`
    with said as (
      delete from messaging.draft d
      using unnest(${rows.map((row) => row.engagement)}::text[], ${rows.map((row) => row.author)}::text[]) r (engagement, author)
      where d.engagement = r.engagement and d.member = r.author
    )
    insert into messaging.message (id, engagement, seq, author, at)
    select id, engagement, seq, author, at from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as r(id text, engagement text, seq int, author text, at timestamptz)`;
}

export function insertEdit(write: Write, message: string, seq: number, at: Date): void {
  write`insert into messaging.edit (message, seq, at) values (${message}, ${seq}, ${at})`;
}

/** Nobody has read what is not there yet: the place is at most the end of the stream. */
export function saveReading(write: Write, engagement: string, member: string, seq: number, at: Date): void {
  write`insert into messaging.reading (engagement, member, seq, at)
        select s.id, ${member}, least(${seq}::int, s.seq), ${at} from record.shown_stream s where s.id = ${engagement}
        on conflict (engagement, member) do update set seq = excluded.seq, at = excluded.at
        where messaging.reading.seq < excluded.seq`;
}

export function saveDraft(write: Write, engagement: string, member: string, body: string, at: Date): void {
  if (body === '') write`delete from messaging.draft where engagement = ${engagement} and member = ${member}`;
  else
    write`insert into messaging.draft (engagement, member, body, at) values (${engagement}, ${member}, ${body}, ${at})
          on conflict (engagement, member) do update set body = excluded.body, at = excluded.at`;
}

export async function draftOf(sql: Sql, engagement: string, member: string): Promise<string> {
  const [row] = await sql<{ body: string }>`
    select body from messaging.draft where engagement = ${engagement} and member = ${member}`;
  return row?.body ?? '';
}
