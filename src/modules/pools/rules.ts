/** Who may make a pool, ask somebody into it, come in, go, and write to all. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { nameProblem } from '../accounts/index.ts';
import { newStream } from '../record/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type {
  Asked,
  DeclineFacts,
  InviteFacts,
  JoinFacts,
  MakeFacts,
  Pool,
  PoolFacts,
  RemarkFacts,
  Seat,
  SeatFacts,
  SeatStatus,
  Words,
} from './facts.ts';
import { limits } from './limits.ts';

export interface PoolPlan extends Plan {
  readonly pool: Pool;
  readonly screened: Screened | null;
}

/** Whoever may hire for a party makes a pool for it. */
export function make({ owner, duties, acceptance, open, words }: MakeFacts, call: Call): PoolPlan | Held | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  const missing = acceptance.refusal(call.now);
  if (missing) return missing;
  if (open >= limits.poolsMax) return refuse('too_many_pools', { pools: limits.poolsMax });
  const id = call.id('pol');
  const pool: Pool = { id, owner, ...words, edition: 1, madeAt: call.now, closedAt: null };
  return shown(pool, newStream('pool', id, [owner]), 'pool.made', call);
}

/** New words; the record keeps those that were read before. */
export function edit(facts: PoolFacts & { readonly words: Words }, call: Call): PoolPlan | Held | Refusal {
  const { pool, stream, words, acceptance } = facts;
  const no = mine(facts, call) ?? openOnly(pool) ?? acceptance.refusal(call.now);
  if (no) return no;
  return shown({ ...pool, ...words, edition: pool.edition + 1 }, stream, 'pool.edited', call);
}

function shown(pool: Pool, stream: Head, type: 'pool.made' | 'pool.edited', call: Call): PoolPlan | Held | Refusal {
  const named = nameProblem(pool.name, call);
  if (named) return named;
  const { name, purpose, kind, id } = pool;
  const screened = screenTexts({ purpose }, 'public', call);
  if (screened instanceof Held) return screened;
  const fields = { name, kind, ...recordFields('purpose', purpose, screened) };
  return { pool, screened, entry: { stream, type, fields, refs: { pool: id, edition: pool.edition } } };
}

/** Nobody comes in any more and nothing is written to all; who was inside keeps reading what was written. */
export function close(facts: PoolFacts, call: Call): PoolPlan | Refusal {
  const { pool, stream } = facts;
  const no = mine(facts, call) ?? openOnly(pool);
  if (no) return no;
  const entry = { stream, type: 'pool.closed', fields: { name: pool.name }, refs: { pool: pool.id } } as const;
  return { pool: { ...pool, closedAt: call.now }, screened: null, entry };
}

export interface InvitePlan extends Plan {
  readonly asked: Id<'pin'>;
  readonly pool: Id<'pol'>;
  readonly member: Id<'mem'>;
  readonly text: string;
  readonly by: Id<'mem'>;
  readonly screened: Screened;
}

/** Asks one professional to come in; they say yes or no. */
export function invite(facts: InviteFacts, call: Call): InvitePlan | Held | Refusal {
  const { pool, stream, member, text, acceptance } = facts;
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mine(facts, call) ?? openOnly(pool) ?? acceptance.refusal(call.now) ?? mayAsk(facts.between);
  if (no) return no;
  const screened = screenTexts({ text }, 'public', call);
  if (screened instanceof Held) return screened;
  const asked = call.id('pin');
  const entry = {
    stream,
    type: 'pool.invited',
    fields: written('text', text, screened),
    refs: { pool: pool.id, member, invitation: asked },
  } as const;
  return { asked, pool: pool.id, member, text, by: actor.id, screened, entry };
}

/**
 * Why this person cannot be asked now. That an address has asked them already is no reason that a client may hear: it
 * would say whose address it is.
 */
export function mayAsk({ insider, blocked, seat, asked }: JoinFacts['between']): Refusal | null {
  if (insider) return refuse('not_allowed_own_pool');
  if (blocked) return refuse('not_allowed_between_you');
  if (seat !== null) return refuse('already_in_pool');
  return asked !== null && !asked.byAddress ? refuse('already_asked_in') : null;
}

export interface DeclinePlan extends Plan {
  readonly asked: Id<'pin'>;
  readonly pool: Id<'pol'>;
  readonly at: Date;
}

/** No, thank you. It stands on the record of whoever was asked, because a client may not know whom an address reached. */
export function decline({ stream, pool, asked }: DeclineFacts, { actor, now }: Call): DeclinePlan | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  if (asked === null) return refuse('not_asked_in');
  const refs = { pool: pool.id, invitation: asked.id };
  return {
    asked: asked.id,
    pool: pool.id,
    at: now,
    entry: { stream, type: 'pool.invitation_declined', fields: {}, refs },
  };
}

export interface JoinPlan extends Plan {
  readonly stream: Head;
  readonly seat: Seat;
  readonly pool: Id<'pol'>;
  readonly text: string;
  readonly screened: Screened;
  /** The invitation that this answers. */
  readonly answers: Asked | null;
  readonly at: Date;
}

/** Whoever was asked is inside at once; into a public pool others apply. */
export function join(facts: JoinFacts, call: Call): JoinPlan | Held | Refusal {
  const { pool, between, acceptance, text } = facts;
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const { insider, blocked, seat: before, asked } = between;
  const known = pool.kind !== 'private' || asked !== null || before !== null || insider;
  if (!known) return refuse('not_found');
  if (insider) return refuse('not_allowed_own_pool');
  if (before !== null) return refuse('already_in_pool');
  if (blocked) return refuse('not_allowed_between_you');
  const no = openOnly(pool) ?? acceptance.refusal(now);
  if (no) return no;
  if (asked === null && pool.kind !== 'public') return refuse('not_allowed_by_invitation_only');
  const screened = screenTexts({ text }, 'public', call);
  if (screened instanceof Held) return screened;
  const id = call.id('plc');
  const stream = newStream('pool', id, [pool.owner, actor.id]);
  const seat: Seat = { id, member: actor.id, status: asked === null ? 'applied' : 'inside' };
  const type = asked === null ? ('pool.applied' as const) : ('pool.joined' as const);
  const refs = { pool: pool.id, place: id, ...(asked === null ? {} : { invitation: asked.id }) };
  const fields = { pool: pool.name, ...written('text', text, screened) };
  return {
    stream,
    seat,
    pool: pool.id,
    text,
    screened,
    answers: asked,
    at: now,
    entry: { stream, type, fields, refs },
  };
}

/** May this person come in or apply now? What the page asks before there is a text. */
export function mayJoin(facts: JoinFacts, call: Call): Refusal | Plan {
  const verdict = join({ ...facts, text: '' }, call);
  return isRefusal(verdict) ? verdict : { entry: null };
}

export interface SeatPlan extends Plan {
  readonly seat: Seat;
  readonly reason: string | null;
  readonly screened: Screened | null;
  readonly at: Date;
}

/** The client takes an applicant in, or says why not. */
export function decideApplication(
  facts: SeatFacts & { readonly verdict: 'accepted' | 'declined'; readonly reason: string },
  call: Call,
): SeatPlan | Held | Refusal {
  const { pool, seat, verdict, reason, acceptance } = facts;
  const no = notBetween(facts, call, 'client') ?? openOnly(pool) ?? acceptance.refusal(call.now);
  if (no) return no;
  if (seat.status !== 'applied') return refuse('application_is_settled');
  if (verdict === 'accepted') return moved(facts, 'inside', 'pool.taken_in', null, call);
  return moved(facts, 'turned_down', 'pool.turned_down', reason, call);
}

/** A member goes, or takes an application back, whenever they like and without a word. */
export function leave(facts: SeatFacts, call: Call): SeatPlan | Held | Refusal {
  const no = notBetween(facts, call, 'member');
  if (no) return no;
  const { status } = facts.seat;
  if (status === 'applied') return moved(facts, 'withdrawn', 'pool.withdrawn', null, call);
  return status === 'inside' ? moved(facts, 'left', 'pool.left', null, call) : refuse('not_in_pool');
}

/** The client takes somebody out and says why; it counts for nothing else. */
export function remove(facts: SeatFacts & { readonly reason: string }, call: Call): SeatPlan | Held | Refusal {
  const no = notBetween(facts, call, 'client');
  if (no) return no;
  return facts.seat.status === 'inside'
    ? moved(facts, 'removed', 'pool.removed', facts.reason, call)
    : refuse('not_in_pool');
}

type SeatEntry = 'pool.taken_in' | 'pool.turned_down' | 'pool.withdrawn' | 'pool.left' | 'pool.removed';

function moved(
  facts: SeatFacts,
  status: SeatStatus,
  type: SeatEntry,
  reason: string | null,
  call: Call,
): SeatPlan | Held {
  const { stream, pool, seat } = facts;
  const screened = reason === null ? null : screenTexts({ reason }, 'public', call);
  if (screened instanceof Held) return screened;
  const fields = {
    pool: pool.name,
    ...(reason === null || screened === null ? {} : recordFields('reason', reason, screened)),
  };
  const entry = { stream, type, fields, refs: { pool: pool.id, place: seat.id } };
  return { seat: { ...seat, status }, reason, screened, at: call.now, entry };
}

export interface PostPlan extends Plan {
  readonly post: Id<'pst'>;
  readonly pool: Id<'pol'>;
  readonly by: Id<'mem'>;
  readonly text: string;
  readonly screened: Screened;
  readonly at: Date;
}

/** One text for everybody inside; each is told of it, and reads it on the page of the pool. */
export function post(facts: PoolFacts & { readonly text: string }, call: Call): PostPlan | Held | Refusal {
  const { pool, stream, text, acceptance } = facts;
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mine(facts, call) ?? openOnly(pool) ?? acceptance.refusal(call.now);
  if (no) return no;
  const screened = screenTexts({ text }, 'public', call);
  if (screened instanceof Held) return screened;
  const id = call.id('pst');
  const entry = {
    stream,
    type: 'pool.posted',
    fields: written('text', text, screened),
    refs: { pool: pool.id, post: id },
  } as const;
  return { post: id, pool: pool.id, by: actor.id, text, screened, at: call.now, entry };
}

export interface RemarkPlan extends Plan {
  readonly entry: null;
  readonly pool: Id<'pol'>;
  readonly member: Id<'mem'>;
  readonly tags: readonly string[];
  readonly note: string;
  readonly by: Id<'mem'>;
  readonly at: Date;
}

/** What the client keeps about somebody for its own people; the house shows it to nobody else and judges nothing by it. */
export function remark(facts: RemarkFacts, call: Call): RemarkPlan | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mine(facts, call);
  if (no) return no;
  const tags = [...new Set(facts.tags.map((tag) => tag.toLocaleLowerCase()))];
  const { pool, seat, note } = facts;
  return { entry: null, pool: pool.id, member: seat.member, tags, note, by: actor.id, at: now };
}

/** Null when the actor may act for the client. What nobody else may see is not there for others. */
export function mine({ pool, duties }: Pick<PoolFacts, 'pool' | 'duties'>, { actor }: Call): Refusal | null {
  if (!isMember(actor)) return refuse('sign_in_first');
  if (duties.includes('hire')) return null;
  return refuse(pool.kind === 'private' ? 'not_found' : 'only_the_client_may');
}

export function openOnly({ closedAt }: Pick<Pool, 'closedAt'>): Refusal | null {
  return closedAt === null ? null : refuse('pool_is_closed');
}

/** What is between two is not there for a third. */
function notBetween({ seat, duties }: SeatFacts, { actor }: Call, side: 'client' | 'member'): Refusal | null {
  if (!isMember(actor)) return refuse('sign_in_first');
  const isTheirs = actor.id === seat.member;
  const isOurs = duties.includes('hire');
  if (!isTheirs && !isOurs) return refuse('not_found');
  if (side === 'member') return isTheirs ? null : refuse('only_who_is_inside_may');
  return isOurs ? null : refuse('only_the_client_may');
}

function written(name: string, text: string, screened: Screened): Readonly<Record<string, Json>> {
  return text === '' ? {} : recordFields(name, text, screened);
}
