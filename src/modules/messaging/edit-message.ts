import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import * as rules from './rules.ts';
import { bodyLimit, nameOf } from './send-message.ts';
import * as store from './store.ts';
import { recentOf } from './store-window.ts';

/** Changes the words of a message: a new entry that points at the first, which stays where it is. */
export const editMessage = command({
  name: 'messages.edit',
  input: z.strictObject({ message: id('msg'), body: text({ min: 1, max: bodyLimit }) }),
  async load(tx, { message: messageId, body }, ask) {
    const message = await store.messageOf(tx, messageId); // an author and a place never change: no lock is needed
    if (!message) return null;
    const { engagement } = message;
    const [talk, [recent = null]] = await Promise.all([
      store.lockTalk(tx, engagement, ask),
      recentOf(tx, [{ engagement, author: nameOf(ask.actor), body, edit: true }]),
    ]);
    return talk && { ...talk, message, body, recent };
  },
  decide: rules.edit,
  apply(write, { message, stream, first, screened, at }, call) {
    const seq = stream.seq + 1;
    store.insertEdit(write, message, seq, at);
    keep(write, screened, `${message} ${seq}`, stream.id, call);
    return {
      object: 'message',
      id: message,
      engagement: stream.id,
      seq,
      of: first,
      masked: screened.kind === 'masked',
    };
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, rules.stageAt(facts, call.now), call),
});
