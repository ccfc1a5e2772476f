import { type Status, lifecycle } from '../../core/lifecycle.ts';

/**
 * A case about the money of a milestone. Everything leads to `closed`, and closed it has moved the money once. About money
 * that was released there are talks alone: they end with a refund that both agree on, or with nothing.
 */
export const caseLife = lifecycle({
  talks: { offer: 'talks', give_range: 'talks', settle: 'closed', leave: 'closed', arbitrate: 'evidence' },
  evidence: { give_evidence: 'evidence', end_evidence: 'decision' },
  decision: { award: 'standing', award_over_limit: 'signature' },
  signature: { sign: 'standing' },
  standing: { waive: 'standing', ask_second: 'second_decision', execute: 'closed' },
  second_decision: { award: 'closed', award_over_limit: 'second_signature' },
  second_signature: { sign: 'closed' },
  closed: {},
});
export type CasePhase = Status<typeof caseLife>;
