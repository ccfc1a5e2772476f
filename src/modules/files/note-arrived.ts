import { z } from 'zod';
import { command } from '../../core/command.ts';
import { refuse } from '../../core/refusal.ts';
import * as store from './store.ts';

/**
 * The door notes that bytes have come, before anybody holds them: where the file is then refused, the worker finds them
 * and takes them off the disk. Not on the record: they are nowhere yet.
 */
export const noteArrived = command({
  name: 'files.note_arrived',
  input: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  load: (_tx, { sha256 }) => Promise.resolve({ sha256 }),
  decide: ({ sha256 }, { actor, now }) =>
    actor.kind === 'clock' ? { entry: null, sha256, at: now } : refuse('not_allowed'),
  apply(write, { sha256, at }) {
    store.saveArrived(write, sha256, at);
    return { object: 'bytes', sha256 };
  },
});
