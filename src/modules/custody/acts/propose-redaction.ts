import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import * as rules from '../rules-looking.ts';
import * as store from '../store-looking.ts';

/** Asks that the words of a message go out of sight. Not on the record yet: that is written when somebody else agrees. */
export const proposeRedaction = command({
  name: 'custody.propose_redaction',
  input: z.strictObject({
    message: id('msg'),
    ground: z.enum(['illegal', 'personal_data', 'order', 'rules']),
    reason: text({ min: 10, max: 500 }),
  }),
  async load(tx, { message, ground, reason }) {
    const facts = await store.lockMessage(tx, message);
    return facts && { ...facts, ground, reason };
  },
  decide: rules.proposeRedaction,
  apply(write, proposed) {
    store.insertRedaction(write, proposed);
    return { object: 'redaction', id: proposed.id, message: proposed.message, state: 'proposed' };
  },
});
