import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { type Explained, type Factor, explain, rank, writeFacts } from '../../engines/ranking/index.ts';
import { factsFor } from './book.ts';
import { midnightOf } from './rules.ts';
import * as store from './store.ts';

/** A score at one day, computed from the facts that were there then. */
export interface DayScore {
  readonly day: string;
  readonly score: number;
}
export interface MyStanding extends Explained {
  readonly object: 'standing';
  readonly member: string;
  /** The midnight (UTC) the score takes as now; facts of the day count as if they had just happened. */
  readonly asOf: Date;
  /** Nobody's engagement has ended yet. */
  readonly isNew: boolean;
  /** What search uses: the same number, computed when the last fact came. */
  readonly stored: number | null;
  /** The last 36 weeks, and twelve more if nothing happened. */
  readonly overTime: readonly DayScore[];
  readonly coming: readonly DayScore[];
}

const weekMilliseconds = 7 * 86_400_000;
const weeksBack = 36;
const weeksAhead = 12;

/** A member's own position with everything it is made of. */
export const myStanding = query({
  name: 'standing.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<MyStanding | null> {
    if (!isMember(actor)) return null;
    const [at, stored] = await Promise.all([factsFor(db, actor.id, now), store.storedScore(db, actor.id)]);
    const facts = at(now);
    const score = (moment: number): DayScore => {
      const made = at(new Date(moment));
      return { day: new Date(moment).toISOString().slice(0, 10), score: rank(made).score };
    };
    // What comes is what fades: the facts of today, at a later midnight.
    const later = (moment: number): DayScore => ({
      day: new Date(moment).toISOString().slice(0, 10),
      score: rank({ ...facts, now: moment }).score,
    });
    const weeks = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
    return {
      ...{ object: 'standing', member: actor.id, asOf: midnightOf(now), stored },
      isNew: facts.endings.length === 0,
      ...explain(facts),
      overTime: [
        ...weeks(weeksBack)
          .toReversed()
          .map((n) => score(now.getTime() - n * weekMilliseconds)),
        score(now.getTime()),
      ],
      coming: weeks(weeksAhead).map((n) => later(facts.now + n * weekMilliseconds)),
    };
  },
});

/** The facts themselves, as `npm run --silent rank` takes them: whoever computes the score again gets the same number. */
export const myFacts = query({
  name: 'standing.facts',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<object | null> {
    if (!isMember(actor)) return null;
    const at = await factsFor(db, actor.id, now);
    return writeFacts(actor.id, at(now));
  },
});

/**
 * Why somebody stands where they stand, as everybody may read it: each factor with its value and weight, so that the score
 * can be added up, and what is taken as one sum. What it is taken for is between them and the house.
 */
export interface PublicPosition {
  readonly formula: number;
  readonly score: number;
  readonly asOf: Date;
  readonly isNew: boolean;
  readonly factors: readonly {
    readonly name: Factor;
    readonly weight: number;
    readonly value: number;
    readonly points: number;
    readonly windowDays: number;
  }[];
  readonly gained: number;
  readonly taken: number;
}

export async function publicPosition(db: Db, member: string, now: Date): Promise<PublicPosition> {
  const facts = (await factsFor(db, member, now))(now);
  const { formula, score, explanation } = explain(facts);
  const sum = (some: readonly { readonly points: number }[]) => some.reduce((all, { points }) => all + points, 0);
  return {
    ...{ formula, score, asOf: midnightOf(now), isNew: facts.endings.length === 0 },
    factors: explanation.factors.map(({ name, weight, value, points, windowDays }) => ({
      ...{ name, weight, value, points, windowDays },
    })),
    gained: sum(explanation.factors),
    taken: sum(explanation.deductions),
  };
}
