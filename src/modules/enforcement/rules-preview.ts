/**
 * Whom other ladders would touch: the histories of the last days are replayed with the ladders of a draft, by the same
 * computation that decides. Nothing that has happened changes by it; it is there to be looked at before publishing.
 */
import type { Consequence, GuidelineId, GuidelineRow } from '../policy/index.ts';
import type { Breach, History } from './facts.ts';
import { type Waiting, occurrenceOf, replay, stepOf, suspensionAt } from './rules-ladder.ts';

/** What one fact gives: at once, and after somebody has said yes. */
export interface Outcome {
  readonly weight: GuidelineRow['weight'];
  readonly given: readonly Consequence[];
  readonly waits: readonly Pick<Waiting, 'for' | 'step'>[];
}

/** The same difference for so many facts of so many members; who they are stays out of it. */
export interface Difference {
  readonly rule: GuidelineId;
  /** The how manieth fact of its row, at most the last step of either ladder. */
  readonly occurrence: number;
  readonly was: Outcome;
  readonly would: Outcome;
  readonly change: 'heavier' | 'lighter' | 'other';
  readonly facts: number;
  readonly members: number;
}

export interface Preview {
  /** Facts of the time looked at that stand, and the members they are of. */
  readonly facts: number;
  readonly members: number;
  /** Of those, for how many something else would have followed. */
  readonly differing: number;
  readonly touched: number;
  /** How many of those members have a right taken at this moment, as it is and as it would be. */
  readonly suspendedNow: { readonly was: number; readonly would: number };
  readonly differences: readonly Difference[];
}

interface Differing {
  readonly member: string;
  readonly what: Omit<Difference, 'facts' | 'members'>;
}

export function previewOf(
  histories: ReadonlyMap<string, History>,
  rows: readonly GuidelineRow[],
  { since, now }: { readonly since: Date; readonly now: Date },
): Preview {
  const looked = [...histories].map(([member, history]) => {
    const imagined = withLadders(history, rows, since);
    const recent = history.breaches.filter(({ id, at }) => at >= since && occurrenceOf(history, id) > 0);
    const differing = recent.flatMap((breach) => differenceOf(member, history, imagined, breach));
    return { history, imagined, recent, differing };
  });
  const differing = looked.flatMap((each) => each.differing);
  const isSuspended = (history: History): boolean =>
    (['proposals', 'unfunded_projects'] as const).some((what) => suspensionAt(history, what, now) !== null);
  return {
    facts: looked.reduce((sum, { recent }) => sum + recent.length, 0),
    members: looked.filter(({ recent }) => recent.length > 0).length,
    differing: differing.length,
    touched: new Set(differing.map(({ member }) => member)).size,
    suspendedNow: {
      was: looked.filter(({ history }) => isSuspended(history)).length,
      would: looked.filter(({ imagined }) => isSuspended(imagined)).length,
    },
    differences: together(differing),
  };
}

/** The same life under other ladders; what is older than the time looked at keeps its own. */
function withLadders(history: History, rows: readonly GuidelineRow[], since: Date): History {
  const row = new Map(rows.map((each) => [each.id, each]));
  return {
    ...history,
    breaches: history.breaches.map((breach) => {
      const other = row.get(breach.rule);
      return breach.at < since || other === undefined
        ? breach
        : { ...breach, weight: other.weight, ladder: other.ladder };
    }),
  };
}

function differenceOf(member: string, history: History, imagined: History, breach: Breach): Differing[] {
  const other = imagined.breaches.find(({ id }) => id === breach.id);
  if (other === undefined) return [];
  const occurrence = occurrenceOf(history, breach.id);
  const was = outcomeOf(history, breach, occurrence);
  const would = outcomeOf(imagined, other, occurrence);
  if (JSON.stringify(was) === JSON.stringify(would)) return [];
  const last = Math.max(breach.ladder.length, other.ladder.length);
  const what = { rule: breach.rule, occurrence: Math.min(occurrence, last), was, would, change: changeOf(was, would) };
  return [{ member, what }];
}

function outcomeOf(history: History, breach: Breach, occurrence: number): Outcome {
  // Whether a closure was decided is another matter: here counts what the ladder asks two people to look at.
  const waits = replay({ ...history, closures: [] })
    .waiting.filter((each) => each.breach.id === breach.id)
    .map(({ for: who, step }) => ({ for: who, step }));
  const later = new Set(waits.flatMap(({ step }) => step));
  const step = stepOf(breach, occurrence);
  const weighs = step.some(({ does }) => does === 'violation');
  return { weight: weighs ? breach.weight : 'light', given: step.filter((part) => !later.has(part)), waits };
}

const weights = ['light', 'normal', 'heavy'] as const;

function changeOf(was: Outcome, would: Outcome): Difference['change'] {
  const before = gravityOf(was);
  const after = gravityOf(would);
  const at = before.findIndex((value, n) => value !== after[n]);
  if (at === -1) return 'other';
  return (after[at] ?? 0) > (before[at] ?? 0) ? 'heavier' : 'lighter';
}

/** How grave it is, the gravest first: the account, days without a right, violations, marks, places in the ranking. */
function gravityOf({ weight, given, waits }: Outcome): readonly number[] {
  const parts = [...given, ...waits.flatMap(({ step }) => step)];
  const count = (does: Consequence['does']): number => parts.filter((part) => part.does === does).length;
  return [
    count('closure_review'),
    parts.reduce((days, part) => days + (part.does === 'suspend' ? part.days : 0), 0),
    count('violation') * (1 + weights.indexOf(weight)),
    count('alert'),
    count('reminder'),
    count('leaves_ranking') + count('case_stays_open'),
  ];
}

function together(differing: readonly Differing[]): readonly Difference[] {
  const alike = Map.groupBy(differing, ({ what }) => JSON.stringify(what));
  return [...alike.values()]
    .flatMap((group) => {
      const members = new Set(group.map(({ member }) => member)).size;
      return group.slice(0, 1).map(({ what }) => ({ ...what, facts: group.length, members }));
    })
    .toSorted((a, b) => (a.rule === b.rule ? a.occurrence - b.occurrence : a.rule < b.rule ? -1 : 1));
}
