/** Files as a person's program hands them in, and as it gets them back. */
import type { Answer, Api, Reply } from './program.ts';

let keys = 0;

export async function handIn(
  origin: string,
  { token }: Pick<Api, 'token'>,
  name: string,
  bytes: Buffer | string,
): Promise<Reply<Answer>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  const response = await fetch(`${origin}/api/v1/files`, {
    method: 'POST',
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'idempotency-key': `file ${(keys += 1)}` },
    body: form,
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

export interface Fetched {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Headers;
}

export async function fetchFile(
  origin: string,
  { token }: Pick<Api, 'token'>,
  file: string,
  query = '',
): Promise<Fetched> {
  const response = await fetch(`${origin}/api/v1/files/${file}/content${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
}
