import { expect, test } from 'vitest';
import { continues, screenMessages } from './index.ts';

test.each([
  ['0178', true],
  ['then 0178', true],
  ['.com', true],
  ['arroba gmail', true],
  ['siete ocho nueve cero', true],
  ['com', true],
  ['A calm sentence about the work and its three milestones, number 88', false],
  ['Uma pergunta sobre o prazo', false],
  ['Yes, all of them.', false],
  ['Com certeza, eu envio hoje', false],
  ['', false],
  [`0178 ${'and a long text behind it '.repeat(6)}`, false],
])('"%s" may go on with something: %s', (text, expected) => {
  expect(continues(text)).toBe(expected);
});

test.each([
  [['310 555', '0178']],
  [['mi numero', '341 555', '0177']],
  [['ana.lima', '@gmail', '.com']],
  [['tres uno cero', 'cuatro cinco seis', 'siete ocho nueve cero']],
  [['hablemos', 'por fuera']],
])('what is found over %s is not missed by it', (messages) => {
  expect(screenMessages(messages).findings.some(({ message }) => message === messages.length - 1)).toBe(true);
  expect(continues(messages.at(-1) ?? '')).toBe(true);
});
