import { type Status, lifecycle } from '../../core/lifecycle.ts';

/** A request waits for the house, or for the person, or rests. Writing again wakes it. */
export const requestLifecycle = lifecycle({
  open: { add: 'open', answer: 'answered', close: 'closed' },
  answered: { add: 'open', answer: 'answered', close: 'closed' },
  closed: { add: 'open' },
});
export type RequestStatus = Status<typeof requestLifecycle>;
