import { z } from 'zod';
import { command } from '../../core/command.ts';
import { refuse } from '../../core/refusal.ts';
import { lockStream, newStream } from './head.ts';
import { insertAlarm, isRinging } from './queries-alarms.ts';

/** The auditor has found something. It rings once for each thing, on the record of the house, until a person has settled it. */
export const raiseAlarm = command({
  name: 'record.raise_alarm',
  input: z.strictObject({ rule: z.string().max(60), subject: z.string().max(200), detail: z.string().max(500) }),
  async load(tx, input) {
    const head = await lockStream(tx, 'house');
    const known = await isRinging(tx, input.rule, input.subject);
    return { ...input, known, stream: head ?? newStream('house', 'house', []) };
  },
  decide({ stream, known, rule, subject, detail }, { actor, now, id }) {
    if (actor.kind !== 'clock' && actor.kind !== 'console') return refuse('not_allowed');
    if (known) return refuse('alarm_is_known');
    const alarm = { id: id('alm'), rule, subject, detail, at: now };
    const fields = { rule, subject, detail };
    return { entry: { stream, type: 'record.alarmed', fields, refs: { alarm: alarm.id } }, alarm };
  },
  apply(write, { alarm }) {
    insertAlarm(write, alarm);
    return { object: 'alarm', id: alarm.id };
  },
});
