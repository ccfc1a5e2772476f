import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isoDate } from '../../core/input.ts';
import * as rules from './rules-holiday.ts';
import * as store from './store.ts';

/** Announces days away: clients read it, and the position does not suffer. */
export const setHoliday = command({
  name: 'talent.set_holiday',
  input: z.strictObject({ startsOn: isoDate, endsOn: isoDate }),
  async load(tx, { startsOn, endsOn }, { actor }) {
    const locked = await store.lockHoliday(tx, actor);
    return locked && { ...locked, startsOn, endsOn };
  },
  decide: rules.setHoliday,
  apply(write, plan) {
    store.saveHoliday(write, plan);
    const { id, startsAt, endsAt } = plan.holiday;
    return { object: 'holiday', id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  },
});
