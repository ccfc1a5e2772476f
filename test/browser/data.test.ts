/** One's own data and the end of an account; the receipt of an entry; what the auditor shows an operator. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { done } from '../support/house.ts';
import { raiseAlarm } from '../../src/modules/record/index.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const olga = await place.comes('olga', ['operator']);
const { engagement } = await proposes(bruno, await publishes(ana));
await ok(ana.post(`/engagements/${engagement}/messages`, { body: 'When could you begin?' }));
await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'On Monday.' }));
await place.settle();
const drill = { rule: 'record_words', subject: `${engagement} 3`, detail: 'the words are not those that were written' };
await done(place.program.house, { kind: 'clock' }, raiseAlarm, drill);

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const flaws = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
async function pageAs(who: { token: string }, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await context.addCookies([{ name: 'garante', value: who.token, url: place.origin }]);
  return context.newPage();
}

const narrow = { javaScriptEnabled: false, viewport: { width: 320, height: 720 } };

describe.each([
  ['in English, with script', { locale: 'en-US' }],
  ['in Spanish on a narrow screen', { ...narrow, locale: 'es-CO' }],
  ['in Portuguese on a narrow screen', { ...narrow, locale: 'pt-BR' }],
] as const)('%s', (_how, { locale, ...options }) => {
  const lang = `?lang=${locale.slice(0, 2)}`;

  test.each([
    ['the page of one’s data', ana, '/account/data'],
    ['the receipt of an entry', ana, `/engagements/${engagement}/entries/2`],
    ['the room with how it goes', ana, `/engagements/${engagement}`],
    ['the desk of the record', olga, '/desk/record'],
    ['the holds on a person', olga, `/desk/holds/${bruno.id}`],
  ])('%s can be read by everyone', async (_page, who, path) => {
    const page = await pageAs(who, options);
    const reply = await page.goto(place.origin + path + lang);
    expect(reply?.status()).toBe(200);
    if (options && 'javaScriptEnabled' in options) expect(await page.content()).not.toContain('undefined');
    else expect(await flaws(page)).toEqual([]);
    const width = page.viewportSize()?.width ?? 0;
    expect(await page.locator('body').boundingBox()).toMatchObject({ width });
    await page.context().close();
  });
});

test('a person takes everything with them', async () => {
  const page = await pageAs(ana, {});
  await page.goto(`${place.origin}/account/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href="/account/data/export.zip"]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^garante-\d{4}-\d\d-\d\d\.zip$/);
  expect(readFileSync(await download.path()).toString('latin1')).toContain('When could you begin?');
  await page.context().close();
});

test('without script a person closes their account, reads what keeps it open, and keeps it after all', async () => {
  const page = await pageAs(bruno, narrow);
  await page.goto(`${place.origin}/account/data?lang=en`);
  expect(await page.content()).toContain('A proposal of yours is open');
  await page.check('[name=sure]');
  await page.click('form[action="/account/data/close"] button.btn');
  expect(await page.content()).toContain('Your account closes on');
  await page.click('form[action="/account/data/keep"] button.btn');
  expect(await page.content()).toContain('Your account stays.');
  await page.context().close();
});

test('an operator settles an alarm with a reason', async () => {
  const page = await pageAs(olga, {});
  await page.goto(`${place.origin}/desk/record?lang=en`);
  await page.fill('textarea[name=reason]', 'A drill: the row was put back, and we know who did it.');
  await page.click('form[action^="/desk/record/alarms/"] button.btn');
  await page.waitForLoadState('load');
  expect(await page.content()).toContain('A drill: the row was put back');
  await page.context().close();
});
