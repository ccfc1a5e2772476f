/**
 * The relay turns committed entries into what happens next: open pages, notices, mail. It reads the record in an order
 * that can skip nothing (`modules/record`), never inside an act, and wakes other processes with a coalesced NOTIFY after
 * the commit, because a NOTIFY inside an act would make all commits wait for one another. A slow poll is the net under it.
 */
import { randomUUID } from 'node:crypto';
import type { Db, Sql } from '../../core/command.ts';
import { type Cursor, type Shown, cursorNow, entriesAfter } from '../../modules/record/index.ts';
import type { Connection } from '../../platform/postgres/connect.ts';

const channel = 'garante_record';
const wakeMilliseconds = 10;
const pollMilliseconds = 250;
const batch = 500;
export const consumedAtOnce = 200;

export type Listener = (entry: Shown) => void;

export interface Relay {
  /** Tells this process and the others that something was committed. */
  committed(): void;
  /** Hears every entry of one stream from now on. @returns how to stop. */
  onStream(stream: string, listener: Listener): () => void;
  /** Hears every entry of all streams of a member or company from now on. */
  onParty(party: string, listener: Listener): () => void;
  /** Hears that something new was committed somewhere; for readers with a cursor of their own. */
  onNews(listener: () => void): () => void;
  /** Reads what is there now; tests wait for it. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

interface Parts {
  readonly readers: Connection;
  readonly pool: Connection;
  /** One direct connection of its own for LISTEN. */
  readonly listener: Connection;
  readonly fault: (fault: unknown) => void;
}

export async function startRelay({ readers, pool, listener, fault }: Parts): Promise<Relay> {
  const db = readers as unknown as Db;
  const hall = audience();
  const news = new Set<() => void>();
  let cursor: Cursor = await cursorNow(db);
  let notify: NodeJS.Timeout | null = null;
  let closed = false;

  const look = inTurn(
    async () => {
      for (let full = true; full; full &&= !closed) {
        if (hall.isEmpty()) {
          // Nobody listens, so there is nothing to read. Who comes while we ask is told from the old place on.
          const now = await cursorNow(db);
          if (hall.isEmpty()) {
            cursor = now;
            return;
          }
        }
        const found = await entriesAfter(db, cursor, batch);
        cursor = found.cursor;
        full = found.entries.length === batch;
        for (const entry of found.entries) hall.tell(entry);
      }
    },
    (reason) => closed || fault(reason),
  );

  const wake = (): void => {
    if (!hall.isEmpty()) void look();
    for (const each of news) each();
  };
  const me = randomUUID();
  const listening = await listener.listen(channel, (from) => from === me || wake());
  const poll = setInterval(() => void look(), pollMilliseconds);
  poll.unref();

  return {
    committed() {
      if (notify || closed) return;
      notify = setTimeout(() => {
        notify = null;
        wake();
        // A hint that may be lost with the server needs no wait for the disk.
        pool`select set_config('synchronous_commit', 'off', true), pg_notify(${channel}, ${me})`.then(
          undefined,
          (reason: unknown) => closed || fault(reason),
        );
      }, wakeMilliseconds);
    },
    onStream: hall.onStream,
    onParty: hall.onParty,
    onNews(each) {
      news.add(each);
      return () => void news.delete(each);
    },
    catchUp: look,
    async close() {
      closed = true;
      clearInterval(poll);
      if (notify) clearTimeout(notify);
      await listening.unlisten().catch(() => {});
      await look();
    },
  };
}

/** Does some work one at a time; whoever asks while it runs has it done once more afterwards. */
function inTurn(work: () => Promise<void>, fault: (reason: unknown) => unknown): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = false;
  const rounds = async (): Promise<void> => {
    do {
      asked = false;
      await work();
    } while (asked);
  };
  return () => {
    asked = true;
    running ??= rounds()
      .catch((reason: unknown) => void fault(reason))
      .finally(() => (running = null));
    return running;
  };
}

/** Who listens to which stream, and to everything of a member or a company. */
function audience() {
  const streams = new Map<string, Set<Listener>>();
  const parties = new Map<string, Set<Listener>>();
  return {
    onStream: (stream: string, listener: Listener) => enrol(streams, stream, listener),
    onParty: (party: string, listener: Listener) => enrol(parties, party, listener),
    isEmpty: () => streams.size === 0 && parties.size === 0,
    tell(entry: Shown): void {
      const listeners = new Set(streams.get(entry.stream));
      for (const party of entry.parties) for (const each of parties.get(party) ?? []) listeners.add(each);
      for (const each of listeners) each(entry);
    },
  };
}

function enrol(all: Map<string, Set<Listener>>, name: string, listener: Listener): () => void {
  const some = all.get(name) ?? new Set();
  all.set(name, some);
  some.add(listener);
  return () => {
    some.delete(listener);
    if (some.size === 0 && all.get(name) === some) all.delete(name);
  };
}

/**
 * Hands entries to a reader that must see each exactly once, however many processes run and whatever is killed: the
 * cursor moves in the same transaction as what the reader writes.
 * @returns how many entries were handled; 0 also when another process is at it.
 */
export async function consume(
  pool: Connection,
  reader: string,
  handle: (tx: Sql, entries: readonly Shown[]) => Promise<void>,
): Promise<number> {
  return pool.begin(async (tx) => {
    // Not a row's lock: it would give this transaction a number before there is anything to write, and the relay shows
    // nothing that is younger than a number still running.
    const [[turn], [row]] = await Promise.all([
      tx<{ mine: boolean }[]>`select pg_try_advisory_xact_lock(hashtextextended(${reader}, 11)) as mine`,
      tx<Cursor[]>`select xid::text as xid, n from record.cursor where reader = ${reader}`,
    ]);
    if (!turn?.mine) return 0;
    const { entries, cursor } = await entriesAfter(tx as unknown as Db, row ?? { xid: '0', n: 0n }, consumedAtOnce);
    if (entries.length === 0) return 0;
    await handle(tx as unknown as Sql, entries);
    await tx`insert into record.cursor (reader, xid, n) values (${reader}, ${cursor.xid}::xid8, ${cursor.n})
             on conflict (reader) do update set xid = excluded.xid, n = excluded.n`;
    return entries.length;
  });
}

/**
 * Whether a reader has entries still ahead of it. It may for a moment although everything was committed: a transaction
 * that runs anywhere in the cluster holds the relay back.
 */
export async function isBehind(pool: Connection, reader: string): Promise<boolean> {
  const [row] = await pool<{ behind: boolean }[]>`
    select exists (
      select from record.entry e left join record.cursor c on c.reader = ${reader}
      where c.reader is null or (e.xid, e.n) > (c.xid, c.n)
    ) as behind`;
  return row?.behind ?? false;
}
