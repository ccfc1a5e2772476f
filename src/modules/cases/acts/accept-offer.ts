import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber, offerId } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';

/** The side whose turn it is says yes to the offer it has read; the money moves at once. */
export const acceptInCase = command({
  name: 'cases.accept',
  input: z.strictObject({ case: caseNumber, offer: offerId }),
  async load(tx, { case: number, offer }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    return facts && { ...facts, offer };
  },
  decide: rules.accept,
  apply(write, plan, call) {
    store.saveEnding(write, plan, call);
    return answerOf(plan);
  },
});
