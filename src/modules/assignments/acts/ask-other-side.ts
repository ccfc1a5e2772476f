import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { amount, id } from '../../../core/input.ts';
import { isRefusal } from '../../../core/refusal.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { askKinds } from '../facts.ts';
import { assignment, instantOf, localTime, said } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** Asks for another time, more money, an expense or a correction; a bonus is given at once. */
export const askOtherSide = command({
  name: 'assignments.ask',
  input: z.strictObject({
    assignment,
    kind: z.enum(askKinds),
    amount: amount.nullable().default(null),
    /** On the wall of the place. */
    startsAt: localTime.optional(),
    endsAt: localTime.optional(),
    visit: id('vis').nullable().default(null),
    text: said,
  }),
  async load(tx, { assignment: name, startsAt, endsAt, ...asked }, { actor }) {
    const facts = await store.lockRunning(tx, name, actor);
    if (!facts) return null;
    const { timeZone } = facts.assignment.body;
    const [from, until] = [instantOf('startsAt', startsAt, timeZone), instantOf('endsAt', endsAt, timeZone)];
    const wrong = [from, until].find(isRefusal);
    return { ...facts, input: wrong ?? { ...asked, startsAt: from as Date | null, endsAt: until as Date | null } };
  },
  decide: rules.ask,
  apply(write, plan, call) {
    store.insertAsk(write, plan, call);
    return {
      ...answerOf(plan),
      object: 'assignment_ask',
      assignment: plan.assignment,
      id: plan.ask.id,
      status: plan.ask.status,
    };
  },
  hold: holdRunning,
});
