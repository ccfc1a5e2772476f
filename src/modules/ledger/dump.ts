import type { Sql } from '../../core/command.ts';

/** The whole ledger as black-box checks read it. */
export interface LedgerDump {
  readonly entries: readonly {
    readonly transfer: string;
    readonly kind: string;
    readonly milestone: string | null;
    readonly account: string;
    readonly currency: string;
    /** Minor units as a string of digits. */
    readonly amount: string;
    readonly cause: string;
  }[];
  readonly balances: Readonly<Record<string, string>>;
  /** What all balances of a currency add up to: zero. */
  readonly sums: Readonly<Record<string, string>>;
}

export async function ledgerDump(sql: Sql): Promise<LedgerDump> {
  // One statement, so that entries and balances are of the same moment.
  const [row] = await sql<{ dump: LedgerDump }>`
    select json_build_object(
      'entries', (select coalesce(json_agg(json_build_object(
          'transfer', transfer, 'kind', kind, 'milestone', milestone, 'account', account, 'currency', currency,
          'amount', amount::text, 'cause', cause) order by at, transfer, account), '[]') from ledger.shown_leg),
      'balances', (select coalesce(json_object_agg(account, amount::text order by account), '{}') from ledger.shown_balance),
      'sums', (select coalesce(json_object_agg(currency, total::text), '{}')
               from (select currency, sum(amount) as total from ledger.shown_balance group by currency) s)
    ) as dump`;
  return row?.dump ?? { entries: [], balances: {}, sums: {} };
}
