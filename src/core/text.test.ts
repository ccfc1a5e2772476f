import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './text.ts';

describe('a text passes', () => {
  test.each([
    ['Spanish', '¿Cuándo podrías empezar, señora Núñez? ¡Mañana!'],
    ['Portuguese', 'Não há pressa; a ação será concluída amanhã.'],
    ['Arabic with a mark of direction', 'مرحبا \u200fRLM'],
    ['Hindi', 'नमस्ते दुनिया'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Vietnamese in separate marks', 'Tiếng Việt'.normalize('NFD')],
    ['Hebrew with points', 'בְּרֵאשִׁית'],
    ['Thai', 'สวัสดีครับ ที่นี่'],
    ['a family of four joined by ZWJ', '👨\u200d👩\u200d👧\u200d👦'],
    ['a heart with its variant', '❤\ufe0f 1\ufe0f\u20e3'],
    ['a flag of two letters', '🇧🇷'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['tabs and lines', 'a\tb\nc'],
    ['eight marks on one letter', `e${'\u0301'.repeat(8)}`],
  ])('in %s', (_, text) => {
    expect(cleanText(text)).toEqual({ ok: true, text });
  });

  test('without the space around it and with one kind of line end', () => {
    expect(cleanText(' \ufeff\r\na\r\nb\rc\u2028d \n')).toEqual({ ok: true, text: 'a\nb\nc\nd' });
  });
  test('as empty when nothing of it can be seen', () => {
    expect(cleanText('\u200b \u3164\u2800\u200d')).toEqual({ ok: true, text: '' });
  });
  test('in the letters it was written in', () => {
    const written = 'é'.normalize('NFD');
    expect(cleanText(written)).toEqual({ ok: true, text: written });
  });
});

describe('a text is refused', () => {
  test.each([
    ['with U+0000', 'a\0', 'control', 1],
    ['with a bell', 'ab\u0007c', 'control', 2],
    ['with an escape', '\u001b[31mred', 'control', 0],
    ['with a C1 control', 'a\u0085b', 'control', 1],
    ['with delete', 'a\u007fb', 'control', 1],
    ['with a bidi override', 'fdp\u202eexe', 'bidi', 3],
    ['with a bidi embedding', '\u202aabc', 'bidi', 0],
    ['with a bidi isolate', 'a\u2066b\u2069', 'bidi', 1],
    ['with half of a pair', 'a\ud83d', 'surrogate', 1],
    ['with the other half', '\ude00a', 'surrogate', 0],
    ['with a noncharacter', 'a\uffffb', 'unassigned', 1],
    ['with a noncharacter of the Arabic block', 'a\ufdd0b', 'unassigned', 1],
    ['with a private letter', 'a\ue000b', 'unassigned', 1],
    ['with a byte order mark inside', 'a\ufeffb', 'invisible', 1],
    ['with hidden tag letters', 'hi\u{e0068}\u{e0069}', 'invisible', 2],
    ['with tag letters after a flag has ended', '🏴\u{e0067}\u{e007f}\u{e0061}', 'invisible', 6],
    ['with nine marks on one letter', `ab${'\u0301'.repeat(9)}`, 'stacked', 2],
    ['counting the space before it', '  a\0b', 'control', 3],
  ])('%s', (_, value, problem, index) => {
    expect(cleanText(value)).toEqual({ ok: false, problem, index });
  });
});

test('what was cleaned once is clean', () => {
  const letters = fc.constantFrom(
    'a',
    ' ',
    '\r',
    '\n',
    '\u2028',
    '\u200d',
    '\ufe0f',
    '\u0301',
    '😀',
    '🏴',
    '\u{e0067}',
  );
  const clean = fc
    .string({ unit: letters, maxLength: 12 })
    .map(cleanText)
    .filter((result) => result.ok);
  fc.assert(
    fc.property(clean, (result) => {
      expect(cleanText(result.text)).toEqual(result);
    }),
  );
});

test('a megabyte of hostile marks is read in one pass', () => {
  const hostile = `e${'\u0301'.repeat(8)}`.repeat(60_000);
  const start = performance.now();
  expect(cleanText(hostile).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(5_000);
});
