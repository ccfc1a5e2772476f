import type { Sql } from '../../core/command.ts';
import { exponentOf } from '../../core/money.ts';
import { type Facts, formula1, rank } from '../../engines/ranking/index.ts';
import { marksOf } from '../enforcement/index.ts';
import { inBaseCurrency, numbersInForce } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import { asOf, factsOf, midnightOf } from './rules.ts';
import * as store from './store.ts';

/** What the formula takes for one member, at any moment. */
export async function factsFor(sql: Sql, member: string, now: Date): Promise<(moment: Date) => Facts> {
  const [rows, marks, timeZone, numbers] = await Promise.all([
    store.bookOf(sql, member),
    marksOf(sql, member, now),
    store.timeZoneOf(sql, member),
    numbersInForce(sql),
  ]);
  const counted = numbers.at(now);
  const unit = 10 ** exponentOf(counted.baseCurrency);
  return (moment) => asOf({ rows, marks, timeZone, numbers: counted, unit }, moment);
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
  await store.post(sql, facts);
  const sanctioned = entries.filter(({ kind, type }) => kind === 'member' && /^(alert|violation|appeal)\./.test(type));
  const concerned = new Set([...facts.map(({ member }) => member), ...sanctioned.map(({ stream }) => stream)]);
  for (const member of concerned) await recompute(sql, member, now);
}

/** Scores of an earlier day, some at a time. @returns how many were computed. */
export async function recomputeOld(sql: Sql, now: Date, limit: number): Promise<number> {
  const members = await store.scoresBefore(sql, midnightOf(now), limit);
  for (const member of members) await recompute(sql, member, now);
  return members.length;
}

async function recompute(sql: Sql, member: string, now: Date): Promise<void> {
  const facts = (await factsFor(sql, member, now))(now);
  await store.saveScore(sql, member, rank(facts), { formula: formula1.version, asOf: midnightOf(now), now });
}
