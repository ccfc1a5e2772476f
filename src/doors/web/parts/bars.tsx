import type { ComponentChildren } from 'preact';
import { DataTable } from './table.tsx';

export interface Bar {
  readonly label: string;
  /** As a table says it, where that is longer. */
  readonly name?: string;
  /** One value for each series. */
  readonly values: readonly number[];
  /** Beyond what was promised. */
  readonly late?: boolean;
}
interface Props {
  readonly title: string;
  /** What a person sees in it, as one sentence. */
  readonly described: string;
  readonly bars: readonly Bar[];
  /** Names of the series, as the table and the legend say them. */
  readonly series: readonly string[];
  readonly of: string;
  readonly table: string;
  /** Every so many bars has its name under it, on a narrow screen. */
  readonly every?: number;
  readonly children?: ComponentChildren;
}

const high = 180;
const ground = 148;
const tallest = 112;
const looks = ['bar-first', 'bar-second'] as const;

/** Counts as bars, one colour for each series, with a table for whoever reads rather than looks. */
export function BarChart(props: Props) {
  const { title, bars, series, of, table, children } = props;
  return (
    <figure class="panel stack">
      <figcaption class="stack tight">
        <h3>{title}</h3>
        {series.length > 1 && (
          <p class="row tight sm soft">
            {series.map((name, n) => (
              <span class="row tight">
                <svg class="chart-key" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <rect width="12" height="12" rx="2" class={looks[n] ?? looks[0]} />
                </svg>
                {name}
              </span>
            ))}
          </p>
        )}
      </figcaption>
      <div class="only-wide">
        <Drawing {...props} wide={640} every={1} />
      </div>
      <div class="only-narrow">
        <Drawing {...props} wide={340} />
      </div>
      {children}
      <details>
        <summary>{table}</summary>
        <DataTable
          caption={title}
          rows={bars}
          columns={[
            { label: of, cell: ({ label, name }) => name ?? label },
            ...series.map((label, n) => ({ label, numeric: true, cell: ({ values }: Bar) => values[n] ?? 0 })),
          ]}
        />
      </details>
    </figure>
  );
}

/** One drawing for a width in pixels: stretched further, its letters would shout or whisper. */
function Drawing({ described, bars, series, wide, every = 1 }: Props & { readonly wide: number }) {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  const step = wide / Math.max(1, bars.length);
  const thick = Math.min(46, (step * 0.7) / series.length);
  return (
    <svg class="chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={described}>
      {bars.map(({ label, values, late }, n) => {
        const middle = n * step + step / 2;
        return (
          <>
            {values.map((value, at) => {
              const tall = value === 0 ? 0 : Math.max(2, (value / most) * tallest);
              const x = middle + (at - series.length / 2) * thick + 1;
              return (
                <>
                  <rect
                    class={late ? 'bar-late' : (looks[at] ?? looks[0])}
                    x={x.toFixed(1)}
                    y={(ground - tall).toFixed(1)}
                    width={(thick - 2).toFixed(1)}
                    height={tall.toFixed(1)}
                    rx="3"
                  />
                  {value > 0 && series.length === 1 && (
                    <text class="lab" x={middle} y={ground - tall - 7} text-anchor="middle">
                      {value}
                    </text>
                  )}
                </>
              );
            })}
            {n % every === 0 && (
              <text x={middle} y={ground + 20} text-anchor="middle">
                {label}
              </text>
            )}
          </>
        );
      })}
      <line class="gridline" x1="0" x2={wide} y1={ground} y2={ground} />
    </svg>
  );
}
