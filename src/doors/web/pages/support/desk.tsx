import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type RequestStatus,
  type RequestWithMessages,
  type ShownRequest,
  requestsAtDesk,
  showRequest,
} from '../../../../modules/support/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { Talk } from './talk.tsx';

export const supportDesk = `${paths.desk}/support`;
const statuses = ['open', 'answered', 'closed'] as const satisfies readonly RequestStatus[];

/** What people wrote to the house, the longest waiting first. */
export const deskPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const status = statuses.find((each) => each === query['status']) ?? 'open';
  const input = { status, ...(query['after'] ? { after: query['after'] } : {}) };
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, requestsAtDesk, input);
  if (isRefusal(list)) return list;
  const d = w.support.desk;
  const at = `${supportDesk}?status=${status}`;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead}>
        <Tabs
          label={d.title}
          tabs={statuses.map((each) => ({ href: `${supportDesk}?status=${each}`, label: d.tabs[each] }))}
          at={at}
        />
      </PageHead>
      {list.items.length === 0 && <Empty title={d.none} />}
      {list.items.length > 0 && (
        <DataTable
          caption={d.title}
          rows={list.items}
          columns={[
            { label: d.columns.subject, cell: ({ id, subject }) => <a href={`${supportDesk}/${id}`}>{subject}</a> },
            { label: d.columns.from, cell: (request) => from(visit, request) },
            { label: d.columns.written, cell: ({ createdAt }) => <Time at={createdAt} page={page} /> },
            { label: d.columns.changed, cell: ({ changedAt }) => <Time at={changedAt} page={page} /> },
          ]}
        />
      )}
      <Pagination
        lang={page.lang}
        next={list.next === null ? undefined : `${at}&after=${list.next}`}
        first={query['after'] ? at : undefined}
      />
    </Layout>
  );
};

/** One request at the desk, with the answer. */
export const deskRequestPage: Show = async (visit) => {
  const { page, w, params } = visit;
  const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, showRequest, {
    request: params['request'],
  });
  if (isRefusal(shown)) return shown;
  return (
    <Layout page={page} title={shown.subject}>
      <PageHead
        lang={page.lang}
        title={shown.subject}
        lead={from(visit, shown)}
        crumbs={[{ href: supportDesk, label: w.support.desk.title }]}
      >
        <p>
          <Badge>{w.support.status[shown.status]}</Badge>
        </p>
      </PageHead>
      <Talk visit={visit} shown={shown} from="desk" />
      {shown.status === 'closed' ? (
        <Notice title={w.support.desk.closed} />
      ) : (
        <div class="narrow stack">
          <Reply visit={visit} shown={shown} />
        </div>
      )}
    </Layout>
  );
};

function from({ w }: Visit, { name, memberName }: ShownRequest): string {
  return name === null ? (memberName ?? w.support.desk.member) : w.support.visitor(name);
}

function Reply({ visit, shown }: { readonly visit: Visit; readonly shown: RequestWithMessages }) {
  const { page, w, trouble } = visit;
  const d = w.support.desk;
  const action = `${supportDesk}/${shown.id}/answers`;
  return (
    <>
      <Form action={action} formKey={visit.formKey()} label={d.answer}>
        {trouble && (
          <ErrorSummary
            lang={page.lang}
            sentence={trouble.sentence}
            fields={trouble.fields}
            labels={{ text: d.answer }}
          />
        )}
        <Field
          kind="textarea"
          name="text"
          label={d.answer}
          hint={shown.email === null ? d.onPage : d.byMail(shown.email)}
          rows={6}
          value={written(visit, action, 'text')}
          error={trouble?.action === action ? trouble.fields['text'] : undefined}
        />
        <p>
          <Button look="main" icon="reply">
            {d.send}
          </Button>
        </p>
      </Form>
      <Form action={`${supportDesk}/${shown.id}/close`} formKey={visit.formKey()} label={d.close}>
        <p>
          <Button icon="archive">{d.close}</Button>
        </p>
      </Form>
    </>
  );
}
