import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Says no to the terms of the other side; the proposal stands as it was. */
export const declineCounter = command({
  name: 'counters.decline',
  input: z.strictObject({ counter: id('ctr') }),
  async load(tx, { counter }, { actor }) {
    const facts = await store.lockCounter(tx, counter, actor);
    return facts && rules.counterWith(facts, counter);
  },
  decide: rules.declineCounter,
  apply(write, plan, call) {
    const { id: name, proposal, engagement } = plan.counter;
    store.saveCounterDecision(write, plan, actorName(call.actor), call);
    return { object: 'counter', id: name, proposal, engagement, status: plan.status };
  },
});
