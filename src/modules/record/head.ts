import type { Head, StreamKind, Tx } from '../../core/command.ts';

/**
 * Locks a stream for the act. Call it first in `load` (a later statement then sees what was committed before the lock),
 * or join `record.lock(id)` in a store when the stream has to be looked up from another id.
 */
export async function lockStream(tx: Tx, id: string): Promise<Head | null> {
  const [row] = await tx<Head>`select * from record.lock(${id})`;
  return row ?? null;
}

/** Locks many streams at once, in the order of their ids, so that two batches never wait for each other in a circle. */
export async function lockStreams(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Head>> {
  const rows = await tx<Head>`select * from record.lock_all(${[...ids]}::text[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The head of a stream that begins with this act; its 128 random bits are drawn when it is written. */
export function newStream(kind: StreamKind, id: string, parties: readonly string[]): Head {
  return { id, kind, conv: '', seq: 0, leaf: null, at: null, parties };
}
