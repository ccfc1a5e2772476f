import { date, dateTime, dayMs, dayOf, machineTime, relative, time } from '../../../words/format.ts';
import type { PageContext } from './layout.tsx';

/** The reader's time zone; visitors read UTC, and pages with deadlines name it. */
export function zoneOf(page: PageContext): string {
  return page.member?.timeZone ?? 'UTC';
}

interface Props {
  readonly at: Date;
  readonly page: PageContext;
  /**
   * `auto`: relative under a day, the date beyond. `deadline`: weekday and hour. `long`: the same in full.
   * `day`: the date alone. `clock`: the hour alone.
   */
  readonly as?: 'auto' | 'deadline' | 'long' | 'day' | 'clock';
}

/** A moment as people say it, and as machines read it. */
export function Time({ at, page, as = 'auto' }: Props) {
  return <time dateTime={machineTime(at, zoneOf(page))}>{said(at, page, as)}</time>;
}

/** The same as text, for sentences that are put together elsewhere. */
export function said(at: Date, page: PageContext, as: NonNullable<Props['as']> = 'auto'): string {
  const { lang, now } = page;
  const zone = zoneOf(page);
  const otherYear = dayOf(at, zone).slice(0, 4) !== dayOf(now, zone).slice(0, 4);
  if (as === 'clock') return time(at, lang, zone);
  if (as === 'deadline') return dateTime(at, lang, zone, 'short', otherYear);
  if (as === 'long') return dateTime(at, lang, zone, 'long', otherYear);
  const near = Math.abs(now.getTime() - at.getTime()) < dayMs;
  return as === 'auto' && near ? relative(now, at, lang) : date(at, lang, zone, 'short', otherYear);
}
