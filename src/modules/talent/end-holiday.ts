import { z } from 'zod';
import { command } from '../../core/command.ts';
import * as rules from './rules-holiday.ts';
import * as store from './store.ts';

/** Back earlier than announced. */
export const endHoliday = command({
  name: 'talent.end_holiday',
  input: z.strictObject({}),
  load: (tx, _input, { actor }) => store.lockHoliday(tx, actor),
  decide: rules.endHoliday,
  apply(write, plan) {
    store.saveHolidayEnd(write, plan);
    return { object: 'holiday', id: plan.holiday, status: 'ended' };
  },
});
