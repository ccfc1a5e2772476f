export { type Hello, type LockedPair, type Pair, lockEngagement, lockPair, newPair, pairOf, savePair } from './pair.ts';
