import { command } from '../../../core/command.ts';
import { acceptProposal, markAwarded } from '../../hiring/index.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerInput, answered } from './answer.ts';

/** The other side says yes to a wording. */
export const acceptAgreement = command({
  name: 'agreements.accept',
  input: answerInput,
  load: (tx, { engagement, version }, { actor }) => store.lockForAnswer(tx, engagement, version, actor),
  decide: rules.acceptAgreement,
  apply(write, plan) {
    store.saveAnswer(write, plan);
    if (plan.award) {
      if (plan.award.proposal) acceptProposal(write, plan.award.proposal, plan.by, plan.at);
      markAwarded(write, plan.award.project);
    }
    return answered(plan, 'accepted');
  },
});
