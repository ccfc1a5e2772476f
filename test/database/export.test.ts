/** Everything about a person, in one file they take away, and nothing about anybody else. */
import { expect, test } from 'vitest';
import { apiRoutes } from '../../src/doors/api/routes.ts';
import { routesOfExport } from '../../src/doors/export.ts';
import { type Api, person } from '../support/program.ts';
import { handIn } from '../support/files.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const eve = await place.comes('eve');
const fay = await place.comes('fay');
const { engagement } = await proposes(bruno, await publishes(ana));
const others = await proposes(fay, await publishes(eve));
const mine = Array.from({ length: 200 }, (_, n) => `canary-${n}-of-ana`);
for (const body of mine) await ok(ana.post(`/engagements/${engagement}/messages`, { body }));
await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'What Bruno answered to Ana.' }));
for (let n = 0; n < 20; n += 1)
  await ok(eve.post(`/engagements/${others.engagement}/messages`, { body: `secret-${n}-of-eve` }));
await ok(ana.post('/support-requests', { subject: 'My question', text: 'Ana asked the house something.' }));
const { id: handedIn } = await ok(handIn(place.origin, ana, 'my work.txt', 'Ana wrote this file.'));
await ok(handIn(place.origin, eve, 'hers.txt', 'a file of-eve'));
await place.settle();

/** The files of a zip whose sizes follow their entries, read from its list at the end. */
function filesOf(file: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let at = file.readUInt32LE(file.length - 6);
  for (let n = file.readUInt16LE(file.length - 12); n > 0; n -= 1) {
    const [size, length, start] = [file.readUInt32LE(at + 24), file.readUInt16LE(at + 28), file.readUInt32LE(at + 42)];
    const name = file.toString('utf8', at + 46, at + 46 + length);
    files.set(name, file.toString('utf8', start + 30 + length, start + 30 + length + size));
    at += 46 + length;
  }
  return files;
}

async function exportOf(who: Api): Promise<ReadonlyMap<string, string>> {
  const reply = await fetch(`${place.origin}/api/v1/me/export`, { headers: { authorization: `Bearer ${who.token}` } });
  expect(reply.headers.get('content-type')).toBe('application/zip');
  return filesOf(Buffer.from(await reply.arrayBuffer()));
}

test('all of one’s own is there: 200 canaries, the answers to them, the account, the money, what was asked', async () => {
  const files = await exportOf(ana);
  const record = files.get(`record/${engagement}.jsonl`) ?? '';
  expect(mine.filter((canary) => !record.includes(canary))).toEqual([]);
  expect(record).toContain('What Bruno answered to Ana.');
  expect(files.get(`files/${handedIn}/my work.txt`)).toBe('Ana wrote this file.');
  expect(files.get('files.jsonl')).toContain(handedIn);
  expect(files.get('me.jsonl')).toContain('ana@example.com');
  expect([...files.values()].join('')).toContain('My question');
  for (const { path } of routesOfExport(apiRoutes))
    expect([...files.keys()]).toContain(`${path.slice(1).replaceAll('/', '-')}.jsonl`);
  for (const [name, text] of files) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of text.split('\n').filter(Boolean)) expect(() => void JSON.parse(line)).not.toThrow();
  }
});

test('nothing of anybody else is', async () => {
  const everything = [...(await exportOf(ana)).values()].join('\n');
  expect(everything).not.toContain('of-eve');
  expect(everything).not.toContain(others.engagement);
  expect(everything).not.toContain('bruno@example.com');
});

test('only the person takes it, with the cookie of the page or a token that reads', async () => {
  expect((await fetch(`${place.origin}/api/v1/me/export`)).status).toBe(401);
  const page = (token: string) =>
    fetch(`${place.origin}/account/data/export.zip`, { headers: token ? { cookie: `garante=${token}` } : {} });
  expect((await page('')).status).toBe(401);
  const gus = await person(place.origin, 'gus@example.com');
  const files = filesOf(Buffer.from(await (await page(gus.token)).arrayBuffer()));
  expect(files.get('manifest.json')).toContain(gus.id);
});
