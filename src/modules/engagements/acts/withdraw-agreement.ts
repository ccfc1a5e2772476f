import { command } from '../../../core/command.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerInput, answered } from './answer.ts';

/** Whoever proposed a wording takes it back. */
export const withdrawAgreement = command({
  name: 'agreements.withdraw',
  input: answerInput,
  load: (tx, { engagement, version }, { actor }) => store.lockForAnswer(tx, engagement, version, actor),
  decide: rules.withdrawAgreement,
  apply(write, plan) {
    store.saveAnswer(write, plan);
    return answered(plan, 'withdrawn');
  },
});
