import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A trust agent has looked why somebody tried again and again in one conversation, and says what came of it. */
export const lookAtTries = command({
  name: 'findings.look',
  input: z.strictObject({
    member: id('mem'),
    stream: line({ min: 1, max: 60 }),
    reason: text({ min: 3, max: 1000 }),
  }),
  async load(tx, input) {
    const facts = await store.lockTries(tx, input.member, input.stream);
    return facts && { ...facts, ...input };
  },
  decide: rules.lookAtTries,
  apply(write, look) {
    store.saveLook(write, look);
    return { object: 'look', id: look.id, member: look.member };
  },
});
