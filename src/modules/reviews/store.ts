import type { Actor } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { setDeadline } from '../../platform/deadlines.ts';
import { dutiesOf } from '../accounts/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { lockStream, newStream } from '../record/index.ts';
import type { Pair, PairFacts, ReviewFacts } from './facts.ts';
import type { Annulment, Published, Reply, RestoreFacts, Restored, WrittenReview } from './rules.ts';

/** The stream of the engagement first, then what was said. Null for what is not there. */
export async function lockPair(tx: Tx, engagement: string, actor: Actor): Promise<PairFacts | null> {
  const stream = await lockStream(tx, engagement);
  const pair = stream && (await readPair(tx, engagement));
  return pair && { ...pair, stream, duties: await dutiesOf(tx, actor, pair.client) };
}

export async function readPair(sql: Sql, engagement: string): Promise<Pair | null> {
  const [[pair], written, numbers] = await Promise.all([
    sql<Omit<Pair, 'written' | 'numbers'>>`
      select p.engagement, p.client, p.professional, a.status, a.ended_at as "endedAt",
             (select at from reviews.publication where engagement = p.engagement) as "publishedAt"
      from hiring.shown_pair p left join engagements.shown_agreement a using (engagement) where p.engagement = ${engagement}`,
    sql<Pair['written'][number]>`
      select id, side, overall from reviews.review where engagement = ${engagement} order by side`,
    numbersInForce(sql),
  ]);
  return pair ? { ...pair, written, numbers } : null;
}

/** Writing waits for nobody but its own writer: their stream is locked after that of the engagement. */
export async function lockOwn(tx: Tx, member: string) {
  return (await lockStream(tx, member)) ?? newStream('member', member, [member]);
}

/** One review in its pair, as the rules look at it. */
export function standingOf({ id, side, author, about, replyEndsAt, reply, annulledAt }: Row) {
  return { review: { id, side, author, about }, replyEndsAt, replied: reply !== null, annulled: annulledAt !== null };
}

export async function lockReview(tx: Tx, review: string, actor: Actor): Promise<ReviewFacts | null> {
  const place = await reviewNamed(tx, review); // where it stands never changes
  const pair = place && (await lockPair(tx, place.engagement, actor));
  const row = pair && (await reviewNamed(tx, review));
  return pair && row ? { ...pair, ...standingOf(row) } : null;
}

export function saveReview(write: Write, plan: WrittenReview): void {
  const { id, engagement, side, author, about, overall, marks, body, at } = plan;
  const { quality = null, professionalism = null, communication = null } = marks;
  const { clarity = null, promptness = null, fairness = null } = marks;
  write`insert into reviews.review
          (id, engagement, side, author, about, overall, quality, professionalism, communication, clarity, promptness, fairness,
           body, at)
        values (${id}, ${engagement}, ${side}, ${author}, ${about}, ${overall}, ${quality}, ${professionalism}, ${communication},
                ${clarity}, ${promptness}, ${fairness}, ${body}, ${at})`;
  setDeadline(write, { kind: 'reviews.publish', subject: engagement, dueAt: plan.publishAt });
}

export function savePublication(write: Write, { engagement, at, replyEndsAt }: Published): void {
  write`insert into reviews.publication (engagement, at, reply_ends_at) values (${engagement}, ${at}, ${replyEndsAt})`;
}

export function saveReply(write: Write, { review, author, body, at }: Reply): void {
  write`insert into reviews.reply (review, author, body, at) values (${review}, ${author}, ${body}, ${at})`;
}

export function saveAnnulment(write: Write, { review, statement, by, reason, at }: Annulment): void {
  write`insert into reviews.annulment (review, statement, by, reason, at)
        values (${review}, ${statement}, ${by}, ${reason}, ${at})`;
}

/** The review that a statement took out, if it did and has not come back. */
export async function lockAnnulled(tx: Tx, statement: string, actor: Actor): Promise<RestoreFacts | null> {
  const [found] = await tx<{ review: string }>`select review from reviews.annulled where statement = ${statement}`;
  const facts = found ? await lockReview(tx, found.review, actor) : null;
  return facts && { ...facts, statement };
}

export function saveRestoration(write: Write, { review, statement, at }: Restored): void {
  write`insert into reviews.restoration (review, statement, at) values (${review}, ${statement}, ${at})`;
}

/** A review as it stands in the database. */
export interface Row {
  readonly id: Id<'rev'>;
  readonly engagement: Id<'eng'>;
  readonly side: 'client' | 'professional';
  readonly author: Id<'mem'>;
  readonly about: Party;
  /** The party for which it was written. */
  readonly by: string;
  readonly byName: string;
  readonly overall: number;
  readonly quality: number | null;
  readonly professionalism: number | null;
  readonly communication: number | null;
  readonly clarity: number | null;
  readonly promptness: number | null;
  readonly fairness: number | null;
  readonly body: string;
  readonly at: Date;
  readonly publishedAt: Date | null;
  readonly replyEndsAt: Date | null;
  readonly reply: string | null;
  readonly replyAt: Date | null;
  readonly replyBy: string | null;
  readonly annulledAt: Date | null;
}

const columns = (sql: Sql) => sql`
  r.id, r.engagement, r.side, r.author, r.about,
  case r.side when 'professional' then p.professional else p.client end as by,
  coalesce((select name from accounts.shown_party where id = case r.side when 'professional' then p.professional else p.client end), '')
    as "byName",
  r.overall, r.quality, r.professionalism, r.communication, r.clarity, r.promptness, r.fairness, r.body, r.at,
  pub.at as "publishedAt", pub.reply_ends_at as "replyEndsAt", y.body as reply, y.at as "replyAt", y.author as "replyBy",
  x.at as "annulledAt"
  from reviews.review r join hiring.shown_pair p using (engagement) left join reviews.publication pub using (engagement)
  left join reviews.reply y on y.review = r.id left join reviews.annulled x on x.review = r.id`;

export async function reviewsIn(sql: Sql, engagement: string): Promise<Row[]> {
  return sql<Row>`select ${columns(sql)} where r.engagement = ${engagement} order by r.side`;
}

export async function reviewNamed(sql: Sql, review: string): Promise<Row | null> {
  const [row] = await sql<Row>`select ${columns(sql)} where r.id = ${review}`;
  return row ?? null;
}

/** What everybody reads of somebody, the newest first. */
export async function publicReviews(
  sql: Sql,
  about: string,
  before: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<Row[]> {
  const [at, id] = before ? [before.at, before.id] : [new Date(8.64e15 / 1000), ''];
  return sql<Row>`
    select ${columns(sql)}
    where r.about = ${about} and pub.at is not null and x.at is null and (pub.at, r.id) < (${at}, ${id})
    order by pub.at desc, r.id desc limit ${limit}`;
}

export async function countOf(sql: Sql, about: string): Promise<{ count: number; average: number | null }> {
  const [row] = await sql<{ count: number; average: number | null }>`
    select count(*)::int as count, avg(r.overall)::float8 as average
    from reviews.review r join reviews.publication using (engagement)
    where r.about = ${about} and not exists (select from reviews.annulled x where x.review = r.id)`;
  return row ?? { count: 0, average: null };
}

export async function partyNamed(sql: Sql, party: string): Promise<string | null> {
  const [row] = await sql<{ name: string }>`select name from accounts.shown_party where id = ${party}`;
  return row?.name ?? null;
}
