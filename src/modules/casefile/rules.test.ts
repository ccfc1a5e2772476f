import { expect, test } from 'vitest';
import { isRefusal } from '../../core/refusal.ts';
import { call, client, clock, professional, stranger } from '../../../test/support/engagement.ts';
import { newStream } from '../record/index.ts';
import { request } from './rules.ts';
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
