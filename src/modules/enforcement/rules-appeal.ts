/** The member's one answer to a statement, and who answers it. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Interest, conflictOf } from '../checks/index.ts';
import type { NumbersInForce } from '../policy/index.ts';
import type { History, Statement } from './facts.ts';
import { suspensionAt } from './rules-ladder.ts';

export interface Appealing {
  readonly stream: Head;
  readonly statement: Pick<Statement, 'id' | 'member' | 'appealEndsAt'>;
  readonly appealed: boolean;
  readonly text: string;
  readonly numbers: NumbersInForce;
}
export interface Appealed {
  readonly entry: Entry;
  readonly id: Id<'apl'>;
  readonly statement: Id<'sta'>;
  readonly member: Id<'mem'>;
  readonly text: string;
  readonly at: Date;
  readonly dueAt: Date;
}

/** Only the member concerned appeals, once, in the time that was promised; being suspended or closed is no obstacle. */
export function appeal(facts: Appealing, call: Call): Refusal | Appealed {
  const no = mayAppeal(facts, call);
  if (no) return no;
  const { stream, statement, text, numbers } = facts;
  const { now } = call;
  const { appealMaxCharacters: max, appealAnswerDays } = numbers.at(now);
  if (text.length > max) return refuse('appeal_too_long', { max });
  const id = call.id('apl');
  const dueAt = new Date(now.getTime() + appealAnswerDays * 86_400_000);
  return {
    ...{ id, statement: statement.id, member: statement.member, text, at: now, dueAt },
    entry: {
      stream,
      type: 'appeal.made',
      fields: { text, until: dueAt.toISOString() },
      refs: { appeal: id, statement: statement.id },
    },
  };
}

export function mayAppeal(
  { statement, appealed }: Pick<Appealing, 'statement' | 'appealed'>,
  call: Pick<Call, 'actor' | 'now'>,
): Refusal | null {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (call.actor.id !== statement.member) return refuse('not_found');
  if (appealed) return refuse('already_appealed');
  return call.now < statement.appealEndsAt ? null : refuse('appeal_window_closed');
}

export interface DecidingAppeal {
  readonly stream: Head;
  readonly appeal: { readonly id: Id<'apl'>; readonly statement: Id<'sta'>; readonly decided: boolean };
  readonly statement: Pick<Statement, 'id' | 'member' | 'tookPart'>;
  /** Who reads the streams that the statement relies on. */
  readonly parties: readonly string[];
  /** What the person who would decide has to do with the member. */
  readonly interest: Interest;
  readonly history: History;
  /** The words it was about, which appear when it is overturned. */
  readonly findings: readonly string[];
  readonly outcome: 'upheld' | 'overturned';
  readonly reason: string;
}
export interface AppealDecided {
  readonly entry: Entry;
  readonly appeal: Id<'apl'>;
  readonly statement: Id<'sta'>;
  readonly outcome: 'upheld' | 'overturned';
  readonly by: Id<'mem'>;
  readonly reason: string;
  readonly at: Date;
  readonly appears: readonly string[];
}

/** Another person decides: nobody who had a part in it, and nobody whom it concerns. */
export function decideAppeal(facts: DecidingAppeal, call: Call): Refusal | AppealDecided {
  const { stream, appeal: asked, statement, history, findings, outcome, reason } = facts;
  const { actor, now } = call;
  const no = mayDecide(facts, call);
  if (no || !isMember(actor)) return no ?? refuse('sign_in_first');
  const after: History = {
    ...history,
    appeals: history.appeals.map((each) =>
      each.statement === statement.id ? { ...each, outcome, decidedAt: now } : each,
    ),
  };
  const freed =
    suspensionAt(history, 'proposals', now) !== null && suspensionAt(after, 'proposals', now) === null
      ? { free: true }
      : {};
  return {
    statement: statement.id,
    ...{ appeal: asked.id, outcome, by: actor.id, reason, at: now },
    appears: outcome === 'overturned' ? findings : [],
    entry: {
      stream,
      type: outcome === 'overturned' ? 'appeal.overturned' : 'appeal.upheld',
      fields: { reason, ...freed },
      refs: { appeal: asked.id, statement: statement.id },
    },
  };
}

export function mayDecide(
  {
    appeal: asked,
    statement,
    parties,
    interest,
  }: Pick<DecidingAppeal, 'appeal' | 'statement' | 'parties' | 'interest'>,
  { actor }: Pick<Call, 'actor'>,
): Refusal | null {
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_decide_appeals');
  if (actor.id === statement.member) return refuse('not_allowed_about_yourself');
  if (statement.tookPart.includes(actor.id)) return refuse('not_allowed_took_part');
  if (parties.includes(actor.id)) return refuse('not_allowed_involved');
  const no = conflictOf(interest);
  if (no) return no;
  return asked.decided ? refuse('appeal_already_decided') : null;
}

export interface NotingLate {
  readonly stream: Head;
  readonly appeal: {
    readonly id: Id<'apl'>;
    readonly statement: Id<'sta'>;
    readonly decided: boolean;
    readonly dueAt: Date;
  };
}

/** The house is late: its consequence rests from that instant, whether or not this is noted; here it is said. */
export function noteLate(
  { stream, appeal: asked }: NotingLate,
  { actor, now }: Call,
): Refusal | { readonly entry: Entry } {
  if (actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (asked.decided) return refuse('appeal_already_decided');
  if (now < asked.dueAt) return refuse('not_due_yet');
  return {
    entry: { stream, type: 'appeal.late', fields: {}, refs: { appeal: asked.id, statement: asked.statement } },
  };
}
