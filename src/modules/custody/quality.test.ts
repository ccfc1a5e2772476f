import { describe, expect, test } from 'vitest';
import { type Happened, qualityOf } from './quality.ts';

const start = new Date('2026-11-02T09:00:00Z').getTime();
const hour = 3_600_000;
const on = (hours: number, type: string, side: Happened['side'], milestone: string | null = null): Happened => ({
  ...{ type, side, milestone },
  at: new Date(start + hours * hour),
});
const due = new Map([
  ['mil_1', '2026-11-05'],
  ['mil_2', '2026-11-06'],
]);

describe('answers', () => {
  test('are counted when the turn passes, not for every line', () => {
    const { professional, client } = qualityOf(
      [
        on(0, 'question.asked', 'client'),
        on(1, 'message.posted', 'client'),
        on(4, 'message.posted', 'professional'),
        on(5, 'message.posted', 'professional'),
        on(6, 'message.posted', 'client'),
        on(8, 'message.posted', 'professional'),
      ],
      due,
    );
    expect(professional).toEqual({ firstAnswerMs: 4 * hour, medianAnswerMs: 3 * hour, answers: 2 });
    expect(client).toEqual({ firstAnswerMs: 2 * hour, medianAnswerMs: 2 * hour, answers: 1 });
  });
  test('that never came are not made up', () => {
    const none = { firstAnswerMs: null, medianAnswerMs: null, answers: 0 };
    expect(qualityOf([on(0, 'question.asked', 'client')], due)).toMatchObject({ client: none, professional: none });
    expect(qualityOf([], due)).toMatchObject({ client: none, professional: none, medianReviewMs: null });
  });
});

describe('deadlines', () => {
  test('are kept by the first delivery, until the day has ended everywhere', () => {
    const late = 24 * 4 + 12; // Friday 21:00 in Greenwich, for a Thursday
    const said = [
      on(24 * 3, 'milestone.delivered', 'professional', 'mil_1'),
      on(24 * 3 + 5, 'changes.requested', 'client', 'mil_1'),
      on(late, 'milestone.delivered', 'professional', 'mil_1'),
      on(late + 24 * 3, 'milestone.delivered', 'professional', 'mil_2'),
      on(late + 24 * 3, 'milestone.delivered', 'professional', 'mil_3'),
    ];
    expect(qualityOf(said, due)).toMatchObject({ deliveries: 4, dated: 2, onTime: 1 });
  });
});

describe('rounds and reviews', () => {
  test('say how often changes were asked for and how long the client took to say something', () => {
    const said = [
      on(0, 'milestone.delivered', 'professional', 'mil_1'),
      on(10, 'changes.requested', 'client', 'mil_1'),
      on(20, 'milestone.delivered', 'professional', 'mil_1'),
      on(24, 'changes.requested', 'client', 'mil_1'),
      on(30, 'milestone.delivered', 'professional', 'mil_1'),
      on(36, 'milestone.released', 'client', 'mil_1'),
      on(40, 'milestone.delivered', 'professional', 'mil_2'),
      on(300, 'milestone.released', null, 'mil_2'),
    ];
    expect(qualityOf(said, due)).toMatchObject({ rounds: 2, mostRounds: 2, medianReviewMs: 6 * hour, silences: 1 });
  });
});
