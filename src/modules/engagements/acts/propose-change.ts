import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import { keepHeld } from '../held.ts';
import { askedMilestones, criteria, limits, milestones, rounds, wording } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Either side proposes another wording of the agreement. */
export const proposeChange = command({
  name: 'agreements.propose_change',
  input: z.strictObject({
    engagement: id('eng'),
    note: text({ min: 0, max: limits.noteMaxCharacters }).default(''),
    scope: wording.optional(),
    guidelines: wording.optional(),
    cancellation: wording.optional(),
    rounds: rounds.optional(),
    criteria: criteria.optional(),
    milestones: milestones.optional(),
  }),
  async load(tx, { engagement, milestones: list, ...asked }, { actor }) {
    const facts = await store.lockFacts(tx, { engagement }, actor);
    return facts && { ...facts, asked: { ...asked, milestones: askedMilestones(list) } };
  },
  decide: rules.proposeChange,
  apply(write, plan, call) {
    store.saveChange(write, plan, call);
    return {
      object: 'agreement_version',
      engagement: plan.engagement,
      version: plan.version.version,
      status: 'proposed',
    };
  },
  hold: keepHeld,
});
