import { type Call, isMember, isStaff } from '../../core/actor.ts';
import { Held, type Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import {
  type AnnulFacts,
  type Marks,
  type Pair,
  type PairFacts,
  type ReplyFacts,
  type ReviewFacts,
  type Side,
  type WriteFacts,
  dimensions,
} from './facts.ts';

const dayMilliseconds = 86_400_000;

/** From this instant on nobody writes any more, and what was written is read by everybody. */
export function writingEndsAt({ endedAt, numbers }: Pick<Pair, 'endedAt' | 'numbers'>): Date | null {
  if (endedAt === null) return null;
  return new Date(endedAt.getTime() + numbers.at(endedAt).reviewBlindDays * dayMilliseconds);
}

/** For whom somebody writes: for oneself as the professional, or for the client if one hires for them. */
export function sideOf(
  { professional, duties }: Pick<PairFacts, 'professional' | 'duties'>,
  { actor }: Pick<Call, 'actor'>,
): Side | null {
  if (!isMember(actor)) return null;
  if (actor.id === professional) return 'professional';
  return duties.includes('hire') ? 'client' : null;
}

export interface WrittenReview extends Plan {
  readonly id: Id<'rev'>;
  readonly engagement: Id<'eng'>;
  readonly side: Side;
  readonly author: Id<'mem'>;
  readonly about: Party;
  readonly overall: number;
  readonly marks: Marks;
  readonly body: string;
  readonly screened: Screened;
  readonly own: string;
  readonly at: Date;
  /** When it will be read: at once when the other side has written, or else when the time is up. */
  readonly publishAt: Date;
}

/** Whether somebody may still write: asked by the page before there is a word. */
export function mayWrite(facts: PairFacts, call: Call): Refusal | Side {
  const { status, written, publishedAt } = facts;
  const side = sideOf(facts, call);
  if (side === null)
    return refuse(isMember(call.actor) && facts.duties.length > 0 ? 'only_who_agrees_may' : 'not_found');
  const endsAt = writingEndsAt(facts);
  if (status !== 'closed' || endsAt === null) return refuse('engagement_not_over');
  if (written.some((each) => each.side === side)) return refuse('review_already_written');
  return call.now >= endsAt || publishedAt !== null ? refuse('review_time_over') : side;
}

/**
 * Each side says once how it was. Neither reads the other's words before its own are written, so nobody answers a bad
 * review with a worse one, and nobody is kind out of fear.
 */
export function write(facts: WriteFacts, call: Call): Refusal | Held | WrittenReview {
  const side = mayWrite(facts, call);
  if (isRefusal(side)) return side;
  const { marks, overall, body, own, engagement, client, professional } = facts;
  const asked: readonly string[] = dimensions[side];
  const missing = asked.filter((name) => !(name in marks)).map((param) => ({ param, code: 'required' }));
  const other = Object.keys(marks)
    .filter((name) => !asked.includes(name))
    .map((param) => ({ param, code: 'unknown_field' }));
  if (missing.length + other.length > 0) return refuseInput([...missing, ...other]);
  const screened = screenTexts({ body }, 'public', call);
  if (screened instanceof Held) return screened;
  const { actor, now } = call;
  const endsAt = writingEndsAt(facts);
  if (!isMember(actor) || endsAt === null) return refuse('not_found');
  const id = call.id('rev');
  const both = facts.written.some((each) => each.side !== side);
  return {
    ...{ id, engagement, side, overall, marks, body, screened, author: actor.id, own: own.id, at: now },
    about: side === 'client' ? professional : client,
    publishAt: both ? now : endsAt,
    // On the writer's own stream: on that of the engagement the other side would read it too early.
    entry: {
      stream: own,
      type: 'review.written',
      fields: { overall, ...marks, ...recordFields('body', body, screened) },
      refs: { review: id, engagement },
    },
  };
}

export interface Published extends Plan {
  readonly engagement: Id<'eng'>;
  readonly at: Date;
  readonly replyEndsAt: Date;
}

/** The clock publishes what was written, both together. */
export function publish(facts: PairFacts, { actor, now }: Call): Refusal | Published {
  if (actor.kind !== 'clock') return refuse('not_found');
  const endsAt = writingEndsAt(facts);
  const { written, engagement, stream, publishedAt, numbers } = facts;
  if (publishedAt !== null || written.length === 0 || endsAt === null) return refuse('nothing_to_publish');
  if (written.length < 2 && now < endsAt) return refuse('too_early_to_publish');
  const of = { client: 'professional', professional: 'client' } as const;
  return {
    engagement,
    at: now,
    replyEndsAt: new Date(now.getTime() + numbers.at(now).reviewReplyDays * dayMilliseconds),
    entry: {
      stream,
      type: 'reviews.published',
      fields: Object.fromEntries(written.map(({ side, overall }) => [`of_${of[side]}`, overall])),
      refs: Object.fromEntries(written.map(({ side, id }) => [`of_${of[side]}`, id])),
    },
  };
}

export interface Reply extends Plan {
  readonly review: Id<'rev'>;
  readonly author: Id<'mem'>;
  readonly stream: string;
  readonly body: string;
  readonly screened: Screened;
  readonly at: Date;
}

/** Whoever is spoken of may answer in public, once and for some time. */
export function mayReply(facts: ReviewFacts, call: Call): Refusal | Side {
  const { review, publishedAt, replyEndsAt, replied, annulled } = facts;
  const side = sideOf(facts, call);
  if (publishedAt === null || replyEndsAt === null || annulled) return refuse('not_found');
  if (side === null || side === review.side) return refuse('only_who_is_reviewed_replies');
  if (replied) return refuse('review_already_answered');
  return call.now >= replyEndsAt ? refuse('reply_time_over') : side;
}

export function reply(facts: ReplyFacts, call: Call): Refusal | Held | Reply {
  const side = mayReply(facts, call);
  if (isRefusal(side)) return side;
  const { review, body, stream } = facts;
  const screened = screenTexts({ body }, 'public', call);
  if (screened instanceof Held) return screened;
  if (!isMember(call.actor)) return refuse('not_found');
  return {
    ...{ review: review.id, author: call.actor.id, stream: stream.id, body, screened, at: call.now },
    entry: {
      stream,
      type: 'review.answered',
      fields: recordFields('body', body, screened),
      refs: { review: review.id },
    },
  };
}

export interface Annulment extends Plan {
  readonly review: Id<'rev'>;
  readonly statement: string;
  readonly by: Id<'mem'>;
  readonly reason: string;
  readonly at: Date;
}

/**
 * Only a decision takes a review out: a person who is none of the two, with the statement of reasons that its author has
 * received and may appeal against. A request, a threat or a refund never does.
 */
export function annul(facts: AnnulFacts, call: Call): Refusal | Annulment {
  const { actor, now } = call;
  const { review, publishedAt, annulled, statement, reason, stream } = facts;
  if (!isStaff(actor, 'trust_agent', 'arbiter')) return refuse('only_staff_may');
  if (sideOf(facts, call) !== null || facts.duties.length > 0) return refuse('not_allowed_own_review');
  if (publishedAt === null) return refuse('not_found');
  if (annulled) return refuse('review_already_annulled');
  if (statement === null || statement.member !== review.author) return refuse('statement_is_not_of_author');
  return {
    ...{ review: review.id, statement: statement.id, by: actor.id, reason, at: now },
    entry: {
      stream,
      type: 'review.annulled',
      fields: { reason },
      refs: { review: review.id, statement: statement.id, member: review.author },
    },
  };
}

export interface Restored extends Plan {
  readonly review: Id<'rev'>;
  readonly statement: string;
  readonly at: Date;
}

/** What the statement took out comes back when the appeal against it is won; the clock does it at once. */
export function restore(facts: RestoreFacts, { actor, now }: Call): Refusal | Restored {
  if (actor.kind !== 'clock') return refuse('not_allowed');
  const { review, statement, stream, annulled } = facts;
  if (!annulled) return refuse('not_found');
  return {
    ...{ review: review.id, statement, at: now },
    entry: {
      stream,
      type: 'review.restored',
      fields: {},
      refs: { review: review.id, statement, member: review.author },
    },
  };
}

export type RestoreFacts = Pick<ReviewFacts, 'review' | 'stream' | 'annulled'> & { readonly statement: string };
