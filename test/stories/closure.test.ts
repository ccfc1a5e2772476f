/** An account is closed by two people: what goes on, what is refused on the very next request, and how it is undone. */
import { describe, expect, test } from 'vitest';
import { agree, delivers, ok, pays, proposes, publishes, refusal, town } from '../support/story.ts';
import { bodyOnTheWire } from '../support/story.ts';
import { proposalText } from '../support/hiring.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const tomas = await place.comes('tomas', ['trust_agent']);
const tilda = await place.comes('tilda', ['trust_agent']);
const proposal = { rule: 'P-02', reason: 'Three payments were taken outside, as the receipts show.' };
const second = { verdict: 'confirmed', reason: 'I have read the receipts, and it is so.' };
const why = 'The receipts are of another work that had nothing to do with this house.';

const propose = async (project: string) =>
  refusal(
    bruno.post(`/projects/${project}/proposals`, {
      price: { amount: '42000', currency: 'USD' },
      days: 14,
      text: proposalText,
    }),
  );
const project = () => publishes(ana, { title: `${bodyOnTheWire.title} again`, questions: [] });
const mailsTo = async (name: string) => (await place.mails()).filter(({ to }) => to === `${name}@example.com`);

describe('closing an account', () => {
  let closure = '';
  let statement = '';
  let milestone = '';
  let talking = '';

  test('is proposed by one person with reasons, and nothing happens to the member yet', async () => {
    const deal = await agree(ana, bruno);
    milestone = deal.milestones[0] ?? '';
    await pays(place, ana, milestone);
    ({ engagement: talking } = await proposes(bruno, await publishes(ana)));
    expect(await refusal(ana.post(`/members/${bruno.id}/closures`, proposal))).toBe('403 only_trust_agents_close');
    expect(await refusal(tania.post(`/members/${tania.id}/closures`, proposal))).toBe('403 not_allowed_about_yourself');
    expect(await refusal(tania.post(`/members/${bruno.id}/closures`, { ...proposal, notice: 'repeated' }))).toBe(
      '409 not_repeated',
    );
    ({ id: closure } = await ok(tania.post(`/members/${bruno.id}/closures`, proposal)));
    expect(await refusal(tomas.post(`/members/${bruno.id}/closures`, proposal))).toBe('409 closure_waits');
    expect((await ok(bruno.get('/statements'))).items).toEqual([]);
    expect(await propose(await project())).toBe('201 done');
  });

  test('is never confirmed by whoever proposed it', async () => {
    expect(await refusal(tania.post(`/closures/${closure}/decision`, second))).toBe('409 second_is_somebody_else');
    const { items } = await ok(tania.get('/desk/closures'));
    expect(items[0]).toMatchObject({ id: closure, actions: { decide: { code: 'second_is_somebody_else' } } });
  });

  test('of two who confirm at once, one does; it is announced with its reasons and its day', async () => {
    const answers = await Promise.all(
      [tomas, tilda].map((who) => refusal(who.post(`/closures/${closure}/decision`, second))),
    );
    expect(answers.toSorted()).toEqual(['200 done', '409 closure_already_decided']);
    await place.settle();
    const [one] = (await ok(bruno.get('/statements'))).items;
    statement = one.id;
    expect(one).toMatchObject({ rule: 'P-02', effects: [{ does: 'close', notice: 'full' }] });
    expect((await mailsTo('bruno'))[0]?.subject).toBe('Your account will be closed');
    expect(await ok(bruno.get(`/statements/${statement}/export`))).toMatchObject({
      decision_account: 'DECISION_ACCOUNT_TERMINATED',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    });
  });

  test('until the notice is over everything goes on', async () => {
    const open = await project();
    await place.pass('P29DT23H59M59S');
    expect(await propose(open)).toBe('201 done');
    expect(await refusal(ana.get(`/professionals/${bruno.id}/position`))).toBe('200 done');
  });

  test('then it counts on the very next request, through every door, and whoever listens is let go', async () => {
    const open = await project();
    const stream = await fetch(`${place.origin}/api/v1/stream`, {
      headers: { authorization: `Bearer ${bruno.token}` },
    });
    expect(stream.status).toBe(200);
    await place.pass('PT1S');
    expect(await propose(open)).toBe('403 account_closed');
    expect(await refusal(ana.get(`/professionals/${bruno.id}/position`))).toBe('404 not_found'); // nobody finds them
    expect(await refusal(bruno.post('/projects', bodyOnTheWire))).toBe('403 account_closed');
    expect(
      await refusal(bruno.post('/reports', { subject: ana.id, reason: 'rude', text: 'Somebody shouted at me.' })),
    ).toBe('403 account_closed');
    expect(await refusal(bruno.post('/companies', { name: 'Another house' }))).toBe('403 account_closed');
    const form = await fetch(`${place.origin}/projects/${open}/proposals`, {
      method: 'POST',
      headers: { cookie: `garante=${bruno.token}`, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ price: '420.00', days: '14', text: proposalText }),
      redirect: 'manual',
    });
    expect(form.status).toBe(403);
    const again = await fetch(`${place.origin}/api/v1/stream`, { headers: { authorization: `Bearer ${bruno.token}` } });
    expect(again.status).toBe(403);
    await drained(stream);
    expect((await mailsTo('bruno'))[0]?.subject).toBe('Your account is closed');
  });

  test('what runs is finished and paid, own money leaves, data can be taken, and the reasons are read', async () => {
    await ok(bruno.post(`/engagements/${talking}/messages`, { body: 'I cannot take this on any more, I am sorry.' }));
    await delivers(bruno, milestone);
    await ok(ana.post(`/milestones/${milestone}/release`));
    const { status } = await ok(bruno.get(`/milestones/${milestone}`));
    expect(status).toBe('released');
    expect(await ok(bruno.get(`/statements/${statement}`))).toMatchObject({
      state: 'in_force',
      actions: { appeal: { allowed: true } },
    });
    expect(await refusal(bruno.post('/payouts', { amount: '100', currency: 'USD' }))).not.toContain('account_closed');
    expect(
      await refusal(bruno.post('/support', { subject: 'My data', text: 'How do I take it along?' })),
    ).not.toContain('account_closed');
  });

  test('an appeal is made while closed, decided by somebody who took no part, and leaves nothing behind', async () => {
    const { id } = await ok(bruno.post(`/statements/${statement}/appeal`, { text: why }));
    const decision = { outcome: 'overturned', reason: 'The receipts are of another work.' };
    const answers = [];
    for (const who of [tania, tomas, tilda]) answers.push(await refusal(who.post(`/appeals/${id}/decision`, decision)));
    expect(answers.toSorted()).toEqual(['200 done', '403 not_allowed_took_part', '403 not_allowed_took_part']);
    expect(await propose(await project())).toBe('201 done');
    const stream = await fetch(`${place.origin}/api/v1/stream`, {
      headers: { authorization: `Bearer ${bruno.token}` },
    });
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
    expect(await ok(bruno.get(`/statements/${statement}`))).toMatchObject({ state: 'overturned', counts: [] });
  });

  test('an appeal that is won as the day comes leaves the account open, whoever is quicker', async () => {
    const { id } = await ok(tania.post(`/members/${bruno.id}/closures`, proposal));
    const decided = await ok(tomas.post(`/closures/${id}/decision`, second));
    await place.pass('P29D');
    const asked = await ok(bruno.post(`/statements/${decided.statement}/appeal`, { text: why }));
    const decision = { outcome: 'overturned', reason: 'The receipts are of another work.' };
    await Promise.all([place.pass('P1D'), ok(tilda.post(`/appeals/${asked.id}/decision`, decision))]);
    expect(await propose(await project())).toBe('201 done');
  });

  test('when the house is late with the appeal, the closure rests', async () => {
    const { id } = await ok(tania.post(`/members/${bruno.id}/closures`, { ...proposal, notice: 'law' }));
    const decided = await ok(tomas.post(`/closures/${id}/decision`, second));
    const open = await project();
    expect(await propose(open)).toBe('403 account_closed');
    await ok(bruno.post(`/statements/${decided.statement}/appeal`, { text: why }));
    await place.pass('P6DT23H59M59S');
    expect(await propose(open)).toBe('403 account_closed');
    await place.pass('PT1S');
    expect(await propose(open)).toBe('201 done');
  });
});

/** Reads a stream until the house has ended it. */
async function drained(stream: Response): Promise<void> {
  await stream.text();
}

test('nothing is wrong in the house afterwards', async () => {
  expect(await place.faults()).toEqual([]);
});
