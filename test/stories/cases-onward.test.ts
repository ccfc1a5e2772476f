import { describe, expect, test } from 'vitest';
import { judged, openedAbout, usd, why } from '../support/case-story.ts';
import type { Api } from '../support/program.ts';
import { ok, refusal, statusOf, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const iris = await place.comes('iris', ['arbiter']);
const otto = await place.comes('otto', ['arbiter']);
const lena = await place.comes('lena', ['operator']);
const opened = (price?: string) => openedAbout(place, ana, bruno, price);
const show = async (number: string, reader: Api = ana) => ok(reader.get(`/cases/${number}`));
const mailsTo = async (name: string) =>
  (await place.mails()).filter(({ to }) => to === `${name}@example.com`).map(({ subject }) => subject);

async function atArbiter(price?: string) {
  const deal = await opened(price);
  await ok(bruno.post(`/cases/${deal.number}/arbitration`));
  await ok(iris.post(`/cases/${deal.number}/take`));
  await place.pass('PT72H');
  return deal;
}

describe('a case is taken back', () => {
  test('while nobody has answered: nothing moves, and silence accepts the delivery when its review ends', async () => {
    const { number, milestone } = await opened();
    await place.pass('P2D');
    expect(await refusal(bruno.post(`/cases/${number}/withdrawal`))).toBe('403 only_who_opened_the_case');
    await ok(ana.post(`/cases/${number}/withdrawal`));
    expect(await show(number, bruno)).toMatchObject({ phase: 'closed', over: { how: 'withdrawn' }, settled: null });
    expect(await statusOf(ana, milestone)).toBe('delivered');
    await place.pass('P4DT23H59M');
    expect(await statusOf(ana, milestone)).toBe('delivered');
    await place.pass('PT1M');
    expect(await statusOf(ana, milestone)).toBe('released');
    expect(await mailsTo('bruno')).toContain(`${number} was taken back`);
  });

  test('not any more once the other side has offered something else', async () => {
    const { number } = await opened();
    await ok(bruno.post(`/cases/${number}/offers`, { to_client: usd('1000'), reason: why }));
    expect(await refusal(ana.post(`/cases/${number}/withdrawal`))).toBe('409 case_is_answered');
  });

  test('and another one can be opened then', async () => {
    const { number, milestone } = await opened();
    await ok(ana.post(`/cases/${number}/withdrawal`));
    await ok(bruno.post(`/milestones/${milestone}/cases`, { to_client: usd('1000'), reason: why }));
  });
});

describe('the two agree while an arbiter has the case', () => {
  test('and the money moves at once; the arbiter finds the case closed', async () => {
    const { number, milestone } = await atArbiter();
    const { offer } = await ok(bruno.post(`/cases/${number}/offers`, { to_client: usd('12000'), reason: why }));
    const shown = await show(number);
    expect(shown).toMatchObject({ phase: 'decision', actions: { accept: { allowed: true } } });
    expect(await mailsTo('ana')).toContain(`bruno proposes an agreement in ${number}`);
    await ok(ana.post(`/cases/${number}/accept`, { offer }));
    expect(await show(number)).toMatchObject({
      phase: 'closed',
      settled: { how: 'accepted', to_client: usd('12000') },
    });
    expect(await statusOf(bruno, milestone)).toBe('released');
    expect((await judged(number, iris, '0')).body.code).toBe('case_closed');
  });

  test('also when it is decided, until that is carried out; whoever decides has seen what was offered', async () => {
    const { number } = await atArbiter();
    const { version } = await ok(iris.get(`/desk/cases/${number}`));
    const { offer } = await ok(ana.post(`/cases/${number}/offers`, { to_client: usd('20000'), reason: why }));
    expect((await ok(iris.get(`/desk/cases/${number}`))).version).toBeGreaterThan(version);
    await ok(Promise.resolve(await judged(number, iris, '42000')));
    await ok(bruno.post(`/cases/${number}/accept`, { offer }));
    await place.settle();
    expect(await show(number)).toMatchObject({
      phase: 'closed',
      settled: { how: 'accepted', to_client: usd('20000') },
    });
  });
});

describe('a second person', () => {
  let number = '';

  test('sends the decision back with a reason, which the parties do not read', async () => {
    ({ number } = await atArbiter('600000'));
    await ok(Promise.resolve(await judged(number, iris, '100000')));
    expect(await show(number)).toMatchObject({ phase: 'signature', awards: [] });
    const reason = 'The glossary was agreed on in entry nine.';
    expect(await refusal(iris.post(`/cases/${number}/sent-back`, { reason }))).toBe('403 not_allowed_to_sign_own');
    await ok(otto.post(`/cases/${number}/sent-back`, { reason }));
    const parties = [await show(number), await show(number, bruno)];
    expect(parties[0]).toMatchObject({ phase: 'decision', awards: [] });
    expect(JSON.stringify(parties)).not.toContain('entry nine');
    expect((await ok(iris.get(`/desk/cases/${number}`))).awards).toMatchObject([{ sent_back: reason }]);
    expect(await mailsTo('iris')).toContain(`${number} comes back to you`);
  });

  test('and the arbiter decides anew, which somebody else signs', async () => {
    await ok(Promise.resolve(await judged(number, iris, '200000')));
    expect(await refusal(otto.post(`/cases/${number}/signature`))).toBe('403 not_allowed_part_of_case');
    await ok(lena.post(`/cases/${number}/signature`));
    const { awards } = await show(number);
    expect(awards).toMatchObject([{ to_client: usd('200000'), instance: 1, round: 2 }]);
    await place.pass('P3D');
    expect(await show(number)).toMatchObject({ phase: 'closed', settled: { to_client: usd('200000') } });
  });

  test('and what nobody has signed stays unsaid when the two agree before', async () => {
    const { number: other } = await atArbiter('600000');
    await ok(Promise.resolve(await judged(other, iris, '100000')));
    const { offer } = await ok(ana.post(`/cases/${other}/offers`, { to_client: usd('150000'), reason: why }));
    await ok(bruno.post(`/cases/${other}/accept`, { offer }));
    expect(await show(other)).toMatchObject({ phase: 'closed', awards: [], settled: { how: 'accepted' } });
  });
});

test('a decision that is late rings at the house and with both sides, once a day until it is there', async () => {
  const { number } = await atArbiter();
  const told = async (name: string, what: string) => (await mailsTo(name)).filter((each) => each === what).length;
  const [party, desk] = [`The decision in ${number} is late`, `${number} waits for a decision, and is late`];
  await place.pass('P4DT23H59M');
  expect(await told('ana', party)).toBe(0);
  await place.pass('PT1M');
  await place.settle();
  for (const name of ['ana', 'bruno']) expect(await told(name, party)).toBe(1);
  for (const name of ['iris', 'lena']) expect(await told(name, desk)).toBe(1);
  await place.pass('P1D');
  await place.settle();
  expect([await told('ana', party), await told('iris', desk)]).toEqual([2, 2]);
  await ok(Promise.resolve(await judged(number, iris, '0')));
  await place.pass('P1D');
  await place.settle();
  expect(await told('ana', party)).toBe(2);
});

test('a side pauses the clock once, for five days at most, and silence counts from its end on', async () => {
  const { number } = await opened();
  expect(await refusal(bruno.post(`/cases/${number}/pause`, { days: 6 }))).toBe('409 pause_too_long');
  expect(await refusal(ana.post(`/cases/${number}/pause`, { days: 1 }))).toBe('409 other_side_answers_first');
  await ok(bruno.post(`/cases/${number}/pause`, { days: 5 }));
  expect(await refusal(bruno.post(`/cases/${number}/pause`, { days: 1 }))).toBe('409 pause_taken');
  await place.pass('P7DT23H59M');
  expect(await show(number)).toMatchObject({ phase: 'talks', pauses: [{ side: 'professional', days: 5 }] });
  await place.pass('PT1M');
  expect(await show(number)).toMatchObject({ phase: 'evidence' });
  expect(await mailsTo('ana')).toContain(`bruno paused ${number}`);
});

test('the house is in order after all of it', async () => {
  expect(await place.faults()).toEqual([]);
});
