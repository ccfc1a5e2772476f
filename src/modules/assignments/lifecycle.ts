import { type Status, lifecycle } from '../../core/lifecycle.ts';

/**
 * An assignment from its first words to the last payment. Who withdraws frees it for others; a case about its money ends it
 * from outside, on the milestone that holds the money.
 */
export const assignmentLife = lifecycle({
  draft: { send: 'sent', cancel: 'cancelled' },
  sent: { assign: 'assigned', cancel: 'cancelled' },
  assigned: {
    confirm: 'confirmed',
    check_in: 'in_progress',
    withdraw: 'sent',
    cancel: 'cancelled',
    absent: 'abandoned',
    hold: 'on_hold',
  },
  confirmed: { check_in: 'in_progress', withdraw: 'sent', cancel: 'cancelled', absent: 'abandoned', hold: 'on_hold' },
  in_progress: {
    check_in: 'in_progress',
    hold: 'on_hold',
    complete: 'pending_approval',
    cancel: 'cancelled',
    absent: 'abandoned',
  },
  on_hold: { resume: 'in_progress', resume_before: 'assigned', cancel: 'cancelled' },
  pending_approval: { send_back: 'in_progress', approve: 'approved', approve_and_pay: 'paid' },
  approved: { pay: 'paid' },
  paid: {},
  cancelled: { pay: 'cancelled' },
  abandoned: {},
});
export type AssignmentStatus = Status<typeof assignmentLife>;

/** Terms that wait for the other side. */
export const assignmentOfferLife = lifecycle({
  open: {
    accept: 'accepted',
    decline: 'declined',
    answer: 'answered',
    withdraw: 'withdrawn',
    expire: 'expired',
    overtake: 'overtaken',
  },
  accepted: {},
  declined: {},
  answered: {},
  withdrawn: {},
  expired: {},
  overtaken: {},
});
export type AssignmentOfferStatus = Status<typeof assignmentOfferLife>;
