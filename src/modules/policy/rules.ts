import { type Call, type Member, isMember, isStaff } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { FeeBand } from '../../core/money.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { AcceptedKind, DraftedKind, PolicyKind } from './content.ts';
import type { Consequence, GuidelineRow } from './guideline.ts';
import type { Numbers } from './numbers.ts';

/** The one that counts at a moment: the latest whose day has come. Versions are announced in the order they count. */
export function inForce<V extends { readonly number: number; readonly countsAt: Date }>(
  versions: readonly V[],
  now: Date,
): V | null {
  // The house opened with its first version; a clock set back before that day finds no other.
  const opening = versions.reduce<V | null>(
    (first, each) => (first === null || each.number < first.number ? each : first),
    null,
  );
  return versions
    .filter(({ countsAt }) => countsAt <= now)
    .reduce((latest, each) => (latest === null || each.number > latest.number ? each : latest), opening);
}

export interface Accepting {
  readonly stream: Head;
  readonly versions: readonly {
    readonly kind: AcceptedKind;
    readonly number: number;
    readonly countsAt: Date;
    readonly acceptedAt: Date | null;
  }[];
  readonly named: Readonly<Partial<Record<AcceptedKind, number | undefined>>>;
}
export interface Accepted {
  readonly entry: Entry;
  readonly member: Member['id'];
  readonly at: Date;
  readonly versions: readonly { readonly kind: AcceptedKind; readonly number: number }[];
}

/** A member accepts versions by number: what counts now, or what was announced for later, never what has gone. */
export function accept({ stream, versions, named }: Accepting, { actor, now }: Call): Refusal | Accepted {
  if (!isMember(actor)) return refuse('sign_in_first');
  const accepted: { kind: AcceptedKind; number: number }[] = [];
  for (const kind of ['terms', 'guideline'] as const) {
    const number = named[kind];
    if (number === undefined) continue;
    const ofKind = versions.filter((version) => version.kind === kind);
    const version = ofKind.find((each) => each.number === number);
    const current = inForce(ofKind, now);
    if (version === undefined) return refuse('no_such_version', { number });
    if (current !== null && number < current.number) return refuse('version_outdated', { number: current.number });
    if (version.acceptedAt === null) accepted.push({ kind, number });
  }
  if (accepted.length === 0) return refuse('already_accepted');
  const fields = Object.fromEntries(accepted.map(({ kind, number }) => [kind, number]));
  return {
    entry: { stream, type: 'policy.accepted', fields, refs: fields },
    member: actor.id,
    at: now,
    versions: accepted,
  };
}

export interface Publishing {
  readonly stream: Head;
  readonly kind: PolicyKind;
  readonly last: { readonly number: number; readonly countsAt: Date; readonly content: string } | null;
  readonly noticeDays: (now: Date) => number;
  /** The content as it will be stored, when its number is known. */
  readonly contentOf: (number: number) => string;
  /** From which day it shall count; null means as soon as the notice allows. */
  readonly countsAt: Date | null;
  readonly reason: string;
  /** True for the very first version, which the house publishes when it opens. */
  readonly opening: boolean;
}
export interface Published {
  readonly entry: Entry;
  readonly kind: PolicyKind;
  readonly number: number;
  readonly content: string;
  readonly announcedAt: Date;
  readonly countsAt: Date;
  readonly by: string;
  readonly reason: string;
}

/** The operator publishes a new version, long enough before it counts that people can read it and leave if they wish. */
export function publish(facts: Publishing, { actor, now }: Call): Refusal | Published {
  const { stream, kind, last, reason, opening } = facts;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (actor.kind !== 'console' && !isStaff(actor, 'operator')) return refuse('only_the_operator_may_publish');
  if (opening && last !== null) return refuse('version_taken');
  const countsAt = dayItCounts(facts, now);
  if (isRefusal(countsAt)) return countsAt;
  const number = (last?.number ?? 0) + 1;
  if (last !== null && facts.contentOf(last.number) === last.content) return refuse('nothing_changed');
  return {
    entry: {
      stream,
      type: 'policy.published',
      fields: { kind, number, counts_at: countsAt.toISOString(), reason },
      refs: { kind, number },
    },
    kind,
    number,
    content: facts.contentOf(number),
    announcedAt: now,
    countsAt,
    by: isMember(actor) ? actor.id : actor.kind,
    reason,
  };
}

/** Rules that an operator is writing: nothing follows from them. */
export interface Draft {
  readonly id: Id<'gdr'>;
  /** The version it was written against; when a newer one is announced, the draft is old. */
  readonly basedOn: number;
  readonly content: string;
}
export interface Drafting {
  readonly kind: DraftedKind;
  readonly last: { readonly number: number; readonly content: string } | null;
  readonly content: string;
}
export interface Drafted {
  readonly entry: null;
  readonly kind: DraftedKind;
  readonly draft: Draft;
  readonly by: string;
  readonly at: Date;
}

/** An operator keeps a draft, to look whom it would touch before anybody is bound by it. */
export function saveDraft({ kind, last, content }: Drafting, { actor, now, id }: Call): Refusal | Drafted {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(actor, 'operator')) return refuse('only_the_operator_may_publish');
  if (last !== null && last.content === content) return refuse('nothing_changed');
  return { entry: null, kind, draft: { id: id('gdr'), basedOn: last?.number ?? 0, content }, by: actor.id, at: now };
}

export interface PublishingDraft extends Publishing {
  /** The one the operator has looked at. */
  readonly seen: string;
  /** The one that was saved last. */
  readonly draft: Draft | null;
}

/** What is published is the very draft that was looked at: not what somebody else has made of it since. */
export function publishDraft(facts: PublishingDraft, call: Call): Refusal | Published {
  const { seen, draft, last } = facts;
  if (call.actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isStaff(call.actor, 'operator')) return refuse('only_the_operator_may_publish');
  if (draft === null || !isOpen(draft, last)) return refuse('no_draft');
  if (draft.id !== seen) return refuse('draft_changed');
  return publish({ ...facts, contentOf: () => draft.content }, call);
}

/** A draft is open until a version is announced that it does not know. */
export function isOpen({ basedOn }: Draft, last: { readonly number: number } | null): boolean {
  return basedOn === (last?.number ?? 0);
}

/** For how many days a new version of a kind is announced before it counts. */
export function noticeOf(kind: PolicyKind, numbers: Pick<Numbers, 'noticeDays' | 'formulaNoticeDays'>): number {
  return kind === 'formula' ? numbers.formulaNoticeDays : numbers.noticeDays;
}

/** Days begin at midnight (UTC): the first that is not before the instant. */
export function earliestDay(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / 86_400_000) * 86_400_000);
}

function dayItCounts({ kind, last, noticeDays, countsAt: wished }: Publishing, now: Date): Date | Refusal {
  if (last === null) return now;
  const notice = noticeDays(now);
  const earliest = new Date(now.getTime() + notice * 86_400_000);
  // Scores are made anew at midnight, so a formula counts from the beginning of a day.
  const countsAt = wished ?? (kind === 'formula' ? earliestDay(earliest) : earliest);
  if (countsAt < earliest) return refuse('notice_too_short', { days: notice });
  // Versions count in the order of their numbers, so a later one cannot be announced for an earlier day.
  if (countsAt <= last.countsAt) return refuse('counts_before_the_last', { number: last.number });
  return countsAt;
}

/** What follows one more fact of a row, after so many others of the same row within the counting days. */
export function stepAfter(row: GuidelineRow, earlierFacts: number): readonly Consequence[] {
  const step = row.ladder[Math.min(earlierFacts, row.ladder.length - 1)];
  if (step === undefined) throw new RangeError(`Rule ${row.id} has no step`);
  return step;
}

/**
 * Who must confirm a step. The machine alone may give an alert that nobody contested, a reminder, or the shortest
 * suspension that follows from alerts; a person confirms everything heavier, and two people decide a closure.
 */
export function confirmedBy(step: readonly Consequence[], numbers: Numbers): 'machine' | 'person' | 'two_people' {
  if (step.some((part) => part.does === 'closure_review')) return 'two_people';
  const light = step.every(
    (part) =>
      part.does === 'alert' ||
      part.does === 'reminder' ||
      (part.does === 'suspend' && part.days <= numbers.suspensionMinDays && step.some(({ does }) => does === 'alert')),
  );
  return light ? 'machine' : 'person';
}

/** What an amount counts for in the base currency, rounded down. Null for a currency that has no reference rate. */
export function inBaseCurrency(amountMinor: bigint, currency: string, numbers: Numbers): bigint | null {
  const rate = rateOf(currency, numbers);
  return rate === null ? null : (amountMinor * rate.baseUnits) / rate.units;
}

/**
 * The fee bands in the currency of an engagement, so that a fee is computed in the currency in which it is paid.
 * Where the operator published no rate, the first band counts for everything: it is the one that was promised at most.
 */
export function feeBandsIn(currency: string, numbers: Numbers): readonly FeeBand[] {
  const rate = rateOf(currency, numbers);
  const [first] = numbers.feeBands;
  if (rate === null) return first === undefined ? [] : [{ upTo: null, basisPoints: first.basisPoints }];
  return numbers.feeBands.map(({ upTo, basisPoints }) => ({
    upTo: upTo === null ? null : (upTo * rate.units) / rate.baseUnits,
    basisPoints,
  }));
}

function rateOf(
  currency: string,
  { baseCurrency, referenceRates }: Numbers,
): { units: bigint; baseUnits: bigint } | null {
  if (currency === baseCurrency) return { units: 1n, baseUnits: 1n };
  return referenceRates.find((rate) => rate.currency === currency) ?? null;
}

/** When the client is reminded that a review window closes, in order, each instant once. */
export function reminderInstants(
  startedAt: Date,
  endsAt: Date,
  { reviewReminders }: Pick<Numbers, 'reviewReminders'>,
): readonly Date[] {
  const start = startedAt.getTime();
  const end = endsAt.getTime();
  const instants = reviewReminders
    .map((reminder) =>
      'hoursBefore' in reminder
        ? end - reminder.hoursBefore * 3_600_000
        : start + Math.floor(((end - start) * reminder.percentOfWindow) / 100),
    )
    .filter((instant) => instant > start && instant < end);
  return [...new Set(instants)].toSorted((a, b) => a - b).map((instant) => new Date(instant));
}
