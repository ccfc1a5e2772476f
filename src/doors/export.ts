/**
 * Everything the house keeps about a person, as one file they take away: what the API would answer them, page after page,
 * and every entry of every record they are a party of, as they may read it. It is written while it is read, so a long
 * life here needs no more memory than a short one.
 */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../core/actor.ts';
import { type House, ask } from '../core/gate.ts';
import { type Refusal, isRefusal, refuse } from '../core/refusal.ts';
import { partiesOf } from '../modules/accounts/index.ts';
import { type ShownFile, myFiles } from '../modules/files/index.ts';
import { disclosedTo, entriesOf, streamsOf } from '../modules/record/index.ts';
import type { FileStore } from '../platform/files/store.ts';
import { type ZipEntry, zip } from '../platform/zip.ts';
import { problem } from './api/door.ts';
import type { ApiRoute, ReadRoute } from './api/route.ts';
import { toWire } from './api/wire.ts';
import { type Who, actorOf } from './who.ts';

interface Parts {
  readonly house: House;
  readonly routes: readonly ApiRoute[];
  readonly files: FileStore;
  /** A token that may read, or the cookie of our own pages. */
  readonly whoAsks: (request: FastifyRequest) => Promise<Who | null>;
}

const page = 200;
const pagesAtMost = 10_000;

/** `GET path`: the zip, as a download. */
export function exportDoor(server: FastifyInstance, path: string, { house, routes, files, whoAsks }: Parts): void {
  server.get(path, async (request, reply) => {
    const who = await whoAsks(request);
    if (who === null) return problem(reply, request, refuse('sign_in_first'));
    if (!who.scopes.includes('read')) return problem(reply, request, refuse('not_allowed'));
    const day = house.clock.now().toISOString().slice(0, 10);
    reply.header('content-disposition', `attachment; filename="garante-${day}.zip"`);
    reply.header('cache-control', 'private, no-store').type('application/zip');
    return reply.send(Readable.from(zip(everythingOf({ house, routes, files }, who)), { objectMode: false }));
  });
}

/** What is only the house's or everybody's is left out; so is what needs to be asked with a choice. */
const notAbout = new Set(['/openapi.json', '/money/statement', '/payouts/preview', '/record/consistency']);

export function routesOfExport(routes: readonly ApiRoute[]): ReadRoute[] {
  return routes.filter(
    (route) =>
      route.kind === 'read' && route.audience === 'member' && !route.path.includes(':') && !notAbout.has(route.path),
  ) as ReadRoute[];
}

async function* everythingOf({ house, routes, files }: Omit<Parts, 'whoAsks'>, who: Who): AsyncGenerator<ZipEntry> {
  const actor = actorOf(who);
  const made = { object: 'export', member: who.id, at: house.clock.now().toISOString(), format: 'garante-export/v1' };
  yield { name: 'manifest.json', pieces: [`${JSON.stringify(made, null, 2)}\n`] };
  for (const route of routesOfExport(routes)) {
    const name = route.path.slice(1).replaceAll('/', '-');
    yield { name: `${name}.jsonl`, pieces: answersOf(house, actor, who, route) };
  }
  const parties = await partiesOf(house.db, actor);
  for await (const stream of streamsOf(house.db, parties)) {
    yield { name: `record/${stream}.jsonl`, pieces: entriesAsLines(house, stream, who.id) };
  }
  yield* ownFiles(house, actor, who, files);
}

interface Mine {
  readonly items: readonly ShownFile[];
  readonly next: string | null;
}

/** What they handed in, byte for byte as it came; what was removed is only a line of `files.jsonl`. */
async function* ownFiles(house: House, actor: Actor, { lang }: Who, store: FileStore): AsyncGenerator<ZipEntry> {
  for (let after: string | null = null; ;) {
    const mine: Mine | Refusal = await ask(house, { actor, lang }, myFiles, after === null ? {} : { after });
    if (isRefusal(mine)) return;
    for (const { id, name, sha256, status } of mine.items) {
      if (status !== 'removed' && store.has(sha256)) yield { name: `files/${id}/${name}`, pieces: store.open(sha256) };
    }
    if (mine.next === null) return;
    after = mine.next;
  }
}

/** One line for each thing of a list, or one for what is no list. */
async function* answersOf(house: House, actor: Actor, who: Who, route: ReadRoute): AsyncGenerator<string> {
  const read = (input: object) => ask<unknown, unknown>(house, { actor, lang: who.lang }, route.query, input);
  let after: string | null = null;
  for (let n = 0; n < pagesAtMost; n += 1) {
    let answer = await read(after === null ? {} : { after });
    // Some lists go on behind a thing, some before it.
    if (after !== null && isRefusal(answer) && answer.code === 'invalid_input') answer = await read({ before: after });
    if (isRefusal(answer)) {
      if (after === null) return; // not a thing of this person
      throw new Error(`The export of ${route.path} stopped at ${after}: ${answer.code}`); // rather none than one with a hole
    }
    const said = toWire(route.present(answer)) as { items?: readonly unknown[]; next?: string | null };
    for (const item of Array.isArray(said.items) ? said.items : [said]) yield `${JSON.stringify(item)}\n`;
    if (!Array.isArray(said.items) || typeof said.next !== 'string' || said.next === after) return;
    after = said.next;
  }
}

async function* entriesAsLines(house: House, stream: string, reader: string): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const entries = await entriesOf(house.db, stream, { after, limit: page });
    const lines = entries.map((entry) => {
      const { seq, type, at, actor, refs, conv, leaf, fields } = disclosedTo(entry, reader);
      return `${JSON.stringify(toWire({ stream, seq, type, at, actor, refs, conv, leaf, fields }))}\n`;
    });
    yield lines.join('');
    const last = entries.at(-1);
    if (!last || entries.length < page) return;
    after = last.seq;
  }
}
