/** The public report as a table for programs: the same for every reader, one figure a line. */
import { stringify } from 'csv-stringify/sync';

export interface ReportFigure {
  readonly section: string;
  /** What is counted: a kind of finding, a row of the guideline, a reason. */
  readonly item: string;
  readonly language: string;
  readonly measure: string;
  readonly value: number | null;
}

export function reportCsv(period: string, figures: readonly ReportFigure[]): string {
  const rows = figures.map(({ section, item, language, measure, value }) => [
    ...[period, section, item, language, measure],
    value === null ? '' : String(value),
  ]);
  return stringify([['period', 'section', 'item', 'language', 'measure', 'value'], ...rows], {
    record_delimiter: 'windows',
  });
}
