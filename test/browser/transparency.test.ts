/** Anybody reads what the house decided about its people. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { looksRight, main, opener, sizes, patiently } from '../support/looks.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const { engagement } = await proposes(bruno, await publishes(ana, { questions: [] }));
const body = 'The file names its author as grower@petrolina.com.br, keep that line.';
await ok(bruno.post(`/engagements/${engagement}/messages`, { body, contact: 'contest' }));
const [found] = (await ok(tania.get('/findings'))).items;
await ok(tania.post(`/findings/${found.id}/decision`, { verdict: 'confirmed', reason: 'His own address.' }));
await ok(tania.post(`/members/${ana.id}/suspensions`, { days: 15, reason: 'Three alerts in one month.' }));
await ok(ana.post('/reports', { subject: bruno.id, reason: 'rude', text: 'He wrote in capitals all day long.' }));
await place.settle();

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });

test('the transparency report is read in three languages, on a telephone and on a desk', async () => {
  const url = new URL('/transparency', place.origin);
  await looksRight(open, null, url, 'transparency');
  expect(url.searchParams.get('lang')).toBe('pt'); // the last of the three
});

test('how cases are decided is read with how often they were', async () => {
  const page = await open(null);
  await page.goto(`${place.origin}/transparency?lang=en`);
  await page.click('a[href="/how-cases-are-decided"]');
  await page.waitForURL(/how-cases-are-decided/);
  await expect.poll(() => main(page), patiently).toContain('Cases opened: 0. Settled by the two: 0.');
  await page.context().close();
});

test('from the foot of every page to the report, to another period, and to its table', async () => {
  const page = await open(null);
  await page.goto(`${place.origin}/help?lang=en`);
  await page.click('footer a[href="/transparency"]');
  await page.waitForURL(/\/transparency$/);
  await expect.poll(() => main(page), patiently).toContain('C-01 · Contact details before a payment is protected');
  await page.click('a:has-text("2026"):not(:has-text("Q"))');
  await page.waitForURL(/period=2026$/);
  expect(await page.locator('a[href="/transparency/2026.csv"]').count()).toBe(1);
  await page.context().close();
});
