import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import * as store from './store.ts';

/** Lays notices aside: those named, or all there were up to a moment. Not on the record: it concerns nobody else. */
export const markNoticesRead = command({
  name: 'notices.mark_read',
  input: z.strictObject({
    notices: z.array(id('ntc')).min(1).max(200).optional(),
    /** A notice that came while the list was read stays new. */
    until: z.iso.datetime({ offset: true }).optional(),
  }),
  load: async (_tx, input) => input,
  decide({ notices = null, until }, { actor, now }) {
    if (!isMember(actor)) return refuse('sign_in_first');
    return { entry: null, member: actor.id, notices, upTo: until === undefined ? now : new Date(until), now };
  },
  apply(write, { member, notices, upTo, now }) {
    store.saveRead(write, member, notices, upTo, now);
    return { object: 'notices', read: true };
  },
});
