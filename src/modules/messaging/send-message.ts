import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

export const bodyLimit = 5_000;

/** Says something to the other side. It stands on the record before anybody reads it. */
export const sendMessage = command({
  name: 'messages.send',
  input: z.strictObject({ engagement: id('eng'), body: text({ min: 1, max: bodyLimit }) }),
  async load(tx, { engagement, body }, ask) {
    const talk = await store.lockTalk(tx, engagement, ask);
    return talk && { ...talk, body };
  },
  decide: rules.send,
  apply(write, { message, stream, author, screened, at }, call) {
    const seq = stream.seq + 1;
    store.insertMessage(write, { id: message, engagement: stream.id, seq, author, at });
    store.saveDraft(write, stream.id, author, '', at); // what was begun is said now
    keep(write, screened, message, stream.id, call);
    return { object: 'message', id: message, engagement: stream.id, seq, masked: screened.kind === 'masked' };
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, rules.stageAt(facts, call.now), call),
});
