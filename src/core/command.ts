/**
 * The language in which everything that happens is written.
 *
 * A write is a value with three breaths. `load` reads and locks the facts; `decide` looks at them, without touching the
 * world, and answers with a plan or a refusal; `apply` writes the plan. Forgetting the gate does not compile: `decide`
 * is the gate, and only the gate hands out a `Tx` to read under lock and a `Write` to write with.
 */
import type { ZodType } from 'zod';
import type { Actor, Ask, Call, ContactChoice } from './actor.ts';
import type { Refusal } from './refusal.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** The part of the driver's tagged template that stores use. Values become parameters, never text. */
export interface Sql {
  <T extends object = Record<string, unknown>>(text: TemplateStringsArray, ...values: readonly unknown[]): Rows<T>;
  /** A list for `in`, a row or rows for `insert`, a name of a column. */
  (value: readonly unknown[] | object | string, ...columns: readonly string[]): Fragment;
  json(value: Json): Fragment;
}
/** Rows of an answer; also a fragment that may stand inside another query. Nothing is sent before it is awaited. */
export interface Rows<T> extends PromiseLike<T[]> {
  readonly fragment?: never;
}
export interface Fragment {
  readonly fragment?: never;
}

declare const locked: unique symbol;
declare const readOnly: unique symbol;
/** Reads inside the act's transaction. Lock first, then read: each statement sees what was committed before it. */
export type Tx = Sql & { readonly [locked]: true };
/** Reads outside of any act, on connections that cannot write. */
export type Db = Sql & { readonly [readOnly]: true };
/** Puts one statement on its way; the gate awaits them all together with COMMIT. */
export interface Write {
  (text: TemplateStringsArray, ...values: readonly unknown[]): void;
  json(value: Json): Fragment;
  /** Rows for `insert into t ${write.rows(rows)}`; columns are those of the first row. */
  rows(rows: readonly object[]): Fragment;
}

/** The head of one stream of the record, as `load` has locked it (or as it begins). */
export interface Head {
  readonly id: string;
  readonly kind: StreamKind;
  /** 128 random bits in hex: what the public part of the record calls this stream. */
  readonly conv: string;
  /** The number of the last entry; 0 for a stream that begins with this act. */
  readonly seq: number;
  readonly leaf: Uint8Array | null;
  readonly at: Date | null;
  /** Members and companies who may read the stream. */
  readonly parties: readonly string[];
  /** The keys of its authors as they are stored, read under the same lock; a stream that begins has none. */
  readonly keys?: Readonly<Record<string, string>>;
}
export type StreamKind = 'engagement' | 'project' | 'assignment' | 'pool' | 'member' | 'company' | 'house';

/** What an act leaves on the record: one entry on one stream. */
export interface Entry {
  readonly stream: Head;
  readonly type: `${string}.${string}`;
  /** Each value is committed to with a salt of its own; the values themselves are kept apart. Money as strings. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Ids of things this entry is about. Public in the envelope, so never a name, a text or an address. */
  readonly refs?: Readonly<Record<string, string | number>>;
}

export interface Plan {
  /** Null only for the few acts listed as unrecorded in `doors/api/routes.ts` with their reason. */
  readonly entry: Entry | null;
}

/** The third outcome: no, but the finding is committed, and the writer is offered choices. */
export class Held {
  readonly kind = 'held' as const;
  readonly code = 'contact_held' as const;
  readonly entry: Entry | null;
  readonly findings: readonly HeldFinding[];
  readonly choices: readonly ContactChoice[];
  /** The field of the first of them. */
  readonly param: string;

  constructor(held: Pick<Held, 'entry' | 'findings' | 'choices' | 'param'>) {
    this.entry = held.entry;
    this.findings = held.findings;
    this.choices = held.choices;
    this.param = held.param;
  }
}
export interface HeldFinding {
  readonly id: string;
  /** The field the words stand in. */
  readonly param: string;
  readonly kind: string;
  /** UTF-16 units of the text as written. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What found them, and the row of the community guideline they would break. */
  readonly rule: string;
  readonly guideline: string;
  /** The stage in which such words pass; null when there is none. */
  readonly passesAt: 'funded' | null;
  readonly certainty: 'certain' | 'likely';
  /** Earlier messages of the same writer that these words go on from: the number of each on the record, and its part. */
  readonly joins?: readonly { readonly seq: number; readonly text: string }[];
}

export interface Command<Input, Facts, P extends Plan, Result extends Json> {
  readonly name: `${string}.${string}`;
  readonly input: ZodType<Input>;
  /** Locks first (one `record.lock…` statement), then reads; all started in one go where they can be. */
  load(tx: Tx, input: Input, ask: Ask): Promise<Facts | null>;
  decide(facts: Facts, call: Call): P | Held | Refusal;
  /** Writes the plan. It cannot say no and cannot wait; the answer is made from the plan alone. */
  apply(write: Write, plan: P, call: Call): Result;
  /** Writes what a held text leaves behind. */
  hold?(write: Write, held: Held, call: Call, facts: Facts): void;
  /** For acts that come by the hundred: how those that wait at one moment travel together. */
  readonly crowd?: Crowd<Input, Facts, P, Result>;
}

/**
 * Acts of one kind in one transaction: `load` and `save` speak of all of them, `decide` still of one. A refusal or a
 * held text is one act's own affair; its neighbours are done.
 */
export interface Crowd<Input, Facts, P extends Plan, Result extends Json> {
  /**
   * Locks every stream in one statement, in the order of their ids, then reads; answers in the order of the asks. Asks
   * with a key need that statement to be the first: their keys are looked up right behind it.
   */
  load(tx: Tx, asked: readonly Asked<Input>[]): Promise<readonly (Facts | null)[]>;
  /** What two acts must not change at once: the id of the stream, or the name of something wider that they depend on. */
  turnOf(facts: Facts): string;
  /**
   * What the next act in the same turn finds: the head as its neighbours leave it, and what they are going to write.
   * Without it a second act waits for the next batch.
   */
  next?(facts: Facts, head: Head, before: readonly P[]): Facts;
  /** Writes all plans, each table in one statement. */
  save(write: Write, planned: readonly Planned<P>[]): void;
  answer(plan: P): Result;
}
export interface Asked<Input> {
  readonly input: Input;
  readonly ask: Ask;
}
export interface Planned<P extends Plan> {
  readonly plan: P;
  readonly call: Call;
}

export function command<Input, Facts, P extends Plan, Result extends Json>(
  value: Command<Input, Facts, P, Result>,
): Command<Input, Facts, P, Result> {
  return value;
}

/** A command whatever its types; what tables of routes and deadlines hold. */
// oxlint-disable-next-line typescript/no-explicit-any -- variance: a table of commands forgets their inner types
export type AnyCommand = Command<any, any, any, any>;

/** A read. Visibility is part of its SQL: what is not there for the viewer is null. */
export interface Query<Input, Answer> {
  readonly name: `${string}.${string}`;
  readonly input: ZodType<Input>;
  run(db: Db, input: Input, viewer: Viewer): Promise<Answer | Refusal | null>;
}
export function query<Input, Answer>(value: Query<Input, Answer>): Query<Input, Answer> {
  return value;
}
// oxlint-disable-next-line typescript/no-explicit-any -- as above
export type AnyQuery = Query<any, any>;

/** Who reads, and when: queries compute offers with the same rules as the acts. */
export interface Viewer {
  readonly actor: Actor;
  readonly lang: Call['lang'];
  readonly now: Date;
  /**
   * Set by nobody but the case file of whoever decides a case: then the actor is the seat from which the record is read,
   * and words that are hidden from one side are read too.
   */
  readonly whole?: true;
}

/** In whose eyes the words of an author are read: the viewer's own, or, read whole, the author's. */
export function eyesOn({ actor, whole }: Pick<Viewer, 'actor' | 'whole'>, author: string): string {
  if (whole) return author;
  return actor.kind === 'member' ? actor.id : '';
}
