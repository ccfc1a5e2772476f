import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A professional asks about a project: the conversation of the two begins here, and only they read it. */
export const askQuestion = command({
  name: 'projects.ask',
  input: z.strictObject({
    project: id('prj'),
    text: text({ min: limits.helloMinCharacters, max: limits.helloMaxCharacters }),
  }),
  async load(tx, { project, text: words }, { actor }) {
    const facts = await store.lockHello(tx, actor, project, isMember(actor) ? actor.id : 'mem_nobody');
    return facts && { ...facts, text: words };
  },
  decide: rules.ask,
  apply(write, { pair, screened, subject }, call) {
    store.savePair(write, pair);
    keep(write, screened, subject, pair.head.id, call, { heldOn: pair.engagement.project });
    return { object: 'engagement', id: pair.engagement.id, project: pair.engagement.project };
  },
  hold: (write, held, call, { pair, project }) => keepShown(write, held, pair?.head.id ?? project.id, 'talking', call),
});
