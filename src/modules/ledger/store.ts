import { actorName } from '../../core/actor.ts';
import type { Call } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Transfer } from './transfers.ts';

/** Writes a transfer, its legs and the balances they change, as one statement; the database holds the invariants. */
export function post(write: Write, transfer: Transfer, call: Pick<Call, 'now' | 'actor'>): void {
  postAll(write, [{ transfer, call }]);
}

/** The same for many, one after the other. Lock the balances they draw on first (`drawOn`), so that two batches cannot meet crosswise. */
export function postAll(
  write: Write,
  postings: readonly { readonly transfer: Transfer; readonly call: Pick<Call, 'now' | 'actor'> }[],
): void {
  const rows = postings.map(({ transfer: { id, kind, currency, cause, milestone, reverses, ...transfer }, call }) => {
    const legs = transfer.legs.toSorted((a, b) => (a.account < b.account ? -1 : 1));
    const accounts = legs.map(({ account }) => account);
    const amounts = legs.map(({ amount }) => amount.toString());
    return {
      ...{ id, kind, currency, cause, milestone, reverses },
      actor: actorName(call.actor),
      at: call.now,
      accounts,
      amounts,
    };
  });
  write`
    select ledger.post(id, kind, currency, cause, milestone, reverses, actor, at, accounts, amounts)
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as r(id text, kind text, currency text, cause text, milestone text, reverses text, actor text, at timestamptz,
           accounts text[], amounts bigint[])`;
}

/**
 * Locks the balances an act will draw on, sorted by name, and answers with what they hold; an account that was never
 * opened holds nothing. Call it last in `load`: nobody waits for anything while holding money.
 */
export async function lockBalances(tx: Tx, accounts: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
  const rows = await tx<{ account: string; posted: bigint }>`
    select account, posted from ledger.lock_balances(${[...accounts]}::text[])`;
  const found = new Map(rows.map((row) => [row.account, row.posted]));
  return new Map(accounts.map((account) => [account, found.get(account) ?? 0n]));
}

/** The same for an act that only writes, first of all that it writes about money. */
export function drawOn(write: Write, accounts: readonly string[]): void {
  write`select from ledger.lock_balances(${[...new Set(accounts)]}::text[])`;
}

/** What an account holds at this moment, to the last unit. */
export async function balanceOf(sql: Sql, account: string): Promise<bigint> {
  const [row] = await sql<{ amount: bigint }>`select amount from ledger.shown_balance where account = ${account}`;
  return row?.amount ?? 0n;
}

/**
 * What an account received by releases in the days before its newest movement: enough to know what may still be called
 * back, for an act that does not know the moment yet.
 */
export async function recentCredits(
  sql: Sql,
  account: string,
  days: number,
): Promise<{ milestone: string | null; amount: bigint; at: Date }[]> {
  return sql`
    with newest as (
      select t.at from ledger.leg l join ledger.transfer t on t.id = l.transfer
      where l.account = ${account} and l.version is not null order by l.version desc limit 1
    )
    select t.milestone, l.amount, t.at
    from ledger.leg l join ledger.transfer t on t.id = l.transfer
    where l.account = ${account} and l.version is not null and l.amount > 0 and t.kind = 'release'
      and t.at >= (select at from newest) - ${days} * interval '1 day'
    order by l.version`;
}

/** Takes what append accounts have received into their balances. @returns how many legs were folded. */
export async function fold(sql: Sql): Promise<number> {
  const [row] = await sql<{ legs: number }>`select ledger.fold() as legs`;
  return row?.legs ?? 0;
}
