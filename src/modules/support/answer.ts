import { command } from '../../core/command.ts';
import { loadRequest, writing } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The staff answer: on the page for a member, by mail for a visitor. */
export const answerRequest = command({
  name: 'support.answer',
  input: writing,
  load: loadRequest,
  decide: rules.answer,
  apply(write, { request, status, message }, { id }) {
    store.insertMessage(write, message);
    store.moveRequest(write, request.id, status, message.at);
    store.mailAnswer(write, id('mai'), request, message);
    return { object: 'support_message', id: message.id, request: request.id, status };
  },
});
