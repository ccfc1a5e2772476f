/** The pages on which a professional shows what they do, without script, in three languages, on a telephone and on a desk. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { words } from '../../src/words/index.ts';
import * as make from '../files/made.ts';
import type { Api } from '../support/program.ts';
import { ok, town } from '../support/story.ts';
import { looksRight, opener, sizes } from '../support/looks.ts';

const place = await town();
const { origin } = place;
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const tomas = await place.comes('tomas');
const ana = await place.comes('ana');
const w = words('en');
const open = opener(browser, origin, { javaScriptEnabled: false, viewport: sizes.phone });
const right = (who: Api | null, at: string, name: string) => looksRight(open, who, new URL(at, origin), name);

test('services are written in a form, and what cannot be read comes back beside its field', async () => {
  const page = await open(tomas);
  await page.goto(`${origin}/account/services`);
  await page
    .locator('details.drawer')
    .first()
    .evaluate((fold) => fold.setAttribute('open', ''));
  await page.check('input[name="skills"][value="copywriting"]');
  await page.fill('#f-freeSkills', 'Wineries, Drip irrigation');
  await page.selectOption('select[name="languages.0.language"]', 'es');
  await page.selectOption('select[name="languages.0.level"]', 'native');
  await page.fill('#f-hourly', 'thirty');
  await page.click('main form button.main');
  expect(await page.locator('#f-hourly-error').innerText()).toContain(w.inputs.not_an_amount.slice(0, 20));
  expect(await page.inputValue('#f-freeSkills')).toBe('Wineries, Drip irrigation');
  await page.fill('#f-hourly', '35.00');
  await page.fill('#f-city', 'Mendoza');
  await page.click('main form button.main');
  expect(await page.locator('[role=status]').innerText()).toContain(w.accounts.saved);
});

test('contact details in a skill are shown word by word and can be contested', async () => {
  const page = await open(tomas);
  await page.goto(`${origin}/account/services`);
  await page.fill('#f-freeSkills', 'Wineries, tomas.q@gmail.com');
  await page.click('main form button.main');
  expect(await page.locator('main mark').innerText()).toBe('tomas.q@gmail.com');
});

test('hours and a holiday are said in days and times, and the page says that deadlines go on', async () => {
  const page = await open(tomas);
  await page.goto(`${origin}/account/hours`);
  for (const day of [1, 2, 3, 4, 5]) {
    await page.fill(`input[name="day.${day}.from"]`, '09:00');
    await page.fill(`input[name="day.${day}.until"]`, '17:30');
  }
  await page.fill('input[name="busy.0.from"]', '2026-12-01');
  await page.fill('input[name="busy.0.until"]', '2026-12-03');
  await page.fill('input[name="hoursPerWeek"]', '30');
  await page.click('main form button.main');
  expect(await page.locator('main').innerText()).toContain(w.talent.hours.holiday.lead);
  await page.fill('#f-startsOn', '2026-11-20');
  await page.fill('#f-endsOn', '2026-11-19');
  await page.click('form[action="/account/holiday"] button');
  expect(await page.locator('#f-endsOn-error').innerText()).toContain(w.inputs.ends_before_it_begins);
  await page.fill('#f-endsOn', '2026-11-25');
  await page.click('form[action="/account/holiday"] button');
  expect(await page.locator('main').innerText()).toContain(w.talent.hours.holiday.end);
  await right(tomas, '/account/hours', 'hours');
});

test('a sample takes a picture and a letter along; what is held is explained to its owner', async () => {
  const page = await open(tomas, { javaScriptEnabled: false, viewport: sizes.desk });
  await page.goto(`${origin}/account/portfolio`);
  await page.fill('#f-title', 'A shop for a winery');
  await page.fill('#f-body', 'Built in six weeks, with forty wines and two languages. They change prices themselves.');
  await page.fill('#f-links', 'https://github.com/tomas/winery-shop');
  await page.fill('#f-year', '2025');
  const type = 'application/octet-stream';
  await page.setInputFiles('#f-files', [
    { name: 'shop.png', mimeType: type, buffer: await make.plainPicture(480, 300) },
    { name: 'letter.txt', mimeType: type, buffer: Buffer.from('Write to tomas@quispe.pe') },
  ]);
  await page.click('main form button.main');
  expect(await page.locator('main').innerText()).toContain(w.talent.portfolio.checking);
  await place.settle();
  await page.goto(`${origin}/account/portfolio`);
  expect(await page.locator('main mark').innerText()).toBe('tomas@quispe.pe');
  await right(tomas, '/account/portfolio', 'portfolio');
  await page.locator('.choices button').last().click();
  expect(await page.locator('main').innerText()).not.toContain('letter.txt');
});

test('everybody reads the profile, also shared as a link, and its pictures are there', async () => {
  const about = 'Ten years of small and middle shops. I work in short steps, with a test for each of them.\n\n'.repeat(
    3,
  );
  const shown = { name: 'Tomás Quispe Rojas', country: 'AR', headline: 'Online shops that can be kept up', about };
  await ok(tomas.call('PUT', '/me/profile', shown));
  const page = await open(null, { javaScriptEnabled: false, viewport: sizes.desk });
  await page.goto(`${origin}/people/${tomas.id}?lang=en`);
  const text = await page.locator('main').innerText();
  for (const said of [
    'Mendoza',
    'Wineries',
    'Mon–Fri 09:00–17:30',
    'A shop for a winery',
    '35.00',
    'On holiday, back on',
  ])
    expect(text).toContain(said);
  expect(await page.getAttribute('meta[property="og:title"]', 'content')).toContain('Online shops that can be kept up');
  expect(await page.getAttribute('meta[name="description"]', 'content')).toContain('Ten years of small');
  expect(await page.getAttribute('link[rel=canonical]', 'href')).toContain(`/people/${tomas.id}`);
  const schema = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(schema.mainEntity).toMatchObject({ name: 'Tomás Quispe Rojas', knowsLanguage: ['es'] });
  const picture = await page.locator('.files img').evaluate((img) => (img as HTMLImageElement).naturalWidth);
  expect(picture).toBe(480);
  await right(null, `/people/${tomas.id}`, 'member');
  await right(ana, `/people/${tomas.id}`, 'member-for-client');
  await right(tomas, '/account', 'account');
  await right(tomas, '/account/services', 'services');
});
