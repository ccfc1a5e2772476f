import { endSearch, saveSearch } from '../../../modules/searches/index.ts';
import { openSearch, searchesPage } from '../pages/searches/searches.tsx';
import { paths } from '../parts/paths.ts';
import { type WebRoute, form, one, page } from '../route.ts';

const names = ['text', 'category', 'skill', 'currency', 'budgetMin', 'budgetMax', 'every'] as const;

export const searches: readonly WebRoute[] = [
  page(paths.searches, searchesPage),
  page(`${paths.searches}/:search`, openSearch),
  form(paths.searches, {
    command: saveSearch,
    input: (values) =>
      Object.fromEntries(names.flatMap((name) => (one(values, name) === '' ? [] : [[name, one(values, name)]]))),
    next: () => `${paths.searches}?saved`,
    back: searchesPage,
  }),
  form(`${paths.searches}/:search/end`, {
    command: endSearch,
    input: (_values, { params }) => ({ search: params['search'] }),
    next: () => paths.searches,
    back: searchesPage,
  }),
];
