export { type NoticeKind, lines, tellingsOf } from './kinds.ts';
export { markNoticesRead } from './mark-read.ts';
export { type Notice, notices, unreadNotices } from './queries.ts';
export { mailDue, tell } from './tell.ts';
