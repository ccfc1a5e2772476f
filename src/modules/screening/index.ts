export { auditFindings } from './audit.ts';
export { countMarks } from './count-marks.ts';
export { decideFinding } from './decide-finding.ts';
export { lookAtTries } from './look-at-tries.ts';
export { screenQuality } from './queries.ts';
export { type Life, type Mark, type Quality } from './rules-quality.ts';
export {
  type Beside,
  type Masked,
  type Piece,
  type Screened,
  type Stage,
  type Veil,
  type VeilState,
  guidelineOf,
  heldAt,
  kindNames,
  passes,
  recordFields,
  recordedText,
  screenTexts,
  veil,
  veilOwn,
  veilText,
} from './rules.ts';
export { type Uttered, windowOf } from './rules-window.ts';
export { type FoundInFile, heldInFile } from './rules-found.ts';
export { clearFindings, keep, keepShown, veils } from './store.ts';
export { type FoundIn, decideFound, foundIn, keepFound } from './store-found.ts';
