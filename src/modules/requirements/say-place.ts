import { z } from 'zod';
import { command } from '../../core/command.ts';
import { place } from './inputs.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Where somebody works from, for rules about distance; kept to about a kilometre, and taken back by saying nothing. */
export const sayPlace = command({
  name: 'requirements.say_place',
  input: z.strictObject(place),
  async load(tx, { lat, lon }, { actor }) {
    const own = await store.lockPlace(tx, actor);
    return own && { ...own, lat, lon };
  },
  decide: rules.sayPlace,
  apply(write, plan) {
    store.savePlace(write, plan);
    return { object: 'place', said: plan.lat !== null };
  },
});
