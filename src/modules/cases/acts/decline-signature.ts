import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber, reason } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';
import { forStaff } from './staff.ts';

/** A second person does not sign a decision, and says why: the arbiter decides anew. */
export const declineSignature = command({
  name: 'cases.decline_signature',
  input: z.strictObject({ case: caseNumber, reason }),
  async load(tx, { case: number, reason: why }, { actor }) {
    const facts = await forStaff(tx, number, actor);
    return facts && { ...facts, reason: why };
  },
  decide: rules.declineSignature,
  apply(write, plan) {
    store.saveDeclined(write, plan);
    return answerOf(plan);
  },
});
