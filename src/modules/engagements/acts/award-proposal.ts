import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { acceptProposal, markAwarded } from '../../hiring/index.ts';
import { keepHeld } from '../held.ts';
import { askedMilestones, newMilestones, rounds, wording } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client chooses: a proposal becomes an agreement. */
export const awardProposal = command({
  name: 'proposals.award',
  input: z.strictObject({
    proposal: id('prp'),
    guidelines: wording.optional(),
    cancellation: wording.optional(),
    rounds: rounds.optional(),
    milestones: newMilestones.optional(),
  }),
  async load(tx, { proposal, milestones, ...asked }, { actor }) {
    const facts = await store.lockForAward(tx, proposal, actor);
    return facts && { ...facts, asked: { ...asked, milestones: askedMilestones(milestones) } };
  },
  decide: rules.award,
  apply(write, plan, call) {
    store.saveAward(write, plan, call);
    if (plan.agreed) {
      acceptProposal(write, plan.proposal, plan.by, plan.at);
      markAwarded(write, plan.project);
    }
    return {
      object: 'agreement',
      engagement: plan.engagement,
      version: plan.version.version,
      status: plan.agreed ? 'in_force' : 'proposed',
      milestones: plan.version.body.milestones.map(({ id: milestone }) => milestone),
    };
  },
  hold: keepHeld,
});
