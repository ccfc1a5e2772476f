/** Times at a place: what people write is the clock on the wall there; what is kept is the instant. Pure. */

/** `2026-12-01T09:00` in a zone, as an instant; null for an hour that this zone skips that day. The first of two where an hour comes twice. */
export function instantAt(local: string, timeZone: string): Date | null {
  const written = Temporal.PlainDateTime.from(local);
  const zoned = written.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (!zoned.toPlainDateTime().equals(written)) return null;
  return new Date(zoned.epochMilliseconds);
}

/** What the clock on the wall shows there: `2026-12-01T09:00`. */
export function localAt(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

interface Schedule {
  /** Be there at the very hour, or any time between the two. */
  readonly hard: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
interface Grace {
  readonly arrivalEarlyMinutes: number;
  readonly arrivalLateMinutes: number;
}

/** Whether somebody who arrived at this instant was on time. Both ends of the span count as on time. */
export function isOnTime(arrived: Date, { hard, startsAt, endsAt }: Schedule, grace: Grace): boolean {
  const from = hard ? addMinutes(startsAt, -grace.arrivalEarlyMinutes) : startsAt;
  const until = hard ? addMinutes(startsAt, grace.arrivalLateMinutes) : endsAt;
  return arrived >= from && arrived <= until;
}

/** The last instant at which an arrival is on time. */
export function lastArrival({ hard, startsAt, endsAt }: Schedule, grace: Grace): Date {
  return hard ? addMinutes(startsAt, grace.arrivalLateMinutes) : endsAt;
}

export function addMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

export function addHours(from: Date, hours: number): Date {
  return addMinutes(from, hours * 60);
}

/** So many days later at the same hour on the wall of that place, whatever its clocks do in between. */
export function addDaysThere(from: Date, days: number, timeZone: string): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone).add({ days });
  return new Date(zoned.epochMilliseconds);
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres between two points of the globe, as a bird flies. */
export function metresBetween(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return Math.round(2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(h))));
}
