/** What the reader may do in a case, why not, and what would follow: asked of the same rules as the acts themselves. */
import type { Call } from '../../../core/actor.ts';
import { Held, type Viewer } from '../../../core/command.ts';
import { preview } from '../../../core/offer.ts';
import { type Refusal, isRefusal } from '../../../core/refusal.ts';
import { type CaseConsequence, consequencesOf } from '../consequences.ts';
import { type CaseFacts, lastOffer } from '../facts.ts';
import type { CasePlan } from '../plans.ts';
import * as rules from '../rules.ts';

export type CaseOffered =
  | { readonly allowed: true; readonly consequences: readonly CaseConsequence[] }
  | { readonly allowed: false; readonly code: Refusal['code']; readonly detail: Refusal['detail'] };

export const caseActs = [
  'accept',
  'counter',
  'give_range',
  'ask_arbitration',
  'leave',
  'withdraw',
  'pause',
  'give_evidence',
  'waive',
  'ask_second',
] as const;
export type CaseAct = (typeof caseActs)[number];

/** A rule of an act, or only the part of it that says who may: then nothing is foreseen yet. */
type Rule = (call: Call) => CasePlan | Held | Refusal | string;

export function offeredOne(viewer: Viewer, rule: Rule): CaseOffered {
  const verdict = preview<null, { plan: CasePlan | null }>(null, viewer, (_facts, call) => {
    const said = rule(call);
    if (isRefusal(said)) return said;
    return { plan: typeof said === 'string' || said instanceof Held ? null : said };
  });
  if (isRefusal(verdict)) return { allowed: false, code: verdict.code, detail: verdict.detail };
  const plan = verdict?.plan ?? null;
  return { allowed: true, consequences: plan === null ? [] : consequencesOf(plan) };
}

export function caseOffers(facts: CaseFacts, viewer: Viewer): Readonly<Record<CaseAct, CaseOffered>> {
  const offer = lastOffer(facts.dispute)?.id ?? '';
  const acts: Readonly<Record<CaseAct, Rule>> = {
    accept: (call) => rules.accept({ ...facts, offer }, call),
    counter: (call) => rules.mayCounter(facts, call),
    give_range: (call) => rules.mayGiveRange(facts, call),
    ask_arbitration: (call) => rules.arbitrate(facts, call),
    leave: (call) => rules.leaveTalks(facts, call),
    withdraw: (call) => rules.withdraw(facts, call),
    pause: (call) => rules.mayPause(facts, call),
    give_evidence: (call) => rules.mayGiveEvidence(facts, call),
    waive: (call) => rules.waive(facts, call),
    ask_second: (call) => rules.mayAskSecond(facts, call),
  };
  const offered = Object.entries(acts).map(([name, rule]) => [name, offeredOne(viewer, rule)]);
  return Object.fromEntries(offered) as Record<CaseAct, CaseOffered>;
}
