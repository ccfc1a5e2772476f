import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A client says no to a proposal, and why. */
export const declineProposal = command({
  name: 'proposals.decline',
  input: z.strictObject({ proposal: id('prp'), reason: z.enum(rules.declineReasons) }),
  async load(tx, { proposal, reason }, { actor }) {
    const facts = await store.lockProposal(tx, proposal, actor);
    return facts && { ...facts, reason };
  },
  decide: rules.decline,
  apply(write, plan, call) {
    store.saveDecision(write, plan, actorName(call.actor), call);
    return { object: 'proposal', id: plan.proposal.id, engagement: plan.proposal.engagement, status: plan.status };
  },
});
