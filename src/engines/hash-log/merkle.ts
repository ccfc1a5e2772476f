/**
 * The Merkle tree of RFC 6962 over the leaves of all streams: one hash stands for everything recorded so far, a short
 * path proves that one entry is among it, and another that nothing was taken out between two checkpoints.
 * Proofs are checked by the algorithms of RFC 9162 (2.1.3.2, 2.1.4.2). A hash that is not 32 bytes is refused.
 */
import { hash } from 'node:crypto';

interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

interface Consistency {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export function nodeOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  const pair = Buffer.allocUnsafe(65);
  pair[0] = 1;
  pair.set(left, 1);
  pair.set(right, 33);
  return hash('sha256', pair, 'buffer');
}

/** The root over leaf hashes in their order; the empty tree has the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  // Whole subtrees seen so far, largest first, with their sizes: two of one size become one of twice the size.
  const peaks: { hash: Uint8Array; size: number }[] = [];
  for (const leaf of leaves) {
    let peak = { hash: leaf, size: 1 };
    while (peaks.at(-1)?.size === peak.size) {
      const left = peaks.pop();
      if (left) peak = { hash: nodeOf(left.hash, peak.hash), size: left.size * 2 };
    }
    peaks.push(peak);
  }
  return (
    peaks
      .map((peak) => peak.hash)
      .reduceRight<Uint8Array | null>((right, left) => (right ? nodeOf(left, right) : left), null) ??
    hash('sha256', '', 'buffer')
  );
}

/** True when the leaf stands at `index` in the tree of that size and root. */
export function includes({ index, size, leaf, proof, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, root, ...proof].every(isHash)) return false;
  let at = index;
  let last = size - 1;
  let result = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      result = nodeOf(step, result);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      result = nodeOf(result, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(result, root);
}

/** True when the tree of `size2` begins with exactly the tree of `size1`. An empty first tree proves nothing: false. */
export function extendsTree({ size1, size2, root1, root2, proof }: Consistency): boolean {
  if (!isCount(size1) || !isCount(size2) || size1 < 1 || size1 > size2) return false;
  if (![root1, root2, ...proof].every(isHash)) return false;
  if (size1 === size2) return proof.length === 0 && same(root1, root2);
  let at = size1 - 1;
  let last = size2 - 1;
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // When the first tree is a whole subtree, its root is the start and the proof leaves it out.
  const path = at === 0 ? [root1, ...proof] : proof;
  const [start, ...steps] = path;
  if (!start || proof.length === 0) return false;
  let first = start;
  let second = start;
  for (const step of steps) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      first = nodeOf(step, first);
      second = nodeOf(step, second);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else {
      second = nodeOf(second, step);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(first, root1) && same(second, root2);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isHash(value: Uint8Array): boolean {
  return value.length === 32;
}

/** Sizes go beyond 31 bits, so no shifts. */
function half(value: number): number {
  return Math.floor(value / 2);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
