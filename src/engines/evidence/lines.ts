/** The lines of a bundle, in the fixed shapes of `garante-evidence/v1`. */
import { type KeyObject, sign } from 'node:crypto';
import type { Json } from '../../core/command.ts';
import { canonical } from '../hash-log/index.ts';

/** An envelope as it was hashed, with its place in the log when it has one. */
export function envelopeLine(bytes: Uint8Array, index: number | null): string {
  return `{"line":"${Buffer.from(bytes).toString('base64')}","index":${index}}\n`;
}

/** What one field of an entry says, with the salt that ties it to its commitment. */
export function disclosureLine(seq: number, name: string, salt: string, value: Json): string {
  return `{"seq":${seq},"name":${canonical(name)},"salt":"${salt}","value":${canonical(value)}}\n`;
}

export interface Generation {
  readonly generation: number;
  readonly vkey: string;
  readonly since: string;
}

/** A key of the house, announced by the one before it; the first stands for itself. */
export function keyLine({ generation, vkey, since }: Generation, before: KeyObject | null): string {
  const announced = { generation, since, vkey };
  const sig = before === null ? null : sign(null, Buffer.from(canonical(announced)), before).toString('base64');
  return `${canonical({ ...announced, sig })}\n`;
}

/** One handling of the record: who looked at it, exported it or sealed it, and on which ground. */
export interface Handling {
  readonly seq: number;
  readonly event: string;
  readonly at: string;
  /** The one who did it: what they were in this, and their id, never their name. */
  readonly who: { readonly role: string; readonly id: string };
  readonly why: { readonly case: string | null; readonly ground: string };
  readonly from: string;
  /** Leaves of the entry before and of this one: what the record was, and what it became. */
  readonly before: string;
  readonly after: string;
  readonly tool: string;
}

export function custodyLine({ seq, event, at, who, why, from, before, after, tool }: Handling): string {
  const said: Json = { seq, event, at, who: { ...who }, why: { ...why }, from, before, after, tool };
  return `${canonical(said)}\n`;
}

/** Entries of these kinds are handlings, and each has its line of custody. */
export function isHandling(type: string): boolean {
  return type.startsWith('access.') || type === 'record.sealed' || type === 'record.exported';
}
