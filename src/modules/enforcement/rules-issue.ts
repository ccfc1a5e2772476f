/** How a consequence comes into the world: by the house from words that were found, or by a person. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Interest, conflictOf } from '../checks/index.ts';
import type { GuidelineId, GuidelineInForce, NumbersInForce } from '../policy/index.ts';
import type { Breach, Effect, Evidence, History, Statement } from './facts.ts';
import { occurrenceOf } from './rules-ladder.ts';
import { type FoundText, type Reader, effectsOfBreach, factsOfFinding, statementOf } from './statement.ts';

/** What every consequence is decided from. */
export interface Standing {
  readonly stream: Head;
  readonly to: Reader;
  readonly history: History;
  readonly guideline: GuidelineInForce;
  readonly numbers: NumbersInForce;
}

export interface Issuing extends Standing {
  readonly finding: FoundText & {
    readonly id: string;
    readonly guideline: GuidelineId;
    readonly decidedBy: string | null;
  };
  /** What stands for this text and rule, so that several words of one text are one alert. */
  readonly source: string;
  readonly findings: readonly string[];
  readonly issued: boolean;
  readonly evidence: readonly Evidence[];
}
export interface Issued {
  readonly entry: Entry;
  /** The words an alert is for. */
  readonly findings: readonly string[];
  readonly statement: Statement;
  readonly breach: Breach;
  readonly source: string;
  readonly waits: boolean;
}

/** Words sent hidden, or confirmed by a person, are an alert at once. The house issues it; nobody does so by hand. */
export function issueAlert(facts: Issuing, call: Call): Refusal | Issued {
  const { finding, issued, evidence, source, to } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_house_issues_alerts');
  if (issued) return refuse('already_issued');
  const { decidedBy } = finding;
  const plan = issueViolation(facts, call, {
    rule: finding.guideline,
    facts: factsOfFinding(finding, to),
    happenedAt: finding.at,
    evidence,
    byPerson: false,
    tookPart: decidedBy === null ? [] : [decidedBy],
    decided: decidedBy === null ? 'automatic' : 'partly',
  });
  const refs = { ...plan.entry.refs, finding: finding.id };
  return { ...plan, source, findings: facts.findings, entry: { ...plan.entry, type: 'alert.issued', refs } };
}

export interface GivingViolation extends Standing {
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Who reads the streams it relies on. */
  readonly parties: readonly string[];
}

/** A trust agent or an arbiter finds that a rule was broken. What follows counts at once, a closure apart. */
export function giveViolation(facts: GivingViolation, call: Call): Refusal | Issued {
  const { to, rule, reason, evidence, parties } = facts;
  const { actor } = call;
  if (!isStaff(actor, 'trust_agent', 'arbiter')) return refuse('only_staff_give_violations');
  if (actor.id === to.member) return refuse('not_allowed_about_yourself');
  if (parties.includes(actor.id)) return refuse('not_allowed_involved');
  const plan = issueViolation(facts, call, {
    rule,
    facts: reason,
    happenedAt: call.now,
    evidence,
    byPerson: true,
    tookPart: [actor.id],
    decided: 'person',
  });
  return { ...plan, source: plan.breach.id, findings: [] };
}

interface What {
  readonly rule: GuidelineId;
  readonly facts: string;
  readonly happenedAt: Date;
  readonly evidence: readonly Evidence[];
  readonly byPerson: boolean;
  readonly tookPart: readonly string[];
  readonly decided: Statement['decided'];
}

/** One more fact of a row, with its statement and what follows from it. */
export function issueViolation(
  { stream, to, history, guideline, numbers }: Standing,
  call: Call,
  what: What,
): Omit<Issued, 'source' | 'findings'> {
  const { now } = call;
  // What happened is judged by the guideline of its day, however late it was found.
  const { version, rows } = guideline.at(what.happenedAt);
  const counted = numbers.at(now);
  const row = rows.find(({ id }) => id === what.rule);
  if (!row) throw new RangeError(`The guideline has no row ${what.rule}`);
  const breach: Breach = {
    id: call.id('bre'),
    rule: what.rule,
    at: now,
    statement: call.id('sta'),
    weight: row.weight,
    ladder: row.ladder,
    countingDays: counted.countingDays,
    machineDays: counted.suspensionMinDays,
    byPerson: what.byPerson,
  };
  const grown = { ...history, breaches: [...history.breaches, breach] };
  const effects = effectsOfBreach(grown, breach);
  const occurrence = occurrenceOf(grown, breach.id);
  const statement = statementOf({
    ...what,
    ...{
      id: breach.statement,
      to,
      guidelineVersion: version,
      numbers: counted,
      now,
      occurrence,
      weight: row.weight,
      effects,
    },
    detected: what.byPerson ? 'person' : 'automatic',
    decidedBy: isMember(call.actor) ? call.actor.id : call.actor.kind,
  });
  const waits = effects.some(({ does }) => does === 'waits');
  return { entry: entryOf(stream, 'violation.given', statement, { breach: breach.id }), statement, breach, waits };
}

/** What the member's record says of a statement: the whole of it, so that it stands there as it was said. */
export function entryOf(
  stream: Head,
  type: Entry['type'],
  { id, rule, facts, explanation, effects, appealEndsAt }: Statement,
  refs: Readonly<Record<string, string>>,
): Entry {
  const suspended = effects.find((effect) => effect.does === 'suspend');
  return {
    stream,
    type,
    fields: {
      ...{ rule, facts, explanation, effects, appealEndsAt: appealEndsAt.toISOString() },
      ...(suspended ? { what: suspended.what, days: suspended.days, until: suspended.untilAt } : {}),
      ...(effects.some(({ does }: Effect) => does === 'waits') ? { waits: true } : {}),
    },
    refs: { statement: id, ...refs },
  };
}

export interface Confirming extends Standing {
  /** What the person who would confirm has to do with the member. */
  readonly interest: Interest;
  readonly breach: Breach;
  readonly first: Statement;
  readonly decided: boolean;
  readonly parties: readonly string[];
  readonly verdict: 'confirmed' | 'declined';
  readonly reason: string;
}
export interface Confirmed {
  readonly entry: Entry;
  readonly breach: Id<'bre'>;
  readonly verdict: 'confirmed' | 'declined';
  readonly statement: Statement | null;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
}

/** A person says yes or no to what is heavier than the machine may give. From their yes on it counts. */
export function confirm(facts: Confirming, call: Call): Refusal | Confirmed {
  const { stream, to, breach, first, verdict, reason, numbers, parties } = facts;
  const { actor, now } = call;
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_confirm');
  if (actor.id === to.member) return refuse('not_allowed_about_yourself');
  if (parties.includes(actor.id)) return refuse('not_allowed_involved');
  const no = conflictOf(facts.interest);
  if (no) return no;
  if (facts.decided) return refuse('step_already_decided');
  const effects = confirmable(facts, call);
  if (effects.length === 0) return refuse('nothing_waits');
  const decision = { breach: breach.id, verdict, by: actor.id, reason, at: now };
  if (verdict === 'declined') {
    const refs = { breach: breach.id, statement: first.id };
    return { ...decision, statement: null, entry: { stream, type: 'step.declined', fields: { reason }, refs } };
  }
  const occurrence = occurrenceOf(facts.history, breach.id);
  const statement = statementOf({
    ...{
      id: call.id('sta'),
      to,
      rule: breach.rule,
      guidelineVersion: first.guidelineVersion,
      numbers: numbers.at(now),
      now,
    },
    ...{
      happenedAt: first.happenedAt,
      facts: `${first.facts}\n${reason}`,
      evidence: first.evidence,
      effects,
      occurrence,
    },
    ...{ weight: breach.weight, detected: first.detected, decided: 'person', decidedBy: actor.id },
    tookPart: [...first.tookPart, actor.id],
  });
  const type = effects.some(({ does }) => does === 'suspend') ? 'member.suspended' : 'violation.given';
  return { ...decision, statement, entry: entryOf(stream, type, statement, { breach: breach.id, of: first.id }) };
}

/** What a yes would give now: an earlier fact may have been overturned since, and then it is less. */
function confirmable({ history, breach }: Confirming, { now }: Call): Effect[] {
  const yes = { breach: breach.id, statement: 'sta_yes' as const, at: now };
  const before = effectsOfBreach(history, breach);
  if (!before.some((effect) => effect.does === 'waits' && effect.for === 'person')) return [];
  const after = effectsOfBreach({ ...history, confirmations: [...history.confirmations, yes] }, breach);
  const had = new Set(before.map((effect) => JSON.stringify(effect)));
  return after.filter((effect) => effect.does !== 'waits' && !had.has(JSON.stringify(effect)));
}
