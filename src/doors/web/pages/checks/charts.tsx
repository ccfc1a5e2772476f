import type { CheckDesk } from '../../../../modules/checks/index.ts';
import { decimals } from '../../../../words/format.ts';
import { BarChart } from '../../parts/bars.tsx';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';

/** How old the queue is, how much came and was judged, and by whom. */
export function DeskCharts({ visit, desk }: { readonly visit: Visit; readonly desk: CheckDesk }) {
  const { page, w } = visit;
  const c = w.desk.check.charts;
  const sum = (of: (day: CheckDesk['days'][number]) => number) => desk.days.reduce((total, day) => total + of(day), 0);
  return (
    <div class="stack loose">
      <BarChart
        title={c.ages}
        described={c.agesDescribed({ waiting: desk.waiting, late: desk.late, hours: desk.targetHours })}
        of={c.hours}
        series={[c.count]}
        table={c.table}
        bars={desk.ages.map(({ fromHours: from, toHours: to, count }) => ({
          label: to === null ? c.beyond(from) : c.from({ from, to }),
          values: [count],
          late: to === null,
        }))}
      />
      <BarChart
        title={c.days}
        described={c.daysDescribed({ came: sum(({ came }) => came), judged: sum(({ judged }) => judged) })}
        of={c.day}
        series={[c.came, c.judged]}
        table={c.table}
        every={3}
        bars={desk.days.map(({ day, came, judged }) => ({
          label: `${Number(day.slice(8))}`,
          name: said(new Date(`${day}T12:00:00Z`), page, 'day'),
          values: [came, judged],
        }))}
      />
      {desk.people.length > 0 && (
        <section class="stack">
          <h3>{c.people}</h3>
          <DataTable
            caption={c.people}
            rows={desk.people}
            columns={[
              { label: c.person, cell: ({ name }) => name },
              { label: c.judged, numeric: true, cell: ({ judged }) => judged },
              {
                label: c.median,
                numeric: true,
                cell: ({ medianHours }) => c.within(decimals(medianHours, 1, page.lang)),
              },
            ]}
          />
        </section>
      )}
    </div>
  );
}
