/** The table of contents of the pages, in the order of a job's life. */
import type { WebRoute } from './route.ts';
import { hiring } from './routes/hiring.ts';
import { home } from './routes/home.ts';
import { accounts } from './routes/accounts.ts';
import { money } from './routes/money.ts';
import { support } from './routes/support.ts';
import { policy } from './routes/policy.ts';

export const webRoutes: readonly WebRoute[] = [...home, ...policy, ...accounts, ...hiring, ...money, ...support];
