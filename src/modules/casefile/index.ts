export { type CaseFile, type CaseFileStatus, caseFiles } from './queries.ts';
export { requestCaseFile } from './request-case-file.ts';
export { type ExportRow, noteDone, noteReady, noteRemoved, noteSeal, outdated, unfinished } from './store.ts';
export { type ResponseTimes, type Spoke, responseTimes } from './times.ts';
