export { handBack } from './hand-back.ts';
export { type CheckDesk, type WaitingCheck, checkDesk, myCheck } from './queries.ts';
export { type Desk, type Interest, conflictOf, mayJudge, takenByAnother } from './rules.ts';
export { deskOf, interestOf } from './store.ts';
export { takeCheck } from './take.ts';
export { takeNext } from './take-next.ts';
