import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** No, thank you. */
export const declineInvitation = command({
  name: 'invitations.decline',
  input: z.strictObject({ invitation: id('inv') }),
  load: (tx, { invitation }) => store.lockInvitation(tx, invitation),
  decide: rules.declineInvitation,
  apply(write, { invitation, pair }, { now }) {
    store.settleInvitation(write, invitation, 'declined', now);
    return { object: 'invitation', id: invitation, engagement: pair.engagement.id, status: 'declined' };
  },
});
