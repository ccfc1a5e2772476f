/** Talk from elsewhere as people meet it: without script, on a phone, in three languages. */
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, person, testProgram } from '../support/program.ts';
import { proposes, publishes } from '../support/story.ts';
import { zipOf } from '../support/zip.ts';
import { flaws, opener, tooWide } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await person(origin, 'ana@example.com');
const bruno = await person(origin, 'bruno@example.com');
const phone = '+54 9 261 555 0199';
const chat = [
  '03/04/24 10:01 - Ana: Can you do it for 400?',
  `03/04/24 10:02 - Bruno: Yes, call me: ${phone}`,
  '05/04/24 10:00 - Bruno: plan.pdf (file attached)',
  '05/04/24 10:01 - Ana: <Media omitted>',
  '05/04/24 10:02 - Carla: The logo is not part of it, and a very long word comes here: Donaudampfschifffahrtsgesellschaftskapitän',
].join('\n');

const open = opener(browser, origin, { javaScriptEnabled: false });
const pictures = process.env['GARANTE_PICTURES'];

/** Three widths, each looked over by axe, on a machine that others use too. */
const slow = 180_000;

let room = '';
beforeAll(async () => {
  const { engagement } = await proposes(bruno, await publishes(ana));
  room = `/engagements/${engagement}`;
});

/** Every page of it in its present state: wide and narrow, in each language, without flaw and without running over. */
async function wrongWith(who: Api, name: string, path: string): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const [lang, width] of [
    ['en', 1280],
    ['es', 390],
    ['pt', 320],
  ] as const) {
    const page = await open(who, { viewport: { width, height: 900 } });
    await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${lang}-${width}.png`, fullPage: true });
    wrong.push(...(await flaws(page)), ...((await tooWide(page)) ? [`${name} ${lang} is too wide`] : []));
    await page.context().close();
  }
  return wrong;
}

describe('without script', () => {
  let talk = '';

  test('the conversation leads there', async () => {
    const page = await open(bruno);
    await page.goto(origin + room);
    await page.click(`a[href="${room}/outside"]`);
    expect(await page.locator('h1').innerText()).toBe('Talk from elsewhere');
  });

  test(
    'the place to bring talk in is without flaw',
    async () => expect(await wrongWith(bruno, 'empty', `${room}/outside`)).toEqual([]),
    slow,
  );

  test('an export that cannot be read comes back with its sentence and what was pasted', async () => {
    const page = await open(bruno);
    await page.goto(`${origin}${room}/outside`);
    await page.fill('#f-text', 'just some words');
    await page.click('section[aria-labelledby=h-read] button.main');
    expect(await page.locator('[role=alert]').innerText()).toContain('No message of the kind you chose is in it.');
    expect(await page.inputValue('#f-text')).toBe('just some words');
  });

  test(
    'what was read is without flaw',
    async () => {
      await bruno.call('PUT', `${room}/outside/read-in`, { format: 'whatsapp', text: chat });
      expect(await wrongWith(bruno, 'preview', `${room}/outside`)).toEqual([]);
      await bruno.call('DELETE', `${room}/outside/read-in`);
    },
    slow,
  );

  test('a zip is read from a file, and one that is cut off comes back with its sentence', async () => {
    const page = await open(bruno);
    const zip = Buffer.from(zipOf({ '_chat.txt': '[13/03/24, 10:00:00] Ana: from the zip\n' }));
    const give = async (buffer: Buffer): Promise<void> => {
      await page.goto(`${origin}${room}/outside`);
      await page.setInputFiles('#f-bytes', { name: 'chat.zip', mimeType: 'application/zip', buffer });
      await page.click('section[aria-labelledby=h-read] button.main');
    };
    await give(zip.subarray(0, 60));
    expect(await page.locator('[role=alert]').innerText()).toContain('The zip is damaged or was cut off.');
    await give(Buffer.alloc(9 * 1024 * 1024));
    expect(await page.locator('[role=alert]').innerText()).toMatch(/8/);
    await give(zip);
    expect(await page.locator('#preview').innerText()).toContain('from the zip');
    await page.click('#preview form:last-of-type button');
    expect(await page.locator('#f-bytes').count()).toBe(1);
  });

  test('what is read is checked: who is who, how dates are written, which lines come along', async () => {
    const page = await open(bruno);
    await page.goto(`${origin}${room}/outside`);
    await page.fill('#f-text', chat);
    await page.click('section[aria-labelledby=h-read] button.main');
    expect(page.url()).toBe(`${origin}${room}/outside#preview`);
    await page.click('#preview button.main');
    expect(await page.locator('[role=alert]').innerText()).toMatch(/Say who “\w+” is\./);
    const sides = { Ana: 'client', Bruno: 'professional', Carla: 'other' };
    for (const [n, side] of Object.values(sides).entries()) await page.selectOption(`select[name="side.${n}"]`, side);
    await page.click('#preview button.main');
    expect(await page.locator('[role=alert]').innerText()).toContain('Say how the dates are written.');
    await page.check('input[name=dateOrder][value=day-first]');
    await page.uncheck('input[name=take][value="4"]');
    await page.click('#preview button.main');
    expect(await page.locator('#preview mark').innerText()).toBe(phone);
    expect(await page.isChecked('input[name=take][value="4"]')).toBe(false);
    expect(await page.isChecked('input[name=dateOrder][value=day-first]')).toBe(true);
    await page.click('button[value=contest]');
    talk = new URL(page.url()).pathname;
    expect(talk).toMatch(/\/outside\/tlk_\w+$/);
    expect(await page.locator('main').innerText()).toContain(
      '0 confirmed, 0 contested, 4 not answered. 1 line was left out.',
    );
    expect(await page.locator('#l2 mark.kept').innerText()).toBe(phone);
  });

  test('the other side confirms some lines, contests one with a comment, and leaves one open', async () => {
    const page = await open(ana);
    await page.goto(origin + talk);
    expect(await page.locator('#l2 .said').innerText()).toBe('Yes, call me: words hidden');
    await page.check('#l1 input');
    await page.check('#l2 input');
    await page.click('button[value=confirmed]');
    expect(await page.locator('#l1 .badge').innerText()).toBe('Confirmed');
    await page.check('#l4 input');
    await page.fill('#f-comment', `It is. Ask me: ${phone}`);
    await page.click('button[value=contested]');
    expect(await page.locator('mark').innerText()).toBe(phone);
    await page.fill('#f-comment', 'It is.');
    await page.click('button[name=verdict][value=contested]');
    expect(await page.locator('#l4 .comment').innerText()).toContain('It is.');
    expect(await page.locator('main').innerText()).toContain('2 confirmed, 1 contested, 1 not answered.');
  });

  test(
    'a talk is without flaw for who answers and for who waits, and so is the conversation',
    async () => {
      expect(await wrongWith(ana, 'answering', talk)).toEqual([]);
      expect(await wrongWith(bruno, 'waiting', talk)).toEqual([]);
      expect(await wrongWith(ana, 'room', room)).toEqual([]);
    },
    slow,
  );

  test('both see in the conversation how it stands', async () => {
    for (const who of [ana, bruno]) {
      const page = await open(who);
      await page.goto(origin + room);
      expect(await page.locator('#entries').innerText()).toContain('2 confirmed, 1 contested, 1 not answered.');
      await page.click('#entries summary >> nth=0');
      expect(await page.locator('#entries .brought').first().innerText()).toContain('Can you do it for 400?');
    }
  });

  test('notes of a call are written down, point by point', async () => {
    const page = await open(ana);
    await page.goto(`${origin}${room}/outside`);
    await page.fill('#f-on', '2020-11-19T15:00');
    await page.fill('#f-minutes', '20');
    await page.fill('#f-agreed', 'Logo included\n450 in all');
    await page.click('section[aria-labelledby=h-notes] button.main');
    expect(await page.locator('h1').innerText()).toBe('Talk from a call');
    expect(await page.locator('.brought > li').count()).toBe(2);
    const his = await open(bruno);
    await his.goto(page.url());
    await his.check('input[name=which][value=all]');
    await his.click('button[value=confirmed]');
    expect(await his.locator('.badge').allInnerTexts()).toEqual(['Confirmed', 'Confirmed']);
  });

  test('words are found where they stand', async () => {
    const page = await open(ana);
    await page.goto(`${origin}${room}/search`);
    await page.fill('#f-q', 'LOGO');
    await page.click('search button');
    expect(await page.locator('.brought > li').count()).toBe(2);
    await page.click('.brought > li >> nth=1 >> a');
    expect(page.url()).toBe(`${origin}${talk}#l4`);
  });

  test(
    'what was found is without flaw',
    async () => expect(await wrongWith(ana, 'search', `${room}/search?q=logo`)).toEqual([]),
    slow,
  );
});
