import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '../../core/command.ts';
import { ask } from '../../core/gate.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import { newStream } from '../record/index.ts';
import { mySuspensions, suspendMember, suspensionOf } from './index.ts';

const { house, clock, pool, advance } = await testHouse();
const member = 'mem_0000000000000000000000000b';
const bruno = { kind: 'member', id: member, staff: [] } as const;
const agent = { kind: 'member', id: 'mem_0000000000000000000000000t', staff: ['trust_agent'] } as const;
const reason = 'Sent a telephone number before the payment was protected.';

/** A member exists when the stream does. */
const join = command({
  name: 'test.join',
  input: z.strictObject({ member: z.string() }),
  load: async (_tx, { member: id }) => ({ id }),
  decide: ({ id }) => ({
    entry: { stream: newStream('member', id, [id]), type: 'member.joined' as const, fields: {} },
  }),
  apply: () => null,
});

beforeAll(async () => {
  for (const [id, name] of [
    [member, 'Bruno'],
    [agent.id, 'Tania'],
  ] as const)
    await pool`insert into accounts.member (id, name, created_at) values (${id}, ${name}, ${clock.now()})`;
  await done(house, { kind: 'console' }, join, { member });
  await done(house, { kind: 'console' }, join, { member: agent.id });
});

describe('a suspension', () => {
  test('is given by a trust agent, never by oneself, to somebody who exists, and for 15 to 90 days', async () => {
    const ask15 = { member, days: 15, reason };
    expect(await code(house, bruno, suspendMember, ask15)).toBe('only_a_trust_agent_may_suspend');
    expect(await code(house, { kind: 'clock' }, suspendMember, ask15)).toBe('only_a_trust_agent_may_suspend');
    expect(await code(house, agent, suspendMember, { ...ask15, member: agent.id })).toBe('not_allowed_about_yourself');
    expect(await code(house, agent, suspendMember, { ...ask15, member: 'mem_0000000000000000000000000z' })).toBe(
      'not_found',
    );
    expect(await code(house, agent, suspendMember, { ...ask15, days: 14 })).toBe('suspension_out_of_range');
    expect(await code(house, agent, suspendMember, { ...ask15, days: 91 })).toBe('suspension_out_of_range');
    expect(await code(house, agent, suspendMember, { ...ask15, reason: '' })).toBe('invalid_input');
  });

  test('forbids one right until its end, to the millisecond, and then nothing', async () => {
    await done(house, agent, suspendMember, { member, days: 15, rule: 'C-01', reason });
    const now = clock.now();
    const end = new Date(now.getTime() + 15 * 86_400_000);
    const suspension = await suspensionOf(house.db, member);
    expect(suspension.until(now)).toEqual(end);
    expect(suspension.refusal(now)).toMatchObject({ code: 'suspended', detail: { until: end.toISOString() } });
    expect(suspension.refusal(now, 'unfunded_projects')).toBeNull();
    expect(suspension.refusal(new Date(end.getTime() - 1))).not.toBeNull();
    expect(suspension.refusal(end)).toBeNull();
    expect((await suspensionOf(house.db, agent.id)).refusal(now)).toBeNull();
  });

  test('of several that overlap, the latest end counts', async () => {
    advance(1);
    await done(house, { kind: 'console' }, suspendMember, { member, days: 45, reason });
    await done(house, agent, suspendMember, { member, days: 20, reason });
    const until = (await suspensionOf(house.db, member)).until(clock.now());
    expect(until).toEqual(new Date(clock.now().getTime() + 45 * 86_400_000));
  });

  test('is shown to its member with reason, rule and end, and to nobody else', async () => {
    const mine = await ask(house, { actor: bruno, lang: 'en' }, mySuspensions, {});
    expect(mine).toMatchObject({
      items: [{ running: true }, { running: true }, { rule: 'C-01', reason, what: 'proposals' }],
    });
    expect(await ask(house, { actor: agent, lang: 'en' }, mySuspensions, {})).toMatchObject({ items: [] });
    expect(await ask(house, { actor: { kind: 'visitor' }, lang: 'en' }, mySuspensions, {})).toMatchObject({
      code: 'not_found',
    });
  });

  test('cannot be rewritten by the program', async () => {
    await expect(pool`update enforcement.suspension set until_at = now()`).rejects.toThrow('permission denied');
    await expect(pool`update enforcement.statement set facts = 'x'`).rejects.toThrow('permission denied');
    await expect(pool`delete from enforcement.breach`).rejects.toThrow('permission denied');
    await expect(pool`update enforcement.appeal_decision set outcome = 'upheld'`).rejects.toThrow('permission denied');
  });
});
