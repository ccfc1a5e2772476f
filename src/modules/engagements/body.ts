/** How the wording of an agreement is made, compared and turned into milestones. Pure. */
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { AgreedMilestone, Body, Criterion, Milestone } from './facts.ts';
import { isEnded } from './facts.ts';
import type { MilestoneChanges } from './plans.ts';

/** A milestone as somebody asks for it; criteria are the numbers of the list that goes with it, from 1. */
export interface AskedMilestone {
  readonly milestone?: Id<'mil'> | undefined;
  readonly title: string;
  readonly amount: bigint;
  /** That of the agreement, where it is said. */
  readonly currency?: string | undefined;
  readonly dueOn?: string | null | undefined;
  readonly criteria?: readonly number[] | undefined;
}

export interface AskedCriterion {
  readonly criterion?: string | undefined;
  readonly text: string;
  readonly needsEvidence: boolean;
}

interface Wording {
  readonly criteria: readonly Criterion[];
  readonly currency: string;
  /** What each milestone that is there was judged by; kept where nothing else is said. */
  readonly before?: ReadonlyMap<string, readonly string[]>;
  /** Criteria that an ended milestone was measured by: nobody is asked for them a second time. */
  readonly met?: ReadonlySet<string>;
  readonly newId: () => Id<'mil'>;
}

/** Milestones worded out. What no milestone names is judged with the last one: in the end everything must be right. */
export function wordMilestones(
  asked: readonly AskedMilestone[],
  { criteria, currency, before = new Map(), met = new Set(), newId }: Wording,
): readonly AgreedMilestone[] | Refusal {
  const other = asked.findIndex((each) => each.currency !== undefined && each.currency !== currency);
  if (other >= 0) return refuseInput([{ param: `milestones.${other}.amount.currency`, code: 'other_currency' }]);
  const wrong = asked.findIndex((each) => each.criteria?.some((number) => criteria[number - 1] === undefined));
  if (wrong >= 0) return refuseInput([{ param: `milestones.${wrong}.criteria`, code: 'not_agreed_here' }]);

  const own = asked.map(({ milestone, criteria: numbers }) => {
    const known = milestone === undefined ? undefined : before.get(milestone);
    return criteria.map(({ id }) => id).filter((id, at) => (numbers ? numbers.includes(at + 1) : known?.includes(id)));
  });
  const named = new Set([...met, ...own.flat()]);
  const rest = criteria.map(({ id }) => id).filter((id) => !named.has(id));
  return asked.map((each, n) => ({
    id: each.milestone ?? newId(),
    title: each.title,
    amount: each.amount,
    dueOn: each.dueOn ?? null,
    criteria: criteria
      .map(({ id }) => id)
      .filter((id) => own[n]?.includes(id) || (n === asked.length - 1 && rest.includes(id))),
  }));
}

/**
 * What a wording does to the milestones as they are now. Protected and paid amounts stay as they are: they change by
 * funding more, by giving back or by a settlement, never by rewording.
 */
export function changesTo(
  milestones: readonly Milestone[],
  before: Body | null,
  after: Body,
): MilestoneChanges | Refusal {
  const now = new Map(milestones.map((each) => [each.id, each]));
  const kept = new Set(after.milestones.map(({ id }) => id));
  const worded = after.milestones.map((each, at) => ({ ...each, n: at + 1 }));
  const removed = milestones.filter((each) => each.status !== 'cancelled' && !kept.has(each.id));
  if (removed.some(({ status }) => status !== 'agreed')) return refuse('protected_milestone_stays');

  const added = worded.filter(({ id }) => !now.has(id));
  const changed = worded.filter(({ id }) => {
    const old = now.get(id);
    return (
      old !== undefined &&
      !sameWording(
        old,
        worded.find((each) => each.id === id),
      )
    );
  });
  for (const each of changed) {
    const old = now.get(each.id);
    const refusal = old && mayReword(old, each, before, after);
    if (refusal) return refusal;
  }
  const untouched = worded
    .flatMap(({ id }) => now.get(id) ?? [])
    .filter((old) => !changed.some(({ id }) => id === old.id));
  if (untouched.some((old) => isFrozen(old) && !sameCriteria(old.criteria, before, after)))
    return refuse('criterion_is_frozen');
  return { added, changed, removed: removed.map(({ id }) => id) };
}

function mayReword(
  old: Milestone,
  asked: AgreedMilestone & { n: number },
  before: Body | null,
  after: Body,
): Refusal | null {
  if (old.status === 'cancelled') return refuse('change_is_stale');
  if (asked.amount !== old.amount && old.status !== 'agreed') return refuse('protected_amount_stays');
  if (!isFrozen(old)) return null;
  const moved = { ...asked, n: old.n };
  return sameWording(old, moved) && sameCriteria(old.criteria, before, after) ? null : refuse('criterion_is_frozen');
}

/** While a delivery is looked at, while a case is open, and after the end, nobody changes what it is measured by. */
function isFrozen(milestone: Milestone): boolean {
  return milestone.status === 'delivered' || milestone.inCase !== null || isEnded(milestone);
}

function sameWording(old: Milestone, asked: (AgreedMilestone & { n: number }) | undefined): boolean {
  return (
    asked !== undefined &&
    old.n === asked.n &&
    old.title === asked.title &&
    old.amount === asked.amount &&
    old.dueOn === asked.dueOn &&
    sameSet(old.criteria, asked.criteria)
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

function sameCriteria(ids: readonly string[], before: Body | null, after: Body): boolean {
  return ids.every((id) => {
    const old = before?.criteria.find((each) => each.id === id);
    const then = after.criteria.find((each) => each.id === id);
    return (
      old !== undefined && then !== undefined && old.text === then.text && old.needsEvidence === then.needsEvidence
    );
  });
}

/** One line of the side-by-side view of two wordings; null where one of them has nothing. */
export interface Difference {
  readonly part: 'scope' | 'guidelines' | 'cancellation' | 'rounds' | 'criterion' | 'milestone' | 'amount' | 'due';
  /** The number of the criterion or milestone it is about, in the newer wording where it stands there. */
  readonly number: number | null;
  readonly before: string | bigint | number | null;
  readonly after: string | bigint | number | null;
}

/** What is different between two wordings, in the order in which an agreement is read. */
export function differences(before: Body, after: Body): readonly Difference[] {
  const plain = (['scope', 'guidelines', 'cancellation', 'rounds'] as const).map((part) => ({
    part,
    number: null,
    before: before[part],
    after: after[part],
  }));
  const criteria = paired(before.criteria, after.criteria).map(({ old, fresh, number }) => ({
    part: 'criterion' as const,
    number,
    before: old?.text ?? null,
    after: fresh?.text ?? null,
    also: old?.needsEvidence !== fresh?.needsEvidence,
  }));
  const milestones = paired(before.milestones, after.milestones).flatMap(({ old, fresh, number }) => [
    { part: 'milestone' as const, number, before: old?.title ?? null, after: fresh?.title ?? null },
    { part: 'amount' as const, number, before: old?.amount ?? null, after: fresh?.amount ?? null },
    { part: 'due' as const, number, before: old?.dueOn ?? null, after: fresh?.dueOn ?? null },
  ]);
  return [
    ...plain.filter((line) => line.before !== line.after),
    ...criteria.filter((line) => line.before !== line.after || line.also).map(({ also: _also, ...line }) => line),
    ...milestones.filter((line) => line.before !== line.after),
  ];
}

function paired<Part extends { readonly id: string }>(before: readonly Part[], after: readonly Part[]) {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids.map((id) => {
    const fresh = after.find((each) => each.id === id);
    const old = before.find((each) => each.id === id);
    const list = fresh ? after : before;
    return { old, fresh, number: list.findIndex((each) => each.id === id) + 1 };
  });
}

/** True when two wordings say the same; the order of names inside means nothing, that of milestones and criteria does. */
export function sameBody(a: Body, b: Body): boolean {
  return spelledOut(a) === spelledOut(b);
}

function spelledOut(body: Body): string {
  return JSON.stringify(body, (_name, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  });
}
