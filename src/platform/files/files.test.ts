import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clamd } from './clamd.ts';
import { reader } from './reader.ts';
import { TooLarge, fileStore } from './store.ts';
import { decoded, typeOf } from './types.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'garante-files-'));
const store = fileStore(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* parts(...all: readonly (string | Buffer)[]): AsyncIterable<Uint8Array> {
  for (const part of all) yield Buffer.from(part);
}
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

describe('bytes are kept', () => {
  test('under their hash, once, whatever parts they come in', async () => {
    const one = await store.keep(parts('ab', 'c'), 100);
    const two = await store.keep(parts('abc'), 100);
    expect([one.sha256, one.size]).toEqual([createHash('sha256').update('abc').digest('hex'), 3]);
    expect(two.sha256).toBe(one.sha256);
    expect(readFileSync(store.pathOf(one.sha256), 'utf8')).toBe('abc');
    expect(readdirSync(path.dirname(store.pathOf(one.sha256)))).toHaveLength(1);
  });

  test('up to the limit, and beyond it not at all', async () => {
    await expect(store.keep(parts('12345', '67890', '1'), 10)).rejects.toThrow(TooLarge);
    expect((await store.keep(parts('1234567890'), 10)).size).toBe(10);
    expect(readdirSync(path.join(folder, 'arriving'))).toEqual([]);
  });

  test('with both ends, by which the type is told', async () => {
    const long = await store.keep(parts(Buffer.alloc(200_000, 'a'), 'the end'), 1_000_000);
    expect([long.head.length, Buffer.from(long.tail).toString().slice(-7)]).toEqual([65_536, 'the end']);
  });

  test('not when the sender leaves in the middle', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('gone');
    }
    await expect(store.keep(broken(), 100)).rejects.toThrow('gone');
    expect(readdirSync(path.join(folder, 'arriving'))).toEqual([]);
  });
});

describe('a file is what its bytes are', () => {
  test.each([
    ['a picture with a false name', 'GIF89a', 'image/gif'],
    ['a page', '<!doctype html><p>Hello', 'text/html'],
    ['a drawing', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['a text', 'GIF is a format; this is a text about it.', 'text/plain'],
    ['a program', 'MZ\u0090\0', 'application/vnd.microsoft.portable-executable'],
    ['nothing anybody knows', '\u0001\u0002\u0003\u0004', 'application/octet-stream'],
  ] as const)('%s', (_what, begin, type) => {
    const bytes = Buffer.from(begin, 'latin1');
    expect(typeOf(bytes, bytes).type).toBe(type);
  });

  test('a letter cut in two at the end of what is looked at does not make a text binary', () => {
    expect(decoded(Buffer.from('mañana').subarray(0, 3))).toBe('ma');
  });
});

describe('a scanner', () => {
  const kept = (bytes: string | Buffer) => store.keep(parts(bytes), 10_000_000);

  test.each([
    ['says that it is clean', 'notes', 'stream: OK', 'clean'],
    ['knows a virus', eicar, 'stream: Eicar-Signature FOUND', 'virus'],
    ['was shown more than it takes', 'notes', 'INSTREAM size limit exceeded. ERROR', 'too_large'],
    ['says something else', 'notes', 'stream: OK, probably', 'away'],
    ['says nothing and hangs up', 'notes', '', 'away'],
  ] as const)('%s', async (_what, bytes, says, verdict) => {
    const fake = await fakeClamd(() => says);
    const file = await kept(bytes);
    expect(await clamd(fake.host).scan(store, file)).toBe(verdict);
    if (verdict === 'virus') expect(fake.seen()).toBe(eicar);
    fake.close();
  });

  test('that is not there has not looked', async () => {
    expect(await clamd('127.0.0.1:1').scan(store, await kept('notes'))).toBe('away');
  });

  test('is not asked about more than it takes: whatever it would say, it has not seen it whole', async () => {
    const fake = await fakeClamd(() => 'stream: OK');
    expect(await clamd(fake.host, 5).scan(store, await kept('123456'))).toBe('too_large');
    expect(fake.seen()).toBe('');
    fake.close();
  });

  test('gets a large file in many parts', async () => {
    const fake = await fakeClamd((bytes) => (bytes.length === 3_000_000 ? 'stream: OK' : 'stream: short'));
    expect(await clamd(fake.host).scan(store, await kept(Buffer.alloc(3_000_000, 7)))).toBe('clean');
    fake.close();
  });
});

describe('the process that reads', () => {
  const place = async (text: string): Promise<string> => store.pathOf((await store.keep(parts(text), 1e9)).sha256);

  test('may not read what is not its own', async () => {
    const reads = reader({ folder });
    const secret = path.join(mkdtempSync(path.join(tmpdir(), 'garante-secret-')), 'secret');
    writeFileSync(secret, 'hidden');
    expect(await reads.read(secret)).toMatchObject({ kind: 'unread' });
    rmSync(path.dirname(secret), { recursive: true });
    await reads.close();
  });

  test('is ended when a file takes too long, and another one reads the next', async () => {
    const slow = reader({ folder, milliseconds: 1 });
    expect(await slow.read(await place('one'))).toMatchObject({ reason: 'took_too_long' });
    expect(slow.pid).toBeNull();
    await slow.close();
  });

  test('is ended when a file takes too much memory', async () => {
    const small = reader({ folder, residentBytes: 1 });
    const answer = await small.read(await place('word '.repeat(700_000)));
    const known = existsSync('/proc/self/statm'); // elsewhere the system does not say how much a process holds
    expect(answer.kind === 'unread' ? answer.reason : 'read').toBe(known ? 'too_much' : 'read');
    await small.close();
  });

  test('that falls over takes nothing along: the file is broken, the next one is read', async () => {
    const reads = reader({ folder });
    const first = reads.read(await place('first'));
    const pid = await until(() => reads.pid);
    process.kill(pid, 'SIGKILL');
    expect((await first).kind).toMatch(/read|unread/);
    expect(await reads.read(await place('second'))).toMatchObject({ kind: 'read' });
    await reads.close();
  });
});

async function until<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A scanner that takes the stream apart as clamd does, and says what the test wants. */
async function fakeClamd(says: (bytes: Buffer) => string) {
  let seen = Buffer.alloc(0);
  const server = net.createServer((socket) => {
    let held = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => {});
    socket.on('data', (part: Buffer) => {
      held = Buffer.concat([held, part]);
      if (!greeted && held.includes(0)) {
        expect(held.subarray(0, 10).toString('latin1')).toBe('zINSTREAM\0');
        held = held.subarray(10);
        greeted = true;
      }
      if (!greeted) return;
      while (held.length >= 4) {
        const length = held.readUInt32BE(0);
        if (length === 0) {
          const answer = says(seen);
          socket.end(answer === '' ? '' : `${answer}\0`);
          return;
        }
        if (held.length < 4 + length) return;
        seen = Buffer.concat([seen, held.subarray(4, 4 + length)]);
        held = held.subarray(4 + length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { host: `127.0.0.1:${port}`, seen: () => seen.toString('latin1'), close: () => void server.close() };
}
