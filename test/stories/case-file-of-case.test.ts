/** A case file as whoever decides a case has it made: everything of the engagement, and both sides read that it was taken. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { takingAlong } from '../support/case-file.ts';
import type { Api } from '../support/program.ts';
import { agree, delivers, ok, pays, refusal, town } from '../support/story.ts';

const place = await town();
const { folder, fetchOfCase, takes, takesForCase, verdicts } = takingAlong(place);
afterAll(() => rmSync(folder, { recursive: true }));
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const iris = await place.comes('iris', ['arbiter']);
const otto = await place.comes('otto', ['arbiter']);
const vera = await place.comes('vera', ['trust_agent']);
const hidden = 'bruno.lima@gmail.com';
const reason = 'To compare what was agreed with what was delivered.';
const claim = 'Four pages are missing, and the glossary was not kept.';
const usd = (amount: string) => ({ amount, currency: 'USD' });

const { engagement, milestones } = await agree(ana, bruno);
const milestone = milestones[0] ?? '';
await ok(
  bruno.post(`/engagements/${engagement}/messages`, {
    body: `Write to me at ${hidden}, it is quicker.`,
    contact: 'send_masked',
  }),
);
await pays(place, ana, milestone);
await delivers(bruno, milestone);
const receipt = place.receipts.at(-1) ?? {};
const { number } = await ok(ana.post(`/milestones/${milestone}/cases`, { to_client: usd('21000'), reason: claim }));
await ok(bruno.post(`/cases/${number}/range`, { lowest: usd('12345'), highest: usd('41999') }));
await ok(bruno.post(`/cases/${number}/arbitration`));
await ok(
  bruno.post(`/cases/${number}/evidence`, { text: 'The glossary was changed by the client on the second day.' }),
);
const order = (who: Api) => refusal(who.post(`/cases/${number}/case-files`, { reason }));

test('nobody has it made who does not have the case: no side of it, no other arbiter, nobody else of the house', async () => {
  expect(await order(iris)).toBe('403 only_who_took_the_case');
  await ok(iris.post(`/cases/${number}/take`));
  expect([await order(ana), await order(bruno), await order(vera)]).toEqual(Array(3).fill('404 not_found'));
  expect(await order(otto)).toBe('403 only_who_took_the_case');
  expect(await refusal(otto.get(`/desk/cases/${number}/case-files`))).toBe('404 not_found');
});

test('whoever has the case takes everything along, hidden words too, and both verifiers accept it', async () => {
  const { file, html } = await takesForCase(iris, number, reason);
  for (const { status, stdout } of await verdicts(file, receipt))
    expect([status, stdout]).toEqual([0, expect.stringContaining('events')]);
  for (const said of [hidden, number, claim, 'The glossary was changed by the client on the second day.', 'USD'])
    expect(html).toContain(said);
  const listed = await ok(iris.get(`/desk/cases/${number}/case-files`));
  expect(listed).toMatchObject({ items: [{ status: 'ready' }], actions: { order: { allowed: true } } });
});

test('the ranges of both stay unread in it', async () => {
  const { zip } = await takesForCase(iris, number, reason);
  expect([zip.includes('12345'), zip.includes('41999')]).toEqual([false, false]);
});

test('both sides read who looked, for which case and why, and that the record was taken and sealed', async () => {
  for (const who of [ana, bruno]) {
    const { items } = await ok(who.get(`/engagements/${engagement}/conversation?limit=200`));
    const looked = items.findLastIndex(({ type }: { type: string }) => type === 'access.viewed');
    const last = items.slice(looked, looked + 3);
    expect(last.map(({ type }: { type: string }) => type)).toEqual([
      'access.viewed',
      'record.exported',
      'record.sealed',
    ]);
    expect(last[0].fields).toMatchObject({ role: 'arbiter', about: number, reason });
    expect(last[1].fields).toMatchObject({ purpose: 'case', role: 'arbiter', about: number });
    const { html } = await takes(who, engagement);
    expect(html).toMatch(new RegExp(`Arbiter.*${number}.*${reason}`, 'is'));
  }
});

test('the case with its claims stands in the file of each side too, as that side may read it', async () => {
  const { html } = await takes(ana, engagement);
  expect([html.includes(claim), html.includes(hidden)]).toEqual([true, false]);
});

test('nobody but whoever has the case fetches it, and no more once another has it', async () => {
  const { items } = await ok(iris.get(`/desk/cases/${number}/case-files`));
  const statusFor = async (who: Api) => (await fetchOfCase(who, number, items[0].id)).status;
  expect([await statusFor(iris), await statusFor(ana), await statusFor(otto), await statusFor(vera)]).toEqual([
    ...[200, 404, 404, 404],
  ]);
});

test('looking takes nobody out of the case: the decision goes on, and stands in the next file with its reasons', async () => {
  await place.pass('P4D');
  const shown = await ok(iris.get(`/desk/cases/${number}`));
  const why = 'Two of the four pages were never part of what was agreed.';
  const criteria = shown.criteria.map(({ id }: { id: string }) => ({ criterion: id, met: 'partly', reason: why }));
  await ok(
    iris.post(`/cases/${number}/award`, {
      ...{ version: shown.version, to_client: usd('10000'), criteria, marks: [] },
      reason: 'A part was missing, and most was there.',
    }),
  );
  const { html } = await takesForCase(iris, number, 'To write down the decision with the record at hand.');
  for (const said of [why, 'A part was missing, and most was there.']) expect(html).toContain(said);
  expect((await takes(bruno, engagement)).html).toContain(why);
});
