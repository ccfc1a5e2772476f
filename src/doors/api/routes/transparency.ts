import { transparencyReport } from '../../../modules/transparency/index.ts';
import { type ApiRoute, read } from '../route.ts';

export const transparency: readonly ApiRoute[] = [
  read(
    '/transparency',
    transparencyReport,
    'What the house decided in a quarter (`2026-Q4`) or a year (`2026`): findings, consequences, appeals, cases, reports, promises kept',
    (answer: unknown) => answer,
    'everyone',
  ),
];
