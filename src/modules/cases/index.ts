export { acceptInCase } from './acts/accept-offer.ts';
export { askArbitration } from './acts/ask-arbitration.ts';
export { askSecond } from './acts/ask-second.ts';
export { counterInCase } from './acts/counter-offer.ts';
export { decideCase } from './acts/decide-case.ts';
export { declineSignature } from './acts/decline-signature.ts';
export { giveEvidence } from './acts/give-evidence.ts';
export { giveMark } from './acts/give-mark.ts';
export { giveRange } from './acts/give-range.ts';
export { goOnWithCase } from './acts/go-on.ts';
export { leaveTalks } from './acts/leave-talks.ts';
export { noteCase } from './acts/note-case.ts';
export { openCase, openRefundCase } from './acts/open-case.ts';
export { pauseCase } from './acts/pause-case.ts';
export { remindOfCase } from './acts/remind.ts';
export { signAward } from './acts/sign-award.ts';
export { takeCase } from './acts/take-case.ts';
export { waiveSecond } from './acts/waive-second.ts';
export { withdrawCase } from './acts/withdraw-case.ts';
export type { CaseConsequence } from './consequences.ts';
export { faultRules } from './facts.ts';
export { caseNumber } from './inputs.ts';
export { type CasePhase, caseLife } from './lifecycle.ts';
export { presentCase, presentCaseOffer, presentCasePreview, presentCases, presentDeskCase } from './present.ts';
export {
  type ListedCase,
  type RoomCase,
  type ShownCase,
  casesOfEngagement,
  casesTold,
  myCases,
  previewOffer,
  showCase,
} from './queries/cases.ts';
export { type DeskCase, type QueuedCase, caseAtDesk, casesAtDesk } from './queries/desk.ts';
export type { CaseOffered } from './queries/offers.ts';
export type { CaseView, ShownAward, ShownOffer } from './queries/shown.ts';
