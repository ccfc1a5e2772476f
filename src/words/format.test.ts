import { describe, expect, test } from 'vitest';
import { exponentOf, isCurrency } from '../core/money.ts';
import * as say from './format.ts';
import { langs } from './lang.ts';

const mendoza = 'America/Argentina/Mendoza';
const monday = new Date('2026-11-23T13:24:00Z');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('money', () => {
  test.each([
    ['en', 'USD 1,250.00'],
    ['es', 'USD 1.250,00'],
    ['pt', 'USD 1.250,00'],
  ] as const)('is written with its code, all its minor units and the separators of the reader (%s)', (lang, text) => {
    expect(plain(say.money(125_000n, 'USD', lang))).toBe(text);
  });

  test('does not break between code and amount', () => {
    expect(say.money(1n, 'USD', 'en')).toBe('USD\u00A00.01');
  });

  test('has no minor units where the currency has none, and three where it has three', () => {
    expect(plain(say.money(96_000n, 'CLP', 'es'))).toBe('CLP 96.000');
    expect(plain(say.money(1_234_567n, 'KWD', 'en'))).toBe('KWD 1,234.567');
  });

  test.each(Intl.supportedValuesOf('currency').filter(isCurrency))(
    'has as many digits after the mark as the house counts (%s)',
    (currency) => {
      const places = exponentOf(currency);
      const digits = say.amount(1n, currency, 'en').split('.')[1] ?? '';
      expect(digits.length).toBe(places);
    },
  );

  test('keeps every unit of sums no binary fraction can hold', () => {
    expect(say.amount(900_719_925_474_099_301n, 'USD', 'en')).toBe('9,007,199,254,740,993.01');
  });

  test('shows what is owed with a true minus sign', () => {
    expect(say.amount(-4_200n, 'USD', 'pt')).toBe('−42,00');
  });
});

describe('numbers', () => {
  test('a share of ten in a hundred is 1000 basis points', () => {
    expect(langs.map((lang) => plain(say.percent(1000, lang)))).toEqual(['10%', '10 %', '10%']);
    expect(say.percent(550n, 'en')).toBe('5.5%');
  });

  test('thousands are set off even in Spanish, where Intl would wait for ten thousand', () => {
    expect(say.number(1186, 'es')).toBe('1.186');
  });

  test('a list ends in and', () => {
    expect(langs.map((lang) => say.list(['a', 'b', 'c'], lang))).toEqual(['a, b, and c', 'a, b y c', 'a, b e c']);
  });
});

describe('dates', () => {
  test.each([
    ['en', 'Mon 23 Nov, 10:24', 'Monday 23 November, 10:24'],
    ['es', 'lun 23 nov, 10:24', 'lunes 23 de noviembre, 10:24'],
    ['pt', 'seg., 23 nov., 10h24', 'segunda-feira, 23 de novembro, 10h24'],
  ] as const)('a deadline names weekday and hour (%s)', (lang, short, long) => {
    expect(say.dateTime(monday, lang, mendoza)).toBe(short);
    expect(say.dateTime(monday, lang, mendoza, 'long')).toBe(long);
  });

  test('the year is added when asked for', () => {
    expect(langs.map((lang) => say.date(monday, lang, mendoza, 'short', true))).toEqual([
      '23 Nov 2026',
      '23 nov 2026',
      '23 nov. 2026',
    ]);
    expect(say.date(monday, 'es', mendoza, 'long', true)).toBe('lunes 23 de noviembre de 2026');
  });

  test('midnight is 00, not 24', () => {
    expect(say.time(new Date('2026-11-23T03:00:00Z'), 'en', mendoza)).toBe('00:00');
  });

  test('machines read the wall clock with its offset, also where the offset is not whole hours', () => {
    expect(say.machineTime(monday, mendoza)).toBe('2026-11-23T10:24:00-03:00');
    expect(say.machineTime(monday, 'Asia/Kolkata')).toBe('2026-11-23T18:54:00+05:30');
    expect(say.machineTime(monday, 'UTC')).toBe('2026-11-23T13:24:00Z');
  });

  test('the day is the day there', () => {
    expect(say.dayOf(new Date('2026-11-23T01:00:00Z'), mendoza)).toBe('2026-11-22');
  });

  test('a zone is named by its place and its distance from UTC', () => {
    expect(say.zone(monday, mendoza)).toBe('Mendoza, UTC−3');
    expect(say.zone(monday, 'America/Sao_Paulo')).toBe('Sao Paulo, UTC−3');
    expect(say.zone(monday, 'Asia/Kolkata')).toBe('Kolkata, UTC+5:30');
    expect(say.zone(monday, 'UTC')).toBe('UTC');
  });
});

describe('spans of time', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);

  test('what was just now is said as now', () => {
    expect(langs.map((lang) => say.relative(now, before(20_000), lang))).toEqual(['now', 'ahora', 'agora']);
  });

  test('whole units that have passed are counted', () => {
    expect(langs.map((lang) => say.relative(now, before(119_000), lang))).toEqual([
      '1 minute ago',
      'hace 1 minuto',
      'há 1 minuto',
    ]);
    expect(say.relative(now, before(-3.9 * say.hourMs), 'en')).toBe('in 3 hours');
    expect(say.relative(now, before(2.5 * say.dayMs), 'en')).toBe('2 days ago');
  });

  test('a span is told in its two largest units', () => {
    const span = 2 * say.dayMs + 20 * say.hourMs + 59 * say.minuteMs;
    expect(langs.map((lang) => say.duration(span, lang))).toEqual([
      '2 days, 20 hours',
      '2 días y 20 horas',
      '2 dias e 20 horas',
    ]);
    expect(say.duration(90 * say.minuteMs, 'en')).toBe('1 hour, 30 minutes');
    expect(say.duration(5, 'en')).toBe('1 minute');
  });
});
