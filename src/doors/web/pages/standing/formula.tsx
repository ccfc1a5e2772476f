import { type Factor, type Formula, factors, formula1 } from '../../../../engines/ranking/index.ts';
import { decimals, number, percent } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import type { Show, Visit } from '../../route.ts';

/** The formula as everybody may read it: what puts professionals in order, with every number. */
export const formulaPage: Show = async (visit) => {
  const { page, w } = visit;
  const f = w.standing.formula;
  return (
    <Layout page={page} title={f.title} description={f.description} index>
      <PageHead
        lang={page.lang}
        title={f.title}
        lead={f.lead(formula1.version)}
        crumbs={[{ href: paths.professionals, label: w.discovery.title }]}
      />
      <div class="stack loose">
        <Adds visit={visit} formula={formula1} />
        <Takes visit={visit} formula={formula1} />
        <p class="measure">{f.ties}</p>
        <section class="stack tight measure" aria-labelledby="h-again">
          <h2 id="h-again">{f.again}</h2>
          <p>{f.againText}</p>
        </section>
      </div>
    </Layout>
  );
};

interface Props {
  readonly visit: Visit;
  readonly formula: Formula;
}

const windowOf = {
  rating: 'ratings',
  earnings: 'earnings',
  completion: 'completion',
  responsiveness: 'firstMessages',
  activity: 'wins',
  rehire: 'rehire',
} as const;

function Adds({ visit: { page, w }, formula }: Props) {
  const f = w.standing.formula;
  return (
    <section class="stack tight" aria-labelledby="h-adds">
      <h2 id="h-adds">{f.factors}</h2>
      <DataTable
        caption={f.factors}
        rows={factors}
        columns={[
          { label: f.factor, cell: (name) => w.standing.factors.names[name] },
          { label: f.what, cell: (name) => howOf(name, page.lang, f.hows, formula) },
          {
            label: f.counts,
            cell: (name) => (name === 'proof' ? f.never : f.days(formula.windows[windowOf[name]])),
          },
          { label: f.most, numeric: true, cell: (name) => formula.weights[name] },
        ]}
      />
    </section>
  );
}

type Hows = Visit['w']['standing']['formula']['hows'];

function howOf(name: Factor, lang: Visit['page']['lang'], hows: Hows, formula: Formula): string {
  const { prior, halfLives, counterpartyShare, fullEarnings, fullProposals, fullWins, windows } = formula;
  const texts: Readonly<Record<Factor, () => string>> = {
    rating: () => hows.rating({ stars: decimals(prior.stars, 0, lang), weight: prior.weight, half: halfLives.rating }),
    earnings: () =>
      hows.earnings({ share: percent(counterpartyShare * 10_000, lang), full: number(fullEarnings, lang) }),
    completion: () => hows.completion,
    responsiveness: () => hows.responsiveness,
    activity: () => hows.activity({ proposals: fullProposals, wins: fullWins, days: windows.proposals }),
    rehire: () => hows.rehire,
    proof: () => hows.proof({ most: formula.fullCertifications }),
  };
  return texts[name]();
}

function Takes({ visit: { w }, formula }: Props) {
  const f = w.standing.formula;
  const { halfLives, windows, violationPoints, cancellationPoints } = formula;
  const violation = (severity: 'light' | 'normal' | 'heavy') => ({
    ...{ fact: f.facts[severity], points: `${violationPoints[severity]}` },
    ...{ half: f.days(halfLives.violation), gone: f.days(windows.violations) },
  });
  const alert = (kind: 'contact' | 'payment', points: number) => ({
    ...{ fact: f.facts[kind], points: `${points}`, half: f.days(halfLives[kind]), gone: f.days(windows.alerts) },
  });
  return (
    <section class="stack tight" aria-labelledby="h-takes">
      <h2 id="h-takes">{f.taken}</h2>
      <DataTable
        caption={f.taken}
        rows={[
          alert('contact', formula.contactPoints),
          alert('payment', formula.paymentPoints),
          violation('light'),
          violation('normal'),
          violation('heavy'),
          {
            fact: f.facts.cancellations(cancellationPoints),
            points: `0, ${cancellationPoints.second}, ${cancellationPoints.second + cancellationPoints.more} …`,
            half: f.never,
            gone: f.days(windows.cancellations),
          },
        ]}
        columns={[
          { label: f.fact, cell: ({ fact }) => fact },
          { label: f.points, numeric: true, cell: ({ points }) => points },
          { label: f.half, cell: ({ half }) => half },
          { label: f.gone, cell: ({ gone }) => gone },
        ]}
      />
    </section>
  );
}
