import type { Sql } from '../../core/command.ts';
import type { PaymentProvider } from '../../platform/payments/port.ts';
import type { Finding } from '../ledger/index.ts';
import { type Mirrored, cashOf, mirrored } from './store-reconcile.ts';

/**
 * Holds our books against the provider's: each object one by one, then what it holds for us, currency by currency.
 * What we do not yet know is news for the worker and no finding until it is older than the worker's patience.
 */
export async function reconcile(sql: Sql, provider: PaymentProvider, now: Date): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let after = ''; ;) {
    const rows = await mirrored(sql, provider.name, after, 100);
    for (const row of rows) {
      const detail = await differenceIn(row, provider, now);
      if (detail !== null) findings.push({ rule: 'provider_object', subject: row.id, detail });
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  return [...findings, ...(await differencesInCash(sql, provider, now))];
}

const patienceMs = 15 * 60_000;
const looks = 3;

/**
 * Between the look at our books and the question to the provider something may have moved, so only a difference that is
 * there at every look is one. What is under way and still fresh may have happened there already, or not yet.
 */
async function differencesInCash(sql: Sql, provider: PaymentProvider, now: Date): Promise<readonly Finding[]> {
  let findings: Finding[] = [];
  for (let look = 0; look < looks; look += 1) {
    findings = [];
    for (const { currency, expected, underWay } of await cashOf(sql, provider.name, freshSince(now))) {
      const { availableMinor } = await provider.fetchBalance(currency);
      if (isSumOfSome(availableMinor - expected, underWay)) continue;
      const detail = `${availableMinor} there, ${expected} by our books`;
      findings.push({ rule: 'provider_balance', subject: `${provider.name} ${currency}`, detail });
    }
    if (findings.length === 0) break;
  }
  return findings;
}

function freshSince(now: Date): Date {
  return new Date(now.getTime() - patienceMs);
}

async function differenceIn(row: Mirrored, provider: PaymentProvider, now: Date): Promise<string | null> {
  const theirs = await fetched(row, provider);
  if (theirs.amountMinor !== row.amount || theirs.currency !== row.currency)
    return `${theirs.amountMinor} ${theirs.currency} there, ${row.amount} ${row.currency} here`;
  if (theirs.status === row.status) return null;
  const fresh = row.endedAt === null && row.seenAt !== null && now.getTime() - row.seenAt.getTime() < patienceMs;
  return fresh ? null : `${theirs.status} there, ${row.status} here`;
}

function fetched({ kind, providerId }: Mirrored, provider: PaymentProvider) {
  if (kind === 'payment') return provider.fetchPayment(providerId);
  return kind === 'refund' ? provider.fetchRefund(providerId) : provider.fetchPayout(providerId);
}

const mostSums = 20_000;

/** Whether a difference is explained by some of what is under way. With very much under way only the bounds are known. */
export function isSumOfSome(difference: bigint, amounts: readonly bigint[]): boolean {
  let sums = new Set<bigint>([0n]);
  for (const amount of amounts) {
    if (sums.has(difference)) return true;
    if (sums.size > mostSums) return isWithin(difference, amounts);
    sums = new Set([...sums, ...[...sums].map((sum) => sum + amount)]);
  }
  return sums.has(difference);
}

function isWithin(difference: bigint, amounts: readonly bigint[]): boolean {
  const least = amounts.reduce((sum, amount) => (amount < 0n ? sum + amount : sum), 0n);
  const most = amounts.reduce((sum, amount) => (amount > 0n ? sum + amount : sum), 0n);
  return difference >= least && difference <= most;
}
