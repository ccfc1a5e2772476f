/** How files go: what was sent nowhere, what a person confirmed, and what belongs to somebody who has left. */
import { createHash } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fetchFile, handIn } from '../support/files.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const { origin, program } = place;
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the professional
const tania = await place.comes('tania', ['trust_agent']);
const { engagement } = await proposes(bruno, await publishes(ana));
const { store } = program.deposit;

const bring = async (who: typeof ana, name: string, text: string): Promise<string> =>
  (await ok(handIn(origin, who, name, text))).id;
const say = (who: typeof ana, file: string) =>
  ok(who.post(`/engagements/${engagement}/messages`, { body: 'Here it is.', files: [file] }));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** As if they had come long ago: what has just come is not taken from under whoever hands it in. */
const age = (text: string) => utimesSync(store.pathOf(hashOf(text)), new Date(0), new Date(0));
const status = async (who: typeof ana, file: string) => (await ok(who.get(`/files/${file}`))).status;

test('what was handed in and sent nowhere goes after a day, and its bytes with it', async () => {
  const file = await bring(bruno, 'forgotten.txt', 'Forgotten.');
  age('Forgotten.');
  await place.pass('PT23H');
  expect(await status(bruno, file)).toBe('loose');
  expect(store.has(hashOf('Forgotten.'))).toBe(true);
  await place.pass('PT1H');
  expect(await status(bruno, file)).toBe('removed');
  expect((await fetchFile(origin, bruno, file)).status).toBe(404);
  expect(store.has(hashOf('Forgotten.'))).toBe(false);
});

test('bytes of a file that was refused when it had come are not kept', async () => {
  const form = new FormData();
  form.append('other', new Blob(['Refused.']), 'refused.txt');
  const answer = await fetch(`${origin}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bruno.token}`, 'idempotency-key': 'refused' },
    body: form,
  });
  expect(answer.status).toBe(422);
  expect(store.has(hashOf('Refused.'))).toBe(true);
  age('Refused.');
  await place.settle();
  expect(store.has(hashOf('Refused.'))).toBe(false);
});

test('what was sent stays; so do bytes that somebody else holds, and those that have just come', async () => {
  const [mine, hers] = [await bring(bruno, 'same.txt', 'The same.'), await bring(ana, 'same.txt', 'The same.')];
  await bring(ana, 'fresh.txt', 'Fresh.');
  await say(bruno, mine);
  age('The same.');
  await place.pass('P1D');
  expect([await status(bruno, mine), await status(ana, hers)]).toEqual(['clean', 'removed']);
  expect((await fetchFile(origin, ana, mine)).bytes.toString()).toBe('The same.');
  expect(store.has(hashOf('Fresh.'))).toBe(true);
});

test('confirmed at the desk, a file is an alert with its reasons, once, and stays hidden; cleared it is none', async () => {
  const statements = async () => (await ok(bruno.get('/statements'))).items;
  const contested = async (name: string, text: string) => {
    const file = await bring(bruno, name, text);
    await say(bruno, file);
    await place.settle();
    await ok(bruno.post(`/files/${file}/contest`));
    return file;
  };
  const decide = async (file: string, verdict: string) => {
    await ok(tania.post(`/files/${file}/decision`, { verdict, reason: 'I have looked into it.' }));
    await place.settle();
  };
  const manual = await contested('manual.txt', 'Printed by grower@petrolina.com.br');
  await decide(manual, 'cleared');
  expect([await status(ana, manual), (await statements()).length]).toEqual(['clean', 0]);
  const card = await contested('card.txt', 'Write to bruno.lima@gmail.com, or call +54 9 261 555 0199.');
  await decide(card, 'confirmed');
  expect(await status(ana, card)).toBe('confirmed');
  expect((await fetchFile(origin, ana, card)).status).toBe(404);
  const [one, ...more] = await statements();
  expect(more).toEqual([]);
  const shown = await ok(bruno.get(`/statements/${one.id}`));
  expect(shown).toMatchObject({ rule: 'C-01', decided: 'partly', effects: [{ does: 'alert', kind: 'contact' }] });
  expect(shown.words).toContain('bruno.lima@gmail.com');
  expect(shown.evidence).toMatchObject([{ stream: engagement }]);
});

test('of somebody who has left, files go; the hash stays on the record', async () => {
  const file = await bring(bruno, 'Bruno Lima.txt', 'My life.');
  await say(bruno, file);
  await place.settle();
  age('My life.');
  await program.pool`select files.remove_of(${bruno.id}, ${program.clock.now()})`; // as closing the account does
  await place.settle();
  expect(await ok(ana.get(`/files/${file}`))).toMatchObject({ status: 'removed', name: 'file.txt' });
  expect((await fetchFile(origin, ana, file)).status).toBe(404);
  expect(store.has(hashOf('My life.'))).toBe(false);
  const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
  expect(JSON.stringify(items)).toContain(hashOf('My life.'));
});

test('everything stays in order', async () => {
  expect(await place.faults()).toEqual([]);
});
