import { lifecycle } from '../../core/lifecycle.ts';

/** A closed project takes no new proposals but may still be awarded; a cancelled one is over. */
export const projectLife = lifecycle({
  draft: { publish: 'open', cancel: 'cancelled' },
  open: { close: 'closed', award: 'awarded', cancel: 'cancelled' },
  closed: { reopen: 'open', award: 'awarded', cancel: 'cancelled' },
  awarded: { reopen: 'open', award: 'awarded' },
  cancelled: {},
});
export type ProjectStatus = keyof typeof projectLife;

export const proposalLife = lifecycle({
  open: { withdraw: 'withdrawn', decline: 'declined', accept: 'accepted' },
  withdrawn: {},
  declined: {},
  accepted: {},
});
export type ProposalStatus = keyof typeof proposalLife;

/** A counter-offer that is met with another one is answered by it. */
export const counterLife = lifecycle({
  open: { accept: 'accepted', decline: 'declined', answer: 'answered', withdraw: 'withdrawn', expire: 'expired' },
  accepted: {},
  declined: {},
  answered: {},
  withdrawn: {},
  expired: {},
});
export type CounterStatus = keyof typeof counterLife;
