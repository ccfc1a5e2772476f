/** What the gate needs of the world: a clock, chance, transactions on lanes, and a record to write on. */
import type { Ask, Call } from './actor.ts';
import type { Place, Stored } from './answer.ts';
import type { Asked, Db, Entry, Head, Json, Tx, Write } from './command.ts';
import { makeId } from './id.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface Clock {
  now(): Date;
}

/** One transaction on one connection. Statements leave in the order they are started and are awaited together. */
export interface Lane {
  readonly tx: Tx;
  readonly write: Write;
  /** Sends BEGIN and looks the key up in the same trip. With a patience, no statement waits longer than that for a lock. */
  begin(options: { readonly key?: Ask['key']; readonly patienceMilliseconds?: number }): Promise<Stored | null>;
  /** Looks keys up once more, inside the transaction; answers in their order. */
  stored(keys: readonly Ask['key'][]): Promise<readonly (Stored | null)[]>;
  keep(answers: readonly Kept[]): void;
  /** Sends COMMIT behind everything written; fails with the first fault among them, and then nothing was written. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** An answer that is remembered under its key. */
export interface Kept {
  readonly key: NonNullable<Ask['key']>;
  readonly stored: Stored;
  readonly now: Date;
}

/** An entry with its number and its seal, ready to be written. */
export interface Sealed {
  readonly entry: Entry;
  readonly actor: string;
  readonly bytes: Uint8Array;
  /** The words with the salts that tie them to the envelope, encrypted. */
  readonly content: Json;
  /** The key of this author on this stream as it is stored, where this entry is the first to need it. */
  readonly key: string | null;
  /** The head of the stream once this is written. */
  readonly head: Head;
  readonly place: Place;
}

/** The house as the gate sees it; `platform` and the record module fill it in. */
export interface House {
  transaction<T>(work: (lane: Lane) => Promise<T>): Promise<T>;
  readonly db: Db;
  readonly clock: Clock;
  random(bytes: number): Uint8Array;
  /** Seals an entry behind the last one of its stream. Given by `modules/record`, like the next. */
  seal(entry: Entry, actor: string, now: Date): Sealed;
  append(write: Write, entries: readonly Sealed[]): void;
  /** False when this caller asks too often. */
  allows(ask: Ask, name: string): boolean;
  /** Whether a member whose account is closed still does this. */
  goesOn(name: string): boolean;
  /** What a fault of the database means: another try, a rule that a constraint holds, or a defect. */
  meaning(fault: unknown): 'again' | Refusal | null;
  digest(text: string): string;
  /** Tells the relay that there is something new. */
  committed(): void;
  measure(name: string, outcome: string, milliseconds: number): void;
}

/** An ask that was understood. */
export interface Act<Input> extends Asked<Input> {
  /** What stands for its body under its key; empty without a key. */
  readonly hash: string;
}

/** The ask with its moment, and with ids that belong to it. */
export function callNow(house: House, asking: Ask): Call {
  const now = house.clock.now();
  return { ...asking, now, id: (prefix) => makeId(prefix, now, house.random(10)) };
}

/** Whoever has not said who they are is asked that first; it tells nothing of what is there. */
export function nothingThere({ actor }: Ask): Refusal {
  return refuse(actor.kind === 'visitor' ? 'sign_in_first' : 'not_found');
}
