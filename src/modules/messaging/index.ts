export { editMessage } from './edit-message.ts';
export { markRead } from './mark-read.ts';
export { type Message, type Said, conversation, conversations, messagesAmong, piecesOf } from './queries.ts';
export { saveDraft } from './save-draft.ts';
export { bodyLimit, sendMessage } from './send-message.ts';
