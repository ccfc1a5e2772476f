import { describe, expect, test } from 'vitest';
import { bodyOnTheWire, ok, proposes, publishes, refusal, town } from '../support/story.ts';
import { proposalText } from '../support/hiring.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const tomas = await place.comes('tomas', ['trust_agent']);
const text = 'Write to bruno.lima@viveiro.com.br, it is quicker.';
const reason = 'An address before anything was protected.';
const why = 'That address is the name of a file of the work we talk about, not mine.';

const propose = async (project: string) =>
  refusal(
    bruno.post(`/projects/${project}/proposals`, {
      price: { amount: '42000', currency: 'USD' },
      days: 14,
      text: proposalText,
    }),
  );
const sendHidden = async (engagement: string) => {
  await ok(bruno.post(`/engagements/${engagement}/messages`, { body: text, contact: 'send_masked' }));
  await place.settle();
};
const statements = async () => (await ok(bruno.get('/statements'))).items;
const mailsTo = async (name: string) => (await place.mails()).filter(({ to }) => to === `${name}@example.com`);

describe('contact details before protection, again and again', () => {
  let engagement = '';
  let first = '';
  let second = '';
  let third = '';
  const project = () => publishes(ana, { title: `${bodyOnTheWire.title} again`, questions: [] });

  test('the first time is an alert, with its reasons, by mail at once', async () => {
    ({ engagement } = await proposes(bruno, await publishes(ana)));
    await sendHidden(engagement);
    const [one] = await statements();
    first = one.id;
    const shown = await ok(bruno.get(`/statements/${first}`));
    expect(shown).toMatchObject({
      object: 'statement',
      rule: 'C-01',
      guideline_version: 1,
      detected: 'automatic',
      decided: 'automatic',
      state: 'in_force',
      effects: [{ does: 'alert', kind: 'contact' }],
      words: ['bruno.lima@viveiro.com.br'],
      actions: { appeal: { allowed: true } },
    });
    const conversation = await ok(bruno.get(`/engagements/${engagement}/conversation`));
    const posted = conversation.items.findLast((each: { type: string }) => each.type === 'message.posted');
    expect(shown.evidence).toEqual([{ stream: engagement, seq: posted.seq }]);
    expect(shown.facts).toContain('an e-mail address');
    const [mail] = await mailsTo('bruno');
    expect(mail?.subject).toBe('You have received an alert');
    expect(mail?.text).toContain(`/standing/reasons/${first}`);
    expect(mail?.text).toContain('20 November 2026');
    expect(await propose(await project())).toBe('201 done');
  });

  test('nobody else reads the reasons, and they can be exported in the names of the European database', async () => {
    expect(await refusal(ana.get(`/statements/${first}`))).toBe('404 not_found');
    expect(await ok(bruno.get(`/statements/${first}/export`))).toMatchObject({
      puid: first,
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_LABELLED'],
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      automated_detection: 'Yes',
      automated_decision: 'AUTOMATED_DECISION_FULLY',
      content_date: '2026-11-20',
      application_date: '2026-11-20',
      content_language: 'EN',
    });
  });

  test('the second within 180 days takes new proposals away for 15 days, on the very next request', async () => {
    await place.pass('P30D');
    await sendHidden(engagement);
    second = (await statements())[0].id;
    const refused = await bruno.post(`/projects/${await project()}/proposals`, {
      price: { amount: '42000', currency: 'USD' },
      days: 14,
      text: proposalText,
    });
    expect([refused.status, refused.body.code, refused.body.context?.statement]).toEqual([403, 'suspended', second]);
    expect((await ok(bruno.get('/suspensions'))).items).toMatchObject([
      { statement: second, running: true, rule: 'C-01' },
    ]);
    expect((await mailsTo('bruno'))[0]?.subject).toBe('An alert, and no new proposals for 15 days');
    // What runs goes on: he still talks in the conversation that is open.
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'The first ten pages are ready.' }));
  });

  test('it ends by itself', async () => {
    await place.pass('P14DT23H59M59S');
    const open = await project();
    expect(await propose(open)).toBe('403 suspended');
    await place.pass('PT1S');
    expect(await propose(open)).toBe('201 done');
  });

  test('the third asks for a person: until then only the alert counts', async () => {
    await sendHidden(engagement);
    third = (await statements())[0].id;
    expect((await mailsTo('bruno'))[0]?.subject).toBe('An alert, and a person will look at what follows');
    expect(await propose(await project())).toBe('201 done');
    expect((await ok(tania.get('/desk/steps'))).items).toMatchObject([
      { rule: 'C-01', occurrence: 3, for: 'person', statement: third, step: [{ does: 'suspend', days: 45 }] },
    ]);
    expect(await refusal(ana.get('/desk/steps'))).toBe('404 not_found');
  });

  test('confirmed by a person it is 45 days, with reasons of its own', async () => {
    const [step] = (await ok(tania.get('/desk/steps'))).items;
    const confirm = { verdict: 'confirmed', reason };
    expect(await refusal(bruno.post(`/breaches/${step.breach}/confirmation`, confirm))).toBe(
      '403 only_trust_agents_confirm',
    );
    const { statement } = await ok(tania.post(`/breaches/${step.breach}/confirmation`, confirm));
    expect(await refusal(tomas.post(`/breaches/${step.breach}/confirmation`, confirm))).toBe(
      '409 step_already_decided',
    );
    expect(await ok(bruno.get(`/statements/${statement}`))).toMatchObject({
      decided: 'person',
      effects: [{ does: 'suspend', what: 'proposals', days: 45 }],
    });
    expect(await propose(await project())).toBe('403 suspended');
    third = statement;
  });

  test('an appeal is made once, by the member alone, and is possible while suspended', async () => {
    expect(await refusal(ana.post(`/statements/${third}/appeal`, { text: why }))).toBe('404 not_found');
    expect(await refusal(bruno.post(`/statements/${third}/appeal`, { text: 'x'.repeat(2001) }))).toBe(
      '409 appeal_too_long',
    );
    await ok(bruno.post(`/statements/${third}/appeal`, { text: why }));
    expect(await refusal(bruno.post(`/statements/${third}/appeal`, { text: why }))).toBe('409 already_appealed');
    expect((await mailsTo('bruno')).map(({ subject }) => subject)).toContain('We have your appeal');
  });

  test('when the house is late the consequence rests, and its end does not move', async () => {
    const open = await project();
    await place.pass('P6DT23H59M59S');
    expect(await propose(open)).toBe('403 suspended');
    await place.pass('PT1S');
    expect(await propose(open)).toBe('201 done');
    expect((await mailsTo('bruno'))[0]?.subject).toBe('The house is late with your appeal');
    expect((await ok(bruno.get('/suspensions'))).items[0]).toMatchObject({ state: 'paused', running: false });
  });

  test('who had a part in it does not decide; another person does', async () => {
    const [asked] = (await ok(tomas.get('/desk/appeals'))).items;
    expect(asked).toMatchObject({ late: true, text: why, actions: { decide: { allowed: true } } });
    const decision = { outcome: 'upheld', reason: 'It is an address of his own, in his own words.' };
    expect(await refusal(tania.post(`/appeals/${asked.id}/decision`, decision))).toBe('403 not_allowed_took_part');
    expect(await refusal(bruno.post(`/appeals/${asked.id}/decision`, decision))).toBe(
      '403 only_trust_agents_decide_appeals',
    );
    await ok(tomas.post(`/appeals/${asked.id}/decision`, decision));
    expect(await propose(await project())).toBe('403 suspended');
    expect((await mailsTo('bruno'))[0]?.subject).toBe('Your appeal was answered: it stays as it is');
  });

  test('an appeal of the first alert is won: everything is as if it had never been', async () => {
    const { id } = await ok(bruno.post(`/statements/${first}/appeal`, { text: why }));
    await ok(
      tomas.post(`/appeals/${id}/decision`, {
        outcome: 'overturned',
        reason: 'A line of the work, not an address of his.',
      }),
    );
    // What was the third is the second now: 15 days from the day on which it was issued, and not 45.
    const open = await project();
    await place.pass('P7DT23H59M59S');
    expect(await propose(open)).toBe('403 suspended');
    await place.pass('PT1S');
    expect(await propose(open)).toBe('201 done');
    const marks = (await ok(bruno.get('/marks'))).items;
    expect(marks.map(({ state }: { state: string }) => state)).toEqual(['in_force', 'in_force', 'overturned']);
    const suspensions = (await ok(bruno.get('/suspensions'))).items;
    expect(suspensions.filter(({ running }: { running: boolean }) => running)).toEqual([]);
    expect((await mailsTo('bruno')).map(({ subject }) => subject)).toContain('Your appeal was right, and we are sorry');
    // The words themselves appear now.
    expect(JSON.stringify(await ok(ana.get(`/engagements/${engagement}/conversation`)))).toContain(
      'bruno.lima@viveiro.com.br',
    );
    expect((await ok(bruno.get(`/statements/${second}`))).counts).toEqual([{ does: 'alert', kind: 'contact' }]);
  });

  test('nothing is broken', async () => {
    expect(await place.faults()).toEqual([]);
  });
});

test('an appeal cannot be made after 180 days', async () => {
  const carla = await place.comes('carla');
  await place.visitor.post('/test/suspend', { member: carla.id, days: 15 });
  const [one] = (await ok(carla.get('/statements'))).items;
  await place.pass('P180D');
  expect(await refusal(carla.post(`/statements/${one.id}/appeal`, { text: why }))).toBe('409 appeal_window_closed');
});

test('a violation is found by a person, who names the entries, and never by one of the two', async () => {
  const diego = await place.comes('diego');
  const { engagement } = await proposes(diego, await publishes(ana));
  const given = {
    rule: 'B-01',
    reason: 'Threatened the other side in writing.',
    evidence: [{ stream: engagement, seq: 1 }],
  };
  expect(await refusal(ana.post(`/members/${diego.id}/violations`, given))).toBe('403 only_staff_give_violations');
  const { id } = await ok(tania.post(`/members/${diego.id}/violations`, given));
  await place.settle();
  expect(await ok(diego.get(`/statements/${id}`))).toMatchObject({
    decided: 'person',
    evidence: [{ stream: engagement, seq: 1 }],
    effects: [{ does: 'violation', weight: 'heavy' }],
  });
  expect((await ok(diego.get('/marks'))).items).toMatchObject([
    { object: 'violation', weight: 'heavy', state: 'in_force' },
  ]);
});
