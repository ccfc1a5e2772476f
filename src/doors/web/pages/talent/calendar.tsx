/** When somebody works: the hours of a week in words, and the next weeks as a sheet of a calendar. */
import { type Calendar, type Holiday, type Hours, type ShownProfile, clock } from '../../../../modules/talent/index.ts';
import { date, dayOf, weekdays } from '../../../../words/format.ts';
import type { Lang } from '../../../../words/lang.ts';
import type { Visit } from '../../route.ts';

interface Props {
  readonly visit: Visit;
  readonly profile: ShownProfile;
  readonly calendar: Calendar;
}

const weeks = 5;

export function HoursOf({ visit, profile, calendar }: Props) {
  const { page, w } = visit;
  const m = w.talent.member;
  const lines = hoursInWords(calendar.hours, page.lang);
  return (
    <section class="stack tight" aria-labelledby="h-hours">
      <h3 id="h-hours">{m.hours}</h3>
      {lines.length > 0 && (
        <>
          <ul class="plain-list">
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p class="soft sm">{m.hoursIn(profile.timeZone.replaceAll('_', ' '))}</p>
        </>
      )}
      {calendar.hoursPerWeek !== null && <p>{m.perWeek(calendar.hoursPerWeek)}</p>}
      {calendar.hours.length > 0 && <Sheet visit={visit} profile={profile} calendar={calendar} />}
    </section>
  );
}

/** Days with the same hours stand together: Mon–Fri 09:00–17:00. */
function hoursInWords(hours: readonly Hours[], lang: Lang): readonly string[] {
  const names = weekdays(lang, 'short');
  const runs: { from: number; until: number; hours: string }[] = [];
  for (const each of hours.toSorted((a, b) => a.day - b.day)) {
    const said = `${clock(each.fromMinute)}–${clock(each.untilMinute)}`;
    const last = runs.at(-1);
    if (last?.hours === said && last.until === each.day - 1) last.until = each.day;
    else runs.push({ from: each.day, until: each.day, hours: said });
  }
  return runs.map(({ from, until, hours: said }) => {
    const [first, last] = [names[from - 1] ?? '', names[until - 1] ?? ''];
    return `${from === until ? first : `${first}–${last}`} ${said}`;
  });
}

type DayState = 'works' | 'off' | 'taken';

function Sheet({ visit: { page, w }, profile, calendar }: Props) {
  const m = w.talent.member;
  const today = dayOf(page.now, profile.timeZone);
  const monday = mondayOf(today);
  const rows = Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_each, n) => new Date(monday.getTime() + (week * 7 + n) * 86_400_000)),
  );
  const names = weekdays(page.lang, 'short');
  return (
    <table class="sheet">
      <caption>{m.calendar}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th scope="col">{name.replace('.', '').slice(0, 3)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((days) => (
          <tr>
            {days.map((day) => {
              const on = day.toISOString().slice(0, 10);
              const state = stateOf(on, day, profile.timeZone, calendar, profile.holiday);
              return (
                <td class={on < today ? 'past' : state}>
                  <span aria-hidden="true">{day.getUTCDate()}</span>
                  <span class="sr">{`${date(day, page.lang, 'UTC')}: ${m[state]}`}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function mondayOf(day: string): Date {
  const at = new Date(`${day}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000);
}

function stateOf(
  on: string,
  day: Date,
  timeZone: string,
  { hours, busy }: Calendar,
  holiday: Holiday | null,
): DayState {
  if (busy.some(({ from, until }) => from <= on && on <= until)) return 'taken';
  const away = holiday && {
    from: dayOf(holiday.startsAt, timeZone),
    until: dayOf(new Date(holiday.endsAt.getTime() - 1), timeZone),
  };
  if (away && away.from <= on && on <= away.until) return 'taken';
  const weekday = ((day.getUTCDay() + 6) % 7) + 1;
  return hours.some((each) => each.day === weekday) ? 'works' : 'off';
}
