import { describe, expect, test } from 'vitest';
import type { Member, StaffRole } from '../../core/actor.ts';
import { isRefusal } from '../../core/refusal.ts';
import { call, client, clock, stranger } from '../../../test/support/engagement.ts';
import { newStream } from '../record/index.ts';
import { type OrderFacts, orderCaseFile } from './rules-ordering.ts';

const staff = (...roles: readonly StaffRole[]): Member => ({ kind: 'member', id: 'mem_iris', staff: roles });
const facts: OrderFacts = {
  stream: { ...newStream('engagement', 'eng_one', []), seq: 7 },
  docket: { number: 'CASE-1001', owner: 'mem_iris', closedAt: null },
  ...{ about: 'CASE-1001', fits: true, reason: 'To decide it.', people: [client.id], underWay: false },
};
const order = (changes: Partial<OrderFacts>, actor: Parameters<typeof call>[0] = staff('arbiter')) =>
  orderCaseFile({ ...facts, ...changes }, call(actor));
const codeOf = (answer: ReturnType<typeof order>): string => (isRefusal(answer) ? answer.code : 'done');

describe('the case file of a case', () => {
  test.each([
    ['is made for the arbiter who has it', {}, staff('arbiter'), 'done'],
    ['is made for the mediator who has it', {}, staff('mediator'), 'done'],
    ['is not there for a side', {}, client, 'not_found'],
    ['is not there for a stranger', {}, stranger, 'not_found'],
    ['is not there for the clock', {}, clock, 'not_found'],
    ['is not there for those of the house who decide nothing', {}, staff('trust_agent'), 'not_found'],
    [
      'is not for somebody who has not taken it',
      { docket: { ...facts.docket, owner: 'mem_otto' } },
      undefined,
      'only_who_took_the_case',
    ],
    [
      'is not for anybody while nobody has it',
      { docket: { ...facts.docket, owner: null } },
      undefined,
      'only_who_took_the_case',
    ],
    ['is over with the case', { docket: { ...facts.docket, closedAt: new Date(0) } }, undefined, 'case_closed'],
    ['is made one at a time', { underWay: true }, undefined, 'case_file_under_way'],
    ['is not for whoever stands for a side', { people: ['mem_iris'] }, undefined, 'not_allowed_about_yourself'],
  ] as const)('%s', (_, changes, actor, code) => {
    expect(codeOf(order(changes, actor))).toBe(code);
  });

  test('is looking in: the entry says the role that decides, the case and why, and names nobody', () => {
    expect(order({}, staff('trust_agent', 'arbiter'))).toMatchObject({
      entry: {
        type: 'access.viewed',
        fields: { role: 'arbiter', about: 'CASE-1001', reason: 'To decide it.' },
        refs: { case: 'CASE-1001' },
      },
      file: { role: 'arbiter', about: 'CASE-1001', exportedSeq: null },
    });
  });
});
