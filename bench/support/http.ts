/**
 * A load that costs little: raw sockets with keep-alive, one request in flight on each, as many as there are clients.
 * A full HTTP client would eat the second core and be measured instead of the house.
 */
import net from 'node:net';
import { type Round, roundOf } from './stats.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Options {
  readonly port: number;
  readonly clients: number;
  readonly seconds: number;
  /** The next request of a client. */
  readonly next: (client: number) => Request;
  /** What counts as done. */
  readonly status: number;
}

export async function load({ port, clients, seconds, next, status }: Options): Promise<Round> {
  const took: number[] = [];
  let errors = 0;
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return roundOf(took, seconds, errors);

  function one(client: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
      let began = 0;
      let buffered = '';
      const send = (): void => {
        if (performance.now() > until) {
          socket.end();
          resolve();
          return;
        }
        const { method, path, headers, body = '' } = next(client);
        const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
        began = performance.now();
        socket.write(
          `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      };
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        buffered += chunk.toString('latin1');
        const length = complete(buffered);
        if (length === null) return;
        took.push(performance.now() - began);
        if (!buffered.startsWith(`HTTP/1.1 ${status}`)) {
          errors += 1;
          if (errors === 1) console.error(buffered.slice(0, 600));
        }
        buffered = buffered.slice(length);
        send();
      });
    });
  }
}

/** The length of the first whole response in the buffer, or null while it is still coming. */
function complete(buffered: string): number | null {
  const end = buffered.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = buffered.slice(0, end).toLowerCase();
  const length = /content-length: (\d+)/.exec(head)?.[1];
  if (length !== undefined) return buffered.length >= end + 4 + Number(length) ? end + 4 + Number(length) : null;
  if (head.includes('transfer-encoding: chunked')) {
    const last = buffered.indexOf('0\r\n\r\n', end + 4);
    return last < 0 ? null : last + 5;
  }
  return end + 4;
}
