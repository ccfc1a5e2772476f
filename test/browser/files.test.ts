/** The pages on which files are handed in and stand, without script, in three languages, on a telephone and on a desk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Page, chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { langs } from '../../src/words/lang.ts';
import { words } from '../../src/words/index.ts';
import * as make from '../files/made.ts';
import { zip } from '../files/zip.ts';
import { proposalText } from '../support/hiring.ts';
import { type Api } from '../support/program.ts';
import { handIn } from '../support/files.ts';
import { agree, ok, pays, publishes, town } from '../support/story.ts';

const place = await town();
const { origin } = place;
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the professional
const desk = await place.comes('desk', ['trust_agent']);
const secret = 'bruno.lima@gmail.com';

const folder = mkdtempSync(path.join(tmpdir(), 'garante-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const film = path.join(folder, 'film.mp4');
writeFileSync(film, Buffer.alloc(25 * 1024 * 1024 + 10));

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

async function open(who: Api, size: keyof typeof sizes = 'phone'): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes[size] });
  await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** The page in each language and width: nothing for axe, nothing sticks out. With `PICTURES=folder` each is kept to be looked at. */
async function looksRight(who: Api, at: string, name: string, unfold?: string): Promise<void> {
  for (const [n, lang] of langs.entries()) {
    const size = n === 1 ? 'desk' : 'phone';
    const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' });
    await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
    const page = await context.newPage();
    const url = new URL(at, origin);
    url.searchParams.set('lang', lang);
    await page.goto(url.href);
    if (unfold) await page.locator(unfold).evaluate((fold) => fold.setAttribute('open', ''));
    const pictures = process.env['PICTURES'];
    if (pictures) await page.screenshot({ path: path.join(pictures, `${name}-${lang}-${size}.png`), fullPage: true });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${lang} ${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await context.close();
  }
}

const bytes = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: 'application/octet-stream', // what a browser says of a file counts for nothing
  buffer: Buffer.from(buffer),
});
const w = words('en').files;

test('a proposal takes earlier work along: said before choosing, being checked, then there for the client', async () => {
  const project = await publishes(ana);
  const form = `/projects/${project}/propose?price=420&days=14`;
  await looksRight(bruno, form, 'propose');
  const page = await open(bruno);
  await page.goto(origin + form);
  expect(await page.locator('#f-files-hint').innerText()).toContain('up to 10 files of 25 MB');
  await page.fill('#f-text', 'Too short.');
  await page.setInputFiles('#f-files', bytes('sample.txt', 'Ten pages of a manual.'));
  await page.click('main form button.main');
  // The form came back: what was chosen is not lost, though no browser fills such a field again.
  expect(await page.locator('.picks').innerText()).toContain('sample.txt');
  await page.fill('#f-text', proposalText);
  await page.click('main form button.main');
  expect(page.url()).toContain('sent=1');
  expect(await page.locator('.attached').innerText()).toContain(w.own.checking);
  const proposal = new URL(page.url()).pathname;

  const hers = await open(ana);
  await hers.goto(origin + proposal);
  expect(await hers.locator('.attached').innerText()).toContain(w.other.checking);
  expect(await hers.locator('.attached a').count()).toBe(0);
  await place.settle();
  await hers.reload();
  expect(await hers.locator('.attached a').innerText()).toContain('sample.txt');
  await looksRight(ana, proposal, 'proposal');
});

const { engagement, milestones } = await agree(ana, bruno);
const room = `/engagements/${engagement}`;

test('a held file says why and what can be done; a locked one and a damaged one say so too', async () => {
  const page = await open(bruno);
  await page.goto(origin + room);
  await page.fill('#f-body', 'Three files.');
  await page.setInputFiles('#f-files', [
    bytes('offer.docx', make.docx(`Write to me at ${secret}, it is quicker.`)),
    bytes('locked.zip', zip([{ name: 'a.txt', bytes: 'Nothing.', encrypted: true }])),
    bytes('a very long name of a file that nobody would ever give to one but somebody did.pdf', '%PDF-1.7 cut off'),
  ]);
  await page.click('#write button.main');
  await place.settle();
  await page.goto(`${origin}${room}/files`);
  const all = await page.locator('main').innerText();
  expect(all).toContain(w.reasons.contact);
  expect(await page.locator('main mark').first().innerText()).toBe(secret);
  expect(all).toContain(w.reasons.encrypted);
  expect(all).toContain(w.reasons.broken);
  await looksRight(bruno, `${room}/files`, 'held');
  await looksRight(ana, `${room}/files`, 'held-other');

  const hers = await open(ana);
  await hers.goto(`${origin}${room}/files`);
  const shown = await hers.locator('main').innerText();
  expect(shown).toContain(w.other.held);
  expect(shown).not.toContain('gmail');
  expect(await hers.locator('main form').count()).toBe(0);
});

test('it is replaced by another, or contested and cleared at the desk', async () => {
  const page = await open(bruno);
  await page.goto(`${origin}${room}/files`);
  const locked = page.locator('li.panel', { hasText: 'locked.zip' });
  await locked.locator('input[type=file]').setInputFiles(bytes('open.txt', 'Nothing in it.'));
  await locked.getByRole('button', { name: w.choices.replace }).click();
  await place.settle();
  await page.reload();
  expect(await page.locator('li.panel', { hasText: 'open.txt' }).innerText()).not.toContain(w.own.checking);

  const offer = page.locator('li.panel', { hasText: 'offer.docx' });
  await offer.getByRole('button', { name: w.choices.contest }).click();
  await looksRight(desk, '/desk/files', 'desk');
  const theirs = await open(desk, 'desk');
  await theirs.goto(`${origin}/desk/files`);
  await theirs.fill('main textarea', 'The address of the author in the manual.');
  await theirs.getByRole('button', { name: w.desk.clear }).click();
  expect(await theirs.locator('main').innerText()).toContain(w.desk.none);
  const hers = await open(ana);
  await hers.goto(`${origin}${room}/files`);
  expect(await hers.locator('li.panel a', { hasText: 'offer.docx' }).count()).toBe(1);
});

test(
  'a delivery takes files for each criterion; one that is too large is refused with its limit, the rest stays',
  { timeout: 90_000 },
  async () => {
    const milestone = milestones[0] ?? '';
    await pays(place, ana, milestone);
    await looksRight(bruno, room, 'deliver', `details:has(form[action$="/milestones/${milestone}/deliver"])`);
    const page = await open(bruno);
    await page.goto(origin + room);
    const form = page.locator(`form[action$="/milestones/${milestone}/deliver"]`);
    const show = async () => {
      if (!(await form.locator('[name=text]').isVisible()))
        await page.locator('details', { has: form }).locator('summary').first().click();
    };
    await show();
    await form.locator('[name=text]').fill('All 42 pages.');
    await form.locator('[name="items.1.files"]').setInputFiles(bytes('glossary.txt', 'riego: irrigação'));
    await form.locator('[name="items.0.files"]').setInputFiles(film);
    await form.getByRole('button').last().click();
    expect(await form.locator('[role=alert]').innerText()).toContain('25 MB');
    expect(await form.locator('[name=text]').inputValue()).toBe('All 42 pages.');
    expect(await form.locator('.picks').innerText()).toContain('glossary.txt');

    await form
      .locator('[name="items.0.files"]')
      .setInputFiles(bytes('manual.pdf', await make.pdf(`Questions: ${secret}`)));
    await form.locator('[name="items.2.links"]').fill('https://docs.example/reading');
    await form.getByRole('button').last().click();
    expect(page.url()).toContain('done=1');
    await place.settle();
    const hers = await open(ana);
    await hers.goto(origin + room);
    expect(await hers.locator('#deal .attached a', { hasText: 'manual.pdf' }).count()).toBe(1);
    expect(await hers.locator('#record .attached a', { hasText: 'manual.pdf' }).count()).toBe(1);
    expect(await hers.locator('#record').innerText()).not.toContain('nothing_found');
    await looksRight(ana, room, 'delivered');
  },
);

test('while the check holds what shows the work, both read that silence accepts nothing, and what they can do', async () => {
  const held = await agree(ana, bruno);
  const first = held.milestones[0] ?? '';
  const shown = `/engagements/${held.engagement}`;
  await pays(place, ana, first);
  const { criteria } = await ok(bruno.get(`/milestones/${first}`));
  const locked = make.odt('The manual.', { encrypted: true });
  const { id } = await ok(handIn(origin, bruno, 'manual.odt', locked));
  const items = criteria.map((criterion: string) => ({ criterion, files: criterion === criteria[0] ? [id] : [] }));
  const links = { links: ['https://docs.example/manual'] };
  const answers = items.map((item: { files: string[] }) => (item.files.length > 0 ? item : { ...item, ...links }));
  await ok(bruno.post(`/milestones/${first}/deliver`, { text: 'All pages.', items: answers }));
  await place.settle();
  for (const [who, said] of [
    [ana, 'Silence accepts nothing yet.'],
    [bruno, 'so no time runs for the client'],
  ] as const) {
    const page = await open(who);
    await page.goto(`${origin}${shown}`);
    expect(await page.locator('main').innerText()).toContain(said);
    await page.context().close();
  }
  await looksRight(ana, shown, 'silence-waits');
  await looksRight(bruno, shown, 'silence-waits-theirs');
});
