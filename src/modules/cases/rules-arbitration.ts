/** Arbitration: both show what they have, an arbiter decides with reasons, a second one where somebody asks for it. */
import { type Call, type Member, isStaff } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Involved, conflictOf } from '../casework/index.ts';
import { type Side, moneyField, settle } from '../engagements/index.ts';
import { inBaseCurrency } from '../policy/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import {
  type Award,
  type CaseFacts,
  type CriterionVerdict,
  type Evidence,
  type NamedMark,
  awardOf,
  otherSide,
} from './facts.ts';
import { limits } from './inputs.ts';
import type { Awarded, Ended, EvidenceGiven, Moved, SecondAsked, SignatureDeclined, Signed, Waived } from './plans.ts';
import { end } from './rules-settle.ts';
import { about, dayMs, entryOf, hourMs, inPhase, moveTo, numbersOf, partyIn, sideIn } from './rules-sides.ts';

export function mayGiveEvidence(facts: CaseFacts, call: Call): Side | Refusal {
  const side = partyIn(facts, 'evidence', call);
  if (isRefusal(side)) return side;
  const given = facts.dispute.evidence.filter((each) => each.side === side).length;
  return given < limits.statementsPerSide ? side : refuse('evidence_is_enough', { max: limits.statementsPerSide });
}

/**
 * One side says what speaks for it. What comes in the last hours gives both more time, once a side, so that nobody is
 * surprised at the end.
 */
export function giveEvidence(facts: CaseFacts & { readonly text: string }, call: Call): EvidenceGiven | Held | Refusal {
  const side = mayGiveEvidence(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, text } = facts;
  const screened = screenTexts({ text }, 'funded', call);
  if (screened instanceof Held) return screened;
  const { evidenceLateHours, evidenceExtensionHours } = numbersOf(facts);
  const endsAt = dispute.endsAt ?? call.now;
  const late = call.now.getTime() >= endsAt.getTime() - evidenceLateHours * hourMs;
  const longer = late && !dispute.evidence.some((each) => each.side === side && each.extends);
  const until = longer ? new Date(endsAt.getTime() + evidenceExtensionHours * hourMs) : endsAt;
  const by = about(facts, call);
  const evidence: Evidence = { id: call.id('evd'), side, text, extends: longer, by: by.by, at: call.now };
  return {
    act: 'evidence',
    ...by,
    ...{ evidence, screened },
    move: longer ? { ...moveTo(dispute, 'evidence', call, { endsAt: until }), from: dispute.phaseFrom } : null,
    entry: entryOf(
      facts,
      'evidence.given',
      {
        side,
        ...recordFields('text', text, screened),
        ...(longer ? { longer: true } : {}),
        until: until.toISOString(),
      },
      { evidence: evidence.id },
    ),
  };
}

/** The time to show something is over: the clock hands the case to whoever decides. */
export function endEvidence(facts: CaseFacts, call: Call): Moved | Refusal {
  const { dispute } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (dispute.phase !== 'evidence' || dispute.endsAt === null)
    return refuse('case_is_elsewhere', { phase: dispute.phase });
  if (call.now < dispute.endsAt) return refuse('not_due_yet');
  const endsAt = decisionEnds(facts, call);
  return {
    act: 'end_evidence',
    ...about(facts, call),
    foreseen: null,
    move: moveTo(dispute, 'decision', call, { endsAt }),
    entry: entryOf(facts, 'evidence.ended', { until: endsAt.toISOString() }),
  };
}

function decisionEnds(facts: CaseFacts, { now }: Call): Date {
  return new Date(now.getTime() + numbersOf(facts).decisionDays * dayMs);
}

export interface StaffFacts extends CaseFacts {
  readonly involved: Involved;
}

function arbiterIn({ involved }: StaffFacts, { actor }: Call): Member | Refusal {
  if (!isStaff(actor, 'arbiter')) return refuse('only_arbiters_decide');
  return conflictOf(actor, involved) ?? actor;
}

const takeable: readonly string[] = ['evidence', 'decision', 'second_decision'];

/** An arbiter takes a case: nobody who hired, helped or decided between these two before, and nobody of their own. */
export function take(facts: StaffFacts, call: Call): Moved | Refusal {
  const arbiter = arbiterIn(facts, call);
  if (isRefusal(arbiter)) return arbiter;
  const { dispute } = facts;
  if (dispute.phase === 'closed') return refuse('case_closed');
  if (!takeable.includes(dispute.phase)) return refuse('case_is_elsewhere', { phase: dispute.phase });
  if (dispute.owner !== null) return refuse('case_already_taken');
  const move = moveTo(dispute, dispute.phase, call, { owner: arbiter.id, endsAt: dispute.endsAt });
  return {
    act: 'take',
    ...about(facts, call),
    foreseen: null,
    move: { ...move, from: dispute.phaseFrom },
    entry: entryOf(facts, 'case.taken', { role: 'arbiter', instance: dispute.phase === 'second_decision' ? 2 : 1 }),
  };
}

export interface DecidingFacts extends StaffFacts {
  readonly version: number;
  readonly toClient: bigint;
  readonly currencyOfAward: string;
  readonly reason: string;
  readonly criteria: readonly CriterionVerdict[];
  readonly marks: readonly NamedMark[];
}

/** Whether somebody may decide now: asked by the page before there is a word. */
export function mayAward(facts: StaffFacts, call: Call): Refusal | Member {
  const { dispute } = facts;
  const { actor } = call;
  if (!isStaff(actor, 'arbiter')) return refuse('only_arbiters_decide');
  if (dispute.phase === 'closed') return refuse('case_closed');
  if (dispute.owner !== actor.id) return refuse('only_who_took_the_case');
  if (dispute.phase === 'evidence')
    return refuse('evidence_still_comes', { endsAt: dispute.endsAt?.toISOString() ?? '' });
  const here = dispute.phase === 'decision' || dispute.phase === 'second_decision';
  return here ? actor : refuse('case_is_elsewhere', { phase: dispute.phase });
}

/**
 * The arbiter decides: a split to the unit, a reason for each criterion, and the rules that were broken, by their ids. Over
 * the limit of the house a second person signs. A second instance is final.
 */
export function award(facts: DecidingFacts, call: Call): Awarded | Ended | Refusal {
  const arbiter = mayAward(facts, call);
  if (isRefusal(arbiter)) return arbiter;
  const wrong = wrongAward(facts);
  if (wrong) return wrong;
  const { dispute, toClient, reason, criteria, marks } = facts;
  const second = dispute.phase === 'second_decision';
  const decided: Award = {
    ...{ id: call.id('awd'), instance: second ? 2 : 1, toClient, reason, criteria, marks },
    ...{ by: arbiter.id, at: call.now, signedBy: null, declined: null },
    round: dispute.awards.filter((each) => each.instance === (second ? 2 : 1)).length + 1,
  };
  if (second && !needsTwo(facts, call)) return execute(facts, decided, call, { awardIsNew: true });
  const signing = needsTwo(facts, call);
  const phase = second ? 'second_signature' : signing ? 'signature' : 'standing';
  const endsAt = signing ? decisionEnds(facts, call) : standsUntil(facts, call);
  return {
    act: 'award',
    ...about(facts, call),
    award: decided,
    settlement: settle(facts, { toClient, how: 'awarded' }, call),
    move: moveTo(dispute, phase, call, { endsAt }),
    // What is not signed is not said yet: the record tells the parties once it counts.
    entry: entryOf(
      facts,
      signing ? 'award.drafted' : 'case.awarded',
      signing ? { instance: decided.instance } : awardFields(facts, decided, endsAt),
      { award: decided.id },
    ),
  };
}

function wrongAward({ dispute, milestone, version, toClient, currencyOfAward, criteria, marks }: DecidingFacts) {
  if (version !== dispute.version) return refuse('case_has_moved');
  if (currencyOfAward !== dispute.currency)
    return refuseInput([{ param: 'to_client.currency', code: 'other_currency' }]);
  if (toClient > dispute.held) return refuse('split_too_large');
  const judged = new Set(criteria.map(({ criterion }) => criterion));
  const whole = judged.size === criteria.length && milestone.criteria.every((id) => judged.has(id));
  if (!whole || judged.size !== milestone.criteria.length) return refuse('every_criterion_is_judged');
  const twice = new Set(marks.map(({ side, rule }) => `${side} ${rule}`)).size < marks.length;
  return twice ? refuse('mark_named_twice') : null;
}

export function needsTwo(facts: Pick<CaseFacts, 'dispute' | 'numbers'>, { now }: Pick<Call, 'now'>): boolean {
  const numbers = facts.numbers.at(now);
  const inBase = inBaseCurrency(facts.dispute.held, facts.dispute.currency, numbers);
  // What cannot be counted in the base currency is treated as large.
  return inBase === null || inBase >= numbers.awardLimitForTwoMinor;
}

function standsUntil(facts: CaseFacts, { now }: Call): Date {
  return new Date(now.getTime() + numbersOf(facts).secondInstanceDays * dayMs);
}

function awardFields({ dispute }: CaseFacts, { instance, toClient, reason, marks }: Award, endsAt: Date) {
  const { held, currency } = dispute;
  return {
    ...{ instance, reason, rules: marks.map(({ rule }) => rule), until: endsAt.toISOString() },
    toClient: moneyField(toClient, currency),
    toProfessional: moneyField(held - toClient, currency),
  };
}

/** A second person reads what the arbiter decided about a large sum, and signs. */
export function sign(facts: StaffFacts, call: Call): Signed | Ended | Refusal {
  const decided = maySign(facts, call);
  if (isRefusal(decided)) return decided;
  const { dispute } = facts;
  const signed: Award = { ...decided, signedBy: call.actor.kind === 'member' ? call.actor.id : null };
  if (dispute.phase === 'second_signature') return execute(facts, signed, call, { signature: true });
  const endsAt = standsUntil(facts, call);
  return {
    act: 'sign',
    ...about(facts, call),
    award: signed,
    move: moveTo(dispute, 'standing', call, { endsAt }),
    entry: entryOf(facts, 'case.awarded', awardFields(facts, signed, endsAt), { award: signed.id }),
  };
}

/** The decision that waits for a second person, where this one may be that person. */
export function maySign(facts: StaffFacts, call: Call): Award | Refusal {
  const { dispute, involved } = facts;
  const { actor } = call;
  if (!isStaff(actor, 'arbiter', 'operator')) return refuse('only_arbiters_decide');
  const decided = awardOf(dispute);
  if (dispute.phase === 'closed') return refuse('case_closed');
  const here = dispute.phase === 'signature' || dispute.phase === 'second_signature';
  if (!here || decided === null) return refuse('case_is_elsewhere', { phase: dispute.phase });
  if (decided.by === actor.id) return refuse('not_allowed_to_sign_own');
  return conflictOf(actor, involved) ?? decided;
}

/** A second person may send it back, with a reason: the arbiter decides anew, and somebody else reads that. */
export function declineSignature(
  facts: StaffFacts & { readonly reason: string },
  call: Call,
): SignatureDeclined | Refusal {
  const decided = maySign(facts, call);
  if (isRefusal(decided)) return decided;
  const { dispute, reason } = facts;
  const phase = dispute.phase === 'signature' ? 'decision' : 'second_decision';
  return {
    act: 'decline_signature',
    ...about(facts, call),
    ...{ award: decided.id, reason },
    move: moveTo(dispute, phase, call, { endsAt: decisionEnds(facts, call) }),
    // What was not signed is not said, and neither is why.
    entry: entryOf(facts, 'award.declined', { instance: decided.instance }, { award: decided.id, member: decided.by }),
  };
}

export function mayWaive(facts: CaseFacts, call: Call): Side | Refusal {
  const side = partyIn(facts, 'standing', call);
  if (isRefusal(side)) return side;
  return facts.dispute.waived.includes(side) ? refuse('already_waived') : side;
}

/** A side is content with the award. When both are, nobody has to wait any longer. */
export function waive(facts: CaseFacts, call: Call): Waived | Ended | Refusal {
  const side = mayWaive(facts, call);
  if (isRefusal(side)) return side;
  const { dispute } = facts;
  const decided = awardOf(dispute);
  if (decided === null) return refuse('case_is_elsewhere', { phase: dispute.phase });
  if (dispute.waived.includes(otherSide(side))) return execute(facts, decided, call, { waiver: side });
  return {
    act: 'waive',
    ...about(facts, call),
    side,
    move: { ...moveTo(dispute, 'standing', call, { endsAt: dispute.endsAt }), from: dispute.phaseFrom },
    entry: entryOf(facts, 'award.waived', { side }, { award: decided.id }),
  };
}

export function mayAskSecond(facts: CaseFacts, call: Call): Side | Refusal {
  const side = sideIn(facts, call);
  if (isRefusal(side)) return side;
  if (facts.dispute.secondLook !== null) return refuse('second_look_already_asked');
  const refusal = inPhase(facts, 'standing', call);
  if (refusal) return refusal;
  return facts.dispute.waived.includes(side) ? refuse('already_waived') : side;
}

/** Once, within the days that were promised: another arbiter looks at everything again, and that counts. */
export function askSecond(facts: CaseFacts & { readonly reason: string }, call: Call): SecondAsked | Held | Refusal {
  const side = mayAskSecond(facts, call);
  if (isRefusal(side)) return side;
  const { dispute, reason } = facts;
  const screened = screenTexts({ reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const endsAt = decisionEnds(facts, call);
  return {
    act: 'ask_second',
    ...about(facts, call),
    ...{ side, reason, screened },
    move: moveTo(dispute, 'second_decision', call, { endsAt, owner: null }),
    entry: entryOf(facts, 'second_look.asked', {
      side,
      ...recordFields('reason', reason, screened),
      until: endsAt.toISOString(),
    }),
  };
}

/** The time to ask for a second look has passed: the clock does what the award says. */
export function executeInTime(facts: CaseFacts, call: Call): Ended | Refusal {
  const { dispute } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const decided = awardOf(dispute);
  if (dispute.phase !== 'standing' || dispute.endsAt === null || decided === null)
    return refuse('case_is_elsewhere', { phase: dispute.phase });
  if (call.now < dispute.endsAt) return refuse('not_due_yet');
  return execute(facts, decided, call);
}

type With = { readonly awardIsNew?: boolean; readonly signature?: boolean; readonly waiver?: Side };

function execute(facts: CaseFacts, decided: Award, call: Call, more: With = {}): Ended {
  const { toClient, marks, instance, reason } = decided;
  return end(facts, { how: 'awarded', toClient, marks, award: decided, fields: { instance, reason }, ...more }, call);
}
