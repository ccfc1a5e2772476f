/** Taking a test, without script and with it, in three languages, on a telephone and on a desk. */
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { perform } from '../../src/core/gate.ts';
import { skillTests } from '../../src/doors/skill-tests.ts';
import { publishTest } from '../../src/modules/talent/index.ts';
import { words } from '../../src/words/index.ts';
import type { Answer, Api } from '../support/program.ts';
import { ok, proposes, publishes, town } from '../support/story.ts';
import { looksRight, opener, sizes } from '../support/looks.ts';

vi.setConfig({ testTimeout: 90_000 }); // axe in three languages takes its time on a busy machine

const place = await town();
const { origin } = place;
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const tomas = await place.comes('tomas');
const ana = await place.comes('ana');
const irene = await place.comes('irene', ['trust_agent', 'operator']);
for (const { input } of skillTests())
  await perform(place.program.house, { actor: { kind: 'console' }, lang: 'en' }, publishTest, input);
const { items } = await ok(place.visitor.get('/tests'));
const typescript = items.find(({ key }: Answer) => key === 'typescript').id;
const w = words('en').talent;
const open = opener(browser, origin, { javaScriptEnabled: false, viewport: sizes.phone });
const right = (who: Api | null, at: string, name: string) => looksRight(open, who, new URL(at, origin), name);

test('a test says everything that is asked before it begins', async () => {
  await right(null, '/tests', 'tests');
  await right(tomas, `/tests/${typescript}`, 'test');
  const page = await open(tomas);
  await page.goto(`${origin}/tests/${typescript}`);
  const text = await page.locator('main').innerText();
  for (const said of [w.tests.rule.time(35), w.tests.rule.again(7), w.tests.rule.watch, '70%'])
    expect(text).toContain(said);
});

test('each question is a page of its own; what was saved is there after a reload, and the end is a result by section', async () => {
  const page = await open(tomas);
  await page.goto(`${origin}/tests/${typescript}`);
  await page.click('main form button.main');
  expect(page.url()).toContain('/attempts/att_');
  const attempt = new URL(page.url()).pathname;
  const { questions } = await ok(tomas.get(attempt));
  const shown = questions.find(({ kind }: Answer) => kind === 'single');
  await page.goto(`${origin}${attempt}?q=${shown.n}`);
  await page.locator('input[name="chosen"]').first().check();
  await page.click('main form button.main');
  await page.goto(`${origin}${attempt}?q=${shown.n}`);
  expect(await page.locator('input[name="chosen"]').first().isChecked()).toBe(true);
  await right(tomas, `${attempt}?q=${shown.n}`, 'question');
  const ordering = questions.find(({ kind }: Answer) => kind === 'ordering');
  if (ordering) {
    await page.goto(`${origin}${attempt}?q=${ordering.n}`);
    for (const [n] of ordering.options.entries()) await page.selectOption(`select[name="place.${n}"]`, '1');
    await page.click('main form button.main');
    expect(await page.locator('main [role=alert]').innerText()).not.toBe('');
  }
  const coded = questions.find(({ code }: Answer) => code !== '');
  await right(tomas, `${attempt}?q=${coded.n}`, 'question-code');
  await page.goto(`${origin}${attempt}`);
  await page.click(`form[action="${attempt}/finish"] button`);
  expect(await page.locator('main').innerText()).toContain(w.result.failed);
  await right(tomas, new URL(page.url()).pathname, 'result');
  await right(tomas, '/account/tests', 'my-tests');
});

test('leaving the page is noted for people of the staff', async () => {
  const other = items.find(({ key }: Answer) => key === 'customer-support').id;
  const who = await place.comes(`w${crypto.randomUUID()}`); // a second try finds nobody who has just tried
  const { id } = await ok(who.post(`/tests/${other}/attempts`, { lang: 'es' }));
  const page = await open(who, { viewport: sizes.phone });
  await page.goto(`${origin}/attempts/${id}`);
  const told = page.waitForResponse(
    (answer) => answer.url().endsWith('/signals') && (answer.request().postData() ?? '').includes('kind=pasted'),
  );
  await page.evaluate(() => document.dispatchEvent(new ClipboardEvent('paste')));
  await told;
  const { items: watched } = await ok(irene.get('/desk/attempts'));
  expect(watched.find(({ attempt }: Answer) => attempt === id)).toMatchObject({ pasted: 1 });
  await right(irene, '/desk/attempts', 'watch');
});

test('a client asks for a test on the page of the proposal, and an operator publishes one from a text', async () => {
  const { proposal } = await proposes(tomas, await publishes(ana));
  const page = await open(ana);
  await page.goto(`${origin}/proposals/${proposal}`);
  await page.selectOption('select[name=test]', typescript);
  await page.fill('input[name=minimum]', '80');
  await page.click(`form[action="/proposals/${proposal}/tests"] button`);
  expect(await page.locator('main').innerText()).toContain(w.ask.verdict.not_met);
  await right(ana, `/proposals/${proposal}`, 'proposal');
  await right(tomas, `/proposals/${proposal}`, 'proposal-candidate');
  const desk = await open(irene);
  await desk.goto(`${origin}/tests/new`);
  await desk.fill(
    '#f-text',
    'key: knots\ntitle: Knots\nminutes: 5\n\n== Basics | 1\n\n? Which knot holds and opens again, every time?\n( ) Granny',
  );
  await desk.click('main form button.main');
  expect(await desk.locator('main [role=alert]').innerText()).toContain('7');
  await desk.fill('#f-text', `${skillTests()[0]?.input.text}`.replace('minutes: 30', 'minutes: 31'));
  await desk.click('main form button.main');
  expect(await desk.locator('main [role=status]').innerText()).toContain(w.bank.done);
  await right(irene, '/tests/new', 'bank');
});
