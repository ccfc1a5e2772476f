export { askForTest } from './ask-for-test.ts';
export { askQuestion } from './ask-question.ts';
export { blockParty, unblockParty } from './block-party.ts';
export { cancelProject } from './cancel-project.ts';
export { categoryKeys, categoryName, skillKeys, skillName, skillsOf } from '../talent/index.ts';
export { acceptCounter } from './accept-counter.ts';
export { closeProject } from './close-project.ts';
export { type Completeness } from './completeness.ts';
export { declineCounter } from './decline-counter.ts';
export { declineInvitation } from './decline-invitation.ts';
export { declineProposal } from './decline-proposal.ts';
export { draftProject } from './draft-project.ts';
export { editProject } from './edit-project.ts';
export { expireCounter } from './expire-counter.ts';
export type { Counter, Project, Proposal } from './facts.ts';
export { inviteProfessional } from './invite-professional.ts';
export { counterLife, projectLife, proposalLife } from './lifecycle.ts';
export { limits } from './limits.ts';
export { makeCounter } from './make-counter.ts';
export { makeReport } from './make-report.ts';
export {
  presentBlock,
  presentBrowsed,
  presentEstimate,
  presentInvitation,
  presentList,
  presentOwnProject,
  presentPair,
  presentProject,
  presentProposal,
  presentReport,
} from './present.ts';
export {
  type Browsed,
  type Listed,
  type OwnProject,
  type ShownInvitation,
  type ShownPair,
  type ShownProject,
  type ShownProposal,
  type ShownReport,
  type TestsAsked,
  type TakenReport,
  type Opened,
  type ProjectFilters,
  browseProjects,
  openedSince,
  poolProjects,
  projectFilters,
  compareProposals,
  countedUpTo,
  estimateFee,
  listReports,
  takenReport,
  myBlocks,
  myInvitations,
  myPairs,
  myProjects,
  myProposals,
  showProject,
  showProposal,
  testsAsked,
  sorts,
} from './queries.ts';
export { asOthersRead, titledFor } from './queries/veiled.ts';
export { publishProject } from './publish-project.ts';
export { reopenProject } from './reopen-project.ts';
export { resolveReport } from './resolve-report.ts';
export { type FeeEstimate, cancelReasons, declineReasons, outcomes, reportReasons } from './rules.ts';
export { sendProposal } from './send-proposal.ts';
export {
  acceptProposal,
  holdProject,
  insertProject,
  lockOpenProposal,
  lockPair,
  markAwarded,
  openProposalOf,
  poolOf,
  projectOf,
  savePair,
} from './store.ts';
export { type LockedPair, newPair } from './pair.ts';
export { showToAll } from './show-to-all.ts';
export { withdrawCounter } from './withdraw-counter.ts';
export { withdrawProposal } from './withdraw-proposal.ts';
export { editionName } from './words.ts';
