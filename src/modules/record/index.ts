export { append, seal } from './append.ts';
export { auditRecord } from './audit.ts';
export { lockStream, lockStreams, newStream } from './head.ts';
export { signingKey, vkeyOf } from './keys.ts';
export { consistencyBetween, proofOf, sequence, signCheckpoint, type Witnessed } from './log.ts';
export { receiptFor, type Receipt } from './receipts.ts';
export { rotateKey } from './rotate-key.ts';
export {
  indexesOf,
  lastCheckpoint,
  oldestUnsequenced,
  signingKeys,
  tileHashes,
  type KeptCheckpoint,
  type SigningKey,
} from './store-log.ts';
export {
  cursorNow,
  disclosedTo,
  entriesAfter,
  entriesAt,
  entriesFor,
  entriesOf,
  lastEntries,
  readableBy,
  type Cursor,
  type Shown,
} from './store.ts';
