/** What people may read about their money. */
import { z } from 'zod';
import { type Actor, isMember, isStaff } from '../../core/actor.ts';
import { type Sql, query } from '../../core/command.ts';
import type { Party } from '../../core/id.ts';
import { id, money } from '../../core/input.ts';
import { type Offer, offer } from '../../core/offer.ts';
import { type Refusal, isRefusal } from '../../core/refusal.ts';
import { dutiesOf, partiesOf } from '../accounts/index.ts';
import { payableOf, recentCredits } from '../ledger/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { maskedAccount } from './recorded.ts';
import { payoutFacts } from './request-payout.ts';
import { type Clearing, available, clearing, requestPayout, usableAt } from './rules-payouts.ts';
import * as store from './store.ts';
import * as reads from './store-reads.ts';

/** The person and the companies for which they may see payments. */
async function payersFor(sql: Sql, actor: Actor): Promise<readonly Party[]> {
  const parties = await partiesOf(sql, actor);
  const duties = await Promise.all(parties.map((party) => dutiesOf(sql, actor, party)));
  return parties.filter((_, n) => duties[n]?.includes('pay'));
}

export interface Balance {
  readonly currency: string;
  /** Can be paid out now. */
  readonly available: bigint;
  /** Released, but the payer's bank could still call it back. */
  readonly clearing: bigint;
  readonly clears: readonly Clearing[];
  readonly inTransit: bigint;
  /** Held for work that is under way. */
  readonly protected: bigint;
}

export interface ShownDestination {
  readonly holder: string;
  readonly account: string;
  readonly setAt: Date;
  readonly usableAt: Date;
  /** While a change waits: the account it would be instead of, and that it can be taken back to. */
  readonly before: string | null;
}

export interface MoneyOverview {
  readonly object: 'money_overview';
  readonly balances: readonly Balance[];
  readonly destination: ShownDestination | null;
}

const longestClearingDays = 31;

/** What a member has coming, currency by currency, and where it goes. */
export const moneyOverview = query({
  name: 'money.overview',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<MoneyOverview | null> {
    if (!isMember(actor)) return null;
    const [standing, places, numbers] = await Promise.all([
      reads.standingOf(db, actor.id),
      store.destinationsOf(db, actor.id),
      numbersInForce(db),
    ]);
    const balances = standing.map(async ({ currency, owed, inTransit, held }): Promise<Balance> => {
      const released = await recentCredits(db, payableOf(actor.id, currency), longestClearingDays);
      const rails = await store.railsOf(
        db,
        released.flatMap(({ milestone }) => milestone ?? []),
      );
      const credits = released.map(({ milestone, ...each }) => ({
        ...each,
        rail: rails.get(milestone ?? '') ?? 'card',
      }));
      const waiting = clearing(credits, numbers, now);
      const free = available(owed, waiting);
      return { currency, available: free, clearing: owed - free, clears: waiting, inTransit, protected: held };
    });
    const [destination] = places;
    const usable = usableAt(places, now);
    return {
      object: 'money_overview',
      balances: await Promise.all(balances),
      destination:
        destination === undefined
          ? null
          : {
              holder: destination.name,
              account: maskedAccount(destination.account),
              setAt: destination.setAt,
              usableAt: destination.usableAt,
              before: usable && usable !== destination ? maskedAccount(usable.account) : null,
            },
    };
  },
});

const pageSize = 50;
const last = '~'; // sorts behind every id

function paged<Item extends { readonly id: string }>(
  rows: readonly Item[],
): { items: readonly Item[]; next: string | null } {
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** Payments a client has made or begun, the newest first. */
export const myPayments = query({
  name: 'payments.mine',
  input: z.strictObject({ before: id('fnd').optional() }),
  async run(db, { before = last }, { actor }) {
    if (!isMember(actor)) return null;
    return paged(await reads.fundingsBy(db, await payersFor(db, actor), before, pageSize + 1));
  },
});

/** One payment, for the side that pays. */
export const showPayment = query({
  name: 'payments.show',
  input: z.strictObject({ payment: id('fnd') }),
  run: async (db, { payment }, { actor }) => reads.fundingBy(db, await payersFor(db, actor), payment),
});

const hidden = ({ account, approvals, ...payout }: reads.ShownPayout): reads.ShownPayout => ({
  ...payout,
  account: maskedAccount(account),
  approvals: approvals.map((approval) => ({ ...approval, staff: null })),
});

/** Payouts of a professional, the newest first. */
export const myPayouts = query({
  name: 'payouts.mine',
  input: z.strictObject({ before: id('pyo').optional() }),
  async run(db, { before = last }, { actor }) {
    if (!isMember(actor)) return null;
    const rows = await reads.payoutsOf(db, actor.id, before, pageSize + 1);
    return paged(rows.map(hidden));
  },
});

export const showPayout = query({
  name: 'payouts.show',
  input: z.strictObject({ payout: id('pyo') }),
  async run(db, { payout }, { actor }): Promise<reads.ShownPayout | null> {
    const row = await reads.payoutShown(db, payout);
    if (row === null || !isMember(actor)) return null;
    if (row.member === actor.id) return hidden(row);
    return isStaff(actor, 'operator') ? row : null;
  },
});

/** Large payouts that wait for two people. */
export const payoutsAtDesk = query({
  name: 'payouts.desk',
  input: z.strictObject({}),
  async run(db, _input, { actor }) {
    return isStaff(actor, 'operator') ? { items: await reads.payoutsWaiting(db), next: null } : null;
  },
});

export interface PayoutPreview {
  readonly offer: Offer;
  readonly amount: bigint;
  readonly currency: string;
  /** Available now, and after this payout. */
  readonly available: bigint;
  readonly left: bigint;
  readonly holder: string | null;
  readonly account: string | null;
  readonly approvalsNeeded: number;
}

/** What a payout would do, by the same rule that will decide it. */
export const previewPayout = query({
  name: 'payouts.preview',
  input: money.strict(),
  async run(db, sum, viewer): Promise<PayoutPreview | null> {
    if (!isMember(viewer.actor)) return null;
    const facts = await payoutFacts(db, sum, viewer.actor);
    const plan = requestPayout(facts, { ...viewer, id: (prefix) => `${prefix}_preview` });
    const free = available(facts.balance, clearing(facts.credits, facts.numbers, viewer.now));
    return {
      offer: offer(facts, viewer, { request: requestPayout }).request,
      ...sum,
      available: free,
      left: free - sum.amount,
      holder: facts.destination?.name ?? null,
      account: facts.destination && maskedAccount(facts.destination.account),
      approvalsNeeded: isRefusal(plan) ? 0 : plan.payout.approvalsNeeded,
    };
  },
});

export interface Statement {
  readonly object: 'statement';
  readonly month: string;
  readonly items: readonly reads.Movement[];
  readonly sums: readonly {
    readonly currency: string;
    readonly came: bigint;
    readonly left: bigint;
    readonly fees: bigint;
  }[];
}

const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
  .meta({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' });

/** A month of movements, in UTC as books are kept. */
export const statement = query({
  name: 'money.statement',
  input: z.strictObject({ month: month.optional() }),
  async run(db, { month: asked }, { actor, now }): Promise<Statement | null> {
    if (!isMember(actor)) return null;
    const shown = asked ?? now.toISOString().slice(0, 7);
    const from = new Date(`${shown}-01T00:00:00Z`);
    const until = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
    const items = await reads.movements(db, { member: actor.id, payers: await payersFor(db, actor) }, from, until);
    const currencies = [...new Set(items.map(({ currency }) => currency))].toSorted();
    const sums = currencies.map((currency) => {
      const own = items.filter((item) => item.currency === currency);
      const total = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);
      return {
        currency,
        came: total(own.map(({ net }) => (net > 0n ? net : 0n))),
        left: total(own.map(({ net }) => (net < 0n ? net : 0n))),
        fees: total(own.map(({ fee }) => fee)),
      };
    });
    return { object: 'statement', month: shown, items, sums };
  },
});

/** One receipt, for either side of the transfer. */
export const showReceipt = query({
  name: 'money.receipt',
  input: z.strictObject({ transfer: id('trf') }),
  async run(db, { transfer }, { actor }): Promise<reads.ReceiptFacts | Refusal | null> {
    if (!isMember(actor)) return null;
    return reads.receipt(db, { member: actor.id, payers: await payersFor(db, actor) }, transfer);
  },
});

const chartMonths = 12;

/** What a professional earned, month by month, for the chart. */
export const earnings = query({
  name: 'money.earnings',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }) {
    if (!isMember(actor)) return null;
    const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - chartMonths + 1, 1));
    const rows = await reads.earnedByMonth(db, actor.id, from);
    const months = Array.from({ length: chartMonths }, (_, n) =>
      new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + n, 1)).toISOString().slice(0, 7),
    );
    const currencies = [...new Set(rows.map(({ currency }) => currency))];
    return currencies.map((currency) => ({
      currency,
      months: months.map((each) => ({
        month: each,
        amount: rows.find((row) => row.month === each && row.currency === currency)?.amount ?? 0n,
      })),
    }));
  },
});
