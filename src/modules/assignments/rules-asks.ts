/** What one side asks of the other before the close-out: another time, more money, an expense, a correction. */
import type { Call } from '../../core/actor.ts';
import { Held, type Json } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type Amendment, type Side, amend, bindsOne, moneyField, settled, stageAt } from '../engagements/index.ts';
import { type Screened, recordFields, screenTexts, veilText } from '../screening/index.ts';
import type { Ask, AskKind, RunningFacts, Visit } from './facts.ts';
import type { AssignmentStatus } from './lifecycle.ts';
import { type Step, entryOf, stepOf } from './rules-running.ts';
import { addHours } from './times.ts';

export interface AskInput {
  readonly kind: AskKind;
  readonly amount: bigint | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly visit: Id<'vis'> | null;
  readonly text: string;
}

/** What an answer, or a gift that needs none, changes. */
export interface Effect {
  readonly amendment: Amendment | null;
  readonly milestone: Id<'mil'> | null;
  /** Another time for the work. */
  readonly schedule: { readonly startsAt: Date; readonly endsAt: Date; readonly askAt: Date } | null;
  /** A visit as both say it was. */
  readonly visit: (Visit & { readonly outAt: Date }) | null;
}
const nothing: Effect = { amendment: null, milestone: null, schedule: null, visit: null };

export interface AskPlan extends Step, Effect {
  readonly ask: Ask;
  readonly screened: Screened;
}

/** Who asks for what, and when. */
const askers: Readonly<Record<AskKind, readonly Side[]>> = {
  reschedule: ['client', 'professional'],
  correction: ['client', 'professional'],
  budget: ['professional'],
  expense: ['professional'],
  bonus: ['client'],
  adjust: ['client'],
};
const times: Readonly<Record<AskKind, readonly AssignmentStatus[]>> = {
  reschedule: ['assigned', 'confirmed', 'on_hold'],
  correction: ['in_progress', 'on_hold'],
  budget: ['assigned', 'confirmed', 'in_progress', 'on_hold'],
  expense: ['assigned', 'confirmed', 'in_progress', 'on_hold'],
  bonus: ['assigned', 'confirmed', 'in_progress', 'on_hold', 'pending_approval'],
  adjust: ['pending_approval'],
};

/** Asks the other side; a bonus is given, and needs no answer. */
export function ask(
  facts: RunningFacts & { readonly input: AskInput | Refusal },
  call: Call,
): AskPlan | Held | Refusal {
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  const { input, assignment } = facts;
  if (isRefusal(input)) return input;
  const no = mayAsk(facts, input.kind, side) ?? wrongIn({ ...facts, input }, call);
  if (no) return no;
  const screened = screenTexts({ text: input.text }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const given = input.kind === 'bonus';
  const asked: Ask = { ...input, id: call.id('ask'), side, status: given ? 'accepted' : 'open', milestone: null };
  const effect = given ? effectOf(facts, asked, screened, call) : nothing;
  if (isRefusal(effect)) return effect;
  const entry = entryOf(
    facts,
    given ? 'assignment.bonus_given' : 'assignment.asked',
    askFields(facts, asked, screened),
    {
      ask: asked.id,
    },
  );
  return {
    ...stepOf(facts, assignment.status, entry, call),
    ...effect,
    ask: { ...asked, milestone: effect.milestone },
    screened,
  };
}

export function mayAsk(facts: RunningFacts, kind: AskKind, side: Side): Refusal | null {
  const { assignment, milestone, asks } = facts;
  if (!askers[kind].includes(side)) return refuse('only_the_other_side_may_ask');
  const ended = settled(milestone);
  if (ended) return ended;
  if (!times[kind].includes(assignment.status)) return refuse('not_now_for_assignment', { status: assignment.status });
  if (kind === 'reschedule' && facts.visits.length > 0) return refuse('already_begun');
  return asks.some((each) => each.status === 'open' && each.kind === kind && each.side === side)
    ? refuse('ask_waits')
    : null;
}

function wrongIn({ input, visits, closeout }: RunningFacts & { readonly input: AskInput }, call: Call): Refusal | null {
  const { kind, startsAt, endsAt, amount, visit } = input;
  if (kind === 'reschedule' || kind === 'correction') {
    if (startsAt === null) return refuseInput([{ param: 'startsAt', code: 'required' }]);
    if (endsAt === null) return refuseInput([{ param: 'endsAt', code: 'required' }]);
    if (endsAt <= startsAt) return refuseInput([{ param: 'endsAt', code: 'ends_before_start' }]);
    if (kind === 'reschedule')
      return startsAt <= call.now ? refuseInput([{ param: 'startsAt', code: 'day_is_over' }]) : null;
    const known = visits.find(({ id }) => id === visit);
    if (known === undefined || known.outAt === null) return refuseInput([{ param: 'visit', code: 'not_an_option' }]);
    return endsAt > call.now ? refuseInput([{ param: 'endsAt', code: 'not_yet' }]) : null;
  }
  if (amount === null && kind !== 'adjust') return refuseInput([{ param: 'amount', code: 'required' }]);
  if (kind === 'adjust' && amount !== null && closeout !== null && amount >= closeout.workPay)
    return refuseInput([{ param: 'amount', code: 'too_big', detail: { max: String(closeout.workPay) } }]);
  return kind === 'adjust' && amount === null ? refuseInput([{ param: 'amount', code: 'required' }]) : null;
}

export interface AnswerPlan extends Step, Effect {
  readonly ask: Id<'ask'>;
  readonly outcome: 'accepted' | 'declined' | 'withdrawn';
  readonly reason: string;
  readonly screened: Screened | null;
}
export interface AnswerFacts extends RunningFacts {
  readonly ask: Ask;
  readonly reason: string;
}

/** The other side says yes, and it counts from now on. */
export function acceptAsk(facts: AnswerFacts, call: Call): AnswerPlan | Refusal {
  const no = mayAnswerAsk(facts, call);
  if (no) return no;
  const { ask: asked, assignment } = facts;
  if (asked.kind === 'reschedule' && asked.startsAt !== null && asked.startsAt <= call.now)
    return refuse('start_has_passed');
  const effect = effectOf(facts, asked, null, call);
  if (isRefusal(effect)) return effect;
  const status = effect.schedule && assignment.status === 'confirmed' ? 'assigned' : assignment.status;
  const entry = entryOf(facts, 'assignment.ask_accepted', askFields(facts, asked, null), { ask: asked.id });
  return {
    ...stepOf(facts, status, entry, call),
    ...effect,
    ask: asked.id,
    outcome: 'accepted',
    reason: '',
    screened: null,
  };
}

/** The other side says no, and why. */
export function declineAsk(facts: AnswerFacts, call: Call): AnswerPlan | Held | Refusal {
  const no = mayAnswerAsk(facts, call);
  if (no) return no;
  const { ask: asked, assignment, reason } = facts;
  const screened = screenTexts({ reason }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  const fields = { kind: asked.kind, ...(reason === '' ? {} : recordFields('reason', reason, screened)) };
  const entry = entryOf(facts, 'assignment.ask_declined', fields, { ask: asked.id });
  return {
    ...stepOf(facts, assignment.status, entry, call),
    ...nothing,
    ask: asked.id,
    outcome: 'declined',
    reason,
    screened,
  };
}

/** Whoever asked takes it back before it is answered. */
export function withdrawAsk(facts: AnswerFacts, call: Call): AnswerPlan | Refusal {
  const { ask: asked, assignment } = facts;
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  if (asked.status !== 'open') return refuse('ask_is_settled');
  if (asked.side !== side) return refuse('only_the_proposer_may_withdraw');
  const entry = entryOf(facts, 'assignment.ask_withdrawn', { kind: asked.kind }, { ask: asked.id });
  const step = stepOf(facts, assignment.status, entry, call);
  return { ...step, ...nothing, ask: asked.id, outcome: 'withdrawn', reason: '', screened: null };
}

export function mayAnswerAsk(facts: AnswerFacts, call: Call): Refusal | null {
  const { ask: asked, milestone, assignment } = facts;
  const side = bindsOne(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  if (asked.status !== 'open') return refuse('ask_is_settled');
  if (asked.side === side) return refuse('only_the_other_side_may_answer');
  const ended = settled(milestone);
  if (ended) return ended;
  return times[asked.kind].includes(assignment.status)
    ? null
    : refuse('not_now_for_assignment', { status: assignment.status });
}

/** More money is protected as a milestone of its own; on terms it is added to what falls due. */
function effectOf(facts: RunningFacts, asked: Ask, screened: Screened | null, call: Call): Effect | Refusal {
  const { assignment, agreement, current, visits, milestone } = facts;
  const { kind, amount, startsAt, endsAt } = asked;
  if (kind === 'reschedule' && startsAt && endsAt) {
    const askAt = addHours(startsAt, -facts.numbers.at(call.now).confirmScheduleHours);
    return { ...nothing, schedule: { startsAt, endsAt, askAt } };
  }
  if (kind === 'correction' && startsAt && endsAt) {
    const visit = visits.find(({ id }) => id === asked.visit);
    return visit ? { ...nothing, visit: { ...visit, inAt: startsAt, outAt: endsAt } } : refuse('not_found');
  }
  if (kind === 'adjust' || amount === null || (agreement.onTerms && milestone.status !== 'funded')) return nothing;
  const id = call.id('mil');
  const hidden = screened?.kind === 'masked' ? screened.findings : [];
  // What the asked side accepts is named after the work: words that wait for a person must not travel to receipts.
  const title = screened === null ? `${current.body.title} +` : veilText(asked.text, hidden);
  const dueOn = assignment.endsAt.toISOString().slice(0, 10);
  const added = { id, title: (title.split('\n')[0] ?? kind).slice(0, 110), amount, dueOn, criteria: [] };
  const milestones = [...current.body.milestones, added];
  const amendment = amend(facts, { milestones, side: asked.side, note: '' }, call);
  return isRefusal(amendment) ? amendment : { ...nothing, amendment, milestone: id };
}

function askFields({ agreement }: RunningFacts, asked: Ask, screened: Screened | null): Readonly<Record<string, Json>> {
  const { kind, amount, startsAt, endsAt, text, side } = asked;
  return {
    ...{ kind, side },
    ...(amount === null ? {} : { amount: moneyField(amount, agreement.currency) }),
    ...(startsAt === null ? {} : { startsAt: startsAt.toISOString() }),
    ...(endsAt === null ? {} : { endsAt: endsAt.toISOString() }),
    ...(screened === null || text === '' ? {} : recordFields('text', text, screened)),
  };
}
