export { contestFile } from './contest-file.ts';
export { decideFile } from './decide-file.ts';
export { judgeFile } from './judge-file.ts';
export { type FileStatus, fileLife } from './lifecycle.ts';
export { noteArrived } from './note-arrived.ts';
export { noteFetched } from './note-fetched.ts';
export {
  type OwnBytes,
  type ShownFile,
  bytesFor,
  originalsOn,
  contestedFiles,
  fileAllowance,
  fileById,
  filesAt,
  filesOn,
  myFiles,
} from './queries.ts';
export { presentFile } from './present.ts';
export { receiveFile } from './receive-file.ts';
export { replaceFile } from './replace-file.ts';
export { type FilesBrought, type Placed, fileFields, placeFiles } from './rules.ts';
export {
  broughtByMany,
  broughtFiles,
  bytesHaveLeft,
  leavingBytes,
  postponeFile,
  removeFile,
  removeFilesAt,
  removeFilesOf,
  savePlaced,
  takeDueFiles,
} from './store.ts';
export { sweepFile } from './sweep-file.ts';
export { withdrawFile } from './withdraw-file.ts';
