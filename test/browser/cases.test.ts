import { type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { judged, openedAbout } from '../support/case-story.ts';
import { type Api, testProgram } from '../support/program.ts';
import { looksRight, opener, picture, patiently } from '../support/looks.ts';
import { type Town, ok, townAt, underReview } from '../support/story.ts';

const { program, origin } = await testProgram();
const place: Town = await townAt(program, origin);
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const iris = await place.comes('iris', ['arbiter']);
const otto = await place.comes('otto', ['arbiter']);

/** Everything works without script. */
async function open(who: Api): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
  context.setDefaultTimeout(10_000);
  return context.newPage();
}

/** What a page says; between a currency and its amount stands a space that does not break. */
const textOf = async (page: Page) => ((await page.textContent('main')) ?? '').replaceAll('\u00a0', ' ');

describe('a case from the room of an engagement to its end', () => {
  let client: Page;
  let professional: Page;
  let number = '';
  let milestone = '';

  beforeAll(async () => {
    const deal = await underReview(place, ana, bruno);
    ({ milestone } = deal);
    [client, professional] = [await open(ana), await open(bruno)];
    await client.goto(`${origin}/engagements/${deal.engagement}`);
  });

  test('is opened in two steps: first the split, then what would follow and why', async () => {
    await client.click('#case a[href$="/case"]');
    await client.fill('input[name=toClient]', '200.00');
    await client.click('main form[method=get] button');
    const follows = await textOf(client);
    expect(follows).toContain('You would receive USD 200.00.');
    expect(follows).toContain('bruno would receive USD 198.00.');
    expect(follows).toContain('Nobody gets a mark');
    await client.fill('textarea[name=reason]', 'Four pages are missing.');
    await client.click('form[action$="/case"] button');
    number = /CASE-\d+/.exec(client.url())?.[0] ?? '';
    await expect.poll(() => textOf(client), patiently).toContain('bruno answers until');
  });

  test('shows the other side the offer, its consequences and the clock, and settles with one button', async () => {
    await professional.goto(`${origin}/cases`);
    await professional.click(`a[href="/cases/${number}"]`);
    const text = await textOf(professional);
    expect(text).toContain('You receive USD 198.00.');
    expect(text).toContain('Without an answer an arbiter decides.');
    await professional.click('form[action$="/accept"] button');
    await expect.poll(() => textOf(professional), patiently).toContain('You agreed.');
    const { status } = await ok(bruno.get(`/milestones/${milestone}`));
    expect(status).toBe('released');
  });
});

describe('a refund after the release', () => {
  let deal: Awaited<ReturnType<typeof underReview>>;
  let number = '';

  beforeAll(async () => {
    deal = await underReview(place, ana, bruno);
    await ok(ana.post(`/milestones/${deal.milestone}/release`));
  });

  test('is talked about from the room, in the same two steps, and says that nobody decides it', async () => {
    const client = await open(ana);
    await client.goto(`${origin}/engagements/${deal.engagement}`);
    await expect.poll(() => textOf(client), patiently).toContain('Only what both of you agree on goes back');
    await client.click('#case a[href$="/refund-case"]');
    await client.fill('input[name=toClient]', '100.00');
    await client.click('main form[method=get] button');
    const follows = await textOf(client);
    expect(follows).toContain('You would receive USD 100.00 back the way you paid');
    expect(follows).toContain('the case ends and nothing moves');
    await client.fill('textarea[name=reason]', 'Two pages turned out to be unusable.');
    await client.click('form[action$="/refund-case"] button');
    number = /CASE-\d+/.exec(client.url())?.[0] ?? '';
    await expect.poll(() => textOf(client), patiently).toContain('Without an answer the case ends, and nothing moves.');
    await picture(client, 'refund-asked');
  });

  test('reads well to the other side in three languages, with script too, and has no arbiter in it', async () => {
    await looksRight(opener(browser, origin), bruno, new URL(`${origin}/cases/${number}`), 'refund');
    const page = await open(bruno);
    await page.goto(`${origin}/cases/${number}`);
    expect(await page.locator('form[action$="/arbitration"]').count()).toBe(0);
    expect(await page.locator('form[action$="/leave"]').count()).toBe(1);
  });

  test('goes back by one button', async () => {
    const page = await open(bruno);
    await page.goto(`${origin}/cases/${number}`);
    await expect
      .poll(() => textOf(page), patiently)
      .toContain('USD 100.00 leave your balance and go back to the client.');
    await page.click('form[action$="/accept"] button');
    await expect.poll(() => textOf(page), patiently).toContain('You agreed.');
    await picture(page, 'refund-agreed');
  });
});

test('an arbiter takes a case from the queue and decides it with a reason for each criterion', async () => {
  const deal = await underReview(place, ana, bruno);
  const asked = { to_client: { amount: '42000', currency: 'USD' }, reason: 'Nothing of it can be used.' };
  const { number } = await ok(ana.post(`/milestones/${deal.milestone}/cases`, asked));
  await ok(bruno.post(`/cases/${number}/arbitration`));
  await place.pass('PT72H');
  const page = await open(iris);
  await page.goto(`${origin}/desk/cases`);
  await page.click(`a[href="/desk/cases/${number}"]`);
  await page.click('form[action$="/take"] button');
  await expect.poll(() => textOf(page), patiently).toContain('Criteria and deliveries');
  await page.fill('input[name=toClient]', '168.00');
  for (const field of await page.locator('textarea[name^="criteria."]').all()) await field.fill('It is there in part.');
  await page.fill('form[action$="/award"] textarea[name=reason]', 'The greater part was done as agreed.');
  await page.click('form[action$="/award"] button');
  const client = await open(ana);
  await client.goto(`${origin}/cases/${number}`);
  const text = await textOf(client);
  expect(text).toContain('168.00');
  expect(text).toContain('Either of you may ask for a second look until');
});

test('whoever has the case has its case file made with one press, sees how far it is, and takes it', async () => {
  const deal = await underReview(place, ana, bruno);
  const asked = { to_client: { amount: '42000', currency: 'USD' }, reason: 'Nothing of it can be used.' };
  const { number } = await ok(ana.post(`/milestones/${deal.milestone}/cases`, asked));
  await ok(bruno.post(`/cases/${number}/arbitration`));
  const page = await open(iris);
  await page.goto(`${origin}/desk/cases/${number}`);
  expect(await page.locator('#case-file').count()).toBe(0); // nobody has taken it yet
  await page.click('form[action$="/take"] button');
  await page.click('form[action$="/case-file"] button');
  expect(await page.locator('#case-file article [role=status]').innerText()).not.toBe('');
  const link = page.locator('#case-file a[href$="/zip"]');
  for (let turn = 0; turn < 20 && (await link.count()) === 0; turn += 1) {
    await place.settle();
    await page.goto(`${origin}/desk/cases/${number}`);
  }
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(saved.suggestedFilename()).toMatch(/^CASE-\d+-\d+\.zip$/);
  await looksRight(opener(browser, origin), iris, new URL(`${origin}/desk/cases/${number}`), 'case-file-at-desk');
  const client = await open(ana);
  await client.goto(`${origin}/engagements/${deal.engagement}`);
  const text = await textOf(client);
  expect(text).toContain(`Arbiter, ${number}`);
  expect(text).toContain('The house took the record along');
});

describe('while a case goes on', () => {
  test('whoever is to answer pauses the clock, and whoever opened it takes it back', async () => {
    const { number } = await openedAbout(place, ana, bruno);
    const professional = await open(bruno);
    await professional.goto(`${origin}/cases/${number}`);
    await professional.click('details:has(form[action$="/pause"]) summary');
    await professional.fill('input[name=days]', '9');
    await professional.click('form[action$="/pause"] button');
    await expect.poll(() => textOf(professional), patiently).toContain('A pause is at most 5 days long.');
    await professional.fill('input[name=days]', '3');
    await professional.click('form[action$="/pause"] button');
    await expect.poll(() => textOf(professional), patiently).toContain('bruno paused the clock for 3 days.');
    await looksRight(opener(browser, origin), ana, new URL(`${origin}/cases/${number}`), 'paused');
    const client = await open(ana);
    await client.goto(`${origin}/cases/${number}`);
    await client.click('details:has(form[action$="/withdrawal"]) summary');
    await client.click('form[action$="/withdrawal"] button');
    await expect.poll(() => textOf(client), patiently).toContain('The side that opened it took it back.');
  });

  test(
    'a second person sends a decision back, and the two agree before the next one',
    { timeout: 60_000 },
    async () => {
      const { number } = await openedAbout(place, ana, bruno, '600000');
      await ok(bruno.post(`/cases/${number}/arbitration`));
      await ok(iris.post(`/cases/${number}/take`));
      await place.pass('PT72H');
      await ok(Promise.resolve(await judged(number, iris, '100000')));
      const desk = await open(otto);
      await desk.goto(`${origin}/desk/cases/${number}`);
      await desk.fill('#decline-reason', 'The glossary was agreed on in entry nine.');
      await desk.click('form[action$="/sent-back"] button');
      await expect
        .poll(() => textOf(desk), patiently)
        .toContain('Not signed: The glossary was agreed on in entry nine.');
      await looksRight(opener(browser, origin), otto, new URL(`${origin}/desk/cases/${number}`), 'sent-back');
      await place.pass('P6D');
      const client = await open(ana);
      await client.goto(`${origin}/cases/${number}`);
      await expect.poll(() => textOf(client), patiently).toContain('The decision is late.');
      await client.click('a[href$="/counter"]');
      await client.fill('input[name=toClient]', '1500.00');
      await client.click('main form[method=get] button');
      await expect.poll(() => textOf(client), patiently).toContain('or until the case has moved the money');
      await client.fill('textarea[name=reason]', 'The greater part of it was good work.');
      await client.click('form[action$="/counter"] button');
      await expect.poll(() => textOf(client), patiently).toContain('That is done, and on the record.');
      await looksRight(opener(browser, origin), bruno, new URL(`${origin}/cases/${number}`), 'late-offer');
      const professional = await open(bruno);
      await professional.goto(`${origin}/cases/${number}`);
      await professional.click('form[action$="/accept"] button');
      await expect.poll(() => textOf(professional), patiently).toContain('You agreed.');
    },
  );

  test('how cases are decided says so, in three languages', async () => {
    await looksRight(opener(browser, origin), null, new URL(`${origin}/how-cases-are-decided`), 'how');
    const page = await open(ana);
    await page.goto(`${origin}/how-cases-are-decided?lang=en`);
    await expect
      .poll(() => textOf(page), patiently)
      .toContain('Each side may pause the clock once, for 5 days at most');
  });
});
