import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { askAnswer } from './decline-ask.ts';

/** Takes back what was asked. */
export const withdrawAsk = command({
  name: 'assignments.withdraw_ask',
  input: z.strictObject({ ask: id('ask') }),
  async load(tx, { ask }, { actor }) {
    const facts = await store.lockAsk(tx, ask, actor);
    return facts && { ...facts, reason: '' };
  },
  decide: rules.withdrawAsk,
  apply(write, plan, call) {
    store.saveAnswer(write, plan, call);
    return askAnswer(plan);
  },
});
