import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessingBits } from './index.ts';

const enough = 30;
const found = `
  1234567890 0123456789 1111111111 12345678910 qwertyuiop qwerty123456 1q2w3e4r5t 1qaz2wsx3edc
  asdfghjkl123 password12 Password123! P@ssw0rd2026 passwordpassword contraseña1 Contraseña2025 minhasenha123
  senha12345 iloveyou123 teamo12345 tequiero123 teamomucho1 jesuscristo diosesamor1 deusefiel10
  princesa123 barcelona10 realmadrid7 bocajuniors riverplate1 corinthians flamengo2024 palmeiras1914
  colocolo1925 Summer2025! verano2026! Outubro2026 diciembre25 sunshine2024 football1234 superman123
  dragonball12 michael1985 jennifer1990 mariajose10 alejandra15 fernanda2001 guilherme99 charlie2020
  nicole12345 garante2026 Garante123! freelance123 15/08/1985ana 19901990 abcdefghij aaaaaaaaaaaa
  abc123abc123 drowssap123 letmein2025 welcome12345 administrador buenosaires1 montevideo30 saopaulo2023
  zaq12wsxcde3
`;
const safe = `
  correct horse battery staple
  tres tristes tigres tragaban
  o rato roeu a roupa do rei
  kzjqwpmvbt
  7392846185
  Tr0ub4dor&3xyz
  una taza de mate bien caliente
  мой дядя самых честных
  雨が降っている夜の歌です
  v9#Lq2!xTe
  me gustan los martes lluviosos
`;
const wordsOf = (text: string): string[] => text.trim().split(/\s+/);
const linesOf = (text: string): string[] => text.trim().split(/\s*\n\s*/);

describe('a guesser with patience finds', () => {
  test.each(wordsOf(found))('%s', (password) => {
    expect(guessingBits(password)).toBeLessThan(enough);
  });
});

describe('a guesser gives up on', () => {
  test.each(linesOf(safe))('%s', (password) => {
    expect(guessingBits(password)).toBeGreaterThanOrEqual(enough);
  });
});

test("the person's own name and address are the first thing tried", () => {
  const about = ['ana.oyarzabal@example.com', 'Ana Oyarzábal'];
  expect(guessingBits('oyarzabal2026')).toBeGreaterThan(enough);
  expect(guessingBits('oyarzabal2026', about)).toBeLessThan(enough);
  expect(guessingBits('Ana.Oyarzabal.77', about)).toBeLessThan(enough);
  expect(guessingBits('AnaOyarzabal!!', about)).toBeLessThan(enough);
});

test('a longer password is never easier by more than what a piece saves, and the measure always ends', () => {
  assert(
    property(string({ maxLength: 300, unit: 'grapheme' }), (password) => {
      const bits = guessingBits(password);
      expect(Number.isFinite(bits)).toBe(true);
      expect(bits).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('measuring the longest password takes a blink', () => {
  const began = performance.now();
  guessingBits('qwerty correct 1985 '.repeat(20));
  expect(performance.now() - began).toBeLessThan(5_000);
});
