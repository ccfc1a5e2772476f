import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const reason = text({ min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters });
const place = id('plc');

/** Takes an applicant in, or says no with the reason that they will read. */
export const decideApplication = command({
  name: 'pools.decide',
  input: z.discriminatedUnion('verdict', [
    z.strictObject({ place, verdict: z.literal('accepted') }),
    z.strictObject({ place, verdict: z.literal('declined'), reason }),
  ]),
  async load(tx, input, { actor }) {
    const facts = await store.lockSeat(tx, input.place, actor);
    return facts && { ...facts, verdict: input.verdict, reason: input.verdict === 'declined' ? input.reason : '' };
  },
  decide: rules.decideApplication,
  apply(write, plan, call) {
    store.saveSeat(write, plan, call);
    return { object: 'pool_place', id: plan.seat.id, status: plan.seat.status };
  },
  hold: (write, held, call, { seat }) => keepShown(write, held, seat.id, 'public', call),
});
