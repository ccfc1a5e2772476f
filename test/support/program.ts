import net from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type Program, openProgram } from '../../src/doors/program.ts';
import { readConfig } from '../../src/platform/config.ts';
import { freshDatabase } from './database.ts';

/** The whole program on a database of its own, as a stranger meets it: through HTTP only. Test hooks are on. */
export async function testProgram(
  env: Readonly<Record<string, string>> = {},
): Promise<{ program: Program; origin: string }> {
  const { url } = await freshDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-test-'));
  const port = await freePort();
  const closing: (() => Promise<unknown>)[] = [];
  const config = readConfig({
    HOST: '127.0.0.1',
    PORT: `${port}`,
    GARANTE_ORIGIN: `http://127.0.0.1:${port}`,
    GARANTE_DATA: folder,
    DATABASE_URL: url,
    GARANTE_TEST_HOOKS: '1',
    ...env,
  });
  const program = await openProgram(config, { onClose: (step) => closing.push(step), lost: () => {} });
  afterAll(async () => {
    for (const step of closing.toReversed()) await step();
    rmSync(folder, { recursive: true, force: true });
  });
  return { program, origin: config.origin };
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Api {
  readonly id: string;
  readonly token: string;
  get<T = Answer>(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply<T>>;
  post<T = Answer>(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply<T>>;
  call<T = Answer>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply<T>>;
}
// oxlint-disable-next-line typescript/no-explicit-any -- what an integrator sees is JSON
export type Answer = any;
export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

let keys = 0;

/** The API as one person's program uses it: a fresh key for every write. */
export function api(origin: string, { id = '', token = '' } = {}): Api {
  const call = async <T>(
    method: string,
    where: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<T>> => {
    const response = await fetch(where.startsWith('/test/') ? origin + where : `${origin}/api/v1${where}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': `key ${(keys += 1)}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : parsed(text)) as T, headers: response.headers };
  };
  return {
    id,
    token,
    call,
    get: (where, headers) => call('GET', where, undefined, headers),
    post: (where, body = {}, headers) => call('POST', where, body, headers),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A confirmed person who has accepted the terms, with a token for the API. */
export async function person(origin: string, email: string, roles: readonly string[] = []): Promise<Api> {
  const { body, status } = await api(origin).call<{ id: string; token: string }>('POST', '/test/member', {
    email,
    roles,
  });
  if (status >= 300) throw new Error(`POST /test/member: ${status} ${JSON.stringify(body)}`);
  return api(origin, body);
}
