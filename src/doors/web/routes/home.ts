import { homePage } from '../pages/home/home.tsx';
import { PartsPage } from '../pages/parts.tsx';
import { type WebRoute, page } from '../route.ts';

export const home: readonly WebRoute[] = [page('/', homePage, 'everyone')];

/** Pages for those who build the house; never in production. */
export const workshop: readonly WebRoute[] = [
  page('/dev/parts', async ({ page: context }) => PartsPage({ page: context }), 'everyone'),
];
