import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import {
  type RequestWithMessages,
  type ShownRequest,
  myRequests,
  showRequest,
} from '../../../../modules/support/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { Talk } from './talk.tsx';

export const askAction = '/support';

/** Writing to the house, and for a member everything written before. */
export const supportPage: Show = async (visit) => {
  const { page, w, house, actor, query } = visit;
  const reader = { actor, lang: page.lang };
  const numbers = await ask(house, reader, currentNumbers, {});
  if (isRefusal(numbers)) return numbers;
  const mine = visit.who === null ? null : await ask(house, reader, myRequests, {});
  const requests = mine === null || isRefusal(mine) ? [] : mine.items;
  const s = w.support;
  return (
    <Layout page={page} title={s.title} description={s.lead(numbers)} index={visit.who === null}>
      <PageHead lang={page.lang} title={s.title} lead={s.lead(numbers)} />
      {query['sent'] !== undefined && visit.trouble === null && (
        <Notice tone="good" role="status" title={s.sentTitle}>
          {s.sentVisitor}
        </Notice>
      )}
      <p class="row">
        {s.helpFirst}{' '}
        <ButtonLink look="plain" href="/help">
          {s.help}
        </ButtonLink>
      </p>
      <div class="narrow">
        <AskForm visit={visit} />
      </div>
      {visit.who !== null && <Mine visit={visit} requests={requests} />}
    </Layout>
  );
};

function AskForm({ visit }: { readonly visit: Visit }) {
  const { page, w, trouble } = visit;
  const s = w.support;
  const fields = trouble?.fields ?? {};
  const labels = { name: s.name, email: s.email, subject: s.subject, text: s.text };
  return (
    <Form action={askAction} formKey={visit.formKey()} label={s.title}>
      {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={fields} labels={labels} />}
      {visit.who === null && (
        <>
          <Field
            kind="text"
            name="name"
            label={s.name}
            autocomplete="name"
            maxLength={100}
            value={written(visit, askAction, 'name')}
            error={fields['name']}
          />
          <Field
            kind="email"
            name="email"
            label={s.email}
            hint={s.emailHint}
            autocomplete="email"
            value={written(visit, askAction, 'email')}
            error={fields['email']}
          />
        </>
      )}
      <Field
        kind="text"
        name="subject"
        label={s.subject}
        maxLength={120}
        value={written(visit, askAction, 'subject')}
        error={fields['subject']}
      />
      <Field
        kind="textarea"
        name="text"
        label={s.text}
        hint={s.textHint}
        rows={8}
        value={written(visit, askAction, 'text')}
        error={fields['text']}
      />
      <p>
        <Button look="main" icon="send">
          {s.send}
        </Button>
      </p>
    </Form>
  );
}

function Mine({ visit: { page, w }, requests }: { readonly visit: Visit; readonly requests: readonly ShownRequest[] }) {
  const s = w.support;
  return (
    <section class="stack" aria-labelledby="mine-title">
      <h2 id="mine-title">{s.mine}</h2>
      {requests.length === 0 && <p class="soft">{s.none}</p>}
      {requests.length > 0 && (
        <DataTable
          caption={s.mine}
          rows={requests}
          columns={[
            { label: s.desk.columns.subject, cell: ({ id, subject }) => <a href={`/support/${id}`}>{subject}</a> },
            { label: s.desk.columns.changed, cell: ({ changedAt }) => <Time at={changedAt} page={page} /> },
            {
              label: s.desk.columns.status,
              cell: ({ status }) => <Badge tone={status === 'answered' ? 'good' : 'neutral'}>{s.status[status]}</Badge>,
            },
          ]}
        />
      )}
    </section>
  );
}

/** One request as its member reads it, with the way to go on writing or to close it. */
export const requestPage: Show = async (visit) => {
  const { page, w, params, query } = visit;
  const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, showRequest, {
    request: params['request'],
  });
  if (isRefusal(shown)) return shown;
  const s = w.support;
  return (
    <Layout page={page} title={shown.subject}>
      <PageHead lang={page.lang} title={shown.subject} crumbs={[{ href: '/support', label: s.title }]}>
        <p>
          <Badge tone={shown.status === 'answered' ? 'good' : 'neutral'}>{s.status[shown.status]}</Badge>
        </p>
      </PageHead>
      {query['sent'] !== undefined && visit.trouble === null && (
        <Notice tone="good" role="status" title={s.sentTitle}>
          {s.sentMember}
        </Notice>
      )}
      <Talk visit={visit} shown={shown} from="member" />
      {shown.member === visit.who?.id && (
        <div class="narrow stack">
          <Further visit={visit} shown={shown} />
        </div>
      )}
    </Layout>
  );
};

function Further({ visit, shown }: { readonly visit: Visit; readonly shown: RequestWithMessages }) {
  const { page, w, trouble } = visit;
  const s = w.support;
  const action = `/support/${shown.id}/messages`;
  return (
    <>
      <Form action={action} formKey={visit.formKey()} label={s.more}>
        {trouble && (
          <ErrorSummary
            lang={page.lang}
            sentence={trouble.sentence}
            fields={trouble.fields}
            labels={{ text: s.more }}
          />
        )}
        <Field
          kind="textarea"
          name="text"
          label={s.more}
          hint={shown.status === 'closed' ? s.moreHint : undefined}
          value={written(visit, action, 'text')}
          error={trouble?.action === action ? trouble.fields['text'] : undefined}
        />
        <p>
          <Button look="main" icon="send">
            {s.send}
          </Button>
        </p>
      </Form>
      {shown.status !== 'closed' && (
        <Form action={`/support/${shown.id}/close`} formKey={visit.formKey()} label={s.close}>
          <p>
            <Button icon="check">{s.close}</Button>
          </p>
        </Form>
      )}
    </>
  );
}
