import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownProposal, compareProposals, showProject } from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { State } from './proposal.tsx';
import { see } from './reading.ts';

const sorts = ['recent', 'price', 'days'] as const;

/** What came in for a project, side by side, for those who choose. */
export const comparePage: Show = async (visit) => {
  const { page, w, params, query } = visit;
  const sort = sorts.find((each) => each === query['sort']) ?? 'recent';
  const [project, proposals] = await Promise.all([
    see(visit, showProject, { project: params['project'] }),
    see(visit, compareProposals, { project: params['project'], sort }),
  ]);
  if (isRefusal(project)) return project;
  if (isRefusal(proposals)) return proposals;
  const c = w.hiring.compare;
  const here = `/projects/${project.id}/proposals`;
  const address = (each: string) => (each === 'recent' ? here : `${here}?sort=${each}`);
  return (
    <Layout page={page} title={`${c.title}: ${project.title}`}>
      <PageHead
        lang={page.lang}
        title={c.title}
        lead={c.lead(project.title)}
        crumbs={[{ href: `/projects/${project.id}`, label: project.title }]}
      />
      {proposals.items.length === 0 ? (
        <Empty title={c.emptyTitle}>
          <p>{c.empty}</p>
        </Empty>
      ) : (
        <>
          <Tabs
            label={c.sort}
            at={address(sort)}
            tabs={sorts.map((each) => ({ href: address(each), label: c.sorts[each] }))}
          />
          <Compared visit={visit} rows={proposals.items} />
          <section class="stack far" aria-labelledby="in-words">
            <h2 id="in-words">{c.words}</h2>
            {proposals.items.map((proposal) => (
              <InWords visit={visit} proposal={proposal} />
            ))}
          </section>
        </>
      )}
    </Layout>
  );
};

function Compared({ visit, rows }: { readonly visit: Visit; readonly rows: readonly ShownProposal[] }) {
  const { page, w } = visit;
  const c = w.hiring.compare;
  const p = w.hiring.proposal;
  return (
    <DataTable
      caption={c.title}
      rows={rows}
      columns={[
        { label: c.who, cell: ({ id, by }) => <a href={`/proposals/${id}`}>{by.name}</a> },
        {
          label: p.price,
          numeric: true,
          cell: ({ price, currency }) => <Money amountMinor={price} currency={currency} lang={page.lang} />,
        },
        { label: p.days, numeric: true, cell: ({ days }) => p.dayCount(days) },
        { label: p.sent, cell: ({ sentAt }) => <Time at={sentAt} page={page} /> },
        {
          label: c.state,
          cell: (proposal) => (
            <span class="row tight">
              <State visit={visit} proposal={proposal} />
              <OfferBadge visit={visit} proposal={proposal} />
            </span>
          ),
        },
      ]}
    />
  );
}

interface Props {
  readonly visit: Visit;
  readonly proposal: ShownProposal;
}

export function OfferBadge({ visit: { page, w }, proposal }: Props) {
  const open = proposal.counters.find((each) => each.status === 'open' && page.now < each.expiresAt);
  if (!open || proposal.status !== 'open') return null;
  const c = w.hiring.compare;
  return (
    <Badge tone="key" icon="hourglass">
      {open.side === proposal.side ? c.yourOffer : c.offerWaits}
    </Badge>
  );
}

function InWords({ visit: { w }, proposal }: Props) {
  const { id, by, text, answers, about, files } = proposal;
  return (
    <article class="stack tight" aria-labelledby={`w-${id}`}>
      <h3 id={`w-${id}`}>
        <a href={`/proposals/${id}`}>{by.name}</a>
      </h3>
      <p class="words">{text}</p>
      {answers.map(({ question, text: answer }) => (
        <p class="sm">
          <span class="soft">{about.questions.find((each) => each.id === question)?.text}</span> {answer}
        </p>
      ))}
      <p>
        {files.length > 0 && <span class="soft sm">{w.files.count(files.length)}</span>}{' '}
        <ButtonLink small href={`/proposals/${id}`} rel="nofollow">
          {w.hiring.compare.open}
        </ButtonLink>
      </p>
    </article>
  );
}
