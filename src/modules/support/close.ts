import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { loadRequest } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Whoever asked, or the staff, lays a request aside. */
export const closeRequest = command({
  name: 'support.close',
  input: z.strictObject({ request: id('sup') }),
  load: (tx, { request }) => loadRequest(tx, { request, text: '' }),
  decide: rules.close,
  apply(write, { request, status }, { now }) {
    store.moveRequest(write, request.id, status, now);
    return { object: 'support_request', id: request.id, status };
  },
});
