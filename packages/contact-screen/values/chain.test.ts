import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isBase58Check, isBech32 } from './chain.ts';

describe('an address on a chain', () => {
  test.each([
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    '1111111111111111111114oLvT2',
  ])('is known by the hash at its end: %s', (address) => {
    expect(isBase58Check(address)).toBe(true);
    expect(isBase58Check(`${address.slice(0, -2)}${address.at(-1)}${address.at(-2)}`)).toBe(false);
  });
  test.each([
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ])('in the newer form is known by its polynomial: %s', (address) => {
    expect(isBech32(address)).toBe(true);
    expect(isBech32(`${address.slice(0, -1)}q`)).toBe(false);
  });
  test('is never any other long word', () => {
    const words = Array.from({ length: 200 }, (_, seed) => createHash('sha256').update(`${seed}`).digest('base64url'));
    expect(words.filter((word) => isBase58Check(word.slice(0, 34)) || isBech32(`bc1${word}`))).toEqual([]);
  });
});
