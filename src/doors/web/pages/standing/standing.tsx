import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import type { ExplainedFactor } from '../../../../engines/ranking/index.ts';
import {
  type ListedStatement,
  type ShownSuspension,
  effectText,
  myStatements,
  mySuspensions,
} from '../../../../modules/enforcement/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { type MyStanding, myFacts, myStanding } from '../../../../modules/standing/index.ts';
import { decimals, money, percent } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time, said, zoneOf } from '../../parts/time.tsx';
import { Document, type Show, type Visit } from '../../route.ts';
import { Announced, AsOf, factsPath } from './announced.tsx';
import { StateBadge, capital, reasonsPath } from './reasons.tsx';
import { Gauge, ScoreChart } from './score.tsx';

interface Props {
  readonly visit: Visit;
  readonly mine: MyStanding;
}

/** Where a member stands: the score with everything it is made of, and everything that ever followed for them. */
export const standingPage: Show = async (visit) => {
  const { page, w, house, query } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const { day } = query;
  const [mine, statements, suspensions, numbers] = await Promise.all([
    ask(house, viewer, myStanding, day === undefined ? {} : { day }),
    ask(house, viewer, myStatements, {}),
    ask(house, viewer, mySuspensions, {}),
    ask(house, viewer, currentNumbers, {}),
  ]);
  if (isRefusal(mine)) return mine;
  if (isRefusal(statements)) return statements;
  if (isRefusal(suspensions)) return suspensions;
  if (isRefusal(numbers)) return numbers;
  const s = w.standing;
  return (
    <Layout page={page} title={s.title}>
      <PageHead
        lang={page.lang}
        title={s.title}
        lead={
          <>
            {s.lead(mine.formula)} <a href={`${paths.formula}?version=${mine.formula}`}>{w.discovery.how}</a> ·{' '}
            <a href={factsPath(day)}>{s.take}</a>
          </>
        }
      />
      {day === undefined ? (
        <Running visit={visit} suspensions={suspensions.items} />
      ) : (
        <AsOf visit={visit} mine={mine} />
      )}
      <div class="two end">
        <div class="stack loose">
          <Today visit={visit} mine={mine} />
          <Announced visit={visit} mine={mine} />
          <section class="stack" aria-labelledby="h-time">
            <h2 id="h-time">{s.time.title}</h2>
            <ScoreChart visit={visit} past={mine.overTime} coming={mine.coming} />
          </section>
          <Factors visit={visit} mine={mine} currency={numbers.baseCurrency} />
          <Taken visit={visit} mine={mine} />
        </div>
        <aside class="stack loose">
          <More visit={visit} mine={mine} currency={numbers.baseCurrency} />
        </aside>
      </div>
      <section class="stack" aria-labelledby="h-list">
        <h2 id="h-list">{w.enforcement.list.title}</h2>
        <p class="soft">{w.enforcement.list.lead}</p>
        <Statements visit={visit} statements={statements.items} />
      </section>
    </Layout>
  );
};

function Today({ visit: { page, w }, mine }: Props) {
  const s = w.standing;
  const gained = mine.explanation.factors.reduce((sum, { points }) => sum + points, 0);
  const taken = mine.explanation.deductions.reduce((sum, { points }) => sum + points, 0);
  return (
    <section class="standing-top" aria-labelledby="h-now">
      <h2 id="h-now" class="sr">
        {s.today}
      </h2>
      <div class="score">
        <Gauge score={mine.score} />
        <div>
          <data class="big" value={mine.score}>
            {decimals(mine.score, 2, page.lang)}
          </data>
          <span>{s.of100}</span>
        </div>
      </div>
      <dl class="sumup">
        <div>
          <dt>{s.sum.gained}</dt>
          <dd class="num">{decimals(gained, 2, page.lang)}</dd>
        </div>
        <div>
          <dt>{s.sum.taken}</dt>
          <dd class="num">{taken === 0 ? decimals(0, 2, page.lang) : `− ${decimals(taken, 2, page.lang)}`}</dd>
        </div>
        {mine.isNew && (
          <div>
            <dt>{s.isNew}</dt>
          </div>
        )}
      </dl>
    </section>
  );
}

function Factors({ visit, mine, currency }: Props & { readonly currency: string }) {
  const { page, w } = visit;
  const f = w.standing.factors;
  return (
    <section class="stack tight" aria-labelledby="h-factors">
      <h2 id="h-factors">{f.title}</h2>
      <p class="soft sm">{f.lead}</p>
      <div>
        {mine.explanation.factors.map((factor) => (
          <details class="factor">
            <summary>
              <b>{f.names[factor.name]}</b>
              <span class="num">
                <strong>{decimals(factor.points, 2, page.lang)}</strong> <span class="soft">{f.of(factor.weight)}</span>
              </span>
              <svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="of" width={factor.weight * 4} height="4" rx="1" />
                <rect class="is" width={factor.points * 4} height="4" rx="1" />
              </svg>
            </summary>
            <p class="why">
              {whyOf(visit, mine, factor, currency)} {fadingOf(visit, factor)}
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}

function whyOf({ page, w }: Visit, { numbers }: MyStanding, factor: ExplainedFactor, currency: string): string {
  const { why } = w.standing.factors;
  const { name, counted, facts, windowDays: days } = factor;
  const n = (key: string): number => counted[key] ?? 0;
  const sum = (key: string): string => money(BigInt(Math.round(n(key) * 100)), currency, page.lang);
  const many = (of: string): number => facts.filter((fact) => fact.of === of).length;
  const texts: Readonly<Record<ExplainedFactor['name'], () => string>> = {
    rating: () =>
      why.rating({
        average: decimals(n('average'), 2, page.lang),
        ratings: many('rating'),
        violations: many('violation'),
        half: numbers.halfLives.rating,
      }),
    earnings: () =>
      why.earnings({
        sum: sum('sum'),
        counted: sum('counted'),
        share: percent(Math.round(numbers.counterpartyShare * 10_000), page.lang),
      }),
    completion: () => why.completion({ completed: n('completed'), failed: n('failed') }),
    responsiveness: () => why.responsiveness({ inTime: n('inTime'), messages: n('messages'), days }),
    activity: () =>
      why.activity({
        ...{ proposals: n('proposals'), days: numbers.windows.proposals },
        ...{ wins: n('wins'), winDays: numbers.windows.wins },
      }),
    rehire: () => why.rehire({ again: n('again'), clients: n('clients'), days }),
    proof: () => why.proof({ certifications: n('certifications'), identity: n('identity') }),
  };
  return texts[name]();
}

function fadingOf({ page, w }: Visit, { name, facts }: ExplainedFactor): string {
  const { fades, none } = w.standing.factors;
  if (facts.length === 0) return name === 'proof' ? '' : none;
  const first = Math.min(...facts.map(({ fadesAt }) => fadesAt));
  return fades(said(new Date(first), page, 'day'));
}

function Taken({ visit: { page, w }, mine }: Props) {
  const t = w.standing.taken;
  const rows = mine.explanation.deductions.flatMap(({ name, facts }) => facts.map((fact) => ({ name, fact })));
  return (
    <section class="stack tight" aria-labelledby="h-taken">
      <h2 id="h-taken">{t.title}</h2>
      {rows.length === 0 ? (
        <p class="sm">
          <Icon name="circle-check" /> {t.none}
        </p>
      ) : (
        <DataTable
          caption={t.title}
          rows={rows}
          columns={[
            {
              label: t.fact,
              cell: ({ name, fact }) => (
                <>
                  <b>{t.names[name]}</b>{' '}
                  <small>
                    <Time at={new Date(fact.at)} page={page} as="day" />
                  </small>
                </>
              ),
            },
            { label: t.gone, cell: ({ fact }) => <Time at={new Date(fact.fadesAt)} page={page} as="day" /> },
            {
              label: t.points,
              numeric: true,
              cell: ({ fact }) => (
                <span>
                  − {decimals(fact.points, 2, page.lang)}{' '}
                  <small>{t.was(`− ${decimals(fact.pointsAtFirst, 2, page.lang)}`)}</small>
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function More({ visit: { page, w }, mine, currency }: Props & { readonly currency: string }) {
  const m = w.standing.more;
  return (
    <section class="panel" aria-labelledby="h-more">
      <h2 id="h-more">{m.title}</h2>
      <p class="sm soft">{m.lead}</p>
      <dl class="whatif">
        {mine.explanation.ifOneMore.map(({ of, score, amount }) => {
          const up = score >= mine.score;
          const label =
            of === 'delivery' ? m.of.delivery(money(BigInt(amount ?? 0) * 100n, currency, page.lang)) : m.of[of];
          return (
            <div>
              <dt>{label}</dt>
              <dd class={up ? 'up' : 'down'}>
                <Icon name={up ? 'arrow-up' : 'arrow-down'} /> {decimals(score, 2, page.lang)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Running({
  visit: { page, w },
  suspensions,
}: {
  readonly visit: Visit;
  readonly suspensions: readonly ShownSuspension[];
}) {
  const e = w.enforcement.list;
  return (
    <>
      {suspensions
        .filter(({ running }) => running)
        .map(({ what, untilAt, statement }) => {
          const until = said(untilAt, page, 'deadline');
          return (
            <Notice tone="warn" title={what === 'proposals' ? e.suspended(until) : e.limited(until)}>
              {e.suspendedMeans} <a href={reasonsPath(statement)}>{e.read}</a>
            </Notice>
          );
        })}
    </>
  );
}

function Statements({ visit, statements }: { readonly visit: Visit; readonly statements: readonly ListedStatement[] }) {
  const { page, w } = visit;
  const e = w.enforcement.list;
  if (statements.length === 0)
    return (
      <p>
        <Badge tone="good">{e.none}</Badge> {e.noneMeans}
      </p>
    );
  return (
    <DataTable
      caption={e.title}
      rows={statements}
      columns={[
        {
          label: e.columns.what,
          cell: ({ rule, effects }) => (
            <>
              <b>
                {effects.map((effect) => capital(effectText(effect, 'normal', page.lang, zoneOf(page)))).join('; ')}
              </b>
              {rule !== null && <small>{w.guideline.rows[rule].title}</small>}
            </>
          ),
        },
        { label: e.columns.when, cell: ({ at }) => <Time at={at} page={page} /> },
        { label: e.columns.state, cell: ({ state }) => <StateBadge visit={visit} state={state} /> },
        { label: e.columns.reasons, cell: ({ id }) => <a href={reasonsPath(id)}>{e.read}</a> },
      ]}
    />
  );
}

/** The facts as a file: one line for `npm run --silent rank`. */
export const standingFacts: Show = async (visit) => {
  const { day } = visit.query;
  const input = day === undefined ? {} : { day };
  const facts = await ask(visit.house, { actor: visit.actor, lang: visit.page.lang }, myFacts, input);
  if (isRefusal(facts)) return facts;
  return new Document({ type: 'application/json', name: 'standing.jsonl', body: `${JSON.stringify(facts)}\n` });
};
