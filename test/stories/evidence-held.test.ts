/** A delivery that is shown by nothing but a file the house holds: silence accepts nothing before it can be opened. */
import { expect, test } from 'vitest';
import * as make from '../files/made.ts';
import { handIn } from '../support/files.ts';
import type { Api } from '../support/program.ts';
import { agree, ok, pays, statusOf, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const carla = await place.comes('carla');
const dora = await place.comes('dora');
const vera = await place.comes('vera', ['trust_agent']);

async function deliversLocked(client: Api = ana) {
  const { engagement, milestones } = await agree(client, bruno);
  const milestone = milestones[0] ?? '';
  await pays(place, client, milestone);
  const [criterion, ...others] = (await ok(bruno.get(`/milestones/${milestone}`))).criteria as string[];
  const locked = make.odt('The manual, all pages.', { encrypted: true });
  const file = (await ok(handIn(place.origin, bruno, 'manual.odt', locked))).id as string;
  await ok(
    bruno.post(`/milestones/${milestone}/deliver`, {
      text: 'All pages are in the file.',
      items: [
        { criterion, files: [file] },
        ...others.map((each) => ({ criterion: each, links: ['https://docs.example/manual'] })),
      ],
    }),
  );
  await place.settle();
  return { engagement, milestone, file };
}
const shown = (milestone: string, who: Api = ana) => ok(who.get(`/milestones/${milestone}`));
const recordOf = async (engagement: string): Promise<{ type: string; actor: string }[]> =>
  (await ok(ana.get(`/engagements/${engagement}/conversation?limit=200`))).items;

test('the time runs out, and nothing is accepted: nobody was reminded of an end that is none', async () => {
  const { engagement, milestone, file } = await deliversLocked();
  expect((await ok(bruno.get(`/files/${file}`))).status).toBe('unread');
  expect(await shown(milestone)).toMatchObject({ status: 'delivered', silence_waits: true });
  await place.pass('P8D');
  expect(await statusOf(bruno, milestone)).toBe('delivered');
  expect((await recordOf(engagement)).filter(({ type }) => type === 'reminder.sent')).toEqual([]);
});

test('a person lets the file through: the time begins anew, both are told, and then silence counts', async () => {
  const { engagement, milestone, file } = await deliversLocked();
  await place.pass('P8D');
  await ok(bruno.post(`/files/${file}/contest`));
  await ok(vera.post(`/desk/checks/${file}/take`));
  await ok(vera.post(`/files/${file}/decision`, { verdict: 'cleared', reason: 'Opened with the password he gave.' }));
  await place.settle();
  const now = await place.pass('PT0S');
  const ends = new Date(now.getTime() + 7 * 86_400_000).toISOString();
  expect(await shown(milestone)).toMatchObject({ status: 'delivered', silence_waits: false, window_ends_at: ends });
  const restarts = (await recordOf(engagement)).filter(({ type }) => type === 'review.restarted');
  expect(restarts).toMatchObject([{ actor: 'clock' }]);
  const mails = (await place.mails()).filter(({ subject }) => subject.startsWith('You can look at milestone 1 now'));
  expect(mails).toMatchObject([{ to: 'ana@example.com' }]);
  await place.pass('P3D');
  expect((await recordOf(engagement)).some(({ type }) => type === 'reminder.sent')).toBe(false);
  await place.pass('PT12H');
  expect((await recordOf(engagement)).some(({ type }) => type === 'reminder.sent')).toBe(true);
  await place.pass('P3DT12H');
  expect(await shown(milestone)).toMatchObject({ status: 'released', released: 'silence' });
});

test('another file in its place does the same', async () => {
  const { milestone, file } = await deliversLocked(carla);
  await place.pass('P2D');
  const open = (await ok(handIn(place.origin, bruno, 'manual.pdf', await make.pdf('The manual.')))).id as string;
  await ok(bruno.post(`/files/${file}/replace`, { by: open }));
  await place.settle();
  await place.pass('P6D'); // the first time would be over
  expect(await shown(milestone, carla)).toMatchObject({ status: 'delivered', silence_waits: false });
  await place.pass('P1D');
  expect(await statusOf(carla, milestone)).toBe('released');
});

test('taken back, there is nothing to look at, so silence still accepts nothing; the client may answer all the same', async () => {
  const { milestone, file } = await deliversLocked(dora);
  await ok(bruno.post(`/files/${file}/withdraw`));
  await place.pass('P10D');
  expect(await shown(milestone, dora)).toMatchObject({ status: 'delivered', silence_waits: true });
  await ok(
    dora.post(`/milestones/${milestone}/changes`, { items: [{ text: 'Send the manual so that I can open it.' }] }),
  );
  expect(await statusOf(bruno, milestone)).toBe('funded');
});
