import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { text } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import { lockStream, newStream } from './head.ts';
import { insertKey, signingKeys } from './store-log.ts';

/**
 * The house takes its next signing key, or its first. Only at the machine: the public half is worked out there, beside
 * the secret. The entry names the key before, so keys form a chain that stands in the log itself.
 */
export const rotateKey = command({
  name: 'record.rotate_key',
  input: z.strictObject({
    generation: z.number().int().min(1),
    name: z.string().min(1).max(200),
    vkey: z.string().min(1).max(400),
    reason: text({ min: 3, max: 500 }),
  }),
  async load(tx, input) {
    const head = await lockStream(tx, 'house');
    return { ...input, keys: await signingKeys(tx), stream: head ?? newStream('house', 'house', []) };
  },
  decide({ stream, keys, generation, name, vkey, reason }, { actor, now }) {
    if (actor.kind !== 'console') return refuse('not_allowed');
    const before = keys.at(-1);
    if (generation !== (before?.generation ?? 0) + 1) return refuse('key_is_not_the_next');
    return {
      entry: {
        stream,
        type: 'key.rotated',
        fields: { vkey, name, reason, before: before?.vkey ?? null, by: actorName(actor) },
        refs: { generation },
      },
      key: { generation, name, vkey, since: now },
    };
  },
  apply(write, { key }) {
    insertKey(write, key);
    return { object: 'signing_key', generation: key.generation, vkey: key.vkey, since: key.since.toISOString() };
  },
});
