import type { Sql } from '../../core/command.ts';
import type { ObjectKind } from '../../platform/payments/port.ts';

/** One of ours of which the provider has an object too. */
export interface Mirrored {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly providerId: string;
  readonly amount: bigint;
  readonly currency: string;
  readonly status: string;
  readonly endedAt: Date | null;
  readonly seenAt: Date | null;
}

export async function mirrored(sql: Sql, provider: string, after: string, limit: number): Promise<Mirrored[]> {
  return sql<Mirrored>`
    select kind, id, provider_id as "providerId", amount, currency, status, ended_at as "endedAt", seen_at as "seenAt"
    from (
      select 'payment' as kind, id, provider, provider_id, amount, currency, status, ended_at, seen_at from payments.funding
      union all
      select 'refund', r.id, f.provider, r.provider_id, r.amount, r.currency, r.status, r.ended_at, r.seen_at
      from payments.refund r join payments.funding f on f.id = r.funding
      union all
      select 'payout', id, provider, provider_id, amount, currency, status, ended_at, seen_at from payments.payout
    ) o
    where provider = ${provider} and provider_id is not null and id > ${after} order by id limit ${limit}`;
}

/**
 * What the provider should hold for us: the cash of our ledger, less what has left it and has not arrived, and with what
 * has come and is not yet in the ledger.
 */
export async function inFlightOf(sql: Sql, provider: string): Promise<{ currency: string; expected: bigint }[]> {
  return sql`
    select currency, sum(amount)::bigint as expected
    from (
      select currency, -amount as amount from ledger.shown_balance where kind = 'provider_cash' and owner = ${provider}
      union all
      select currency, amount from payments.funding where provider = ${provider} and status = 'succeeded' and heard_at is null
      union all
      select r.currency, -r.amount from payments.refund r join payments.funding f on f.id = r.funding
      where f.provider = ${provider} and r.status = 'pending'
      union all
      select currency, -amount from payments.payout where provider = ${provider} and status = 'in_transit'
    ) cash
    group by currency order by currency`;
}
