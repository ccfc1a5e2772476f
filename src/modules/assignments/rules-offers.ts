/** How an assignment finds who does it: the client offers, professionals apply or take it, either side puts other terms. */
import { type Call, type Member, isMember } from '../../core/actor.ts';
import { Held, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Side, agreeOn, moneyField } from '../engagements/index.ts';
import { type LockedPair, newPair } from '../hiring/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type { Assignment, BetweenFacts, Offer, Terms } from './facts.ts';
import { mostOf, payJson } from './pay.ts';
import { addHours } from './times.ts';

export interface OfferPlan extends Plan {
  readonly pair: LockedPair;
  readonly offer: Offer;
  /** The one that this answers. */
  readonly answers: Id<'aof'> | null;
  readonly screened: Screened;
}

/** Other terms than those of the assignment; what is left out stays as it is. */
export type AskedTerms = Partial<Terms>;
export interface OfferInput {
  readonly text: string;
  /** Or why they cannot be read: an hour that the clocks skip there. */
  readonly terms: AskedTerms | Refusal;
}

/** The client asks one professional by name. */
export function offer(facts: BetweenFacts & OfferInput, call: Call): OfferPlan | Held | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!facts.duties.includes('hire')) return refuse('only_the_client_may');
  const no = between({ ...facts, outsider: false }, call);
  if (no) return no;
  return put(facts, { side: 'client', type: 'assignment.offered', hello: 'invitation' }, call, actor);
}

/** A professional would do it, on these or other terms; the client chooses. */
export function apply(
  facts: BetweenFacts & OfferInput & { readonly clientCardSeen: boolean },
  call: Call,
): OfferPlan | Held | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mayApply(facts, call);
  if (isRefusal(no)) return no;
  const unseen = cardSeen(facts, call);
  if (unseen) return unseen;
  return put(facts, { side: 'professional', type: 'assignment.applied', hello: 'proposal' }, call, actor);
}

/** May this professional apply or take it? What the page asks before there is a text. */
export function mayApply(facts: BetweenFacts, call: Call): Plan | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  return between(facts, call) ?? facts.suspension.refusal(call.now) ?? { entry: null };
}

/** The first to say yes to what the client wrote has it, where the client said so. */
export function take(facts: BetweenFacts & { readonly clientCardSeen: boolean }, call: Call): AssignPlan | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mayTake(facts, call);
  if (isRefusal(no)) return no;
  const unseen = cardSeen(facts, call);
  if (unseen) return unseen;
  const { body, startsAt, endsAt } = facts.assignment;
  if (body.pay === null || startsAt === null || endsAt === null) return refuse('assignment_not_waiting');
  const offeredBy = facts.assignment.author;
  return assign(facts, { startsAt, endsAt, pay: body.pay, side: 'client', offeredBy, offer: null }, call, actor);
}

export function mayTake(facts: BetweenFacts, call: Call): Plan | Refusal {
  const no = mayApply(facts, call);
  if (isRefusal(no)) return no;
  return facts.assignment.mode === 'first' && facts.offer === null ? no : refuse('client_chooses');
}

/** The side that was asked answers with terms of its own. */
export function counter(facts: BetweenFacts & OfferInput, call: Call): OfferPlan | Held | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mayAnswer(facts, call);
  if (no) return no;
  const side = facts.duties.includes('hire') ? 'client' : 'professional';
  return put(facts, { side, type: 'assignment.countered', hello: 'proposal' }, call, actor);
}

export interface AssignPlan extends Plan {
  readonly pair: LockedPair;
  readonly assignment: Assignment & { readonly startsAt: Date; readonly endsAt: Date };
  readonly agreement: ReturnType<typeof agreeOn>;
  readonly offer: Id<'aof'> | null;
  readonly askAt: Date;
}

/** The other side says yes: somebody has taken the assignment. */
export function accept(facts: BetweenFacts, call: Call): AssignPlan | Refusal {
  const { actor } = call;
  const { offer: open } = facts;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mayAnswer(facts, call) ?? (facts.duties.includes('hire') ? null : facts.suspension.refusal(call.now));
  if (no) return no;
  if (open === null) return refuse('offer_is_settled');
  if (open.startsAt <= call.now) return refuse('start_has_passed');
  return assign(facts, { ...open, offeredBy: open.by, offer: open.id }, call, actor);
}

export interface OfferEnd extends Plan {
  readonly offer: Id<'aof'>;
  readonly status: 'declined' | 'withdrawn' | 'expired';
}

/** No, thank you; nothing follows from it. */
export function decline(facts: BetweenFacts, call: Call): OfferEnd | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  return mayAnswer(facts, call) ?? over(facts, 'declined');
}

/** Whoever put the terms takes them back before they are answered. */
export function withdrawOffer(facts: BetweenFacts, call: Call): OfferEnd | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  const side = sideHere(facts, call.actor);
  if (side === null) return refuse('not_found');
  if (facts.offer === null) return refuse('offer_is_settled');
  return facts.offer.side === side ? over(facts, 'withdrawn') : refuse('only_the_proposer_may_withdraw');
}

/** Nobody has answered in time. */
export function expire(facts: BetweenFacts, call: Call): OfferEnd | Refusal {
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (facts.offer === null || call.now < facts.offer.expiresAt) return refuse('offer_is_settled');
  return over(facts, 'expired');
}

function over(facts: BetweenFacts, status: OfferEnd['status']): OfferEnd | Refusal {
  const { offer: open, pair, assignment } = facts;
  if (open === null || pair === null) return refuse('offer_is_settled');
  const refs = { assignment: assignment.id, offer: open.id, engagement: pair.engagement.id };
  return {
    ...{ offer: open.id, status },
    entry: { stream: pair.head, type: `assignment.offer_${status}`, fields: { title: facts.shown.title }, refs },
  };
}

function sideHere({ duties, professional }: BetweenFacts, actor: Member): Side | null {
  if (duties.includes('hire')) return 'client';
  return actor.id === professional ? 'professional' : null;
}

/** Whoever was asked, while there is something to answer. */
export function mayAnswer(facts: BetweenFacts, call: Call): Refusal | null {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  const side = sideHere(facts, call.actor);
  if (side === null) return refuse('not_found');
  const { offer: open, assignment } = facts;
  if (open === null) return refuse('offer_is_settled');
  if (assignment.status !== 'sent') return refuse('assignment_not_waiting');
  if (call.now >= open.expiresAt) return refuse('offer_expired');
  if (open.side === side) return refuse('only_the_other_side_may_answer');
  return facts.blocked ? refuse('not_allowed_between_you') : facts.acceptance.refusal(call.now);
}

/** Nobody works for themselves, nobody is reached who does not want to be, and what is taken is taken. */
function between(
  { assignment, insider, blocked, outsider, offer: open, acceptance, professional }: BetweenFacts,
  call: Call,
) {
  const { status, owner } = assignment;
  if (status === 'draft' || outsider) return refuse('not_found');
  if (insider || professional === owner) return refuse('not_allowed_own_assignment');
  if (status !== 'sent') return refuse('assignment_not_waiting');
  if (blocked) return refuse('not_allowed_between_you');
  if (assignment.startsAt !== null && assignment.startsAt <= call.now) return refuse('start_has_passed');
  return open === null ? acceptance.refusal(call.now) : refuse('one_open_offer');
}

/** Nobody works for somebody who pays late or lets others wait without having been told; who was told decides freely. */
function cardSeen(facts: BetweenFacts & { readonly clientCardSeen: boolean }, call: Call): Refusal | null {
  const { red } = facts.clientCard.at(call.now);
  return red.length > 0 && !facts.clientCardSeen ? refuse('client_card_is_red', { reasons: red.join(', ') }) : null;
}

interface Put {
  readonly side: Side;
  readonly type: `assignment.${string}`;
  readonly hello: 'invitation' | 'proposal';
}

function put(
  facts: BetweenFacts & OfferInput,
  { side, type, hello }: Put,
  call: Call,
  actor: Member,
): OfferPlan | Held | Refusal {
  const { assignment, text, terms: asked, offer: open, numbers } = facts;
  if (isRefusal(asked)) return asked;
  const terms = { ...ownTerms(assignment, open), ...asked };
  const { startsAt, endsAt, pay } = terms;
  if (startsAt === null || endsAt === null || pay === null) return refuse('assignment_not_waiting');
  if (endsAt <= startsAt) return refuseInput([{ param: 'endsAt', code: 'ends_before_start' }]);
  if (startsAt <= call.now) return refuseInput([{ param: 'startsAt', code: 'day_is_over' }]);
  const screened = screenTexts({ text }, 'talking', call);
  if (screened instanceof Held) return screened;
  const pair = facts.pair ?? beginPair(facts, hello, call, actor);
  const expires = addHours(call.now, numbers.at(call.now).counterOfferHours);
  const made: Offer = {
    ...{ id: call.id('aof'), assignment: assignment.id, engagement: pair.engagement.id },
    ...{
      professional: facts.professional,
      side,
      startsAt,
      endsAt,
      pay,
      text,
      status: 'open',
      by: actor.id,
      at: call.now,
    },
    expiresAt: expires < startsAt ? expires : startsAt,
  };
  const refs = { ...refsOf(assignment, pair), offer: made.id };
  const fields = { ...termFields(facts, made), ...(text === '' ? {} : recordFields('text', text, screened)) };
  return {
    ...{ pair, offer: made, answers: open?.id ?? null, screened },
    entry: { stream: pair.head, type, fields: { ...fields, expiresAt: made.expiresAt.toISOString() }, refs },
  };
}

function ownTerms(
  { startsAt, endsAt, body }: Assignment,
  open: Offer | null,
): { [Name in keyof Terms]: Terms[Name] | null } {
  return open ?? { startsAt, endsAt, pay: body.pay };
}

function beginPair(
  { assignment, professional }: BetweenFacts,
  hello: 'invitation' | 'proposal',
  call: Call,
  actor: Member,
) {
  const project = assignment.project ?? call.id('prj');
  return newPair({ project, client: assignment.owner, professional, hello }, call, actor);
}

interface Taken extends Terms {
  readonly side: Side;
  readonly offeredBy: Id<'mem'>;
  readonly offer: Id<'aof'> | null;
}

function assign(facts: BetweenFacts, taken: Taken, call: Call, actor: Member): AssignPlan {
  const { assignment, professional, shown } = facts;
  const { startsAt, endsAt, pay } = taken;
  const pair = facts.pair ?? beginPair(facts, 'proposal', call, actor);
  const { id: engagement, project, client } = pair.engagement;
  const numbers = facts.numbers.at(call.now);
  const milestone = call.id('mil');
  const criteria = shown.deliverables.map(({ id, text }) => ({ id, text, needsEvidence: false }));
  const agreement = agreeOn(
    {
      pair: { id: engagement, project, client, professional },
      currency: shown.currency,
      body: {
        ...{
          title: shown.title,
          scope: shown.description,
          guidelines: '',
          cancellation: '',
          rounds: numbers.changeRounds,
        },
        criteria,
        milestones: [
          {
            ...{ id: milestone, title: shown.title, amount: mostOf(pay), dueOn: endsAt.toISOString().slice(0, 10) },
            criteria: criteria.map(({ id }) => id),
          },
        ],
      },
      ...{ side: taken.side, offeredBy: taken.offeredBy, numbers, nextVersion: facts.nextVersion },
      assignment: { id: assignment.id, onTerms: assignment.termsDays !== null },
    },
    call,
  );
  const fields = {
    ...termFields(facts, taken),
    ...(assignment.termsDays === null ? {} : { termsDays: assignment.termsDays }),
  };
  const refs = {
    ...refsOf(assignment, pair),
    version: facts.nextVersion,
    ...(taken.offer ? { offer: taken.offer } : {}),
  };
  return {
    ...{ pair, agreement, offer: taken.offer },
    assignment: {
      ...{
        ...assignment,
        status: 'assigned',
        professional,
        engagement,
        milestone,
        startsAt,
        endsAt,
        assignedAt: call.now,
      },
      body: { ...assignment.body, pay },
    },
    askAt: addHours(startsAt, -numbers.confirmScheduleHours),
    entry: { stream: pair.head, type: 'assignment.assigned', fields, refs },
  };
}

function refsOf({ id }: Assignment, { engagement }: LockedPair) {
  const { project, professional } = engagement;
  return { assignment: id, engagement: engagement.id, project, professional };
}

function termFields({ shown }: BetweenFacts, { startsAt, endsAt, pay }: Terms): Readonly<Record<string, Json>> {
  return {
    ...{ title: shown.title, timeZone: shown.timeZone, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    ...{ pay: payJson(pay), price: moneyField(mostOf(pay), shown.currency) },
  };
}
