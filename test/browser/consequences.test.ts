import { type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { proposalText } from '../support/hiring.ts';
import { api, person, testProgram } from '../support/program.ts';
import { bodyOnTheWire, ok, proposes, publishes } from '../support/story.ts';
import { flaws, opener, tooWide } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await person(origin, 'ana@example.com');
const bruno = await person(origin, 'bruno@example.com');
const tania = await person(origin, 'tania@example.com', ['trust_agent']);
const tomas = await person(origin, 'tomas@example.com', ['trust_agent']);
const text = 'Write to bruno.lima@viveiro.com.br, it is quicker.';
const plain = { javaScriptEnabled: false };

const open = opener(browser, origin);
const project = () => publishes(ana, { title: `${bodyOnTheWire.title} again`, questions: [] });

let reasons = '';
beforeAll(async () => {
  const { engagement } = await proposes(bruno, await publishes(ana));
  const hidden = async () => {
    await ok(bruno.post(`/engagements/${engagement}/messages`, { body: text, contact: 'send_masked' }));
    await api(origin).post('/test/clock', { advance: 'PT1H' });
  };
  await hidden();
  const page = await open(bruno, plain);
  const wanted = await project();
  await page.goto(`${origin}/projects/${wanted}/propose?price=420.00&days=14`);
  oldTab = { page, project: wanted };
  await hidden();
  await hidden();
  const { items } = await ok(bruno.get('/statements'));
  reasons = `${origin}/standing/reasons/${items[1].id}`;
});
let oldTab: { readonly page: Page; readonly project: string } | null = null;

describe('while new proposals are suspended', () => {
  test('a tab that was open before sends none: the page comes back with the reason, and nothing is stored', async () => {
    if (!oldTab) throw new Error('no tab was open');
    const { page, project: wanted } = oldTab;
    await page.fill('textarea[name=text]', proposalText);
    await page.click('form[action$="/proposals"] button.main');
    expect(await page.content()).toContain('You cannot send proposals until');
    expect(page.url()).toContain('/proposals');
    const { items } = await ok(ana.get(`/projects/${wanted}/proposals`));
    expect(items).toEqual([]);
    await page.context().close();
  });

  test('a page opened now says why instead of showing the form', async () => {
    const page = await open(bruno);
    await page.goto(`${origin}/projects/${await project()}`);
    expect(await page.locator('main').innerText()).toContain('You cannot send proposals until');
    await page.context().close();
  });
});

describe('without script', () => {
  test('the reasons say what happened, the words, the entry, the rule, who decided, and take an appeal once', async () => {
    const page = await open(bruno, plain);
    await page.goto(`${origin}/standing`);
    expect(await page.locator('main').innerText()).toContain('No new proposals until');
    await page.goto(reasons);
    const said = await page.locator('main').innerText();
    for (const part of [
      'an e-mail address',
      'bruno.lima@viveiro.com.br',
      'C-01, version 1',
      'Contact alert',
      'Decided automatically',
    ])
      expect(said).toContain(part);
    const href = await page.locator('main a[href*="#e"]').first().getAttribute('href');
    expect(href).toMatch(/^\/engagements\/eng_\w+#e\d+$/);

    await page.fill('[name=text]', 'Too few');
    await page.click('form[action$="/appeal"] button.main');
    expect(await page.locator('.error').innerText()).toContain('10');
    await page.fill('[name=text]', 'It is a line of the file we talk about.');
    await page.click('form[action$="/appeal"] button.main');
    expect(await page.locator('#appeal').innerText()).toContain('Another person answers until');
    expect(await page.locator('form[action$="/appeal"]').count()).toBe(0);
    await page.context().close();
  });

  test('a trust agent confirms what is heavier, and another one decides the appeal', async () => {
    const page = await open(tania, plain);
    await page.goto(`${origin}/desk/steps`);
    expect(await page.locator('main').innerText()).toContain('No new proposals for 45 days');
    await page.fill('[name=reason]', 'The third address in three hours.');
    await page.click('button[value=confirmed]');
    expect(await page.locator('main').innerText()).toContain('Nothing waits to be confirmed');
    await page.context().close();

    const other = await open(tomas, plain);
    await other.goto(`${origin}/desk/appeals`);
    await other.fill('[name=reason]', 'A line of the manual, as he says.');
    await other.click('button[value=overturned]');
    expect(await other.locator('main').innerText()).toContain('No appeals wait');
    await other.context().close();

    const mine = await open(bruno, plain);
    await mine.goto(reasons);
    expect(await mine.locator('#appeal').innerText()).toContain('We are sorry');
    await mine.context().close();
  });
});

const places = [
  ['standing', bruno, '/standing'],
  ['reasons', bruno, ''],
  ['steps', tania, '/desk/steps'],
  ['appeals', tomas, '/desk/appeals?state=decided'],
] as const;

describe.each(['en', 'es', 'pt'])('in %s', (lang) => {
  test.each(places)('the page of %s reads well at every width, light and dark', async (_name, who, path) => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await open(who, { viewport: { width, height: 800 }, colorScheme });
      await page.goto(`${path === '' ? reasons : origin + path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(await flaws(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await page.context().close();
    }
  });
});
