import { AxeBuilder } from '@axe-core/playwright';
import { Secret, TOTP } from 'otpauth';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { pressAndArrive } from '../support/pressing.ts';
import { api, freePort, testProgram } from '../support/program.ts';

const port = await freePort();
// Passkeys know houses by name, never by number.
const { origin } = await testProgram({
  HOST: 'localhost',
  PORT: `${port}`,
  GARANTE_ORIGIN: `http://localhost:${port}`,
});
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const password = 'cuatro palabras bastante normales';
const pageOf = async (options: BrowserContextOptions = {}): Promise<Page> =>
  (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
const flaws = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
const press = (page: Page, form: string) =>
  pressAndArrive(page, page.locator(`form[action="${form}"] button.btn`).first());

/** Follows the link of the newest mail of a kind to an address. */
async function openMail(page: Page, to: string, template: string): Promise<void> {
  const { body } = await api(origin).get<{ to: string; template: string; text: string }[]>('/test/mail');
  const mail = body.find((each) => each.to === to && each.template === template);
  await page.goto(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? 'about:blank');
}

async function join(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/sign-up`);
  await page.fill('[name=name]', 'Ana Ruiz');
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await press(page, '/sign-up');
  await openMail(page, email, 'confirm_email');
  await page.fill('[name=password]', password);
  await press(page, '/confirm');
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${origin}/sign-in?next=/account`);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await press(page, '/sign-in');
}

const pages = [
  '/account',
  '/account/security',
  '/account/security/app',
  '/account/security/passkeys/new',
  '/account/preferences',
  '/account/tokens',
  '/companies',
];

describe.each([
  ['with script on a wide screen', {}],
  [
    'without script on a narrow one',
    { javaScriptEnabled: false, viewport: { width: 320, height: 720 }, locale: 'pt-BR' },
  ],
] as const)('an account, %s', (how, options) => {
  const email = `${how.length}@example.com`;

  test('is made with the link of a mail, and every page of it can be read by everyone', async () => {
    const page = await pageOf(options);
    await join(page, email);
    for (const path of pages) {
      expect((await page.goto(origin + path))?.status()).toBe(200);
      const found = 'javaScriptEnabled' in options ? [] : await flaws(page); // axe itself is script
      expect(found).toEqual([]);
    }
    await page.context().close();
  });

  test('gets a second factor, and from then on asks for it', async () => {
    const page = await pageOf(options);
    await signIn(page, email);
    await page.goto(`${origin}/account/security/app`);
    const key = (await page.locator('code.key').innerText()).replaceAll(' ', '');
    const code = (halfMinutes: number) =>
      new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });
    await page.fill('[name=code]', code(0));
    await press(page, '/account/security/app');
    expect(await page.locator('.codes li').count()).toBe(10);

    await signIn(page, email);
    expect(new URL(page.url()).pathname).toBe('/sign-in/factor');
    await page.fill('[name=code]', '000000');
    await press(page, '/sign-in/factor');
    await page.locator('[role=alert]').waitFor();
    await page.fill('[name=code]', code(1));
    await press(page, '/sign-in/factor');
    expect(new URL(page.url()).pathname).toBe('/account');
    await page.context().close();
  });
});

test('a passkey opens the door by itself', async () => {
  const page = await pageOf();
  await join(page, 'key@example.com');
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.goto(`${origin}/account/security/passkeys/new`);
  await press(page, '/account/security/passkeys/new');
  expect(await page.locator('.codes li').count()).toBe(10);
  await page.context().clearCookies();
  await page.goto(`${origin}/sign-in?next=/account`);
  await press(page, '/sign-in/passkey');
  expect(new URL(page.url()).pathname).toBe('/account');
  await page.context().close();
});

test('nobody is led out of the house by a link to the door', async () => {
  const page = await pageOf();
  await join(page, 'led@example.com');
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example']) {
    await page.goto(`${origin}/sign-in?next=${encodeURIComponent(next)}`);
    expect(new URL(page.url()).origin).toBe(origin);
  }
  await page.context().close();
});
