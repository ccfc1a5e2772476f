/**
 * The gate: the only way to change anything. The API, the pages, the worker, the command line and the tests all come
 * through `perform`. Its order is the promise: the input is understood, the caller is not too fast, the facts are read
 * under lock, the moment is taken *after* the lock, the rules decide, the plan is written, the record remembers, and all
 * of it happens or nothing does.
 *
 * An act is two round trips: BEGIN travels with `load`, COMMIT travels with `apply`.
 */
import type { Ask, Call } from './actor.ts';
import { type Command, type Db, type Entry, Held, type Json, type Plan, type Query } from './command.ts';
import type { Tx, Viewer, Write } from './command.ts';
import { makeId } from './id.ts';
import { problemsOf } from './problems.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from './refusal.ts';

export interface Clock {
  now(): Date;
}

/** The place of an act on the record: what both parties hold in their hands. */
export interface Place {
  readonly conv: string;
  readonly seq: number;
  readonly leaf: string;
  readonly at: string;
}

/** What the gate remembers under a caller's key, so that the same call again gives the same answer. */
export interface Stored {
  readonly hash: string;
  readonly answer: { readonly done?: Json; readonly held?: Json; readonly place: Place | null };
}

/** One transaction on one connection. Statements leave in the order they are started and are awaited together. */
export interface Lane {
  readonly tx: Tx;
  readonly write: Write;
  /** Sends BEGIN and looks the key up in the same trip. */
  begin(key: Ask['key']): Promise<Stored | null>;
  /** Looks the key up once more, inside the transaction. */
  stored(key: NonNullable<Ask['key']>): Promise<Stored | null>;
  keep(key: NonNullable<Ask['key']>, stored: Stored, now: Date): void;
  /** Sends COMMIT behind everything written; fails with the first fault among them, and then nothing was written. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** The house as the gate sees it; `platform` and the record module fill it in. */
export interface House {
  transaction<T>(work: (lane: Lane) => Promise<T>): Promise<T>;
  readonly db: Db;
  readonly clock: Clock;
  random(bytes: number): Uint8Array;
  /** Writes one entry and returns its place. Given by `modules/record`. */
  append(write: Write, entry: Entry, actor: string, now: Date): Place;
  /** False when this caller asks too often. */
  allows(ask: Ask, name: string): boolean;
  /** What a fault of the database means: another try, a rule that a constraint holds, or a defect. */
  meaning(fault: unknown): 'again' | Refusal | null;
  digest(text: string): string;
  /** Tells the relay that there is something new. */
  committed(): void;
  measure(name: string, outcome: string, milliseconds: number): void;
}

export interface Done<Result> {
  readonly kind: 'done';
  readonly result: Result;
  readonly place: Place | null;
  readonly replayed: boolean;
}

const triesPerAct = 4;

/** @returns what was done, or why not. @throws only on defects and outages. */
export async function perform<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  asking: Ask,
  command: Command<Input, Facts, P, Result>,
  raw: unknown,
): Promise<Done<Result> | Held | Refusal> {
  const began = performance.now();
  const answer = await guarded(house, asking, command, raw);
  const outcome = answer instanceof Held ? 'held' : isRefusal(answer) ? answer.code : 'done';
  house.measure(command.name, outcome, performance.now() - began);
  return answer;
}

async function guarded<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  asking: Ask,
  command: Command<Input, Facts, P, Result>,
  raw: unknown,
): Promise<Done<Result> | Held | Refusal> {
  const parsed = command.input.safeParse(raw);
  if (!parsed.success) return refuseInput(problemsOf(parsed.error));
  if (!house.allows(asking, command.name)) return refuse('too_often');

  const hash = asking.key ? house.digest(`${command.name}\n${asking.contact ?? ''}\n${fingerprint(raw)}`) : '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await house.transaction((lane) => once(house, lane, asking, command, parsed.data, hash));
    } catch (fault) {
      const meaning = house.meaning(fault);
      if (meaning === null) throw fault;
      if (meaning === 'again') {
        if (attempt < triesPerAct) continue;
        return refuse('busy');
      }
      if (asking.key && attempt < triesPerAct) {
        // A twin with the same key may just have done what the constraint now forbids: then its answer is ours.
        const twin = await house.transaction((lane) => lookUp(lane, asking.key));
        if (twin) return replay(twin, hash);
      }
      return meaning;
    }
  }
}

async function once<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  lane: Lane,
  asking: Ask,
  command: Command<Input, Facts, P, Result>,
  input: Input,
  hash: string,
): Promise<Done<Result> | Held | Refusal> {
  const [stored, facts] = await Promise.all([lane.begin(asking.key), command.load(lane.tx, input, asking)]);
  if (stored) {
    await lane.rollback();
    return replay(stored, hash);
  }
  const now = house.clock.now(); // after the locks: a window that closed while we waited is closed
  const call: Call = { ...asking, now, id: (prefix) => makeId(prefix, now, house.random(10)) };
  const plan = facts === null ? nothingThere(asking) : command.decide(facts, call);

  if (isRefusal(plan)) {
    // While we waited for the lock, a twin with our key may have done exactly this.
    const twin = asking.key ? await lane.stored(asking.key) : null;
    await lane.rollback();
    return twin ? replay<Result>(twin, hash) : plan;
  }
  if (plan instanceof Held) {
    if (facts !== null) command.hold?.(lane.write, plan, call, facts);
    const place = remember(house, lane, plan.entry, call);
    if (asking.key) lane.keep(asking.key, { hash, answer: { held: kept(plan), place } }, now);
    await lane.commit();
    house.committed();
    return plan;
  }
  const result = command.apply(lane.write, plan, call);
  const place = remember(house, lane, plan.entry, call);
  if (asking.key) lane.keep(asking.key, { hash, answer: { done: result, place } }, now);
  await lane.commit();
  if (place) house.committed();
  return { kind: 'done', result, place, replayed: false };
}

/** What is stored of a held text: everything the writer was shown. */
function kept({ findings, choices, param }: Held): Json {
  return { findings: findings.map((finding) => ({ ...finding })), choices: [...choices], param, entry: null };
}

/** Whoever has not said who they are is asked that first; it tells nothing of what is there. */
function nothingThere({ actor }: Ask): Refusal {
  return refuse(actor.kind === 'visitor' ? 'sign_in_first' : 'not_found');
}

function remember(house: House, lane: Lane, entry: Entry | null, call: Call): Place | null {
  if (entry === null) return null;
  const actor = call.actor.kind === 'member' ? call.actor.id : call.actor.kind;
  return house.append(lane.write, entry, actor, call.now);
}

async function lookUp(lane: Lane, key: Ask['key']): Promise<Stored | null> {
  const stored = await lane.begin(key);
  await lane.rollback();
  return stored;
}

function replay<Result extends Json>(stored: Stored, hash: string): Done<Result> | Held | Refusal {
  if (stored.hash !== hash) return refuse('key_reused');
  const { done, held, place } = stored.answer;
  if (held !== undefined) return new Held(held as unknown as Held);
  return { kind: 'done', result: done as Result, place, replayed: true };
}

/** One text for one meaning: names of fields in order, so that a re-ordered body is the same body. */
function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : typeof part === 'bigint'
        ? part.toString()
        : part,
  );
}

/** The only way to read: the input is understood, visibility is in the query, and nothing can be written. */
export async function ask<Input, Answer>(
  house: House,
  viewer: Omit<Viewer, 'now'>,
  asked: Query<Input, Answer>,
  raw: unknown,
): Promise<Answer | Refusal> {
  const parsed = asked.input.safeParse(raw);
  if (!parsed.success) return refuseInput(problemsOf(parsed.error));
  const answer = await asked.run(house.db, parsed.data, { ...viewer, now: house.clock.now() });
  return answer ?? refuse('not_found');
}
