import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, line } from '../../../core/input.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { shipmentSteps } from '../facts.ts';
import { assignment } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Says where a thing is: sent, received, sent back, back. */
export const moveEquipment = command({
  name: 'assignments.move_equipment',
  input: z.strictObject({
    assignment,
    item: id('eqp'),
    step: z.enum(shipmentSteps),
    tracking: line({ min: 0, max: 100 }).default(''),
  }),
  async load(tx, { assignment: name, ...moved }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, ...moved };
  },
  decide: rules.ship,
  apply(write, plan, call) {
    store.insertShipment(write, plan, call);
    return { ...answerOf(plan), item: plan.item, step: plan.step };
  },
  hold: holdRunning,
});
