import { z } from 'zod';
import { type Actor, isMember } from '../../core/actor.ts';
import { type Planned, type Write, command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { broughtByMany, broughtFiles, savePlaced } from '../files/index.ts';
import { keep, keepShown } from '../screening/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { recentOf } from './store-window.ts';

export const bodyLimit = 5_000;

/** Says something to the other side. It stands on the record before anybody reads it. */
export const sendMessage = command({
  name: 'messages.send',
  input: z.strictObject({
    engagement: id('eng'),
    body: text({ min: 0, max: bodyLimit }),
    /** Handed in before (`POST /files`); the other side sees them once they are checked. */
    files: z.array(id('fil')).max(50).default([]),
  }),
  async load(tx, { engagement, body, files: asked }, ask) {
    const author = nameOf(ask.actor);
    const [talk, files, [recent = null]] = await Promise.all([
      store.lockTalk(tx, engagement, ask),
      broughtFiles(tx, asked, author),
      recentOf(tx, [{ engagement, author, body }]),
    ]);
    return talk && { ...talk, body, files, recent };
  },
  decide: rules.send,
  apply(write, plan, call) {
    save(write, [{ plan, call }]);
    return answer(plan);
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, rules.stageAt(facts, call.now), call),
  crowd: {
    async load(tx, asked) {
      const [talks, brought, recently] = await Promise.all([
        store.lockTalks(
          tx,
          asked.map(({ input: { engagement }, ask: { actor } }) => ({ engagement, actor })),
        ),
        broughtByMany(
          tx,
          asked.map(({ input: { files }, ask: { actor } }) => ({ asked: files, member: nameOf(actor) })),
        ),
        recentOf(
          tx,
          asked.map(({ input: { engagement, body }, ask: { actor } }) => ({ engagement, body, author: nameOf(actor) })),
        ),
      ]);
      return asked.map(({ input: { body } }, n) => {
        const [talk, files, recent] = [talks[n], brought[n], recently[n] ?? null];
        return talk && files ? { ...talk, body, files, recent } : null;
      });
    },
    turnOf: ({ stream }) => stream.id,
    next: rules.nextAfter,
    save,
    answer,
  },
});

export function nameOf(actor: Actor): string {
  return isMember(actor) ? actor.id : '';
}

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
  for (const { plan, call } of posts) {
    keep(write, plan.screened, plan.message, plan.stream.id, call, { open: plan.answers });
    savePlaced(write, plan.placed, call);
  }
}

function answer({ message, stream, screened, placed }: rules.Post) {
  const masked = screened.kind === 'masked';
  const files = placed.map(({ file, name }) => ({ object: 'file', id: file.id, name, status: 'checking' }));
  return { object: 'message', id: message, engagement: stream.id, seq: stream.seq + 1, masked, files };
}
