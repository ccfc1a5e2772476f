import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { line } from '../../core/input.ts';
import { numbersInForce } from '../policy/index.ts';
import { lockMember } from './member-stream.ts';
import { freshFactorOf } from './ports.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A professional says where to be paid. */
export const setDestination = command({
  name: 'payouts.set_destination',
  input: z.strictObject({ name: line({ min: 2, max: 120 }), account: line({ min: 4, max: 64 }) }),
  async load(tx, { name, account }, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member);
    const [before, fresh, numbers] = await Promise.all([
      store.latestDestination(tx, member),
      freshFactorOf(tx, actor),
      numbersInForce(tx),
    ]);
    return { head, name, account, before, fresh, numbers };
  },
  decide: rules.setDestination,
  apply(write, { destination }) {
    store.insertDestination(write, destination);
    const { id, name, account, usableAt } = destination;
    return {
      object: 'payout_destination',
      id,
      name,
      account: rules.maskedAccount(account),
      usable_at: usableAt.toISOString(),
    };
  },
});
