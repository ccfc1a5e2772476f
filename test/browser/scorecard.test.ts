/** A professional is told that a client is red, says that they have read why, and proposes. */
import { type Page, chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { ok, publishes, town, underReview } from '../support/story.ts';
import { isFlawless } from '../support/looks.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const carla = await place.comes('carla');
const deal = await underReview(place, ana, bruno);
await place.pass('P6D');
await ok(ana.post(`/milestones/${deal.milestone}/release`));
await place.settle();

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const looks = [
  { lang: 'en', width: 1280 },
  { lang: 'es', width: 390 },
  { lang: 'pt', width: 390 },
] as const;

const send = (page: Page) => page.locator('form[action$="/proposals"] button.btn').last().click();

test.each(looks)('the reasons are read before a proposal is sent ($lang, $width)', async ({ lang, width }) => {
  await ok(carla.call('PUT', '/me/preferences', { lang, time_zone: 'UTC', mail: 'all' }));
  const project = await publishes(ana, { questions: [] });
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'garante', value: carla.token, url: place.origin }]);
  const page = await context.newPage();
  await page.goto(`${place.origin}/projects/${project}?lang=${lang}`);
  await isFlawless(page, `project-${lang}`);
  await page.click('dl.facts a[href$="/scorecard"]');
  await page.waitForURL(/\/scorecard$/);
  await page.locator('main summary').click();
  await isFlawless(page, `card-${lang}`);
  await page.goto(`${place.origin}/scorecards?lang=${lang}`);
  await isFlawless(page, `examples-${lang}`);
  await page.goto(`${place.origin}/projects/${project}/propose?price=420&days=14`);
  const text = 'I translate for growers and would send ten pages every second day.';
  await page.fill('textarea[name=text]', text);
  await isFlawless(page, `propose-${lang}`);
  await send(page);
  await page.waitForURL(/\/proposals$/);
  expect(await page.locator('textarea[name=text]').inputValue()).toBe(text);
  await isFlawless(page, `refused-${lang}`);
  await page.check('input[name=client_card_seen]');
  await send(page);
  await page.waitForURL(/\/proposals\/prp_/);
  await context.close();
});
