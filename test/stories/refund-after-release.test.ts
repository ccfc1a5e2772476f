import { describe, expect, test } from 'vitest';
import type { Api } from '../support/program.ts';
import { ok, refusal, statusOf, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const usd = (amount: string) => ({ amount, currency: 'USD' });
const why = 'Two of the pages turned out to be unusable.';

async function released() {
  const deal = await underReview(place, ana, bruno);
  await ok(ana.post(`/milestones/${deal.milestone}/release`));
  await place.settle();
  return deal;
}
const ask = (milestone: string, by: Api = ana, more: object = {}) =>
  by.post(`/milestones/${milestone}/refund-cases`, { to_client: usd('10000'), reason: why, ...more });
const show = async (number: string, reader: Api = ana) => ok(reader.get(`/cases/${number}`));
const has = async () => (await place.ledger()).balances[`payable:${bruno.id}:USD`] ?? '0';

describe('a refund by agreement', () => {
  let deal: Awaited<ReturnType<typeof released>>;
  let number = '';
  let offer = '';

  test('is asked for after the release, and holds nothing of the professional', async () => {
    deal = await released();
    const late = ana.post(`/milestones/${deal.milestone}/cases`, { to_client: usd('10000'), reason: why });
    expect(await refusal(late)).toBe('409 already_settled');
    const { consequences } = await ok(
      ana.get(`/cases/preview?milestone=${deal.milestone}&to_client=10000&currency=USD`),
    );
    expect(consequences).toContainEqual({ says: 'gives_back', amount: usd('10000'), now: false });
    ({ number, offer } = await ok(ask(deal.milestone)));
    expect(await refusal(ask(deal.milestone, bruno))).toBe('409 case_already_open');
    expect(await show(number, bruno)).toMatchObject({ about: 'released', phase: 'talks', turn: 'professional' });
    expect(await has()).toBe('37800');
  });

  test('tells the other side by mail what silence means, and that there is no arbiter', async () => {
    const mail = (await place.mails()).find(
      ({ to, subject }) => to === 'bruno@example.com' && subject.includes(number),
    );
    expect(mail?.subject).toBe(`ana opened ${number} to talk about a refund`);
    expect(mail?.text).toContain('without an answer the case ends and nothing moves');
    expect(await refusal(bruno.post(`/cases/${number}/arbitration`))).toBe('409 no_arbiter_after_release');
  });

  test('goes back at once, once, out of the balance; the milestone stays released and the fee with the house', async () => {
    const shown = await show(number, bruno);
    expect(shown.actions.accept.consequences).toContainEqual({ says: 'gives_back', amount: usd('10000'), now: true });
    await ok(bruno.post(`/cases/${number}/accept`, { offer }));
    expect(await refusal(bruno.post(`/cases/${number}/accept`, { offer }))).toBe('409 case_closed');
    await place.pass('PT1H');
    expect(await has()).toBe('27800');
    expect(await statusOf(ana, deal.milestone)).toBe('released');
    const { balances, entries } = await place.ledger();
    expect(balances['platform_fee:USD']).toBe('4200');
    expect(balances[`refund_due:${ana.id}:USD`]).toBe('0'); // it has arrived
    expect(entries.filter(({ kind, account }) => kind === 'refund' && account.startsWith('payable')).length).toBe(1);
    expect(await show(number)).toMatchObject({
      phase: 'closed',
      settled: { how: 'accepted', to_client: usd('10000') },
    });
  });

  test('stands in the statements of both', async () => {
    const kinds = async (reader: Api) =>
      (await ok(reader.get('/money/statement'))).items.map(({ kind, net }: { kind: string; net: object }) => [
        kind,
        net,
      ]);
    expect(await kinds(bruno)).toContainEqual(['refund', usd('-10000')]);
    expect(await kinds(ana)).toContainEqual(['refund', usd('10000')]);
  });

  test('is talked about once a side, for thirty days', async () => {
    expect(await refusal(ask(deal.milestone))).toBe('409 refund_case_once');
    const other = await released();
    await place.pass('P29DT23H59M59S');
    await ok(ask(other.milestone, bruno));
    const late = await released();
    await place.pass('P30D');
    expect(await refusal(ask(late.milestone))).toBe('409 refund_time_over');
  });
});

test('with a fault that is named, the violation follows with its statement of reasons', async () => {
  const { milestone } = await released();
  const { number, offer } = await ok(ask(milestone, ana, { fault: 'professional', rule: 'W-01' }));
  await ok(bruno.post(`/cases/${number}/accept`, { offer }));
  await place.settle();
  const [statement] = (await ok(bruno.get('/statements'))).items;
  expect(statement).toMatchObject({ rule: 'W-01' });
  expect((await ok(bruno.get(`/statements/${statement.id}`))).facts).toContain(number);
});

test('without agreement it ends: by silence after 72 hours, or because one side leaves it at that', async () => {
  const [silent, left] = [await released(), await released()];
  const before = await has();
  const { number } = await ok(ask(silent.milestone));
  const other = await ok(ask(left.milestone));
  await ok(bruno.post(`/cases/${other.number}/leave`));
  await place.pass('PT71H59M');
  expect(await show(number)).toMatchObject({ phase: 'talks' });
  await place.pass('PT1M');
  expect(await show(number)).toMatchObject({ phase: 'closed', settled: null, over: { how: 'silence' } });
  expect(await show(other.number)).toMatchObject({ phase: 'closed', over: { how: 'left' } });
  expect(await has()).toBe(before);
  const subjects = (await place.mails()).map(({ to, subject }) => `${to} ${subject}`);
  expect(subjects).toContain(`ana@example.com ${number} has ended without a refund`);
});

test('what the professional has taken out is not there to go back, and nothing is clawed back', async () => {
  const carla = await place.comes('carla');
  const { milestone } = await underReview(place, ana, carla);
  await ok(ana.post(`/milestones/${milestone}/release`));
  await ok(carla.call('PUT', '/payout-destination', { name: 'Carla Reis', account: 'BR150000000000001093' }));
  await ok(carla.post('/payouts', usd('37800')));
  await place.pass('PT2H');
  const { number, offer } = await ok(ask(milestone));
  expect((await show(number, carla)).actions.accept).toMatchObject({ allowed: false, code: 'balance_too_small' });
  expect(await refusal(carla.post(`/cases/${number}/accept`, { offer }))).toBe('409 balance_too_small');
  await ok(carla.post(`/cases/${number}/leave`));
  expect(await show(number)).toMatchObject({ settled: null });
  expect((await place.ledger()).balances[`payable:${carla.id}:USD`]).toBe('0');
});

test('the house is in order after all of it', async () => {
  expect(await place.faults()).toEqual([]);
});
