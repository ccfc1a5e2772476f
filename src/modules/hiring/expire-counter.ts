import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The clock ends an offer that nobody answered. */
export const expireCounter = command({
  name: 'counters.expire',
  input: z.strictObject({ counter: id('ctr') }),
  async load(tx, { counter }, { actor }) {
    const facts = await store.lockCounter(tx, counter, actor);
    return facts && rules.counterWith(facts, counter);
  },
  decide: rules.expireCounter,
  apply(write, plan, call) {
    const { id: name, proposal, engagement } = plan.counter;
    store.saveCounterDecision(write, plan, actorName(call.actor), call);
    return { object: 'counter', id: name, proposal, engagement, status: plan.status };
  },
});
