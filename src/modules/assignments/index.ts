export { acceptAsk } from './acts/accept-ask.ts';
export { acceptAssignmentOffer } from './acts/accept-offer.ts';
export { allowTerms } from './acts/allow-terms.ts';
export { applyForAssignment } from './acts/apply-for-assignment.ts';
export { approveAssignment } from './acts/approve-assignment.ts';
export { askOtherSide } from './acts/ask-other-side.ts';
export { askToConfirm } from './acts/ask-to-confirm.ts';
export { cancelAssignment } from './acts/cancel-assignment.ts';
export { checkIn } from './acts/check-in.ts';
export { checkOut } from './acts/check-out.ts';
export { completeAssignment } from './acts/complete-assignment.ts';
export { confirmAssignment } from './acts/confirm-assignment.ts';
export { contestAbsence } from './acts/contest-absence.ts';
export { counterAssignmentOffer } from './acts/counter-offer.ts';
export { declineAsk } from './acts/decline-ask.ts';
export { declineAssignmentOffer } from './acts/decline-offer.ts';
export { discardAssignment } from './acts/discard-assignment.ts';
export { draftAssignment } from './acts/draft-assignment.ts';
export { editAssignment } from './acts/edit-assignment.ts';
export { expireAssignmentOffer } from './acts/expire-offer.ts';
export { holdAssignment } from './acts/hold-assignment.ts';
export { importAssignments } from './acts/import-assignments.ts';
export { instruct } from './acts/instruct.ts';
export { keepTemplate } from './acts/keep-template.ts';
export { moveEquipment } from './acts/move-equipment.ts';
export { noteEvent } from './acts/note-event.ts';
export { offerAssignment } from './acts/offer-assignment.ts';
export { payOutAssignment } from './acts/pay-out.ts';
export { remindOfPayment } from './acts/remind-of-payment.ts';
export { removeTemplate } from './acts/remove-template.ts';
export { reportAbsence } from './acts/report-absence.ts';
export { resumeAssignment } from './acts/resume-assignment.ts';
export { sendAssignment } from './acts/send-assignment.ts';
export { sendBackAssignment } from './acts/send-back.ts';
export { settleAbsence } from './acts/settle-absence.ts';
export { takeAssignment } from './acts/take-assignment.ts';
export { takeBackAssignment } from './acts/take-back-assignment.ts';
export { withdrawAsk } from './acts/withdraw-ask.ts';
export { withdrawFromAssignment } from './acts/withdraw-from-assignment.ts';
export { withdrawAssignmentOffer } from './acts/withdraw-offer.ts';
export { type AssignmentCheck } from './completeness.ts';
export { type AskKind, type Body as AssignmentBody, type ShipmentStep, askKinds, shipmentSteps } from './facts.ts';
export { columns as importColumns } from './import.ts';
export { type AssignmentStatus, assignmentLife, assignmentOfferLife } from './lifecycle.ts';
export { limits as assignmentLimits } from './limits.ts';
export { type Pay, payKinds } from './pay.ts';
export { presentAssignment, presentAssignments, presentTemplates } from './present.ts';
export { type Attendance, type AttendanceCard, showAttendance } from './queries/attendance.ts';
export { type AssignmentList, type ListedAssignment, browseAssignments, myAssignments } from './queries/browse.ts';
export {
  type Label,
  type ShownAsk,
  type ShownAssignment,
  type ShownCloseout,
  type ShownOffer,
  showAssignment,
} from './queries/show.ts';
export { type NoteKind, type ReportedRow, noteKinds } from './rules.ts';
export { myTemplates, showAssignmentImport } from './queries/templates.ts';
