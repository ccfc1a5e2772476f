export { acceptAgreement } from './acts/accept-agreement.ts';
export { acceptRefund } from './acts/accept-refund.ts';
export { awardProposal } from './acts/award-proposal.ts';
export { cancelEngagement } from './acts/cancel-engagement.ts';
export { cancelMilestone } from './acts/cancel-milestone.ts';
export { closeEngagement } from './acts/close-engagement.ts';
export { confirmFunding } from './acts/confirm-funding.ts';
export { declineAgreement } from './acts/decline-agreement.ts';
export { declineCard } from './acts/decline-card.ts';
export { declineRefund } from './acts/decline-refund.ts';
export { deliverMilestone } from './acts/deliver-milestone.ts';
export { restartReview } from './acts/restart-review.ts';
export { extendReview } from './acts/extend-review.ts';
export { failFunding } from './acts/fail-funding.ts';
export { fundMilestone } from './acts/fund-milestone.ts';
export { giveBack } from './acts/give-back.ts';
export { giveCard } from './acts/give-card.ts';
export { proposeChange } from './acts/propose-change.ts';
export { releaseMilestone } from './acts/release-milestone.ts';
export { remindOfOutsideTalk } from './acts/remind-of-outside-talk.ts';
export { remindOfReview } from './acts/remind-of-review.ts';
export { requestChanges } from './acts/request-changes.ts';
export { requestRefund } from './acts/request-refund.ts';
export { withdrawAgreement } from './acts/withdraw-agreement.ts';
export { withdrawRefund } from './acts/withdraw-refund.ts';
export type { Difference } from './body.ts';
export type { Consequence } from './consequences.ts';
export {
  type AgreedMilestone,
  type Criterion,
  type MilestoneFacts,
  type Pair,
  type Side,
  heldFor,
  moneyField,
} from './facts.ts';
export { agreementLife, milestoneLife, refundRequestLife, versionLife } from './lifecycle.ts';
export type { Amendment, Move, Settlement } from './plans.ts';
export { agreeOn, amend } from './rules-assigned.ts';
export { settle } from './rules-settle.ts';
export {
  bindsOne,
  doneBy,
  engagementEntry,
  hires,
  inCase,
  inForce,
  milestoneEntry,
  settled,
  sideOf,
  windowClosed,
} from './rules-sides.ts';
export {
  dropMilestone,
  endAgreement,
  lockForSettlement,
  readMilestoneFacts,
  resumeReview,
  saveAmendment,
  saveAward,
  saveSettlement,
  stageOf,
} from './store.ts';
export { stageAt } from './stage.ts';
export { keepHeld } from './held.ts';
export { presentList, presentMilestone, presentPreview, presentRoom, presentVersions } from './present.ts';
export { type Round, type ShownDelivery, deliveriesOf, deliveryRounds } from './queries/deliveries.ts';
export {
  type ListedFile,
  type Opened,
  engagementFiles,
  filesAtDesk,
  takenFile,
  filesOfActs,
  openFile,
  showFile,
} from './queries/files.ts';
export { type ListedEngagement, myEngagements } from './queries/lists.ts';
export type { Offered } from './queries/offers.ts';
export { previewEngagement, previewMilestone, showMilestone } from './queries/preview.ts';
export { type Person, type Room, type RoomMilestone, engagementRoom } from './queries/room.ts';
export { type Texts, textsOfEntries } from './queries/texts.ts';
export { type ShownVersion, agreementVersions } from './queries/versions.ts';
