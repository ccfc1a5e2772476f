import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { lockMember } from '../payments/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The house looks no more. */
export const endSearch = command({
  name: 'searches.end',
  input: z.strictObject({ search: id('sch') }),
  async load(tx, { search }) {
    const found = await store.searchOf(tx, search);
    if (!found) return null;
    await lockMember(tx, found.member);
    return store.searchOf(tx, search);
  },
  decide: rules.end,
  apply(write, plan) {
    store.endSearch(write, plan);
    return { object: 'search', id: plan.search.id, status: 'ended' };
  },
});
