import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, exponentOf, feeFor, isCurrency, maxAmount, parseAmount, split } from './money.ts';

const bands = [
  { upTo: 100_000n, basisPoints: 1000n },
  { upTo: 1_000_000n, basisPoints: 700n },
  { upTo: null, basisPoints: 500n },
];
const amount = fc.bigInt({ min: 0n, max: maxAmount });

describe('currencies', () => {
  test('a currency has the decimal places of ISO 4217, whatever is common on price tags', () => {
    expect(['CLP', 'PYG', 'JPY', 'KWD', 'COP', 'HUF', 'IDR'].map(exponentOf)).toEqual([0, 0, 0, 3, 2, 2, 2]);
  });
  test('a word every object knows is no currency', () => {
    expect([isCurrency('USD'), isCurrency('toString'), isCurrency('usd'), isCurrency(5)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(() => exponentOf('XYZ')).toThrow(RangeError);
  });
  test('an amount is written with the places of its currency', () => {
    expect(decimal(125_000n, 'USD')).toBe('1250.00');
    expect(decimal(5n, 'USD')).toBe('0.05');
    expect(decimal(-5n, 'KWD')).toBe('-0.005');
    expect(decimal(1250n, 'CLP')).toBe('1250');
  });
});

describe('an amount typed into a form', () => {
  test.each([
    ['1250', 'USD', undefined, 125_000n],
    ['1250.00', 'USD', undefined, 125_000n],
    ['1.250,00', 'USD', undefined, 125_000n],
    ['1,250.00', 'USD', undefined, 125_000n],
    ['1,250', 'USD', 'en', 125_000n],
    ['1.250', 'USD', 'pt', 125_000n],
    ['1.250', 'USD', 'es', 125_000n],
    ['1,250', 'MXN', 'es-MX', 125_000n],
    ['1.250.000', 'CLP', 'es', 1_250_000n],
    ['1.234.567,8', 'BRL', 'pt', 123_456_780n],
    ['1,5', 'EUR', 'en', 150n],
    ['R$ 1.250,00', 'BRL', 'pt', 125_000n],
    ['US$ 12', 'USD', 'es', 1200n],
    ['12 €', 'EUR', 'es', 1200n],
    ['1\u00a0250,50', 'EUR', 'es', 125_050n],
    ['.5', 'USD', 'en', 50n],
    ['0', 'USD', 'en', 0n],
    ['1.250', 'KWD', 'en', 1250n],
    ['1,250', 'KWD', 'en', 1_250_000n],
    ['100000000000.00', 'USD', 'en', maxAmount],
  ])('%s in %s (%s) is understood', (text, currency, lang, minor) => {
    expect(parseAmount(text, currency, lang)).toBe(minor);
  });
  test.each([
    ['1.250', 'USD', 'en'], // a thousand or a unit and a quarter: ask again
    ['1,250', 'BRL', 'pt'],
    ['1.250', 'KWD', undefined],
    ['10.5', 'CLP', 'es'],
    ['10.505', 'USD', 'en'],
    ['1.2.3', 'USD', 'en'],
    ['1,25,000', 'USD', 'en'],
    ['1,250,00', 'USD', 'en'],
    ['12.50.00', 'USD', 'en'],
    ['-5', 'USD', 'en'],
    ['5.', 'USD', 'en'],
    ['', 'USD', 'en'],
    ['.', 'USD', 'en'],
    ['1e5', 'USD', 'en'],
    ['€12', 'USD', 'en'],
    ['٣', 'USD', 'en'],
    ['100000000000.01', 'USD', 'en'],
    ['9'.repeat(41), 'USD', 'en'],
  ])('%s in %s (%s) is refused rather than guessed', (text, currency, lang) => {
    expect(parseAmount(text, currency, lang)).toBeNull();
  });
  test('what the house writes it also reads', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('USD', 'CLP', 'KWD'), (minor, currency) => {
        expect(parseAmount(decimal(minor, currency), currency, 'en')).toBe(minor);
      }),
    );
  });
});

describe('a split', () => {
  test('gives the unit that cannot be divided to the professional', () => {
    expect(split(101n, 1n, 2n)).toEqual({ professional: 51n, client: 50n });
    expect(split(100n, 1n, 3n)).toEqual({ professional: 34n, client: 66n });
    expect(split(100n, 0n, 1n)).toEqual({ professional: 0n, client: 100n });
  });
  test('never makes or loses money', () => {
    fc.assert(
      fc.property(amount, fc.bigInt({ min: 0n, max: 100n }), (total, percent) => {
        const { professional, client } = split(total, percent, 100n);
        expect(professional + client).toBe(total);
        expect(professional >= 0n && client >= 0n).toBe(true);
        expect(professional * 100n >= total * percent).toBe(true);
      }),
    );
  });
  test('refuses a share above all of it', () => {
    expect(() => split(100n, 3n, 2n)).toThrow(RangeError);
  });
});

describe('the fee of the house', () => {
  test.each([
    [100_000n, 0n, 10_000n],
    [100_001n, 0n, 10_000n],
    [200_000n, 0n, 17_000n],
    [100_000n, 100_000n, 7000n],
    [2n, 99_999n, 0n],
    [20n, 99_990n, 1n],
    [1_000_000n, 1_000_000n, 50_000n],
    [2_000_000n, 0n, 10_000n + 63_000n + 50_000n],
    [9n, 0n, 0n],
    [19n, 0n, 1n],
  ])('on %s after %s already released is %s', (gross, released, fee) => {
    expect(feeFor(gross, released, bands)).toBe(fee);
  });
  test('leaves the rest to the professional, who never pays more than the first band', () => {
    fc.assert(
      fc.property(amount, amount, (gross, released) => {
        const fee = feeFor(gross, released, bands);
        expect(fee >= 0n && fee * 10_000n <= gross * 1000n).toBe(true);
        expect(fee * 10_000n > gross * 500n - 10_000n).toBe(true);
      }),
    );
  });
  test('grows with what is released and shrinks with what the pair did before', () => {
    fc.assert(
      fc.property(amount, amount, amount, (gross, released, more) => {
        expect(feeFor(gross + more, released, bands) >= feeFor(gross, released, bands)).toBe(true);
        expect(feeFor(gross, released + more, bands) <= feeFor(gross, released, bands)).toBe(true);
      }),
    );
  });
  test('is refused when the bands end before the money does', () => {
    expect(() => feeFor(2n, 0n, [{ upTo: 1n, basisPoints: 1000n }])).toThrow(RangeError);
  });
});
