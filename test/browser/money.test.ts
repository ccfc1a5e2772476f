import { AxeBuilder } from '@axe-core/playwright';
import { type Page, chromium } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { doctor } from '../../src/doors/doctor.ts';
import { pressAndArrive } from '../support/pressing.ts';
import { testProgram } from '../support/program.ts';

const { origin, program } = await testProgram({ GARANTE_DEMO: '1' });
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const narrow = { javaScriptEnabled: false, viewport: { width: 320, height: 720 } } as const;

/** A person of the demo, signed in. */
async function enter(name: string, options: object = {}): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  await page.goto(`${origin}/sign-in`);
  await page.fill('[name=email]', `${name}@demo.example`);
  await page.fill('[name=password]', 'puente-arco-piedra');
  await press(page, '/sign-in');
  return page;
}

const press = (page: Page, form: string): Promise<void> =>
  pressAndArrive(page, page.locator(`form[action="${form}"] button`).first());

const text = (page: Page) => page.locator('main').innerText();
const pages = ['', '/payouts', '/payouts/new', '/destination', '/payments', '/statement'].map(
  (path) => `/money${path}`,
);

test('every page of the money room can be read by everyone', async () => {
  const page = await enter('tomas');
  for (const path of pages) {
    expect((await page.goto(`${origin}${path}`))?.status()).toBe(200);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});

test.each(['en', 'es', 'pt'])('every page of the money room fits on a narrow phone in %s', async (lang) => {
  for (const name of ['tomas', 'marina']) {
    const page = await enter(name, { viewport: narrow.viewport });
    for (const path of pages) {
      await page.goto(`${origin}${path}?lang=${lang}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 320]);
    }
  }
});

test('a professional says where to be paid and takes money out, without script, and sees what follows before it does', async () => {
  const page = await enter('tomas', narrow);
  await page.goto(`${origin}/money/payouts/new?currency=USD&amount=100,50`);
  expect(await text(page)).toContain('Primero indica dónde quieres cobrar.');

  await page.goto(`${origin}/money/destination`);
  await page.fill('[name=name]', 'Tomás Quispe');
  await press(page, '/money/destination');
  expect(await text(page)).toContain('Este dato hace falta.');
  expect(await page.inputValue('[name=name]')).toBe('Tomás Quispe');
  await page.fill('[name=account]', 'PE 0011 2233');
  await press(page, '/money/destination');
  expect(await text(page)).toContain('•••• 2233');

  await page.goto(`${origin}/money/payouts/new`);
  await page.fill('[name=amount]', 'mucho');
  await press(page, '/money/payouts/new');
  expect(await text(page)).toContain('Escribe un monto');
  await page.fill('[name=amount]', '100,50');
  await press(page, '/money/payouts/new');
  expect(await text(page)).toMatch(/Se envía\s+USD\s100,50/);
  await press(page, '/money/payouts');
  expect(page.url()).toBe(`${origin}/money/payouts`);
  expect(await text(page)).toMatch(/USD\s100,50/);
  expect(await doctor(program.pool, program.provider, program.clock.now())).toEqual([]);
});

test('a client finds each payment with its receipts, and a month to take away', async () => {
  const page = await enter('marina');
  await page.goto(`${origin}/money/payments`);
  const receipt = await page.locator('a[href*="/money/receipts/"]').first().getAttribute('href');
  const pdf = await page.request.get(`${origin}${receipt}`);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  // The story of the demo goes back some days, which may lie in the month before.
  const today = program.clock.now();
  const months = [today, new Date(today.getTime() - 20 * 86_400_000)].map((day) => day.toISOString().slice(0, 7));
  const files = await Promise.all(
    months.map((month) => page.request.get(`${origin}/money/statement.csv?month=${month}`)),
  );
  expect(files.map((file) => file.headers()['content-type'])).toEqual(months.map(() => 'text/csv; charset=utf-8'));
  expect((await Promise.all(files.map((file) => file.text()))).join('')).toContain('Tomás Quispe Rojas');

  const checkout = await page.locator('a[href*="/money/checkout/"]').first().getAttribute('href');
  expect((await page.goto(`${origin}${checkout}`))?.status()).toBe(200);
  const stranger = await enter('grace');
  for (const path of [receipt, checkout]) expect((await stranger.goto(`${origin}${path}`))?.status()).toBe(404);
});
