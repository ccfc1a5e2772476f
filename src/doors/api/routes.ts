/** The table of contents of the API, in the order of a job's life. */
import type { ApiRoute } from './route.ts';

export const apiRoutes: readonly ApiRoute[] = [];
