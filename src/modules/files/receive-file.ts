import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/**
 * Hands a file in. The door has taken its bytes and looked what they are; nobody says so from outside. Not on the record:
 * it is nobody's but its owner's until an act brings it somewhere.
 */
export const receiveFile = command({
  name: 'files.receive',
  input: z.strictObject({
    name: z.string().max(4000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().min(0),
    type: z.strictObject({
      type: z.string().max(200),
      ending: z.string().max(10),
      also: z.array(z.string().max(10)).max(40).optional(),
    }),
  }),
  async load(tx, input, { actor }) {
    return { ...(await store.usageOf(tx, isMember(actor) ? actor.id : '')), ...input };
  },
  decide: rules.receive,
  apply(write, plan) {
    store.insertFile(write, plan);
    const { id, sha256, size, type, name, status } = plan.file;
    return { object: 'file', id, sha256, size, type, name, status };
  },
});
