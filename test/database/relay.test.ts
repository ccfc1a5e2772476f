/** What is committed reaches every reader, in the order of its stream, whoever writes at the same time. */
import { afterAll, expect, test } from 'vitest';
import type { Member } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import type { Shown } from '../../src/modules/record/index.ts';
import { sendMessage } from '../../src/modules/messaging/index.ts';
import { connectAsApp, connectToRead } from '../../src/platform/postgres/connect.ts';
import { createHouse } from '../../src/doors/house.ts';
import { houseClock } from '../../src/platform/clock.ts';
import { type Relay, consume, isBehind, startRelay } from '../../src/doors/worker/relay.ts';
import { done, testHouse, testSecret } from '../support/house.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';

const { house, pool, url } = await testHouse();

/** A process of its own, as far as the database can tell: its pools, its relay. */
async function anotherProcess() {
  const own = connectAsApp(url, { max: 6 });
  const readers = connectToRead(url, { max: 3 });
  const listener = connectAsApp(url, { max: 1 });
  const faults: unknown[] = [];
  const relay = await startRelay({ readers, pool: own, listener, fault: (fault) => faults.push(fault) });
  afterAll(async () => {
    await relay.close();
    for (const each of [own, readers, listener]) await each.end({ timeout: 1 });
  });
  const clock = houseClock();
  return {
    relay,
    faults,
    pool: own,
    house: createHouse({ pool: own, readers, clock, secret: testSecret, committed: () => relay.committed() }),
  };
}

const marina = await person(pool, 'Marina');
const tomas = await person(pool, 'Tomás');
const here = await anotherProcess();
const there = await anotherProcess();

/** Hears streams until a number of entries has come; @returns what was heard, in that order. */
function hearing(relay: Relay, streams: readonly string[], count: number): { heard: Shown[]; all: Promise<void> } {
  const heard: Shown[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const stream of streams) {
    relay.onStream(stream, (entry) => {
      heard.push(entry);
      if (heard.length >= count) resolve();
    });
  }
  return { heard, all: promise };
}

function numbersByStream(heard: readonly Shown[]): Record<string, number[]> {
  return Object.fromEntries(
    [...Map.groupBy(heard, ({ stream }) => stream)].map(([stream, all]) => [stream, all.map(({ seq }) => seq)]),
  );
}

/** Waits until both relays have left behind what is on a stream already. */
async function caughtUp(...streams: readonly string[]): Promise<void> {
  for (const stream of streams) {
    const [near, far] = [hearing(here.relay, [stream], 1), hearing(there.relay, [stream], 1)];
    await done(here.house, marina, sendMessage, { engagement: stream, body: 'Are you there?' });
    await Promise.all([near.all, far.all]);
  }
}

test('500 messages of eight writers, in two processes, reach both: none is lost, none comes twice, none overtakes', async () => {
  const [writers, each] = [8, 63];
  const streams = await Promise.all(Array.from({ length: 5 }, () => sayHello(house, marina, tomas)));
  const total = writers * each;
  await caughtUp(...streams);
  const near = hearing(here.relay, streams, total);
  const far = hearing(there.relay, streams, total);

  const write = async (writer: number): Promise<void> => {
    const from = writer % 2 === 0 ? here : there;
    const who: Member = writer % 3 === 0 ? marina : tomas;
    for (let n = 0; n < each; n += 1) {
      // Some streams are shared by many writers, so that locks, retries and commits out of order are among them.
      const engagement = streams[(writer + n) % (n % 2 === 0 ? 2 : streams.length)];
      await done(from.house, who, sendMessage, { engagement, body: `Writer ${writer}, line ${n}.` });
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  await Promise.all([near.all, far.all]);

  const rows = await pool<{ stream: string; seq: number }[]>`
    select stream, seq from record.entry where seq > 2 and stream = any(${streams}::text[]) order by seq`;
  const written = Object.fromEntries(
    [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, all]) => [stream, all.map(({ seq }) => seq)]),
  );
  expect(rows).toHaveLength(total);
  expect(numbersByStream(near.heard)).toEqual(written);
  expect(numbersByStream(far.heard)).toEqual(written);
  expect([...here.faults, ...there.faults]).toEqual([]);
}, 60_000);

test('an entry that commits late is not skipped, although later ones were committed before', async () => {
  const slow = await sayHello(house, marina, tomas);
  const quick = await sayHello(house, marina, tomas);
  await caughtUp(slow, quick);
  const { heard, all } = hearing(here.relay, [slow, quick], 2);
  const written = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const hesitant: House = {
    ...there.house,
    transaction: (work) =>
      there.house.transaction((lane) =>
        work({
          ...lane,
          async commit() {
            written.resolve();
            await go.promise;
            await lane.commit();
          },
        }),
      ),
  };
  const late = done(hesitant, tomas, sendMessage, { engagement: slow, body: 'I hesitate.' });
  await written.promise;
  await done(here.house, marina, sendMessage, { engagement: quick, body: 'I overtake.' });
  await here.relay.catchUp();
  expect(heard).toEqual([]); // it waits behind the transaction that still runs
  go.resolve();
  await late;
  await all;
  expect(heard.map(({ stream }) => stream)).toEqual([slow, quick]);
});

test('readers that take turns hand each entry on exactly once', async () => {
  const stream = await sayHello(house, marina, tomas);
  const seen: number[] = [];
  const handle = async (_tx: unknown, entries: readonly Shown[]): Promise<void> => {
    seen.push(...entries.filter((entry) => entry.stream === stream).map(({ seq }) => seq));
  };
  const turn = async (from: typeof here) => {
    for (let n = 0; n < 20; n += 1) await consume(from.pool, 'test', handle);
  };
  const writing = (async () => {
    for (let n = 0; n < 20; n += 1) await done(house, tomas, sendMessage, { engagement: stream, body: `Line ${n}.` });
  })();
  await Promise.all([turn(here), turn(there), turn(here), writing]);
  while (await isBehind(pool, 'test')) await consume(here.pool, 'test', handle);
  expect(seen).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
});

test('whoever stops listening hears nothing more', async () => {
  const stream = await sayHello(house, marina, tomas);
  const other = await sayHello(house, marina, tomas);
  const say = (engagement: string) => done(here.house, tomas, sendMessage, { engagement, body: 'A line.' });
  await caughtUp(stream);
  const heard: Shown[] = [];
  const stop = here.relay.onStream(stream, (entry) => heard.push(entry));
  const first = hearing(here.relay, [stream], 1);
  await say(stream);
  await first.all;
  stop();
  const later = hearing(here.relay, [other], 1);
  await say(stream);
  await say(other);
  await later.all;
  expect(heard).toHaveLength(1);
});
