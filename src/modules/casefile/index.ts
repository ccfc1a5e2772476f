export { giveUpCaseFile } from './give-up-case-file.ts';
export { type CaseFile, type CaseFileStatus, caseFiles } from './queries.ts';
export { requestCaseFile } from './request-case-file.ts';
export { type WhyFailed, restUntil, triesAtMost } from './rules.ts';
export { type ExportRow, noteDone, noteReady, noteRemoved, noteSeal, noteTry, outdated, unfinished } from './store.ts';
export { type ResponseTimes, type Spoke, responseTimes } from './times.ts';
