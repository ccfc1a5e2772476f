import { type ShownSearch, endSearch, mySearches, saveSearch } from '../../../modules/searches/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const searches: readonly ApiRoute[] = [
  read(
    '/my/searches',
    mySearches,
    'Searches you keep: the house looks again and tells you',
    (items: readonly ShownSearch[]) => ({
      items,
      next: null,
    }),
  ),
  act('POST', '/my/searches', saveSearch, 'Keep a search of the list of projects; `every` is `hour` or `day`', {
    status: 201,
  }),
  act('POST', '/my/searches/:search/end', endSearch, 'Look no more'),
];
