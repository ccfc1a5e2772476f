import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../core/refusal.ts';
import { call, client, clock, professional, stranger } from '../../../test/support/engagement.ts';
import { newStream } from '../record/index.ts';
import { giveUp, request, restUntil, taken, triesAtMost } from './rules.ts';
import { responseTimes } from './times.ts';

const stream = { ...newStream('engagement', 'eng_one', []), seq: 7 };
const codeOf = (answer: ReturnType<typeof request>): string => (isRefusal(answer) ? answer.code : 'done');

test.each([
  ['the client', 'done', { side: 'client', underWay: false }, client],
  ['the professional', 'done', { side: 'professional', underWay: false }, professional],
  ['a stranger', 'not_found', { side: null, underWay: false }, stranger],
  ['the clock', 'not_found', { side: null, underWay: false }, clock],
  ['whoever has one under way', 'case_file_under_way', { side: 'client', underWay: true }, client],
] as const)('a case file for %s: %s', (_, code, facts, actor) => {
  expect(codeOf(request({ stream, ...facts }, call(actor)))).toBe(code);
});

test('the entry says who took the record along, and carries no name', () => {
  expect(request({ stream, side: 'client', underWay: false }, call(client))).toMatchObject({
    exportedSeq: 8,
    entry: { type: 'record.exported', fields: { purpose: 'own_copy', role: 'client' } },
  });
});

describe('taken for a case', () => {
  const file = { id: 'csf_one', role: 'arbiter', about: 'CASE-1001', exportedSeq: null } as const;

  test('the house says it on the record, with the role and the case', () => {
    expect(taken({ stream, file }, call(clock))).toMatchObject({
      exportedSeq: 8,
      entry: { type: 'record.exported', fields: { purpose: 'case', role: 'arbiter', about: 'CASE-1001' } },
    });
  });
  test.each([
    ['nobody but the clock says it', {}, client, 'not_allowed'],
    ['a copy of a side says it by itself', { about: null }, clock, 'not_allowed'],
    ['it is said once', { exportedSeq: 5 }, clock, 'case_file_under_way'],
  ] as const)('%s', (_, change, actor, code) => {
    const answer = taken({ stream, file: { ...file, ...change } }, call(actor));
    expect(isRefusal(answer) && answer.code).toBe(code);
  });
});

describe('a file that cannot be made', () => {
  const file = { id: 'csf_one', engagement: 'eng_one', about: null, tries: triesAtMost, settled: false };
  const mine = { ...newStream('member', 'mem_client', ['mem_client']), seq: 3 };
  const ends = (change: object, actor: Parameters<typeof call>[0] = clock) =>
    giveUp({ stream: mine, file: { ...file, ...change }, why: 'no_space' }, call(actor));

  test('is given up by the clock, on the record of whoever asked', () => {
    expect(ends({})).toMatchObject({
      why: 'no_space',
      entry: { stream: { id: 'mem_client' }, type: 'case_file.failed', fields: { why: 'no_space' } },
    });
  });
  test('given up for a case, it leads back to the desk of the case', () => {
    expect(ends({ about: 'CASE-1001' })).toMatchObject({ entry: { refs: { case: 'CASE-1001' } } });
  });
  test.each([
    ['nobody but the clock gives it up', {}, client, 'not_allowed'],
    ['not before its last try', { tries: triesAtMost - 1 }, clock, 'case_file_is_not_over'],
    ['not when it is ready or has failed already', { settled: true }, clock, 'case_file_is_not_over'],
  ] as const)('%s', (_, change, actor, code) => {
    const answer = ends(change, actor);
    expect(isRefusal(answer) && answer.code).toBe(code);
  });
  test('rests longer after each try, some hours in all', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    const rests = [1, 2, 3, 4].map((tries) => (restUntil(tries, now).getTime() - now.getTime()) / 60_000);
    expect(rests).toEqual([1, 4, 16, 64]);
  });
});

test('response times count from the first words nobody had answered yet', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes));
  const said = [
    { side: 'client', at: at(0) },
    { side: 'client', at: at(5) },
    { side: 'professional', at: at(10) },
    { side: 'client', at: at(40) },
    { side: 'professional', at: at(42) },
  ] as const;
  expect(responseTimes(said)).toEqual({
    client: { answers: 1, first: 30 * 60_000, median: 30 * 60_000 },
    professional: { answers: 2, first: 10 * 60_000, median: 6 * 60_000 },
  });
  expect(responseTimes([])).toEqual({ client: null, professional: null });
});
