import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Factor, type FormulaNumbers, factors } from '../../../../engines/ranking/index.ts';
import { type Section, showFormula } from '../../../../modules/policy/index.ts';
import { number, percent } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import type { Show, Visit } from '../../route.ts';
import { policyPaths, policyTabs } from '../policy/kinds.ts';
import { Standing, Versions } from '../policy/text.tsx';

/** The formula as everybody may read it: what puts professionals in order, with every number, in every version. */
export const formulaPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const { version } = query;
  const input = version === undefined ? {} : { version };
  const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, showFormula, input);
  if (isRefusal(shown)) return shown;
  const { formula } = shown;
  const f = w.standing.formula;
  const lead = shown.inForce ? f.lead(shown.number) : w.formula.old(shown.number);
  return (
    <Layout page={page} title={f.title} description={f.description} index={version === undefined}>
      <PageHead
        lang={page.lang}
        title={f.title}
        lead={lead}
        crumbs={[{ href: paths.professionals, label: w.discovery.title }]}
      >
        <Tabs label={w.policy.tabs} tabs={policyTabs(w)} at={policyPaths.formula} />
      </PageHead>
      <Standing visit={visit} shown={shown} />
      <div class="stack loose">
        {formula !== null && <Adds visit={visit} formula={formula} />}
        {formula !== null && <Takes visit={visit} formula={formula} />}
        <p class="measure">{f.ties}</p>
        <Numbers visit={visit} sections={shown.sections} />
        <section class="stack tight measure" aria-labelledby="h-again">
          <h2 id="h-again">{f.again}</h2>
          <p>{f.againText}</p>
          <p class="soft sm">{w.formula.byApi}</p>
        </section>
        <Versions visit={visit} shown={shown} />
      </div>
    </Layout>
  );
};

/** Every number, as versions are compared by. */
function Numbers({ visit: { w }, sections }: { readonly visit: Visit; readonly sections: readonly Section[] }) {
  return (
    <details>
      <summary>{w.formula.all}</summary>
      <div class="halves">
        {sections.map(({ id, title, paragraphs }) => (
          <section class="stack tight" aria-labelledby={`n-${id}`}>
            <h3 id={`n-${id}`}>{title}</h3>
            <ul class="sm">
              {paragraphs.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

interface Props {
  readonly visit: Visit;
  readonly formula: FormulaNumbers;
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

function howOf(name: Factor, lang: Visit['page']['lang'], hows: Hows, formula: FormulaNumbers): string {
  const { prior, halfLives, counterpartyShare, counterpartyExcess, fullEarnings, fullProposals, fullWins, windows } =
    formula;
  const share = (part: number) => percent(Math.round(part * 10_000), lang);
  const texts: Readonly<Record<Factor, () => string>> = {
    rating: () => hows.rating({ stars: number(prior.stars, lang), weight: prior.weight, half: halfLives.rating }),
    earnings: () =>
      hows.earnings({
        ...{ share: share(counterpartyShare), excess: share(counterpartyExcess), full: number(fullEarnings, lang) },
      }),
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
