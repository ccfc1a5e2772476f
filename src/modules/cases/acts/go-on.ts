import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { caseNumber } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf, endsCase } from './answer.ts';

/** The clock: silence goes on to arbitration, evidence to the decision, an award that nobody questions is executed. */
export const goOnWithCase = command({
  name: 'cases.go_on',
  input: z.strictObject({ case: caseNumber }),
  load: (tx, { case: number }, { actor }) => store.lockCase(tx, number, actor),
  decide: rules.goOn,
  apply(write, plan, call) {
    if (endsCase(plan)) store.saveEnding(write, plan, call);
    else if (plan.act === 'ring') store.saveRung(write, plan);
    else store.saveMoved(write, plan);
    return answerOf(plan);
  },
});
