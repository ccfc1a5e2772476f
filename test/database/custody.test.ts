/** What the two take home of their record, and what it says of how they worked. */
import { describe, expect, test } from 'vitest';
import { extendsTree, openNote, readCheckpoint, rootOf } from '../../src/engines/hash-log/index.ts';
import { verifyReceipt } from '../../src/engines/hash-log/index.ts';
import { createPublicKey } from 'node:crypto';
import { signingKey } from '../../src/modules/record/index.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const eve = await place.comes('eve');
const { engagement } = await proposes(bruno, await publishes(ana));
await ok(ana.post(`/engagements/${engagement}/messages`, { body: 'When could you begin?' }));
await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'On Monday.' }));
await place.settle();
const session = (who: { token: string }) => ({ headers: { cookie: `garante=${who.token}` } });

describe('a receipt', () => {
  test('is there for both sides and nobody else, signed, with the proof that the log holds the entry', async () => {
    const { body } = await ana.get(`/engagements/${engagement}/entries/2/receipt`);
    const receipt = { conv: body.conv, seq: body.seq, leaf: body.leaf, at: body.at, sig: body.sig };
    expect(verifyReceipt(receipt, createPublicKey(signingKey(place.program.secret)))).toBe(true);
    const keys = (await (await fetch(`${place.origin}/.well-known/garante/keys`)).text()).trim();
    const { vkey } = JSON.parse(keys) as { vkey: string };
    const note = (body.proof as string).slice((body.proof as string).indexOf('\n\n') + 2);
    expect(readCheckpoint(openNote(note, vkey) ?? '')?.size).toBeGreaterThan(body.index as number);
    expect((await bruno.get(`/engagements/${engagement}/entries/2/receipt`)).body.leaf).toBe(body.leaf);
    expect(await refusal(eve.get(`/engagements/${engagement}/entries/2/receipt`))).toBe('404 not_found');
    expect(await refusal(ana.get(`/engagements/${engagement}/entries/999/receipt`))).toBe('404 not_found');
  });

  test('has a page that the number of the entry leads to, and a file', async () => {
    const room = await (await fetch(`${place.origin}/engagements/${engagement}`, session(ana))).text();
    expect(room).toContain(`/engagements/${engagement}/entries/2"`);
    const page = await fetch(`${place.origin}/engagements/${engagement}/entries/2`, session(ana));
    expect(await page.text()).toContain('Receipt for entry no. 2');
    const file = await fetch(`${place.origin}/engagements/${engagement}/entries/2/receipt`, session(ana));
    expect(file.headers.get('content-disposition')).toContain('.receipt.json');
    expect(Object.keys((await file.json()) as object)).toEqual(['conv', 'seq', 'leaf', 'at', 'sig', 'log']);
  });
});

test('anybody may ask whether a later log goes on from an earlier one', async () => {
  const read = async () => {
    const text = await (await fetch(`${place.origin}/.well-known/garante/checkpoint`)).text();
    const { size, root } = readCheckpoint(text) ?? { size: 0, root: rootOf([]) };
    return { size, root };
  };
  const before = await read();
  await ok(ana.post(`/engagements/${engagement}/messages`, { body: 'Good.' }));
  await place.settle();
  const now = await read();
  const asked = await fetch(`${place.origin}/api/v1/record/consistency?from=${before.size}`);
  const { hashes } = (await asked.json()) as { hashes: string[] };
  const proof = hashes.map((hash) => Buffer.from(hash, 'base64'));
  expect(now.size).toBeGreaterThan(before.size);
  expect(extendsTree({ size1: before.size, root1: before.root, size2: now.size, root2: now.root, proof })).toBe(true);
  expect((await fetch(`${place.origin}/api/v1/record/consistency?from=${now.size + 1}`)).status).toBe(404);
});

test('how the work goes is read from the record, the same for both, and for nobody else', async () => {
  const { body } = await ana.get(`/engagements/${engagement}/quality`);
  expect(body).toMatchObject({ object: 'quality', client: { answers: 2 }, professional: { answers: 1 } });
  expect((await bruno.get(`/engagements/${engagement}/quality`)).body).toEqual(body);
  expect(await refusal(eve.get(`/engagements/${engagement}/quality`))).toBe('404 not_found');
});
