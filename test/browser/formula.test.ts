/** An operator drafts another formula and announces it; a professional reads both scores, and everybody the versions. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { isFlawless, looksRight, main, opener, sizes } from '../support/looks.ts';
import { ok, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const boss = await place.comes('boss', ['operator']);
const deal = await underReview(place, ana, bruno);
await ok(ana.post(`/milestones/${deal.milestone}/release`));
await place.pass('P10D');

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });
const plain = { javaScriptEnabled: false, viewport: sizes.desk };

test('without script: weights that do not add up come back with what was typed; the draft is shown with whom it moves', async () => {
  const page = await open(boss, plain);
  await page.goto(`${place.origin}/desk/policy/formula?lang=en`);
  await page.fill('[name="weights.earnings"]', '10');
  await page.click('main button.main');
  await page.waitForSelector('[role=alert]');
  expect(await page.locator('[role=alert]').innerText()).toContain('The weights must add up to 100.');
  expect(await page.inputValue('[name="weights.earnings"]')).toBe('10');
  await page.fill('[name="weights.rating"]', '35');
  await page.fill('[name="counterpartyShare"]', '0,5');
  await page.click('main button.main');
  await page.waitForURL(/\/desk\/policy\/formula\/preview$/);
  const said = await main(page);
  for (const part of ['Professionals drawn by lot: 1.', 'Would rise', 'Would fall']) expect(said).toContain(part);
  expect((await page.locator('ins').allInnerTexts()).join(' ')).toMatch(/35[^]*10[^]*5/);
  expect(said).not.toMatch(/bruno/i);
  await page.context().close();
});

test('the draft and its preview are read in three languages', async () => {
  await looksRight(open, boss, new URL('/desk/policy/formula/preview', place.origin), 'formula-preview');
  await looksRight(open, boss, new URL('/desk/policy/formula', place.origin), 'formula-draft');
  const page = await open(boss);
  await page.goto(`${place.origin}/desk/policy/formula?lang=pt`);
  expect(await main(page)).toContain('O máximo que cada fator dá, em pontos');
  await page.context().close();
});

test('announced, it stands on the public page, and on the standing of whoever it will move', async () => {
  const page = await open(boss, plain);
  await page.goto(`${place.origin}/desk/policy/formula/preview?lang=en`);
  await page.fill('[name=reason]', 'What clients say weighs more.');
  await page.click('main button.main');
  await page.waitForURL(/done=1/);
  expect(await main(page)).toContain('The version was published.');
  await page.goto(`${place.origin}/formula?lang=en`);
  expect(await main(page)).toContain('Version 2 is announced and counts from');
  await page.goto(`${place.origin}/formula?lang=en&version=2`);
  expect(await main(page)).toContain('These are the numbers of version 2.');
  await page.context().close();
  await looksRight(open, null, new URL('/formula', place.origin), 'formula');
  await looksRight(open, null, new URL('/policy/changes?kind=formula', place.origin), 'formula-changes');
  await looksRight(open, bruno, new URL('/standing', place.origin), 'standing-announced');
});

test('on its day it counts, and an earlier day is still explained by the one of that day', async () => {
  await place.pass('P31D');
  const page = await open(bruno);
  await page.goto(`${place.origin}/standing?lang=en`);
  expect(await main(page)).toContain('by version 2 of the formula');
  await page.locator('summary', { hasText: 'See it as a table' }).click();
  await page.locator('.table a[href*="day="]').nth(2).click();
  await page.waitForURL(/day=/);
  expect(await main(page)).toContain('by version 1');
  await isFlawless(page, 'standing-earlier-day');
  await page.context().close();
});
