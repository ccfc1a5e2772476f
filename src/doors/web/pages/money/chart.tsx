import { money } from '../../../../words/format.ts';
import { DataTable } from '../../parts/table.tsx';
import { Money } from '../../parts/money.tsx';
import type { Visit } from '../../route.ts';

interface Props {
  readonly visit: Visit;
  readonly currency: string;
  readonly months: readonly { readonly month: string; readonly amount: bigint }[];
}

const high = 180;
const ground = 150;

/** Twelve months as bars, with their sums in a table for whoever reads rather than looks. */
export function EarningsChart(props: Props) {
  const { visit, currency, months } = props;
  const { page, w } = visit;
  return (
    <figure class="panel stack">
      <figcaption>
        <h3>
          {w.money.chart.title} ({currency})
        </h3>
      </figcaption>
      <div class="only-wide">
        <Bars {...props} wide={640} />
      </div>
      <div class="only-narrow">
        <Bars {...props} wide={340} />
      </div>
      <details>
        <summary>{w.money.chart.table}</summary>
        <DataTable
          caption={w.money.chart.title}
          rows={months.filter(({ amount }) => amount > 0n)}
          columns={[
            { label: w.money.chart.month, cell: ({ month }) => monthName(month, page.lang) },
            {
              label: w.money.chart.earned,
              numeric: true,
              cell: ({ amount }) => <Money amountMinor={amount} currency={currency} lang={page.lang} />,
            },
          ]}
        />
      </details>
    </figure>
  );
}

/** One drawing for a width in pixels: stretched further, its letters would shout or whisper. */
function Bars({ visit, currency, months, wide }: Props & { readonly wide: number }) {
  const { page, w } = visit;
  const best = months.reduce((a, b) => (b.amount > a.amount ? b : a));
  const total = months.reduce((sum, { amount }) => sum + amount, 0n);
  const step = wide / months.length;
  const highest = money(best.amount, currency, page.lang);
  const described = w.money.chart.described({
    total: money(total, currency, page.lang),
    best: highest,
    month: monthName(best.month, page.lang),
  });
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} class="narrow" role="img" aria-label={described}>
      <text x="0" y="16" font-size="13" fill="var(--ink-soft)">
        {highest}
      </text>
      {months.map(({ month, amount }, n) => {
        const height = best.amount === 0n ? 0 : Number((amount * 1200n) / best.amount) / 10;
        const middle = n * step + step / 2;
        return (
          <>
            <rect
              x={middle - step * 0.3}
              y={ground - height}
              width={step * 0.6}
              height={height}
              rx="3"
              fill="var(--petrol)"
            />
            <text x={middle} y={ground + 20} text-anchor="middle" font-size="13" fill="var(--ink-soft)">
              {monthName(month, page.lang, 'narrow')}
            </text>
          </>
        );
      })}
      <line x1="0" x2={wide} y1={ground} y2={ground} stroke="var(--line-strong)" />
    </svg>
  );
}

/** A calendar month in words: November 2026. */
export function monthName(month: string, lang: Visit['page']['lang'], style: 'long' | 'narrow' = 'long'): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  const name = new Intl.DateTimeFormat(lang === 'pt' ? 'pt-BR' : lang, { month: style, timeZone: 'UTC' }).format(at);
  return style === 'narrow' ? name : `${name} ${at.getUTCFullYear()}`;
}
