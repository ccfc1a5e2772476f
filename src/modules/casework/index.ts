export { type Involved, conflictOf } from './conflict.ts';
export type { CaseMove, CaseNumber, Docket } from './docket.ts';
export {
  type CaseNote,
  docketOf,
  docketsIn,
  docketsOf,
  insertNote,
  moveDocket,
  nextNumber,
  notesOf,
  openDocket,
  peopleOf,
  tookPartIn,
} from './store.ts';
