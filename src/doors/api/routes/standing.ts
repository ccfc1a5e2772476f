import { companyCard, memberCard, myFacts, myStanding } from '../../../modules/standing/index.ts';
import { type ApiRoute, read } from '../route.ts';

export const standing: readonly ApiRoute[] = [
  read(
    '/me/standing',
    myStanding,
    'Your position now or at the end of a `day`: every factor with its facts and when they fade, what one more would do, and the same by a formula that is announced',
    (answer: unknown) => answer,
  ),
  read(
    '/me/standing/facts',
    myFacts,
    'The facts and the formula your position is computed from, now or at the end of a `day`, as `npm run --silent rank` takes them',
    (answer: unknown) => answer,
  ),
  read(
    '/members/:member/scorecard',
    memberCard,
    'How a member has been as a client, in the last days and ever, with the facts of every figure and why it is red',
    (answer: unknown) => answer,
    'everyone',
  ),
  read(
    '/companies/:company/scorecard',
    companyCard,
    'How a company has been as a client, with the facts of every figure and why it is red',
    (answer: unknown) => answer,
    'everyone',
  ),
];
