import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { newStream } from '../../record/index.ts';
import { holdOwn } from '../acts-kit.ts';
import { audiences, modes } from '../facts.ts';
import { assignment, days } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Shows an assignment to the market, to a pool, or to those who are asked by name. Its record begins here. */
export const sendAssignment = command({
  name: 'assignments.send',
  input: z.strictObject({
    assignment,
    audience: z.enum(audiences),
    pool: id('pol').optional(),
    mode: z.enum(modes),
    /** Days from approval to payment; null to protect the payment before the work. */
    termsDays: days.nullable().default(null),
  }),
  async load(tx, { assignment: name, pool, ...input }, { actor }) {
    const facts = await store.lockOwn(tx, name, actor, pool);
    if (!facts) return null;
    const { owner } = facts.assignment;
    return { ...facts, input, begins: (project: string) => newStream('project', project, [owner]) };
  },
  decide: rules.send,
  apply(write, plan, call) {
    store.saveSent(write, plan, call);
    return { object: 'assignment', id: plan.assignment.id, status: 'sent' };
  },
  hold: holdOwn,
});
