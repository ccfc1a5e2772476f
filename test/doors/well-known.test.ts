/** What anybody may fetch to hold the house to its record. */
import { expect, test } from 'vitest';
import { openNote, readCheckpoint, rootOf } from '../../src/engines/hash-log/index.ts';
import { readTilePath } from '../../src/doors/well-known.ts';
import { person, testProgram } from '../support/program.ts';

const { origin } = await testProgram();
const wellKnown = (path: string) => fetch(`${origin}/.well-known/garante/${path}`);

test('a stranger finds the checkpoint, the keys and the hashes, and they fit each other', async () => {
  await person(origin, 'ana@example.com');
  await fetch(`${origin}/test/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'PT1S' }),
  });
  const keys = (await (await wellKnown('keys')).text()).trim().split('\n');
  const { vkey } = JSON.parse(keys[0] ?? '') as { vkey: string };
  const note = await (await wellKnown('checkpoint')).text();
  const said = readCheckpoint(openNote(note, vkey) ?? '');
  expect(said?.origin).toBe(`${new URL(origin).host}/record`);
  const size = said?.size ?? 0;
  expect(size).toBeGreaterThan(4);
  const tile = Buffer.from(await (await wellKnown(`tile/0/000.p/${size}`)).arrayBuffer());
  const leaves = Array.from({ length: size }, (_, n) => tile.subarray(n * 32, (n + 1) * 32));
  expect(Buffer.from(rootOf(leaves)).equals(said?.root ?? Buffer.alloc(0))).toBe(true);
});

test('what is not there is not there', async () => {
  for (const path of ['tile/0/000', 'tile/0/001', 'tile/7/000.p/1', 'tile/0/../../secret', 'tile/x', 'else'])
    expect((await wellKnown(path)).status).toBe(404);
});

test('a receipt of an answer is signed with the key that is published', async () => {
  const ana = await person(origin, 'bea@example.com');
  const { body } = await ana.post('/support-requests', { subject: 'A question', text: 'Where do I find my receipt?' });
  const { vkey } = JSON.parse((await (await wellKnown('keys')).text()).trim()) as { vkey: string };
  const raw = Buffer.from(vkey.split('+').slice(2).join('+'), 'base64').subarray(1);
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const { conv, seq, leaf, at, sig } = body.receipt;
  const bytes = Buffer.from(JSON.stringify({ at, conv, leaf, seq }));
  expect(await crypto.subtle.verify('Ed25519', key, Buffer.from(sig, 'base64'), bytes)).toBe(true);
});

test.each([
  ['0/000', { level: 0, n: 0, width: 256 }],
  ['0/067.p/3', { level: 0, n: 67, width: 3 }],
  ['2/x001/x234/067', { level: 2, n: 1_234_067, width: 256 }],
  ['0/x000/067', null],
  ['00/067', null],
  ['0/67', null],
  ['0/067.p/256', null],
  ['0/067.p/0', null],
  ['64/067', null],
])('the tile at %s', (path, place) => {
  expect(readTilePath(path)).toEqual(place);
});
