/** The table of contents of the pages, in the order of a job's life. */
import { roomPage } from './pages/engagements/room.tsx';
import type { WebRoute } from './route.ts';
import { discovery } from './routes/discovery.ts';
import { engagements } from './routes/engagements.ts';
import { enforcement } from './routes/enforcement.ts';
import { files } from './routes/files.ts';
import { hiring } from './routes/hiring.ts';
import { home } from './routes/home.ts';
import { accounts } from './routes/accounts.ts';
import { assignments } from './routes/assignments.ts';
import { cases } from './routes/cases.ts';
import { casefile } from './routes/casefile.ts';
import { messaging } from './routes/messaging.ts';
import { money } from './routes/money.ts';
import { notices } from './routes/notices.ts';
import { record } from './routes/record.ts';
import { checks } from './routes/checks.ts';
import { reviews } from './routes/reviews.ts';
import { screening } from './routes/screening.ts';
import { searches } from './routes/searches.ts';
import { support } from './routes/support.ts';
import { transparency } from './routes/transparency.ts';
import { pools } from './routes/pools.ts';
import { requirements } from './routes/requirements.ts';
import { talent } from './routes/talent.ts';
import { policy } from './routes/policy.ts';

export const webRoutes: readonly WebRoute[] = [
  ...home,
  ...policy,
  ...accounts,
  ...talent,
  ...pools,
  ...requirements,
  ...hiring,
  ...searches,
  ...engagements,
  ...assignments,
  ...messaging(roomPage),
  ...cases,
  ...reviews(roomPage),
  ...checks,
  ...discovery,
  ...transparency,
  ...casefile,
  ...record,
  ...files,
  ...screening,
  ...enforcement,
  ...money,
  ...notices,
  ...support,
];
