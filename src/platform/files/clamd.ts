/**
 * A virus scanner of the operator's, if there is one (`CLAMAV_HOST`), by clamd's INSTREAM. What it was not shown whole
 * counts as not looked at: over its size limit clamd closes the stream, and some versions have then said OK.
 */
import net from 'node:net';
import type { FileStore } from './store.ts';

export type Scan = 'clean' | 'virus' | 'too_large' | 'away';

export interface Scanner {
  scan(store: FileStore, file: { readonly sha256: string; readonly size: number }): Promise<Scan>;
}

const silenceMilliseconds = 60_000;
/** What clamd takes when nobody has told it otherwise (`StreamMaxLength`). */
export const defaultScanBytes = 25 * 1024 * 1024;

/** @param host `name` or `name:port`, or the path of a socket. @param limit its `StreamMaxLength` in bytes. */
export function clamd(host: string, limit = defaultScanBytes): Scanner {
  return {
    async scan(store, { sha256, size }) {
      if (size > limit) return 'too_large';
      try {
        return verdictOf(await ask(host, store, sha256));
      } catch {
        return 'away';
      }
    },
  };
}

/** Only the plain words count; anything else is no answer. */
function verdictOf(answer: string): Scan {
  if (/^stream: OK$/.test(answer)) return 'clean';
  if (/^stream: .+ FOUND$/.test(answer)) return 'virus';
  return /size limit exceeded/i.test(answer) ? 'too_large' : 'away';
}

async function ask(host: string, store: FileStore, sha256: string): Promise<string> {
  const socket = connectTo(host);
  socket.setTimeout(silenceMilliseconds, () => socket.destroy(new Error('clamd is silent')));
  let answer = '';
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
    socket.on('error', reject).on('close', () => resolve());
  });
  ended.catch(() => {});
  try {
    socket.write('zINSTREAM\0');
    for await (const part of store.open(sha256) as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      socket.write(length);
      if (!socket.write(part)) await Promise.race([drained(socket), ended]);
      if (socket.destroyed || answer !== '') break; // it has said what it thinks, or left
    }
    if (!socket.destroyed) socket.write(Buffer.alloc(4));
    await ended;
  } finally {
    socket.destroy();
  }
  return answer.replaceAll('\0', '').trim();
}

function connectTo(host: string): net.Socket {
  if (host.startsWith('/')) return net.connect({ path: host });
  const [name = 'localhost', port = '3310'] = host.split(':');
  return net.connect({ host: name, port: Number(port) });
}

function drained(socket: net.Socket): Promise<void> {
  return new Promise((resolve) => socket.once('drain', resolve));
}
