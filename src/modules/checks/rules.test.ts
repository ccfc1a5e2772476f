import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { type Candidate, conflictOf, handBack, mayJudge, take } from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
const later = new Date(now.getTime() + 60_000);
const agent: Actor = { kind: 'member', id: 'mem_agent', staff: ['trust_agent'] };
const operator: Actor = { kind: 'member', id: 'mem_operator', staff: ['operator'] };
const nothing = { part: false, hired: false, helped: false, colleague: false };
const call = (actor: Actor): Call => ({ actor, lang: 'en', now, id: (prefix) => `${prefix}_new` });
const code = (answer: unknown) => (isRefusal(answer) ? answer.code : 'yes');

describe('a conflict of interest', () => {
  test.each([
    ['who stands for one of them does not judge', { part: true }, 'not_allowed_involved'],
    ['nor who has spoken about work with one of them', { hired: true }, 'not_allowed_worked_together'],
    ['nor who is helping one of them', { helped: true }, 'not_allowed_helped'],
  ] as const)('%s', (_rule, change, expected) => {
    expect(code(conflictOf({ ...nothing, ...change }))).toBe(expected);
  });

  test('a colleague’s own words are for an operator, and nothing else is', () => {
    const own = { interest: { ...nothing, colleague: true }, taken: null };
    const other = { interest: nothing, taken: null };
    expect(code(mayJudge(own, call(agent)) ?? 'yes')).toBe('not_allowed_colleague');
    expect(code(mayJudge(own, call(operator)) ?? 'yes')).toBe('yes');
    expect(code(mayJudge(other, call(operator)) ?? 'yes')).toBe('only_trust_agents_check');
    expect(code(mayJudge(other, call(agent)) ?? 'yes')).toBe('yes');
  });
});

describe('taking', () => {
  const home = newStream('member', 'mem_agent', ['mem_agent']);
  const numbers = { at: () => defaults };
  const waits = (item: string, change: Partial<Candidate> = {}): Candidate => ({
    ...{ item, interest: nothing, taken: null },
    ...change,
  });
  const facts = { home, mine: [], numbers, queue: [waits('fin_1'), waits('fin_2')] };

  test('takes the first in the queue for as long as the house says', () => {
    expect(take(facts, call(agent))).toMatchObject({
      item: 'fin_1',
      by: 'mem_agent',
      untilAt: new Date('2026-11-20T12:30:00Z'),
      entry: { type: 'check.taken', refs: { item: 'fin_1' } },
    });
  });

  test('leaves out what another has taken and what is not for this person', () => {
    const queue = [
      waits('fin_1', { taken: { by: 'mem_other', untilAt: later } }),
      waits('fin_2', { interest: { ...nothing, hired: true } }),
      waits('fin_3', { interest: { ...nothing, colleague: true } }),
      waits('fin_4', { taken: { by: 'mem_other', untilAt: now } }),
    ];
    expect(take({ ...facts, queue }, call(agent))).toMatchObject({ item: 'fin_4' });
    expect(take({ ...facts, queue }, call(operator))).toMatchObject({ item: 'fin_3' });
    expect(code(take({ ...facts, queue: queue.slice(0, 3) }, call(agent)))).toBe('nothing_to_check');
  });

  test('one thing at a time, until its time is over', () => {
    expect(code(take({ ...facts, mine: [{ item: 'fin_9', untilAt: later }] }, call(agent)))).toBe('already_taking');
    expect(code(take({ ...facts, mine: [{ item: 'fin_9', untilAt: now }] }, call(agent)))).toBe('yes');
  });

  test('one that was named says why not', () => {
    const taken = { taken: { by: 'mem_other', untilAt: later } };
    expect(code(take({ ...facts, queue: [waits('fin_1', taken)] }, call(agent)))).toBe('taken_by_another');
    const worked = { interest: { ...nothing, hired: true } };
    expect(code(take({ ...facts, queue: [waits('fin_1', worked)] }, call(agent)))).toBe('not_allowed_worked_together');
  });

  test('is handed back only by whoever has it', () => {
    const taking = { id: 'tak_1', by: 'mem_agent', untilAt: later } as const;
    expect(code(handBack({ home, item: 'fin_1', taking }, call(agent)))).toBe('yes');
    expect(code(handBack({ home, item: 'fin_1', taking }, call(operator)))).toBe('not_taken_by_you');
    expect(code(handBack({ home, item: 'fin_1', taking: { ...taking, untilAt: now } }, call(agent)))).toBe(
      'not_taken_by_you',
    );
    expect(code(handBack({ home, item: 'fin_1', taking: null }, call(agent)))).toBe('not_taken_by_you');
  });
});
