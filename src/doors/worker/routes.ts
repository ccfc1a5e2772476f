/** Which act follows when a deadline of a kind has come. */
import { expireCounter } from '../../modules/hiring/index.ts';
import { type DeadlineRoute, deadline } from './deadlines.ts';

export const deadlineRoutes: readonly DeadlineRoute[] = [
  deadline('counter.expiry', expireCounter, (counter) => ({ counter })),
];
