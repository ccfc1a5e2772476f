import { type Actor, isMember } from '../../core/actor.ts';
import { type Head, type Sql, command } from '../../core/command.ts';
import { money } from '../../core/input.ts';
import type { Money } from '../../core/money.ts';
import { balanceOf, lockBalances, payableOf, post, recentCredits } from '../ledger/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { lockMember } from './member-stream.ts';
import { freshFactorOf } from './ports.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { providerInUse } from './things.ts';

/** A professional takes cleared money out. */
export const requestPayout = command({
  name: 'payouts.request',
  input: money.strict(),
  async load(tx, sum, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member);
    const facts = await factsOf(tx, sum, actor, head);
    // Read once more under the lock, last of all: two requests at once must not see the same money.
    const account = payableOf(member, sum.currency);
    return { ...facts, balance: (await lockBalances(tx, [account])).get(account) ?? 0n };
  },
  decide: rules.requestPayout,
  apply(write, { payout, transfer }, call) {
    post(write, transfer, call);
    store.insertPayout(write, payout, call);
    return {
      object: 'payout',
      id: payout.id,
      status: payout.status,
      amount: { amount: payout.amount.toString(), currency: payout.currency },
    };
  },
});

/** The same facts without a lock: what the form shows before anything is asked for. */
export async function payoutFacts(sql: Sql, sum: Money, actor: Actor): Promise<rules.PayoutFacts> {
  const member = isMember(actor) ? actor.id : '';
  return factsOf(sql, sum, actor, newStream('member', member, [member]));
}

const longestClearingDays = 31;

async function factsOf(sql: Sql, { amount, currency }: Money, actor: Actor, head: Head): Promise<rules.PayoutFacts> {
  const account = payableOf(head.id, currency);
  const [balance, released, destination, fresh, numbers] = await Promise.all([
    balanceOf(sql, account),
    recentCredits(sql, account, longestClearingDays),
    store.latestDestination(sql, head.id),
    freshFactorOf(sql, actor),
    numbersInForce(sql),
  ]);
  const rails = await store.railsOf(
    sql,
    released.flatMap(({ milestone }) => (milestone === null ? [] : [milestone])),
  );
  const credits = released.map((each) => ({
    amount: each.amount,
    at: each.at,
    rail: rails.get(each.milestone ?? '') ?? 'card',
  }));
  return { head, amount, currency, provider: providerInUse, balance, credits, destination, fresh, numbers };
}
