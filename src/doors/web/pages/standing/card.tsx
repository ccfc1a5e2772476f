import { type ClientCard, type Figures, clientCard } from '../../../../engines/scorecard/index.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { type ShownCard, companyCard, limitsIn, memberCard } from '../../../../modules/standing/index.ts';
import { dayMs, decimals, duration, hourMs, number } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { see } from '../hiring/reading.ts';

/** Where everybody reads how a client has treated others. */
export function cardPath(party: string): string {
  return party.startsWith('com_') ? `/companies/${party}/scorecard` : `${paths.people}/${party}/scorecard`;
}

export const memberCardPage: Show = async (visit) => {
  const card = await see(visit, memberCard, { member: visit.params['member'] });
  return isRefusal(card) ? card : cardPage(visit, card);
};

export const companyCardPage: Show = async (visit) => {
  const card = await see(visit, companyCard, { company: visit.params['company'] });
  return isRefusal(card) ? card : cardPage(visit, card);
};

function cardPage(visit: Visit, card: ShownCard) {
  const { page, w } = visit;
  const c = w.standing.card;
  return (
    <Layout page={page} title={c.of(card.name)}>
      <div class="stack loose measure">
        <PageHead lang={page.lang} title={c.of(card.name)} lead={c.lead(card.limits.windowDays)} />
        <Why visit={visit} red={card.red} />
        <Figured visit={visit} card={card} days={card.limits.windowDays} />
        <Facts visit={visit} card={card} />
        <p>
          <a href={paths.scorecards}>{c.how}</a>
        </p>
      </div>
    </Layout>
  );
}

/** Each reason in a sentence; said, too, when there is none. */
export function Why({ visit: { w }, red }: { readonly visit: Visit; readonly red: ClientCard['red'] }) {
  const c = w.standing.card;
  if (red.length === 0) return <p>{c.notRed}</p>;
  return (
    <Notice tone="warn" title={c.red} heading="h2">
      <ul>
        {red.map((reason) => (
          <li>{c.reasons[reason]}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface FiguredProps {
  readonly visit: Visit;
  readonly card: ClientCard;
  readonly days: number;
}

function Figured({ visit: { page, w }, card, days }: FiguredProps) {
  const c = w.standing.card;
  const hours = (value: number | null) => (value === null ? '–' : duration(value * hourMs, page.lang));
  const lines: readonly { readonly name: string; readonly say: (figures: Figures) => string }[] = [
    {
      name: c.satisfaction,
      say: ({ satisfaction, satisfied, ratings }) =>
        satisfaction === null ? c.none : c.share(decimals(satisfaction, 1, page.lang), satisfied, ratings),
    },
    { name: c.mean, say: ({ approvalMeanHours }) => hours(approvalMeanHours) },
    { name: c.median, say: ({ approvalMedianHours }) => hours(approvalMedianHours) },
    { name: c.decisions, say: ({ decisions }) => number(decisions, page.lang) },
    {
      name: c.payment,
      say: ({ payments, paidOnTime, meanLateHours }) =>
        payments === 0 ? c.paidAhead : c.paid(paidOnTime, payments, decimals((meanLateHours ?? 0) / 24, 1, page.lang)),
    },
  ];
  return (
    <DataTable
      caption={c.figures}
      rows={lines}
      columns={[
        { label: c.figure, cell: ({ name }) => name },
        { label: c.days(days), cell: ({ say }) => say(card.recent) },
        { label: c.lifetime, cell: ({ say }) => say(card.lifetime) },
      ]}
    />
  );
}

function Facts({ visit, card }: { readonly visit: Visit; readonly card: ShownCard }) {
  const { page, w } = visit;
  const c = w.standing.card;
  const at = (moment: number) => <Time at={new Date(moment)} page={page} />;
  // Without a fact there is nothing to open.
  if (card.facts.ratings.length + card.facts.decisions.length === 0) return null;
  return (
    <details>
      <summary>{c.facts}</summary>
      <div class="stack">
        {card.facts.ratings.length > 0 && (
          <DataTable
            caption={c.ratings}
            rows={card.facts.ratings}
            columns={[
              { label: c.ratings, cell: (rating) => at(rating.at) },
              { label: c.stars, numeric: true, cell: ({ stars }) => stars },
            ]}
          />
        )}
        {card.facts.decisions.length > 0 && (
          <DataTable
            caption={c.decisions}
            rows={card.facts.decisions}
            columns={[
              { label: c.delivered, cell: ({ deliveredAt }) => at(deliveredAt) },
              { label: c.decided, cell: ({ decidedAt }) => at(decidedAt) },
              {
                label: c.took,
                numeric: true,
                cell: ({ deliveredAt, decidedAt }) => duration(decidedAt - deliveredAt, page.lang),
              },
            ]}
          />
        )}
      </div>
    </details>
  );
}

/** How a scorecard is made, by examples that the same program computes: an example cannot say anything else than the house does. */
export const scorecardsPage: Show = async (visit) => {
  const { page, w } = visit;
  const c = w.standing.card;
  const numbers = await see(visit, currentNumbers, {});
  if (isRefusal(numbers)) return numbers;
  const limits = limitsIn(numbers);
  const formula = c.formula(limits);
  const now = visit.page.now.getTime();
  const ago = (days: number) => now - days * dayMs;
  const waited = (hours: number) => ({ deliveredAt: ago(3) - hours * hourMs, decidedAt: ago(3) });
  const examples = [
    {
      ...c.examples.satisfaction,
      facts: { ratings: [5, 4, 3].map((stars) => ({ at: ago(3), stars })), decisions: [], payments: [] },
    },
    { ...c.examples.approval, facts: { ratings: [], decisions: [24, 120].map(waited), payments: [] } },
    {
      ...c.examples.old,
      facts: { ratings: [{ at: ago(91), stars: 1 }], decisions: [waited(10)], payments: [] },
    },
  ];
  return (
    <Layout page={page} title={c.title} description={formula} index>
      <div class="stack loose measure">
        <PageHead lang={page.lang} title={c.title} lead={formula} />
        {examples.map(({ title, text, facts }) => {
          const card = clientCard(facts, limits, now);
          return (
            <section class="stack tight">
              <h2>
                {title}{' '}
                <Badge tone={card.red.length > 0 ? 'bad' : 'good'}>{card.red.length > 0 ? c.isRed : c.isNotRed}</Badge>
              </h2>
              <p>{text}</p>
              <Figured visit={visit} card={card} days={limits.windowDays} />
            </section>
          );
        })}
      </div>
    </Layout>
  );
};
