import { describe, expect, test } from 'vitest';
import { perform } from '../../src/core/gate.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { publishTest } from '../../src/modules/talent/index.ts';
import type { Answer, Api } from '../support/program.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the candidate
const carla = await place.comes('carla'); // let through
const eva = await place.comes('eva'); // outside

/** Fifty questions of which the first answer is right, so that 39 of them are 78 %. */
const questions = Array.from(
  { length: 50 },
  (_, n) => `? Which knot holds rope ${n + 1}?\n(x) Knot ${n + 1}\n( ) None of them`,
);
const head = ['key: knots', 'title: Knots for riggers', 'about: What somebody who fastens loads knows.', 'minutes: 30'];
const bank = [...head, '', '== Knots | 50', '', questions.join('\n\n')];

let knots = '';
async function takes(who: Api, right: number): Promise<void> {
  const { id } = await ok(who.post(`/tests/${knots}/attempts`, { lang: 'en' }));
  const { questions: asked } = await ok(who.get(`/attempts/${id}`));
  for (const { n, options } of asked.slice(0, right))
    await ok(
      who.call('PUT', `/attempts/${id}/answers/${n}`, {
        chosen: [options.findIndex((option: string) => option.startsWith('Knot'))],
        text: '',
      }),
    );
  await ok(who.post(`/attempts/${id}/finish`, {}));
}

const paper = { kind: 'signed', title: 'Safety on our sites', text: 'I wear a helmet and a harness above two metres.' };
let set = '';
let project = '';
const rulesOf = (minimum: number): object[] => [
  { kind: 'certification', test: knots, minimum },
  { kind: 'on_time', percent: 90, unknown: 'accept' },
  paper,
];
const mine = async (who: Api): Promise<Answer[]> => (await ok(who.get(`/requirements/${project}`))).mine;
const states = async (who: Api): Promise<string[]> =>
  (await mine(who)).map(({ rule, state, passes }) => `${rule.kind} ${state}${passes ? '' : ' stops'}`);
const toSend = {
  price: { amount: '90000', currency: 'USD' },
  days: 20,
  text: 'I rig theatres, and I have read what you ask for.',
};

describe('a requirement set', () => {
  test('is written once, names only what is the house’s or one’s own, and is nobody else’s to see', async () => {
    const answer = await perform(place.program.house, { actor: { kind: 'console' }, lang: 'en' }, publishTest, {
      lang: 'en',
      text: bank.join('\n'),
    });
    if (isRefusal(answer) || answer.kind !== 'done') throw new Error(JSON.stringify(answer));
    knots = (await ok(place.visitor.get('/tests'))).items[0].id;
    const { id: pool } = await ok(
      eva.post('/pools', { kind: 'public', name: 'Riggers', purpose: 'Riggers for theatres, all the year round.' }),
    );
    const foreign = [{ kind: 'pool', pool }];
    expect(await refusal(ana.post('/requirement-sets', { name: 'Riggers', rules: foreign }))).toBe('422 invalid_input');
    ({ id: set } = await ok(ana.post('/requirement-sets', { name: 'Riggers', rules: rulesOf(80) })));
    expect((await ok(ana.get('/requirement-sets'))).items).toMatchObject([
      { id: set, name: 'Riggers', rules: 3, version: 1 },
    ]);
    expect(await refusal(eva.get(`/requirement-sets/${set}`))).toBe('404 not_found');
    expect(await refusal(eva.post(`/requirement-sets/${set}/end`, {}))).toBe('404 not_found');
  });

  test('a text to sign with contact details is held like every public text', async () => {
    const held = [{ ...paper, text: `${paper.text} Ask ana.perez@gmail.com.` }];
    expect(await refusal(ana.post('/requirement-sets', { name: 'Riggers', rules: held }))).toBe('409 contact_held');
  });

  test('is asked for at a project of the same side only', async () => {
    const other = await publishes(eva, { questions: [] });
    project = await publishes(ana, { questions: [] });
    expect(await refusal(ana.post(`/requirement-sets/${set}/attach`, { subject: other }))).toBe('404 not_found');
    await ok(ana.post(`/requirement-sets/${set}/attach`, { subject: project }));
    expect(await refusal(ana.post(`/requirement-sets/${set}/attach`, { subject: project }))).toBe(
      '409 set_already_attached',
    );
    const { asked, mine: visitors } = await ok(place.visitor.get(`/requirements/${project}`));
    expect(asked[0].rules.map(({ kind, called }: Answer) => `${kind} ${called}`)).toEqual([
      ...['certification Knots for riggers', 'on_time ', 'signed '],
    ]);
    expect(visitors).toBeNull();
  });
});

describe('a candidate asked for a certification at 80', () => {
  test('reaches 78, is marked not met, and cannot propose', async () => {
    await takes(bruno, 39);
    expect(await states(bruno)).toEqual(['certification not_met stops', 'on_time nothing', 'signed not_met stops']);
    expect((await mine(bruno))[0]).toMatchObject({ have: 78 });
    expect(await refusal(bruno.post(`/projects/${project}/proposals`, toSend))).toBe('409 requirements_not_met');
    expect((await ok(bruno.get(`/projects/${project}`))).actions.propose.allowed).toBe(false);
  });

  test('signs the text, once, word by word', async () => {
    const { paper: name } = (await mine(bruno)).find(({ rule }) => rule.kind === 'signed');
    await ok(bruno.post(`/requirements/${project}/signatures`, { paper: name }));
    const again = bruno.post(`/requirements/${project}/signatures`, { paper: name });
    expect(await refusal(again)).toBe('409 paper_already_signed');
    expect(await states(bruno)).toEqual(['certification not_met stops', 'on_time nothing', 'signed met']);
  });

  test('retakes it after seven days, passes, and proposes', async () => {
    await place.pass('P8D');
    await takes(bruno, 41);
    expect(await states(bruno)).toEqual(['certification met', 'on_time nothing', 'signed met']);
    await ok(bruno.post(`/projects/${project}/proposals`, toSend));
    const [person] = (await ok(ana.get(`/requirements/${project}`))).people;
    expect(person).toMatchObject({ member: bruno.id });
    expect(person.verdicts[0]).toMatchObject({ state: 'met', have: 82 });
  });

  test('who answered a version is judged by it when the client writes another', async () => {
    await ok(ana.call('PUT', `/requirement-sets/${set}`, { name: 'Riggers', rules: rulesOf(95) }));
    const [person] = (await ok(ana.get(`/requirements/${project}`))).people;
    expect(person.verdicts[0]).toMatchObject({ state: 'met', rule: { minimum: 80 } });
    expect((await mine(carla))[0]).toMatchObject({ rule: { minimum: 95 } });
  });

  test('a version that was read counts for a day after it was replaced, and no longer', async () => {
    const [{ version }] = (await ok(carla.get(`/requirements/${project}`))).asked;
    await takes(carla, 48);
    const { paper: name } = (await mine(carla)).find(({ rule }) => rule.kind === 'signed');
    await ok(carla.post(`/requirements/${project}/signatures`, { paper: name }));
    await ok(ana.call('PUT', `/requirement-sets/${set}`, { name: 'Riggers', rules: rulesOf(99) }));
    const seen = { ...toSend, requirements_seen: [version] };
    expect(await refusal(carla.post(`/projects/${project}/proposals`, toSend))).toBe('409 requirements_not_met');
    const sent = await ok(carla.post(`/projects/${project}/proposals`, seen));
    await ok(carla.post(`/proposals/${sent.id}/withdraw`, {}));
    await place.pass('P2D');
    expect(await refusal(carla.post(`/projects/${project}/proposals`, seen))).toBe('409 requirements_not_met');
  });
});

describe('an override', () => {
  test('is the client’s alone, needs a reason, and somebody to whom they speak', async () => {
    const over = (who: Api, body: object) => refusal(who.post(`/requirements/${project}/overrides`, body));
    const reason = 'We worked together for three years and know your hands.';
    expect(await over(carla, { member: carla.id, reason })).toBe('403 only_the_client_may');
    expect(await over(ana, { member: carla.id, reason: '' })).toBe('422 invalid_input');
    expect(await over(ana, { member: eva.id, reason })).toBe('409 not_in_touch');
    await ok(ana.post(`/requirements/${project}/overrides`, { member: carla.id, reason }));
    expect(await over(ana, { member: carla.id, reason })).toBe('409 nothing_to_override');
  });

  test('stands on the record of the two, is read by the professional, and lets them propose', async () => {
    const [verdict] = await mine(carla);
    expect(verdict).toMatchObject({ state: 'not_met', override: { reason: expect.stringContaining('three years') } });
    await place.settle();
    const { items } = await ok(carla.get('/notices'));
    expect(items.map(({ kind }: Answer): string => kind)).toContain('let_through');
    await proposes(carla, project);
  });

  test('covers what it was given for, and nothing that is asked later', async () => {
    const stricter = [...rulesOf(99), { kind: 'identity' }];
    await ok(ana.call('PUT', `/requirement-sets/${set}`, { name: 'Riggers', rules: stricter }));
    expect(await states(carla)).toContain('identity not_met stops');
  });
});

describe('how many people qualify', () => {
  const counted = (rules: object[]): Promise<Answer> =>
    ok(ana.get(`/requirement-sets/count?rules=${encodeURIComponent(JSON.stringify(rules))}`));

  test('is said while a set is written, and never points at single people', async () => {
    for (const who of [bruno, carla])
      await ok(who.call('PUT', '/me/services', { skills: [], languages: [{ language: 'es', level: 'native' }] }));
    const spanish = { kind: 'language', language: 'es', level: 'fluent' };
    expect(await counted([spanish])).toMatchObject({ people: 'few', qualify: 'few', rules: [{ out: 0, alone: 0 }] });
    const french = { kind: 'language', language: 'fr', level: 'basic' };
    expect(await counted([spanish, french])).toMatchObject({
      qualify: 0,
      rules: [{ out: 0 }, { out: 'few', alone: 'few' }],
    });
  });

  test('a distance is measured from where somebody says they work, to about a kilometre', async () => {
    expect(await refusal(bruno.call('PUT', '/me/place', { lat: -12.04637, lon: null }))).toBe('422 invalid_input');
    await ok(bruno.call('PUT', '/me/place', { lat: -12.04637, lon: -77.04279 }));
    expect(await ok(bruno.get('/me/place'))).toEqual({ lat: -12.05, lon: -77.04 });
    const near = { kind: 'place', name: 'Callao', lat: -12.05, lon: -77.14, km: 15, unknown: 'refuse' };
    const { id } = await ok(ana.post('/requirement-sets', { name: 'In Lima', rules: [near] }));
    const other = await publishes(ana, { questions: [] });
    await ok(ana.post(`/requirement-sets/${id}/attach`, { subject: other }));
    const of = async (who: Api): Promise<string> => (await ok(who.get(`/requirements/${other}`))).mine[0].state;
    expect([await of(bruno), await of(carla)]).toEqual(['met', 'nothing']);
    await ok(carla.call('PUT', '/me/place', { lat: -16.4, lon: -71.54 }));
    expect(await of(carla)).toBe('not_met');
  });
});
