import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { type ProjectFilters, projectFilters } from '../hiring/index.ts';
import { lockMember } from '../payments/index.ts';
import { rhythms } from './facts.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Keeps a search: the house looks again and tells its owner when something new fits. */
export const saveSearch = command({
  name: 'searches.save',
  input: z.strictObject({ ...projectFilters, every: z.enum(rhythms).default('day') }),
  async load(tx, { every, budgetMin, budgetMax, ...asked }, { actor }) {
    const member = isMember(actor) ? actor.id : '';
    const head = await lockMember(tx, member); // two at once must see each other
    const filters: ProjectFilters = {
      ...asked,
      ...(budgetMin === undefined ? {} : { budgetMin: String(budgetMin) }),
      ...(budgetMax === undefined ? {} : { budgetMax: String(budgetMax) }),
    };
    return { head, filters, every, mine: await store.searchesOf(tx, member) };
  },
  decide: rules.save,
  apply(write, plan) {
    store.saveSearch(write, plan);
    const { id, every } = plan.search;
    return { object: 'search', id, every, status: 'saved' };
  },
});
