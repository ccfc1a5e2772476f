/** Which act follows when a deadline of a kind has come. */
import type { DeadlineRoute } from './deadlines.ts';

export const deadlineRoutes: readonly DeadlineRoute[] = [];
