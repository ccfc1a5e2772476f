/**
 * Every page there is, as the people see it who may open it: in each language, light and dark, on a telephone and on a
 * desk. Axe finds nothing, nothing sticks out, the browser has nothing to complain of, and every link leads somewhere.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { webRoutes } from '../../src/doors/web/routes.ts';
import { langs } from '../../src/words/lang.ts';
import { webCells } from '../matrix/cells.ts';
import type { Role } from '../matrix/roles.ts';
import { makeWorld } from '../matrix/world.ts';
import { api, testProgram } from '../support/program.ts';

const { program, origin } = await testProgram();
program.clock.set(new Date('2026-11-20T12:00:00Z'));
const world = await makeWorld(program, origin);
await api(origin).post('/test/clock', { advance: 'PT0S' });
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const people: readonly Role[] = ['visitor', 'client', 'professional', 'company hirer', 'trust agent', 'operator'];
const phone = { viewport: { width: 390, height: 844 } };
const smallPhone = { viewport: { width: 320, height: 640 } };
const desk = { viewport: { width: 1280, height: 900 } };
interface Look extends Required<Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>> {
  readonly lang: (typeof langs)[number];
}

/**
 * Looks in which each language, each width and both schemes come up. Each page is opened in one of them, by turns;
 * with `EVERY_LOOK=1` in all.
 */
const looks: readonly Look[] = [
  { lang: 'en', ...desk, colorScheme: 'light' },
  { lang: 'es', ...smallPhone, colorScheme: 'dark' },
  { lang: 'pt', ...desk, colorScheme: 'dark' },
  { lang: 'en', ...phone, colorScheme: 'light' },
];
const looksOf = (n: number) => (process.env['EVERY_LOOK'] === '1' ? looks : looks.slice(n % looks.length).slice(0, 1));

interface Opened {
  readonly role: Role;
  readonly path: string;
  readonly name: string;
}
const pages = await opened();
const links = new Map<string, { readonly role: Role; readonly from: string }>();

/** What answers with a page: each path for whoever first may open it, and for the other side of a deal too. */
async function opened(): Promise<Opened[]> {
  const seen = new Set<string>();
  const found: Opened[] = [];
  const cells = webCells(webRoutes, world).filter(({ door, role }) => door === 'page' && people.includes(role));
  for (const { path, role, route, state } of cells) {
    const sided =
      /:(milestone|engagement|proposal|counter|case)\b/.test(route) && ['client', 'professional'].includes(role);
    const key = `${path} ${sided ? role : role === 'visitor' ? role : 'member'}`;
    if (seen.has(key) || (role !== 'visitor' && !sided && seen.has(`${path} visitor`))) continue;
    const answer = await fetch(origin + path, { headers: cookieOf(role), redirect: 'manual' });
    const { status, headers } = answer;
    const isWhole = (await answer.text()).includes('<html'); // pages that live fetch parts of themselves
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue;
    if (!isWhole) continue;
    seen.add(key);
    found.push({ role, path, name: `${route.slice(4)} ${state ? `(${state}) ` : ''}for the ${role}` });
  }
  const { body } = await api(origin, { id: '', token: world.tokens.client }).get('/payments');
  const checkouts = body.items.flatMap(({ checkout_url: url }: { checkout_url: string | null }) => url ?? []);
  const sandbox = ['/sandbox', ...checkouts.slice(0, 1).map((url: string) => new URL(url).pathname)];
  return [...found, ...sandbox.map((path) => ({ role: 'visitor' as const, path, name: path.slice(0, 20) }))];
}

function cookieOf(role: Role): Record<string, string> {
  return world.sessions[role] === '' ? {} : { cookie: `garante=${world.sessions[role]}` };
}

const contexts = new Map<string, Promise<BrowserContext>>();
function contextFor(role: Role, look: Look): Promise<BrowserContext> {
  const key = `${role} ${looks.indexOf(look)}`;
  const context = contexts.get(key) ?? makeContext(role, look);
  contexts.set(key, context);
  return context;
}

async function makeContext(role: Role, { viewport, colorScheme }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport, colorScheme });
  if (world.sessions[role] !== '')
    await context.addCookies([{ name: 'garante', value: world.sessions[role], url: origin }]);
  return context;
}

/** Everything the browser complains of, among it what the security policy forbids. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (fault) => said.push(fault.message));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}

async function linksOn(page: Page): Promise<readonly string[]> {
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).href),
  );
  const ours = all.filter((href) => href.startsWith(origin));
  // Files of this world are rows without bytes; those with bytes are downloaded in their own story.
  return ours
    .map((href) => href.slice(origin.length).split('#')[0] ?? '')
    .filter((href) => !href.startsWith('/files/'));
}

// Three at once: a browser mostly waits for itself, and each page is looked at in a tab of its own.
test.concurrent.each(pages.map((each, n) => [each.name, each, looksOf(n)] as const))(
  '%s',
  { timeout: 60_000 },
  async (_name, { path, role }, itsLooks) => {
    for (const look of itsLooks) {
      const page = await (await contextFor(role, look)).newPage();
      const said = complaints(page);
      const { lang, viewport, colorScheme } = look;
      const answer = await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      const where = `${lang} ${colorScheme} ${viewport?.width}`;
      expect([where, answer?.status()]).toEqual([where, 200]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${where} ${id} ${nodes[0]?.html}`)).toEqual([]);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([where, overhang > 0]).toEqual([where, false]);
      // What the provider draws speaks the language the payment was opened in.
      if (!path.startsWith('/sandbox'))
        expect(await page.getAttribute('html', 'lang')).toBe(lang === 'pt' ? 'pt-BR' : lang);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN/);
      expect([where, said]).toEqual([where, []]);
      for (const link of await linksOn(page)) if (!links.has(link)) links.set(link, { role, from: path });
      await page.close();
    }
  },
);

test('every link on every page leads somewhere', { timeout: 120_000 }, async () => {
  expect(links.size).toBeGreaterThan(100);
  const dead: string[] = [];
  for (const [link, { role, from }] of links) {
    const response = await fetch(origin + link, { headers: cookieOf(role), redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status >= 400) dead.push(`${link} (${response.status}), on ${from} for the ${role}`);
  }
  expect(dead).toEqual([]);
});
