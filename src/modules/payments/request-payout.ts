import { type Actor, isMember } from '../../core/actor.ts';
import { type Head, type Sql, command } from '../../core/command.ts';
import { id, money } from '../../core/input.ts';
import type { Money } from '../../core/money.ts';
import { balanceOf, lockBalances, payableOf, post, recentCredits } from '../ledger/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { lockMember } from './member-stream.ts';
import { type Proof, proofOf } from './proof.ts';
import * as rules from './rules-payouts.ts';
import * as store from './store.ts';
import { providerInUse } from './things.ts';

/** A professional takes cleared money out. */
export const requestPayout = command({
  name: 'payouts.request',
  /** `session` comes from the page and says how long ago the person proved to be themselves. */
  input: money.extend({ session: id('ses').optional() }).strict(),
  async load(tx, { session, ...sum }, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member);
    const facts = await factsOf(tx, sum, head, await proofOf(tx, actor, session));
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
  return factsOf(sql, sum, newStream('member', member, [member]), { kind: 'token' });
}

const longestClearingDays = 31;

async function factsOf(sql: Sql, { amount, currency }: Money, head: Head, proof: Proof): Promise<rules.PayoutFacts> {
  const account = payableOf(head.id, currency);
  const [balance, released, destination, numbers] = await Promise.all([
    balanceOf(sql, account),
    recentCredits(sql, account, longestClearingDays),
    store.latestDestination(sql, head.id),
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
  return { head, amount, currency, provider: providerInUse, balance, credits, destination, proof, numbers };
}
