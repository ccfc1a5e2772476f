import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { langs } from '../../src/words/lang.ts';
import { api, person, testProgram } from '../support/program.ts';
import { ok, proposes, publishes } from '../support/story.ts';
import { flaws, main, opener, picture, tooWide, patiently } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const ana = await person(origin, 'ana@example.com');
const bruno = await person(origin, 'bruno@example.com');
const tania = await person(origin, 'tania@example.com', ['trust_agent']);
const tomas = await person(origin, 'tomas@example.com', ['trust_agent']);
const plain = { javaScriptEnabled: false };

const open = opener(browser, origin);
const waiting = async () => (await ok(tania.get('/desk/checks'))).waiting;

let engagement = '';
const contests = (n: number) =>
  bruno.post(`/engagements/${engagement}/messages`, {
    body: `My number is +54 9 261 555 01${n}, as on the drawing.`,
    contact: 'contest',
  });
beforeAll(async () => {
  ({ engagement } = await proposes(bruno, await publishes(ana)));
  for (let n = 10; n < 18; n += 1) await contests(n);
  const report = { subject: bruno.id, reason: 'rude', text: 'This person shouted at me in a call.' };
  await ok(ana.post('/reports', report));
  await api(origin).post('/test/clock', { advance: 'PT26H' });
});

describe('by keyboard alone', () => {
  test('one thing after the other is taken, judged with a usual reason, and the next is there', async () => {
    const before = await waiting();
    const page = await open(tania);
    await page.goto(`${origin}/desk/check`);
    await page.keyboard.press('n');
    await page.waitForSelector('#judge');
    await expect.poll(() => main(page), patiently).toContain('+54 9 261 555 0110');
    expect(await page.locator('#judge mark').count()).toBe(0);
    await page.keyboard.press('3');
    expect(await page.inputValue('textarea[name=reason]')).toBe(
      'These words are part of the work and no contact details.',
    );
    await page.keyboard.press('1');
    expect(await page.inputValue('textarea[name=reason]')).toBe(
      'These words are contact details or an offer to pay outside.',
    );
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('main mark')?.textContent === '+54 9 261 555 0111');
    expect(await waiting()).toBe(before - 1);
    const { items } = await ok(tania.get('/findings?state=cleared'));
    expect(items[0]).toMatchObject({ words: '+54 9 261 555 0110', by: tania.id });
    await page.context().close();
  });

  test('keys rest while a reason is written, and can be turned off', async () => {
    const page = await open(tania);
    await page.goto(`${origin}/desk/check`);
    await page.focus('textarea[name=reason]');
    await page.keyboard.type('113');
    expect(await page.inputValue('textarea[name=reason]')).toBe('113');
    expect(await page.locator('input[name=verdict]:checked').count()).toBe(0);
    await page.fill('textarea[name=reason]', '');
    await page.uncheck('#keys-on');
    await page.keyboard.press('1');
    expect(await page.locator('input[name=verdict]:checked').count()).toBe(0);
    await page.reload();
    expect(await page.isChecked('#keys-on')).toBe(false);
    await page.context().close();
  });

  test('handed back it is for the next person', async () => {
    const page = await open(tania);
    await page.goto(`${origin}/desk/check`);
    await page.keyboard.press('h');
    await page.waitForSelector('#check-next');
    const other = await open(tomas);
    await other.goto(`${origin}/desk/check`);
    await other.keyboard.press('n');
    await other.waitForSelector('#judge');
    await expect.poll(() => main(other), patiently).toContain('+54 9 261 555 0111');
    await page.reload();
    await expect.poll(() => main(page), patiently).toContain('tomas');
    await Promise.all([page, other].map((each) => each.context().close()));
  });
});

describe('without script', () => {
  test('the same by plain forms: another kind has to be named, and what was written stays', async () => {
    const page = await open(tomas, plain);
    await page.goto(`${origin}/desk/check`);
    expect(await page.locator('[data-keys]').isVisible()).toBe(false);
    await page.check('input[value=wrong_kind]');
    await page.fill('textarea[name=reason]', 'That is a name in a messenger.');
    await page.click('#check-judge');
    await expect.poll(() => main(page), patiently).toContain('Choose what these words really are');
    expect(await page.inputValue('textarea[name=reason]')).toBe('That is a name in a messenger.');
    await page.selectOption('select[name=kind]', 'messaging_handle');
    await page.click('#check-judge');
    await expect.poll(() => main(page), patiently).toContain('+54 9 261 555 0112');
    const { items } = await ok(tania.get('/findings?state=confirmed'));
    expect(items[0]).toMatchObject({ words: '+54 9 261 555 0111', kind: 'messaging_handle' });
    await page.click('#check-back');
    expect(await page.locator('#check-next').isVisible()).toBe(true);
    await page.context().close();
  });

  test('a report says how much its reporter’s word weighs, and why', async () => {
    const { items } = await ok(tania.get('/desk/checks'));
    const report = items.find(({ kind }: { kind: string }) => kind === 'report');
    await ok(tania.post(`/desk/checks/${report.item}/take`));
    expect(await ok(tania.get(`/desk/checks/reports/${report.item}`))).toMatchObject({ weight: 5, later_hours: 0 });
    const page = await open(tania, plain);
    await page.goto(`${origin}/desk/check`);
    await expect.poll(() => main(page), patiently).toContain('This report weighs 5 of 10.');
    await page.check('input[value=confirmed]');
    await page.fill('textarea[name=reason]', 'We have listened to the call.');
    await page.click('#check-judge');
    expect((await ok(tania.get('/desk/reports?state=resolved'))).items[0]).toMatchObject({ status: 'upheld' });
    await page.click('#check-back');
    await page.context().close();
  });
});

describe.each(langs)('in %s', (lang) => {
  test.each([
    ['on a telephone', { width: 390, height: 844 }],
    ['on a desk', { width: 1280, height: 900 }],
  ] as const)('queue and judging are clean %s', async (_where, viewport) => {
    await api(origin).post('/test/clock', { advance: 'PT1H' });
    const page = await open(tania, { viewport, reducedMotion: 'reduce' });
    for (const state of ['queue', 'judging'] as const) {
      await page.goto(`${origin}/desk/check?lang=${lang}`);
      if (state === 'judging') {
        await page.click('#check-next');
        await page.goto(`${origin}/desk/check?lang=${lang}`);
        await page.waitForSelector('#judge');
      }
      expect(await flaws(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await picture(page, `check-${state}-${lang}-${viewport.width}`);
    }
    await page.click('#check-back');
    await page.context().close();
  });
});
