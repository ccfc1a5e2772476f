import { positionPage } from '../pages/discovery/position.tsx';
import { professionalsPage } from '../pages/discovery/professionals.tsx';
import { companyCardPage, memberCardPage, scorecardsPage } from '../pages/standing/card.tsx';
import { paths } from '../parts/paths.ts';
import { type WebRoute, page } from '../route.ts';

export const discovery: readonly WebRoute[] = [
  page(paths.professionals, professionalsPage, 'everyone'),
  page(`${paths.professionals}/:member`, positionPage, 'everyone'),
  page(paths.scorecards, scorecardsPage, 'everyone'),
  page(`${paths.people}/:member/scorecard`, memberCardPage, 'everyone'),
  page('/companies/:company/scorecard', companyCardPage, 'everyone'),
];
