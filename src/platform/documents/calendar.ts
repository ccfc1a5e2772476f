/** A deadline for the reader's own calendar, with reminders where the house sends them too. */
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';

export interface DeadlineFile {
  /** The same deadline keeps its uid, so that a newer file moves it instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly at: Date;
  readonly url: string;
  /** When the file is made; calendars keep the newest. */
  readonly madeAt?: Date;
}

const hour = 60 * 60;

export function deadlineIcs({ uid, title, description, at, url, madeAt = new Date() }: DeadlineFile): string {
  const calendar = ical({ prodId: '//Garante//Deadlines//EN', method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({ id: uid, start: at, stamp: madeAt, summary: title, description, url });
  for (const seconds of [24 * hour, 2 * hour]) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: seconds, description: title });
  }
  return calendar.toString();
}

export interface EventOfCalendar {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly url: string;
}

/** Work with a beginning and an end, for the reader's own calendar. */
export function eventsIcs(events: readonly EventOfCalendar[], madeAt: Date): string {
  const calendar = ical({ prodId: '//Garante//Assignments//EN', method: ICalCalendarMethod.PUBLISH });
  for (const { uid, title, description, startsAt, endsAt, place, url } of events)
    calendar.createEvent({
      id: uid,
      start: startsAt,
      end: endsAt,
      stamp: madeAt,
      summary: title,
      description,
      location: place,
      url,
    });
  return calendar.toString();
}
