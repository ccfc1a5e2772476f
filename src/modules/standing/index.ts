export { heed, recomputeOld } from './book.ts';
export { type DayScore, type MyStanding, myFacts, myStanding } from './queries.ts';
export { finishedOf } from './store.ts';
