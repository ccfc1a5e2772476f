import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownRedaction, redactions } from '../../../../modules/custody/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';

export const redactionsDesk = `${paths.desk}/redactions`;
const grounds = ['illegal', 'personal_data', 'order', 'rules'] as const;

/** Words that may have to go: one person asks, another decides. */
export const redactionsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const r = w.record.redaction;
  const items = await ask(visit.house, { actor: visit.actor, lang: page.lang }, redactions, {});
  if (isRefusal(items)) return items;
  const sent = visit.trouble?.action === redactionsDesk ? one(visit.trouble.values, 'message') : '';
  const message = query['message'] ?? sent;
  return (
    <Layout page={page} title={r.title}>
      <PageHead lang={page.lang} title={r.title} lead={r.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {message !== '' && <Propose visit={visit} message={message} />}
      {items.length === 0 && message === '' && <Empty title={r.none} />}
      <ol class="stack loose plain-list">
        {items.map((item) => (
          <Waiting visit={visit} item={item} />
        ))}
      </ol>
    </Layout>
  );
};

function Propose({ visit, message }: { readonly visit: Visit; readonly message: string }) {
  const r = visit.w.record.redaction;
  return (
    <Form action={redactionsDesk} formKey={visit.formKey()} label={r.ask}>
      <Hidden name="message" value={message} />
      <Field
        kind="radio"
        name="ground"
        label={r.ground}
        value={written(visit, redactionsDesk, 'ground')}
        options={grounds.map((value) => ({ value, label: r.grounds[value] }))}
        error={visit.trouble?.fields['ground']}
      />
      <Field
        kind="textarea"
        name="reason"
        rows={2}
        label={r.reason}
        hint={visit.w.record.looking.reasonHint}
        value={written(visit, redactionsDesk, 'reason')}
        error={visit.trouble?.fields['reason']}
      />
      <div class="row">
        <Button look="main">{r.ask}</Button>
      </div>
    </Form>
  );
}

function Waiting({ visit, item }: { readonly visit: Visit; readonly item: ShownRedaction }) {
  const { page, w } = visit;
  const r = w.record.redaction;
  const names: Readonly<Record<string, string>> = r.grounds;
  const ground = names[item.ground] ?? item.ground;
  return (
    <li class="panel" id={item.id}>
      <header>
        <h2 class="lg">{ground}</h2>
        <Badge tone="warn">{r.asked(said(item.at, page))}</Badge>
      </header>
      <p class="read">{item.reason}</p>
      <p class="sm">
        <a href={`/desk/talk?engagement=${item.engagement}`}>{w.record.looking.link}</a>
      </p>
      <Verdict
        visit={visit}
        action={`${redactionsDesk}/${item.id}`}
        about={item.id}
        label={`${r.title}: ${ground}`}
        text={{ name: 'note', label: r.note }}
        choices={[
          { value: 'approve', label: r.approve, look: 'main' },
          { value: 'decline', label: r.decline },
        ]}
      />
    </li>
  );
}
