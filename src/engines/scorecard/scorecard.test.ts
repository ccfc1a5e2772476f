import { describe, expect, test } from 'vitest';
import { type ClientFacts, clientCard } from './index.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 12);
const limits = { windowDays: 90, satisfactionPercent: 75, approvalHours: 72, lateHours: 24 };
const nothing: ClientFacts = { ratings: [], decisions: [], payments: [] };
const card = (facts: Partial<ClientFacts>) => clientCard({ ...nothing, ...facts }, limits, now);
const rated = (...stars: number[]) => stars.map((count) => ({ at: now - day, stars: count }));
const decided = (...hours: number[]) =>
  hours.map((count) => ({ deliveredAt: now - day - count * hour, decidedAt: now - day }));
const paid = (...hours: number[]) =>
  hours.map((count) => ({ dueAt: now - 9 * day, paidAt: now - 9 * day + count * hour }));

describe('the scorecard of a client', () => {
  test('whoever has no facts has no figures and is not red', () => {
    expect(card({})).toMatchObject({ red: [], recent: { satisfaction: null, approvalMeanHours: null } });
  });

  test.each([
    ['three satisfied of four', { ratings: rated(5, 4, 4, 3) }, []],
    ['two satisfied of three', { ratings: rated(5, 4, 3) }, ['satisfaction']],
    ['a minute less than three days', { decisions: decided(72 - 1 / 60) }, []],
    ['three days on average', { decisions: decided(24, 120) }, ['approval']],
    ['a minute less than a day late', { payments: paid(24 - 1 / 60) }, []],
    ['a day late', { payments: paid(24) }, ['payment']],
    ['two days late, and two days early, which makes up for nothing', { payments: paid(48, -48) }, ['payment']],
  ])('%s', (_case, facts, red) => {
    expect(card(facts).red).toEqual(red);
  });

  test('a fact counts to the last instant of its ninety days, and always in the lifetime', () => {
    const old = (age: number) => card({ ratings: [{ at: now - age, stars: 1 }] });
    expect(old(90 * day)).toMatchObject({ red: ['satisfaction'] });
    expect(old(90 * day + 1)).toMatchObject({
      red: [],
      recent: { ratings: 0 },
      lifetime: { ratings: 1, satisfaction: 0 },
    });
    expect(old(-1)).toMatchObject({ lifetime: { ratings: 0 } });
  });

  test('beside the average stands the middle, so that one long wait shows as one', () => {
    expect(card({ decisions: decided(2, 4, 60, 1) }).recent).toMatchObject({
      approvalMeanHours: 16.75,
      approvalMedianHours: 3,
    });
  });
});
