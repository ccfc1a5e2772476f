/** A client writes what it asks for and sees who would qualify; a professional reads what is met and how to meet the rest. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { main, looksRight, opener, sizes } from '../support/looks.ts';
import { ok, publishes, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const rules = [
  { kind: 'satisfaction', percent: 80, unknown: 'accept' },
  { kind: 'on_time', percent: 90, unknown: 'refuse' },
  { kind: 'language', language: 'es', level: 'fluent' },
  { kind: 'place', name: 'Callao', lat: -12.05, lon: -77.14, km: 20, unknown: 'refuse' },
  { kind: 'signed', title: 'Safety on our sites', text: 'I wear a helmet and a harness above two metres.' },
  { kind: 'identity' },
];
const { id: set } = await ok(ana.post('/requirement-sets', { name: 'Riggers for theatres', rules }));
const project = await publishes(ana, { questions: [] });
await ok(ana.post(`/requirement-sets/${set}/attach`, { subject: project }));
await ok(bruno.call('PUT', '/me/services', { skills: [], languages: [{ language: 'es', level: 'native' }] }));
await ok(bruno.post(`/projects/${project}/questions`, { text: 'Is the stage higher than six metres?' }));

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });
const at = (path: string) => new URL(path, place.origin);

test.each([
  ['the client', ana, 'Let bruno through'],
  ['the professional', bruno, 'Nothing to go by yet'],
  ['a visitor', null, 'Sign in to see what you meet'],
] as const)('what is asked is read by %s in three languages', async (name, who, words) => {
  const page = await open(who);
  await page.goto(`${place.origin}/requirements/of/${project}?lang=en`);
  expect((await main(page)).toLowerCase()).toContain(words.toLowerCase());
  await page.context().close();
  await looksRight(open, who, at(`/requirements/of/${project}`), `required-${name.replaceAll(' ', '-')}`);
});

test('the lists and forms are in order too, and so is the page of the project', async () => {
  const pages: readonly (readonly [string, typeof ana])[] = [
    ['/requirements', ana],
    ['/requirements/new', ana],
    [`/requirements/${set}`, ana],
    [`/requirements/${set}/edit?count=1&satisfaction=80`, ana],
    ['/account/place', bruno],
    [`/projects/${project}`, bruno],
  ];
  for (const [path, who] of pages)
    await looksRight(open, who, at(path), `requirements${path.replaceAll(/[/?&=]/g, '-')}`);
  expect(pages).toHaveLength(6);
}, 120_000);

test('while a set is written, the numbers follow', async () => {
  const page = await open(ana);
  await page.goto(`${place.origin}/requirements/new?lang=en`);
  await page.selectOption('select[name="language.0"]', 'fr');
  await page.waitForSelector('#count table');
  expect(await page.locator('#count').innerText()).toContain('0 of fewer than five people');
  await page.context().close();
});

test('without script a button counts, a wrong field says so, and saving leads to the set', async () => {
  const page = await open(ana, { javaScriptEnabled: false, viewport: sizes.phone });
  await page.goto(`${place.origin}/requirements/new?lang=en`);
  await page.fill('input[name="name"]', 'Spanish speakers');
  await page.selectOption('select[name="language.0"]', 'es');
  await page.fill('input[name="cancellations"]', 'many');
  await page.getByRole('button', { name: 'Count' }).click();
  await page.waitForURL(/count=1/);
  expect(await page.locator('#count').innerText()).toContain('Complete the rules');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForSelector('[aria-invalid="true"]');
  expect(await page.inputValue('input[name="name"]')).toBe('Spanish speakers');
  await page.fill('input[name="cancellations"]', '0');
  await page.getByRole('button', { name: 'Count' }).click();
  await page.waitForSelector('#count table');
  expect(await page.locator('#count').innerText()).toContain('fewer than five of fewer than five people');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/requirements\/rqs_.*done=1/);
  await page.context().close();
});

test('without script the professional signs, and the client lets them through with a reason', async () => {
  const theirs = await open(bruno, { javaScriptEnabled: false, viewport: sizes.phone });
  await theirs.goto(`${place.origin}/requirements/of/${project}?lang=en`);
  await theirs.getByRole('button', { name: 'I have read this text and accept it' }).click();
  await theirs.waitForURL(/done=1/);
  expect(await main(theirs)).toContain('It stands on the record of you and the client');
  const page = await open(ana, { javaScriptEnabled: false, viewport: sizes.phone });
  await page.goto(`${place.origin}/requirements/of/${project}?lang=en`);
  await page.locator('article summary').first().click();
  await page.fill('textarea[name="reason"]', 'We worked together for three years.');
  await page.locator('form[action$="/override"]').getByRole('button').click();
  await page.waitForURL(/done=1/);
  await theirs.goto(`${place.origin}/requirements/of/${project}?lang=en`);
  expect(await main(theirs)).toContain('Reason: We worked together for three years.');
  await theirs.goto(`${place.origin}/projects/${project}/propose?lang=en`);
  expect(await theirs.locator('input[name="price"]').count()).toBe(1);
  await Promise.all([page.context().close(), theirs.context().close()]);
});
