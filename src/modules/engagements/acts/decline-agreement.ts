import { command } from '../../../core/command.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerInput, answered } from './answer.ts';

/** The other side says no; what counted before still counts. */
export const declineAgreement = command({
  name: 'agreements.decline',
  input: answerInput,
  load: (tx, { engagement, version }, { actor }) => store.lockForAnswer(tx, engagement, version, actor),
  decide: rules.declineAgreement,
  apply(write, plan) {
    store.saveAnswer(write, plan);
    return answered(plan, 'declined');
  },
});
