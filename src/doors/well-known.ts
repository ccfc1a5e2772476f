/**
 * What anybody may fetch to hold the house to its record: the last checkpoint, the keys it was ever signed with, and the
 * tiles of the log (C2SP tlog-tiles). All of it is hashes; no word and no name is among them.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Sql } from '../core/command.ts';
import { lastCheckpoint, signingKeys, tileHashes } from '../modules/record/index.ts';
import type { Connection } from '../platform/postgres/connect.ts';

export const wellKnown = '/.well-known/garante';

export function wellKnownDoor(server: FastifyInstance, readers: Connection): void {
  const sql = readers as unknown as Sql;
  server.get(`${wellKnown}/checkpoint`, async (_request, reply) => {
    const checkpoint = await lastCheckpoint(sql);
    if (!checkpoint) return nothing(reply);
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(checkpoint.note);
  });
  server.get(`${wellKnown}/keys`, async (_request, reply) => {
    const keys = await signingKeys(sql);
    const lines = keys.map(({ generation, vkey, since }) => JSON.stringify({ generation, vkey, since }));
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(`${lines.join('\n')}\n`);
  });
  server.get<{ Params: { '*': string } }>(`${wellKnown}/tile/*`, async (request, reply) => {
    const asked = readTilePath(request.params['*']);
    const hashes = asked && (await tileHashes(sql, asked));
    if (!asked || !hashes || hashes.length < asked.width * 32) return nothing(reply);
    const forEver = 'public, max-age=31536000, immutable'; // a tile fills up, and this part of it never changes
    const part = Buffer.from(hashes.subarray(0, asked.width * 32));
    return reply.type('application/octet-stream').header('cache-control', forEver).send(part);
  });
}

/** `0/x001/234` is tile 1,234 of level 0, `0/x001/234.p/17` its first 17 hashes. */
export function readTilePath(path: string): { level: number; n: number; width: number } | null {
  const [, level = '', groups = '', width] =
    /^(0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  const n = Number(groups.replaceAll(/[x/]/g, ''));
  if (level === '' || Number(level) > 63 || groups.length > 24 || Number(width ?? 1) > 255) return null;
  if (groups.startsWith('x000')) return null;
  return { level: Number(level), n, width: Number(width ?? 256) };
}

function nothing(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n');
}
