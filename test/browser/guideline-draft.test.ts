/** An operator writes a draft of the guideline, looks whom it would touch, and announces it; everybody can read what comes. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { isFlawless, looksRight, main, opener, sizes, patiently } from '../support/looks.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const boss = await place.comes('boss', ['operator']);
const { engagement } = await proposes(bruno, await publishes(ana, { questions: [] }));
for (const name of ['one', 'two']) {
  const body = `Write to ${name}.lima@viveiro.com.br, it is quicker.`;
  await ok(bruno.post(`/engagements/${engagement}/messages`, { body, contact: 'send_masked' }));
  await place.settle();
}

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });
const plain = { javaScriptEnabled: false, viewport: sizes.desk };

test('without script: the draft is kept with what was typed, shown with whom it touches, and announced', async () => {
  const page = await open(boss, plain);
  await page.goto(`${place.origin}/desk/policy/guideline?lang=en`);
  const steps = page.locator('[name=rows]');
  const written = await steps.inputValue();
  await steps.fill(written.replace('alert, proposals 15', 'alert, proposals 100'));
  await page.click('main button.main');
  expect(await page.locator('[role=alert]').innerText()).toContain('What follows, step by step');
  expect(await steps.inputValue()).toContain('proposals 100');
  await steps.fill(written.replace('alert, proposals 15', 'alert, proposals 30'));
  const english = page.locator('[name="texts.en"]');
  await english.fill(`${await english.inputValue()}\n\nOne more sentence about collusion.`);
  await page.click('main button.main');
  await page.waitForURL(/\/desk\/policy\/guideline\/preview$/);
  const said = await main(page);
  for (const part of ['1 of 2', '1, with the draft 0', 'after a person has said yes: No new proposals for 30 days'])
    expect(said).toContain(part);
  const added = await page.locator('ins').allInnerTexts();
  expect(added.join(' ')).toMatch(/30[^]*One more sentence about collusion/);
  expect(said).not.toMatch(/bruno/i);
  await page.context().close();
});

test('the preview is read in three languages, on a telephone and on a desk', async () => {
  await looksRight(open, boss, new URL('/desk/policy/guideline/preview', place.origin), 'guideline-preview');
  const page = await open(boss);
  await page.goto(`${place.origin}/desk/policy/guideline?lang=es`);
  await expect.poll(() => main(page), patiently).toContain('Sigues con un borrador guardado');
  await isFlawless(page, 'guideline-draft-es');
  await page.context().close();
});

test('publishing asks why, says the day, and the page of the guideline shows what is coming', async () => {
  const page = await open(boss, plain);
  await page.goto(`${place.origin}/desk/policy/guideline/preview?lang=en`);
  await page.click('main button.main');
  expect(await page.locator('[role=alert]').innerText()).toContain('Why it changes');
  await page.fill('[name=reason]', 'Fifteen days were not felt.');
  await page.click('main button.main');
  await expect.poll(() => main(page), patiently).toContain('The version was published.');
  await page.goto(`${place.origin}/guideline?lang=en`);
  await expect.poll(() => main(page), patiently).toContain('Version 2 is announced and counts from');
  await page.context().close();
  await looksRight(open, null, new URL('/guideline', place.origin), 'guideline-coming');
});
