export { editMessage } from './edit-message.ts';
export { markRead } from './mark-read.ts';
export { conversation, conversations, seenByOther, unreadConversations } from './queries.ts';
export { type FoundWords, type Tries, findings, findingsWaiting, triedAgain } from './queries-desk.ts';
export type { Message, Messages, Said } from './queries-messages.ts';
export type { TalkStage } from './rules.ts';
export { saveDraft } from './save-draft.ts';
export { bodyLimit, sendMessage } from './send-message.ts';
