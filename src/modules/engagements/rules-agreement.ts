/** How two people come to an agreement, and how they change it: what one proposes counts when the other says yes. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { Project, Proposal } from '../hiring/index.ts';
import type { Acceptance, NumbersInForce } from '../policy/index.ts';
import { recordFields, screenTexts, veilText } from '../screening/index.ts';
import { type AskedCriterion, type AskedMilestone, changesTo, sameBody, wordMilestones } from './body.ts';
import {
  type AgreedMilestone,
  type Body,
  type Criterion,
  type Facts,
  type Version,
  isEnded,
  moneyField,
} from './facts.ts';
import { addDays, dayOf, shareOf, termsFrom } from './money.ts';
import type { AgreementAnswer, AgreementChange, Award } from './plans.ts';
import { bindsOne, doneBy, engagementEntry, hires, inForce, withAssignment } from './rules-sides.ts';
import { stageAt } from './stage.ts';
import { screenBody, textsOfBody } from './texts.ts';

/** What the client may word differently from the proposal; then the professional is asked once more. */
export interface AskedAward {
  readonly guidelines?: string | undefined;
  readonly cancellation?: string | undefined;
  readonly rounds?: number | undefined;
  readonly milestones?: readonly AskedMilestone[] | undefined;
}

export interface AwardFacts extends Facts {
  readonly proposal: Pick<Proposal, 'id' | 'status' | 'price' | 'currency' | 'days' | 'scope' | 'edition'>;
  /** With words hidden that screening hides: an agreement must not show what the project does not. */
  readonly project: Pick<Project, 'id' | 'title' | 'description' | 'criteria' | 'status' | 'edition'>;
  /** Somebody else was chosen for it. */
  readonly taken: boolean;
  readonly numbers: NumbersInForce;
  readonly acceptance: Acceptance;
  readonly releasedBefore: bigint;
  readonly asked: AskedAward;
}

/** Why a proposal cannot be accepted now, or null. */
function mayAward(facts: AwardFacts, call: Call): Refusal | null {
  const { proposal, project, acceptance, agreement } = facts;
  if (!hires(facts)) return refuse('only_the_client_may_award');
  const unread = acceptance.refusal(call.now);
  if (unread) return unread;
  if (agreement?.status === 'proposed') return refuse('agreement_waits');
  if (agreement && agreement.status !== 'declined') return refuse('already_agreed');
  if (proposal.status !== 'open') return refuse('proposal_is_settled');
  return mayBeAwarded(project.status) && !facts.taken ? null : refuse('project_already_awarded');
}

/** A project whose choice came to nothing may be awarded again. */
function mayBeAwarded(status: Project['status'] | null): boolean {
  return status === 'open' || status === 'closed' || status === 'awarded';
}

/**
 * The client accepts a proposal. Where the terms are those the professional offered, both have now said yes and the
 * agreement counts; where the client words something differently, the professional is asked first.
 */
export function award(facts: AwardFacts, call: Call): Award | Held | Refusal {
  const refusal = mayAward(facts, call);
  if (refusal) return refusal;
  const { proposal, project, asked, pair, agreement, releasedBefore } = facts;
  const numbers = facts.numbers.at(call.now);
  const terms = termsFrom(numbers, proposal.currency);
  const wanted = awardedBody(facts, terms.milestonesMax, numbers.changeRounds, call);
  if (isRefusal(wanted)) return wanted;
  const checked = screenBody(wanted, askedTexts(asked), 'talking', call);
  if (checked instanceof Held) return checked;
  const { body, screened } = checked;
  const agreed =
    proposal.edition === project.edition &&
    Object.values(asked).every((each) => each === undefined) &&
    agreement === null;

  const version: Version = {
    version: agreement?.nextVersion ?? 1,
    body,
    side: 'client',
    status: agreed ? 'accepted' : 'proposed',
    note: '',
    proposedBy: doneBy(call),
    proposedAt: call.now,
    answeredBy: agreed ? pair.professional : null,
    answeredAt: agreed ? call.now : null,
  };
  return {
    act: 'award',
    entry: engagementEntry(
      facts,
      agreed ? 'agreement.accepted' : 'agreement.proposed',
      {
        title: body.title,
        total: moneyField(totalOf(body.milestones), proposal.currency),
        milestones: body.milestones.length,
        award: true,
      },
      { proposal: proposal.id, version: version.version },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    proposal: proposal.id,
    project: pair.project,
    pair,
    currency: proposal.currency,
    terms,
    version,
    agreed,
    first: shareOf(body.milestones[0]?.amount ?? 0n, releasedBefore, terms),
    screened,
  };
}

/** What the client adds; the rest was screened where it was first written. */
function askedTexts({ guidelines = '', cancellation = '', milestones = [] }: AskedAward): Record<string, string> {
  return {
    guidelines,
    cancellation,
    ...Object.fromEntries(milestones.map(({ title }, n) => [`milestones.${n}.title`, title])),
  };
}

function awardedBody(
  { proposal, project, asked }: AwardFacts,
  milestonesMax: number,
  rounds: number,
  call: Call,
): Body | Refusal {
  const wanted = asked.milestones ?? [
    { title: project.title, amount: proposal.price, dueOn: dayOf(addDays(call.now, proposal.days)) },
  ];
  if (wanted.length > milestonesMax) return refuse('too_many_milestones', { max: milestonesMax });
  if (totalOf(wanted) !== proposal.price) return refuseInput([{ param: 'milestones', code: 'split_differs' }]);
  const criteria = project.criteria.map(({ id, text, needsEvidence }) => ({ id, text, needsEvidence }));
  const milestones = wordMilestones(wanted, { criteria, currency: proposal.currency, newId: () => call.id('mil') });
  if (isRefusal(milestones)) return milestones;
  return {
    title: project.title,
    scope:
      proposal.scope === '' ? project.description : `${project.description}\n\n${withoutContact(proposal.scope, call)}`,
    guidelines: asked.guidelines ?? '',
    cancellation: asked.cancellation ?? '',
    rounds: asked.rounds ?? rounds,
    criteria,
    milestones,
  };
}

/** What was hidden in an offer stays hidden in the agreement made from it. */
function withoutContact(text: string, call: Call): string {
  const screened = screenTexts({ text }, 'talking', { ...call, contact: 'contest' });
  return !(screened instanceof Held) && screened.kind === 'masked' ? veilText(text, screened.findings) : text;
}

export interface AskedChange {
  readonly note: string;
  readonly scope?: string | undefined;
  readonly guidelines?: string | undefined;
  readonly cancellation?: string | undefined;
  readonly rounds?: number | undefined;
  readonly criteria?: readonly AskedCriterion[] | undefined;
  /** All milestones that have not ended, in their new order; one that is left out is taken away. */
  readonly milestones?: readonly AskedMilestone[] | undefined;
}

/** One change at a time, while the agreement counts. */
export function mayProposeChange(facts: Facts, call: Call): Refusal | null {
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_who_agrees_may');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  return withAssignment(facts) ?? (facts.open === null ? null : refuse('change_already_open'));
}

/** Either side proposes another wording; nothing changes before the other has accepted it. */
export function proposeChange(
  facts: Facts & { readonly asked: AskedChange },
  call: Call,
): AgreementChange | Held | Refusal {
  const refusal = mayProposeChange(facts, call);
  if (refusal) return refusal;
  const { agreement, current, milestones, asked, pair } = facts;
  if (agreement === null || current === null) return refuse('no_agreement_yet');
  const wanted = changedBody(current.body, facts, call);
  if (isRefusal(wanted)) return wanted;
  const texts = { note: asked.note, ...textsOfBody(wanted) };
  const checked = screenBody(wanted, texts, stageAt(facts, call.now), call);
  if (checked instanceof Held) return checked;
  const { body, screened } = checked;
  if (body.milestones.length > agreement.terms.milestonesMax)
    return refuse('too_many_milestones', { max: agreement.terms.milestonesMax });
  const changes = changesTo(milestones, current.body, body);
  if (isRefusal(changes)) return changes;
  if (sameBody(body, current.body)) return refuse('nothing_changed');

  const version: Version = {
    version: agreement.nextVersion,
    body,
    side: bindsOne(facts, call) ?? 'client',
    status: 'proposed',
    note: asked.note,
    proposedBy: doneBy(call),
    proposedAt: call.now,
    answeredBy: null,
    answeredAt: null,
  };
  return {
    act: 'propose_change',
    entry: engagementEntry(facts, 'agreement.proposed', recordFields('note', asked.note, screened), {
      version: version.version,
    }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    version,
    screened,
  };
}

function changedBody(
  before: Body,
  { asked, milestones, agreement }: Facts & { asked: AskedChange },
  call: Call,
): Body | Refusal {
  const known = new Set(before.criteria.map(({ id }) => id));
  const strange = asked.criteria?.findIndex(({ criterion }) => criterion !== undefined && !known.has(criterion)) ?? -1;
  if (strange >= 0) return refuseInput([{ param: `criteria.${strange}.criterion`, code: 'not_agreed_here' }]);
  const criteria: readonly Criterion[] =
    asked.criteria?.map(({ criterion, text, needsEvidence }) => ({
      id: criterion ?? call.id('crt'),
      text,
      needsEvidence,
    })) ?? before.criteria;
  const parts = {
    scope: asked.scope ?? before.scope,
    guidelines: asked.guidelines ?? before.guidelines,
    cancellation: asked.cancellation ?? before.cancellation,
    rounds: asked.rounds ?? before.rounds,
  };
  if (asked.milestones === undefined) {
    const there = new Set(criteria.map(({ id }) => id));
    const trimmed = before.milestones.map((each) => ({
      ...each,
      criteria: each.criteria.filter((id) => there.has(id)),
    }));
    return { ...before, ...parts, criteria, milestones: withNewCriteria(trimmed, criteria, known) };
  }
  const alive = new Set(milestones.filter((each) => !isEnded(each)).map(({ id }) => id));
  const named = asked.milestones.flatMap(({ milestone }) => milestone ?? []);
  if (named.some((id) => !alive.has(id)) || new Set(named).size < named.length) return refuse('change_is_stale');
  const ended = new Set(
    milestones.filter(({ status }) => status === 'released' || status === 'refunded').map(({ id }) => id),
  );
  const kept = before.milestones.filter(({ id }) => ended.has(id));
  const worded = wordMilestones(asked.milestones, {
    criteria,
    currency: agreement?.currency ?? '',
    before: new Map(before.milestones.map((each) => [each.id, each.criteria])),
    met: new Set(kept.flatMap((each) => each.criteria)),
    newId: () => call.id('mil'),
  });
  if (isRefusal(worded)) return worded;
  return { ...before, ...parts, criteria, milestones: [...kept, ...worded] };
}

/** A new criterion that no milestone names is judged with the last one. */
function withNewCriteria(
  milestones: readonly AgreedMilestone[],
  criteria: readonly Criterion[],
  known: ReadonlySet<string>,
): readonly AgreedMilestone[] {
  const fresh = criteria.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return milestones.map((each, n) =>
    n === milestones.length - 1 ? { ...each, criteria: [...each.criteria, ...fresh] } : each,
  );
}

export interface AnswerFacts extends Facts {
  readonly acceptance: Acceptance;
  /** The wording that is answered: by its number, so that nobody accepts what they have not read. */
  readonly version: number;
  readonly projectStatus: Project['status'] | null;
  readonly taken: boolean;
  readonly proposalStatus: Proposal['status'] | null;
}

function mayAnswer(facts: Pick<AnswerFacts, keyof Facts>, call: Call): Refusal | null {
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_who_agrees_may');
  if (facts.open === null) return refuse('nothing_to_answer');
  return side === facts.open.side ? refuse('only_the_other_side_may_answer') : null;
}

/** The other side says yes to the wording, and from this instant it counts. */
export function acceptAgreement(facts: AnswerFacts, call: Call): AgreementAnswer | Refusal {
  const refusal = mayAnswer(facts, call) ?? facts.acceptance.refusal(call.now) ?? namesTheOpenOne(facts);
  if (refusal) return refusal;
  const { open, current, agreement, milestones, pair } = facts;
  if (open === null || agreement === null) return refuse('nothing_to_answer');
  if (agreement.status === 'closed' || agreement.status === 'cancelled') return refuse('engagement_closed');
  const first = current === null;
  if (first && facts.proposalStatus !== 'open') return refuse('proposal_is_settled');
  if (first && (facts.taken || !mayBeAwarded(facts.projectStatus))) return refuse('project_already_awarded');
  const changes = changesTo(milestones, current?.body ?? null, open.body);
  // What was possible when it was proposed may have been overtaken: a payment, a delivery, a release.
  if (isRefusal(changes)) return refuse('change_is_stale');
  return {
    ...answer(facts, open, 'accept_agreement', 'agreement.accepted', call),
    currency: agreement.currency,
    changes,
    award: first ? { proposal: agreement.proposal, project: pair.project } : null,
  };
}

/** The other side says no to the wording; what counted before still counts. */
export function declineAgreement(facts: AnswerFacts, call: Call): AgreementAnswer | Refusal {
  const refusal = mayAnswer(facts, call) ?? namesTheOpenOne(facts);
  if (refusal) return refusal;
  if (facts.open === null) return refuse('nothing_to_answer');
  return answer(facts, facts.open, 'decline_agreement', 'agreement.declined', call);
}

function mayWithdraw(facts: Pick<AnswerFacts, keyof Facts>, call: Call): Refusal | null {
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_who_agrees_may');
  if (facts.open === null) return refuse('nothing_to_answer');
  return side === facts.open.side ? null : refuse('only_the_proposer_may_withdraw');
}

/** Whoever proposed a wording takes it back before the other has answered. */
export function withdrawAgreement(facts: AnswerFacts, call: Call): AgreementAnswer | Refusal {
  const refusal = mayWithdraw(facts, call) ?? namesTheOpenOne(facts);
  if (refusal) return refusal;
  if (facts.open === null) return refuse('nothing_to_answer');
  return answer(facts, facts.open, 'withdraw_agreement', 'agreement.withdrawn', call);
}

function namesTheOpenOne({ open, version }: AnswerFacts): Refusal | null {
  return open?.version === version ? null : refuse('nothing_to_answer');
}

function answer(
  facts: AnswerFacts,
  version: Version,
  act: AgreementAnswer['act'],
  type: 'agreement.accepted' | 'agreement.declined' | 'agreement.withdrawn',
  call: Call,
): AgreementAnswer {
  const { agreement, pair } = facts;
  const currency = agreement?.currency ?? '';
  return {
    act,
    entry: engagementEntry(
      facts,
      type,
      {
        title: version.body.title,
        total: moneyField(totalOf(version.body.milestones), currency),
        milestones: version.body.milestones.length,
      },
      { version: version.version },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    version,
    currency,
    changes: null,
    award: null,
  };
}

function totalOf(milestones: readonly { readonly amount: bigint }[]): bigint {
  return milestones.reduce((sum, { amount }) => sum + amount, 0n);
}
