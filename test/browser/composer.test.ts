import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, person, testProgram } from '../support/program.ts';
import { agree, ok, proposes, publishes } from '../support/story.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await person(origin, 'ana@example.com');
const bruno = await person(origin, 'bruno@example.com');
const carla = await person(origin, 'carla@example.com');
const phone = '+54 9 261 555 0199';
const withPhone = `The number of the workshop is ${phone}, ask for me.`;
const outside = 'Pay me outside with my account GB33 BUKB 2020 1555 5555 55 and we save the fee.';

async function open(who: Api, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${origin}${address}`);
  return page;
}
/** The visible panel of the form in which somebody writes. */
const panelOf = (page: Page) => page.locator('.screened:not([hidden])');

let project = '';
let talking = '';
let agreed = '';
let proposal = '';
beforeAll(async () => {
  project = await publishes(ana);
  ({ engagement: talking } = await proposes(bruno, project));
  proposal = (await ok(bruno.get('/my/proposals'))).items[0].id;
  ({ engagement: agreed } = await agree(ana, carla));
});

describe('every place in which words for others are written', () => {
  const places: readonly (readonly [what: string, who: Api, path: () => string, field: string, stage: string])[] = [
    ['a message', bruno, () => `/engagements/${talking}`, '#f-body', 'once the payment is protected'],
    ['a question', carla, () => `/projects/${project}`, '[name=text]', 'once the payment is protected'],
    ['a proposal', carla, () => `/projects/${project}/propose?price=420&days=14`, '#f-text', 'never pass in texts'],
    ['a counter-offer', ana, () => `/proposals/${proposal}`, '[action$=counters] [name=text]', 'once the payment is'],
    ['a project', ana, () => `/projects/${project}/edit`, '#f-description', 'never pass in texts'],
    ['a profile', bruno, () => '/account', '#f-about', 'never pass in texts'],
    ['an invitation', ana, () => `/people/${carla.id}/invite`, '#f-text', 'once the payment is protected'],
    ['a change of the agreement', ana, () => `/engagements/${agreed}/change`, '#f-note', 'once the payment is'],
    ['a note of a call', ana, () => `/engagements/${agreed}/outside`, '#f-agreed', 'once the payment is protected'],
  ];
  test.each(places)('%s: the words, the rule, the stage in which they pass', async (_what, who, path, field, stage) => {
    const page = await open(who, path());
    const place = page.locator(field).first();
    if (!(await place.isVisible()))
      await page.locator('details:not([open])', { has: place }).last().locator('summary').first().click();
    await place.fill(withPhone);
    const panel = panelOf(page);
    await panel.locator('mark').waitFor();
    expect(await panel.locator('mark').innerText()).toBe(phone);
    expect(await panel.locator('[data-why]').innerText()).toContain(stage);
    expect(await panel.locator('[data-row=C-01]').getAttribute('href')).toMatch(/#C-01$/);
    await place.fill('The workshop opens at nine.');
    await page.waitForFunction(() => !document.querySelector('.screened:not([hidden])'));
    await page.context().close();
  });
});

describe('the screen comes along only where somebody writes, and after the page', () => {
  async function loadedBy(who: Api, address: string, act: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /\/assets\/([a-z.]+)-/u.exec(request.url())?.[1];
      if (request.resourceType() === 'script' && name) asked.push(name);
    });
    await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
    await act(page);
    await context.close();
    return asked;
  }

  test('a page without a composer loads none', async () => {
    const asked = await loadedBy(ana, '/people', async () => {});
    expect(asked.filter((name) => name === 'composer.client' || name === 'shared')).toEqual([]);
  });
  test('a composer comes with the page, the screen when somebody goes to write', async () => {
    const before: string[] = [];
    const asked = await loadedBy(carla, '/account', async (page) => {
      before.push(...(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))));
      await Promise.all([page.waitForResponse(/\/assets\/shared-/u), page.focus('#f-about')]);
    });
    expect(before.filter((name) => name.includes('/assets/shared-'))).toEqual([]);
    expect(asked).toEqual(['composer.client', 'shared']);
  });
});

describe('before a message is sent', () => {
  test('three choices, by keyboard alone', async () => {
    const page = await open(bruno, `/engagements/${talking}`);
    await page.focus('#f-body');
    await page.keyboard.type(withPhone);
    await panelOf(page).waitFor();
    await page.keyboard.press('Tab'); // the rule
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // change the words: they are selected
    expect(
      await page.evaluate(() =>
        document.activeElement instanceof HTMLTextAreaElement
          ? document.activeElement.value.slice(
              document.activeElement.selectionStart,
              document.activeElement.selectionEnd,
            )
          : '',
      ),
    ).toBe(phone);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toContain(
      'This is not contact information',
    );
    await Promise.all([page.waitForURL(/#e\d+$/u), page.keyboard.press('Enter')]);
    expect(await page.locator('.mine mark.kept').last().innerText()).toBe(phone);
  });

  test('sent hidden at once, the words stay hidden from the other side', async () => {
    const page = await open(bruno, `/engagements/${talking}`);
    await page.fill('#f-body', `Once more: ${withPhone}`);
    await Promise.all([page.waitForURL(/#e\d+$/u), panelOf(page).locator('[data-contact=send_masked]').click()]);
    const hers = await open(ana, `/engagements/${talking}`);
    expect(await hers.content()).not.toContain('555 0199');
  });

  test('words that were marked and changed are counted when the message is sent, and nothing else of them', async () => {
    const page = await open(bruno, `/engagements/${talking}`);
    await page.fill('#f-body', withPhone);
    await panelOf(page).waitFor();
    await page.waitForFunction(() => document.querySelector('template[data-seen]')?.getAttribute('data-seen') === '1');
    await page.fill('#f-body', 'I am here.');
    await page.waitForFunction(() => !document.querySelector('.screened:not([hidden])'));
    const counted = page.waitForRequest(/\/contact-screen\/marks$/u);
    await Promise.all([page.waitForURL(/#e\d+$/u), page.click('#write button.main')]);
    expect(decodeURIComponent((await counted).postData() ?? '')).toMatch(/^mark=phone\+phone\.\w+\+changed$/u);
    await page.goto(`${origin}/contact-screen`);
    expect(await page.locator('main').innerText()).toMatch(/Marked while somebody wrote: [1-9]\d*, of which [1-9]/u);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('whoever listens hears one sentence, and only when it changes', async () => {
    const page = await open(bruno, `/engagements/${talking}`);
    const heard = page.locator('#write [role=status].sr');
    expect(await heard.innerText()).toBe('');
    await page.fill('#f-body', withPhone);
    await panelOf(page).waitFor();
    expect(await heard.innerText()).toContain('These words look like a phone number.');
    await page.evaluate(() => {
      const seen = new MutationObserver(() => (document.title = 'heard again'));
      for (const node of document.querySelectorAll('#write [role=status].sr')) seen.observe(node, { childList: true });
    });
    await page.fill('#f-body', `${withPhone} Thank you.`);
    await page.waitForFunction(() => document.querySelector('.screened [data-marks]')?.textContent.includes('Thank'));
    expect(await page.title()).not.toBe('heard again');
  });

  test('a way of paying outside is named as such, with its own rule and its own words', async () => {
    const page = await open(bruno, `/engagements/${talking}`);
    await page.fill('#f-body', outside);
    const panel = panelOf(page);
    await panel.waitFor();
    expect(await panel.locator('[data-row=P-01]').isVisible()).toBe(true);
    expect(await panel.locator('[data-row=C-01]').isVisible()).toBe(false);
    expect(await panel.innerText()).toContain('This is not about paying outside');
  });

  test('the rest of a number is found with what was sent just before, which is named', async () => {
    await ok(carla.post(`/engagements/${agreed}/messages`, { body: '310 555' }));
    const page = await open(carla, `/engagements/${agreed}`);
    await page.fill('#f-body', '0178');
    const panel = panelOf(page);
    await panel.waitFor();
    expect(await panel.locator('[data-together]').innerText()).toBe(
      'Read together with what you sent just before: “310 555”.',
    );
  });

  test('a public text knows no sending hidden; a draft is judged when it is published', async () => {
    const page = await open(bruno, '/account');
    await page.fill('#f-about', withPhone);
    await panelOf(page).waitFor();
    expect(await panelOf(page).locator('[data-contact]').count()).toBe(1);
    const draft = await open(ana, '/projects/new');
    await draft.fill('#f-description', withPhone);
    await panelOf(draft).waitFor();
    expect(await panelOf(draft).locator('[data-contact]').count()).toBe(0);
    expect(await panelOf(draft).innerText()).toContain('judged when you publish it');
  });

  test('Enter in a field of a form that came back sends it again, and chooses nothing', async () => {
    const page = await open(bruno, '/account', { javaScriptEnabled: false });
    await page.fill('#f-headline', `Call ${phone}`);
    await page.click('main button.main');
    await page.locator('main button[value=contest]').waitFor();
    await page.fill('#f-headline', `Call me at ${phone}`);
    await page.press('#f-headline', 'Enter');
    expect(await page.locator('main button[value=contest]').isVisible()).toBe(true);
    expect((await ok(bruno.get('/me'))).headline).not.toContain('555');
  });
});

/** Shots to look at, kept where COMPOSER_SHOTS says. */
const shots = process.env['COMPOSER_SHOTS'];

describe.each([
  ['en', 1280],
  ['es', 390],
  ['pt', 390],
] as const)('in %s, %i wide', (lang, width) => {
  test('the panel is without flaw and within the page', async () => {
    for (const [who, path, field] of [
      [bruno, `/engagements/${talking}`, '#f-body'],
      [bruno, '/account', '#f-about'],
    ] as const) {
      const page = await open(who, `${path}?lang=${lang}`, { viewport: { width, height: 800 } });
      await page.fill(field, `${withPhone} ${outside}`);
      await panelOf(page).waitFor();
      if (shots) await page.screenshot({ path: `${shots}/${lang}-${width}-${field.slice(3)}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await page.context().close();
    }
  });
});
