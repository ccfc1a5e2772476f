import type { Report } from '../../../../modules/transparency/index.ts';
import type { ReportFigure } from '../../../../platform/documents/index.ts';

/** Every figure of the report on a line of its own, by the names the API uses. */
export function figuresOf({ findings, consequences, appeals, cases, reports, kept }: Report): readonly ReportFigure[] {
  const lines = (section: string, item: string, language: string, measures: object): ReportFigure[] =>
    Object.entries(measures).map(([measure, value]: [string, number | null]) => ({
      ...{ section, item, language, value },
      measure: measure.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    }));
  return [
    ...findings.flatMap(({ kind, lang, ...measures }) => lines('findings', kind, lang, measures)),
    ...consequences.flatMap(({ rule, ...measures }) => lines('consequences', rule, '', measures)),
    ...lines('appeals', '', '', appeals),
    ...lines('cases', '', '', cases),
    ...reports.flatMap(({ reason, ...measures }) => lines('reports', reason, '', measures)),
    ...kept.flatMap(({ what, ...measures }) => lines('deadlines', what, '', measures)),
  ];
}
