import { z } from 'zod';
import { type Planned, type Write, command } from '../../core/command.ts';
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
  apply(write, plan, call) {
    save(write, [{ plan, call }]);
    return answer(plan);
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, rules.stageAt(facts, call.now), call),
  crowd: {
    async load(tx, asked) {
      const talks = await store.lockTalks(
        tx,
        asked.map(({ input: { engagement }, ask: { actor } }) => ({ engagement, actor })),
      );
      return asked.map(({ input: { body } }, n) => {
        const talk = talks[n];
        return talk ? { ...talk, body } : null;
      });
    },
    turnOf: ({ stream }) => stream.id,
    next: (facts, stream) => ({ ...facts, stream }), // a message changes nothing that the next one depends on
    save,
    answer,
  },
});

function save(write: Write, posts: readonly Planned<rules.Post>[]): void {
  store.insertMessages(
    write,
    posts.map(({ plan: { message, stream, author, at } }) => ({
      id: message,
      engagement: stream.id,
      seq: stream.seq + 1,
      author,
      at,
    })),
  );
  for (const { plan, call } of posts) keep(write, plan.screened, plan.message, plan.stream.id, call);
}

function answer({ message, stream, screened }: rules.Post) {
  const masked = screened.kind === 'masked';
  return { object: 'message', id: message, engagement: stream.id, seq: stream.seq + 1, masked };
}
