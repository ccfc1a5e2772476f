import { describe, expect, test } from 'vitest';
import { type Pay, dueFor, lateFee, mostOf, payJson, readPay } from './pay.ts';
import { addDaysThere, instantAt, isOnTime, localAt, metresBetween } from './times.ts';

const flat: Pay = { kind: 'flat', amount: 200_00n };
const hourly: Pay = { kind: 'hourly', rate: 30_00n, hoursMax: 4 };
const perUnit: Pay = { kind: 'per_unit', rate: 2_50n, unitsMax: 40 };
const blended: Pay = { kind: 'blended', amount: 80_00n, firstHours: 2, rate: 30_00n, hoursMax: 3 };

describe('what an assignment pays', () => {
  test.each([
    ['one sum', flat, 200_00n],
    ['hours', hourly, 120_00n],
    ['pieces', perUnit, 100_00n],
    ['a sum, then hours', blended, 170_00n],
  ] as const)('at most, for %s', (_what, pay, most) => {
    expect(mostOf(pay)).toBe(most);
  });

  test.each([
    ['one sum, however long it took', flat, { minutes: 7, units: 0 }, 200_00n],
    ['hours by the minute', hourly, { minutes: 90, units: 0 }, 45_00n],
    ['hours, the odd unit to the professional', { ...hourly, rate: 10_01n }, { minutes: 1, units: 0 }, 17n],
    ['hours, never more than the most', hourly, { minutes: 600, units: 0 }, 120_00n],
    ['no hours, nothing', hourly, { minutes: 0, units: 0 }, 0n],
    ['pieces', perUnit, { minutes: 0, units: 13 }, 32_50n],
    ['pieces, never more than the most', perUnit, { minutes: 0, units: 41 }, 100_00n],
    ['the first hours alone', blended, { minutes: 119, units: 0 }, 80_00n],
    ['one hour after the first two', blended, { minutes: 180, units: 0 }, 110_00n],
  ] as const)('%s', (_what, pay, done, due) => {
    expect(dueFor(pay, done)).toBe(due);
  });

  test('more than the most only where the client has agreed to more', () => {
    expect(dueFor(hourly, { minutes: 360, units: 0 }, 60_00n)).toBe(180_00n);
  });

  test.each([
    ['a tenth of one sum', flat, 20_00n],
    ['half an hour', hourly, 15_00n],
    ['a tenth of all pieces', perUnit, 10_00n],
    ['a tenth of the first sum', blended, 8_00n],
  ] as const)('called off late, the fee is %s', (_what, pay, fee) => {
    expect(lateFee(pay, { minutes: 30, percent: 10 })).toBe(fee);
  });

  test.each([flat, hourly, perUnit, blended])('is read back as it was written: $kind', (pay) => {
    expect(readPay(payJson(pay))).toEqual(pay);
  });
});

describe('times at a place', () => {
  test.each([
    ['America/Argentina/Mendoza', '2026-12-01T09:00', '2026-12-01T12:00:00.000Z'],
    ['America/Sao_Paulo', '2026-12-01T09:00', '2026-12-01T12:00:00.000Z'],
    ['America/Santiago', '2026-09-05T23:30', '2026-09-06T03:30:00.000Z'], // half an hour before its clocks jump
    ['America/New_York', '2027-03-14T03:30', '2027-03-14T07:30:00.000Z'],
    ['Europe/Madrid', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'], // the first of two
    ['Pacific/Auckland', '2026-12-01T09:00', '2026-11-30T20:00:00.000Z'],
  ])('in %s, %s on the wall is %s', (zone, local, instant) => {
    expect(instantAt(local, zone)?.toISOString()).toBe(instant);
    expect(localAt(new Date(instant), zone)).toBe(local);
  });

  test.each([
    ['America/Santiago', '2026-09-06T00:30'],
    ['America/New_York', '2027-03-14T02:30'],
    ['Europe/Madrid', '2027-03-28T02:30'],
  ])('in %s there is no %s', (zone, local) => {
    expect(instantAt(local, zone)).toBeNull();
  });

  test('seven days later is the same hour on the wall, also when the clocks change in between', () => {
    const before = instantAt('2027-03-10T09:00', 'America/New_York') ?? new Date(0);
    expect(localAt(addDaysThere(before, 7, 'America/New_York'), 'America/New_York')).toBe('2027-03-17T09:00');
    expect(addDaysThere(before, 7, 'America/New_York').getTime() - before.getTime()).toBe(167 * 3_600_000);
  });

  const startsAt = new Date('2026-12-01T12:00:00Z');
  const endsAt = new Date('2026-12-01T16:00:00Z');
  const grace = { arrivalEarlyMinutes: 30, arrivalLateMinutes: 15 };
  test.each([
    ['30 minutes before a fixed start', true, '11:30:00', true],
    ['a second more than 30 minutes before', true, '11:29:59', false],
    ['15 minutes after a fixed start', true, '12:15:00', true],
    ['a second later', true, '12:15:01', false],
    ['at the beginning of a window', false, '12:00:00', true],
    ['at the end of a window', false, '16:00:00', true],
    ['before a window', false, '11:59:59', false],
    ['after a window', false, '16:00:01', false],
  ])('an arrival %s', (_when, hard, at, onTime) => {
    expect(isOnTime(new Date(`2026-12-01T${at}Z`), { hard, startsAt, endsAt }, grace)).toBe(onTime);
  });

  test('a hundredth of a degree of latitude is about a kilometre', () => {
    expect(metresBetween({ latitude: -32.89, longitude: -68.85 }, { latitude: -32.9, longitude: -68.85 })).toBe(1112);
  });
});
