export type { NoticeKind } from './kinds.ts';
export { markNoticesRead } from './mark-read.ts';
export { sayEntry } from './present.ts';
export { type Notice, notices, oneNotice, unreadNotices } from './queries.ts';
export { mailDue, tell } from './tell.ts';
