import { describe, expect, test } from 'vitest';
import { windowOf } from './rules-window.ts';

const now = new Date('2026-11-20T12:00:00Z');
const numbers = { contactWindowMinutes: 10, contactWindowMessages: 8 };
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const said = (seq: number, text: string, ago = 1, place = seq) => ({ seq, place, text, at: minutesAgo(ago) });
const texts = (window: readonly { readonly text: string }[]) => window.map(({ text }) => text);

describe('what is read together with words that are said now', () => {
  test('is what the same writer said in the last ten minutes, to the millisecond', () => {
    const words = [said(1, 'old', 10), said(2, 'fresh', 9.999)];
    expect(texts(windowOf(words, numbers, now))).toEqual(['fresh']);
  });
  test('eight messages in all, this one among them', () => {
    const words = Array.from({ length: 12 }, (_, n) => said(n + 1, `${n + 1}`));
    expect(texts(windowOf(words, numbers, now))).toEqual(['6', '7', '8', '9', '10', '11', '12']);
  });
  test('an edited message counts with its latest words, in the place where it is read', () => {
    const words = [said(4, 'new words', 1, 2), said(2, 'old words', 3), said(3, 'between', 2)];
    expect(texts(windowOf(words, numbers, now))).toEqual(['new words', 'between']);
  });
  test('an old message that was edited just now counts, its writing is recent', () => {
    expect(texts(windowOf([said(9, 'new words', 1, 2), said(2, 'old words', 900)], numbers, now))).toEqual([
      'new words',
    ]);
  });
});
