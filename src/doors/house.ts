/** Puts the house together: the gate's port over PostgreSQL, the record and the clock. */
import { hash, randomFillSync } from 'node:crypto';
import type { Ask } from '../core/actor.ts';
import type { Db } from '../core/command.ts';
import type { House } from '../core/gate.ts';
import { goesOn } from '../modules/enforcement/index.ts';
import { append, openVault, seal } from '../modules/record/index.ts';
import type { HouseClock } from '../platform/clock.ts';
import type { Connection } from '../platform/postgres/connect.ts';
import { lanes, meaning } from '../platform/postgres/lanes.ts';

interface Parts {
  readonly pool: Connection;
  readonly readers: Connection;
  readonly clock: HouseClock;
  /** Of the installation: what people say is encrypted under keys that it wraps. */
  readonly secret: string;
  readonly committed?: () => void;
  readonly allows?: (ask: Ask, name: string) => boolean;
  readonly measure?: House['measure'];
}

export function createHouse({ pool, readers, clock, secret, committed, allows, measure }: Parts): House {
  const random = chance();
  const vault = openVault(secret);
  return {
    transaction: lanes(pool),
    db: readers as unknown as Db,
    clock,
    random,
    seal: (entry, actor, now) => seal(entry, actor, now, { random, vault }),
    append,
    allows: allows ?? (() => true),
    goesOn,
    meaning,
    digest: (text) => hash('sha256', text, 'base64'),
    committed: committed ?? (() => {}),
    measure: measure ?? (() => {}),
  };
}

/** Random bytes from a pool: one call to the system serves many acts. */
function chance(): (bytes: number) => Uint8Array {
  const store = Buffer.alloc(8192);
  let used = store.length;
  return (bytes) => {
    if (bytes > store.length) return randomFillSync(Buffer.alloc(bytes));
    if (used + bytes > store.length) {
      randomFillSync(store);
      used = 0;
    }
    const part = Uint8Array.prototype.slice.call(store, used, used + bytes);
    used += bytes;
    return part;
  };
}
