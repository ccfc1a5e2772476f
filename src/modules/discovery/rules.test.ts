import { describe, expect, test } from 'vitest';
import { skillNames } from '../talent/index.ts';
import { type Source, entryOf, isFound, namedIn, placeOf } from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
const someone: Source = {
  ...{ member: 'mem_1', name: 'Tomás Quiroga', headline: '', about: '', country: null, lang: 'es', joinedAt: now },
  ...{ proposals: 0, hires: false, done: [], offer: null },
};

describe('who is found', () => {
  test.each([
    ['nobody who has not said or done anything as a professional', {}, false],
    ['whoever says what they do', { headline: 'Traductor' }, true],
    ['nobody who only hires, whatever their headline says', { headline: 'Bodega', hires: true }, false],
    ['whoever hires and works too', { headline: 'Bodega', hires: true, proposals: 1 }, true],
    ['whoever has proposed', { proposals: 1 }, true],
    ['whoever was hired', { done: ['agronomy'] }, true],
  ] as const)('%s', (_who, more, found) => {
    expect(isFound({ ...someone, ...more })).toBe(found);
  });

  test('by skills they were hired for, and by those they name in any language, as whole words', () => {
    const about = 'Ilustração botânica. Trabajo con JavaScript, no con Java.';
    const { skills, done } = entryOf({ ...someone, about, done: ['agronomy'] }, skillNames());
    expect(skills).toEqual(['agronomy', 'illustration', 'java', 'javascript']);
    expect(done).toEqual(['agronomy']);
    expect(namedIn('Javascripting', skillNames())).toEqual([]);
  });

  test('no word of a text is taken for a filter', () => {
    const { words, keys } = entryOf({ ...someone, about: '=s:python' }, new Map());
    expect(keys).toEqual(['=l:es']);
    expect(words).toContain('=s:python');
  });
});

describe('a place', () => {
  const at = (member: string, score: number, activeAt: string, day = now) =>
    placeOf({ member, score, activeAt: new Date(activeAt) }, day);

  test('is by the score first, then by who did something later', () => {
    expect(at('mem_1', 50.01, '2020-01-01')).toBeGreaterThan(at('mem_2', 50, '2026-11-20'));
    expect(at('mem_1', 50, '2026-11-20')).toBeGreaterThan(at('mem_2', 50, '2026-11-19'));
  });

  test('of equals is drawn anew every day, so that each of many newcomers is seen', () => {
    const newcomers = Array.from({ length: 50 }, (_, n) => `mem_${n}`);
    const days = Array.from({ length: 200 }, (_, n) => new Date(now.getTime() + n * 86_400_000));
    const firsts = days.map((day) => {
      const places = newcomers.map((member) => at(member, 45.75, '2026-11-01', day));
      return newcomers[places.indexOf(Math.max(...places))];
    });
    expect(new Set(firsts).size).toBeGreaterThan(40);
  });

  test('is a whole number that loses nothing', () => {
    expect(Number.isSafeInteger(at('mem_1', 100, '2026-11-20'))).toBe(true);
    expect(at('mem_1', 0, '1960-01-01')).toBeGreaterThanOrEqual(0);
    expect(at('mem_1', 50, '2030-01-01')).toBe(at('mem_1', 50, '2026-11-20'));
  });
});
