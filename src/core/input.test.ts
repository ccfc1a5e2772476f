import { describe, expect, test } from 'vitest';
import { type ZodType, z } from 'zod';
import * as input from './input.ts';
import type { Money } from './money.ts';
import { problemsOf } from './problems.ts';

const milestone = 'mil_01j8zq3v8x9k2m4n6p8r0t2v4w';

/** What a schema answers: the value it read, or the code of the first problem. */
function answer(schema: ZodType, value: unknown): unknown {
  const result = z.object({ field: schema }).safeParse({ field: value });
  return result.success ? result.data['field'] : { code: problemsOf(result.error)[0]?.code };
}

describe('a field takes', () => {
  test.each([
    ['a text', input.text({ min: 1, max: 20 }), '  Olá\r\nmundo ', 'Olá\nmundo'],
    ['an empty text where it may be empty', input.text({ min: 0, max: 5 }), '  ', ''],
    ['a line', input.line({ min: 2, max: 5 }), ' José ', 'José'],
    ['an id', input.id('mil'), milestone, milestone],
    ['an amount', input.amount, '12500', 12_500n],
    ['the largest amount', input.amount, '10000000000000', 10_000_000_000_000n],
    ['a currency', input.currency, 'CLP', 'CLP'],
    ['an address', input.email, ' Ana.Lima+work@Example.ORG ', 'Ana.Lima+work@example.org'],
    ['an address in a domain with an accent', input.email, 'oi@português.com', 'oi@xn--portugus-q1a.com'],
    ['a day', input.isoDate, '2028-02-29', '2028-02-29'],
    ['a time zone', input.timeZone, 'america/sao_paulo', 'America/Sao_Paulo'],
    ['a language', input.lang, 'pt', 'pt'],
    ['a link', input.link, 'https://Example.org/a b'.replace(' ', '%20'), 'https://example.org/a%20b'],
  ])('%s', (_, schema: ZodType, value, read) => {
    expect(answer(schema, value)).toEqual(read);
  });
});

describe('a field refuses', () => {
  test.each([
    ['a text with a bidi override', input.text({ min: 1, max: 20 }), 'a\u202eb', 'forbidden_characters'],
    ['a text of spaces', input.text({ min: 3, max: 20 }), '   ', 'required'],
    ['a short text', input.text({ min: 3, max: 20 }), 'ab', 'too_short'],
    ['a long text', input.text({ min: 3, max: 20 }), 'a'.repeat(21), 'too_long'],
    ['a line of two lines', input.line({ min: 1, max: 20 }), 'a\nb', 'forbidden_characters'],
    ['nothing', input.amount, undefined, 'required'],
    ['a number for a text', input.text({ min: 1, max: 20 }), 5, 'wrong_type'],
    ['the id of something else', input.id('prj'), milestone, 'not_an_id'],
    ['an id in capitals', input.id('mil'), milestone.toUpperCase(), 'not_an_id'],
    ['no amount', input.amount, '0', 'not_an_amount'],
    ['a negative amount', input.amount, '-5', 'not_an_amount'],
    ['an amount with a fraction', input.amount, '12.50', 'not_an_amount'],
    ['an amount with a zero in front', input.amount, '012', 'not_an_amount'],
    ['more than the house moves at once', input.amount, '10000000000001', 'too_big'],
    ['more digits than any amount', input.amount, '9'.repeat(10_000), 'not_an_amount'],
    ['a currency in small letters', input.currency, 'usd', 'not_a_currency'],
    ['a currency nobody knows', input.currency, 'constructor', 'not_a_currency'],
    ['an address without a domain', input.email, 'ana@', 'not_an_email'],
    ['an address on no domain of the internet', input.email, 'ana@localhost', 'not_an_email'],
    ['an address at a number', input.email, 'ana@127.0.0.1', 'not_an_email'],
    ['an address with a line in it', input.email, 'ana\nbcc:x@example.org', 'not_an_email'],
    ['two addresses', input.email, 'a@example.org,b@example.org', 'not_an_email'],
    ['an address with two dots', input.email, 'a..b@example.org', 'not_an_email'],
    ['an address beyond 254 characters', input.email, `a@${'b.'.repeat(130)}org`, 'not_an_email'],
    ['a day that does not exist', input.isoDate, '2027-02-29', 'not_a_date'],
    ['a moment for a day', input.isoDate, '2027-02-20T00:00:00Z', 'not_a_date'],
    ['a time zone nobody knows', input.timeZone, 'Mars/Olympus', 'not_a_time_zone'],
    ['an offset for a time zone', input.timeZone, '+03:00', 'not_a_time_zone'],
    ['another language', input.lang, 'fr', 'not_a_language'],
    ['a script for a link', input.link, 'javascript:alert(1)', 'not_a_link'],
    ['a link with a password', input.link, 'https://a:b@example.org', 'not_a_link'],
    ['words for a link', input.link, 'see example.org', 'not_a_link'],
    ['a link beyond 2,000 characters', input.link, `https://example.org/${'a'.repeat(2000)}`, 'not_a_link'],
    ['a link that turns round', input.link, 'https://example.org/\u202egpj', 'not_a_link'],
  ])('%s', (_, schema: ZodType, value, code) => {
    expect(answer(schema, value)).toEqual({ code });
  });
});

test('a refused text says how long it may be', () => {
  const result = input.line({ min: 1, max: 3 }).safeParse('abcd');
  expect(problemsOf(result.error ?? new z.ZodError([]))).toEqual([
    { param: '', code: 'too_long', detail: { max: 3, length: 4 } },
  ]);
});

test('money is an amount and a currency', () => {
  const read: Money = input.money.parse({ amount: '5', currency: 'USD' });
  expect(read).toEqual({ amount: 5n, currency: 'USD' });
});

test('what a field takes can be described to an integrator', () => {
  expect(z.toJSONSchema(z.object({ id: input.id('mil'), amount: input.amount }), { io: 'input' })).toMatchObject({
    properties: {
      id: { type: 'string', pattern: '^mil_[0-9a-hjkmnp-tv-z]{26}$' },
      amount: { type: 'string', pattern: '^[1-9][0-9]*$' },
    },
  });
});
