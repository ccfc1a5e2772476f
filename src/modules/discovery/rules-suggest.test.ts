import { describe, expect, test } from 'vitest';
import { type Candidate, suggest, suggestedMost } from './rules-suggest.ts';

const wanted = { skills: ['typescript', 'postgresql'], language: 'es' };
const one = (member: string, changes: Partial<Candidate> = {}): Candidate => ({
  ...{ member, name: member, headline: '', summary: '', country: null, languages: ['en'], skills: ['typescript'] },
  ...{ done: [], currency: null, hourly: null, since: new Date(0), score: 50, isNew: false, ...changes },
});
const names = (candidates: readonly Candidate[]) => suggest(candidates, wanted).map(({ member }) => member);

describe('who is named for a project', () => {
  test('is whoever has most of what it asks for, before whoever stands higher', () => {
    expect(
      names([one('high', { score: 99 }), one('both', { skills: ['typescript', 'postgresql'], score: 20 })]),
    ).toEqual(['both', 'high']);
  });

  test('among those who fit equally well is whoever stands higher', () => {
    expect(names([one('low', { score: 40 }), one('high', { score: 41 })])).toEqual(['high', 'low']);
  });

  test('is sooner somebody who was hired for it here, and who speaks the language of the client', () => {
    expect(
      names([one('a'), one('proven', { done: ['typescript'] }), one('speaks', { languages: ['es', 'en'] })]),
    ).toEqual(['proven', 'speaks', 'a']);
  });

  test('is nobody without any of the skills', () => {
    expect(names([one('none', { skills: ['agronomy'], score: 100 })])).toEqual([]);
  });

  test('is one newcomer at least, in the last place', () => {
    const known = Array.from({ length: suggestedMost + 2 }, (_, n) => one(`known ${n}`, { score: 90 - n }));
    const list = names([...known, one('newcomer', { score: 10, isNew: true })]);
    expect(list).toHaveLength(suggestedMost);
    expect(list.at(-1)).toBe('newcomer');
    expect(names([...known, one('newcomer', { score: 95, isNew: true })])[0]).toBe('newcomer');
  });

  test('comes with the whole reason', () => {
    const [first] = suggest([one('a', { done: ['typescript'], languages: ['es'] })], wanted);
    expect(first?.why).toEqual({ skills: ['typescript'], done: ['typescript'], language: true });
  });
});
