import { type Status, lifecycle } from '../../core/lifecycle.ts';

/**
 * A case about the money of a milestone. Everything leads to `closed`, and closed it has moved the money once. About money
 * that was released there are talks alone: they end with a refund that both agree on, or with nothing.
 */
export const caseLife = lifecycle({
  talks: {
    offer: 'talks',
    give_range: 'talks',
    settle: 'closed',
    leave: 'closed',
    withdraw: 'closed',
    pause: 'talks',
    arbitrate: 'evidence',
  },
  evidence: { give_evidence: 'evidence', pause: 'evidence', settle: 'closed', end_evidence: 'decision' },
  decision: { settle: 'closed', award: 'standing', award_over_limit: 'signature' },
  signature: { settle: 'closed', sign: 'standing', decline: 'decision' },
  standing: { settle: 'closed', waive: 'standing', ask_second: 'second_decision', execute: 'closed' },
  second_decision: { settle: 'closed', award: 'closed', award_over_limit: 'second_signature' },
  second_signature: { settle: 'closed', sign: 'closed', decline: 'second_decision' },
  closed: {},
});
export type CasePhase = Status<typeof caseLife>;
