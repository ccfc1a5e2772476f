import type { Head, StreamKind, Tx } from '../../core/command.ts';

/**
 * Locks a stream for the act. Call it first in `load` (a later statement then sees what was committed before the lock),
 * or join `record.lock(id)` in a store when the stream has to be looked up from another id.
 */
export async function lockStream(tx: Tx, id: string): Promise<Head | null> {
  const [row] = await tx<Head>`select * from record.lock(${id})`;
  return row ?? null;
}

/** The head of a stream that begins with this act; its 128 random bits are drawn when it is written. */
export function newStream(kind: StreamKind, id: string, parties: readonly string[]): Head {
  return { id, kind, conv: '', seq: 0, leaf: null, at: null, parties };
}
