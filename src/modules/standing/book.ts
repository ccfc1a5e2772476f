import type { Sql } from '../../core/command.ts';
import { exponentOf } from '../../core/money.ts';
import { type Facts, rank } from '../../engines/ranking/index.ts';
import { marksOf } from '../enforcement/index.ts';
import { formulaInForce, inBaseCurrency, numbersInForce } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import { activeAtOf, asOf, factsOf, midnightOf } from './rules.ts';
import { clientFactsIn } from './rules-client.ts';
import * as store from './store.ts';

/** What the formula takes for one member, at any moment. */
type FactsAt = (moment: Date) => Facts;

/** Where somebody stands as lists need it. */
export interface Position {
  readonly member: string;
  readonly score: number;
  /** When they did something last; null for whoever has done nothing yet. */
  readonly activeAt: Date | null;
  /** No engagement of theirs has ended. */
  readonly isNew: boolean;
}

export async function factsFor(sql: Sql, member: string, now: Date): Promise<FactsAt> {
  const book = (await booksFor(sql, [member], now)).get(member);
  if (book === undefined) throw new Error('A book was not read.');
  return book.at;
}

/** The same for several members at one moment, in no order. */
export async function factsOfMany(sql: Sql, members: readonly string[], now: Date): Promise<readonly Facts[]> {
  return [...(await booksFor(sql, members, now)).values()].map(({ at }) => at(now));
}

interface OpenBook {
  readonly at: FactsAt;
  readonly activeAt: Date | null;
}

async function booksFor(sql: Sql, members: readonly string[], now: Date): Promise<ReadonlyMap<string, OpenBook>> {
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
      return [member, { at: (moment: Date) => asOf(book, moment), activeAt: activeAtOf(book.rows, now) }];
    }),
  );
}

/**
 * Reads entries in the order of the relay, each once: what they mean for a professional is posted, and the scores of those
 * concerned are computed anew, in the transaction that moves the reader on.
 * @returns where those now stand.
 */
export async function heed(sql: Sql, entries: readonly Shown[], now: Date): Promise<readonly Position[]> {
  const numbers = (await numbersInForce(sql)).at(now);
  const facts = entries.flatMap((entry) =>
    factsOf(entry, (amount, currency) => inBaseCurrency(amount, currency, numbers)),
  );
  const [posted] = await Promise.all([store.post(sql, facts), store.postClients(sql, entries.flatMap(clientFactsIn))]);
  const sanctioned = entries.filter(({ kind, type }) => kind === 'member' && /^(alert|violation|appeal)\./.test(type));
  const concerned = new Set([...posted, ...sanctioned.map(({ stream }) => stream)]);
  return compute(sql, [...concerned], now);
}

/** Scores of an earlier day, some at a time. @returns where those now stand; nobody when none is left. */
export async function recomputeOld(sql: Sql, now: Date, limit: number): Promise<readonly Position[]> {
  return compute(sql, await store.scoresBefore(sql, midnightOf(now), limit), now);
}

/** Everybody who has a score, in the order of their names, some at a time, whatever is stored. */
export async function recomputeAfter(sql: Sql, after: string, now: Date, limit: number): Promise<readonly Position[]> {
  return compute(sql, await store.scoredAfter(sql, after, limit), now);
}

/**
 * Computes scores from the facts and stores them. All of them in one turn: whoever writes holds back what comes after, so it
 * must not take long.
 */
export async function compute(sql: Sql, members: readonly string[], now: Date): Promise<readonly Position[]> {
  if (members.length === 0) return [];
  const [books, formulas] = await Promise.all([booksFor(sql, members, now), formulaInForce(sql)]);
  const formula = formulas.at(now);
  const made = [...books].map(([member, { at, activeAt }]) => {
    const facts = at(now);
    return { member, activeAt, isNew: facts.endings.length === 0, ...rank(facts, formula) };
  });
  await store.saveScores(sql, made, { formula: formula.version, asOf: midnightOf(now), now });
  return made.map(({ member, score, activeAt, isNew }) => ({ member, score, activeAt, isNew }));
}
