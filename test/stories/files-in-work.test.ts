import { expect, test } from 'vitest';
import * as make from '../files/made.ts';
import { fetchFile, handIn } from '../support/files.ts';
import { proposalText } from '../support/hiring.ts';
import { agree, ok, pays, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const { origin } = place;
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the professional
const eve = await place.comes('eve');
const secret = 'bruno.lima@gmail.com';

const bring = async (who: typeof ana, name: string, bytes: Buffer | string): Promise<string> =>
  (await ok(handIn(origin, who, name, bytes))).id;
const propose = (project: string, files: readonly string[], text = proposalText) =>
  bruno.post(`/projects/${project}/proposals`, {
    price: { amount: '42000', currency: 'USD' },
    days: 14,
    text,
    answers: [],
    files,
  });

test('earlier work goes along with a proposal, and the client has it once it is checked', async () => {
  const project = await publishes(ana);
  const sample = await bring(bruno, 'sample.pdf', await make.pdf('Ten pages of a manual for growers.'));
  const { id, files, engagement } = await ok(propose(project, [sample]));
  expect(files).toMatchObject([{ id: sample, name: 'sample.pdf', status: 'checking' }]);
  expect((await fetchFile(origin, ana, sample)).status).toBe(404);
  await place.settle();
  expect((await ok(ana.get(`/proposals/${id}`))).files).toMatchObject([
    { id: sample, name: 'sample.pdf', status: 'clean', subject: id, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect((await fetchFile(origin, ana, sample)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await fetchFile(origin, eve, sample)).status).toBe(404);
  const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
  const sent = items.find(({ type }: { type: string }) => type === 'proposal.sent');
  expect(sent.fields['att/0']).toMatchObject({ name: 'sample.pdf', type: 'application/pdf' });
});

test('a file with contact details is held with the proposal as its words would be; the proposal stands', async () => {
  const project = await publishes(ana);
  const card = await bring(bruno, 'about me.docx', make.docx(`Write to me at ${secret}, it is quicker.`));
  const { id } = await ok(propose(project, [card]));
  await place.settle();
  const [own] = (await ok(bruno.get(`/proposals/${id}`))).files;
  expect(own).toMatchObject({ status: 'held', reason: 'contact' });
  const shown = await ok(ana.get(`/proposals/${id}`));
  expect([shown.status, shown.files[0].status]).toEqual(['open', 'held']);
  expect(JSON.stringify(shown)).not.toContain('gmail.com');
  expect((await fetchFile(origin, ana, card)).status).toBe(404);
  const other = await bring(bruno, 'about me.docx', make.docx('Ten years of manuals.'));
  await ok(bruno.post(`/files/${card}/replace`, { by: other }));
  await place.settle();
  expect((await ok(ana.get(`/proposals/${id}`))).files).toMatchObject([{ id: other, status: 'clean' }]);
});

test('a proposal whose words are held takes no file along; the same file goes with the better words', async () => {
  const project = await publishes(ana);
  const sample = await bring(bruno, 'sample.txt', 'Ten pages.');
  expect(await refusal(propose(project, [sample], `${proposalText} Write to ${secret}.`))).toBe('409 contact_held');
  expect((await ok(bruno.get(`/files/${sample}`))).status).toBe('loose');
  expect(await ok(propose(project, [sample]))).toMatchObject({ files: [{ id: sample }] });
});

test('a file is evidence for its criterion, stands on the record by its hash, and may carry an address once paid', async () => {
  const { engagement, milestones } = await agree(ana, bruno);
  const milestone = milestones[0] ?? '';
  await pays(place, ana, milestone);
  const { milestones: there } = await ok(bruno.get(`/engagements/${engagement}`));
  const [first, ...rest] = there[0].criteria as string[];
  const manual = await bring(bruno, 'manual.pdf', await make.pdf(`The manual. Questions: ${secret}`));
  const notes = await bring(bruno, 'notes.txt', 'What changed.');
  const deliver = (files: readonly string[], whole: readonly string[] = []) =>
    bruno.post(`/milestones/${milestone}/deliver`, {
      text: 'All pages.',
      items: [
        { criterion: first, files },
        ...rest.map((criterion) => ({ criterion, links: ['https://docs.example/manual'] })),
      ],
      files: whole,
    });
  const missing = await deliver([]);
  expect([missing.status, missing.body.problems[0].code]).toEqual([422, 'evidence_missing']);
  const { id } = await ok(deliver([manual], [notes]));
  await place.settle();
  const { milestones: after } = await ok(ana.get(`/engagements/${engagement}`));
  const { delivery } = after[0];
  expect(delivery.items[0].files).toMatchObject([{ id: manual, name: 'manual.pdf', status: 'clean', subject: id }]);
  expect(delivery.files).toMatchObject([{ id: notes, status: 'clean' }]);
  expect((await fetchFile(origin, ana, manual)).status).toBe(200);
  const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
  const delivered = items.find(({ type }: { type: string }) => type === 'milestone.delivered');
  const names = ['att/0', 'att/1'].map((name) => delivered.fields[name].name);
  const shows = new Map(names.map((name, n) => [name, delivered.fields.shows[n]]));
  expect(shows).toEqual(
    new Map([
      ['manual.pdf', first],
      ['notes.txt', ''],
    ]),
  );
});

test('everything stays in order', async () => {
  expect(await place.faults()).toEqual([]);
});
