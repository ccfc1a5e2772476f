import { type Call, isMember } from '../../core/actor.ts';
import type { Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { EndHolidayFacts, Holiday, HolidayFacts } from './facts.ts';

export interface SetHoliday extends Plan {
  readonly holiday: Holiday;
  readonly member: Id<'mem'>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly at: Date;
}

/**
 * Days away, from now on and never backwards: whoever did not answer yesterday cannot have been on holiday afterwards.
 * They cost nothing in the position. The clocks of protected payments go on, because the other side's money waits there.
 */
export function setHoliday(facts: HolidayFacts, call: Call): Refusal | SetHoliday {
  const { actor, now } = call;
  const { stream, timeZone, numbers, startsOn, endsOn } = facts;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (announced(facts, now) !== null) return refuse('holiday_is_set');
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = Temporal.PlainDate.from(startsOn);
  const last = Temporal.PlainDate.from(endsOn);
  if (Temporal.PlainDate.compare(first, today) < 0) return refuseInput([{ param: 'startsOn', code: 'day_is_over' }]);
  if (Temporal.PlainDate.compare(last, first) < 0)
    return refuseInput([{ param: 'endsOn', code: 'ends_before_it_begins' }]);
  const { holidayMaxDays } = numbers.at(now);
  const days = first.until(last).days + 1;
  if (days > holidayMaxDays) return refuse('holiday_too_long', { days: holidayMaxDays });
  const begins = startOf(first, timeZone);
  const id = call.id('hol');
  const startsAt = begins > now ? begins : now;
  const endsAt = startOf(last.add({ days: 1 }), timeZone);
  return {
    ...{ holiday: { id, startsAt, endsAt }, member: actor.id, startsOn, endsOn, at: now },
    entry: {
      stream,
      type: 'holiday.set',
      fields: { starts_at: startsAt.toISOString(), ends_at: endsAt.toISOString() },
      refs: { holiday: id },
    },
  };
}

function startOf(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds);
}

export interface EndedHoliday extends Plan {
  readonly holiday: Id<'hol'>;
  readonly at: Date;
}

/** Back earlier than announced, or not leaving at all. */
export function endHoliday(facts: EndHolidayFacts, { actor, now }: Call): Refusal | EndedHoliday {
  if (!isMember(actor)) return refuse('sign_in_first');
  const holiday = announced(facts, now);
  if (holiday === null) return refuse('no_holiday_is_set');
  const entry = { stream: facts.stream, type: 'holiday.ended', fields: {}, refs: { holiday: holiday.id } } as const;
  return { holiday: holiday.id, at: now, entry };
}

/** What runs or comes; of what is over nothing more is to be done. */
function announced({ holidays }: EndHolidayFacts, now: Date): Holiday | null {
  return holidays.find(({ endsAt }) => endsAt > now) ?? null;
}
