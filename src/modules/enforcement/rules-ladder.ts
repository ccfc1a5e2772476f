/**
 * What follows from a member's history. It is computed from the facts each time it is asked, never stored: so a suspension
 * ends by itself, and a fact that was overturned leaves nothing behind, because the same computation runs without it.
 */
import type { Id } from '../../core/id.ts';
import type { Consequence, GuidelineId, GuidelineRow, SuspendedRight } from '../policy/index.ts';
import type { Breach, History } from './facts.ts';

/** An alert, a violation or a reminder, with all statements it rests on. */
export interface Mark {
  readonly does: 'alert' | 'violation' | 'reminder';
  readonly kind: GuidelineRow['kind'] | 'other';
  readonly rule: GuidelineId;
  readonly weight: GuidelineRow['weight'];
  readonly at: Date;
  readonly statements: readonly Id<'sta'>[];
}
export interface Spell {
  readonly what: SuspendedRight;
  readonly fromAt: Date;
  readonly untilAt: Date;
  /** The last of them gave it. */
  readonly statements: readonly Id<'sta'>[];
}
/** The account is closed from that instant on; there is no end but an appeal that is won. */
export interface Closing {
  readonly fromAt: Date;
  /** The last of them gave it. */
  readonly statements: readonly Id<'sta'>[];
}
/** A part of a step that nobody has confirmed yet. */
export interface Waiting {
  readonly breach: Breach;
  readonly occurrence: number;
  readonly for: 'person' | 'two_people';
  readonly step: readonly Consequence[];
}
export interface Effects {
  readonly marks: readonly Mark[];
  readonly suspensions: readonly Spell[];
  readonly closures: readonly Closing[];
  readonly waiting: readonly Waiting[];
}

const dayMilliseconds = 86_400_000;

/** Everything that follows from what was not overturned. A history stands in the order in which it was issued. */
export function replay(history: History): Effects {
  const gone = overturned(history);
  const effects = standingOf(history).map((breach, n, standing) => {
    const occurrence = 1 + countedBefore(breach, standing.slice(0, n));
    const confirmed = history.confirmations.find((each) => each.breach === breach.id && !gone.has(each.statement));
    return effectsOf(breach, occurrence, confirmed);
  });
  const given = history.given
    .filter(({ statement }) => !gone.has(statement))
    .map(({ statement, ...rest }) => ({ ...rest, statements: [statement] }));
  return {
    marks: effects.flatMap(({ marks }) => marks),
    suspensions: [...given, ...effects.flatMap(({ suspensions }) => suspensions)],
    closures: closuresIn(history, gone),
    waiting: effects.flatMap(({ waiting }) => waiting).filter((each) => !isAnswered(each, history, gone)),
  };
}

/** Closures of which nothing that they rest on was overturned. */
function closuresIn({ closures }: History, gone: ReadonlySet<string>): readonly Closing[] {
  return closures.flatMap(({ of, statement, fromAt }) => {
    if (statement === null || fromAt === null) return [];
    const statements = of === null ? [statement] : [of, statement];
    return statements.some((each) => gone.has(each)) ? [] : [{ fromAt, statements }];
  });
}

/** Two people have said yes, which still stands, or no. */
function isAnswered(waiting: Waiting, { closures }: History, gone: ReadonlySet<string>): boolean {
  return (
    waiting.for === 'two_people' &&
    closures.some(
      ({ breach, statement }) => breach === waiting.breach.id && (statement === null || !gone.has(statement)),
    )
  );
}

/** The how manieth fact of its row a breach is now; 0 when it was overturned. */
export function occurrenceOf(history: History, breach: Id<'bre'>): number {
  const standing = standingOf(history);
  const n = standing.findIndex(({ id }) => id === breach);
  const found = standing[n];
  return found === undefined ? 0 : 1 + countedBefore(found, standing.slice(0, n));
}

function standingOf(history: History): readonly Breach[] {
  const gone = overturned(history);
  return history.breaches.filter(({ statement }) => !gone.has(statement));
}

function overturned({ appeals }: Pick<History, 'appeals'>): ReadonlySet<string> {
  return new Set(appeals.filter(({ outcome }) => outcome === 'overturned').map(({ statement }) => statement));
}

/** How many facts of the same row stand in the counting days before. */
function countedBefore(breach: Pick<Breach, 'rule' | 'at' | 'countingDays'>, earlier: readonly Breach[]): number {
  const since = breach.at.getTime() - breach.countingDays * dayMilliseconds;
  return earlier.filter(({ rule, at }) => rule === breach.rule && at.getTime() >= since).length;
}

/** What the ladder of its day gives for one fact. */
export function stepOf({ ladder }: Pick<Breach, 'ladder'>, occurrence: number): readonly Consequence[] {
  return ladder[Math.min(occurrence, ladder.length) - 1] ?? [];
}

/** Who has to say yes before a part of a step counts: an alert of the machine and its shortest suspension need nobody. */
function neededFor(
  part: Consequence,
  step: readonly Consequence[],
  { machineDays, byPerson }: Pick<Breach, 'machineDays' | 'byPerson'>,
): 'machine' | 'person' | 'two_people' {
  if (part.does === 'closure_review') return 'two_people';
  if (byPerson || part.does === 'alert' || part.does === 'reminder') return 'machine';
  const follows = part.does === 'suspend' && part.days <= machineDays && step.some(({ does }) => does === 'alert');
  const onlyAlerts = !step.some(({ does }) => does === 'violation' || does === 'closure_review');
  return follows && onlyAlerts ? 'machine' : 'person';
}

function effectsOf(
  breach: Breach,
  occurrence: number,
  confirmed: { readonly statement: Id<'sta'>; readonly at: Date } | undefined,
): { marks: Mark[]; suspensions: Spell[]; waiting: Waiting[] } {
  const step = stepOf(breach, occurrence);
  const marks: Mark[] = [];
  const suspensions: Spell[] = [];
  const open: Record<'person' | 'two_people', Consequence[]> = { person: [], two_people: [] };
  for (const part of step) {
    const needs = neededFor(part, step, breach);
    const yes =
      needs === 'machine' ? { at: breach.at, statements: [breach.statement] } : agreed(breach, needs, confirmed);
    if (yes === null) open[needs === 'two_people' ? 'two_people' : 'person'].push(part);
    else if (part.does === 'suspend') suspensions.push(spell(part, yes));
    else if (part.does === 'alert' || part.does === 'violation' || part.does === 'reminder')
      marks.push({ does: part.does, kind: kindOf(breach.rule), rule: breach.rule, weight: breach.weight, ...yes });
  }
  const waiting = (['person', 'two_people'] as const)
    .filter((who) => open[who].length > 0)
    .map((who) => ({ breach, occurrence, for: who, step: open[who] }));
  return { marks, suspensions, waiting };
}

interface Yes {
  readonly at: Date;
  readonly statements: readonly Id<'sta'>[];
}

/** What a person has confirmed counts from then on, and rests on both statements. */
function agreed(
  breach: Breach,
  needs: 'person' | 'two_people',
  confirmed: { readonly statement: Id<'sta'>; readonly at: Date } | undefined,
): Yes | null {
  if (needs === 'two_people' || confirmed === undefined) return null;
  return { at: confirmed.at, statements: [breach.statement, confirmed.statement] };
}

function spell({ what, days }: Extract<Consequence, { does: 'suspend' }>, { at, statements }: Yes): Spell {
  return { what, fromAt: at, untilAt: new Date(at.getTime() + days * dayMilliseconds), statements };
}

function kindOf(rule: GuidelineId): Mark['kind'] {
  const kinds = { C: 'contact', P: 'payment', W: 'work', S: 'site', B: 'conduct', K: 'client', R: 'ranking' } as const;
  const letter = rule.slice(0, 1);
  return letter in kinds ? kinds[letter as keyof typeof kinds] : 'other';
}

/**
 * Statements whose consequence rests: their appeal is older than the house promised to take. It rests from that instant
 * until somebody has answered, and no end moves because of it.
 */
export function pausedAt({ appeals }: Pick<History, 'appeals'>, now: Date): ReadonlySet<string> {
  const late = appeals.filter(({ dueAt, decidedAt }) => dueAt <= now && (decidedAt === null || decidedAt > now));
  return new Set(late.map(({ statement }) => statement));
}

/** What counts at one moment: of suspensions those that run, of marks those whose consequence does not rest. */
export function inForce(history: History, now: Date): Pick<Effects, 'marks' | 'suspensions'> {
  const { marks, suspensions } = replay(history);
  const paused = pausedAt(history, now);
  const counts = ({ statements }: { readonly statements: readonly string[] }): boolean =>
    !statements.some((statement) => paused.has(statement));
  return {
    marks: marks.filter((mark) => counts(mark) && mark.at <= now),
    suspensions: suspensions.filter((each) => counts(each) && each.fromAt <= now && now < each.untilAt),
  };
}

/** The closure that counts at one moment, or null: not one that is only announced, and none that rests. */
export function closureAt(history: History, now: Date): Closing | null {
  const paused = pausedAt(history, now);
  const counts = ({ fromAt, statements }: Closing): boolean =>
    fromAt <= now && !statements.some((statement) => paused.has(statement));
  return closuresIn(history, overturned(history)).find(counts) ?? null;
}

/** The running suspension of a right that ends last, or null. */
export function suspensionAt(history: History, what: SuspendedRight, now: Date): Spell | null {
  return inForce(history, now)
    .suspensions.filter((each) => each.what === what)
    .reduce<Spell | null>((last, each) => (last === null || each.untilAt > last.untilAt ? each : last), null);
}
