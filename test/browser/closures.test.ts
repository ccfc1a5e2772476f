import { chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { langs } from '../../src/words/lang.ts';
import { api, person, testProgram } from '../support/program.ts';
import { ok } from '../support/story.ts';
import { flaws, main, opener, picture, tooWide, patiently } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const bruno = await person(origin, 'bruno@example.com');
const tania = await person(origin, 'tania@example.com', ['trust_agent']);
const tomas = await person(origin, 'tomas@example.com', ['trust_agent']);
const plain = { javaScriptEnabled: false };

const open = opener(browser, origin);

describe('by plain forms', () => {
  test('one proposes, is not offered the decision, another confirms, and the member reads it on every page', async () => {
    const first = await open(tania, plain);
    await first.goto(`${origin}/desk/closures?member=${bruno.id}&rule=P-02`);
    await first.fill('#f-reason-new', 'Too short');
    await first.click('form[action$="/desk/closures"] button.main');
    expect(await first.inputValue('#f-reason-new')).toBe('Too short');
    await first.fill('#f-reason-new', 'Three payments were taken outside, as the receipts show.');
    await first.check('input[name=notice][value=law]');
    await first.click('form[action$="/desk/closures"] button.main');
    await expect.poll(() => main(first), patiently).toContain('Somebody else than who asked for it has to decide.');

    const second = await open(tomas, plain);
    await second.goto(`${origin}/desk/closures`);
    await second.fill('textarea[name=reason]', 'I have read the receipts, and it is so.');
    await second.click('button[value=confirmed]');
    await second.goto(`${origin}/desk/closures?state=decided`);
    await expect.poll(() => main(second), patiently).toContain('Confirmed');
    await api(origin).post('/test/clock', { advance: 'PT1S' });

    const member = await open(bruno, plain);
    await member.goto(`${origin}/projects`);
    expect(await member.locator('header').innerText()).toContain('This account is closed.');
    await member.click('header a[href*="/standing/reasons/"]');
    await expect.poll(() => main(member), patiently).toContain('without notice because the law demands it');
    await member.fill('[name=text]', 'The receipts are of another work that had nothing to do with this house.');
    await member.click('form[action$="/appeal"] button.main');
    expect((await ok(tania.get('/desk/appeals'))).items).toHaveLength(1);
    await Promise.all([first, second, member].map((each) => each.context().close()));
  });
});

describe.each(langs)('in %s', (lang) => {
  test.each([
    ['on a telephone', { width: 390, height: 844 }],
    ['on a desk', { width: 1280, height: 900 }],
  ] as const)('the desk, and the page of a closed member, are clean %s', async (_where, viewport) => {
    for (const [who, path, name] of [
      [tania, '/desk/closures', 'desk'],
      [tania, '/desk/closures?state=decided', 'decided'],
      [bruno, '/standing', 'member'],
    ] as const) {
      const page = await open(who, { viewport, reducedMotion: 'reduce' });
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(await flaws(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await picture(page, `closure-${name}-${lang}-${viewport.width}`);
      await page.context().close();
    }
  });
});
