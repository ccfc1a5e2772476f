export {
  type ConsequenceRow,
  type FindingRow,
  type KeptRow,
  type Report,
  type ReportRow,
  transparencyReport,
} from './queries.ts';
