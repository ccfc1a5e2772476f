import type { DayScore } from '../../../../modules/standing/index.ts';
import { decimals } from '../../../../words/format.ts';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';

const stones = 21;

/** The arch of a score: of twenty-one stones as many shine as the score says. */
export function Gauge({ score }: { readonly score: number }) {
  const on = Math.round((score / 100) * stones);
  return (
    <svg class="gauge" viewBox="0 0 320 168" aria-hidden="true">
      {Array.from({ length: stones }, (_, n) => (
        <path class={n < on ? 'on' : 'off'} d={stone(n)} />
      ))}
    </svg>
  );
}

function stone(n: number): string {
  const step = Math.PI / stones;
  const gap = 0.018;
  const from = Math.PI - n * step - (n === 0 ? 0 : gap);
  const to = Math.PI - (n + 1) * step + (n === stones - 1 ? 0 : gap);
  const at = (radius: number, angle: number): string =>
    `${(160 + radius * Math.cos(angle)).toFixed(1)} ${(160 - radius * Math.sin(angle)).toFixed(1)}`;
  return `M${at(150, from)}A150 150 0 0 1 ${at(150, to)}L${at(112, to)}A112 112 0 0 0 ${at(112, from)}Z`;
}

interface Props {
  readonly visit: Visit;
  readonly past: readonly DayScore[];
  readonly coming: readonly DayScore[];
}

/** The score over months, solid for what was and dotted for what fading alone would bring, with a table beside it. */
export function ScoreChart(props: Props) {
  const { visit, past } = props;
  const { page, w } = visit;
  const t = w.standing.time;
  return (
    <figure class="stack">
      <div class="only-wide">
        <Drawing {...props} wide={720} />
      </div>
      <div class="only-narrow">
        <Drawing {...props} wide={340} />
      </div>
      <details>
        <summary>{t.table}</summary>
        <DataTable
          caption={t.title}
          rows={past.filter((_, n) => n % 4 === 0 || n === past.length - 1).toReversed()}
          columns={[
            {
              label: t.day,
              cell: ({ day }) => (
                <a href={`${paths.standing}?day=${day}`}>{said(new Date(`${day}T12:00:00Z`), page, 'day')}</a>
              ),
            },
            { label: w.formula.asOf.version, numeric: true, cell: ({ formula }) => formula },
            { label: t.score, numeric: true, cell: ({ score }) => decimals(score, 2, page.lang) },
          ]}
        />
      </details>
    </figure>
  );
}

const high = 230;
const ground = 196;
const ceiling = 22;
const left = 34;

function Drawing({ visit, past, coming, wide }: Props & { readonly wide: number }) {
  const { page, w } = visit;
  const t = w.standing.time;
  const scores = [...past, ...coming].map(({ score }) => score);
  const low = Math.max(0, Math.floor(Math.min(...scores) / 10) * 10);
  const top = Math.min(100, Math.max(low + 10, Math.ceil(Math.max(...scores) / 10) * 10));
  const count = past.length + coming.length - 1;
  const x = (n: number): number => left + (n / count) * (wide - left - 8);
  const y = (score: number): number => ground - ((score - low) / (top - low)) * (ground - ceiling);
  const line = (points: readonly DayScore[], from: number): string =>
    points.map(({ score }, n) => `${n === 0 ? 'M' : 'L'}${x(from + n).toFixed(1)} ${y(score).toFixed(1)}`).join('');
  const [last] = past.slice(-1);
  const [first] = past;
  if (!last || !first) return null;
  const at = x(past.length - 1);
  const said2 = (score: number): string => decimals(score, 2, page.lang);
  const described = t.described({
    from: said2(first.score),
    to: said2(last.score),
    low: said2(Math.min(...past.map(({ score }) => score))),
    high: said2(Math.max(...past.map(({ score }) => score))),
  });
  const middle = (low + top) / 2;
  const months = wide > 500 ? 8 : 16;
  return (
    <svg class="chart" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={described}>
      {[low, middle, top].map((score) => (
        <>
          <line class="gridline" x1={left} x2={wide - 8} y1={y(score)} y2={y(score)} />
          <text x={left - 8} y={y(score) + 4} text-anchor="end">
            {score}
          </text>
        </>
      ))}
      {[...past, ...coming].map(({ day }, n) =>
        n % months === 2 ? (
          <text x={x(n)} y={ground + 22} text-anchor="middle">
            {said(new Date(`${day}T12:00:00Z`), page, 'day')}
          </text>
        ) : null,
      )}
      <path class="area" d={`${line(past, 0)}L${at.toFixed(1)} ${ground}L${left} ${ground}Z`} />
      <path class="curve" d={line(past, 0)} />
      <path class="curve coming" d={line([last, ...coming], past.length - 1)} />
      <circle class="dot" cx={at} cy={y(last.score)} r="5.5" />
      <text class="lab" x={at} y={Math.min(ground - 6, y(last.score) + 24)} text-anchor="middle">
        {t.today(said2(last.score))}
      </text>
    </svg>
  );
}
