import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Says no to the terms; nothing follows from it. */
export const declineAssignmentOffer = command({
  name: 'assignments.decline_offer',
  input: z.strictObject({ offer: id('aof') }),
  load: (tx, { offer }, { actor }) => store.lockOffer(tx, offer, actor),
  decide: rules.decline,
  apply(write, { offer, status }, call) {
    store.settleOffer(write, offer, status, call);
    return { object: 'assignment_offer', id: offer, status };
  },
});
