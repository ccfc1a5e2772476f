import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zip } from './zip.ts';

async function bytesOf(entries: Parameters<typeof zip>[0]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a zip that is written while it is made', () => {
  test('lists every entry with its size, its sum and its place', async () => {
    const file = await bytesOf([
      { name: 'one.txt', pieces: ['hello ', 'world'] },
      { name: 'folder/ñandú.json', pieces: ['{}\n'] },
      { name: 'empty', pieces: [] },
    ]);
    const end = file.length - 22;
    expect(file.readUInt32LE(end)).toBe(0x0605_4b50);
    expect(file.readUInt16LE(end + 10)).toBe(3);
    let at = file.readUInt32LE(end + 16);
    const found: [string, string][] = [];
    for (let n = 0; n < 3; n += 1) {
      const [size, length, start] = [
        file.readUInt32LE(at + 24),
        file.readUInt16LE(at + 28),
        file.readUInt32LE(at + 42),
      ];
      const body = file.subarray(start + 30 + length, start + 30 + length + size);
      expect(file.readUInt32LE(at + 16)).toBe(crc32(body));
      found.push([file.toString('utf8', at + 46, at + 46 + length), body.toString('utf8')]);
      at += 46 + length;
    }
    expect(found).toEqual([
      ['one.txt', 'hello world'],
      ['folder/ñandú.json', '{}\n'],
      ['empty', ''],
    ]);
  });

  test('is the same for the same content', async () => {
    const same = () => bytesOf([{ name: 'a', pieces: ['b'] }]);
    expect(await same()).toEqual(await same());
  });

  test('makes of much only what is being written, and keeps nothing of what was', async () => {
    let made = 0;
    let read = 0;
    let most = 0;
    const entries = Array.from({ length: 30 }, (_, n) => ({
      name: `${n}`,
      pieces: (function* pieces() {
        for (let piece = 0; piece < 40; piece += 1) {
          made += 100_000;
          yield 'x'.repeat(100_000);
        }
      })(),
    }));
    for await (const piece of zip(entries)) {
      read += piece.length;
      most = Math.max(most, made - read);
    }
    expect(read).toBeGreaterThan(120_000_000);
    expect(most).toBeLessThan(300_000);
  });
});
