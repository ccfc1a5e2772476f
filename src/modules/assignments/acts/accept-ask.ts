import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { askAnswer } from './decline-ask.ts';

/** The other side says yes, and it counts from now on. */
export const acceptAsk = command({
  name: 'assignments.accept_ask',
  input: z.strictObject({ ask: id('ask') }),
  async load(tx, { ask }, { actor }) {
    const facts = await store.lockAsk(tx, ask, actor);
    return facts && { ...facts, reason: '' };
  },
  decide: rules.acceptAsk,
  apply(write, plan, call) {
    store.saveAnswer(write, plan, call);
    return askAnswer(plan);
  },
});
