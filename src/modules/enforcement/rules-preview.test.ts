import { describe, expect, test } from 'vitest';
import { type Consequence, type GuidelineId, type GuidelineRow, guideline } from '../policy/index.ts';
import type { Breach, History } from './facts.ts';
import { replay } from './rules-ladder.ts';
import { previewOf } from './rules-preview.ts';

const day = 86_400_000;
const now = new Date('2026-11-27T12:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * day);
const since = ago(90);
const nothing: History = { breaches: [], confirmations: [], given: [], appeals: [], closures: [] };

function breach(n: number, days: number, rule: GuidelineId = 'C-01', byPerson = false): Breach {
  const row = guideline.find(({ id }) => id === rule);
  if (!row) throw new Error(rule);
  const { weight, ladder } = row;
  const policy = { countingDays: 180, machineDays: 15 };
  return { id: `bre_${n}`, rule, at: ago(days), statement: `sta_${n}`, weight, ladder, byPerson, ...policy };
}
const alert: Consequence = { does: 'alert' };
const noProposals = (days: number): Consequence => ({ does: 'suspend', what: 'proposals', days });
const changed = (id: GuidelineId, change: Partial<GuidelineRow>): readonly GuidelineRow[] =>
  guideline.map((row) => (row.id === id ? { ...row, ...change } : row));
const preview = (histories: Record<string, History>, rows: readonly GuidelineRow[]) =>
  previewOf(new Map(Object.entries(histories)), rows, { since, now });
const twice = (first: number, second: number): History => ({
  ...nothing,
  breaches: [breach(1, first), breach(2, second)],
});

describe('whom a draft would have touched', () => {
  test('nobody, when it says what counts already', () => {
    expect(preview({ ana: twice(20, 10) }, guideline)).toMatchObject({
      facts: 2,
      members: 1,
      differing: 0,
      touched: 0,
    });
  });

  test('whoever met the step that changes, the same difference of several people in one line and without them', () => {
    const rows = changed('C-01', { ladder: [[alert], [alert, noProposals(30)]] });
    const { differences, ...sums } = preview({ ana: twice(20, 10), bruno: twice(30, 5), carla: twice(40, 300) }, rows);
    expect(sums).toMatchObject({ facts: 5, members: 3, differing: 2, touched: 2 });
    expect(differences).toEqual([
      {
        ...{ rule: 'C-01', occurrence: 2, change: 'heavier', facts: 2, members: 2 },
        was: { weight: 'light', given: [alert, noProposals(15)], waits: [] },
        // Thirty days are more than the machine may give: a person would be asked.
        would: { weight: 'light', given: [alert], waits: [{ for: 'person', step: [noProposals(30)] }] },
      },
    ]);
    expect(JSON.stringify(differences)).not.toMatch(/ana|bruno|bre_|sta_/);
  });

  test('what is older than the time looked at keeps its own ladder and still counts as earlier', () => {
    const rows = changed('C-01', { ladder: [[alert, noProposals(15)], [alert]] });
    const { differences } = preview({ ana: twice(100, 10) }, rows);
    expect(differences.map(({ occurrence, change }) => [occurrence, change])).toEqual([[2, 'lighter']]);
  });

  test('not who won an appeal: what was overturned never was', () => {
    const won: History = {
      ...twice(20, 10),
      appeals: [{ statement: 'sta_2', dueAt: now, outcome: 'overturned', decidedAt: now }],
    };
    const rows = changed('C-01', { ladder: [[alert], [alert, noProposals(30)]] });
    expect(preview({ ana: won }, rows)).toMatchObject({ facts: 1, differing: 0, touched: 0 });
  });

  test('who has a right taken at this moment, as it is and as it would be', () => {
    const rows = changed('C-01', { ladder: [[alert]] });
    expect(preview({ ana: twice(20, 10), bruno: twice(50, 40) }, rows).suspendedNow).toEqual({ was: 1, would: 0 });
  });

  test('a violation that weighs more is heavier, and so is an account that two people look at', () => {
    const given: History = { ...nothing, breaches: [breach(1, 10, 'W-01', true)] };
    const heavier = preview({ ana: given }, changed('W-01', { weight: 'heavy' })).differences;
    expect(heavier).toMatchObject([{ change: 'heavier', was: { weight: 'normal' }, would: { weight: 'heavy' } }]);
    const review = changed('W-01', { ladder: [[{ does: 'violation' }, { does: 'closure_review' }]] });
    expect(preview({ ana: given }, review).differences).toMatchObject([
      { change: 'heavier', would: { waits: [{ for: 'two_people' }] } },
    ]);
  });

  test('and looking changes nothing of what was judged', () => {
    const history = twice(20, 10);
    const before = JSON.stringify([history, replay(history)]);
    preview({ ana: history }, changed('C-01', { weight: 'heavy', ladder: [[alert, { does: 'closure_review' }]] }));
    expect(JSON.stringify([history, replay(history)])).toBe(before);
  });
});
