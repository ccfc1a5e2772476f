import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { holdRunning } from '../acts-kit.ts';
import { said } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

export function askAnswer({ ask, assignment, outcome }: rules.AnswerPlan) {
  return { object: 'assignment_ask', id: ask, assignment, status: outcome } as const;
}

/** The other side says no, and why if it wants. */
export const declineAsk = command({
  name: 'assignments.decline_ask',
  input: z.strictObject({ ask: id('ask'), reason: said }),
  async load(tx, { ask, reason }, { actor }) {
    const facts = await store.lockAsk(tx, ask, actor);
    return facts && { ...facts, reason };
  },
  decide: rules.declineAsk,
  apply(write, plan, call) {
    store.saveAnswer(write, plan, call);
    return askAnswer(plan);
  },
  hold: holdRunning,
});
