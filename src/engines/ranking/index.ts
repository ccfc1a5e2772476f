/**
 * The position of a professional as a pure function of facts (`policy` 6). Seven factors from 0 to 1, each with its weight,
 * give up to 100 points; alerts, violations and endings by one's own fault take points away and are forgotten with time.
 * Nothing here knows a database or a clock: `now` is one of the facts. Whoever has the exported facts can run
 * `npm run --silent rank` on them and must get the same number.
 */
export {
  type ExplainedDeduction,
  type ExplainedFact,
  type ExplainedFactor,
  type Explained,
  explain,
} from './explain.ts';
export { type Facts, type Outcome, type Severity, noFacts } from './facts.ts';
export { type Deduction, type Factor, type Formula, deductions, factors, formula1 } from './formula.ts';
export { type FormulaNumbers, formulaNumbers, numbersOf } from './published.ts';
export { readFacts, writeFacts } from './read.ts';
export { type Score, rank } from './score.ts';
