export { append, seal } from './append.ts';
export { auditRecord } from './audit.ts';
export { changesCounted, inspect, inspectAll, inspectLog, type Found } from './inspect.ts';
export { lockStream, lockStreams, newStream } from './head.ts';
export { privateHalf, signingKey, vkeyOf } from './keys.ts';
export { consistencyBetween, proofOf, sequence, signCheckpoint, type Witnessed } from './log.ts';
export { logState, ringing, type Alarm } from './queries-alarms.ts';
export { standingOf, type Standing } from './queries-proof.ts';
export { raiseAlarm } from './raise-alarm.ts';
export { receiptFor, receiptNow, type Receipt } from './receipts.ts';
export { rotateKey } from './rotate-key.ts';
export { sealRecord } from './seal-record.ts';
export { settleAlarm } from './settle-alarm.ts';
export { type Evidence, evidenceOf, provenTo } from './store-evidence.ts';
export { lastWordsOf } from './recent.ts';
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
  disclosuresOf,
  entriesAfter,
  entriesAt,
  entriesFor,
  entriesOf,
  lastEntries,
  readableBy,
  streamsOf,
  type Cursor,
  type Shown,
} from './store.ts';
export { Unreadable, openVault, type Vault } from './vault.ts';
export { withheldAt, wordFieldsAt } from './withheld.ts';
