/**
 * What must be true of the books at every moment, checked from the rows alone. The database enforces most of it when a
 * row is written; this looks again, as an auditor would, at what is there now.
 */
export interface Books {
  readonly accounts: Iterable<AccountRow>;
  readonly transfers: Iterable<TransferRow>;
  readonly legs: Iterable<LegRow>;
  /** One for each account that keeps a balance; what is not yet folded into it is counted in. */
  readonly balances: Iterable<BalanceRow>;
}

interface AccountRow {
  readonly id: string;
  readonly currency: string;
  /** Whether the account may owe: cash and fees of the house may stand below zero, held and owed money never. */
  readonly floored: boolean;
}

interface TransferRow {
  readonly id: string;
  readonly currency: string;
  /** What made it happen; the same cause never moves money twice. */
  readonly cause: string;
}

interface LegRow {
  readonly transfer: string;
  readonly account: string;
  readonly amount: bigint;
}

interface BalanceRow {
  readonly account: string;
  readonly amount: bigint;
}

export interface Violation {
  readonly rule:
    | 'transfer_adds_up'
    | 'transfer_has_legs'
    | 'leg_is_not_zero'
    | 'leg_belongs'
    | 'one_currency'
    | 'one_cause'
    | 'currency_adds_up'
    | 'balance_is_legs'
    | 'floor_holds';
  /** The transfer, account, currency or cause that is wrong. */
  readonly subject: string;
  /** Minor units by which it is off, where there is an amount. */
  readonly amount: bigint | null;
}

interface Tally {
  readonly currency: string;
  sum: bigint;
  legs: number;
}

/** Every violation found, in the order of the rules; an empty list is a clean bill. */
export function invariants(books: Books): readonly Violation[] {
  const accounts = new Map<string, AccountRow & Tally>();
  for (const row of books.accounts) accounts.set(row.id, { ...row, sum: 0n, legs: 0 });
  const transfers = new Map<string, Tally>();
  const causes = new Set<string>();
  const violations: Violation[] = [];
  for (const { id, currency, cause } of books.transfers) {
    if (causes.has(cause)) violations.push({ rule: 'one_cause', subject: cause, amount: null });
    causes.add(cause);
    transfers.set(id, { currency, sum: 0n, legs: 0 });
  }
  violations.push(...tallyLegs(books.legs, accounts, transfers));
  for (const [subject, { sum, legs }] of transfers) {
    if (sum !== 0n) violations.push({ rule: 'transfer_adds_up', subject, amount: sum });
    if (legs < 2) violations.push({ rule: 'transfer_has_legs', subject, amount: null });
  }
  return [...violations, ...checkBalances(books.balances, accounts)];
}

function tallyLegs(
  legs: Iterable<LegRow>,
  accounts: ReadonlyMap<string, AccountRow & Tally>,
  transfers: ReadonlyMap<string, Tally>,
): readonly Violation[] {
  const violations: Violation[] = [];
  for (const { transfer, account, amount } of legs) {
    const from = transfers.get(transfer);
    const to = accounts.get(account);
    if (!from || !to) violations.push({ rule: 'leg_belongs', subject: `${transfer} ${account}`, amount });
    if (from && to && from.currency !== to.currency)
      violations.push({ rule: 'one_currency', subject: transfer, amount });
    if (amount === 0n) violations.push({ rule: 'leg_is_not_zero', subject: transfer, amount });
    for (const tally of [from, to]) {
      if (!tally) continue;
      tally.sum += amount;
      tally.legs += 1;
    }
  }
  return violations;
}

function checkBalances(
  balances: Iterable<BalanceRow>,
  accounts: ReadonlyMap<string, AccountRow & Tally>,
): readonly Violation[] {
  const violations: Violation[] = [];
  const kept = new Map<string, bigint>();
  for (const { account, amount } of balances) kept.set(account, (kept.get(account) ?? 0n) + amount);
  const sums = new Map<string, bigint>();
  for (const [subject, { currency, floored, sum }] of accounts) {
    const balance = kept.get(subject) ?? 0n;
    kept.delete(subject);
    sums.set(currency, (sums.get(currency) ?? 0n) + balance);
    if (balance !== sum) violations.push({ rule: 'balance_is_legs', subject, amount: balance - sum });
    if (floored && balance < 0n) violations.push({ rule: 'floor_holds', subject, amount: balance });
  }
  for (const [subject, amount] of kept) violations.push({ rule: 'balance_is_legs', subject, amount });
  for (const [subject, amount] of sums) {
    if (amount !== 0n) violations.push({ rule: 'currency_adds_up', subject, amount });
  }
  return violations;
}
