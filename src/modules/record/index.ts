export { append, seal } from './append.ts';
export { auditRecord } from './audit.ts';
export { lockStream, lockStreams, newStream } from './head.ts';
export { receiptFor, receiptKey, type Receipt } from './receipts.ts';
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
