/**
 * Canonical bytes: one value, one spelling, so that a hash of it means something to whoever computes it again.
 *
 * RFC 8785 (JSON Canonicalization Scheme) over a narrower data model, the one every language spells alike: no fractions
 * (money is a decimal string), no number of 2^53 or more, no lone surrogate, no U+0000 (PostgreSQL text cannot hold it).
 * Nothing is normalised: é in one character and é in two stay different, because the person wrote one of them.
 */
import type { Json } from '../../core/command.ts';

export type { Json } from '../../core/command.ts';

/** The value has no canonical form. Never the fault of a person: what people write is checked before it comes here. */
export class NotCanonical extends Error {
  readonly code = 'E_CANON' as const;
}

/** Deeper than any value of the house; keeps a hostile one from exhausting the stack. */
const maxDepth = 64;

/** The canonical text; its UTF-8 is what is hashed. Throws NotCanonical for a value outside of the data model. */
export function canonical(value: Json): string {
  return spell(value, 0);
}

function spell(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return spellText(value);
    case 'number':
      if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
      throw new NotCanonical('Only whole numbers below 2^53 have a canonical form');
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth === maxDepth) throw new NotCanonical('The value is nested too deeply');
      return Array.isArray(value) ? spellList(value, depth) : spellObject(value, depth);
    default:
      throw new NotCanonical(`A value of type ${typeof value} has no canonical form`);
  }
}

function spellText(text: string): string {
  if (!text.isWellFormed()) throw new NotCanonical('A lone surrogate has no canonical form');
  if (text.includes('\0')) throw new NotCanonical('U+0000 has no canonical form');
  return JSON.stringify(text);
}

function spellList(list: readonly unknown[], depth: number): string {
  let out = '[';
  for (let n = 0; n < list.length; n += 1) out += (n === 0 ? '' : ',') + spell(list[n], depth + 1);
  return `${out}]`;
}

function spellObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical('Only plain objects are canonical');
  let out = '{';
  // The order of JavaScript's < is the one RFC 8785 asks for: by UTF-16 code units.
  for (const [name, member] of Object.entries(value).toSorted(byName)) {
    out += `${out.length === 1 ? '' : ','}${spellText(name)}:${spell(member, depth + 1)}`;
  }
  return `${out}}`;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
