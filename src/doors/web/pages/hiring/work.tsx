import { isRefusal } from '../../../../core/refusal.ts';
import {
  type OwnProject,
  type ShownInvitation,
  type ShownPair,
  type ShownProposal,
  myInvitations,
  myPairs,
  myProjects,
  myProposals,
} from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { casesPath } from '../cases/kit.ts';
import { OfferBadge } from './compare.tsx';
import { State } from './proposal.tsx';
import { see } from './reading.ts';

/** Everything a person is part of, on both sides. */
export const workPage: Show = async (visit) => {
  const { page, w, trouble, query } = visit;
  const t = w.hiring.work;
  const from = (name: string) => (query[name] === undefined ? {} : { cursor: query[name] });
  const [projects, proposals, invitations, pairs] = await Promise.all([
    see(visit, myProjects, from('projects')),
    see(visit, myProposals, from('proposals')),
    see(visit, myInvitations, {}),
    see(visit, myPairs, {}),
  ]);
  for (const each of [projects, proposals, invitations, pairs]) if (isRefusal(each)) return each;
  const next = (list: object, name: string) =>
    'next' in list && typeof list.next === 'string' ? `/work?${name}=${list.next}` : undefined;
  const items = <T,>(list: { readonly items: readonly T[] } | object): readonly T[] =>
    'items' in list ? list.items : [];
  const own = items<OwnProject>(projects);
  const sent = items<ShownProposal>(proposals);
  const invited = items<ShownInvitation>(invitations);
  const talks = items<ShownPair>(pairs);
  const nothing = own.length + sent.length + invited.length + talks.length === 0;
  return (
    <Layout page={page} title={t.title}>
      <PageHead lang={page.lang} title={t.title}>
        <p class="row">
          <ButtonLink icon="plus" href={paths.publish}>
            {t.publish}
          </ButtonLink>
          <ButtonLink icon="search" href={paths.projects}>
            {t.find}
          </ButtonLink>
          <ButtonLink icon="clock" href="/account/assignments">
            {w.assignments.mine.title}
          </ButtonLink>
          <ButtonLink icon="users" href="/account/pools">
            {w.pools.title}
          </ButtonLink>
          <ButtonLink icon="list-checks" href="/requirements">
            {w.requirements.title}
          </ButtonLink>
          <ButtonLink href={casesPath}>{w.cases.title}</ButtonLink>
        </p>
      </PageHead>
      {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} />}
      {nothing && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      {invited.length > 0 && <Invitations visit={visit} rows={invited} />}
      {talks.length > 0 && <Talks visit={visit} rows={talks} />}
      {own.length > 0 && <Projects visit={visit} rows={own} next={next(projects, 'projects')} />}
      {sent.length > 0 && <Proposals visit={visit} rows={sent} next={next(proposals, 'proposals')} />}
    </Layout>
  );
};

interface Rows<Row> {
  readonly visit: Visit;
  readonly rows: readonly Row[];
  /** The address of the rows that follow. */
  readonly next?: string | undefined;
}

function Invitations({ visit, rows }: Rows<ShownInvitation>) {
  const { page, w } = visit;
  const t = w.hiring;
  return (
    <section class="stack" aria-labelledby="invitations">
      <h2 id="invitations">{t.work.invitations}</h2>
      {rows.map(({ id, project, title, client, text, sentAt }) => (
        <article class="panel stack tight" aria-labelledby={id}>
          <h3 id={id}>
            <a href={`/projects/${project}`}>{title}</a>
          </h3>
          <p class="sm soft">
            {t.work.from(client)} · <Time at={sentAt} page={page} />
          </p>
          <p class="words">{text}</p>
          <div class="row">
            <ButtonLink look="main" href={`/projects/${project}`}>
              {t.invite.look}
            </ButtonLink>
            <Form action={`/invitations/${id}/decline`} formKey={visit.formKey()} class="">
              <Button>{t.invite.decline}</Button>
            </Form>
          </div>
        </article>
      ))}
    </section>
  );
}

function Talks({ visit: { page, w }, rows }: Rows<ShownPair>) {
  const t = w.hiring.work;
  return (
    <section class="stack" aria-labelledby="talks">
      <h2 id="talks">{t.talks}</h2>
      <DataTable
        caption={t.talks}
        rows={rows}
        columns={[
          {
            label: t.with,
            cell: ({ id, side, client, professional }) => (
              <a href={`/engagements/${id}`}>{side === 'client' ? professional.name : client.name}</a>
            ),
          },
          {
            label: t.project,
            cell: ({ title, project, assignment }) => (
              <a href={assignment ? `/assignments/${assignment}` : `/projects/${project}`}>{title}</a>
            ),
          },
          { label: t.since, cell: ({ openedAt }) => <Time at={openedAt} page={page} /> },
        ]}
      />
    </section>
  );
}

function Projects({ visit: { page, actor, w }, rows, next }: Rows<OwnProject>) {
  const t = w.hiring.work;
  const me = actor.kind === 'member' ? actor.id : '';
  return (
    <section class="stack" aria-labelledby="hiring">
      <h2 id="hiring">{t.hiring}</h2>
      <DataTable
        caption={t.hiring}
        rows={rows}
        columns={[
          {
            label: t.project,
            cell: ({ id, title, status, owner, ownerName }) => (
              <>
                <a href={status === 'draft' ? `/projects/${id}/edit` : `/projects/${id}`}>
                  {title === '' ? t.untitled : title}
                </a>
                {owner !== me && <small>{t.forWhom(ownerName)}</small>}
              </>
            ),
          },
          {
            label: t.state,
            cell: ({ status }) => (
              <Badge tone={status === 'open' ? 'petrol' : 'neutral'}>{w.hiring.project.status[status]}</Badge>
            ),
          },
          {
            label: t.open,
            numeric: true,
            cell: ({ id, open, status }) =>
              status === 'draft' ? '' : <a href={`/projects/${id}/proposals`}>{open}</a>,
          },
          { label: t.all, numeric: true, cell: ({ proposals }) => proposals },
          { label: t.since, cell: ({ publishedAt, createdAt }) => <Time at={publishedAt ?? createdAt} page={page} /> },
        ]}
      />
      {next && <Pagination lang={page.lang} next={next} />}
    </section>
  );
}

function Proposals({ visit, rows, next }: Rows<ShownProposal>) {
  const { page, w } = visit;
  const t = w.hiring.work;
  return (
    <section class="stack" aria-labelledby="working">
      <h2 id="working">{t.working}</h2>
      <DataTable
        caption={t.working}
        rows={rows}
        columns={[
          { label: t.project, cell: ({ id, about }) => <a href={`/proposals/${id}`}>{about.title}</a> },
          {
            label: t.state,
            cell: (proposal) => (
              <span class="row tight">
                <State visit={visit} proposal={proposal} />
                <OfferBadge visit={visit} proposal={proposal} />
              </span>
            ),
          },
          {
            label: t.price,
            numeric: true,
            cell: ({ price, currency }) => <Money amountMinor={price} currency={currency} lang={page.lang} />,
          },
          { label: t.with, cell: ({ client }) => client.name },
          { label: t.sent, cell: ({ sentAt }) => <Time at={sentAt} page={page} /> },
        ]}
      />
      {next && <Pagination lang={page.lang} next={next} />}
    </section>
  );
}
