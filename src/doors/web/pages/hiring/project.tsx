import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownProject, showProject } from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer, Offers } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { reviewsPath } from '../reviews/reviews.tsx';
import { cardPath } from '../standing/card.tsx';
import { Required, requiredAt } from '../requirements/required.tsx';
import { ProjectBody, ProjectFacts } from './body.tsx';
import { because, country, see } from './reading.ts';
import { Suggested, suggestedFor } from './suggested.tsx';
import { projectSchema } from './schema.ts';

interface Props {
  readonly visit: Visit;
  readonly project: ShownProject;
}

/** One project: what is wanted, what protects both, and what this reader may do. */
export const projectPage: Show = async (visit) => {
  const project = await see(visit, showProject, { project: visit.params['project'] });
  if (isRefusal(project)) return project;
  const { page, w, query } = visit;
  const p = w.hiring.project;
  const indexed = project.status === 'open' && project.pool === null && visit.trouble === null;
  const people = project.own && project.status === 'open' ? await suggestedFor(visit, project.id) : null;
  const required = await requiredAt(visit, project.id);
  return (
    <Layout page={page} title={project.title} description={excerpt(project.description)} index={indexed}>
      <PageHead
        lang={page.lang}
        title={project.title}
        crumbs={[{ href: paths.projects, label: w.hiring.browse.title }]}
      >
        <p class="row sm soft">
          {project.status !== 'open' && (
            <Badge tone={project.status === 'cancelled' ? 'warn' : 'neutral'}>{p.status[project.status]}</Badge>
          )}
          {project.publishedAt && (
            <span>
              {p.published} <Time at={project.publishedAt} page={page} />
            </span>
          )}
          {project.pool !== null && <Badge icon="users">{w.hiring.audience.badge}</Badge>}
          {project.edition > 1 && project.publishedAt && <span>{p.edited(project.edition - 1)}</span>}
          <span>{p.proposals(project.proposals)}</span>
        </p>
      </PageHead>
      {said(query, visit) && <Notice tone="good" role="status" title={said(query, visit)} />}
      {!project.own && project.status !== 'open' && project.status !== 'draft' && (
        <Notice title={p.over[project.status]} />
      )}
      <div class="two end">
        <div class="stack far">
          <ProjectBody visit={visit} project={project} />
          {required && <Required visit={visit} shown={required} />}
          {people && <Suggested visit={visit} project={project.id} people={people} />}
        </div>
        <aside class="stack loose">
          <section class="panel stack" aria-label={p.budget}>
            <ProjectFacts visit={visit} project={project} />
            <Client visit={visit} project={project} />
          </section>
          {project.own ? <OwnActions visit={visit} project={project} /> : <Actions visit={visit} project={project} />}
          <Notice tone="key" title={p.protection} heading>
            <p>{project.own ? p.clientProtectionText : p.protectionText}</p>
          </Notice>
        </aside>
      </div>
      {indexed && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: projectSchema(project, page) }} />
      )}
    </Layout>
  );
};

function said(query: Visit['query'], { w }: Visit): string | undefined {
  if (query['published'] !== undefined) return w.hiring.review.published;
  if (query['saved'] !== undefined) return w.hiring.review.saved;
  return query['invited'] === undefined ? undefined : w.hiring.invite.sent;
}

/** The first sentences, for search engines and previews. */
function excerpt(text: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return flat.length <= 160 ? flat : `${flat.slice(0, 157).replace(/\s\S*$/u, '')}…`;
}

function Client({ visit: { page, w }, project: { client, clientRed } }: Props) {
  return (
    <dl class="facts">
      <div>
        <dt>{w.hiring.project.client}</dt>
        <dd>
          {client.id.startsWith('com_') ? client.name : <a href={`${paths.people}/${client.id}`}>{client.name}</a>}
          {client.country && <span class="soft"> · {country(client.country, page.lang)}</span>}
          {' · '}
          <a href={cardPath(client.id)}>{w.standing.card.open}</a>
          {' · '}
          <a href={reviewsPath(client.id)}>{w.reviews.short}</a>
          {clientRed.length > 0 && (
            <>
              {' '}
              <Badge tone="warn">{w.standing.card.isRed}</Badge>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What a professional, or somebody who is not signed in, may do here. */
function Actions({ visit, project }: Props) {
  const { page, w } = visit;
  const { mine, actions, id } = project;
  const p = w.hiring.project;
  if (visit.who === null) {
    const next = `?next=${encodeURIComponent(`/projects/${id}`)}`;
    return (
      <section class="stack" aria-label={p.actions}>
        <ButtonLink look="main" wide href={`${paths.signIn}${next}`}>
          {p.signIn}
        </ButtonLink>
        <ButtonLink wide href={`${paths.signUp}${next}`}>
          {p.signUp}
        </ButtonLink>
        <p class="sm soft">{p.signInHint}</p>
      </section>
    );
  }
  const reason = because(page.lang, actions['propose']);
  return (
    <section class="stack" aria-label={p.actions}>
      {mine?.invitation && <Invited visit={visit} invitation={mine.invitation} />}
      {mine?.proposal ? (
        <ButtonLink look="main" wide href={`/proposals/${mine.proposal}`}>
          {p.myProposal}
        </ButtonLink>
      ) : (
        reason === undefined && (
          <ButtonLink look="main" wide icon="pen-line" href={`/projects/${id}/propose`}>
            {p.propose}
          </ButtonLink>
        )
      )}
      {mine?.engagement && (
        <ButtonLink wide icon="message-square" href={`/engagements/${mine.engagement}`}>
          {p.conversation}
        </ButtonLink>
      )}
      <Offers>
        {!mine?.proposal && reason !== undefined && (
          <Offer lang={page.lang} icon="pen-line" title={p.propose} because={reason} />
        )}
        {!mine?.engagement && <Ask visit={visit} project={project} />}
      </Offers>
      <p class="sm">
        <a href={`/report?subject=${id}`} rel="nofollow">
          {p.report}
        </a>
      </p>
    </section>
  );
}

function Invited({ visit, invitation }: { readonly visit: Visit; readonly invitation: string }) {
  const { w } = visit;
  const action = `/invitations/${invitation}/decline`;
  return (
    <Notice tone="good" icon="mail" title={w.hiring.project.invited} heading>
      <Form action={action} formKey={visit.formKey()} class="row">
        <Button small>{w.hiring.invite.decline}</Button>
      </Form>
    </Notice>
  );
}

function Ask({ visit, project }: Props) {
  const { page, w, trouble } = visit;
  const p = w.hiring.project;
  const action = `/projects/${project.id}/questions`;
  const here = trouble?.action === action ? trouble : null;
  return (
    <Offer
      lang={page.lang}
      icon="message-square"
      title={p.ask}
      hint={p.askHint}
      open={here !== null}
      because={because(page.lang, project.actions['ask'])}
    >
      <Form action={action} formKey={visit.formKey()} label={p.ask}>
        <Screened page={page} trouble={here} stage="talking" noun="message" />
        {here && !('findings' in here.answer) && (
          <ErrorSummary lang={page.lang} sentence={here.sentence} fields={here.fields} />
        )}
        <Field
          kind="textarea"
          name="text"
          label={p.askText}
          rows={5}
          value={written(visit, action, 'text')}
          error={here?.fields['text']}
        />
        <Button look="main" icon="send">
          {p.askSend}
        </Button>
      </Form>
    </Offer>
  );
}

/** What the client's side may do with its own project. */
function OwnActions({ visit, project }: Props) {
  const { page, w, trouble } = visit;
  const { id, actions, status, proposals } = project;
  const p = w.hiring.project;
  const why = (name: string) => because(page.lang, actions[name]);
  return (
    <section class="panel stack" aria-labelledby="own">
      <h2 id="own">{p.own}</h2>
      <p class="sm soft">{p.ownHint}</p>
      {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} />}
      {status === 'draft' ? (
        <ButtonLink look="main" wide href={`/projects/${id}/review`}>
          {p.review}
        </ButtonLink>
      ) : (
        <ButtonLink look="main" wide icon="users" href={`/projects/${id}/proposals`}>
          {p.compare(proposals)}
        </ButtonLink>
      )}
      {status === 'open' && (
        <ButtonLink wide icon="search" href={`${paths.professionals}?skill=${project.skills[0] ?? ''}&project=${id}`}>
          {p.findPeople}
        </ButtonLink>
      )}
      {why('edit') === undefined && (
        <ButtonLink wide icon="pen-line" href={`/projects/${id}/edit`}>
          {p.edit}
        </ButtonLink>
      )}
      <Offers>
        {status === 'open' && (
          <Offer lang={page.lang} icon="lock" title={p.close} hint={p.closeHint} because={why('close')}>
            <Form action={`/projects/${id}/close`} formKey={visit.formKey()}>
              <Button>{p.closeAct}</Button>
            </Form>
          </Offer>
        )}
        {project.pool !== null && (
          <Offer
            lang={page.lang}
            icon="users"
            title={w.hiring.audience.act}
            hint={w.hiring.audience.actHint}
            because={why('show_to_all')}
          >
            <Form action={`/projects/${id}/show-to-all`} formKey={visit.formKey()}>
              <Button>{w.hiring.audience.act}</Button>
            </Form>
          </Offer>
        )}
        {(status === 'closed' || status === 'awarded') && (
          <Offer lang={page.lang} icon="refresh-cw" title={p.reopen} hint={p.reopenHint} because={why('reopen')}>
            <Form action={`/projects/${id}/reopen`} formKey={visit.formKey()}>
              <Button>{p.reopenAct}</Button>
            </Form>
          </Offer>
        )}
      </Offers>
      {why('cancel') === undefined && (
        <p class="sm">
          <a href={`/projects/${id}/cancel`}>{p.cancel}</a>
        </p>
      )}
    </section>
  );
}
