import { type Status, lifecycle } from '../../core/lifecycle.ts';

/**
 * One milestone: a piece of the work with money of its own. Changes send it back to work with the money still protected;
 * from `released`, `refunded` and `cancelled` nothing leads away, so no money can be moved twice.
 */
export const milestoneLife = lifecycle({
  agreed: { fund: 'funding', cancel: 'cancelled' },
  funding: { fund: 'funding', confirm_funding: 'funded', fail_funding: 'agreed' },
  funded: {
    deliver: 'delivered',
    give_back_a_part: 'funded',
    refund: 'refunded',
    // A case shares what is held: what the professional has any part of counts as released.
    settle_case: 'released',
    settle_case_all_back: 'refunded',
  },
  delivered: {
    request_changes: 'funded',
    extend: 'delivered',
    give_back_a_part: 'delivered',
    release: 'released',
    refund: 'refunded',
    settle_case: 'released',
    settle_case_all_back: 'refunded',
  },
  released: {},
  refunded: {},
  cancelled: {},
});
export type MilestoneStatus = Status<typeof milestoneLife>;

/** The agreement as a whole: in force from the moment both have said yes, until the work is closed or called off. */
export const agreementLife = lifecycle({
  proposed: { accept: 'in_force', decline: 'declined', withdraw: 'declined' },
  declined: { propose: 'proposed', accept: 'in_force' },
  in_force: { cancel: 'cancelled', close: 'closed' },
  cancelled: {},
  closed: {},
});
export type AgreementStatus = Status<typeof agreementLife>;

/** One wording of the agreement. What one side proposes counts when the other has accepted it. */
export const versionLife = lifecycle({
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
});
export type VersionStatus = Status<typeof versionLife>;

/** A client's wish to have money back. Accepting it gives the money back at once. */
export const refundRequestLife = lifecycle({
  open: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', overtake: 'withdrawn' },
  accepted: {},
  declined: {},
  withdrawn: {},
});
export type RefundRequestStatus = Status<typeof refundRequestLife>;
