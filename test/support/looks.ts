/** A person in front of a real browser, and what is looked for on each page. */
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { langs } from '../../src/words/lang.ts';

type Who = { readonly token: string } | null;
export type Open = (who: Who, options?: BrowserContextOptions) => Promise<Page>;

export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

/** @param usual what a context is opened with unless a test says otherwise */
export function opener(browser: Browser, origin: string, usual: BrowserContextOptions = {}): Open {
  return async (who, options = usual) => {
    const context = await browser.newContext(options);
    if (who !== null) await context.addCookies([{ name: 'garante', value: who.token, url: origin }]);
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
}

/** How long a page may take to say what a press has brought: a click does not wait for the page that follows it. */
export const patiently = { timeout: 15_000, interval: 50 } as const;

export const main = (page: Page): Promise<string> => page.locator('main').innerText();

export async function flaws(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

export const tooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Kept to be looked at, where `PICTURES` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

/** Nothing for axe, nothing sticks out; with `PICTURES=folder` the page is kept. */
export async function isFlawless(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(await tooWide(page)).toBe(false);
}

/** A page in each language, on a telephone and on a desk. */
export async function looksRight(open: Open, who: Who, url: URL, name: string): Promise<void> {
  for (const [n, lang] of langs.entries()) {
    const size = n === 1 ? 'desk' : 'phone';
    const page = await open(who, { viewport: sizes[size], reducedMotion: 'reduce' });
    url.searchParams.set('lang', lang);
    await page.goto(url.href);
    await isFlawless(page, `${name}-${lang}-${size}`);
    await page.context().close();
  }
}
