import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { type Explained, explain, rank, writeFacts } from '../../engines/ranking/index.ts';
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
