import {
  confirmStep,
  decideAppeal,
  decideClosure,
  makeAppeal,
  proposeClosure,
} from '../../../modules/enforcement/index.ts';
import { closuresPage, closuresPath } from '../pages/standing/closures.tsx';
import { appealsPage, appealsPath, stepsDesk, stepsPage } from '../pages/standing/desk.tsx';
import { reasonsExport, reasonsPage, reasonsPath } from '../pages/standing/reasons.tsx';
import { standingFacts, standingPage } from '../pages/standing/standing.tsx';
import { paths } from '../parts/paths.ts';
import { type WebRoute, form, one, page } from '../route.ts';

export const enforcement: readonly WebRoute[] = [
  page(paths.standing, standingPage),
  page(`${paths.standing}/facts`, standingFacts),
  page(`${paths.standing}/reasons/:statement`, reasonsPage),
  page(`${paths.standing}/reasons/:statement/export`, reasonsExport),
  form(`${paths.standing}/reasons/:statement/appeal`, {
    command: makeAppeal,
    input: (values, { params }) => ({ statement: params['statement'], text: one(values, 'text') }),
    next: (_result, { params }) => `${reasonsPath(params['statement'] ?? '')}#appeal`,
    back: reasonsPage,
  }),
  page(stepsDesk, stepsPage, 'staff'),
  form(`${stepsDesk}/:breach`, {
    command: confirmStep,
    input: (values, { params }) => ({
      breach: params['breach'],
      verdict: one(values, 'verdict'),
      reason: one(values, 'reason'),
    }),
    next: () => stepsDesk,
    back: stepsPage,
    audience: 'staff',
  }),
  page(closuresPath, closuresPage, 'staff'),
  form(closuresPath, {
    command: proposeClosure,
    input: (values) => ({
      member: one(values, 'member').trim(),
      rule: one(values, 'rule'),
      notice: one(values, 'notice'),
      breach: one(values, 'breach') || null,
      reason: one(values, 'reason'),
    }),
    next: () => closuresPath,
    back: closuresPage,
    audience: 'staff',
  }),
  form(`${closuresPath}/:closure`, {
    command: decideClosure,
    input: (values, { params }) => ({
      closure: params['closure'],
      verdict: one(values, 'verdict'),
      reason: one(values, 'reason'),
    }),
    next: () => closuresPath,
    back: closuresPage,
    audience: 'staff',
  }),
  page(appealsPath, appealsPage, 'staff'),
  form(`${appealsPath}/:appeal`, {
    command: decideAppeal,
    input: (values, { params }) => ({
      appeal: params['appeal'],
      outcome: one(values, 'outcome'),
      reason: one(values, 'reason'),
    }),
    next: () => appealsPath,
    back: appealsPage,
    audience: 'staff',
  }),
];
