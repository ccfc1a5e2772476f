import { describe, expect, test } from 'vitest';
import type { Api } from '../support/program.ts';
import { judged, usd, why } from '../support/case-story.ts';
import { ok, refusal, statusOf, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const first = await place.comes('iris', ['arbiter']);
const second = await place.comes('otto', ['arbiter']);

async function opened(by: Api = ana, offer: object = {}) {
  const deal = await underReview(place, ana, bruno);
  const asked = { to_client: usd('21000'), reason: why, ...offer };
  const { number, offer: made } = await ok(by.post(`/milestones/${deal.milestone}/cases`, asked));
  return { ...deal, number, offer: made };
}

/** What left the account of the milestone, by the kind of account it came to. */
async function movedFor(milestone: string) {
  const { entries } = await place.ledger();
  const legs = entries.filter((each) => each.milestone === milestone && /release|refund$/.test(each.kind));
  return Object.fromEntries(legs.map(({ account, amount }) => [account.split(':')[0], amount]));
}
const statements = async (member: Api) => (await ok(member.get('/statements'))).items;
const show = async (number: string, reader: Api = ana) => ok(reader.get(`/cases/${number}`));

describe('settled without fault', () => {
  let milestone = '';
  let number = '';

  test('whoever opens reads before what would follow, and from then on silence releases nothing', async () => {
    const deal = await underReview(place, ana, bruno);
    ({ milestone } = deal);
    const preview = await ok(ana.get(`/cases/preview?milestone=${milestone}&to_client=21000&currency=USD`));
    expect(preview.consequences).toEqual(
      expect.arrayContaining([
        { says: 'held', amount: usd('42000') },
        { says: 'pays', to: 'professional', amount: usd('18900'), now: false },
        { says: 'pays', to: 'client', amount: usd('21000'), now: false },
        { says: 'pays', to: 'house', amount: usd('2100'), now: false },
        { says: 'no_mark' },
      ]),
    );
    ({ number } = await ok(ana.post(`/milestones/${milestone}/cases`, { to_client: usd('21000'), reason: why })));
    expect(number).toMatch(/^CASE-\d{4}$/);
    for (const hours of ['PT24H', 'PT24H', 'PT12H']) await place.pass(hours);
    expect(await refusal(ana.post(`/milestones/${milestone}/release`))).toBe('409 milestone_in_case');
    expect(await refusal(bruno.post(`/milestones/${milestone}/refund`))).toBe('409 milestone_in_case');
    expect(await statusOf(bruno, milestone)).toBe('delivered');
  });

  test('the other side was reminded twice, in the house and by mail', async () => {
    const mails = (await place.mails()).filter(
      ({ to, subject }) => to === 'bruno@example.com' && subject.includes(number),
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      `${number} waits for your answer`,
      `${number} waits for your answer`,
      `ana opened ${number} about milestone 1`,
    ]);
  });

  test('a counter-offer turns the turn round, and only the newest offer can be accepted', async () => {
    const { offers } = await show(number, bruno);
    const accept = (offer: string) => ana.post(`/cases/${number}/accept`, { offer });
    expect(await refusal(accept(offers[0].id))).toBe('409 other_side_answers_first');
    const other = { to_client: usd('10001'), reason: 'Two pages were never agreed on.' };
    await ok(bruno.post(`/cases/${number}/offers`, other));
    expect(await refusal(accept(offers[0].id))).toBe('409 offer_is_stale');
    const shown = await show(number);
    expect(shown).toMatchObject({ phase: 'talks', turn: 'client', side: 'client' });
    expect(shown.actions.accept.consequences).toEqual([
      { says: 'pays', to: 'client', amount: usd('10001'), now: true },
      { says: 'pays', to: 'professional', amount: usd('28800'), now: true },
      { says: 'pays', to: 'house', amount: usd('3199'), now: true },
      { says: 'no_mark' },
      { says: 'final' },
    ]);
    await ok(accept(shown.offers[1].id));
  });

  test('one transfer moved every part to the unit, nobody has a mark, and the case is closed', async () => {
    await place.settle();
    const parts = { escrow: '-42000', payable: '28800', platform_fee: '3199', refund_due: '10001' };
    expect(await movedFor(milestone)).toEqual(parts);
    expect(await statusOf(ana, milestone)).toBe('released');
    expect(await show(number)).toMatchObject({ phase: 'closed', settled: { how: 'accepted' } });
    expect(await statements(bruno)).toEqual([]);
    const late = { to_client: usd('1'), reason: why };
    expect(await refusal(ana.post(`/cases/${number}/offers`, late))).toBe('409 case_closed');
  });
});

test('settled with fault: the mark is told before, given by name with its reasons, and can be appealed', async () => {
  const deal = await opened(ana, { to_client: usd('42000'), fault: 'professional', rule: 'W-01' });
  const shown = await show(deal.number, bruno);
  expect(shown.actions.accept.consequences).toContainEqual({
    ...{ says: 'mark', side: 'professional', rule: 'W-01', now: true },
  });
  await ok(bruno.post(`/cases/${deal.number}/accept`, { offer: deal.offer }));
  await place.settle();
  expect(await statusOf(ana, deal.milestone)).toBe('refunded');
  const [statement] = await statements(bruno);
  expect(statement).toMatchObject({ rule: 'W-01' });
  const whole = await ok(bruno.get(`/statements/${statement.id}`));
  expect(whole.facts).toContain(deal.number);
  expect(whole.evidence.map(({ stream }: { stream: string }) => stream)).toContain(deal.engagement);
  await ok(bruno.post(`/statements/${statement.id}/appeal`, { text: 'I only accepted because I was in a hurry.' }));
  expect(await statements(ana)).toEqual([]);
});

describe('blind ranges', () => {
  test('settle in the middle of their overlap, the odd unit to the professional, and are read by nobody', async () => {
    const { number, milestone } = await opened();
    await ok(ana.post(`/cases/${number}/range`, { lowest: usd('0'), highest: usd('30000') }));
    const theirs = await show(number, bruno);
    expect(theirs).toMatchObject({ range: null, other_has_range: true });
    const talk = await ok(bruno.get(`/engagements/${theirs.engagement}/conversation`));
    expect(JSON.stringify([theirs, talk])).not.toContain('"30000"');
    expect(await refusal(ana.post(`/cases/${number}/range`, { lowest: usd('0'), highest: usd('1') }))).toBe(
      '409 range_already_given',
    );
    await ok(bruno.post(`/cases/${number}/range`, { lowest: usd('25001'), highest: usd('42000') }));
    await place.settle();
    expect(await show(number)).toMatchObject({ settled: { how: 'ranges', gross: usd('27501') } });
    expect(await movedFor(milestone)).toMatchObject({ refund_due: '14499' });
  });

  test('that do not meet change nothing', async () => {
    const { number } = await opened();
    await ok(ana.post(`/cases/${number}/range`, { lowest: usd('0'), highest: usd('10000') }));
    await ok(bruno.post(`/cases/${number}/range`, { lowest: usd('10001'), highest: usd('42000') }));
    expect(await show(number)).toMatchObject({ phase: 'talks', settled: null });
  });
});

test('an offer that gives the other side everything is agreed by that', async () => {
  const { number, milestone } = await opened();
  await ok(bruno.post(`/cases/${number}/offers`, { to_client: usd('42000'), reason: 'You are right, take it back.' }));
  await place.settle();
  expect(await show(number)).toMatchObject({ phase: 'closed', settled: { how: 'conceded' } });
  expect(await statusOf(ana, milestone)).toBe('refunded');
});

test('three counter-offers a side, then yes or an arbiter', async () => {
  const { number } = await opened();
  const offer = (by: Api, amount: string) =>
    by.post(`/cases/${number}/offers`, { to_client: usd(amount), reason: why });
  for (const n of [1, 2, 3]) {
    await ok(offer(bruno, `${n}000`));
    await ok(offer(ana, `2${n}000`));
  }
  expect(await refusal(offer(bruno, '9000'))).toBe('409 counters_used_up');
  await ok(bruno.post(`/cases/${number}/arbitration`));
  expect(await show(number)).toMatchObject({ phase: 'evidence' });
});

describe('silence leads to arbitration', () => {
  let deal: Awaited<ReturnType<typeof opened>>;

  test('exactly when the time is over, and both may say what speaks for them', async () => {
    deal = await opened();
    const { number } = deal;
    await place.pass('PT71H59M');
    expect(await show(number)).toMatchObject({ phase: 'talks' });
    await place.pass('PT1M');
    expect(await show(number)).toMatchObject({ phase: 'evidence' });
    expect(await refusal(bruno.post(`/cases/${number}/accept`, { offer: deal.offer }))).toBe('409 case_is_elsewhere');
    await ok(ana.post(`/cases/${number}/evidence`, { text: 'Entry 12 shows what we agreed on.' }));
    expect(await show(number, bruno)).toMatchObject({ evidence: [{ side: 'client', longer: false }] });
  });

  test('what comes in the last hours gives both more time, once a side', async () => {
    const { number } = deal;
    await place.pass('PT66H');
    const before = Date.parse((await show(number)).ends_at);
    await ok(bruno.post(`/cases/${number}/evidence`, { text: 'The missing pages came in entry 15.' }));
    await ok(bruno.post(`/cases/${number}/evidence`, { text: 'And the glossary in entry 16.' }));
    expect(Date.parse((await show(number)).ends_at) - before).toBe(24 * 3_600_000);
  });

  test('an arbiter who had a part in it is refused, and nobody else may look', async () => {
    const { number } = deal;
    expect(await refusal(ana.post(`/cases/${number}/take`))).toBe('404 not_found');
    expect(await refusal(ana.get(`/desk/cases/${number}`))).toBe('404 not_found');
    const partial = await place.comes('paula', ['arbiter']);
    await ok(
      partial.post(`/members/${bruno.id}/violations`, { rule: 'W-02', reason: 'Nobody answered for three days.' }),
    );
    expect(await refusal(partial.post(`/cases/${number}/take`))).toBe('403 not_allowed_part_of_case');
  });

  test('the arbiter opens the conversation with the number of the case, and both read that', async () => {
    const { number, engagement } = deal;
    await ok(first.post(`/cases/${number}/take`));
    const look = { about: number, reason: 'To read what was agreed in words.' };
    await ok(first.post('/desk/views', { ...look, engagement }));
    const { items } = await ok(bruno.get(`/engagements/${engagement}/conversation`));
    expect(items.map(({ type }: { type: string }) => type)).toContain('access.viewed');
  });

  test('60 to 40, with a reason for each criterion; nothing moves while it can be questioned', async () => {
    const { number, milestone } = deal;
    const early = await judged(number, first, '16800');
    expect(early.body.code).toBe('evidence_still_comes');
    await place.pass('PT72H');
    expect((await judged(number, second, '16800')).body.code).toBe('only_who_took_the_case');
    await ok(Promise.resolve(await judged(number, first, '16800')));
    expect(await show(number, bruno)).toMatchObject({ phase: 'standing', awards: [{ to_client: usd('16800') }] });
    expect(await movedFor(milestone)).toEqual({});
  });

  test('a second arbiter, asked for once, overturns it to 50 to 50, and that counts', async () => {
    const { number, milestone } = deal;
    await ok(ana.post(`/cases/${number}/second-look`, { reason: 'Criterion two was not looked at.' }));
    expect(await refusal(bruno.post(`/cases/${number}/second-look`, { reason: 'I ask for it as well.' }))).toBe(
      '409 second_look_already_asked',
    );
    expect(await refusal(first.post(`/cases/${number}/take`))).toBe('403 not_allowed_part_of_case');
    await ok(second.post(`/cases/${number}/take`));
    const mark = { side: 'professional', rule: 'W-01', reason: 'The day that was agreed was missed.' };
    await ok(Promise.resolve(await judged(number, second, '21000', [mark])));
    await place.settle();
    expect(await show(number)).toMatchObject({ phase: 'closed', settled: { how: 'awarded', to_client: usd('21000') } });
    expect(await movedFor(milestone)).toMatchObject({ escrow: '-42000', refund_due: '21000' });
    expect((await statements(bruno))[0].rule).toBe('W-01');
  });
});

test('an award moves the money by the clock when nobody questions it, and at once when both accept it', async () => {
  const arbiter = await place.comes('lena', ['arbiter']);
  const deals = [await opened(), await opened()] as const;
  for (const { number } of deals) {
    await ok(bruno.post(`/cases/${number}/arbitration`));
    await ok(arbiter.post(`/cases/${number}/take`));
  }
  await place.pass('PT72H');
  for (const { number } of deals) await ok(Promise.resolve(await judged(number, arbiter, '0')));
  const [waits, waived] = deals;
  await ok(ana.post(`/cases/${waived.number}/waiver`));
  await ok(bruno.post(`/cases/${waived.number}/waiver`));
  expect(await show(waived.number)).toMatchObject({ phase: 'closed' });
  await place.pass('PT71H');
  expect(await show(waits.number)).toMatchObject({ phase: 'standing' });
  await place.pass('PT1H');
  expect(await show(waits.number)).toMatchObject({ phase: 'closed', settled: { how: 'awarded' } });
  expect(await statusOf(bruno, waits.milestone)).toBe('released');
});

test('a case and the silence that releases meet at one instant: the window has ended, so the silence has it', async () => {
  const { milestone } = await underReview(place, ana, bruno);
  await place.pass('P6DT23H59M59S');
  await ok(ana.post(`/milestones/${milestone}/cases`, { to_client: usd('21000'), reason: why }));
  await place.pass('P1D');
  expect(await statusOf(ana, milestone)).toBe('delivered');
  const other = await underReview(place, ana, bruno);
  await place.pass('P7D');
  const late = ana.post(`/milestones/${other.milestone}/cases`, { to_client: usd('21000'), reason: why });
  expect(await refusal(late)).toBe('409 already_settled');
});

test('the house is in order after all of it', async () => {
  expect(await place.faults()).toEqual([]);
});
