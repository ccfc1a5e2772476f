export { askErasure } from './acts/ask-erasure.ts';
export { eraseMember } from './acts/erase-member.ts';
export { liftHold } from './acts/lift-hold.ts';
export { setHold } from './acts/set-hold.ts';
export { withdrawErasure } from './acts/withdraw-erasure.ts';
export { type MyErasure, type ShownHold, holdsOf, myErasure } from './queries-erasure.ts';
export { logConsistency, recordProof, type Proven } from './queries-proof.ts';
export { talkQuality, type Quality } from './queries-quality.ts';
