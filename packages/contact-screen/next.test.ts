import { array, assert, constantFrom, integer, oneof, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedIn, screen } from './index.ts';

describe('a detail in pieces', () => {
  const three = ['310 555', '01', '78'];
  test('is found where it becomes whole, and the pieces before it are named', () => {
    const found = joinedIn('0178', [
      { seq: 4, text: 'ok' },
      { seq: 7, text: '310 555' },
    ]);
    expect(found).toMatchObject([{ kind: 'phone', start: 0, end: 4, joins: [{ seq: 7, text: '310 555' }] }]);
  });
  test('nothing is found before it is whole', () => {
    expect(joinedIn('01', [{ seq: 1, text: '310' }])).toEqual([]);
    expect(three.flatMap((text) => screen(text).findings)).toEqual([]);
  });
  test('an address in three messages', () => {
    const before = [
      { seq: 1, text: 'ana.lima' },
      { seq: 2, text: '@gmail' },
    ];
    expect(joinedIn('.com', before)).toMatchObject([{ kind: 'email', joins: [{ seq: 1 }, { seq: 2 }] }]);
  });
  test('pieces that together speak of paying outside are about money', () => {
    expect(joinedIn('outside the platform', [{ seq: 1, text: 'pay me' }])).toMatchObject([
      { kind: 'offplatform_payment', joins: [{ text: 'pay me' }] },
    ]);
  });
  test.each([
    [['the budget is 500', '1200 for the second'], '30 days'],
    [['page 12', 'page 345'], '6789 words'],
    [['USD 1200'], 'USD 3400'],
    [['10:30', 'tomorrow 15'], '2026'],
    [['order 4481'], 'ref 20931'],
    [['3 of 5'], '7 of 10 done'],
    [['Thanks', 'I am on it'], 'See you at 10'],
  ])('digits that have nothing to do with each other are not joined: %s', (before, text) => {
    expect(
      joinedIn(
        text,
        before.map((each, n) => ({ seq: n + 1, text: each })),
      ),
    ).toEqual([]);
  });

  /** A number of a plan of Latin America in two to five pieces, with or without a word before it. */
  const split = record({
    number: constantFrom('+573105550178', '+5491155550178', '+5511987650178', '+525512340178', '+56987650178'),
    cuts: uniqueArray(integer({ min: 4, max: 11 }), { minLength: 1, maxLength: 3 }),
    lead: constantFrom('', 'my number', 'mi numero', 'meu número'),
  }).map(({ number, cuts, lead }) => {
    const ends = [0, ...cuts.toSorted((a, b) => a - b), number.length];
    const parts = ends.slice(1).map((end, n) => number.slice(ends[n], end));
    return [...(lead ? [lead] : []), ...parts];
  });

  test('a number cut anywhere is found at the latest with its last piece, inside of it', () => {
    assert(
      property(split, (parts) => {
        const found = parts.flatMap((text, n) => {
          const before = parts.slice(0, n).map((each, at) => ({ seq: at + 1, text: each }));
          return [...screen(text).findings, ...joinedIn(text, before)].map((each) => ({ ...each, text }));
        });
        expect(found.length).toBeGreaterThan(0);
        for (const { start, end, text } of found) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('whatever stands before it, the pieces that are named are words of those messages', () => {
    const piece = oneof(string({ maxLength: 30 }), constantFrom('310 555', '0178', 'ana', '@gmail', '.com'));
    assert(
      property(array(piece, { maxLength: 7 }), piece, (earlier, text) => {
        const before = earlier.map((each, n) => ({ seq: n + 1, text: each }));
        for (const { joins } of joinedIn(text, before))
          for (const { seq, text: part } of joins) expect(earlier[seq - 1]).toContain(part);
      }),
    );
  });
});

test.each([
  ['One more thing.', 'My draft is in the folder.'],
  ['I have sent the last pdf.', 'It is in the folder of today.'],
  ['Listo, gracias.', 'Es todo por hoy, mañana sigo.'],
  ['Fiz o ajuste.', 'Me avise se está bom.'],
])('a sentence that ends and another that begins are no address: %s %s', (said, text) => {
  expect(joinedIn(text, [{ seq: 1, text: said }])).toEqual([]);
});
