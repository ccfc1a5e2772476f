import { describe, expect, test } from 'vitest';
import { ok, refusal, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const tomas = await place.comes('tomas', ['trust_agent']);
const work = { overall: 1, quality: 2, professionalism: 2, communication: 1 };
const manner = { overall: 5, clarity: 5, promptness: 4, fairness: 5 };

async function over(): Promise<string> {
  const deal = await underReview(place, ana, bruno);
  await ok(ana.post(`/milestones/${deal.milestone}/release`));
  await ok(ana.post(`/engagements/${deal.engagement}/close`));
  return deal.engagement;
}
const rating = async () =>
  (await ok(bruno.get('/me/standing'))).explanation.factors.find(({ name }: { name: string }) => name === 'rating');
const ofBruno = async () => ok(place.visitor.get(`/members/${bruno.id}/reviews`));

describe('when an engagement is over both sides say how it was', () => {
  let engagement = '';
  let review = '';

  test('not before it is closed', async () => {
    const deal = await underReview(place, ana, bruno);
    expect(await refusal(ana.post(`/engagements/${deal.engagement}/reviews`, work))).toBe('409 engagement_not_over');
  });

  test('what one has written is read by nobody else, whatever they open', async () => {
    engagement = await over();
    ({ id: review } = await ok(
      ana.post(`/engagements/${engagement}/reviews`, { ...work, body: 'The glossary was not kept.' }),
    ));
    await place.settle();
    expect(await ok(ana.get(`/engagements/${engagement}/reviews`))).toMatchObject({
      mine: { overall: 1 },
      theirs: null,
    });
    expect(await ok(bruno.get(`/engagements/${engagement}/reviews`))).toMatchObject({
      ...{ mine: null, theirs: null },
      actions: { write: { allowed: true } },
    });
    expect(await refusal(bruno.get(`/reviews/${review}`))).toBe('404 not_found');
    expect(JSON.stringify(await ok(bruno.get(`/engagements/${engagement}/conversation`)))).not.toContain(
      'glossary was',
    );
    expect((await ofBruno()).items).toEqual([]);
  });

  test('contact details wait at the door', async () => {
    const body = 'Call me on +55 87 99955 0134.';
    expect(await refusal(bruno.post(`/engagements/${engagement}/reviews`, { ...manner, body }))).toBe(
      '409 contact_held',
    );
  });

  test('when the second has written both are public, once, and the stars count in the position', async () => {
    const before = (await rating()).value;
    await ok(bruno.post(`/engagements/${engagement}/reviews`, { ...manner, body: 'Clear from the first day.' }));
    expect(await refusal(bruno.post(`/engagements/${engagement}/reviews`, manner))).toBe('409 review_already_written');
    await place.settle();
    expect(await ok(bruno.get(`/engagements/${engagement}/reviews`))).toMatchObject({
      ...{ mine: { overall: 5, marks: { clarity: 5 } }, theirs: { overall: 1 } },
      actions: { reply: { allowed: true } },
    });
    expect(await ofBruno()).toMatchObject({ count: 1, average: 1, items: [{ id: review, by_name: 'ana' }] });
    expect((await rating()).value).toBeLessThan(before);
  });

  test('whoever is spoken of replies once, in public', async () => {
    expect(await refusal(ana.post(`/reviews/${review}/reply`, { body: 'I add this.' }))).toBe(
      '403 only_who_is_reviewed_replies',
    );
    await ok(bruno.post(`/reviews/${review}/reply`, { body: 'It was kept but for two words.' }));
    expect(await refusal(bruno.post(`/reviews/${review}/reply`, { body: 'And more.' }))).toBe(
      '409 review_already_answered',
    );
    expect((await ofBruno()).items[0].reply.body).toEqual([{ shown: 'It was kept but for two words.' }]);
  });

  test('“pay or I give you one star” is told to the house from the very message', async () => {
    const { seq } = await ok(
      ana.post(`/engagements/${engagement}/messages`, { body: 'Give it back or the next one is one star too.' }),
    );
    const told = {
      subject: engagement,
      message: seq,
      reason: 'extortion',
      text: 'She wants the price back for stars.',
    };
    expect(await ok(bruno.post('/reports', told))).toMatchObject({ status: 'open' });
  });

  test('only a decision with reasons for its author takes it out, and then it counts for nothing', async () => {
    const reason = 'The review was used as a threat.';
    const { id: ofOther } = await ok(
      tania.post(`/members/${bruno.id}/violations`, { rule: 'W-01', reason: 'The agreed day was missed.' }),
    );
    const annul = (statement: string) => tania.post(`/reviews/${review}/annulment`, { statement, reason });
    expect(await refusal(annul(ofOther))).toBe('409 statement_is_not_of_author');
    const { id: statement } = await ok(tania.post(`/members/${ana.id}/violations`, { rule: 'W-01', reason }));
    expect(await refusal(bruno.post(`/reviews/${review}/annulment`, { statement, reason }))).toBe('403 only_staff_may');
    await ok(annul(statement));
    await place.settle();
    expect(await ofBruno()).toMatchObject({ count: 0, average: null, items: [] });
    expect((await rating()).facts.filter(({ of }: { of: string }) => of === 'rating')).toEqual([]);
    expect(await refusal(place.visitor.get(`/reviews/${review}`))).toBe('404 not_found');
  });

  test('when the appeal against that is won it is back everywhere, and may be taken out again with other reasons', async () => {
    const { items } = await ok(ana.get('/statements'));
    const [latest] = items;
    const { id } = await ok(ana.post(`/statements/${latest.id}/appeal`, { text: 'I never wanted anything for it.' }));
    const won = { outcome: 'overturned', reason: 'It was written before that message, and is about the work.' };
    await ok(tomas.post(`/appeals/${id}/decision`, won));
    await place.settle();
    expect(await ofBruno()).toMatchObject({ count: 1, items: [{ id: review }] });
    expect((await rating()).facts.filter(({ of }: { of: string }) => of === 'rating')).toHaveLength(1);
    expect((await ok(ana.get('/notices'))).items.map(({ kind }: { kind: string }) => kind)).toContain(
      'review_restored',
    );
    const again = { statement: latest.id, reason: 'The review was used as a threat.' };
    expect(await refusal(tania.post(`/reviews/${review}/annulment`, again))).toBe('409 review_already_annulled');
    const reason = 'It names somebody who has nothing to do with it.';
    const { id: other } = await ok(tania.post(`/members/${ana.id}/violations`, { rule: 'W-01', reason }));
    await ok(tania.post(`/reviews/${review}/annulment`, { statement: other, reason }));
    await place.settle();
    expect(await ofBruno()).toMatchObject({ count: 0, average: null });
    expect((await rating()).facts.filter(({ of }: { of: string }) => of === 'rating')).toEqual([]);
  });
});

test('when only one has written it is public when the time is up, and the other side can write no more', async () => {
  const engagement = await over();
  const { publish_at: publishAt } = await ok(ana.post(`/engagements/${engagement}/reviews`, { ...work, overall: 4 }));
  await place.settle();
  expect(Date.parse(publishAt)).toBeGreaterThan(0);
  await place.pass('P13D');
  expect((await ofBruno()).items).toEqual([]);
  await place.pass('P1D');
  expect(await ofBruno()).toMatchObject({ count: 1, average: 4 });
  expect(await refusal(bruno.post(`/engagements/${engagement}/reviews`, manner))).toBe('409 review_time_over');
});
