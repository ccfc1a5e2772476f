import { type Ask, isMember } from '../../core/actor.ts';
import type { Head, Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
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

export async function talkOf(sql: Sql, engagement: string, { actor }: Pick<Ask, 'actor'>): Promise<TalkRow | null> {
  const me = isMember(actor) ? actor.id : '';
  const [row] = await sql<TalkRow>`
    select p.client, p.professional, coalesce(s.stage, 'talking') as stage, s.contact_until as "caseEndsAt",
           array(select r.role from accounts.shown_stand r where r.party = p.client and r.member = ${me}) as "clientRoles",
           exists (select from hiring.shown_block b where (b.party, b.blocked) in ((p.client, p.professional), (p.professional, p.client))) as blocked
    from hiring.shown_pair p left join engagements.shown_stage s on s.engagement = p.engagement
    where p.engagement = ${engagement}`;
  return row ?? null;
}

export async function messageOf(
  tx: Tx,
  message: string,
): Promise<{ id: Id<'msg'>; engagement: string; author: string; seq: number } | null> {
  const [row] = await tx<{ id: Id<'msg'>; engagement: string; author: string; seq: number }>`
    select id, engagement, author, seq from messaging.message where id = ${message}`;
  return row ?? null;
}

export function insertMessage(
  write: Write,
  row: { id: string; engagement: string; seq: number; author: string; at: Date },
): void {
  write`insert into messaging.message (id, engagement, seq, author, at)
        values (${row.id}, ${row.engagement}, ${row.seq}, ${row.author}, ${row.at})`;
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
