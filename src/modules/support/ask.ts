import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { email, line, text } from '../../core/input.ts';
import { lockStream, newStream } from '../record/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A visitor or a member writes to the house. */
export const askHouse = command({
  name: 'support.ask',
  input: z.strictObject({
    subject: line({ min: 3, max: 120 }),
    text: text({ min: 10, max: 5000 }),
    name: line({ min: 1, max: 100 }).optional(),
    email: email.optional(),
  }),
  async load(tx, input, { actor }) {
    const id = isMember(actor) ? actor.id : 'house';
    const head = await lockStream(tx, id);
    const openRequests = isMember(actor) ? await store.openRequestsOf(tx, actor.id) : 0;
    const stream = head ?? newStream(id === 'house' ? 'house' : 'member', id, id === 'house' ? [] : [id]);
    return { stream, openRequests, subject: input.subject, text: input.text, name: input.name, email: input.email };
  },
  decide: rules.ask,
  apply(write, { request, message }) {
    store.insertRequest(write, request);
    store.insertMessage(write, message);
    const { id, subject, status, createdAt } = request;
    return { object: 'support_request', id, subject, status, createdAt: createdAt.toISOString() };
  },
});
