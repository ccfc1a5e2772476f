/** The noes that the acts of a case share, and the parts their plans are made of. */
import type { Call } from '../../core/actor.ts';
import type { Entry, Json } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { CaseMove } from '../casework/index.ts';
import { type Side, bindsOne, doneBy, milestoneEntry, moneyField } from '../engagements/index.ts';
import type { Numbers } from '../policy/index.ts';
import { type CaseFacts, type Dispute, type Split, mayBeNamed, turnOf } from './facts.ts';
import type { CasePhase } from './lifecycle.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A case is judged by the numbers of the day on which it was opened. */
export function numbersOf({ dispute, numbers }: Pick<CaseFacts, 'dispute' | 'numbers'>): Numbers {
  return numbers.at(dispute.openedAt);
}

/** Only whoever binds a side speaks for it in a case. */
export function sideIn(facts: CaseFacts, call: Pick<Call, 'actor'>): Side | Refusal {
  return bindsOne(facts, call) ?? refuse('only_who_agrees_may');
}

/** The case is where the act belongs, and its time is not over: from the last instant on the clock has gone on. */
export function inPhase(
  { dispute }: Pick<CaseFacts, 'dispute'>,
  phase: CasePhase,
  { now }: Pick<Call, 'now'>,
): Refusal | null {
  if (dispute.phase === 'closed') return refuse('case_closed');
  if (dispute.phase !== phase) return refuse('case_is_elsewhere', { phase: dispute.phase });
  const { endsAt } = dispute;
  return endsAt !== null && now >= endsAt ? refuse('case_time_over', { endedAt: endsAt.toISOString() }) : null;
}

/** One side, in one phase, in time. */
export function partyIn(facts: CaseFacts, phase: CasePhase, call: Call): Side | Refusal {
  const side = sideIn(facts, call);
  if (isRefusal(side)) return side;
  return inPhase(facts, phase, call) ?? side;
}

/** Whose turn it is answers; the other side waits, and its clock runs. */
export function answering(facts: CaseFacts, call: Call): Side | Refusal {
  const side = partyIn(facts, 'talks', call);
  if (isRefusal(side)) return side;
  return turnOf(facts.dispute) === side ? side : refuse('other_side_answers_first');
}

/** A split is of what is held, in its currency, and names a rule exactly where it names a fault. */
export function wrongIn(
  { toClient, fault, rule, currency }: Split & { readonly currency: string },
  held: bigint,
  of: string,
): Refusal | null {
  if (currency !== of) return refuseInput([{ param: 'to_client.currency', code: 'other_currency' }]);
  if (toClient > held) return refuse('split_too_large');
  if (fault === 'none') return rule === null ? null : refuseInput([{ param: 'rule', code: 'not_agreed_here' }]);
  if (rule === null) return refuseInput([{ param: 'rule', code: 'required' }]);
  return mayBeNamed(fault, rule) ? null : refuseInput([{ param: 'rule', code: 'not_agreed_here' }]);
}

export function entryOf(
  facts: CaseFacts,
  type: Entry['type'],
  fields: Readonly<Record<string, Json>>,
  refs: Readonly<Record<string, string | number>> = {},
): Entry {
  return milestoneEntry(facts, type, fields, { case: facts.dispute.number, ...refs });
}

/** How a split stands on the record. */
export function splitFields({ toClient, fault, rule }: Split, held: bigint, currency: string): Record<string, Json> {
  return {
    toClient: moneyField(toClient, currency),
    toProfessional: moneyField(held - toClient, currency),
    fault,
    ...(rule === null ? {} : { rule }),
  };
}

export function moveTo(
  { number, owner }: Pick<Dispute, 'number' | 'owner'>,
  phase: CasePhase,
  { now }: Pick<Call, 'now'>,
  { endsAt = null, owner: next = owner }: { readonly endsAt?: Date | null; readonly owner?: string | null } = {},
): CaseMove {
  return { number, phase, from: now, endsAt, owner: next, closed: phase === 'closed' };
}

/** The case stays where it is and its clock runs on; it counts as moved, so that nobody decides on what they have not seen. */
export function staysIn(dispute: Dispute, call: Pick<Call, 'now'>): CaseMove {
  const { phase, phaseFrom, endsAt } = dispute;
  return { ...moveTo(dispute, phase, call, { endsAt }), from: phaseFrom };
}

/** What every plan of a case carries. */
export function about({ dispute, pair }: CaseFacts, call: Call) {
  return { number: dispute.number, engagement: pair.id, by: doneBy(call), at: call.now };
}

export function hoursAfter(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hourMs);
}
