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

/** What the provider should hold for us in one currency. */
export interface Cash {
  readonly currency: string;
  readonly expected: bigint;
  /** Amounts under way that may have moved there already, although we have not heard of it. */
  readonly underWay: readonly bigint[];
}

/**
 * The cash of our ledger, less what has left it and has not arrived, and with what has come and is not yet in the ledger.
 * What is under way counts as fresh since `fresh`: it was asked for and the answer is not here, or it has ended there and
 * the news is not here.
 */
export async function cashOf(sql: Sql, provider: string, fresh: Date): Promise<Cash[]> {
  return sql<Cash>`
    select currency, sum(amount)::bigint as expected,
           coalesce(array_agg(under_way) filter (where under_way <> 0), '{}') as "underWay"
    from (
      select currency, -amount as amount, 0::bigint as under_way
      from ledger.shown_balance where kind = 'provider_cash' and owner = ${provider}
      union all
      select currency, amount, 0 from payments.funding
      where provider = ${provider} and status = 'succeeded' and heard_at is null
      union all
      select currency, 0, amount from payments.funding
      where provider = ${provider} and ended_at is null and coalesce(seen_at, opened_at) > ${fresh}
      union all
      select r.currency, case r.status when 'pending' then -r.amount else 0 end,
             case r.status when 'pending' then r.amount else -r.amount end
      from payments.refund r join payments.funding f on f.id = r.funding
      where f.provider = ${provider}
        and (r.status = 'pending' or r.status = 'opened' and coalesce(r.seen_at, r.opened_at) > ${fresh})
      union all
      select currency, case status when 'in_transit' then -amount else 0 end,
             case status when 'in_transit' then amount else -amount end
      from payments.payout
      where provider = ${provider}
        and (status = 'in_transit' or status = 'opened' and coalesce(seen_at, requested_at) > ${fresh})
    ) cash
    group by currency order by currency`;
}
