/**
 * The live stream: entries of the caller's own streams as they are committed, `text/event-stream`. `Last-Event-ID` is
 * the place in the record's order, so whoever comes back continues where they stopped and misses nothing.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '../../core/gate.ts';
import { refuse } from '../../core/refusal.ts';
import { partiesOf } from '../../modules/accounts/index.ts';
import { type Cursor, type Shown, cursorNow, disclosedTo, entriesFor, readableBy } from '../../modules/record/index.ts';
import { type Who, actorOf } from '../who.ts';
import type { Relay } from '../worker/relay.ts';
import { problem } from './door.ts';
import { toWire } from './wire.ts';

interface LiveParts {
  readonly house: House;
  readonly relay: Relay;
  /** A token or the cookie of our own pages. Asked again while the stream is open. */
  readonly whoAsks: (request: FastifyRequest) => Promise<Who | null>;
}

const askAgainMilliseconds = 1_000;
const silenceMilliseconds = 15_000; // a proxy closes what says nothing for longer
const page = 200;
const backlogLimit = 64 * 1024; // bytes a slow reader may leave unread before it is asked to come again

/** `GET path`; with `?stream=eng_…` only that stream. */
export function live(server: FastifyInstance, path: string, parts: LiveParts): void {
  const { house, whoAsks } = parts;
  const pulse = startPulse(askAgainMilliseconds);
  server.addHook('onClose', (_server, done) => {
    pulse.stop();
    done();
  });
  server.get<{ Querystring: { stream?: unknown } }>(path, async (request, reply) => {
    const who = await whoAsks(request);
    if (who === null) return problem(reply, request, refuse('sign_in_first'));
    const { stream = null } = request.query;
    // Whose account is closed listens to what still runs, and to nothing else.
    if (who.closed !== undefined && (typeof stream !== 'string' || !stream.startsWith('eng_')))
      return problem(reply, request, refuse('account_closed', { statement: who.closed }));
    const parties = await partiesOf(house.db, actorOf(who));
    if (stream !== null && (typeof stream !== 'string' || !(await readableBy(house.db, stream, parties))))
      return problem(reply, request, refuse('not_found'));
    const since = placeOf(request.headers['last-event-id']) ?? (await cursorNow(house.db));
    reply.hijack();
    return pour(reply.raw, { ...parts, who, parties, stream, since, pulse, still: () => whoAsks(request) });
  });
}

interface Pouring extends LiveParts {
  readonly who: Who;
  readonly parties: readonly string[];
  readonly stream: string | null;
  readonly since: Cursor;
  readonly pulse: Pulse;
  readonly still: () => Promise<Who | null>;
}

async function pour(raw: ServerResponse, pouring: Pouring): Promise<void> {
  const { house, relay, who, parties, stream, since } = pouring;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  let saidAt = performance.now();
  say('retry: 1000\n\n');

  let cursor = since;
  // What is committed while we look back waits in `ahead`; then entries come straight from the relay, in its order.
  let ahead: Shown[] | null = [];
  const send = (entry: Shown): void => {
    if (!follows(entry, cursor)) return;
    cursor = entry;
    say(frame(disclosedTo(entry, who.id)));
    if (raw.writableLength > backlogLimit) end();
  };
  const hear = (entry: Shown): void => void (ahead === null ? send(entry) : ahead.push(entry));
  const stops = stream === null ? parties.map((party) => relay.onParty(party, hear)) : [relay.onStream(stream, hear)];
  stops.push(pouring.pulse.onBeat(() => void askAgain().catch(end)));
  raw.on('close', end);
  await lookBack().catch(end); // the reader comes back with its place

  function say(text: string): void {
    saidAt = performance.now();
    raw.write(text);
  }

  function end(): void {
    for (const stop of stops) stop();
    raw.end();
  }

  /** Whoever signed out, or left the company they listened for, stops hearing within a second. */
  async function askAgain(): Promise<void> {
    if (!(await mayStillHear())) end();
    else if (performance.now() - saidAt > silenceMilliseconds) say(':\n\n');
  }

  async function mayStillHear(): Promise<boolean> {
    const now = await pouring.still();
    if (now?.id !== who.id || now.closed !== who.closed) return false;
    if (parties.every((party) => party === who.id)) return true; // nobody else's to lose
    const mine = await partiesOf(house.db, actorOf(now));
    return parties.every((party) => mine.some((each) => each === party));
  }

  async function lookBack(): Promise<void> {
    for (let full = true; full && !raw.destroyed;) {
      const found = await entriesFor(house.db, stream === null ? parties : [], stream, cursor, page);
      found.entries.forEach(send);
      full = found.entries.length === page;
    }
    const waiting = ahead ?? [];
    ahead = null;
    waiting.forEach(send);
  }
}

interface Pulse {
  /** @returns how to stop. */
  onBeat(each: () => void): () => void;
  stop(): void;
}

/** One beat for all open streams: those who ask in the same turn are looked up together. */
function startPulse(everyMilliseconds: number): Pulse {
  const heard = new Set<() => void>();
  const timer = setInterval(() => {
    for (const each of heard) each();
  }, everyMilliseconds).unref();
  return {
    onBeat(each) {
      heard.add(each);
      return () => void heard.delete(each);
    },
    stop: () => clearInterval(timer),
  };
}

function frame(entry: Shown): string {
  const { xid, n, stream, seq, type, at, actor, refs, conv, leaf, fields } = entry;
  const body = toWire({ object: 'entry', stream, seq, type, at, actor, refs, conv, leaf, fields });
  // No name of an event: whoever listens to all hears it, and the type stands in the data.
  return `id: ${xid}-${n}\ndata: ${JSON.stringify(body)}\n\n`;
}

function follows(entry: Cursor, cursor: Cursor): boolean {
  const [mine, last] = [BigInt(entry.xid), BigInt(cursor.xid)];
  return mine > last || (mine === last && entry.n > cursor.n);
}

function placeOf(header: string | string[] | undefined): Cursor | null {
  const parts = typeof header === 'string' ? /^(\d{1,19})-(\d{1,18})$/.exec(header) : null;
  return parts?.[1] && parts[2] ? { xid: parts[1], n: BigInt(parts[2]) } : null;
}
