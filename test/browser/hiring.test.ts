import { type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { api, person, testProgram } from '../support/program.ts';
import { proposalText, wellWritten } from '../support/hiring.ts';
import { flaws, main, opener, tooWide, patiently } from '../support/looks.ts';

const { origin } = await testProgram();
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());

const clara = await person(origin, 'clara@example.com');
const tomas = await person(origin, 'tomas@example.com');
const rita = await person(origin, 'rita@example.com');
const greta = await person(origin, 'greta@example.com', ['trust_agent']);

const open = opener(browser, origin);
const send = async (page: Page, action: string) => page.locator(`form[action="${action}"] button.btn`).last().click();

/** An open project of Clara, made through the API, with what a proposal needs. */
async function published(changes: object = {}): Promise<{ id: string; question: string }> {
  const { budgetMin, budgetMax, dueOn: _, criteria, ...rest } = wellWritten;
  const body = { ...rest, budget_min: budgetMin, budget_max: budgetMax, due_on: '2031-01-20' };
  const points = criteria.map(({ text, needsEvidence }) => ({ text, needs_evidence: needsEvidence }));
  const { body: draft } = await clara.post('/projects', { ...body, criteria: points, ...changes });
  await clara.post(`/projects/${draft.id}/publish`);
  const { body: shown } = await api(origin).get(`/projects/${draft.id}`);
  return { id: draft.id, question: shown.questions[0]?.id ?? '' };
}

async function proposed(project: { id: string; question: string }): Promise<{ id: string; engagement: string }> {
  const answers = [{ question: project.question, text: 'Yes, three times.' }];
  const input = { price: { amount: '42000', currency: 'USD' }, days: 14, text: proposalText, answers };
  return (await tomas.post(`/projects/${project.id}/proposals`, input)).body;
}

describe('without script', () => {
  const plain = { javaScriptEnabled: false };
  test('a client describes work, mends what is missing, and publishes what everybody may read', async () => {
    const page = await open(clara, plain);
    await page.goto(`${origin}/projects/new`);
    await page.fill('[name=title]', 'Illustrate six bird cards');
    await page.fill('[name=budgetMin]', 'three hundred');
    await send(page, '/projects');
    expect(await page.locator('[role=alert]').innerText()).toContain('Budget from');
    expect(await page.inputValue('[name=title]')).toBe('Illustrate six bird cards');
    await page.fill('[name=budgetMin]', '300');
    await send(page, '/projects');
    await expect.poll(() => main(page), patiently).toContain('Needed before it can be published');
    expect(await page.getAttribute('#publish', 'aria-disabled')).toBe('true');

    await page.click('text=Edit the words');
    expect(await page.inputValue('[name=budgetMin]')).toBe('300.00');
    await page.fill(
      'textarea[name=description]',
      `${'Six plates in colour for a school museum. '.repeat(4)} Write to ana@lima.com.br`,
    );
    await page.selectOption('[name=category]', 'design');
    await page.locator('[value=illustration]').evaluate((box) => box.setAttribute('checked', ''));
    await page.fill('[name=budgetMax]', '450');
    await page.fill('[name=dueOn]', '2031-01-20');
    await page.fill('[name="criteria.0.text"]', 'Six plates are there.');
    await page.check('[name="criteria.0.evidence"]');
    await page.locator('main form button.main').click();
    await page.click('#publish');
    expect(await page.locator('mark').innerText()).toBe('ana@lima.com.br');
    await page.click('button[value=contest]');
    await expect.poll(() => main(page), patiently).toContain('Your project is published');

    const visitor = await open(null, plain);
    await visitor.goto(page.url().split('?')[0] ?? '');
    const text = await main(visitor);
    expect(text).toContain('Six plates are there.');
    expect(text).not.toContain('ana@lima.com.br');
  });

  test('a professional sees what would arrive before writing, and nothing typed is lost', async () => {
    const project = await published();
    const page = await open(tomas, plain);
    await page.goto(`${origin}/projects/${project.id}`);
    await page.click('text=Propose');
    await page.fill('[name=price]', '420');
    await page.fill('[name=days]', '14');
    await page.locator('main form button').click();
    expect(await page.locator('aside').innerText()).toContain('USD\u00A0378.00');
    await page.fill('[name=text]', proposalText);
    await send(page, `/projects/${project.id}/proposals`);
    expect(await page.locator('[role=alert]').innerText()).toContain('One question of the client');
    expect(await page.inputValue('[name=text]')).toBe(proposalText);
    await page.fill('[name="answers.0.text"]', 'Yes, three times.');
    await send(page, `/projects/${project.id}/proposals`);
    await expect.poll(() => main(page), patiently).toContain('Your proposal was sent');
  });

  test('an offer goes to the other side, is accepted there, and becomes the terms', async () => {
    const { id } = await proposed(await published());
    const client = await open(clara, plain);
    await client.goto(`${origin}/proposals/${id}`);
    await client.locator('summary', { hasText: 'Offer other terms' }).click();
    await client.fill('[name=price]', '400');
    await client.fill('[name=days]', '10');
    await send(client, `/proposals/${id}/counters`);
    await expect.poll(() => main(client), patiently).toContain('Your offer waits for an answer');
    const professional = await open(tomas, plain);
    await professional.goto(`${origin}/proposals/${id}`);
    await professional.click('text=Accept these terms');
    const text = await main(professional);
    expect(text).toContain('USD\u00A0360.00');
    expect(text).toContain('10 days');
  });

  test('who has asked finds the conversation, and who is blocked reads why not', async () => {
    const project = await published();
    const page = await open(rita, plain);
    await page.goto(`${origin}/blocks?blocked=${clara.id}`);
    await send(page, '/blocks');
    await page.goto(`${origin}/projects/${project.id}`);
    await expect.poll(() => main(page), patiently).toContain('One of you has blocked the other');
    await page.goto(`${origin}/blocks`);
    await send(page, '/blocks/lift');
    await page.goto(`${origin}/projects/${project.id}`);
    await page.locator('summary', { hasText: 'Ask the client' }).click();
    await page.fill('[name=text]', 'How long is the glossary?');
    await send(page, `/projects/${project.id}/questions`);
    expect(page.url()).toContain('/engagements/eng_');
  });

  test('a report is read at the desk and answered with a reason', async () => {
    const project = await published();
    const page = await open(tomas, plain);
    await page.goto(`${origin}/report?subject=${project.id}`);
    await page.check('[value=free_work]');
    await page.fill('[name=text]', 'Asks for ten pages as a sample.');
    await send(page, '/report');
    await expect.poll(() => main(page), patiently).toContain('Your report was sent');
    const desk = await open(greta, plain);
    await desk.goto(`${origin}/desk/reports`);
    await desk.locator('summary', { hasText: 'Decide' }).first().click();
    await desk.locator('[value=dismissed]').first().check();
    await desk.locator('[name=reason]').first().fill('One page as a sample is fine.');
    await desk.locator('main form button.main').first().click();
    await desk.goto(`${origin}/desk/reports?state=resolved`);
    await expect.poll(() => main(desk), patiently).toContain('One page as a sample is fine.');
  });
});

// Every page by its address is opened in every-page.test.ts; here are those that a query or a moment makes.
describe('a page that a query or a moment makes can be read by everyone, on a wide screen and on a narrow one', () => {
  let places: Readonly<Record<string, readonly [{ token: string } | null, string]>>;
  beforeAll(async () => {
    const project = await published({
      title: 'Revisar un manual de riego de 42 páginas en portugués, con glosario y dibujos',
    });
    const at = `/projects/${project.id}`;
    places = {
      'a search without an answer': [null, '/projects?q=zzzz&from=x'],
      'the words of a proposal': [rita, `${at}/propose?price=420&days=14`],
      'a report': [tomas, `/report?subject=${project.id}`],
      'a block': [tomas, `/blocks?blocked=${clara.id}`],
    };
  });
  test.each(['a search without an answer', 'the words of a proposal', 'a block', 'a report'])('%s', async (name) => {
    const [who, path] = places[name] ?? [null, '/'];
    for (const [options, lang] of [
      [{}, 'en'],
      [{ viewport: { width: 320, height: 720 }, colorScheme: 'dark' }, 'pt'],
      [{ viewport: { width: 768, height: 900 } }, 'es'],
    ] as const) {
      const page = await open(who, options);
      const response = await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(response?.status()).toBe(200);
      expect(await flaws(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await page.context().close();
    }
  });
});

test('no address of the list gives an error, whatever stands in it', async () => {
  for (const query of [
    'cursor=nonsense',
    'category=nothing&skill=none&currency=XYZ&from=-1&to=1e309&age=999&sort=best',
    'currency=XYZ&from=12',
    `q=${encodeURIComponent('\u0000\u202E<script>alert(1)</script>')}`,
    `q=${'a'.repeat(5000)}`,
    'q=1&q=2&from=3&from=4',
    `q=${encodeURIComponent("' or 1=1 -- :* & ! | ()")}`,
  ]) {
    const response = await fetch(`${origin}/projects?${query}`);
    expect([query, response.status]).toEqual([query, 200]);
    expect(await response.text()).not.toContain('<script>alert');
  }
});
