import { describe, expect, test } from 'vitest';
import { agree, delivers, ok, pays, refusal, statusOf, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');

describe('two people change what they agreed', () => {
  let engagement = '';
  let first = '';
  let second = '';
  const at = (version: number, answer: string) => `/engagements/${engagement}/agreement/${version}/${answer}`;
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  test('the agreement has one milestone, and it is paid', async () => {
    const deal = await agree(ana, bruno);
    ({ engagement } = deal);
    [first = ''] = deal.milestones;
    await pays(place, ana, first);
    expect(await statusOf(bruno, first)).toBe('funded');
  });

  test('Bruno proposes a second part; nothing counts before Ana has said yes', async () => {
    const asked = await ok(
      bruno.post(`/engagements/${engagement}/agreement`, {
        note: 'The tables came later.',
        milestones: [
          { milestone: first, title: 'The manual', amount: usd('42000'), criteria: [1, 2, 3] },
          { title: 'The tables', amount: usd('9000') },
        ],
      }),
    );
    expect(asked).toMatchObject({ status: 'proposed', version: 2 });
    expect((await ok(ana.get(`/engagements/${engagement}`))).milestones).toHaveLength(1);
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { rounds: 5 }))).toBe(
      '409 change_already_open',
    );
  });

  test('nobody accepts their own wording, nor one that is not the open one', async () => {
    expect(await refusal(bruno.post(at(2, 'accept')))).toBe('403 only_the_other_side_may_answer');
    expect(await refusal(ana.post(at(3, 'accept')))).toBe('409 nothing_to_answer');
  });

  test('Ana declines, Bruno words it again and takes it back, then once more', async () => {
    await ok(ana.post(at(2, 'decline')));
    const milestones = [
      { milestone: first, title: 'The manual', amount: usd('42000'), criteria: [1, 2, 3] },
      { title: 'The tables', amount: usd('8000') },
    ];
    await ok(bruno.post(`/engagements/${engagement}/agreement`, { milestones }));
    await ok(bruno.post(at(3, 'withdraw')));
    await ok(bruno.post(`/engagements/${engagement}/agreement`, { milestones }));
    await ok(ana.post(at(4, 'accept')));
    const room = await ok(ana.get(`/engagements/${engagement}`));
    expect(room.milestones.map(({ amount }: { amount: unknown }) => amount)).toEqual([usd('42000'), usd('8000')]);
    second = room.milestones[1].id;
  });

  test('the amount of what is protected stays as it is, whoever asks', async () => {
    const cheaper = [
      { milestone: first, title: 'The manual', amount: usd('30000') },
      { milestone: second, title: 'The tables', amount: usd('8000') },
    ];
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { milestones: cheaper }))).toBe(
      '409 protected_amount_stays',
    );
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { milestones: cheaper.slice(1) }))).toBe(
      '409 protected_milestone_stays',
    );
  });

  test('money in another currency is refused, and a change of nothing too', async () => {
    const other = [
      { milestone: first, title: 'The manual', amount: usd('42000') },
      { milestone: second, title: 'The tables', amount: { amount: '8000', currency: 'BRL' } },
    ];
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { milestones: other }))).toBe(
      '422 invalid_input',
    );
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { note: 'As before.' }))).toBe(
      '409 nothing_changed',
    );
  });

  test('what is measured does not change once it is delivered', async () => {
    await delivers(bruno, first);
    const { agreement } = await ok(ana.get(`/engagements/${engagement}`));
    const criteria = agreement.criteria.map(
      ({ id, text, needs_evidence: needs }: Record<string, unknown>, n: number) => ({
        criterion: id,
        text: n === 0 ? `${String(text)} And the cover.` : text,
        needs_evidence: needs,
      }),
    );
    expect(await refusal(ana.post(`/engagements/${engagement}/agreement`, { criteria }))).toBe(
      '409 criterion_is_frozen',
    );
  });

  test('a change that time has overtaken can no longer be accepted', async () => {
    await ok(
      ana.post(`/engagements/${engagement}/agreement`, {
        milestones: [
          { milestone: first, title: 'The manual', amount: usd('42000'), criteria: [1, 2, 3] },
          { milestone: second, title: 'The tables', amount: usd('7000') },
        ],
      }),
    );
    await pays(place, ana, second);
    expect(await statusOf(ana, second)).toBe('funded');
    expect(await refusal(bruno.post(at(5, 'accept')))).toBe('409 change_is_stale');
  });

  test('every wording stays readable with what it changed', async () => {
    const { items } = await ok(bruno.get(`/engagements/${engagement}/agreement`));
    expect(items.map(({ status }: { status: string }) => status).toSorted()).toEqual(
      ['accepted', 'accepted', 'declined', 'proposed', 'withdrawn'].toSorted(),
    );
  });
});

describe('an agreement that was never paid', () => {
  test('is called off by either side alone, and the project can be awarded to another', async () => {
    const carla = await place.comes('carla');
    const { engagement, project } = await agree(ana, bruno);
    expect(await refusal(ana.post(`/engagements/${engagement}/close`, {}))).toBe('409 nothing_was_protected');
    await ok(bruno.post(`/engagements/${engagement}/cancel`, { reason: 'I have no time after all.' }));
    await ok(ana.post(`/projects/${project}/reopen`));
    const shown = await ok(carla.get(`/projects/${project}`));
    expect(shown.status).toBe('open');
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
