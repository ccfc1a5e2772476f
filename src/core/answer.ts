/** What the gate says back, and what it remembers under a caller's key so that it says the same again. */
import { Held, type Json } from './command.ts';
import { type Refusal, refuse } from './refusal.ts';

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

export interface Done<Result> {
  readonly kind: 'done';
  readonly result: Result;
  readonly place: Place | null;
  readonly replayed: boolean;
}

export type Answer<Result> = Done<Result> | Held | Refusal;

export function done<Result extends Json>(result: Result, place: Place | null): Done<Result> {
  return { kind: 'done', result, place, replayed: false };
}

/** What is stored of an answer: of a held text everything the writer was shown. */
export function stored(hash: string, answer: Done<Json> | Held, place: Place | null): Stored {
  if (!(answer instanceof Held)) return { hash, answer: { done: answer.result, place } };
  const { findings, choices, param } = answer;
  const held = { findings: findings.map((finding) => ({ ...finding })), choices: [...choices], param, entry: null };
  return { hash, answer: { held, place } };
}

/** The same answer again; another body under the same key is not the same call. */
export function replay<Result extends Json>(known: Stored, hash: string): Answer<Result> {
  if (known.hash !== hash) return refuse('key_reused');
  const { done: result, held, place } = known.answer;
  if (held !== undefined) return new Held(held as unknown as Held);
  return { kind: 'done', result: result as Result, place, replayed: true };
}
