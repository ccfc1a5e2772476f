import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { type Bank, readBank } from './bank.ts';
import { type Given, paperOf, pointsFor, scoreOf } from './paper.ts';
import {
  type Attempt,
  type PublishFacts,
  type StartFacts,
  finishAttempt,
  mayAsk,
  noteSignal,
  publishTest,
  saveAnswer,
  startAttempt,
  verdictOf,
} from './rules-tests.ts';

const text = `key: knots
title: Knots and loads
about: What somebody who fastens loads should know.
minutes: 15

== Basics | 2

? Which knot holds and opens again?
(x) Bowline
( ) Granny knot
( ) Overhand knot

? Which of these are hitches?
    (draw them first)
[x] Clove hitch
[x] Timber hitch
[ ] Bowline

? Put in order.
1. Measure
2. Cut
3. Fasten

== Numbers and words | 2

? How many metres are 250 cm?
= 2.5 ± 0.01

? The end that does not carry is the … end.
> free | running`;
const bank = readBank(text) as Bank;
const now = new Date('2026-11-20T15:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const member = (id: string, ...staff: ('operator' | 'trust_agent')[]): Actor => ({
  kind: 'member',
  id: `mem_${id}`,
  staff,
});
const tomas = member('tomas');
let seed = 0;
const call = (actor: Actor = tomas, at = now): Call => ({
  ...{ actor, now: at, lang: 'en' },
  id: (prefix) =>
    makeId(
      prefix,
      at,
      Uint8Array.from({ length: 10 }, () => (seed += 7) % 256),
    ),
});
const outcome = (answer: unknown): string =>
  isRefusal(answer) ? answer.code : answer instanceof Held ? 'held' : 'done';

describe('a bank is read from a text that a person writes', () => {
  test('with its sections and every kind of question', () => {
    expect(bank).toMatchObject({ key: 'knots', minutes: 15, pass: null });
    expect(bank.sections).toEqual([
      { title: 'Basics', draw: 2 },
      { title: 'Numbers and words', draw: 2 },
    ]);
    expect(bank.questions.map(({ kind }) => kind)).toEqual(['single', 'multiple', 'ordering', 'numeric', 'short']);
    expect(bank.questions[1]).toMatchObject({ code: '(draw them first)', right: [0, 1] });
    expect(bank.questions[4]).toMatchObject({ accepted: ['free', 'running'] });
  });

  test.each([
    ['no head', text.replace('minutes: 15', ''), 1, 'head'],
    ['a head nobody knows', `Knots\n${text}`, 1, 'head'],
    ['a question before its section', text.replace('== Basics | 2\n', ''), 7, 'section'],
    ['two right answers where one is asked for', text.replace('( ) Granny', '(x) Granny'), 8, 'question'],
    ['no right answer', text.replace('(x) Bowline', '( ) Bowline'), 8, 'question'],
    ['an order with a number left out', text.replace('3. Fasten', '4. Fasten'), 22, 'question'],
    ['more drawn than there are', text.replace('words | 2', 'words | 3'), 30, 'too_few'],
  ] as const)('%s is said with its line', (_what, wrong, line, problem) => {
    expect(readBank(wrong)).toEqual({ line, problem });
  });

  test.each(readdirSync('db/tests').map((file) => [file] as const))('%s has forty questions and more', (file) => {
    const read = readBank(readFileSync(`db/tests/${file}`, 'utf8').trim());
    if ('problem' in read) throw new Error(`line ${read.line}: ${read.problem}`);
    expect(read.questions.length).toBeGreaterThanOrEqual(40);
    expect(new Set(read.questions.map((each) => each.text + each.code)).size).toBe(read.questions.length);
    for (const { options } of read.questions) expect(new Set(options).size).toBe(options.length);
  });
});

describe('a paper is drawn', () => {
  test('the same from the same attempt, another from another', () => {
    expect(paperOf(bank, 'att_1')).toEqual(paperOf(bank, 'att_1'));
    const papers = new Set(Array.from({ length: 20 }, (_, n) => JSON.stringify(paperOf(bank, `att_${n}`))));
    expect(papers.size).toBeGreaterThan(10);
  });
  test('as many from each section as it says, none twice', () => {
    const asked = paperOf(bank, 'att_7').map(({ question }) => question);
    expect(asked.filter((question) => question < 3)).toHaveLength(2);
    expect(asked.filter((question) => question >= 3)).toHaveLength(2);
    expect(new Set(asked).size).toBe(4);
  });
  test('and what is to be put in order never stands in it already', () => {
    const orders = Array.from({ length: 60 }, (_, n) =>
      paperOf(bank, `att_${n}`).find(({ question }) => question === 2),
    );
    expect(orders.some((order) => order !== undefined)).toBe(true);
    for (const asked of orders) expect(asked?.order).not.toEqual([0, 1, 2]);
  });
});

describe('points', () => {
  const [single, multiple, ordering, numeric, short] = bank.questions;
  const plain = (order: readonly number[]) => ({ question: 0, order });
  const chose = (...chosen: number[]): Given => ({ chosen, text: '' });
  const wrote = (words: string): Given => ({ chosen: [], text: words });
  test.each([
    ['the right one', single, plain([2, 0, 1]), chose(1), 1],
    ['another', single, plain([2, 0, 1]), chose(0), 0],
    ['nothing', single, plain([2, 0, 1]), undefined, 0],
    ['all that are right', multiple, plain([0, 1, 2]), chose(0, 1), 1],
    ['half of them', multiple, plain([0, 1, 2]), chose(0), 0.5],
    ['everything, so that a wrong one takes away', multiple, plain([0, 1, 2]), chose(0, 1, 2), 0.5],
    ['the order', ordering, plain([2, 0, 1]), chose(1, 2, 0), 1],
    ['a third of it', ordering, plain([0, 1, 2]), chose(0, 2, 1), 1 / 3],
    ['a number with a comma', numeric, plain([]), wrote('2,5'), 1],
    ['one within the tolerance', numeric, plain([]), wrote('2.51'), 1],
    ['one outside of it', numeric, plain([]), wrote('2.52'), 0],
    ['words, whatever their case and quotes', short, plain([]), wrote(' “Free”. '), 1],
    ['other words', short, plain([]), wrote('fre'), 0],
  ] as const)('%s', (_what, question, asked, given, points) => {
    if (!question) throw new Error('there is no such question');
    expect(pointsFor(question, asked, given)).toBeCloseTo(points);
  });
  test('are summed by section and rounded down', () => {
    const paper = [
      { question: 0, order: [0, 1, 2] },
      { question: 1, order: [0, 1, 2] },
      { question: 3, order: [] },
    ];
    const given = new Map([
      [1, chose(0)],
      [3, wrote('2.5')],
    ]);
    expect(scoreOf(bank, paper, given)).toEqual({
      score: 6666,
      sections: [
        { title: 'Basics', score: 5000 },
        { title: 'Numbers and words', score: 10_000 },
      ],
    });
  });
});

describe('a test is published', () => {
  const facts: PublishFacts = {
    ...{ stream: newStream('house', 'house', []), owner: 'house', duties: [], lang: 'en', text, known: null },
  };
  const own: PublishFacts = {
    ...facts,
    owner: 'com_1',
    duties: ['hire'],
    stream: newStream('company', 'com_1', ['com_1']),
  };
  const phone = text.replace('What somebody', 'Call +55 87 99955 0134. What somebody');
  test.each([
    ['for the house by an operator', facts, member('irene', 'operator'), 'done'],
    ['and by the console', facts, { kind: 'console' }, 'done'],
    ['not by anybody else', facts, tomas, 'only_staff_may'],
    ['for a company by who hires for it', own, tomas, 'done'],
    ['not by who only pays', { ...own, duties: ['pay'] }, tomas, 'not_found'],
    ['without contact details in it', { ...own, text: phone }, tomas, 'held'],
    [
      'not when nothing in it has changed',
      { ...facts, known: { id: 'tst_1', n: 3, text } },
      member('irene', 'operator'),
      'test_unchanged',
    ],
    ['only when it can be read', { ...own, text: text.replace('(x) ', '( ) ') }, tomas, 'bank_question'],
  ] as const)('%s', (_sentence, some, actor, expected) => {
    expect(outcome(publishTest(some, call(actor)))).toBe(expected);
  });
});

const version = { id: 'tsv_1', test: 'tst_1', owner: 'house', bank } as const;
const stream = newStream('member', 'mem_tomas', ['mem_tomas']);
const numbers = { at: () => defaults };

describe('an attempt', () => {
  const facts: StartFacts = { stream, version, duties: [], numbers, underWay: false, lastEndedAt: null };
  const days = (count: number, milliseconds = 0) => new Date(now.getTime() - count * 86_400_000 - milliseconds);
  test.each([
    ['begins', facts, tomas, 'done'],
    ['for members', facts, { kind: 'visitor' }, 'sign_in_first'],
    ['one at a time', { ...facts, underWay: true }, tomas, 'attempt_under_way'],
    ['again when seven days have passed', { ...facts, lastEndedAt: days(7) }, tomas, 'done'],
    ['not a millisecond before', { ...facts, lastEndedAt: days(7, -1) }, tomas, 'retake_too_early'],
    ['not by those who can read the answers', facts, member('irene', 'operator'), 'not_allowed_own_test'],
    [
      'nor in a company by its own people',
      { ...facts, version: { ...version, owner: 'com_1' }, duties: ['pay'] },
      tomas,
      'not_allowed_own_test',
    ],
  ] as const)('%s', (_sentence, some, actor, expected) => {
    expect(outcome(startAttempt(some, call(actor)))).toBe(expected);
  });
  test('has its mark and its end from the moment it begins', () => {
    expect(startAttempt(facts, call())).toMatchObject({ pass: 70, endsAt: minutes(15) });
    expect(startAttempt({ ...facts, version: { ...version, bank: { ...bank, pass: 80 } } }, call())).toMatchObject({
      pass: 80,
    });
  });
});

describe('while it runs', () => {
  const attempt: Attempt = { id: 'att_1', member: 'mem_tomas', version, pass: 70, endsAt: minutes(15), endedAt: null };
  const paper = paperOf(bank, 'att_1');
  const asks = (id: string) => paperOf(bank, id).findIndex(({ question }) => question === 0) + 1;
  const withSingle: Attempt = {
    ...attempt,
    id: (['att_1', 'att_2', 'att_3', 'att_4', 'att_5'] as const).find((id) => asks(id) > 0) ?? 'att_1',
  };
  const single = asks(withSingle.id);
  const facts = { attempt, n: 1, chosen: [], text: '' };
  test.each([
    ['an answer is saved', facts, tomas, minutes(14), 'done'],
    ['to the last millisecond', facts, tomas, new Date(minutes(15).getTime() - 1), 'done'],
    ['and not from the end on, whatever the browser’s clock says', facts, tomas, minutes(15), 'attempt_over'],
    ['nor after it was handed in', { ...facts, attempt: { ...attempt, endedAt: now } }, tomas, now, 'attempt_over'],
    ['by nobody else', facts, member('eva'), now, 'not_found'],
    ['to a question that is asked', { ...facts, n: 5 }, tomas, now, 'not_found'],
    ['with choices that are there', { ...facts, chosen: [9] }, tomas, now, 'invalid_input'],
    ['each once', { ...facts, chosen: [0, 0] }, tomas, now, 'invalid_input'],
  ] as const)('%s', (_sentence, some, actor, at, expected) => {
    expect(outcome(saveAnswer(some, call(actor, at)))).toBe(expected);
  });
  test('one answer where one is asked for', () => {
    const two = { ...facts, attempt: withSingle, n: single, chosen: [0, 1] };
    expect(outcome(saveAnswer(two, call()))).toBe('invalid_input');
  });
  test('what the page notices is noted, and changes nothing of the score', () => {
    expect(outcome(noteSignal({ attempt, kind: 'left', n: 1, noted: 3 }, call()))).toBe('done');
    expect(outcome(noteSignal({ attempt, kind: 'left', n: 1, noted: 200 }, call()))).toBe('attempt_over');
  });

  const right = new Map(
    paper.map(({ question, order }, n): [number, Given] => {
      const there = bank.questions[question];
      if (!there) throw new Error('there is no such question');
      const { right: indexes, kind, number, accepted, options } = there;
      const wanted = kind === 'ordering' ? options.map((_, option) => option) : indexes;
      const chosen = wanted.map((option) => order.indexOf(option));
      return [n + 1, { chosen, text: kind === 'numeric' ? `${number}` : (accepted[0] ?? '') }];
    }),
  );
  test.each([
    ['handed in by who sits in it', tomas, minutes(5), 'done'],
    ['by the clock when the time is up', { kind: 'clock' }, minutes(15), 'done'],
    ['not before', { kind: 'clock' }, minutes(14), 'attempt_still_runs'],
    ['by nobody else', member('eva'), minutes(5), 'not_found'],
  ] as const)('it is %s', (_sentence, actor, at, expected) => {
    expect(outcome(finishAttempt({ stream, attempt, given: right, numbers }, call(actor, at)))).toBe(expected);
  });
  test('what was saved counts: all of it right is a certification for two years', () => {
    expect(finishAttempt({ stream, attempt, given: right, numbers }, call(tomas, minutes(5)))).toMatchObject({
      ...{ passed: true, score: { score: 10_000 }, validUntil: new Date('2028-11-20T15:05:00Z') },
      entry: { type: 'certification.passed', refs: { test: 'tst_1' } },
    });
  });
  test('nothing of it is an ending, at the moment the time was up and not when the clock came', () => {
    const late = finishAttempt({ stream, attempt, given: new Map(), numbers }, call({ kind: 'clock' }, minutes(40)));
    expect(late).toMatchObject({ passed: false, at: minutes(15), entry: { type: 'attempt.ended' } });
  });
  test('the test of a company is no proof for others', () => {
    const own = { ...attempt, version: { ...version, owner: 'com_1' as const } };
    expect(finishAttempt({ stream, attempt: own, given: right, numbers }, call(tomas, minutes(5)))).toMatchObject({
      ...{ passed: true, entry: { type: 'attempt.ended' } },
    });
  });
});

describe('a client asks for a test', () => {
  const house = { id: 'tst_1', owner: 'house', client: 'mem_ana' } as const;
  test.each([
    ['of the house', { test: house, minimum: 80, asked: false }, 'done'],
    [
      'of their own company',
      { test: { ...house, owner: 'com_1', client: 'com_1' }, minimum: 80, asked: false },
      'done',
    ],
    [
      'not of another',
      { test: { ...house, owner: 'com_2', client: 'com_1' }, minimum: 80, asked: false },
      'no_such_test',
    ],
    ['once: the minimum is frozen', { test: house, minimum: 90, asked: true }, 'test_already_asked'],
  ] as const)('%s', (_sentence, facts, expected) => {
    expect(outcome(mayAsk(facts))).toBe(expected);
  });
  test.each([
    [80, null, 'waiting'],
    [80, 7800, 'not_met'],
    [80, 7999, 'not_met'],
    [80, 8000, 'met'],
  ] as const)('at least %i with %s is %s', (minimum, best, verdict) => {
    expect(verdictOf(minimum, best)).toBe(verdict);
  });
});
