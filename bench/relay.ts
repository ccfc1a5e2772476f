/** From the answer a writer gets to the open stream of the other side, in the same process and in another one. */
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Figure, percentile } from './support/stats.ts';
import { idOf, settle, tokenOf, town } from './support/town.ts';

const streams = 200; // in each of two processes
const perSecond = 500;
const seconds = 5;
const goalMilliseconds = 30;

interface Heard {
  readonly at: number;
  times: number;
}

export async function relay(): Promise<Figure[]> {
  const place = await town();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const open: http.ClientRequest[] = [];
  try {
    await settle(place.sql, 2 * streams);
    const [writing, other] = [await place.serve(), await place.serve()];
    const heard = new Map<string, Heard>();
    // The professionals of the first half listen in the other process, those of the second where it is written.
    for (let pair = 1; pair <= 2 * streams; pair += 1)
      open.push(await listen(pair <= streams ? other.port : writing.port, pair, heard));

    const said: { readonly key: string; readonly pair: number; readonly at: number }[] = [];
    let errors = 0;
    const run = async (span: number): Promise<void> => {
      const began = performance.now();
      const sent: Promise<void>[] = [];
      for (let n = 0; n < span * perSecond; n += 1) {
        const early = began + (n * 1000) / perSecond - performance.now();
        if (early > 1) await wait(early);
        const pair = 1 + Math.floor(Math.random() * 2 * streams);
        sent.push(
          say(agent, writing.port, pair).then(
            (seq) => void said.push({ key: `${idOf('eng', pair)} ${seq}`, pair, at: performance.now() }),
            () => void (errors += 1),
          ),
        );
      }
      await Promise.all(sent);
    };
    await run(1); // warm
    const warm = said.length;
    await run(seconds);
    const measured = said.slice(warm);
    for (let tries = 0; tries < 100 && said.some(({ key }) => !heard.has(key)); tries += 1) await wait(50);

    const figures = (
      [
        ['the same process', (pair: number) => pair > streams],
        ['another process', (pair: number) => pair <= streams],
      ] as const
    ).map(([where, belongs]): Figure => {
      const mine = measured.filter(({ pair }) => belongs(pair));
      const delays = mine.flatMap(({ key, at }) => Math.max(0, (heard.get(key)?.at ?? Number.NaN) - at));
      const lost = mine.filter(({ key }) => heard.get(key)?.times !== 1).length;
      const p99 = percentile(
        delays.filter((delay) => !Number.isNaN(delay)),
        0.99,
      );
      return {
        name: `a message at ${perSecond}/s reaches a stream in ${where}, p99 of ${mine.length}${lost + errors > 0 ? ` (${lost} lost or twice, ${errors} refused)` : ''}`,
        ours: p99,
        limit: percentile(delays, 0.5),
        unit: 'ms (limit: its p50)',
        ratio: p99 / percentile(delays, 0.5),
        goal: `≤ ${goalMilliseconds} ms idle, none lost`,
        met: p99 <= goalMilliseconds && lost + errors === 0,
      };
    });
    return figures;
  } finally {
    for (const each of open) each.destroy();
    agent.destroy();
    await place.close();
  }
}

/** The professional of a pair opens their stream; comes back when it is open. */
function listen(port: number, pair: number, heard: Map<string, Heard>): Promise<http.ClientRequest> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      {
        port,
        host: '127.0.0.1',
        path: '/api/v1/stream',
        headers: { authorization: `Bearer ${tokenOf(2 * pair)}` },
        agent: false,
      },
      (response) => {
        if (response.statusCode !== 200) return reject(new Error(`a stream answered ${response.statusCode}`));
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          const frames = (rest + piece).split('\n\n');
          rest = frames.pop() ?? '';
          for (const frame of frames) note(frame, heard);
        });
        return resolve(request);
      },
    );
    request.on('error', (fault) => (request.destroyed ? undefined : reject(fault)));
  });
}

function note(frame: string, heard: Map<string, Heard>): void {
  const data = /^data: (.*)$/m.exec(frame)?.[1];
  if (data === undefined) return;
  const { stream, seq } = JSON.parse(data) as { stream: string; seq: number };
  const before = heard.get(`${stream} ${seq}`);
  if (before) before.times += 1;
  else heard.set(`${stream} ${seq}`, { at: performance.now(), times: 1 });
}

let count = 0;
function say(agent: http.Agent, port: number, pair: number): Promise<number> {
  count += 1;
  const body = JSON.stringify({ body: `A calm sentence about the work, number ${count}` });
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/v1/engagements/${idOf('eng', pair)}/messages`,
        headers: {
          authorization: `Bearer ${tokenOf(2 * pair - 1)}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': `s${count}`,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('end', () =>
          response.statusCode === 201 ? resolve((JSON.parse(text) as { seq: number }).seq) : reject(new Error(text)),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
