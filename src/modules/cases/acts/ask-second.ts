import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { text } from '../../../core/input.ts';
import { caseNumber, limits } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';
import { keepHeld } from './held.ts';

/** A side asks, once and with a reason, that another arbiter looks at everything again. */
export const askSecond = command({
  name: 'cases.ask_second',
  input: z.strictObject({
    case: caseNumber,
    reason: text({ min: limits.reasonMinCharacters, max: limits.secondLookMaxCharacters }),
  }),
  async load(tx, { case: number, reason }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    return facts && { ...facts, reason };
  },
  decide: rules.askSecond,
  apply(write, plan, call) {
    store.saveSecondAsked(write, plan, call);
    return answerOf(plan);
  },
  hold: keepHeld,
});
