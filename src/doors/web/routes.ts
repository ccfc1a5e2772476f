/** The table of contents of the pages, in the order of a job's life. */
import type { WebRoute } from './route.ts';

export const webRoutes: readonly WebRoute[] = [];
