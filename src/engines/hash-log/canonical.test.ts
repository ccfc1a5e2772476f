import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from './canonical.ts';
import { canonical, NotCanonical } from './index.ts';
import vectors from './vectors/jcs/testdata.json' with { type: 'json' };

/** The same value with its names the other way round. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed());
}

describe('canonical bytes', () => {
  test.each(vectors.filter(({ name }) => name !== 'values'))(
    'of "$name" are those of RFC 8785',
    ({ input, output }) => {
      expect(canonical(JSON.parse(input) as Json)).toBe(output);
    },
  );

  test('do not exist for the fractions that RFC 8785 allows', () => {
    const values = vectors.find(({ name }) => name === 'values');
    expect(() => canonical(JSON.parse(values?.input ?? '') as Json)).toThrow(NotCanonical);
  });

  test('keep the literals and escapes of RFC 8785', () => {
    expect(canonical({ string: '\u20ac$\u000f\nA\'B"\\\\"/', literals: [null, true, false] })).toBe(
      String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('tell é in one character from é in two', () => {
    expect(canonical('é'.normalize('NFC'))).not.toBe(canonical('é'.normalize('NFD')));
  });

  test('write the zero below nothing as zero', () => {
    expect(canonical(-0)).toBe('0');
  });

  test.each([
    ['a fraction', 0.5],
    ['2^53', 2 ** 53],
    ['infinity', Infinity],
    ['not a number', Number.NaN],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a name', { '\udc00': 1 }],
    ['U+0000', 'a\0b'],
    ['undefined', { a: undefined }],
    ['a hole in a list', Array.from({ length: 1 })],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['what is nested without end', Array.from({ length: 70 }).reduce<Json>((inner) => [inner], [])],
  ])('do not exist for %s', (_, value) => {
    expect(() => canonical(value as Json)).toThrow(NotCanonical);
  });

  test('read back as the value they were made from, and are the same whatever the order of names', () => {
    const leaf = fc.oneof(fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.string({ unit: 'grapheme' }));
    const value = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf.filter((v) => typeof v !== 'string' || !v.includes('\0')),
        fc.array(tie('value')),
        fc.dictionary(
          fc.string().filter((name) => !name.includes('\0') && name !== '__proto__'),
          tie('value'),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(value, (v) => {
        const text = canonical(v);
        expect(canonical(JSON.parse(text) as Json)).toBe(text);
        expect(canonical(reversed(v))).toBe(text);
      }),
    );
  });
});
