import { describe, expect, test } from 'vitest';
import { perform } from '../../src/core/gate.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { skillTests } from '../../src/doors/skill-tests.ts';
import { publishTest } from '../../src/modules/talent/index.ts';
import { type Bank, type Question, readBank } from '../../src/modules/talent/bank.ts';
import type { Answer, Api } from '../support/program.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the candidate
const eva = await place.comes('eva');
const irene = await place.comes('irene', ['trust_agent']);

const bankText = skillTests().find(({ name }) => name.startsWith('typescript'))?.input.text ?? '';
const bank = readBank(bankText.trim()) as Bank;
let tests: Answer[] = [];
let typescript = '';

/** The answer of somebody who knows the bank: found by the words of the question, as a person would. */
function knows(asked: Answer): { chosen: number[]; text: string } {
  const found = bank.questions.find((each) => each.text === asked.text && each.code === asked.code) as Question;
  const wanted = found.kind === 'ordering' ? found.options : found.right.map((n) => found.options[n] ?? '');
  return {
    chosen: wanted.map((option) => asked.options.indexOf(option)),
    text: found.kind === 'numeric' ? `${found.number}` : (found.accepted[0] ?? ''),
  };
}

async function takes(who: Api, share: number): Promise<string> {
  const { id } = await ok(who.post(`/tests/${typescript}/attempts`, { lang: 'en' }));
  const { questions } = await ok(who.get(`/attempts/${id}`));
  for (const asked of questions.slice(0, Math.round(questions.length * share)))
    await ok(who.call('PUT', `/attempts/${id}/answers/${asked.n}`, knows(asked)));
  return id;
}

describe('the house has tests', () => {
  test('four of them, loaded through the gate, the same text once', async () => {
    for (const { name, input } of [...skillTests(), ...skillTests()]) {
      const ask = { actor: { kind: 'console' }, lang: 'en', key: { scope: 'tests', key: name } } as const;
      const answer = await perform(place.program.house, ask, publishTest, input);
      if (isRefusal(answer) || answer.kind !== 'done') throw new Error(`${name}: ${answer.code}`);
    }
    // Nor is it published again by whoever has never heard of the first time.
    for (const { input } of skillTests()) {
      const again = await perform(place.program.house, { actor: { kind: 'console' }, lang: 'en' }, publishTest, input);
      expect(again).toMatchObject({ code: 'test_unchanged', detail: { n: 1 } });
    }
    ({ items: tests } = await ok(place.visitor.get('/tests')));
    expect(tests.map(({ key }): string => key).toSorted()).toEqual([
      ...['customer-support', 'network-cabling', 'translation-en-es', 'typescript'],
    ]);
    typescript = tests.find(({ key }) => key === 'typescript').id;
  });

  test('who may take one reads everything that is asked before it begins, and no question', async () => {
    const shown = await ok(bruno.get(`/tests/${typescript}`));
    expect(shown).toMatchObject({ minutes: 35, asked: 26, pass: 70, retake_days: 7, valid_months: 24, best: null });
    expect(shown.actions.start).toEqual({ allowed: true });
    for (const { text } of bank.questions)
      expect(JSON.stringify(shown)).not.toContain(JSON.stringify(text).slice(1, -1));
  });
});

describe('an attempt runs under the clock of the house', () => {
  let attempt = '';
  test('no answer of a question ever reaches the page before the end', async () => {
    attempt = await takes(bruno, 0.3);
    const paper = await ok(bruno.get(`/attempts/${attempt}`));
    const page = await fetch(`${place.origin}/attempts/${attempt}?lang=en`, {
      headers: { cookie: `garante=${bruno.token}` },
    });
    const html = await page.text();
    expect([page.status, html.includes('Question 1 of 26')]).toEqual([200, true]);
    for (const asked of paper.questions) {
      const { n, section, kind, text, code, options, given, ...more } = asked;
      expect(more).toEqual({});
      expect([n, section, kind, text, code, given].length + options.length).toBeGreaterThan(5);
      const question = bank.questions.find((each) => each.text === text && each.code === code) as Question;
      if (given === null)
        for (const word of question.accepted) expect(html + JSON.stringify(paper)).not.toContain(`"${word}"`);
      if (kind === 'ordering') expect(options).not.toEqual(question.options);
    }
    expect(JSON.stringify(paper)).not.toMatch(/right|accepted|tolerance|correct/i);
  });

  test('reloading shows what was saved; one test at a time; nobody else reads the paper', async () => {
    const again = await ok(bruno.get(`/attempts/${attempt}`));
    expect(again.questions.filter(({ given }: Answer) => given !== null)).toHaveLength(8);
    const other = tests.find(({ key }) => key === 'customer-support').id;
    expect(await refusal(bruno.post(`/tests/${other}/attempts`, { lang: 'es' }))).toBe('409 attempt_under_way');
    expect(await refusal(eva.get(`/attempts/${attempt}`))).toBe('404 not_found');
    expect(await refusal(ana.call('PUT', `/attempts/${attempt}/answers/1`, { chosen: [0] }))).toBe('404 not_found');
  });

  test('what the page notices is read by people of the staff alone', async () => {
    await ok(bruno.post(`/attempts/${attempt}/signals`, { kind: 'left', n: 1 }));
    await ok(bruno.post(`/attempts/${attempt}/signals`, { kind: 'pasted', n: 2 }));
    expect((await ok(irene.get('/desk/attempts'))).items[0]).toMatchObject({
      attempt,
      left: 1,
      pasted: 1,
      answered: 8,
    });
    expect(await refusal(ana.get('/desk/attempts'))).toBe('404 not_found');
    expect(JSON.stringify(await ok(bruno.get(`/attempts/${attempt}`)))).not.toContain('pasted');
  });

  test('when the time is up it ends by itself, with what was saved', async () => {
    await place.pass('PT35M');
    expect(await refusal(bruno.call('PUT', `/attempts/${attempt}/answers/1`, { chosen: [0] }))).toBe(
      '409 attempt_over',
    );
    const result = await ok(bruno.get(`/results/${attempt}`));
    expect(result).toMatchObject({ passed: false, score: 3076, pass: 70 });
    expect(result.sections).toHaveLength(5);
    expect((await ok(bruno.get(`/attempts/${attempt}`))).questions).toEqual([]);
  });

  test('a result that was not passed is nobody else’s', async () => {
    expect(await refusal(ana.get(`/results/${attempt}`))).toBe('404 not_found');
    expect((await ok(place.visitor.get(`/members/${bruno.id}/profile`))).badges).toEqual([]);
  });
});

describe('a client asks a candidate for a result of at least 80', () => {
  let proposal = '';
  const asked = async (who = ana) => (await ok(who.get(`/proposals/${proposal}/tests`))).asks;

  test('both read it, once asked it stays as it is, and the candidate is told', async () => {
    await place.pass('P7D');
    ({ proposal } = await proposes(bruno, await publishes(ana)));
    expect(await refusal(bruno.post(`/proposals/${proposal}/tests`, { test: typescript, minimum: 80 }))).toBe(
      '403 only_the_client_may',
    );
    await ok(ana.post(`/proposals/${proposal}/tests`, { test: typescript, minimum: 80 }));
    expect(await refusal(ana.post(`/proposals/${proposal}/tests`, { test: typescript, minimum: 90 }))).toBe(
      '409 test_already_asked',
    );
    // The result of a week ago is below it.
    expect(await asked()).toMatchObject([{ minimum: 80, best: 3076, verdict: 'not_met' }]);
    expect((await ok(bruno.get('/me/tests'))).asks).toMatchObject([{ title: 'TypeScript', verdict: 'not_met' }]);
    await place.settle();
    expect(JSON.stringify(await ok(bruno.get('/notices')))).toContain('A test is asked of you');
    expect(await refusal(eva.get(`/proposals/${proposal}/tests`))).toBe('404 not_found');
  });

  test('he reaches 77, which passes the test and does not meet what was asked', async () => {
    const attempt = await takes(bruno, 20 / 26);
    await ok(bruno.post(`/attempts/${attempt}/finish`));
    expect(await ok(bruno.get(`/results/${attempt}`))).toMatchObject({ passed: true, score: 7692 });
    expect(await asked()).toMatchObject([{ best: 7692, verdict: 'not_met' }]);
    expect(await refusal(bruno.post(`/attempts/${attempt}/finish`))).toBe('409 attempt_over');
  });

  test('not before a week has passed he takes it again, and meets it', async () => {
    expect(await refusal(bruno.post(`/tests/${typescript}/attempts`, { lang: 'en' }))).toBe('409 retake_too_early');
    await place.pass('P7D');
    const attempt = await takes(bruno, 1);
    await ok(bruno.post(`/attempts/${attempt}/finish`));
    expect(await asked(bruno)).toMatchObject([{ best: 10_000, verdict: 'met' }]);
    const seen = await ok(place.visitor.get(`/results/${attempt}`));
    expect(seen).toMatchObject({ member_name: expect.any(String), passed: true, score: 10_000, sections: null });
  });

  test('the badge stands on his profile and counts as one proof, until it expires', async () => {
    await place.settle();
    const badges = async () => (await ok(place.visitor.get(`/members/${bruno.id}/profile`))).badges;
    expect(await badges()).toMatchObject([{ kind: 'certification', title: 'TypeScript', score: 10_000 }]);
    const { explanation } = await ok(bruno.get('/me/standing'));
    expect(explanation.factors.find(({ name }: Answer) => name === 'proof').value).toBeCloseTo(0.25);
    await place.pass('P2Y');
    expect((await badges()).map(({ kind }: Answer) => kind)).toEqual(['years']);
    expect(await asked()).toMatchObject([{ best: null, verdict: 'waiting' }]);
  });
});

test('nothing in the house is out of order', async () => {
  expect(await place.faults()).toEqual([]);
});
