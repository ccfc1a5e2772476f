import type { Ask } from '../../core/actor.ts';
import { actorName } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { AnswerFacts, AnswerPlan, Bring, Keep, ReadIn } from './rules-outside.ts';
import { lockTalk } from './store.ts';

/** Newly read talk takes the place of what the same person had read in before and not brought. */
export function saveReadIn(write: Write, { engagement, member, talk, at }: Keep): void {
  write`insert into messaging.read_in (engagement, member, talk, at)
        values (${engagement}, ${member}, ${JSON.stringify(talk)}::text::jsonb, ${at})
        on conflict (engagement, member) do update set talk = excluded.talk, at = excluded.at`;
}

export function deleteReadIn(write: Write, engagement: string, member: string): void {
  write`delete from messaging.read_in where engagement = ${engagement} and member = ${member}`;
}

export async function readInOf(sql: Sql, engagement: string, { actor }: Pick<Ask, 'actor'>): Promise<ReadIn | null> {
  const [row] = await sql<{ talk: ReadIn }>`
    select talk from messaging.read_in where engagement = ${engagement} and member = ${actorName(actor)}`;
  return row?.talk ?? null;
}

export function insertBrought(write: Write, plan: Bring): void {
  const { id, stream, source, author, asked, lines, leftOut, at } = plan;
  write`insert into messaging.brought (id, engagement, seq, source, author, asked, lines, left_out, at)
        values (${id}, ${stream.id}, ${stream.seq + 1}, ${source}, ${author}, ${asked}, ${lines}, ${leftOut}, ${at})`;
}

/** Locks the stream of a talk, then reads what was answered before. */
export async function lockBrought(
  tx: Tx,
  talk: string,
  ask: Ask,
): Promise<Omit<AnswerFacts, 'verdict' | 'chosen' | 'comment'> | null> {
  // Where it stands, and how long it is, never changes: no lock is needed to learn it.
  const [brought] = await tx<{ id: Id<'tlk'>; engagement: string; asked: 'client' | 'professional'; lines: number }>`
    select id, engagement, asked, lines from messaging.brought where id = ${talk}`;
  if (!brought) return null;
  const facts = await lockTalk(tx, brought.engagement, ask);
  if (!facts) return null;
  const rows = await tx<{ line: number }>`
    select line from messaging.line_answer where talk = ${talk} and verdict <> 'commented'`;
  const { id, asked, lines } = brought;
  return { ...facts, talk: { id, asked, lines, answered: rows.map(({ line }) => line) } };
}

export function insertAnswers(write: Write, { talk, lines, verdict, side, author, stream, at }: AnswerPlan): void {
  write`insert into messaging.line_answer (talk, line, verdict, side, author, seq, at)
        select ${talk}, line, ${verdict}, ${side}, ${author}, ${stream.seq + 1}, ${at} from unnest(${[...lines]}::int[]) line`;
}
