/**
 * The tree of the log as it grows, kept in tiles (C2SP tlog-tiles): 256 hashes side by side, of one height out of eight.
 * A tile never changes, it only fills up; appending touches the last tile of each level, and any root or proof reads a
 * handful of tiles, however long the log is. What is in between is computed when it is asked for.
 */
import { hash } from 'node:crypto';
import { nodeOf } from './merkle.ts';

const hashBytes = 32;
const tileHeight = 8;
const tileWidth = 2 ** tileHeight;

export interface TilePlace {
  /** Level 0 holds leaves, level 1 the roots of whole tiles of level 0, and so on. */
  readonly level: number;
  readonly n: number;
}
export interface Tile extends TilePlace {
  /** 32 bytes each, up to 256 of them. */
  readonly hashes: Uint8Array;
}

/** Gives the hashes of a tile that is there. */
export type TileOf = (place: TilePlace) => Uint8Array;

/** The last tiles of a log of this size, those that are not full: what has to be at hand before anything is appended. */
export function openTiles(size: number): TilePlace[] {
  const places: TilePlace[] = [];
  for (let [level, count] = [0, size]; count > 0; level += 1, count = Math.floor(count / tileWidth))
    if (count % tileWidth > 0) places.push({ level, n: Math.floor(count / tileWidth) });
  return places;
}

/** Appends leaves to a log of `size`. @returns the tiles that are new or fuller than before. */
export function grow(size: number, leaves: readonly Uint8Array[], tileOf: TileOf): Tile[] {
  const grown: Tile[] = [];
  let [level, count, fresh] = [0, size, leaves];
  while (fresh.length > 0) {
    const inside = count % tileWidth;
    const before =
      inside === 0 ? [] : hashesIn(tileOf({ level, n: Math.floor(count / tileWidth) }).slice(0, inside * hashBytes));
    const row = [...before, ...fresh];
    const whole: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += tileWidth) {
      const part = row.slice(at, at + tileWidth);
      grown.push({ level, n: Math.floor(count / tileWidth) + at / tileWidth, hashes: Buffer.concat(part) });
      if (part.length === tileWidth) whole.push(fold(part));
    }
    fresh = whole;
    count = Math.floor(count / tileWidth);
    level += 1;
  }
  return grown;
}

/** A question about the tree: it asks for whole subtrees by height and index. */
export type Question<Answer> = (subtree: (height: number, index: number) => Uint8Array) => Answer;

/** What stands for the first `size` leaves. */
export const rootAt =
  (size: number): Question<Uint8Array> =>
  (subtree) =>
    size === 0 ? hash('sha256', '', 'buffer') : rangeRoot(subtree, 0, size);

/** The audit path of RFC 6962 2.1.1. */
export const inclusionOf =
  (index: number, size: number): Question<Uint8Array[]> =>
  (subtree) => {
    const path: Uint8Array[] = [];
    let [start, end] = [0, size];
    while (end - start > 1) {
      const middle = start + splitOf(end - start);
      if (index < middle) {
        path.push(rangeRoot(subtree, middle, end));
        end = middle;
      } else {
        path.push(rangeRoot(subtree, start, middle));
        start = middle;
      }
    }
    return path.toReversed();
  };

/** The consistency proof of RFC 6962 2.1.2, from a tree of `size1` to one of `size2`. */
export const consistencyOf =
  (size1: number, size2: number): Question<Uint8Array[]> =>
  (subtree) => {
    if (size1 === size2) return [];
    const proof: Uint8Array[] = [];
    let [start, end, whole] = [0, size2, true];
    while (end !== size1) {
      const middle = start + splitOf(end - start);
      if (size1 <= middle) {
        proof.push(rangeRoot(subtree, middle, end));
        end = middle;
      } else {
        proof.push(rangeRoot(subtree, start, middle));
        start = middle;
        whole = false;
      }
    }
    if (!whole) proof.push(rangeRoot(subtree, start, end));
    return proof.toReversed();
  };

/** The tiles that a question will read, so that they can be fetched together before it is answered. */
export function tilesFor(question: Question<unknown>): TilePlace[] {
  const places = new Map<string, TilePlace>();
  const anything = Buffer.alloc(hashBytes);
  question((height, index) => {
    const { place } = placeOf(height, index);
    places.set(`${place.level} ${place.n}`, place);
    return anything;
  });
  return [...places.values()];
}

/** Answers a question from tiles. */
export function askTiles<Answer>(question: Question<Answer>, tileOf: TileOf): Answer {
  return question((height, index) => {
    const { place, first, count } = placeOf(height, index);
    const bytes = tileOf(place).subarray(first * hashBytes, (first + count) * hashBytes);
    if (bytes.length !== count * hashBytes) throw new RangeError('The tile is not that full');
    return fold(hashesIn(bytes));
  });
}

function placeOf(height: number, index: number): { place: TilePlace; first: number; count: number } {
  const level = Math.floor(height / tileHeight);
  const count = 2 ** (height % tileHeight);
  const at = index * count;
  return { place: { level, n: Math.floor(at / tileWidth) }, first: at % tileWidth, count };
}

function rangeRoot(subtree: (height: number, index: number) => Uint8Array, start: number, end: number): Uint8Array {
  const count = end - start;
  const height = Math.log2(count);
  if (Number.isInteger(height)) return subtree(height, start / count);
  const middle = start + splitOf(count);
  return nodeOf(rangeRoot(subtree, start, middle), rangeRoot(subtree, middle, end));
}

/** The largest power of two below a count of two or more. */
function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function fold(row: readonly Uint8Array[]): Uint8Array {
  let level = row;
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, n) =>
      nodeOf(level[2 * n] ?? new Uint8Array(), level[2 * n + 1] ?? new Uint8Array()),
    );
  return level[0] ?? new Uint8Array();
}

function hashesIn(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / hashBytes }, (_, n) => bytes.subarray(n * hashBytes, (n + 1) * hashBytes));
}
