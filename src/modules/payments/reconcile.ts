import type { Sql } from '../../core/command.ts';
import type { PaymentProvider } from '../../platform/payments/port.ts';
import type { Finding } from '../ledger/index.ts';
import { type Mirrored, inFlightOf, mirrored } from './store-reconcile.ts';

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
  for (const { currency, expected } of await inFlightOf(sql, provider.name)) {
    const { availableMinor } = await provider.fetchBalance(currency);
    if (availableMinor !== expected)
      findings.push({
        rule: 'provider_balance',
        subject: `${provider.name} ${currency}`,
        detail: `${availableMinor} there, ${expected} by our books`,
      });
  }
  return findings;
}

const patienceMs = 15 * 60_000;

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
