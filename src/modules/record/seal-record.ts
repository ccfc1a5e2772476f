import { z } from 'zod';
import { command } from '../../core/command.ts';
import { refuse } from '../../core/refusal.ts';
import { lockStream } from './head.ts';

/**
 * The house closes a record for a moment: the last entry of every export, and of every case that opens. A prefix of a
 * chain is a chain too; one that ends in a seal was not cut off before it.
 */
export const sealRecord = command({
  name: 'record.seal',
  input: z.strictObject({
    stream: z.string().min(1).max(60),
    why: z.enum(['case_opened', 'export']),
    /** The case, where it belongs to one. */
    case: z.string().min(1).max(60).optional(),
  }),
  async load(tx, input) {
    const stream = await lockStream(tx, input.stream);
    return stream && { ...input, stream };
  },
  decide({ stream, why, case: about }, { actor }) {
    if (actor.kind !== 'clock' && actor.kind !== 'console') return refuse('not_allowed');
    const refs = about === undefined ? {} : { case: about };
    return { entry: { stream, type: 'record.sealed', fields: { why, entries: stream.seq + 1 }, refs }, stream };
  },
  apply(_write, { stream }) {
    return { object: 'seal', stream: stream.id, seq: stream.seq + 1 };
  },
});
