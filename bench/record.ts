/** What the record costs an act beyond the insert itself, and how fast the log and its auditor are. Needs no database. */
import { randomFillSync } from 'node:crypto';
import type { Head } from '../src/core/command.ts';
import { askTiles, grow, leafOf, openTiles, rootAt, type TilePlace } from '../src/engines/hash-log/index.ts';
import { openVault, seal } from '../src/modules/record/index.ts';
import { type Figure, median } from './support/stats.ts';

const rounds = 7;
const entries = 20_000;
const goalMicroseconds = 100;

export async function record(): Promise<Figure[]> {
  const costs = Array.from({ length: rounds }, () => sealing());
  const places = Array.from({ length: 3 }, () => sequencing());
  const cost = median(costs);
  const perSecond = median(places);
  return [
    {
      name: 'seal an entry: commitments, envelope, encryption (CPU)',
      ours: cost,
      limit: goalMicroseconds,
      unit: 'µs',
      ratio: cost / goalMicroseconds,
      goal: `≤ ${goalMicroseconds} µs`,
      met: cost <= goalMicroseconds,
    },
    {
      name: 'places in the log, root after each thousand',
      ours: perSecond,
      limit: 10_000,
      unit: '/s',
      ratio: perSecond / 10_000,
      goal: '≥ 10,000 /s',
      met: perSecond >= 10_000,
    },
  ];
}

/** Microseconds of CPU for one message, on many streams in turn. */
function sealing(): number {
  const store = Buffer.alloc(8192);
  let used = store.length;
  const random = (bytes: number): Uint8Array => {
    if (used + bytes > store.length) {
      randomFillSync(store);
      used = 0;
    }
    used += bytes;
    return Uint8Array.prototype.slice.call(store, used - bytes, used);
  };
  const vault = openVault('a secret that only a bench has');
  const heads = Array.from({ length: 500 }, (_, n): Head => {
    return { id: `eng_${n}`, kind: 'engagement', conv: '', seq: 0, leaf: null, at: null, parties: ['a', 'b'] };
  });
  const now = new Date('2026-11-20T12:00:00Z');
  const one = (n: number): void => {
    const at = n % heads.length;
    const stream = heads[at];
    if (!stream) return;
    const fields = { body: `A calm sentence about the work and its three milestones, number ${n}` };
    heads[at] = seal({ stream, type: 'message.posted', fields, refs: { message: `msg_${n}` } }, 'mem_a', now, {
      random,
      vault,
    }).head;
  };
  for (let n = 0; n < 4_000; n += 1) one(n);
  const before = process.cpuUsage();
  for (let n = 0; n < entries; n += 1) one(n);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / entries;
}

function sequencing(): number {
  const tiles = new Map<string, Uint8Array>();
  const of = ({ level, n }: TilePlace): Uint8Array => tiles.get(`${level} ${n}`) ?? new Uint8Array();
  const bytes = Buffer.alloc(300, 7);
  const began = performance.now();
  for (let size = 0; size < entries; size += 1_000) {
    openTiles(size);
    const leaves = Array.from({ length: 1_000 }, (_, n) => leafOf(Buffer.concat([bytes, Buffer.from(`${size + n}`)])));
    for (const { level, n, hashes } of grow(size, leaves, of)) tiles.set(`${level} ${n}`, hashes);
    askTiles(rootAt(size + 1_000), of);
  }
  return entries / ((performance.now() - began) / 1000);
}
