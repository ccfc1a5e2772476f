import type { Sql } from '../../core/command.ts';
import { exponentOf } from '../../core/money.ts';
import { type Facts, formula1, rank } from '../../engines/ranking/index.ts';
import { marksOf } from '../enforcement/index.ts';
import { inBaseCurrency, numbersInForce } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import { asOf, factsOf, midnightOf } from './rules.ts';
import * as store from './store.ts';

/** What the formula takes for one member, at any moment. */
type FactsAt = (moment: Date) => Facts;

export async function factsFor(sql: Sql, member: string, now: Date): Promise<FactsAt> {
  const facts = (await factsForEach(sql, [member], now)).get(member);
  if (facts === undefined) throw new Error('A book was not read.');
  return facts;
}

async function factsForEach(sql: Sql, members: readonly string[], now: Date): Promise<ReadonlyMap<string, FactsAt>> {
  const [books, marks, timeZones, numbers] = await Promise.all([
    store.booksOf(sql, members),
    marksOf(sql, members, now),
    store.timeZonesOf(sql, members),
    numbersInForce(sql),
  ]);
  const counted = numbers.at(now);
  const unit = 10 ** exponentOf(counted.baseCurrency);
  return new Map(
    members.map((member) => {
      const book = {
        rows: books.get(member) ?? [],
        marks: marks.get(member) ?? [],
        timeZone: timeZones.get(member) ?? 'UTC',
        ...{ numbers: counted, unit },
      };
      return [member, (moment: Date) => asOf(book, moment)];
    }),
  );
}

/**
 * Reads entries in the order of the relay, each once: what they mean for a professional is posted, and the scores of those
 * concerned are computed anew, in the transaction that moves the reader on.
 */
export async function heed(sql: Sql, entries: readonly Shown[], now: Date): Promise<void> {
  const numbers = (await numbersInForce(sql)).at(now);
  const facts = entries.flatMap((entry) =>
    factsOf(entry, (amount, currency) => inBaseCurrency(amount, currency, numbers)),
  );
  const posted = await store.post(sql, facts);
  const sanctioned = entries.filter(({ kind, type }) => kind === 'member' && /^(alert|violation|appeal)\./.test(type));
  const concerned = new Set([...posted, ...sanctioned.map(({ stream }) => stream)]);
  await recompute(sql, [...concerned], now);
}

/** Scores of an earlier day, some at a time. @returns how many were computed. */
export async function recomputeOld(sql: Sql, now: Date, limit: number): Promise<number> {
  const members = await store.scoresBefore(sql, midnightOf(now), limit);
  await recompute(sql, members, now);
  return members.length;
}

/** All of them in one turn: whoever writes holds back what comes after, so it must not take long. */
async function recompute(sql: Sql, members: readonly string[], now: Date): Promise<void> {
  if (members.length === 0) return;
  const scores = [...(await factsForEach(sql, members, now))].map(([member, at]) => ({ member, ...rank(at(now)) }));
  await store.saveScores(sql, scores, { formula: formula1.version, asOf: midnightOf(now), now });
}
