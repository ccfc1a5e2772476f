export { type Position, compute, heed, recomputeAfter, recomputeOld } from './book.ts';
export { type FormulaPreview, formulaPreview } from './formula-preview.ts';
export { type DayScore, type MyStanding, type PublicPosition, myFacts, myStanding, publicPosition } from './queries.ts';
export { finishedOf } from './store.ts';
export { type CardInForce, type ShownCard, clientCardOf, companyCard, memberCard } from './client-card.ts';
export { limitsIn } from './rules-client.ts';
