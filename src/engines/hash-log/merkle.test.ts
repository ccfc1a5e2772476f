import { describe, expect, test } from 'vitest';
import { extendsTree, includes, leafOf, nodeOf, rootOf } from './index.ts';
import consistency from './vectors/merkle/consistency.json' with { type: 'json' };
import inclusion from './vectors/merkle/inclusion.json' with { type: 'json' };

const bytes = (text: string) => Buffer.from(text, 'base64');
const list = (proof: readonly string[] | null) => (proof ?? []).map(bytes);
const leaves = Array.from({ length: 9 }, (_, n) => leafOf(Buffer.from(`entry ${n}`)));

describe('the published vectors of transparency-dev/merkle', () => {
  test.each(inclusion)('inclusion $file', ({ leafIdx, treeSize, leafHash, root, proof, wantErr }) => {
    const claim = { index: leafIdx, size: treeSize, leaf: bytes(leafHash), root: bytes(root), proof: list(proof) };
    expect(includes(claim)).toBe(!wantErr);
  });

  // The one we decide otherwise: it compares roots that are not hashes.
  const ours = consistency.filter(({ root1, root2 }) => bytes(root1).length === 32 && bytes(root2).length === 32);
  test.each(ours)('consistency $file', ({ size1, size2, root1, root2, proof, wantErr }) => {
    const claim = { size1, size2, root1: bytes(root1), root2: bytes(root2), proof: list(proof) };
    expect(extendsTree(claim)).toBe(!wantErr);
  });

  const others = consistency.filter((vector) => !ours.includes(vector));
  test.each(others)('consistency $file is refused, because its roots are not 32 bytes', (vector) => {
    const { size1, size2, root1, root2, proof } = vector;
    expect(extendsTree({ size1, size2, root1: bytes(root1), root2: bytes(root2), proof: list(proof) })).toBe(false);
  });
});

/** The definition of RFC 6962 2.1, word for word, to check the faster way against. */
function rootByDefinition(part: readonly Uint8Array[]): Uint8Array {
  const [only] = part;
  if (part.length === 1 && only) return only;
  let cut = 1;
  while (cut * 2 < part.length) cut *= 2;
  return nodeOf(rootByDefinition(part.slice(0, cut)), rootByDefinition(part.slice(cut)));
}

test('the root is the one RFC 6962 defines, for every size', () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    expect(rootOf(leaves.slice(0, size))).toEqual(rootByDefinition(leaves.slice(0, size)));
  }
});

test('the empty tree has the hash of nothing', () => {
  expect(Buffer.from(rootOf([])).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('a proof longer than the tree is deep is refused, even when the root was made to match it', () => {
  const [a = new Uint8Array(), b = new Uint8Array(), c = new Uint8Array()] = leaves;
  expect(includes({ index: 0, size: 1, leaf: a, proof: [b], root: nodeOf(b, a) })).toBe(false);
  const root2 = nodeOf(c, nodeOf(a, b));
  expect(extendsTree({ size1: 1, size2: 2, root1: nodeOf(c, a), root2, proof: [b, c] })).toBe(false);
});
