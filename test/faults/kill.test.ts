/**
 * One installation that loses its processes again and again while four people write. Each line has a key of its own;
 * after each start what was under way is sent again with the same key, so every line must stand there exactly once.
 */
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Api, type Reply, freePort, person } from '../support/program.ts';
import { ok, proposes, publishes } from '../support/story.ts';
import { type Running, askDoctor, lives, newFolder, postmasterPid, start } from './installation.ts';

interface Line {
  readonly writer: Api;
  readonly engagement: string;
  readonly key: string;
  readonly body: string;
}
interface Acknowledged extends Line {
  readonly id: string;
  readonly seq: number;
  readonly leaf: string;
}
interface Sent {
  readonly id: string;
  readonly seq: number;
  readonly receipt: { readonly leaf: string };
}
interface Page {
  readonly items: readonly { seq: number; leaf: string }[];
  readonly messages: readonly { id: string; seq: number; pieces: readonly unknown[] }[];
  readonly next: string | null;
}

const before = 60; // lines acknowledged before something dies
const folder = newFolder();
const data = path.join(folder, 'data');
const acknowledged: Acknowledged[] = [];
let env: { PORT: string; GARANTE_DATA: string; GARANTE_TEST_HOOKS: string };
let house: Running;
let client: Api;
let pairs: { writer: Api; engagement: string }[];
let lines = 0;
let underWay: readonly Line[] = [];

beforeAll(async () => {
  env = { PORT: `${await freePort()}`, GARANTE_DATA: data, GARANTE_TEST_HOOKS: '1' };
  house = await start(env);
  const comes = (name: string): Promise<Api> => person(house.origin, `${name}@example.com`);
  client = await comes('ana');
  const dueOn = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const project = await publishes(client, { due_on: dueOn });
  pairs = [];
  for (const name of ['bruno', 'carla']) {
    const professional = await comes(name);
    const { engagement } = await proposes(professional, project);
    pairs.push({ writer: client, engagement }, { writer: professional, engagement });
  }
}, 120_000);

test('the program is killed: its database goes on, and the next start attaches to it', async () => {
  const postgres = postmasterPid(data);
  await dies(() => process.kill(house.pid, 'SIGKILL'));
  expect((await house.end).code).toBeNull();
  expect(postmasterPid(data)).toBe(postgres);
  await startsAgain();
  expect(postmasterPid(data)).toBe(postgres);
});

test('the database is killed: the program says so and ends, and the next start recovers', async () => {
  await dies(() => process.kill(postmasterPid(data) ?? 0, 'SIGKILL'));
  expect(await house.end).toMatchObject({ code: 1, err: expect.stringContaining('The database stopped.') });
  await startsAgain();
});

test('both are killed at once, and the next start recovers', async () => {
  const postgres = postmasterPid(data) ?? 0;
  await dies(() => {
    process.kill(postgres, 'SIGKILL');
    process.kill(house.pid, 'SIGKILL');
  });
  await house.end;
  expect(lives(postgres)).toBe(false);
  await startsAgain();
});

test('SIGTERM while four people write: the program ends with 0, the database with it, and all can be opened again', async () => {
  await dies(() => process.kill(house.pid, 'SIGTERM'));
  expect(await house.end).toMatchObject({ code: 0, err: '' });
  expect(postmasterPid(data)).toBeNull();
  await startsAgain();
  console.log(`A later start took ${house.seconds.toFixed(1)} s.`);
});

/** Four people write until nobody answers any more; in the midst of it something happens. */
async function dies(happens: () => void): Promise<void> {
  const soon = acknowledged.length + before;
  let happened = false;
  underWay = await Promise.all(
    pairs.map(async (pair) => {
      for (;;) {
        lines += 1;
        const line = { ...pair, key: `line ${lines}`, body: `This is the sentence with the number ${lines}.` };
        const reply = await send(line).catch(() => null);
        if (reply?.status !== 201) return line;
        note(line, reply);
        if (acknowledged.length < soon || happened) continue;
        happened = true;
        happens();
      }
    }),
  );
}

function send({ writer, engagement, key, body }: Line): Promise<Reply<Sent>> {
  return writer.post<Sent>(`/engagements/${engagement}/messages`, { body }, { 'idempotency-key': key });
}

function note(line: Line, { body: { id, seq, receipt } }: Reply<Sent>): void {
  acknowledged.push({ ...line, id, seq, leaf: receipt.leaf });
}

/** Starts on the same folder and looks at everything that was ever acknowledged. */
async function startsAgain(): Promise<void> {
  house = await start(env);
  for (const line of underWay) {
    const reply = await send(line);
    expect(reply.status).toBe(201);
    note(line, reply);
  }
  for (const line of acknowledged.slice(-8, -4))
    expect((await send(line)).body, 'a repeated key is answered as before').toMatchObject({
      id: line.id,
      seq: line.seq,
    });
  for (const engagement of new Set(pairs.map((pair) => pair.engagement))) await everythingStands(engagement);
  const { code, out } = await askDoctor(env);
  expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('ok '))).toEqual([]);
  expect(code).toBe(0);
}

async function everythingStands(engagement: string): Promise<void> {
  const { items, messages } = await conversationOf(engagement);
  expect(items.map(({ seq }) => seq)).toEqual(items.map((_, n) => n + 1));
  const leaves = new Map(items.map(({ seq, leaf }) => [seq, leaf]));
  const found = messages.map(({ id, seq, pieces }) => ({ id, seq, leaf: leaves.get(seq), pieces }));
  const said = acknowledged
    .filter((line) => line.engagement === engagement)
    .map(({ id, seq, leaf, body }) => ({ id, seq, leaf, pieces: [{ shown: body }] }));
  const inOrder = (a: { seq: number }, b: { seq: number }): number => a.seq - b.seq;
  expect(found.toSorted(inOrder)).toEqual(said.toSorted(inOrder));
}

/** The whole conversation, page by page, from its beginning. */
async function conversationOf(engagement: string): Promise<Pick<Page, 'items' | 'messages'>> {
  const items = [];
  const messages = [];
  for (let next: string | null = '1000000'; next !== null;) {
    const page: Page = await ok(client.get<Page>(`/engagements/${engagement}/conversation?limit=50&before=${next}`));
    items.unshift(...page.items);
    messages.unshift(...page.messages);
    ({ next } = page);
  }
  return { items, messages };
}
