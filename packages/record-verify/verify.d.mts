import type { KeyObject } from 'node:crypto';

/** Its message is a code of `garante-evidence/v1`, a space, and the place. */
export class Refused extends Error {}

export interface Source {
  readonly size: number;
  read(position: number, length: number): Buffer;
}
export interface Entry {
  readonly type: string;
  readonly conv: string;
  readonly seq: number;
  readonly at: string;
  readonly leaf: string;
  readonly fields: Readonly<Record<string, string>>;
}
export interface Key {
  readonly vkey: string;
  readonly name: string;
  readonly id: string;
  readonly key: KeyObject;
}
/** A line and where it stands, for the message of a refusal. */
type Lines = Iterable<readonly [line: string, place: string]>;

export function canonical(value: unknown): string;
export function readVkey(text: string): Key;
export function readChain(lines: Lines): Entry[];
export function readDisclosures(lines: Lines, entries: readonly Entry[]): { readonly count: number };
export function checkReceipt(
  receipt: unknown,
  entries: readonly Entry[],
  keys: readonly Pick<Key, 'key'>[] | null,
  place: string,
): void;
export function rootFrom(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Buffer | null;
export function verifyBundle(
  source: Source,
  options?: { readonly vkeys?: readonly string[]; readonly receipts?: readonly unknown[] },
): Readonly<Record<string, string | number>>;
