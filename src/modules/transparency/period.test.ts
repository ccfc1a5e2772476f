import { describe, expect, test } from 'vitest';
import { periodOf, periodsBetween, quarterOf } from './period.ts';

describe('a period of the report', () => {
  test('is a year or a quarter, in UTC, and ends where the next begins', () => {
    expect(periodOf('2026')).toEqual({ name: '2026', from: new Date('2026-01-01'), until: new Date('2027-01-01') });
    expect(periodOf('2026-Q4')).toMatchObject({ from: new Date('2026-10-01'), until: new Date('2027-01-01') });
    expect(periodOf('2026-Q1').until).toEqual(periodOf('2026-Q2').from);
  });

  test('of an instant is the quarter it lies in, the first instant of a quarter too', () => {
    expect(quarterOf(new Date('2026-12-31T23:59:59.999Z'))).toBe('2026-Q4');
    expect(quarterOf(new Date('2027-01-01T00:00:00Z'))).toBe('2027-Q1');
  });

  test('is offered from the first day of the house to now, the latest first', () => {
    expect(periodsBetween(new Date('2026-08-15'), new Date('2027-02-01'))).toEqual([
      ...['2027-Q1', '2027', '2026-Q4', '2026-Q3', '2026'],
    ]);
  });
});
