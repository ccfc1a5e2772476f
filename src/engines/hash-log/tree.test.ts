import { existsSync, globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askTiles,
  consistencyOf,
  extendsTree,
  grow,
  includes,
  inclusionOf,
  leafOf,
  openTiles,
  rootAt,
  rootOf,
  type Tile,
  tilesFor,
  type TilePlace,
} from './index.ts';

const leaves = Array.from({ length: 70_000 }, (_, n) => leafOf(Buffer.from(`entry ${n}`)));

/** A log as the house keeps it: tiles by their place, and no more of them at hand than were asked for. */
function shelf() {
  const tiles = new Map<string, Uint8Array>();
  const name = ({ level, n }: TilePlace) => `${level} ${n}`;
  return {
    tiles,
    of: (place: TilePlace) => tiles.get(name(place)) ?? new Uint8Array(),
    only(places: readonly TilePlace[]) {
      const named = new Set(places.map(name));
      return (place: TilePlace) => {
        expect(named).toContain(name(place));
        return tiles.get(name(place)) ?? new Uint8Array();
      };
    },
    put: (grown: readonly Tile[]) => grown.forEach((tile) => tiles.set(name(tile), tile.hashes)),
  };
}

function logOf(size: number, step: number) {
  const kept = shelf();
  for (let at = 0; at < size; at += step)
    kept.put(grow(at, leaves.slice(at, Math.min(size, at + step)), kept.only(openTiles(at))));
  return kept;
}

describe('a log that grows', () => {
  const whole = logOf(70_000, 9_000);
  test.each([1, 2, 3, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 69_999])(
    'has the root that all its leaves have, at %i',
    (size) => {
      expect(askTiles(rootAt(size), whole.only(tilesFor(rootAt(size))))).toEqual(rootOf(leaves.slice(0, size)));
    },
  );

  test('comes to the same tiles however its leaves arrive', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 300 }), (size, step) => {
        expect(logOf(size, step).tiles).toEqual(logOf(size, size).tiles);
      }),
      { numRuns: 40 },
    );
  });

  test('never changes a hash that stands in a tile', () => {
    const kept = logOf(300, 7);
    const before = new Map(kept.tiles);
    kept.put(grow(300, leaves.slice(300, 900), kept.only(openTiles(300))));
    for (const [place, hashes] of before) expect(kept.tiles.get(place)?.subarray(0, hashes.length)).toEqual(hashes);
  });
});

describe('its proofs', () => {
  const kept = logOf(70_000, 9_000);
  const answer = <A>(question: Parameters<typeof askTiles<A>>[0]) => askTiles(question, kept.only(tilesFor(question)));

  test('show any entry to be in any larger log, from a few tiles', () => {
    const pair = fc
      .integer({ min: 1, max: 70_000 })
      .chain((size) => fc.integer({ min: 0, max: size - 1 }).map((index) => ({ index, size })));
    fc.assert(
      fc.property(pair, ({ index, size }) => {
        const proof = answer(inclusionOf(index, size));
        const root = answer(rootAt(size));
        expect(includes({ index, size, leaf: leaves[index] ?? new Uint8Array(), proof, root })).toBe(true);
        expect(includes({ index, size, leaf: leafOf(Buffer.from('another')), proof, root })).toBe(false);
        expect(tilesFor(inclusionOf(index, size)).length).toBeLessThanOrEqual(6);
      }),
    );
  });

  test('show that a later log begins with an earlier one', () => {
    const pair = fc
      .integer({ min: 1, max: 70_000 })
      .chain((size2) => fc.integer({ min: 1, max: size2 }).map((size1) => ({ size1, size2 })));
    fc.assert(
      fc.property(pair, ({ size1, size2 }) => {
        const proof = answer(consistencyOf(size1, size2));
        const [root1, root2] = [answer(rootAt(size1)), answer(rootAt(size2))];
        expect(extendsTree({ size1, size2, root1, root2, proof })).toBe(true);
        expect(extendsTree({ size1, size2, root1: leafOf(Buffer.from('another')), root2, proof })).toBe(false);
      }),
    );
  });

  test('the empty log has the hash of nothing', () => {
    expect(answer(rootAt(0))).toEqual(rootOf([]));
  });
});

// The whole published set, where it is at hand; the copy beside this file is what every machine checks.
describe.runIf(existsSync('../shared/vectors/merkle/testdata'))(
  'the published vectors, as their authors keep them',
  () => {
    // oxlint-disable-next-line typescript/no-explicit-any -- as their authors wrote them
    const read = (file: string): any => JSON.parse(readFileSync(file, 'utf8'));
    const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64');
    const list = (proof: readonly string[] | null) => (proof ?? []).map(bytes);
    test.each(globSync('../shared/vectors/merkle/testdata/inclusion/**/*.json'))('%s', (file) => {
      const { leafIdx, treeSize, leafHash, root, proof, wantErr } = read(file);
      const claim = { index: leafIdx, size: treeSize, leaf: bytes(leafHash), root: bytes(root), proof: list(proof) };
      expect(includes(claim)).toBe(!wantErr);
    });
    test.each(globSync('../shared/vectors/merkle/testdata/consistency/**/*.json'))('%s', (file) => {
      const { size1, size2, root1, root2, proof, wantErr } = read(file);
      const claim = { size1, size2, root1: bytes(root1), root2: bytes(root2), proof: list(proof) };
      const hashes = claim.root1.length === 32 && claim.root2.length === 32;
      expect(extendsTree(claim)).toBe(hashes && !wantErr); // roots that are no hashes are refused, whatever is said of them
    });
  },
);
