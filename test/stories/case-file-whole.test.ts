/** What a case file holds beside the words: the files of both sides, every delivery with its round, and who of the house looked. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import * as make from '../files/made.ts';
import { takingAlong } from '../support/case-file.ts';
import { fetchFile, handIn } from '../support/files.ts';
import type { Api } from '../support/program.ts';
import { agree, ok, pays, town } from '../support/story.ts';

const place = await town();
const { folder, takes, verdicts } = takingAlong(place);
afterAll(() => rmSync(folder, { recursive: true }));
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the professional
const inspector = await place.comes('ines', ['trust_agent']);
const secret = 'bruno.lima@gmail.com';

const bring = async (who: Api, name: string, bytes: Buffer | string): Promise<string> =>
  (await ok(handIn(place.origin, who, name, bytes))).id;
const { engagement, milestones } = await agree(ana, bruno);
const milestone = milestones[0] ?? '';

const plan = await make.pdf('The plan of the terrace.');
const photo = await make.picture(['Terrace'], 'jpeg', { exif: 'Taken in Mendoza' });
const card = make.docx(`Write to me at ${secret}, it is quicker.`);
const manual = await make.pdf('The manual, all pages.');
const planFile = await bring(ana, 'plan.pdf', plan);
const photoFile = await bring(bruno, 'terrace.jpg', photo);
const cardFile = await bring(bruno, 'card.docx', card);
const say = (who: Api, files: readonly string[]) =>
  ok(who.post(`/engagements/${engagement}/messages`, { body: 'Look at this.', files }));
await say(ana, [planFile]);
await say(bruno, [photoFile]);
await say(bruno, [cardFile]);
await place.settle();
await pays(place, ana, milestone);

const [criterion, ...others] = (await ok(bruno.get(`/milestones/${milestone}`))).criteria as string[];
const deliver = (text: string, files: readonly string[]) =>
  ok(
    bruno.post(`/milestones/${milestone}/deliver`, {
      text,
      items: [
        { criterion, text: `${text} For this one.`, files },
        ...others.map((each) => ({ criterion: each, links: ['https://docs.example/manual'] })),
      ],
    }),
  );
await deliver('The first try.', [await bring(bruno, 'manual.pdf', manual)]);
await place.settle();
await ok(ana.post(`/milestones/${milestone}/changes`, { items: [{ criterion, text: 'Page 12 is missing.' }] }));
await deliver('The second try.', [await bring(bruno, 'page 12.txt', 'Page 12.')]);
const receipt = place.receipts.at(-1) ?? {};
await place.settle();
const report = await ok(
  bruno.post('/reports', { subject: engagement, reason: 'other', text: 'They wrote of something else.' }),
);
await ok(
  inspector.post('/desk/views', { engagement, about: report.id, reason: 'To understand what the two have agreed on.' }),
);

test('the files of both sides go along as their reader may open them, and both verifiers accept it', async () => {
  const copy = (await fetchFile(place.origin, ana, photoFile)).bytes;
  const [hers, his] = [await takes(ana, engagement), await takes(bruno, engagement)];
  for (const { zip } of [hers, his]) {
    expect([zip.includes(plan), zip.includes(manual), zip.includes(copy)]).toEqual([true, true, true]);
  }
  expect([hers.zip.includes(photo), his.zip.includes(photo)]).toEqual([false, true]);
  for (const { file } of [hers, his])
    for (const { status, stdout } of await verdicts(file, receipt))
      expect([status, stdout]).toEqual([0, expect.stringContaining('events')]);
});

test('a file that is held from its reader is not in it, neither by its bytes nor by its hash', async () => {
  const { sha256 } = await ok(bruno.get(`/files/${cardFile}`));
  const [hers, his] = [await takes(ana, engagement), await takes(bruno, engagement)];
  expect([hers.zip.includes(card), hers.zip.includes(sha256), hers.zip.includes(secret)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([his.zip.includes(card), his.html.includes(`attachments/${sha256}`)]).toEqual([true, true]);
});

test('the report leads from each line to its files, and says every delivery with its round of changes', async () => {
  const { html, zip } = await takes(ana, engagement);
  for (const said of ['Delivery 1', 'Delivery 2', 'The first try. For this one.', 'The second try. For this one.'])
    expect(html).toContain(said);
  expect(html).toContain('Page 12 is missing.');
  const linked = [...html.matchAll(/href="(attachments\/[0-9a-f]{64})"/g)].map(([, name = '']) => name);
  expect(new Set(linked).size).toBe(4);
  expect(linked.filter((name) => !zip.includes(name))).toEqual([]);
  expect(html).not.toMatch(/<script|<link|<img|javascript:|href="\//i);
});

test('the report says who of the house looked, in which role and why', async () => {
  const { html } = await takes(bruno, engagement);
  expect(html).toContain('Who of the house looked');
  expect(html).toMatch(new RegExp(`trust agent.*${report.id}.*To understand what the two have agreed on`, 's'));
});
