import { z } from 'zod';
import { actorName, isStaff } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import { lockStream, newStream } from './head.ts';
import { alarmOf, settle } from './queries-alarms.ts';

/** An operator has looked and says what it was. If it is still so, it rings again. */
export const settleAlarm = command({
  name: 'record.settle_alarm',
  input: z.strictObject({ alarm: id('alm'), reason: text({ min: 10, max: 1000 }) }),
  async load(tx, { alarm: name, reason }) {
    const head = await lockStream(tx, 'house');
    const alarm = await alarmOf(tx, name);
    return alarm && { alarm, reason, stream: head ?? newStream('house', 'house', []) };
  },
  decide({ stream, alarm, reason }, { actor, now }) {
    if (actor.kind === 'visitor') return refuse('sign_in_first');
    if (!isStaff(actor, 'operator')) return refuse('not_found');
    if (alarm.settledAt !== null) return refuse('alarm_is_settled');
    const entry = { stream, type: 'record.alarm_settled', fields: { reason }, refs: { alarm: alarm.id } } as const;
    return { entry, id: alarm.id, by: actorName(actor), at: now, reason };
  },
  apply(write, { id: alarm, by, at, reason }) {
    settle(write, alarm, by, at, reason);
    return { object: 'alarm', id: alarm, settledAt: at.toISOString() };
  },
});
