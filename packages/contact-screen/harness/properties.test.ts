import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask, screen, screenMessages } from '../index.ts';
import { mailDisguises, numberDisguises } from './disguise.ts';
import { ownTexts } from './weigh.ts';

/** Texts in which something may be found: pieces of contact details among words, signs and anything at all. */
const pieces = fc.constantFrom(
  'ana.lima@gmail.com', '+54 9 341 555-0177', '11 98765-4321', 'wa.me/5491155550177', '@lola_art', 'telegram', 'mi', 'whatsapp',
  'arroba', 'punto', 'com', 'cinco', 'nove', 'eight', 'fuera de la plataforma', 'pay me', 'paypal', 'pix', '123.456.789-09', 'hola',
  'el logo', 'ção', '😀', '\u200b', 'ｇｍａｉｌ', '④', '1️⃣', '.', ',', '\n', ' ', '(', ')', '"', 'https://', 'calle 9', '12/03', 'DE89370400440532013000',
); // prettier-ignore
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('whatever is written', () => {
  test('no finding stands outside of the text, and none over another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of screen(text).findings) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });
  test('masking what is masked changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = screen(text);
        const once = mask(text, findings);
        expect(mask(once, [])).toBe(once);
        if (findings.length === 0) expect(once).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
  test('composed and decomposed letters get the same verdict', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(screen(text.normalize('NFD')).verdict).toBe(screen(text.normalize('NFC')).verdict);
      }),
      { numRuns: 200 },
    );
  });
  test('what is found in one message is found when others stand around it', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (messages) => {
        const { findings } = screenMessages(messages);
        messages.forEach((text, message) => {
          for (const one of screen(text).findings) expect(findings).toContainEqual({ ...one, message });
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('of all labelled texts', () => {
  const said = ownTexts().flatMap(({ text = '', messages = [text] }) => messages);
  const wish = /^(?:intent|riddle|payment\.(?:proposal|bank))/u;
  const masked = (text: string): string => mask(text, screen(text).findings);

  test('each that was hidden holds no value any more, and hiding it again comes to an end', () => {
    const left = said
      .map(masked)
      .filter((text) => screen(text).findings.some(({ kind, rule }) => kind !== 'work_url' && !wish.test(rule)));
    expect(left).toEqual([]);
    const twice = said.map((text) => masked(masked(text)));
    expect(twice.filter((text) => masked(text) !== text)).toEqual([]);
  });
  test('no finding begins or ends inside of a sign', () => {
    const cut = said.filter((text) =>
      screen(text).findings.some(({ start, end }) => text.slice(start, end).isWellFormed() !== text.isWellFormed()),
    );
    expect(cut).toEqual([]);
  });
});

describe('a disguise changes nothing', () => {
  const numbers = ['341 555 0177', '11 98765-4320', '612 345 079', '+57 310 555 0119'];
  test.each(numberDisguises)('of a telephone: %s', (_name, apply) => {
    for (const number of numbers) expect(screen(`mi whatsapp es ${apply(number)}`).verdict).toBe('contact');
  });
  const mails = ['ana.lima@gmail.com', 'taller@muebles.com.ar', 'joe_smith9@outlook.com'];
  test.each(mailDisguises)('of an e-mail address: %s', (_name, apply) => {
    for (const mail of mails) expect(screen(`write me ${apply(mail)}`).verdict).toBe('contact');
  });
});

test('pieces that wait in other messages are found together', () => {
  expect(screenMessages(['mi numero', '341 555', '0177'])).toMatchObject({ verdict: 'contact' });
  expect(screenMessages(['ana.lima', '@gmail', '.com']).findings.map(({ message }) => message)).toEqual([0, 1, 2]);
  expect(screenMessages(['great', 'approved', 'releasing now']).verdict).toBe('clean');
});
