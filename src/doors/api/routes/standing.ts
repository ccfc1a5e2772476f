import { myFacts, myStanding } from '../../../modules/standing/index.ts';
import { type ApiRoute, read } from '../route.ts';

export const standing: readonly ApiRoute[] = [
  read(
    '/me/standing',
    myStanding,
    'Your position: every factor with its facts and when they fade, and what one more would do',
    (answer: unknown) => answer,
  ),
  read(
    '/me/standing/facts',
    myFacts,
    'The facts your position is computed from, as `npm run --silent rank` takes them',
    (answer: unknown) => answer,
  ),
];
