import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ok, town, underReview } from '../support/story.ts';

const place = await town();
const browser = await chromium.launch(inject('chromium'));
const folder = mkdtempSync(path.join(tmpdir(), 'garante-browser-'));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const { engagement } = await underReview(place, ana, bruno);
await ok(ana.post(`/engagements/${engagement}/messages`, { body: 'Thank you. **Looking at it** now.' }));
await place.pass('PT45M');
await ok(bruno.post(`/engagements/${engagement}/messages`, { body: 'Take your time.\nI am here until seven.' }));
const room = `${place.origin}/engagements/${engagement}`;

const flaws = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe.each([
  ['en', 'Make a case file', 'Download (zip)'],
  ['es', 'Crear un expediente', 'Descargar (zip)'],
  ['pt', 'Criar um dossiê', 'Baixar (zip)'],
])('without script, on a phone, in %s', (lang, make, download) => {
  test('one press makes the file, the page says how far it is, and the report can be read', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await context.addCookies([{ name: 'garante', value: ana.token, url: place.origin }]);
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await ok(ana.call('PUT', '/me/preferences', { lang, time_zone: 'UTC', mail: 'needed' }));
    await place.pass('PT1M'); // the newest stands first, so each needs a moment of its own
    await page.goto(room);
    await page.click(`a[href$="/case-file"]`);
    await page.click(`button:has-text("${make}")`);
    expect(await page.locator('article [role=status]').first().innerText()).not.toBe('');
    // It waits for the signed log, so it may take more than one turn of the worker.
    const link = page.locator('article').first().locator(`a:has-text("${download}")`);
    for (let turn = 0; turn < 20 && (await link.count()) === 0; turn += 1) {
      await place.settle();
      await page.goto(`${room}/case-file`);
    }
    expect(await tooWide(page)).toBe(false);
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(saved.suggestedFilename()).toMatch(/^eng_\w+-\d+\.zip$/);
    const zip = await saved.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()));
    const html = zip.subarray(zip.indexOf('<!doctype html>'), zip.indexOf('</html>') + 7);
    const file = path.join(folder, `${lang}.html`);
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
    expect(await tooWide(page)).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('article').count()).toBeGreaterThan(8);
    await context.close();
  });
});

test('both pages stand up to axe', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.addCookies([{ name: 'garante', value: ana.token, url: place.origin }]);
  const page = await context.newPage();
  await page.goto(`${room}/case-file`);
  expect(await flaws(page)).toEqual([]);
  await page.goto(pathToFileURL(path.join(folder, 'en.html')).href);
  expect(await flaws(page)).toEqual([]);
  await context.close();
});
