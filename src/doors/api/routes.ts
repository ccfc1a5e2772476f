/** The table of contents of the API, in the order of a job's life. */
import type { ApiRoute } from './route.ts';
import { accounts } from './routes/accounts.ts';
import { assignments } from './routes/assignments.ts';
import { casefile } from './routes/casefile.ts';
import { cases } from './routes/cases.ts';
import { enforcement } from './routes/enforcement.ts';
import { standing } from './routes/standing.ts';
import { discovery } from './routes/discovery.ts';
import { custody } from './routes/custody.ts';
import { support } from './routes/support.ts';
import { policy } from './routes/policy.ts';
import { files } from './routes/files.ts';
import { hiring } from './routes/hiring.ts';
import { engagements } from './routes/engagements.ts';
import { messaging } from './routes/messaging.ts';
import { money } from './routes/money.ts';
import { notices } from './routes/notices.ts';
import { record } from './routes/record.ts';
import { checks } from './routes/checks.ts';
import { reviews } from './routes/reviews.ts';
import { transparency } from './routes/transparency.ts';
import { pools } from './routes/pools.ts';
import { requirements } from './routes/requirements.ts';
import { talent } from './routes/talent.ts';
import { searches } from './routes/searches.ts';
import { screening } from './routes/screening.ts';

export const apiRoutes: readonly ApiRoute[] = [
  ...policy,
  ...accounts,
  ...support,
  ...enforcement,
  ...standing,
  ...money,
  ...talent,
  ...pools,
  ...requirements,
  ...hiring,
  ...searches,
  ...engagements,
  ...assignments,
  ...messaging,
  ...cases,
  ...reviews,
  ...checks,
  ...discovery,
  ...casefile,
  ...record,
  ...files,
  ...screening,
  ...notices,
  ...custody,
  ...transparency,
];
