import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isoDate } from '../../core/input.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const minute = z.int().min(0).max(1440);

/** Says when one works. The whole is sent each time. */
export const saveCalendar = command({
  name: 'talent.save_calendar',
  input: z.strictObject({
    hours: z
      .array(z.strictObject({ day: z.int().min(1).max(7), fromMinute: minute, untilMinute: minute }))
      .max(limits.hoursMax)
      .default([]),
    hoursPerWeek: z.int().min(1).max(80).nullable().default(null),
    busy: z
      .array(z.strictObject({ from: isoDate, until: isoDate }))
      .max(limits.busyMax)
      .default([]),
  }),
  async load(tx, calendar, { actor }) {
    const own = await store.lockOwn(tx, actor);
    return own && { ...own, calendar };
  },
  decide: rules.saveCalendar,
  apply(write, plan) {
    store.saveCalendar(write, plan);
    return { object: 'calendar', member: plan.member, edition: plan.stream.seq + 1 };
  },
});
