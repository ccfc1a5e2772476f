export { append } from './append.ts';
export { auditRecord } from './audit.ts';
export { lockStream, newStream } from './head.ts';
export { publicKeyOf, receiptFor, receiptKey, type Receipt } from './receipts.ts';
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
