import { expect, test } from 'vitest';
import { type Lang, langs } from '../../words/lang.ts';
import { words } from '../../words/index.ts';
import { compareSections, numberGroups, numbersAsSections } from './compare.ts';
import { guideline } from './guideline.ts';
import { defaults } from './numbers.ts';
import { type Operator, guidelineTexts, privacyTexts, stepText, termsTexts } from './texts.ts';

const operator: Operator = {
  houseName: 'Garante',
  operatorName: 'Casa Ejemplo',
  operatorAddress: null,
  operatorEmail: 'hola@casa.example',
  governingLaw: null,
  sandbox: true,
};
const section = (id: string, ...paragraphs: string[]) => ({ id, title: id, paragraphs });

test('a paragraph with another word is shown as changed, with the word', () => {
  const [only] = compareSections(
    [section('a', 'It takes 7 days.', 'Same.')],
    [section('a', 'It takes 10 days.', 'Same.')],
  );
  expect(only?.change).toBe('changed');
  expect(only?.paragraphs.map(({ change }) => change)).toEqual(['changed', 'same']);
  expect(only?.paragraphs[0]?.stretches.filter(({ change }) => change !== 'same')).toEqual([
    { text: '7', change: 'removed' },
    { text: '10', change: 'added' },
  ]);
});

test('what came and what went is shown, in the order a reader meets it', () => {
  const compared = compareSections(
    [section('gone', 'x'), section('kept', 'one', 'two', 'three')],
    [section('kept', 'one', 'three', 'four'), section('new', 'y')],
  );
  expect(compared.map(({ id, change }) => `${id} ${change}`)).toEqual(['kept changed', 'new added', 'gone removed']);
  expect(compared[0]?.paragraphs.map(({ change }) => change)).toEqual(['same', 'removed', 'same', 'added']);
});

test('two equal versions differ in nothing', () => {
  const texts = termsTexts(operator, defaults);
  expect(compareSections(texts.en, texts.en).every(({ change }) => change === 'same')).toBe(true);
});

test('every language says the same sections with as many paragraphs', () => {
  for (const texts of [termsTexts(operator, defaults), privacyTexts(operator, defaults), guidelineTexts(defaults)]) {
    const shape = (lang: Lang) => texts[lang].map(({ id, paragraphs }) => `${id} ${paragraphs.length}`);
    expect(shape('es')).toEqual(shape('en'));
    expect(shape('pt')).toEqual(shape('en'));
  }
});

test('the terms say the numbers that decide', () => {
  const changed = { ...defaults, reviewWindowDays: 12, appealDays: 99 };
  for (const lang of langs) {
    const { [lang]: sections } = termsTexts(operator, changed);
    const text = sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(text).toContain('12');
    expect(text).toContain('99');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toContain('Casa Ejemplo, hola@casa.example');
  }
});

test('every number has a label in every language and stands in one group', () => {
  const grouped = numberGroups.flatMap(({ names }): readonly string[] => names);
  expect(grouped.toSorted()).toEqual(
    Object.keys(defaults)
      .filter((name) => name !== 'version')
      .toSorted(),
  );
  for (const lang of langs) {
    const lines = numbersAsSections(defaults, lang).flatMap(({ paragraphs }) => paragraphs);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|Minor/);
    expect(lines.length).toBeGreaterThan(grouped.length);
  }
});

test('every step of the guideline can be read', () => {
  for (const lang of langs) {
    const steps = guideline.flatMap((row) => row.ladder.map((step) => stepText(lang, row, step)));
    expect(steps.every((step) => step.length > 3 && !step.includes('undefined'))).toBe(true);
    expect(Object.keys(words(lang).guideline.rows)).toEqual(guideline.map(({ id }) => id));
  }
});
