import type { ComponentChildren } from 'preact';
import { dayMs, duration, zone } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import { classes } from './class.ts';
import type { PageContext } from './layout.tsx';
import { Time, zoneOf } from './time.tsx';

interface Props {
  readonly page: PageContext;
  readonly startedAt: Date;
  readonly endsAt: Date;
  /** Who must do what until when, as a sentence. */
  readonly children: ComponentChildren;
  /** What happens if nobody acts. */
  readonly silence?: ComponentChildren;
  /** The address of the calendar file for this deadline. */
  readonly calendar?: string;
  /** Only the sentence and the bar, for lists. */
  readonly slim?: boolean;
}

/** A running clock: it says who must act, until when and what silence means, and offers the calendar. */
export function Clock({ page, startedAt, endsAt, children, silence, calendar, slim = false }: Props) {
  const { clock: w } = words(page.lang).parts;
  return (
    <div class={classes('clock', page.now > endsAt && 'late')}>
      <p>{children}</p>
      <Lintel page={page} startedAt={startedAt} endsAt={endsAt} />
      {!slim && (
        <p class="ends">
          <span>
            <b>{w.started}</b> <Time at={startedAt} page={page} as="deadline" />
          </span>
          <span>
            <b>{w.ends}</b> <Time at={endsAt} page={page} as="deadline" />
          </span>
        </p>
      )}
      {silence && <p class="silence">{silence}</p>}
      {!slim && (
        <p class="xs soft">
          {w.zone(zone(endsAt, zoneOf(page)))}{' '}
          {calendar && (
            <a href={calendar} download>
              {w.calendar}
            </a>
          )}
        </p>
      )}
    </div>
  );
}

/** The stone over the door, filling from the left; a tick for each day, or each week of a long clock. */
export function Lintel({ page, startedAt, endsAt }: Pick<Props, 'page' | 'startedAt' | 'endsAt'>) {
  const w = words(page.lang).parts.clock;
  const whole = Math.max(endsAt.getTime() - startedAt.getTime(), 1);
  const passed = Math.min(Math.max(page.now.getTime() - startedAt.getTime(), 0), whole);
  const at = Math.round((passed / whole) * 1000);
  const days = whole / dayMs;
  const step = (days > 21 ? 7 * dayMs : dayMs) / whole;
  const ticks = Array.from({ length: Math.max(Math.ceil(1 / step) - 1, 0) }, (_, index) =>
    Math.round((index + 1) * step * 1000),
  );
  const late = page.now > endsAt;
  const label = late
    ? w.late(duration(page.now.getTime() - endsAt.getTime(), page.lang))
    : w.passed({ passed: duration(passed, page.lang), whole: duration(whole, page.lang) });
  return (
    <svg class="lintel" viewBox="0 0 1000 22" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="rest" x="0" y="4" width="1000" height="14" rx="3" />
      <rect class="gone" x="1" y="5" width={at} height="12" />
      {ticks.map((x) => (
        <line class="tick" x1={x} x2={x} y1="5" y2="17" />
      ))}
      <line class="now" x1={at} x2={at} y1="0" y2="22" />
    </svg>
  );
}

/** How much is left, in two units, for a badge beside the heading. */
export function left(page: PageContext, endsAt: Date): string {
  const w = words(page.lang).parts.clock;
  const span = duration(endsAt.getTime() - page.now.getTime(), page.lang);
  return page.now > endsAt ? w.late(span) : w.left(span);
}
