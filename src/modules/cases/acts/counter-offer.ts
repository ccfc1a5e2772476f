import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber, reason, split } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf, endsCase } from './answer.ts';
import { keepHeld } from './held.ts';

/** The side whose turn it is offers another split instead. */
export const counterInCase = command({
  name: 'cases.counter',
  input: z.strictObject({ case: caseNumber, ...split, reason }),
  async load(tx, { case: number, toClient, fault, rule, reason: why }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    const asked = { toClient: toClient.amount, currency: toClient.currency, fault, rule, reason: why };
    return facts && { ...facts, asked };
  },
  decide: rules.counter,
  apply(write, plan, call) {
    if (endsCase(plan)) store.saveEnding(write, plan, call);
    else store.saveOffered(write, plan, call);
    return answerOf(plan);
  },
  hold: keepHeld,
});
