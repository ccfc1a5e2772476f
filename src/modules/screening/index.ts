export { decideFinding } from './decide-finding.ts';
export { checkList, triedAgain } from './queries.ts';
export {
  type Masked,
  type Piece,
  type Screened,
  type Stage,
  type Veil,
  recordFields,
  screenTexts,
  veil,
  veilText,
} from './rules.ts';
export { keep, keepShown, veils } from './store.ts';
