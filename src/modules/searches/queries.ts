import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import type { Search } from './facts.ts';
import * as store from './store.ts';

export interface ShownSearch extends Omit<Search, 'member' | 'endedAt'> {
  readonly object: 'search';
}

const shown = ({ member: _member, endedAt: _endedAt, ...search }: Search): ShownSearch => ({
  object: 'search',
  ...search,
});

/** What somebody keeps looking for, the latest first. */
export const mySearches = query({
  name: 'searches.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<readonly ShownSearch[] | null> {
    return isMember(actor) ? (await store.searchesOf(db, actor.id)).map(shown) : null;
  },
});

/** One of them, so that a notice leads to what was found. */
export const oneSearch = query({
  name: 'searches.one',
  input: z.strictObject({ search: id('sch') }),
  async run(db, { search }, { actor }): Promise<ShownSearch | null> {
    const found = isMember(actor) ? await store.searchOf(db, search) : null;
    return found && isMember(actor) && found.member === actor.id ? shown(found) : null;
  },
});
