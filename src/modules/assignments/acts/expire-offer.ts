import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Nobody has answered in time. */
export const expireAssignmentOffer = command({
  name: 'assignments.expire_offer',
  input: z.strictObject({ offer: id('aof') }),
  load: (tx, { offer }, { actor }) => store.lockOffer(tx, offer, actor),
  decide: rules.expire,
  apply(write, { offer, status }, call) {
    store.settleOffer(write, offer, status, call);
    return { object: 'assignment_offer', id: offer, status };
  },
});
