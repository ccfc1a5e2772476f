export { endSearch } from './end-search.ts';
export { type Search, rhythms } from './facts.ts';
export { lookAgain } from './look-again.ts';
export { type ShownSearch, mySearches, oneSearch } from './queries.ts';
export { saveSearch } from './save-search.ts';
