import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { patiently } from '../support/looks.ts';
import { api, person, testProgram } from '../support/program.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const open = async (token: string | null, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  if (token !== null) await context.addCookies([{ name: 'garante', value: token, url: origin }]);
  return context.newPage();
};
const flaws = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const main = (page: Page) => page.locator('main').innerText();

describe('the rules, the help and the contact page', () => {
  const phone = { viewport: { width: 320, height: 720 } };
  test.each([
    ['/terms', 'pt'],
    ['/guideline', 'es'],
    ['/privacy', 'en'],
    ['/policy/numbers', 'pt'],
    ['/policy/changes?kind=terms', 'es'],
    ['/help', 'en'],
    ['/help/how-protection-works', 'pt'],
    ['/support', 'es'],
  ])('%s in %s can be read by everyone, on a wide screen and on a narrow one', async (path, lang) => {
    for (const options of [{}, phone]) {
      const page = await open(null, options);
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(await flaws(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await page.context().close();
    }
  });
});

describe('a new version', () => {
  let ana: Page;
  beforeAll(async () => {
    ana = await open((await person(origin, 'ana@example.com')).token);
  });

  test('is written at the desk, where nothing that was typed is lost', async () => {
    const boss = await open((await person(origin, 'boss@example.com', ['operator'])).token);

    await boss.goto(`${origin}/desk/policy/terms`);
    expect(await flaws(boss)).toEqual([]);
    const english = boss.locator('[name="texts.en"]');
    await english.fill(`${await english.inputValue()}\n\nOne more paragraph.`);
    await boss.click('button.main');
    expect(await boss.locator('[role=alert]').innerText()).toContain('Why it changes');
    expect(await english.inputValue()).toContain('One more paragraph.');
    await boss.fill('[name=reason]', 'To say one thing more.');
    await boss.click('button.main');
    await expect.poll(() => main(boss), patiently).toContain('The version was published.');

    await boss.goto(`${origin}/desk/policy/numbers`);
    expect(await flaws(boss)).toEqual([]);
    await boss.fill('[name=feeBands]', '9.5% 1000\n5%');
    await boss.fill('[name=reason]', 'A lower fee.');
    await boss.click('button.main');
    await expect.poll(() => main(boss), patiently).toContain('The version was published.');
  });

  test('shows what changed, word by word', async () => {
    await ana.goto(`${origin}/policy/changes?kind=numbers`);
    expect(await flaws(ana)).toEqual([]);
    expect((await ana.locator('ins').allInnerTexts()).join(' ')).toContain('9.5');
    await ana.goto(`${origin}/policy/changes?kind=terms`);
    expect(await ana.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('One more paragraph.')]);
  });

  test('is asked for when it counts, and leads on to where the person was going', async () => {
    await ana.goto(`${origin}/policy/accept?next=/help`);
    expect(ana.url()).toBe(`${origin}/help`);
    await api(origin).post('/test/clock', { advance: 'P20D' });
    await ana.goto(`${origin}/policy/accept?next=/help`);
    expect(await flaws(ana)).toEqual([]);
    await ana.click('button.main');
    expect(await ana.locator('[role=alert]').isVisible()).toBe(true);
    await ana.check('[name=terms]');
    await ana.click('button.main');
    expect(ana.url()).toBe(`${origin}/help`);
  });

  test('never leads out of the house', async () => {
    for (const next of ['https://evil.example', '//evil.example', String.raw`/\evil.example`, 'javascript:alert(1)']) {
      const { url } = await fetch(`${origin}/policy/accept?next=${encodeURIComponent(next)}`);
      await ana.goto(`${origin}/policy/accept?next=${encodeURIComponent(next)}`);
      expect([new URL(url).origin, new URL(ana.url()).origin]).toEqual([origin, origin]);
    }
  });
});

test('somebody without an account writes without script, and the desk answers', async () => {
  const page = await open(null, { javaScriptEnabled: false });
  await page.goto(`${origin}/support?lang=pt`);
  await page.fill('[name=subject]', 'Dúvida');
  await page.fill('[name=name]', 'Vera');
  await page.fill('[name=text]', 'Como abro uma conta de empresa?');
  await page.click('button.main');
  expect(await page.locator('[name=text]').inputValue()).toBe('Como abro uma conta de empresa?');
  expect(await flaws(await asDrawn(page))).toEqual([]);
  await page.fill('[name=email]', 'vera@example.com');
  await page.click('button.main');
  await expect.poll(() => main(page), patiently).toContain('Sua mensagem chegou');

  const desk = await open((await person(origin, 'staff@example.com', ['mediator'])).token);
  await desk.goto(`${origin}/desk/support`);
  expect(await flaws(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'Dúvida' }).click();
  expect(await flaws(desk)).toEqual([]);
  await desk.fill('[name=text]', 'Em Configurações.');
  await desk.click('button.main');
  await expect.poll(() => main(desk), patiently).toContain('Em Configurações.');
});

/** Axe needs script: the same page as it was drawn, in a browser that runs it. */
async function asDrawn(page: Page): Promise<Page> {
  const other = await open(null);
  await other.goto(`${origin}/support?lang=pt`);
  await other.setContent(await page.content());
  return other;
}
