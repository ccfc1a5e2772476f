/** Somebody looks for a professional, finds one, reads why they stand there, and invites them to a project. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { ok, publishes, town, underReview } from '../support/story.ts';
import { isFlawless } from '../support/looks.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const deal = await underReview(place, ana, bruno);
await ok(ana.post(`/milestones/${deal.milestone}/release`));
await ok(
  bruno.call('PUT', '/me/profile', {
    name: 'Bruno Lima',
    headline: 'Technical translator for growers',
    about: 'Irrigation manuals, seed catalogues and safety sheets from Spanish into Portuguese.',
    country: 'BR',
  }),
);
const clara = await place.comes('clara');
await ok(
  clara.call('PUT', '/me/profile', { name: 'Clara Rivas', headline: 'Ilustradora botánica', about: '', country: 'CL' }),
);
const project = await publishes(ana, { questions: [] });
const again = await publishes(ana, { questions: [] });
await place.settle();

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const looks = [
  { lang: 'en', width: 1280 },
  { lang: 'es', width: 390 },
  { lang: 'pt', width: 390 },
] as const;

test.each(looks)('a visitor looks for a skill and reads why somebody stands there ($lang, $width)', async (look) => {
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const shot = (name: string) => isFlawless(page, `${name}-${look.lang}`);
  await page.goto(`${place.origin}/professionals?lang=${look.lang}`);
  expect(await page.locator('.job h3').allInnerTexts()).toEqual(['Bruno Lima', 'Clara Rivas']);
  await shot('list');
  await page.fill('#q', 'irigation');
  await page.press('#q', 'Enter');
  await page.waitForURL(/q=irigation/);
  expect(await page.locator('.job h3').allInnerTexts()).toEqual(['Bruno Lima']);
  await shot('near');
  await page.goto(`${place.origin}/professionals?skill=agronomy&lang=${look.lang}`);
  await page.click('.job .pay a');
  await page.waitForURL(/\/professionals\/mem_/);
  expect(await page.locator('h1').innerText()).toContain('Bruno Lima');
  await shot('position');
  await page.goto(`${place.origin}/formula?lang=${look.lang}`);
  await shot('formula');
  await page.goto(`${place.origin}/professionals?q=zzzzqqq&lang=${look.lang}`);
  expect(await page.locator('.job').count()).toBe(0);
  await shot('nobody');
  await context.close();
});

test('a client reads on their project who could do it, and why', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'garante', value: ana.token, url: place.origin }]);
  const page = await context.newPage();
  for (const { lang, width } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${place.origin}/projects/${again}?lang=${lang}`);
    expect(await page.locator('section[aria-labelledby=suggested] h3').allInnerTexts()).toEqual(['Bruno Lima']);
    await isFlawless(page, `suggested-${lang}`);
  }
  await context.close();
});

test('a client goes from their project to somebody for it', async () => {
  const context = await browser.newContext();
  await context.addCookies([{ name: 'garante', value: ana.token, url: place.origin }]);
  const page = await context.newPage();
  await page.goto(`${place.origin}/projects/${project}`);
  await page.click(`a[href*="/professionals?skill="]`);
  await page.click('.job .by a');
  await page.waitForURL(/\/invite\?project=/);
  expect(await page.locator('select[name=project]').inputValue()).toBe(project);
  await context.close();
});
