export { decideFinding } from './decide-finding.ts';
export { lookAtTries } from './look-at-tries.ts';
export {
  type Masked,
  type Piece,
  type Screened,
  type Stage,
  type Veil,
  type VeilState,
  guidelineOf,
  heldAt,
  recordFields,
  recordedText,
  screenTexts,
  veil,
  veilOwn,
  veilText,
} from './rules.ts';
export { clearFindings, keep, keepShown, veils } from './store.ts';
