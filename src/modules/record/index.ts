export { append } from './append.ts';
export { lockStream, newStream } from './head.ts';
export { publicKeyOf, receiptFor, receiptKey, type Receipt } from './receipts.ts';
export {
  cursorNow,
  disclosedTo,
  entriesAfter,
  entriesFor,
  entriesOf,
  readableBy,
  type Cursor,
  type Shown,
} from './store.ts';
