export { barredAmong } from './barred.ts';
export { confirmStep } from './confirm-step.ts';
export { decideAppeal } from './decide-appeal.ts';
export { decideClosure } from './decide-closure.ts';
export type { Effect, Evidence, Statement } from './facts.ts';
export { marksOf } from './marks-of.ts';
export type { Mark } from './rules-ladder.ts';
export { type CaseMark, lockForMark, saveMark, violationOfCase } from './from-case.ts';
export { goesOn } from './goes-on.ts';
export { proposeClosure } from './propose-closure.ts';
export { takeEffect } from './take-effect.ts';
export { type ClosureAtDesk, closuresDesk } from './queries-closures.ts';
export { giveViolation } from './give-violation.ts';
export { issueAlert } from './issue-alert.ts';
export { makeAppeal } from './make-appeal.ts';
export { noteLateAppeal } from './note-late.ts';
export {
  type ListedStatement,
  type ShownAppeal,
  type ShownMark,
  type ShownStatement,
  type ShownSuspension,
  type StatementState,
  evidenceLink,
  exportStatement,
  myMarks,
  myStatements,
  mySuspensions,
  showStatement,
} from './queries.ts';
export { type AppealAtDesk, type WaitingStep, appealsDesk, enforcementWaiting, stepsAtDesk } from './queries-desk.ts';
export { type GuidelinePreview, guidelinePreview } from './queries-preview.ts';
export type { Difference, Outcome } from './rules-preview.ts';
export { effectText } from './statement.ts';
export { findingsWithoutAlert, statementById } from './store.ts';
export { suspendMember } from './suspend.ts';
export { type Suspension, heldSuspensionOf, suspensionOf } from './suspension-of.ts';
