import { refuse } from '../../../../core/refusal.ts';
import { type Calendar, type MyTalent, clock } from '../../../../modules/talent/index.ts';
import { weekdays } from '../../../../words/format.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { said } from '../../parts/time.tsx';
import { type Show, type Values, type Visit, one, written } from '../../route.ts';
import { Wrong, at, errorOf } from '../account/kit.tsx';
import { countOf } from '../hiring/project-form.ts';
import { Completeness, ProfilePart, mine, place } from './kit.tsx';

const busyRows = 30;

/** `09:30` in minutes from midnight; what is no hour stays as it is and is refused. */
function minuteOf(text: string): number | string {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? text : Number(hours) * 60 + Number(minutes);
}

/** From the form to the act. Until 00:00 means until the end of that day. */
export function calendarOf(values: Values): object {
  const perWeek = one(values, 'hoursPerWeek').trim();
  return {
    hours: Array.from({ length: 7 }, (_, n) => ({
      day: n + 1,
      from: one(values, `day.${n + 1}.from`),
      until: one(values, `day.${n + 1}.until`),
    }))
      .filter(({ from, until }) => from !== '' || until !== '')
      .map(({ day, from, until }) => ({
        day,
        fromMinute: minuteOf(from),
        untilMinute: until === '00:00' ? 1440 : minuteOf(until),
      })),
    hoursPerWeek: perWeek === '' ? null : countOf(perWeek),
    busy: Array.from({ length: busyRows }, (_, n) => ({
      from: one(values, `busy.${n}.from`),
      until: one(values, `busy.${n}.until`) || one(values, `busy.${n}.from`),
    })).filter(({ from, until }) => from !== '' || until !== ''),
  };
}

export const hoursPage: Show = async (visit) => {
  const own = await mine(visit);
  if (own === null) return refuse('not_found');
  const h = visit.w.talent.hours;
  const lead = (
    <>
      {h.lead(own.timeZone.replaceAll('_', ' '))} <a href={at.preferences}>{h.zone}</a>
    </>
  );
  return (
    <ProfilePart visit={visit} title={h.title} lead={lead} part={place.hours}>
      <Completeness visit={visit} completeness={own.completeness} />
      <HolidayForm visit={visit} own={own} />
      <WeekForm visit={visit} calendar={own.calendar} />
    </ProfilePart>
  );
};

function HolidayForm({ visit, own }: { readonly visit: Visit; readonly own: MyTalent }) {
  const { page, w, trouble } = visit;
  const h = w.talent.hours.holiday;
  const { holiday } = own;
  const labels = { startsOn: h.first, endsOn: h.last };
  return (
    <section class="stack measure" aria-labelledby="h-holiday">
      <h2 id="h-holiday">{h.title}</h2>
      <p>{h.lead}</p>
      {holiday ? (
        <Form action={place.holidayEnd} formKey={visit.formKey()} label={h.title}>
          <Wrong visit={visit} action={place.holidayEnd} />
          <Notice
            title={
              holiday.startsAt <= page.now
                ? h.running(said(holiday.endsAt, page, 'deadline'))
                : h.coming(said(holiday.startsAt, page, 'deadline'), said(holiday.endsAt, page, 'deadline'))
            }
          />
          <div class="row">
            <Button look="main">{holiday.startsAt <= page.now ? h.end : h.cancel}</Button>
          </div>
        </Form>
      ) : (
        <Form action={place.holiday} formKey={visit.formKey()} label={h.title}>
          {trouble?.action === place.holiday && <Wrong visit={visit} action={place.holiday} labels={labels} />}
          <div class="pair">
            <Field
              kind="date"
              name="startsOn"
              label={h.first}
              hint={h.hint(own.holidayMaxDays)}
              value={written(visit, place.holiday, 'startsOn')}
              error={errorOf(visit, place.holiday, 'startsOn')}
            />
            <Field
              kind="date"
              name="endsOn"
              label={h.last}
              value={written(visit, place.holiday, 'endsOn')}
              error={errorOf(visit, place.holiday, 'endsOn')}
            />
          </div>
          <div class="row">
            <Button>{h.act}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}

function WeekForm({ visit, calendar }: { readonly visit: Visit; readonly calendar: Calendar | null }) {
  const { page, w } = visit;
  const h = w.talent.hours;
  const days = weekdays(page.lang, 'long');
  const action = place.hours;
  const value = (name: string, otherwise: string) => written(visit, action, name, otherwise);
  const stored = (day: number, end: 'fromMinute' | 'untilMinute') => {
    const minute = calendar?.hours.find((each) => each.day === day)?.[end];
    return minute === undefined ? '' : clock(minute % 1440);
  };
  const taken = calendar?.busy ?? [];
  return (
    <Form action={action} formKey={visit.formKey()} label={h.week} class="stack loose measure">
      <Wrong visit={visit} action={action} labels={{ hours: h.week, hoursPerWeek: h.perWeek, busy: h.busy }} />
      <fieldset class="stack tight">
        <legend>
          <h2>{h.week}</h2>
        </legend>
        <p class="soft">{h.weekHint}</p>
        {days.map((day, n) => (
          <div class="week-day">
            <span aria-hidden="true">{day}</span>
            <Field
              kind="time"
              name={`day.${n + 1}.from`}
              label={h.fromOn(day)}
              quiet
              value={value(`day.${n + 1}.from`, stored(n + 1, 'fromMinute'))}
              optional={w.parts.field.optional}
            />
            <Field
              kind="time"
              name={`day.${n + 1}.until`}
              label={h.untilOn(day)}
              quiet
              value={value(`day.${n + 1}.until`, stored(n + 1, 'untilMinute'))}
              optional={w.parts.field.optional}
            />
          </div>
        ))}
        <Field
          kind="text"
          name="hoursPerWeek"
          label={h.perWeek}
          inputMode="numeric"
          value={value('hoursPerWeek', `${calendar?.hoursPerWeek ?? ''}`)}
          error={errorOf(visit, action, 'hoursPerWeek')}
          optional={w.parts.field.optional}
        />
      </fieldset>
      <fieldset class="stack tight">
        <legend>
          <h2>{h.busy}</h2>
        </legend>
        <p class="soft">{h.busyHint}</p>
        {Array.from({ length: Math.min(busyRows, taken.length + 3) }, (_, n) => (
          <div class="pair">
            <Field
              kind="date"
              name={`busy.${n}.from`}
              label={h.busyFrom(n + 1)}
              value={value(`busy.${n}.from`, taken[n]?.from ?? '')}
              optional={w.parts.field.optional}
            />
            <Field
              kind="date"
              name={`busy.${n}.until`}
              label={h.busyUntil(n + 1)}
              value={value(`busy.${n}.until`, taken[n]?.until ?? '')}
              optional={w.parts.field.optional}
            />
          </div>
        ))}
      </fieldset>
      <div class="row">
        <Button look="main">{h.act}</Button>
      </div>
    </Form>
  );
}
