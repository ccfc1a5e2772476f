import type { MyStanding } from '../../../../modules/standing/index.ts';
import { decimals } from '../../../../words/format.ts';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { changesPath } from '../policy/kinds.ts';

interface Props {
  readonly visit: Visit;
  readonly mine: MyStanding;
}

/** The facts behind the score, as a file: of now, or of the end of a day. */
export function factsPath(day: string | undefined): string {
  return `${paths.standing}/facts${day === undefined ? '' : `?${new URLSearchParams({ day })}`}`;
}

/** An old score stays explainable: what is read here is a day that is over. */
export function AsOf({ visit: { page, w }, mine }: Props) {
  const { title, back } = w.formula.asOf;
  return (
    <Notice title={title(said(mine.asOf, page, 'day'), mine.formula)}>
      <a href={paths.standing}>{back}</a>
    </Notice>
  );
}

interface Row {
  readonly part: string;
  readonly today: number;
  readonly later: number;
  /** Of how many points at most, by either formula. */
  readonly most: readonly [number, number] | null;
}

/** Both formulas side by side, factor by factor, from the day one is announced to the day it counts. */
export function Announced({ visit, mine }: Props) {
  const { page, w } = visit;
  const next = mine.announced;
  if (next === null) return null;
  const a = w.formula.announced;
  const points = ({ points: some }: { readonly points: Readonly<Record<string, number>> }): number =>
    Object.values(some).reduce((sum, each) => sum + each, 0);
  const rows: readonly Row[] = [
    ...mine.explanation.factors.map((factor, n) => {
      const by = next.explanation.factors[n] ?? factor;
      const most = [factor.weight, by.weight] as const;
      return { part: w.standing.factors.names[factor.name], today: factor.points, later: by.points, most };
    }),
    { part: a.taken, today: -points(mine), later: -points(next), most: null },
  ];
  const say = (value: number): string => decimals(value || 0, 2, page.lang);
  const change = (today: number, later: number): string => `${later > today ? '+' : ''}${say(later - today)}`;
  const of = (value: number, most: number | undefined) => (
    <span>
      {say(value)} {most === undefined ? null : <small>{w.standing.factors.of(most)}</small>}
    </span>
  );
  return (
    <section class="stack" aria-labelledby="h-announced">
      <h2 id="h-announced">{a.title(said(next.countsAt, page, 'day'))}</h2>
      <p class="soft sm">
        {a.lead(next.formula)} <a href={changesPath('formula', mine.formula, next.formula)}>{a.read}</a>
      </p>
      <DataTable
        caption={a.title(said(next.countsAt, page, 'day'))}
        rows={rows}
        columns={[
          { label: a.part, cell: ({ part }) => part },
          { label: a.today, numeric: true, cell: ({ today, most }) => of(today, most?.[0]) },
          { label: a.next, numeric: true, cell: ({ later, most }) => of(later, most?.[1]) },
          { label: a.difference, numeric: true, cell: ({ today, later }) => change(today, later) },
        ]}
        foot={[a.score, say(mine.score), say(next.score), change(mine.score, next.score)]}
      />
    </section>
  );
}
