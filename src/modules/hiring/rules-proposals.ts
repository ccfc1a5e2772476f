/** What follows a proposal: it is withdrawn, declined, or the two meet somewhere between by counter-offers. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import { type AskFacts, type NewAsk, mayAsk } from '../talent/index.ts';
import type { Counter, Proposal, ProposalFacts, Side, Terms } from './facts.ts';
import { type CounterStatus, type ProposalStatus, counterLife, proposalLife } from './lifecycle.ts';

/** Which side the actor stands on; null for everybody else, who may not even know. */
export function sideOf(
  { pair, duties }: Pick<ProposalFacts, 'pair' | 'duties'>,
  { actor }: Pick<Call, 'actor'>,
): Side | null {
  if (!isMember(actor)) return null;
  if (actor.id === pair.engagement.professional) return 'professional';
  return duties.includes('hire') ? 'client' : null;
}

export interface Decided extends Plan {
  readonly proposal: Proposal;
  readonly status: ProposalStatus;
  readonly reason: string | null;
  /** The counter-offer that falls with the proposal. */
  readonly counter: Counter | null;
}

/** A professional takes the proposal back, until somebody has accepted it. */
export function withdraw(facts: ProposalFacts, call: Call): Decided | Refusal {
  return decided(facts, call, 'withdraw', 'professional', null);
}

export const declineReasons = ['price', 'time', 'experience', 'another_chosen', 'not_what_was_asked', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** A client says no to a proposal, with a reason from a list, so that nobody is left to guess or to wait. */
export function decline(facts: ProposalFacts & { readonly reason: DeclineReason }, call: Call): Decided | Refusal {
  return decided(facts, call, 'decline', 'client', facts.reason);
}

function decided(
  facts: ProposalFacts,
  call: Call,
  act: 'withdraw' | 'decline',
  who: Side,
  reason: DeclineReason | null,
): Decided | Refusal {
  const { pair, proposal, counter } = facts;
  const side = sideOf(facts, call);
  if (side === null) return stranger(call);
  if (side !== who) return refuse(who === 'client' ? 'only_the_client_may' : 'only_the_professional_may');
  const status = after(proposalLife, proposal.status, act);
  if (status === null) return refuse('proposal_is_settled');
  const fields = reason === null ? {} : { reason };
  const entry = { stream: pair.head, type: `proposal.${status}`, fields, refs: { proposal: proposal.id } } as const;
  return { entry, proposal, status, reason, counter };
}

export interface TestAsked extends Plan {
  readonly ask: NewAsk;
}

/** What a client wants to see proven stands as it was asked; nobody raises the mark afterwards. */
export function askForTest(
  facts: ProposalFacts & { readonly asking: AskFacts & { readonly title: string } },
  call: Call,
): TestAsked | Refusal {
  const { pair, proposal, asking, blocked } = facts;
  const side = sideOf(facts, call);
  if (!isMember(call.actor) || side === null) return stranger(call);
  if (side !== 'client') return refuse('only_the_client_may');
  if (proposal.status !== 'open') return refuse('proposal_is_settled');
  if (blocked) return refuse('not_allowed_between_you');
  const no = mayAsk(asking);
  if (no) return no;
  const { id: engagement, professional: member } = pair.engagement;
  const test = asking.test?.id ?? '';
  const ask = { id: call.id('ask'), proposal: proposal.id, engagement, member, test, minimum: asking.minimum };
  return {
    ask: { ...ask, by: call.actor.id, at: call.now },
    entry: {
      stream: pair.head,
      type: 'test.asked',
      fields: { test: asking.title, minimum: asking.minimum },
      refs: { proposal: proposal.id, test },
    },
  };
}

export interface CounterInput {
  readonly price: bigint;
  readonly currency: string;
  readonly days: number;
  readonly scope: string;
  readonly text: string;
  /** How long the other side has; without it, as long as the house says. */
  readonly hours: number | undefined;
}
export interface CounterPlan extends Plan {
  readonly counter: Counter;
  /** The counter-offer that waited until now, and what becomes of it. */
  readonly before: { readonly id: Id<'ctr'>; readonly status: CounterStatus } | null;
  readonly screened: Screened;
}

/** May this side offer other terms now? */
export function mayCounter(facts: ProposalFacts, call: Call): Plan | Refusal {
  const { proposal, counter, project, blocked, suspension, acceptance } = facts;
  const side = sideOf(facts, call);
  if (side === null) return stranger(call);
  if (proposal.status !== 'open') return refuse('proposal_is_settled');
  if (project.status !== 'open' && project.status !== 'closed') return refuse('project_not_open');
  if (blocked) return refuse('not_allowed_between_you');
  const suspended = side === 'professional' ? suspension.refusal(call.now) : null;
  if (suspended) return suspended;
  if (counter !== null && counter.side === side && runs(counter, call)) return refuse('counter_waits');
  return acceptance.refusal(call.now) ?? { entry: null };
}

/** Either side names another price, time or scope; it stands until it is answered or its time is over. */
export function makeCounter(
  facts: ProposalFacts & { readonly input: CounterInput },
  call: Call,
): CounterPlan | Held | Refusal {
  const { pair, proposal, counter, numbers, input } = facts;
  const side = sideOf(facts, call);
  if (!isMember(call.actor) || side === null) return stranger(call);
  const may = mayCounter(facts, call);
  if (!('entry' in may)) return may;
  if (input.currency !== proposal.currency) return refuse('another_currency', { currency: proposal.currency });
  if (sameTerms(input, proposal)) return refuse('same_terms');

  const screened = screenTexts({ scope: input.scope, text: input.text }, 'talking', call);
  if (screened instanceof Held) return screened;
  const hours = input.hours ?? numbers.at(call.now).counterOfferHours;
  const made: Counter = {
    id: call.id('ctr'),
    proposal: proposal.id,
    engagement: pair.engagement.id,
    side,
    price: input.price,
    currency: input.currency,
    days: input.days,
    scope: input.scope,
    text: input.text,
    status: 'open',
    sentAt: call.now,
    expiresAt: new Date(call.now.getTime() + hours * 3_600_000),
  };
  const fields = {
    price: { amount: String(made.price), currency: made.currency },
    days: made.days,
    expiresAt: made.expiresAt.toISOString(),
    ...recordFields('scope', made.scope, screened),
    ...recordFields('text', made.text, screened),
  };
  const refs = { proposal: proposal.id, counter: made.id };
  const before = counter && ({ id: counter.id, status: runs(counter, call) ? 'answered' : 'expired' } as const);
  return { entry: { stream: pair.head, type: 'proposal.countered', fields, refs }, counter: made, before, screened };
}

export interface CounterDecided extends Plan {
  readonly counter: Counter;
  readonly status: CounterStatus;
}

/** The other side takes the terms; from now on they are the terms of the proposal. */
export function acceptCounter(facts: ProposalFacts, call: Call): CounterDecided | Refusal {
  const { project, blocked, acceptance } = facts;
  const plan = counterDecided(facts, call, 'accept', 'other');
  if (!('entry' in plan)) return plan;
  if (project.status !== 'open' && project.status !== 'closed') return refuse('project_not_open');
  if (blocked) return refuse('not_allowed_between_you');
  return acceptance.refusal(call.now) ?? plan;
}

/** The other side says no; the proposal stands as it was. */
export function declineCounter(facts: ProposalFacts, call: Call): CounterDecided | Refusal {
  return counterDecided(facts, call, 'decline', 'other');
}

/** Whoever made the counter-offer takes it back before it is answered. */
export function withdrawCounter(facts: ProposalFacts, call: Call): CounterDecided | Refusal {
  return counterDecided(facts, call, 'withdraw', 'own');
}

/** When nobody answered in time, the clock ends the counter-offer; the proposal stands as it was. */
export function expireCounter({ pair, counter }: ProposalFacts, { actor, now }: Call): CounterDecided | Refusal {
  if (actor.kind !== 'clock') return refuse('only_the_clock_ends_offers');
  if (counter === null || now < counter.expiresAt) return refuse('no_counter_open');
  return { entry: counterEntry(pair.head, counter, 'expired'), counter, status: 'expired' };
}

function counterDecided(
  facts: ProposalFacts,
  call: Call,
  act: 'accept' | 'decline' | 'withdraw',
  whose: 'own' | 'other',
): CounterDecided | Refusal {
  const { pair, proposal, counter } = facts;
  const side = sideOf(facts, call);
  if (side === null) return stranger(call);
  if (counter === null || proposal.status !== 'open') return refuse('no_counter_open');
  if (whose === 'other' && counter.side === side) return refuse('only_the_other_side_may');
  if (whose === 'own' && counter.side !== side) return refuse('only_who_offered_may');
  if (!runs(counter, call)) return refuse('counter_expired');
  const status = after(counterLife, counter.status, act);
  if (status === null) return refuse('no_counter_open');
  return { entry: counterEntry(pair.head, counter, status), counter, status };
}

function counterEntry(stream: ProposalFacts['pair']['head'], counter: Counter, status: CounterStatus) {
  const { price, currency, days } = counter;
  const terms = status === 'accepted' ? { price: { amount: String(price), currency }, days } : {};
  return {
    stream,
    type: `counter.${status}`,
    fields: terms,
    refs: { proposal: counter.proposal, counter: counter.id },
  } as const;
}

/** At the instant the time is over it is over, also when the clock comes later. */
function runs({ expiresAt }: Counter, { now }: Call): boolean {
  return now < expiresAt;
}

function sameTerms(input: Terms, proposal: Terms): boolean {
  return input.price === proposal.price && input.days === proposal.days && input.scope === proposal.scope;
}

function stranger({ actor }: Call): Refusal {
  return refuse(isMember(actor) ? 'not_found' : 'sign_in_first');
}

/** The open counter-offer of this id, or nothing. */
export function counterWith(facts: ProposalFacts, id: Id<'ctr'>): ProposalFacts {
  return facts.counter?.id === id ? facts : { ...facts, counter: null };
}
