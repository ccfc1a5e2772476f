import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { numbersInForce } from '../policy/index.ts';
import { lockMember } from './member-stream.ts';
import { proofOf } from './proof.ts';
import * as rules from './rules-payouts.ts';
import { maskedAccount } from './recorded.ts';
import * as store from './store.ts';

/** A professional takes back a change of where they are paid that still waits: they stay with the account of before. */
export const keepDestination = command({
  name: 'payouts.keep_destination',
  input: z.strictObject({ session: id('ses').optional() }),
  async load(tx, { session }, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member);
    const [places, proof, numbers] = await Promise.all([
      store.destinationsOf(tx, member),
      proofOf(tx, actor, session),
      numbersInForce(tx),
    ]);
    return { head, places, proof, numbers };
  },
  decide: rules.keepDestination,
  apply(write, { destination }) {
    store.insertDestination(write, destination);
    const { name, account, usableAt } = destination;
    return {
      object: 'payout_destination',
      id: destination.id,
      name,
      account: maskedAccount(account),
      usable_at: usableAt.toISOString(),
    };
  },
});
