import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Life, qualityOf, shareOf } from './rules-quality.ts';

const life = (steps: string, count: number, of: Partial<Life> = {}): Life => ({
  kind: 'phone',
  rule: 'phone.national',
  certainty: 'likely',
  lang: 'es',
  life: steps.split(' '),
  count,
  ...of,
});
const inAll = (lives: readonly Life[], least = 1) =>
  qualityOf(lives, [], least).find(({ kind, lang }) => kind === '*' && lang === '*');

describe('how often the screen is right', () => {
  test.each([
    ['what a person confirmed is right', 'contested confirmed', 1, 0],
    ['what its writer agreed to send hidden is right', 'masked', 1, 0],
    ['what a person cleared is wrong', 'contested cleared', 0, 1],
    ['what an appeal overturned is wrong, whoever confirmed it before', 'contested confirmed cleared', 0, 1],
    ['and what was sent hidden and won on appeal too', 'masked cleared', 0, 1],
    ['what was changed before it left is neither', 'shown edited_away', 0, 0],
    ['what waits for a person is neither yet', 'contested', 0, 0],
    ['what was sent again is counted by the text that left', 'shown sent_again', 0, 0],
  ])('%s', (_sentence, steps, right, wrong) => {
    expect(inAll([life(steps, 1)])).toMatchObject({ right, wrong });
  });

  test('by kind, by language and in all, each from its own', () => {
    const lives = [life('masked', 3), life('contested cleared', 1, { kind: 'email', lang: 'pt' })];
    const found = qualityOf(lives, [], 1).map(({ kind, lang, right, wrong }) => [kind, lang, right, wrong]);
    expect(found).toEqual([
      ['*', '*', 3, 1],
      ['email', '*', 0, 1],
      ['phone', '*', 3, 0],
      ['*', 'es', 3, 0],
      ['*', 'pt', 0, 1],
      ['email', 'pt', 0, 1],
      ['phone', 'es', 3, 0],
    ]);
  });

  test('below the number of answers that says something no share is given', () => {
    expect(inAll([life('masked', 29)], 30)).toMatchObject({ right: 29, precision: null });
    expect(inAll([life('masked', 30)], 30)?.precision).toMatchObject({ share: 1, high: 1 });
  });

  test('what was marked while somebody wrote is counted beside it', () => {
    const marks = [
      { kind: 'phone', rule: 'phone.national', lang: 'es', changed: true, count: 4 },
      { kind: 'phone', rule: 'phone.national', lang: 'es', changed: false, count: 1 },
    ];
    expect(qualityOf([], marks, 1)[0]).toMatchObject({ marked: 5, changedWhileWriting: 4, right: 0, precision: null });
  });

  test('the interval is Wilson’s', () => {
    expect(shareOf(95, 100)).toEqual({ share: 0.95, low: 0.8882, high: 0.9785 });
    expect(shareOf(30, 30)).toEqual({ share: 1, low: 0.8865, high: 1 });
  });

  test('nothing is lost or counted twice: kinds and languages add up to all', () => {
    const any = array(
      record({
        kind: constantFrom('phone', 'email'),
        lang: constantFrom('en', 'es', 'pt', 'file'),
        steps: constantFrom('masked', 'contested cleared', 'contested confirmed', 'shown edited_away', 'contested'),
        count: integer({ min: 1, max: 50 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    assert(
      property(any, (rows) => {
        const all = qualityOf(
          rows.map(({ steps, count, ...of }) => life(steps, count, of)),
          [],
          30,
        );
        const sum = (of: (cell: (typeof all)[number]) => boolean) =>
          all.filter(of).reduce((total, { right, wrong }) => total + right + wrong, 0);
        const total = sum(({ kind, lang }) => kind === '*' && lang === '*');
        expect(sum(({ kind, lang }) => kind !== '*' && lang === '*')).toBe(total);
        expect(sum(({ kind, lang }) => kind === '*' && lang !== '*')).toBe(total);
        expect(sum(({ kind, lang }) => kind !== '*' && lang !== '*')).toBe(total);
        for (const { precision } of all)
          if (precision) expect(precision.low <= precision.share && precision.share <= precision.high).toBe(true);
      }),
    );
  });
});
