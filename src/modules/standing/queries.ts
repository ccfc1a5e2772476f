import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { isoDate } from '../../core/input.ts';
import {
  type Explained,
  type Factor,
  type Facts,
  type FormulaNumbers,
  explain,
  numbersOf,
  rank,
  writeFacts,
} from '../../engines/ranking/index.ts';
import { formulaInForce } from '../policy/index.ts';
import { factsFor } from './book.ts';
import { midnightOf } from './rules.ts';
import * as store from './store.ts';

/** A score at the end of one day, computed from the facts that were there then by the formula that counted. */
export interface DayScore {
  readonly day: string;
  readonly score: number;
  readonly formula: number;
}
export interface MyStanding extends Explained {
  readonly object: 'standing';
  readonly member: string;
  /** The midnight (UTC) the score takes as now; facts of the day count as if they had just happened. */
  readonly asOf: Date;
  /** The formula itself, with every number. */
  readonly numbers: FormulaNumbers;
  /** Nobody's engagement has ended yet. */
  readonly isNew: boolean;
  /** What search uses: the same number, computed when the last fact came. */
  readonly stored: number | null;
  /** The same facts by the formula that is announced and does not count yet. */
  readonly announced: (Explained & { readonly numbers: FormulaNumbers; readonly countsAt: Date }) | null;
  /** The last 36 weeks, and twelve more if nothing happened. */
  readonly overTime: readonly DayScore[];
  readonly coming: readonly DayScore[];
}

const dayMilliseconds = 86_400_000;
const weeksBack = 36;
const weeksAhead = 12;
const day = isoDate.optional();

/** A member's own position with everything it is made of, now or as it was at the end of a day. */
export const myStanding = query({
  name: 'standing.mine',
  input: z.strictObject({ day }),
  async run(db, wished, { actor, now: today }): Promise<MyStanding | null> {
    const now = momentOf(wished.day, today);
    if (!isMember(actor) || now === null) return null;
    const [at, stored, formulas] = await Promise.all([
      factsFor(db, actor.id, today),
      store.storedScore(db, actor.id),
      formulaInForce(db),
    ]);
    const facts = at(now);
    const formula = formulas.at(now);
    const next = formulas.announced(now);
    const score = (made: Facts, moment: Date): DayScore => {
      const counted = formulas.at(moment);
      return { day: dayOf(moment), score: rank(made, counted).score, formula: counted.version };
    };
    const then = (moment: Date): DayScore => score(at(moment), moment);
    // What comes is what fades: the facts of today, at a later midnight, by the formula that will count then.
    const later = (moment: number): DayScore => score({ ...facts, now: moment }, new Date(moment));
    const weeks = (count: number): number[] => Array.from({ length: count }, (_, n) => 7 * (n + 1) * dayMilliseconds);
    return {
      ...{ object: 'standing', member: actor.id, asOf: midnightOf(now), stored },
      isNew: facts.endings.length === 0,
      ...explain(facts, formula),
      numbers: numbersOf(formula),
      announced: next && {
        ...explain(facts, next.formula),
        numbers: numbersOf(next.formula),
        countsAt: next.countsAt,
      },
      overTime: [...weeks(weeksBack).toReversed(), 0].map((ago) => then(endOf(new Date(now.getTime() - ago), today))),
      coming: weeks(weeksAhead).map((ahead) => later(facts.now + ahead)),
    };
  },
});

/**
 * The facts themselves with the formula, as `npm run --silent rank` takes them: whoever computes the score again gets the
 * same number.
 */
export const myFacts = query({
  name: 'standing.facts',
  input: z.strictObject({ day }),
  async run(db, wished, { actor, now: today }): Promise<object | null> {
    const now = momentOf(wished.day, today);
    if (!isMember(actor) || now === null) return null;
    const [at, formulas] = await Promise.all([factsFor(db, actor.id, today), formulaInForce(db)]);
    return writeFacts(actor.id, at(now), formulas.at(now));
  },
});

/** The end of the day that is asked for, or now; null for a day that has not begun. */
function momentOf(wished: string | undefined, now: Date): Date | null {
  if (wished === undefined) return now;
  const begins = new Date(`${wished}T00:00:00Z`);
  return begins > now ? null : endOf(begins, now);
}

function endOf(moment: Date, now: Date): Date {
  return new Date(Math.min(midnightOf(moment).getTime() + dayMilliseconds - 1, now.getTime()));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

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
  const [at, formulas] = await Promise.all([factsFor(db, member, now), formulaInForce(db)]);
  const facts = at(now);
  const { formula, score, explanation } = explain(facts, formulas.at(now));
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
