/** An account is closed by two people, announced, and counts from a day on. */
import { type Call, isStaff } from '../../core/actor.ts';
import type { Entry, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Interest, conflictOf } from '../checks/index.ts';
import type { GuidelineId } from '../policy/index.ts';
import type { ClosureNotice, Evidence, Statement } from './facts.ts';
import { type Standing, entryOf } from './rules-issue.ts';
import { closureAt, replay } from './rules-ladder.ts';
import { statementOf } from './statement.ts';

interface Judging extends Standing {
  /** What the person of the staff has to do with the member. */
  readonly interest: Interest;
  /** Who reads the streams it relies on. */
  readonly parties: readonly string[];
}

export interface ProposingClosure extends Judging {
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly notice: ClosureNotice;
  readonly breach: Id<'bre'> | null;
  /** Another proposal about this member has no answer yet. */
  readonly waits: boolean;
}
/** Whose account somebody proposes to close, and why. */
export interface ClosureFacts {
  readonly id: Id<'clo'>;
  readonly member: Id<'mem'>;
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly notice: ClosureNotice;
  readonly breach: Id<'bre'> | null;
  readonly by: Id<'mem'>;
  readonly at: Date;
}
export interface ClosureProposed extends Plan, ClosureFacts {}

/** One trust agent proposes, with reasons. Nothing happens to the member before another one agrees. */
export function proposeClosure(facts: ProposingClosure, call: Call): Refusal | ClosureProposed {
  const { to, history, waits, rule, reason, evidence, notice, breach } = facts;
  const { actor, now } = call;
  const no = mayClose(facts, call);
  if (no) return no;
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_close');
  if (waits) return refuse('closure_waits');
  if (replay(history).closures.length > 0) return refuse('closure_announced');
  const reviews = replay(history).waiting.filter((each) => each.for === 'two_people');
  if (breach !== null && !reviews.some((each) => each.breach.id === breach)) return refuse('nothing_waits');
  // Without notice only where the ladder itself has come to its end, or the law demands it.
  if (notice === 'repeated' && reviews.length === 0) return refuse('not_repeated');
  return {
    entry: null,
    id: call.id('clo'),
    member: to.member,
    rule,
    reason,
    evidence,
    notice,
    breach,
    by: actor.id,
    at: now,
  };
}

type Asking = Pick<Judging, 'parties' | 'interest'> & { readonly to: { readonly member: string } };

function mayClose({ to, parties, interest }: Asking, { actor }: Pick<Call, 'actor'>): Refusal | null {
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_close');
  if (actor.id === to.member) return refuse('not_allowed_about_yourself');
  if (parties.includes(actor.id)) return refuse('not_allowed_involved');
  return conflictOf(interest);
}

export interface DecidingClosure extends Judging {
  readonly closure: Pick<ClosureProposed, 'id' | 'rule' | 'reason' | 'evidence' | 'notice' | 'breach' | 'by'>;
  readonly decided: boolean;
  readonly verdict: 'confirmed' | 'declined';
  readonly reason: string;
}
export interface ClosureDecided extends Plan {
  readonly closure: Id<'clo'>;
  readonly verdict: 'confirmed' | 'declined';
  readonly statement: Statement | null;
  readonly fromAt: Date | null;
  readonly by: Id<'mem'>;
  readonly reason: string;
  readonly at: Date;
}

/** Another trust agent says yes or no. From their yes on it is announced, with its reasons, and counts when the notice is over. */
export function decideClosure(facts: DecidingClosure, call: Call): Refusal | ClosureDecided {
  const { stream, to, closure, verdict, reason, numbers, guideline } = facts;
  const { actor, now } = call;
  const no = mayDecideClosure(facts, call);
  if (no) return no;
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_close');
  const decision = { closure: closure.id, verdict, by: actor.id, reason, at: now } as const;
  if (verdict === 'declined') return { ...decision, entry: null, statement: null, fromAt: null };
  const counted = numbers.at(now);
  const days = closure.notice === 'full' ? counted.closureNoticeDays : 0;
  const fromAt = new Date(now.getTime() + days * 86_400_000);
  const { version, rows } = guideline.at(now);
  const statement = statementOf({
    ...{
      id: call.id('sta'),
      to,
      rule: closure.rule,
      guidelineVersion: version,
      numbers: counted,
      now,
      happenedAt: now,
    },
    ...{ facts: `${closure.reason}\n${reason}`, evidence: closure.evidence, occurrence: 0 },
    effects: [{ does: 'close', fromAt: fromAt.toISOString(), notice: closure.notice }],
    weight: rows.find(({ id }) => id === closure.rule)?.weight ?? 'heavy',
    ...{ detected: 'person', decided: 'person', decidedBy: actor.id, tookPart: [closure.by, actor.id] },
  });
  const entry = entryOf(stream, 'closure.announced', statement, { closure: closure.id });
  return {
    ...decision,
    statement,
    fromAt,
    entry: { ...entry, fields: { ...entry.fields, until: fromAt.toISOString() } },
  };
}

export function mayDecideClosure(
  facts: Asking & Pick<DecidingClosure, 'closure' | 'decided'>,
  call: Pick<Call, 'actor'>,
): Refusal | null {
  const no = mayClose(facts, call);
  if (no) return no;
  if (call.actor.kind === 'member' && call.actor.id === facts.closure.by) return refuse('second_is_somebody_else');
  return facts.decided ? refuse('closure_already_decided') : null;
}

export interface TakingEffect extends Pick<Standing, 'stream' | 'history'> {
  readonly closure: { readonly id: Id<'clo'>; readonly statement: Id<'sta'> | null; readonly fromAt: Date | null };
}

/** The day has come: the account is closed from that instant, whether or not this is noted; here it is said. */
export function takeEffect(
  { stream, history, closure }: TakingEffect,
  { actor, now }: Call,
): Refusal | { readonly entry: Entry } {
  if (actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (closure.statement === null || closure.fromAt === null || now < closure.fromAt) return refuse('not_due_yet');
  const closed = closureAt(history, now);
  if (closed?.statements.at(-1) !== closure.statement) return refuse('closure_does_not_count');
  return {
    entry: { stream, type: 'account.closed', fields: {}, refs: { closure: closure.id, statement: closure.statement } },
  };
}
