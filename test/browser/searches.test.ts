/** Somebody keeps a search, is told when something new fits it, and ends it. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { isFlawless, main, opener, sizes, patiently } from '../support/looks.ts';
import { publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });

test('a kept search tells of what is new, leads to it, and ends', async () => {
  const page = await open(bruno);
  await page.goto(`${place.origin}/searches`);
  await isFlawless(page, 'searches-none');
  await page.goto(`${place.origin}/projects?category=translation&from=100&currency=USD`);
  await page.click('summary:has-text("Keep this search")');
  await isFlawless(page, 'searches-keep');
  await page.click('button:has-text("Keep it")');
  await page.waitForURL(/\/searches\?saved/);
  await expect.poll(() => main(page), patiently).toMatch(/Translation and languages · from .*100/);
  await publishes(ana, { questions: [] });
  await place.pass('P1D');
  await page.goto(`${place.origin}/notices`);
  await page.click('a:has-text("A new project fits a search of yours")');
  await page.waitForURL(/\/projects\?category=translation&currency=USD&from=100\.00&sort=recent/);
  expect(await page.locator('.job').count()).toBe(1);
  for (const [lang, viewport] of [
    ['en', sizes.phone],
    ['es', sizes.desk],
    ['pt', sizes.phone],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.goto(`${place.origin}/searches?lang=${lang}`);
    await isFlawless(page, `searches-${lang}`);
    await page.goto(`${place.origin}/projects?category=translation&lang=${lang}`);
    await isFlawless(page, `searches-list-${lang}`);
  }
  await page.goto(`${place.origin}/searches?lang=en`);
  await page.click('button:has-text("End")');
  await page.waitForURL(/\/searches$/);
  await expect.poll(() => main(page), patiently).toContain('No search is kept');
  await page.context().close();
});
