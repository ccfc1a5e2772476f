import { describe, expect, test } from 'vitest';
import type { Actor } from '../../core/actor.ts';
import type { Head } from '../../core/command.ts';
import { ask, erase, type ErasureFacts, liftHold, setHold, withdraw } from './rules-erasure.ts';

const now = new Date('2026-11-20T12:00:00Z');
const stream: Head = {
  id: 'mem_ana',
  kind: 'member',
  conv: '',
  seq: 3,
  leaf: null,
  at: null,
  parties: ['mem_ana'],
  keys: {},
};
const facts: ErasureFacts = { stream, member: 'mem_ana', state: null, dueAt: null, against: [] };
const waiting: ErasureFacts = { ...facts, state: 'waiting', dueAt: new Date(now.getTime() - 1) };
const runs = { reason: 'engagement_runs', subject: 'eng_1', until: null };
const over = { reason: 'case_window', subject: 'eng_2', until: new Date(now.getTime() - 1) };
const soon = { reason: 'case_window', subject: 'eng_3', until: new Date(now.getTime() + 3_600_000) };
const ana: Actor = { kind: 'member', id: 'mem_ana', staff: [] };
const arbiter: Actor = { kind: 'member', id: 'mem_olga', staff: ['arbiter'] };
const agent: Actor = { kind: 'member', id: 'mem_ana', staff: ['mediator'] };
const withdrawn: ErasureFacts = { ...waiting, state: 'withdrawn' };
const clock: Actor = { kind: 'clock' };
const call = (actor: Actor) => ({ actor, now, lang: 'en', id: (prefix: string) => `${prefix}_1` }) as never;
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : 'done');

describe('closing an account', () => {
  test('waits a week and says what stands against it', () => {
    const asked = ask({ ...facts, against: [runs, over] }, call(ana));
    expect(asked).toMatchObject({ dueAt: new Date('2026-11-27T12:00:00Z'), against: [runs] });
  });
  test.each([
    ['by somebody else', facts, arbiter, 'not_found'],
    ['by staff, who have a duty', facts, agent, 'end_the_duty_first'],
    ['twice', waiting, ana, 'erasure_is_waiting'],
  ])('is not begun %s', (_, given, actor, code) => {
    expect(codeOf(ask(given, call(actor)))).toBe(code);
  });
  test('can be taken back while it waits', () => {
    expect(codeOf(withdraw(waiting, call(ana)))).toBe('done');
    expect(codeOf(withdraw(facts, call(ana)))).toBe('no_erasure_waits');
    expect(codeOf(withdraw(waiting, call(arbiter)))).toBe('not_found');
  });
});

describe('erasing', () => {
  test('is done by the clock when the week is over and nothing stands against it', () => {
    expect(erase({ ...waiting, against: [over] }, call(clock))).toMatchObject({ again: null });
  });
  test.each([
    ['before the week is over', { ...waiting, dueAt: new Date(now.getTime() + 1) }, clock, 'erasure_is_waiting'],
    ['that nobody asked for', facts, clock, 'no_erasure_waits'],
    ['that was taken back', withdrawn, clock, 'no_erasure_waits'],
    ['by a person', waiting, arbiter, 'not_allowed'],
  ])('is not done %s', (_, given, actor, code) => {
    expect(codeOf(erase(given, call(actor)))).toBe(code);
  });
  test('comes again tomorrow while something without an end stands against it, or when the first of it ends', () => {
    expect(erase({ ...waiting, against: [runs] }, call(clock))).toMatchObject({
      again: new Date('2026-11-21T12:00:00Z'),
    });
    expect(erase({ ...waiting, against: [runs, soon] }, call(clock))).toMatchObject({
      again: new Date('2026-11-20T13:00:01Z'),
    });
  });
  test('is refused with its reasons to whoever asks for it at the machine', () => {
    const refused = erase({ ...waiting, against: [runs, soon] }, call({ kind: 'console' }));
    expect(refused).toMatchObject({ code: 'erasure_is_held', detail: { reasons: 'engagement_runs, case_window' } });
  });
});

describe('a hold', () => {
  const given = { stream, member: 'mem_ana', ground: 'legal', note: 'A court has asked for the record.' };
  test('is set by whoever decides cases, about somebody else', () => {
    expect(codeOf(setHold(given, call(arbiter)))).toBe('done');
    expect(codeOf(setHold({ ...given, member: 'mem_olga' }, call(arbiter)))).toBe('not_allowed_about_yourself');
    expect(codeOf(setHold(given, call(ana)))).toBe('not_found');
    expect(codeOf(setHold(given, call({ kind: 'visitor' })))).toBe('sign_in_first');
  });
  test('is lifted once', () => {
    const hold = { id: 'hld_1', member: 'mem_ana', liftedAt: null };
    expect(codeOf(liftHold({ stream, hold, note: 'It is over.' }, call(arbiter)))).toBe('done');
    expect(codeOf(liftHold({ stream, hold: { ...hold, liftedAt: now }, note: 'x' }, call(arbiter)))).toBe(
      'hold_is_lifted',
    );
    expect(codeOf(liftHold({ stream, hold, note: 'x' }, call(ana)))).toBe('not_found');
  });
});
