import { command } from '../../core/command.ts';
import { loadRequest, writing } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The member goes on writing in a request of their own. */
export const addToRequest = command({
  name: 'support.add',
  input: writing,
  load: loadRequest,
  decide: rules.add,
  apply(write, { request, status, message }) {
    store.insertMessage(write, message);
    store.moveRequest(write, request.id, status, message.at);
    return { object: 'support_message', id: message.id, request: request.id, status };
  },
});
