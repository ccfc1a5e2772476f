import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A professional goes, or takes an application back. */
export const leavePool = command({
  name: 'pools.leave',
  input: z.strictObject({ place: id('plc') }),
  load: (tx, { place }, { actor }) => store.lockSeat(tx, place, actor),
  decide: rules.leave,
  apply(write, plan, call) {
    store.saveSeat(write, plan, call);
    return { object: 'pool_place', id: plan.seat.id, status: plan.seat.status };
  },
});
