import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A professional takes a proposal back. */
export const withdrawProposal = command({
  name: 'proposals.withdraw',
  input: z.strictObject({ proposal: id('prp') }),
  load: (tx, { proposal }, { actor }) => store.lockProposal(tx, proposal, actor),
  decide: rules.withdraw,
  apply(write, plan, call) {
    store.saveDecision(write, plan, actorName(call.actor), call);
    return { object: 'proposal', id: plan.proposal.id, engagement: plan.proposal.engagement, status: plan.status };
  },
});
