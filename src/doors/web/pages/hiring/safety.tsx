import { isRefusal } from '../../../../core/refusal.ts';
import { showMember } from '../../../../modules/accounts/index.ts';
import {
  limits,
  listReports,
  myBlocks,
  myProjects,
  outcomes,
  reportReasons,
} from '../../../../modules/hiring/index.ts';
import type { ShownReport } from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences, Offer } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { see } from './reading.ts';

/** What a form carries in its fields when it came back, and in the address before. */
function carried({ trouble, query }: Visit, name: string): string {
  return trouble ? one(trouble.values, name) : (query[name] ?? '');
}

/** Telling the house of somebody or something. */
export const reportPage: Show = async (visit) => {
  const { page, w, trouble, query } = visit;
  const r = w.hiring.report;
  if (query['sent'] !== undefined && trouble === null) {
    return (
      <Layout page={page} title={r.sentTitle}>
        <PageHead lang={page.lang} title={r.sentTitle} lead={r.sent} />
        <p>
          <ButtonLink href={paths.work}>{w.hiring.work.title}</ButtonLink>
        </p>
      </Layout>
    );
  }
  const subject = carried(visit, 'subject');
  const message = carried(visit, 'message');
  const kind = (['mem', 'com', 'prj', 'prp', 'eng'] as const).find((each) => subject.startsWith(`${each}_`));
  return (
    <Layout page={page} title={r.title}>
      <PageHead lang={page.lang} title={r.title} lead={r.lead} />
      <Confirm lang={page.lang} action="/report" formKey={visit.formKey()} act={r.send} back={paths.work}>
        {trouble && (
          <ErrorSummary
            lang={page.lang}
            sentence={trouble.sentence}
            fields={trouble.fields}
            labels={{ reason: r.reason, text: r.text }}
          />
        )}
        <Hidden name="subject" value={subject} />
        <Hidden name="message" value={message} />
        {kind && (
          <p>
            {r.subject}: <b>{r.subjects[kind]}</b>
          </p>
        )}
        <Field
          kind="radio"
          name="reason"
          label={r.reason}
          value={written(visit, '/report', 'reason')}
          options={reportReasons.map((value) => ({ value, label: r.reasons[value] }))}
          error={trouble?.fields['reason']}
        />
        <Field
          kind="textarea"
          name="text"
          label={r.text}
          hint={r.textHint}
          rows={6}
          maxLength={limits.reasonMaxCharacters}
          value={written(visit, '/report', 'text')}
          error={trouble?.fields['text']}
        />
        <Consequences
          rows={[
            { term: r.then.what, text: r.then.whatText },
            { term: r.then.misuse, text: r.then.misuseText },
          ]}
        />
      </Confirm>
    </Layout>
  );
};

/** Keeping somebody away, or letting them come near again. */
export const blockPage: Show = async (visit) => {
  const { page, w, trouble, query } = visit;
  const b = w.hiring.block;
  const blocked = carried(visit, 'blocked');
  const [member, blocks] = await Promise.all([
    blocked === '' ? null : see(visit, showMember, { member: blocked }),
    see(visit, myBlocks, {}),
  ]);
  if (isRefusal(blocks)) return blocks;
  const name = member === null || isRefusal(member) ? null : member.name;
  return (
    <Layout page={page} title={name === null ? b.list : b.title(name)}>
      <PageHead lang={page.lang} title={name === null ? b.list : b.title(name)} />
      {query['lifted'] !== undefined && trouble === null && <Notice tone="good" role="status" title={b.lifted} />}
      {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} />}
      {name !== null && (
        <Confirm
          lang={page.lang}
          action="/blocks"
          formKey={visit.formKey()}
          act={b.act}
          grave
          back={`${paths.people}/${blocked}`}
        >
          <Hidden name="blocked" value={blocked} />
          <Consequences
            rows={[
              { term: b.then.what, text: b.then.whatText },
              { term: b.then.running, text: b.then.runningText },
              { term: b.then.back, text: b.then.backText },
            ]}
          />
        </Confirm>
      )}
      {name !== null && <h2>{b.list}</h2>}
      {blocks.items.length === 0 ? (
        <p class="soft">{b.none}</p>
      ) : (
        <DataTable
          caption={b.list}
          rows={blocks.items}
          columns={[
            { label: b.who, cell: (row) => row.name },
            { label: b.since, cell: (row) => <Time at={row.blockedAt} page={page} /> },
            {
              label: b.lift,
              cell: (row) => (
                <Form action="/blocks/lift" formKey={visit.formKey()} class="">
                  <Hidden name="blocked" value={row.blocked} />
                  <Hidden name="for" value={row.party} />
                  <Button small>{b.lift}</Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Layout>
  );
};

/** Asking one professional to look at a project. */
export const invitePage: Show = async (visit) => {
  const { page, w, params, trouble } = visit;
  const i = w.hiring.invite;
  const [member, projects] = await Promise.all([
    see(visit, showMember, { member: params['member'] }),
    see(visit, myProjects, { status: 'open' }),
  ]);
  if (isRefusal(member)) return member;
  if (isRefusal(projects)) return projects;
  const action = `${paths.people}/${member.id}/invite`;
  const chosen = carried(visit, 'project');
  return (
    <Layout page={page} title={i.title(member.name)}>
      <PageHead
        lang={page.lang}
        title={i.title(member.name)}
        crumbs={[{ href: `${paths.people}/${member.id}`, label: member.name }]}
      />
      {projects.items.length === 0 ? (
        <Empty title={i.none}>
          <ButtonLink look="main" href={paths.publish}>
            {w.hiring.work.publish}
          </ButtonLink>
        </Empty>
      ) : (
        <div class="narrow">
          <Form action={action} formKey={visit.formKey()} label={i.title(member.name)}>
            <Screened page={page} trouble={trouble} stage="talking" noun="message" />
            {trouble && !('findings' in trouble.answer) && (
              <ErrorSummary
                lang={page.lang}
                sentence={trouble.sentence}
                fields={trouble.fields}
                labels={{ project: i.project, text: i.text }}
              />
            )}
            <Field
              kind="select"
              name="project"
              label={i.project}
              value={chosen}
              options={projects.items.map(({ id, title }) => ({ value: id, label: title }))}
              error={trouble?.fields['project']}
            />
            <Field
              kind="textarea"
              name="text"
              label={i.text}
              hint={i.textHint}
              rows={6}
              maxLength={limits.helloMaxCharacters}
              value={written(visit, action, 'text')}
              error={trouble?.fields['text']}
            />
            <Button look="main" icon="send">
              {i.send}
            </Button>
          </Form>
        </div>
      )}
    </Layout>
  );
};

/** What members have reported, for the staff that decides about it. */
export const reportsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const d = w.hiring.desk;
  const state = query['state'] === 'resolved' ? 'resolved' : 'open';
  const reports = await see(visit, listReports, { state });
  if (isRefusal(reports)) return reports;
  const here = '/desk/reports';
  return (
    <Layout page={page} title={d.title}>
      <PageHead
        lang={page.lang}
        title={d.title}
        lead={d.lead}
        crumbs={[{ href: paths.desk, label: w.parts.layout.desk }]}
      />
      <Tabs
        label={d.title}
        at={state === 'open' ? here : `${here}?state=resolved`}
        tabs={[
          { href: here, label: d.waiting },
          { href: `${here}?state=resolved`, label: d.resolved },
        ]}
      />
      {reports.items.length === 0 && <Empty title={d.none} />}
      {reports.items.map((report) => (
        <Reported visit={visit} report={report} />
      ))}
    </Layout>
  );
};

function Reported({ visit, report }: { readonly visit: Visit; readonly report: ShownReport }) {
  const { page, w, trouble } = visit;
  const d = w.hiring.desk;
  const action = `/desk/reports/${report.id}/resolve`;
  const here = trouble?.action === action ? trouble : null;
  return (
    <article class="panel stack tight" aria-labelledby={report.id}>
      <h2 id={report.id}>{w.hiring.report.reasons[report.reason]}</h2>
      <p class="row sm soft">
        <span>
          {d.about} <Subject report={report} words={d.message} />
        </span>
        <span>{d.by({ name: report.reporterName, weight: report.weight })}</span>
        <Time at={report.madeAt} page={page} />
        {report.others > 0 && <Badge tone="warn">{d.others(report.others)}</Badge>}
      </p>
      <p class="words">{report.text}</p>
      {report.outcome ? (
        <p>
          <b>{d.outcomes[report.outcome]}.</b> {report.resolution}
        </p>
      ) : (
        <Offer lang={page.lang} icon="gavel" title={d.resolve} open={here !== null} group={`r-${report.id}`}>
          <Form action={action} formKey={visit.formKey()} label={d.resolve}>
            {here && <ErrorSummary lang={page.lang} sentence={here.sentence} />}
            <Field
              kind="radio"
              name="outcome"
              id={`f-outcome-${report.id}`}
              label={d.outcome}
              value={here ? one(here.values, 'outcome') : undefined}
              options={outcomes.map((value) => ({ value, label: d.outcomes[value] }))}
              error={here?.fields['outcome']}
            />
            <Field
              kind="textarea"
              name="reason"
              id={`f-reason-${report.id}`}
              label={d.reason}
              hint={d.reasonHint}
              value={here ? one(here.values, 'reason') : ''}
              error={here?.fields['reason']}
            />
            <Button look="main">{d.resolve}</Button>
          </Form>
        </Offer>
      )}
    </article>
  );
}

function Subject({ report, words }: { readonly report: ShownReport; readonly words: (number: number) => string }) {
  const { subject, aboutName, message } = report;
  // A company has no page of its own for others.
  const room = { mem: paths.people, prj: paths.projects, prp: '/proposals', eng: '/engagements' }[subject.slice(0, 3)];
  return (
    <>
      {room === undefined ? aboutName : <a href={`${room}/${subject}`}>{aboutName}</a>}
      {message !== null && `, ${words(message)}`}
    </>
  );
}
