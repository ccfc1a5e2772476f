import { describe, expect, test } from 'vitest';
import { api, person, testProgram } from '../support/program.ts';

const { origin } = await testProgram();
const boss = await person(origin, 'boss@example.com', ['operator']);
const staff = await person(origin, 'staff@example.com', ['mediator']);
const ana = await person(origin, 'ana@example.com');
const visitor = api(origin);
const read = async (path: string, lang: string) => {
  const response = await fetch(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { redirect: 'manual' });
  return { status: response.status, html: await response.text() };
};

describe('anybody reads the rules', () => {
  test.each([
    ['en', 'Terms', 'Community guideline', 'Privacy notice', 'Help', 'Contact us'],
    ['es', 'Términos y condiciones', 'Normas de la comunidad', 'Aviso de privacidad', 'Ayuda', 'Contáctanos'],
    ['pt', 'Termos', 'Regras da comunidade', 'Aviso de privacidade', 'Ajuda', 'Fale conosco'],
  ])('in %s', async (lang, ...titles) => {
    const pages = ['/terms', '/guideline', '/privacy', '/help', '/support'];
    for (const [n, path] of pages.entries()) {
      const { status, html } = await read(path, lang);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain(`<h1>${titles[n]}</h1>`);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('every article of the help, and of each what to read next', async () => {
    const { html } = await read('/help', 'es');
    const articles = [...html.matchAll(/href="(\/help\/[a-z-]+)"/g)].map(([, path]) => path ?? '');
    expect(articles.length).toBeGreaterThanOrEqual(12);
    for (const path of articles) {
      const article = await read(path, 'pt');
      expect([path, article.status]).toEqual([path, 200]);
      expect(article.html.match(/href="\/help\/[a-z-]+"/g)?.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('an article, a version and a text that are not there are not there', async () => {
    for (const path of [
      '/help/nothing',
      '/terms?version=99',
      '/policy/changes?kind=gossip',
      '/policy/changes?kind=terms&from=9&to=8',
    ])
      expect([path, (await read(path, 'en')).status]).toEqual([path, 404]);
  });
});

describe('the rules change', () => {
  test('and everybody can see what, from when, and why', async () => {
    const { body: now } = await visitor.get('/policies/numbers');
    expect(now).toMatchObject({ object: 'policy_version', kind: 'numbers', number: 1, in_force: true });
    const numbers = { ...now.numbers, review_window_days: 12 };
    const draft = { kind: 'numbers', numbers, reason: 'More time for large works.' };

    expect((await visitor.post('/policies', draft)).status).toBe(401);
    expect((await ana.post('/policies', draft)).status).toBe(403);
    expect(
      (await boss.post('/policies', { ...draft, numbers: { ...numbers, review_window_days: 31 } })).body,
    ).toMatchObject({
      code: 'invalid_input',
      param: 'numbers.review_window_days',
    });
    expect((await boss.post('/policies', { ...draft, counts_on: '2020-01-01' })).body).toMatchObject({
      code: 'notice_too_short',
    });
    const published = await boss.post('/policies', draft);
    expect(published).toMatchObject({ status: 201, body: { kind: 'numbers', number: 2 } });

    const changes = await visitor.get('/policies/numbers/changes', { 'accept-language': 'es' });
    const changed = changes.body.sections.filter((section: { change: string }) => section.change !== 'same');
    expect(changed).toHaveLength(1);
    expect(JSON.stringify(changed)).toContain('Plazo para revisar una entrega');
    expect((await read('/policy/changes?kind=numbers', 'pt')).html).toMatch(/<del>.*7<\/del><ins>.*12<\/ins>/);
  });

  test('terms that changed are asked for again once they count, and not before', async () => {
    const mine = async () => (await ana.get('/policy-acceptances')).body.items;
    const { body: terms } = await visitor.get('/policies/terms');
    const texts = Object.fromEntries(
      await Promise.all(
        ['en', 'es', 'pt'].map(async (lang) => [
          lang,
          (await visitor.get('/policies/terms', { 'accept-language': lang })).body.sections,
        ]),
      ),
    );
    texts['en'][0].paragraphs.push('One more sentence.');
    await boss.post('/policies', { kind: 'terms', texts, reason: 'One more sentence.' });

    expect(await mine()).toMatchObject([
      { kind: 'terms', number: terms.number, missing: false, announced: { number: 2 } },
      {},
    ]);
    await visitor.post('/test/clock', { advance: 'P20D' });
    expect(await mine()).toMatchObject([
      { kind: 'terms', number: 2, missing: true },
      { kind: 'guideline', missing: false },
    ]);
    expect((await ana.post('/policy-acceptances', { terms: 1 })).body).toMatchObject({ code: 'version_outdated' });
    expect((await ana.post('/policy-acceptances', { terms: 2 })).status).toBe(201);
    expect((await ana.post('/policy-acceptances', { terms: 2 })).body).toMatchObject({ code: 'already_accepted' });
    expect(await mine()).toMatchObject([{ missing: false }, { missing: false }]);
  });
});

describe('somebody writes to the house', () => {
  const letter = { subject: 'A question', text: 'How do I open an account for a company?' };

  test('a visitor is answered by mail', async () => {
    const form = new URLSearchParams({ ...letter, name: 'Vera', email: 'vera@example.com' });
    const sent = await fetch(`${origin}/support?lang=pt`, { method: 'POST', body: form, redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/support?sent=1']);
    const { body: desk } = await staff.get('/desk/support-requests');
    const request = desk.items.find(({ name }: { name: string | null }) => name === 'Vera');
    expect((await staff.post(`/support-requests/${request.id}/answers`, { text: 'Under settings.' })).status).toBe(201);
    const { body: mails } = await visitor.get<{ to: string; text: string }[]>('/test/mail');
    expect(
      mails
        .filter(({ to }) => to === 'vera@example.com')
        .map(({ text }) => text)
        .join(),
    ).toContain('Under settings.');
  });

  test('a form that came back says what is missing and keeps what was written', async () => {
    const form = new URLSearchParams({ ...letter, name: '', email: 'nowhere' });
    const sent = await fetch(`${origin}/support?lang=es`, { method: 'POST', body: form, redirect: 'manual' });
    const html = await sent.text();
    expect(sent.status).toBe(422);
    expect(html).toContain(letter.text);
    expect(html).toContain('aria-invalid');
  });

  test('a member reads the answer on the page, and nobody else does', async () => {
    const { body: asked } = await ana.post('/support-requests', letter);
    expect((await boss.post(`/support-requests/${asked.id}/answers`, { text: 'Like this.' })).status).toBe(201);
    expect((await ana.get(`/support-requests/${asked.id}`)).body).toMatchObject({
      status: 'answered',
      messages: [{ by_house: false }, { by_house: true, text: 'Like this.', author: null }],
    });
    const bruno = await person(origin, 'bruno@example.com');
    const absent = await bruno.get('/support-requests/sup_00000000000000000000000000');
    const foreign = await bruno.get(`/support-requests/${asked.id}`);
    expect([foreign.status, foreign.body]).toEqual([404, absent.body]);
    expect((await bruno.get('/desk/support-requests')).status).toBe(404);
  });
});

test('a suspension is shown to its member with reason and end', async () => {
  const carla = await person(origin, 'carla@example.com');
  expect((await ana.post(`/members/${carla.id}/suspensions`, { days: 15, reason: 'Because I say so.' })).status).toBe(
    403,
  );
  await visitor.post('/test/suspend', { member: carla.id, days: 15 });
  expect((await carla.get('/suspensions')).body.items).toMatchObject([
    { object: 'suspension', what: 'proposals', running: true },
  ]);
  await visitor.post('/test/clock', { advance: 'P15D' });
  expect((await carla.get('/suspensions')).body.items).toMatchObject([{ running: false }]);
});
