/** A client keeps a pool of people they would hire again; those inside and those outside see what is theirs to see. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { isFlawless, looksRight, main, opener, sizes, patiently } from '../support/looks.ts';
import { bodyOnTheWire, ok, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const diego = await place.comes('diego');
const { id: pool } = await ok(
  ana.post('/pools', {
    kind: 'public',
    name: 'Illustrators for school books',
    purpose: 'Drawings for readers of six to nine, three books a year. We ask people of this pool first.',
  }),
);
await ok(ana.post(`/pools/${pool}/invitations`, { member: bruno.id, text: 'Your last book was lovely.' }));
await ok(bruno.post(`/pools/${pool}/join`, { text: 'With pleasure.' }));
await ok(
  ana.post(`/pools/${pool}/posts`, { text: 'The next book begins in May. Tell us by April whether you have time.' }),
);
await ok(diego.post(`/pools/${pool}/join`, { text: 'I draw animals, in ink and in colour.' }));
await place.settle();

const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, place.origin, { reducedMotion: 'reduce', viewport: sizes.desk });
const at = (path: string) => new URL(path, place.origin);

test.each([
  ['the client', ana, 'Diego'],
  ['somebody inside', bruno, 'The next book begins in May'],
  ['somebody who waits', diego, 'Illustrators for school books'],
  ['a visitor', null, 'Illustrators for school books'],
] as const)('a pool is read by %s in three languages, on a telephone and on a desk', async (name, who, words) => {
  const page = await open(who);
  await page.goto(`${place.origin}/pools/${pool}?lang=en`);
  expect((await main(page)).toLowerCase()).toContain(words.toLowerCase());
  await page.context().close();
  await looksRight(open, who, at(`/pools/${pool}`), `pool-${name.replaceAll(' ', '-')}`);
});

test('the lists, the form of a new pool and of an import are in order too', async () => {
  const pages: readonly (readonly [string, typeof ana | null])[] = [
    ['/pools', null],
    ['/account/pools', ana],
    ['/pools/new', ana],
    [`/pools/${pool}/edit`, ana],
    [`/pools/${pool}/import`, ana],
  ];
  for (const [path, who] of pages) await looksRight(open, who, at(path), `pool${path.replaceAll('/', '-')}`);
  expect(pages).toHaveLength(5);
});

test('without script the client takes in whoever applied', async () => {
  const page = await open(ana, { javaScriptEnabled: false, viewport: sizes.phone });
  await page.goto(`${place.origin}/pools/${pool}?lang=en`);
  await page.locator('form[action*="/places/"]').getByRole('button').first().click();
  await page.waitForURL(/done=/);
  await isFlawlessWithout(page.url());
  await page.context().close();
  const seen = await ok(diego.get(`/pools/${pool}`));
  expect(seen.mine.place?.status ?? seen.mine.status ?? JSON.stringify(seen.mine)).toContain('inside');
});

/** Axe needs script: the page is opened once more with it. */
async function isFlawlessWithout(url: string): Promise<void> {
  const page = await open(ana, { viewport: sizes.phone });
  await page.goto(url);
  await isFlawless(page, 'pool-taken-in');
  await page.context().close();
}

test('a project is published for the people of a pool alone, who find it there', async () => {
  const { id: project } = await ok(ana.post('/projects', bodyOnTheWire));
  const page = await open(ana, { javaScriptEnabled: false, viewport: sizes.desk });
  await page.goto(`${place.origin}/projects/${project}/review?lang=en`);
  await page.selectOption('select[name=pool]', pool);
  await page.click('#publish');
  await page.waitForURL(/published=1/);
  await expect.poll(() => main(page), patiently).toContain('For the people of a pool');
  await page.context().close();
  await looksRight(open, ana, at(`/projects/${project}`), 'pool-only-project');
  await looksRight(open, bruno, at(`/pools/${pool}`), 'pool-with-work');
  const other = await ok(ana.post('/projects', bodyOnTheWire));
  await looksRight(open, ana, at(`/projects/${other.id}/review`), 'pool-review');
});
