import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, line } from '../../core/input.ts';
import { numbersInForce } from '../policy/index.ts';
import { lockMember } from './member-stream.ts';
import { proofOf } from './proof.ts';
import * as rules from './rules-payouts.ts';
import { maskedAccount } from './recorded.ts';
import * as store from './store.ts';

/** A professional says where to be paid. */
export const setDestination = command({
  name: 'payouts.set_destination',
  input: z.strictObject({
    name: line({ min: 2, max: 120 }),
    account: line({ min: 4, max: 64 }),
    session: id('ses').optional(),
  }),
  async load(tx, { name, account, session }, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member);
    const [before, proof, numbers] = await Promise.all([
      store.latestDestination(tx, member),
      proofOf(tx, actor, session),
      numbersInForce(tx),
    ]);
    return { head, name, account, before, proof, numbers };
  },
  decide: rules.setDestination,
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
