/** A town to measure in: a cluster of its own with durable settings, thousands of people in conversations, one server. */
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Connection, connect } from '../../src/platform/postgres/connect.ts';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { migrate } from '../../src/platform/postgres/migrations.ts';
import { type Scratch, freePort, scratch } from './scratch.ts';

export interface Town {
  readonly scratch: Scratch;
  readonly url: string;
  readonly sql: Connection;
  /** Starts one process of the program on this database. */
  serve(
    env?: Readonly<Record<string, string>>,
    flags?: readonly string[],
  ): Promise<{ port: number; process: ChildProcess }>;
  close(): Promise<void>;
}

/** The flags that `npm start` gives to Node. */
export function startFlags(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** What `npm start` sets in the environment of Node. */
export function startEnvironment(): Readonly<Record<string, string>> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return Object.fromEntries([...scripts.start.matchAll(/ ([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}

/** @param settings of the database server, beside its own defaults */
export async function town(settings: Readonly<Record<string, string>> = {}): Promise<Town> {
  const place = scratch();
  const cluster = await startEmbedded(path.join(place.folder, 'postgres'), {
    settings: { max_connections: '100', ...settings },
  });
  place.watch(cluster.pid);
  const sql = connect(cluster.url, { max: 4 });
  await migrate(sql, 'db/migrations');
  const servers: ChildProcess[] = [];
  return {
    url: cluster.url,
    sql,
    scratch: place,
    async serve(env = {}, flags = startFlags()) {
      const port = await freePort();
      const child = place.start('node', [...flags, 'dist/server.js'], {
        ...startEnvironment(),
        DATABASE_URL: cluster.url,
        GARANTE_DATA: path.join(place.folder, `data-${port}`),
        GARANTE_SECRET: 'one secret for every process of this town',
        GARANTE_TEST_HOOKS: '1',
        PORT: `${port}`,
        HOST: '127.0.0.1',
        ...env,
      });
      servers.push(child);
      const up = child.stdout ? once(child.stdout, 'data') : Promise.resolve();
      const down = once(child, 'exit').then(() => Promise.reject(new Error(`No server came up on port ${port}.`)));
      await Promise.race([up, down]);
      down.catch(() => {});
      return { port, process: child };
    },
    async close() {
      for (const child of servers) await place.stop(child);
      await sql.end();
      await cluster.stop();
      await place.remove();
    },
  };
}

/** A whole id for a number, the same in every run and easy to say in SQL. */
export const idOf = (prefix: string, n: number): string => `${prefix}_${String(n).padStart(26, '0')}`;

export const tokenOf = (n: number): string => `gt_${String(n).padStart(43, '0')}`;
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** `pairs` conversations between `2 × pairs` people, each person with an API token. */
export async function settle(sql: Connection, pairs: number): Promise<void> {
  const people = Array.from({ length: pairs * 2 }, (_, n) => n + 1);
  const rows = people.map((n) => ({
    id: idOf('mem', n),
    name: `Person ${n}`,
    hash: hashOf(tokenOf(n)),
    token: idOf('tok', n),
  }));
  await sql`
    insert into accounts.member (id, name, created_at)
    select r.id, r.name, now() from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(id text, name text)`;
  await sql`
    insert into accounts.token (id, member, name, scopes, hash, used_at)
    select r.token, r.id, 'bench', array['read', 'write', 'money'], r.hash, now()
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as r(id text, hash text, token text)`;
  const talks = Array.from({ length: pairs }, (_, n) => ({
    eng: idOf('eng', n + 1),
    prj: idOf('prj', n + 1),
    client: idOf('mem', 2 * n + 1),
    professional: idOf('mem', 2 * n + 2),
    conv: createHash('md5').update(`${n}`).digest('hex'),
  }));
  const recordset = sql`json_to_recordset(${JSON.stringify(talks)}::text::json)
    as r(eng text, prj text, client text, professional text, conv text)`;
  await sql`insert into hiring.project (id, owner, author, status, lang, currency, created_at, edited_at)
            select r.prj, r.client, r.client, 'draft', 'en', 'USD', now(), now() from ${recordset}`;
  await sql`insert into hiring.engagement (id, project, client, professional, first_hello, opened_by, opened_at)
            select r.eng, r.prj, r.client, r.professional, 'question', r.professional, now() from ${recordset}`;
  // Each conversation has had its first hello.
  await sql`insert into record.stream (id, kind, conv, parties, seq, leaf, at)
            select r.eng, 'engagement', r.conv, array[r.client, r.professional], 1, sha256(r.conv::bytea), now() from ${recordset}`;
  await sql`insert into record.entry (stream, seq, type, at, actor, refs, bytes, leaf)
            select r.eng, 1, 'question.asked', now(), r.professional, '{}', '', sha256(r.conv::bytea) from ${recordset}`;
  await sql`insert into record.content (stream, seq, fields) select r.eng, 1, '{}' from ${recordset}`;
  // Only what is full: of a table that was seen empty the planner would think so for a minute to come.
  await sql`analyze accounts.member, accounts.token, hiring.project, hiring.engagement, record.stream, record.entry, record.content`;
}
