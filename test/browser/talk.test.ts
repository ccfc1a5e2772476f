import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { api, person, testProgram } from '../support/program.ts';
import { proposes, publishes } from '../support/story.ts';
import { flaws, opener, tooWide } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await person(origin, 'ana@example.com');
const bruno = await person(origin, 'bruno@example.com');
const desk = await person(origin, 'desk@example.com', ['trust_agent']);
const phone = '+54 9 261 555 0199';

const open = opener(browser, origin);

let room = '';
beforeAll(async () => {
  const { engagement } = await proposes(bruno, await publishes(ana));
  room = `${origin}/engagements/${engagement}`;
});

describe('without script', () => {
  const plain = { javaScriptEnabled: false };

  test('a message leaves, a held one comes back with its words marked and is contested', async () => {
    const page = await open(bruno, plain);
    await page.goto(room);
    await page.fill('#f-body', 'Good **morning**.');
    await page.click('#write button.main');
    expect(page.url()).toMatch(/#e2$/);
    expect(await page.locator('#e2 .said').innerHTML()).toBe('<p>Good <strong>morning</strong>.</p>');

    await page.fill('#f-body', `Call ${phone} please.`);
    await page.click('#write button.main');
    expect(await page.locator('#write mark').innerText()).toBe(phone);
    expect(await page.locator('#write [role=alert]').innerText()).toContain(
      'They can be shared once the payment is protected.',
    );
    expect(await page.inputValue('#f-body')).toBe(`Call ${phone} please.`);
    await page.click('button[value=contest]');
    expect(await page.locator('#e3 mark.kept').innerText()).toBe(phone);
    expect(await page.locator('#e3 .why').innerText()).toContain('until a person of the house has read them');
  });

  test('the other side reads that words are hidden, not which', async () => {
    const page = await open(ana, plain);
    await page.goto(room);
    expect(await page.locator('#e3 .said').innerText()).toBe('Call words hidden please.');
    expect(await page.content()).not.toContain('555 0199');
  });

  test('a draft is kept by its button, and an edit keeps the words before it', async () => {
    const page = await open(bruno, plain);
    await page.goto(room);
    await page.fill('#f-body', 'Half a thought');
    await page.click('#write button[formaction]');
    expect(await page.inputValue('#f-body')).toBe('Half a thought');
    await page.click('#e2 .under a');
    expect(await page.inputValue('#f-body')).toBe('Good **morning**.');
    await page.fill('#f-body', 'Good evening.');
    await page.click('#write button.main');
    expect(page.url()).toMatch(/#e2$/);
    expect(await page.locator('#e2 .bubble > .said').innerText()).toBe('Good evening.');
    await page.click('#e2 summary');
    expect(await page.locator('#e2 .earlier .said').innerText()).toBe('Good morning.');
  });

  test('a trust agent clears the words with a reason, and without one is asked for it', async () => {
    const page = await open(desk, plain);
    await page.goto(`${origin}/desk/findings`);
    await page.click('button[value=cleared]');
    expect(await page.locator('main .error').first().innerText()).toBe('This is needed.');
    await page.fill('main textarea >> nth=0', 'The number of a spare part.');
    await page.click('button[value=cleared] >> nth=0');
    expect(await page.locator('main').innerText()).toContain('Nothing waits here.');
    const hers = await open(ana, plain);
    await hers.goto(room);
    expect(await hers.locator('#e3 .said').innerText()).toBe(`Call ${phone} please.`);
  });

  test('notices lead to the place and are read by it; the rest is laid aside at once', async () => {
    await bruno.post(new URL(room).pathname + '/messages', { body: 'One more thing.' });
    await api(origin).post('/test/clock', { advance: 'PT0S' });
    const page = await open(ana, plain);
    await page.goto(`${origin}/notices`);
    expect(await page.locator('.told li.fresh').count()).toBe(1);
    await page.click('.told li.fresh h3 a');
    expect(page.url()).toMatch(new RegExp(`^${room}#e\\d+$`));
    await page.goto(`${origin}/notices`);
    const all = page.locator('text=Mark all as read');
    if (await all.isVisible()) await all.click();
    expect(await page.locator('.told li.fresh').count()).toBe(0);
    expect(await page.locator('a[href="/notices"] .num').count()).toBe(0);
  });
});

describe('with script', () => {
  test('words are marked while one writes, and the draft survives a reload', async () => {
    const page = await open(bruno);
    await page.goto(room);
    await page.fill('#f-body', `My number: ${phone}`);
    await page.waitForSelector('[data-marks] mark');
    expect(await page.locator('.screened').innerText()).toContain('These words look like a phone number.');
    await page.waitForFunction(() => document.querySelector('[data-draft-state]')?.textContent === 'Draft kept');
    await page.reload();
    expect(await page.inputValue('#f-body')).toBe(`My number: ${phone}`);
    await page.click('#write button.main');
    await page.waitForSelector('button[value=send_masked]');
    expect(await flaws(page)).toEqual([]);
    await page.fill('#f-body', 'Nothing to mark.');
    await page.waitForFunction(() => !document.querySelector('.screened:not([hidden])'));
    await page.focus('#f-body');
    await Promise.all([page.waitForURL(/#e\d+$/), page.keyboard.press('Control+Enter')]);
    expect(await page.inputValue('#f-body')).toBe('');
  });

  test('what the other says, changes and does appears at once, and shows as read', async () => {
    const hers = await open(ana);
    await hers.goto(room);
    const his = await open(bruno);
    await his.goto(room);
    await his.fill('#f-body', 'Do you hear me?');
    await his.click('#write button.main');
    await his.waitForURL(/#e\d+$/);
    const entry = new URL(his.url()).hash;
    await hers.waitForSelector(entry);
    expect(await hers.locator(`${entry} .said`).innerText()).toBe('Do you hear me?');
    expect(await hers.locator('[data-arrived]').innerText()).toContain('New on the record:');

    await hers.fill('#f-body', 'Loud and clear.');
    await his.click(`${entry} .under a`);
    await his.fill('#f-body', 'Do you **hear** me?');
    await his.click('#write button.main');
    await hers.waitForSelector(`${entry} strong`);
    expect(await hers.locator(entry).count()).toBe(1);
    expect(await hers.inputValue('#f-body')).toBe('Loud and clear.'); // nobody's words are lost by it
    await his.reload();
    await his.waitForSelector(`${entry} .seen`);
  });

  test('a page whose line was answered with an error says so, and asks again by itself', async () => {
    const page = await open(ana);
    await page.clock.install();
    const asked: string[] = [];
    await page.route('**/live?*', (route) =>
      asked.push('asked') === 1 ? route.fulfill({ status: 502 }) : route.continue(),
    );
    await page.goto(room);
    await page.waitForSelector('[data-lost]', { state: 'visible' });
    await page.clock.fastForward(11_000);
    await page.waitForSelector('[data-lost]', { state: 'hidden' });
    expect(asked).toHaveLength(2);
  });
});

const places = [
  [ana, '/messages'],
  [ana, '/notices'],
  [ana, () => new URL(room).pathname],
  [ana, '/dev/mail'],
  [desk, '/desk/findings'],
  [desk, '/desk/findings?state=cleared'],
  [desk, '/messages'],
] as const;

test.each([
  ['en', 1280],
  ['es', 320],
] as const)('in %s, %i wide, the pages of talk are without flaw', async (lang, width) => {
  for (const [who, path] of places) {
    const page = await open(who, { viewport: { width, height: 800 } });
    const at = typeof path === 'string' ? path : path();
    await page.goto(`${origin}${at}${at.includes('?') ? '&' : '?'}lang=${lang}`);
    expect([at, await flaws(page)]).toEqual([at, []]);
    await page.context().close();
  }
});

test('in no language does a page of talk run over the edge of a small phone', async () => {
  for (const who of [ana, desk]) {
    const page = await open(who, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    for (const [, path] of places.filter(([each]) => each === who)) {
      for (const lang of ['en', 'es', 'pt']) {
        const at = typeof path === 'string' ? path : path();
        await page.goto(`${origin}${at}${at.includes('?') ? '&' : '?'}lang=${lang}`);
        expect([lang, at, await tooWide(page)]).toEqual([lang, at, false]);
      }
    }
  }
});

test('a kept mail is shown as text, and its HTML alone under a policy of its own', async () => {
  const page = await open(ana);
  await page.goto(`${origin}/dev/mail`);
  await page.click('.talks h2 a >> nth=0');
  expect(await page.locator('.letter').innerText()).toContain(origin);
  const response = await page.goto(`${page.url()}/html`);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await page.locator('h1').count()).toBe(1);
});
