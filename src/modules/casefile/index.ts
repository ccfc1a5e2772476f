export { giveUpCaseFile } from './give-up-case-file.ts';
export { type CaseFile, type CaseFileStatus, caseFiles, filesForCase } from './queries.ts';
export { requestCaseFile } from './request-case-file.ts';
export { noteTaken } from './note-taken.ts';
export { type CaseFileRole, type NewCaseFile, type WhyFailed, restUntil, triesAtMost } from './rules.ts';
export {
  type ExportRow,
  insertExport,
  noteDone,
  noteReady,
  noteRemoved,
  noteSeal,
  noteTry,
  outdated,
  placeOf,
  unfinished,
} from './store.ts';
export { type ResponseTimes, type Spoke, responseTimes } from './times.ts';
