import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Alarm, logState } from '../../../../modules/record/index.ts';
import { number } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';

export const recordDesk = `${paths.desk}/record`;

/** The operator's view of the record: how far the log has come, and what the auditor has found. */
export const recordDeskPage: Show = async (visit) => {
  const { page, w } = visit;
  const d = w.record.desk;
  const state = await ask(visit.house, { actor: visit.actor, lang: page.lang }, logState, {});
  if (isRefusal(state)) return state;
  const { alarms, checkpoint, size, keys, waitsSeconds } = state;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {alarms.length === 0 && (
        <Empty title={d.none}>
          <p>{d.noneMeans}</p>
        </Empty>
      )}
      <ol class="stack loose plain-list">
        {alarms.map((alarm) => (
          <Ringing visit={visit} alarm={alarm} />
        ))}
      </ol>
      <section class="panel stack tight" aria-labelledby="log">
        <h2 id="log">{d.state}</h2>
        <p>{d.size(number(size, page.lang))}.</p>
        <p>{checkpoint ? `${d.signed(said(checkpoint.at, page))}.` : d.notSigned}</p>
        {waitsSeconds > 0 && <p>{d.waits(number(Math.round(waitsSeconds), page.lang))}.</p>}
        <p>
          <a href="/.well-known/garante/checkpoint">{d.checkpoint}</a>,{' '}
          <a href="/.well-known/garante/keys">{d.keyList}</a>
        </p>
        {keys.slice(-1).map(({ vkey }) => (
          <p class="read sm">
            <code>{vkey}</code>
          </p>
        ))}
      </section>
    </Layout>
  );
};

function Ringing({ visit, alarm }: { readonly visit: Visit; readonly alarm: Alarm }) {
  const { page, w } = visit;
  const d = w.record.desk;
  const action = `${recordDesk}/alarms/${alarm.id}`;
  const title = nameOf(alarm.rule, d.rules) ?? d.other;
  return (
    <li class="panel" id={alarm.id}>
      <header>
        <h2 class="lg">{title}</h2>
        <Badge tone={alarm.settledAt === null ? 'bad' : 'neutral'}>{d.found(said(alarm.at, page))}</Badge>
      </header>
      <p class="read sm">
        <code>{alarm.subject}</code>: {alarm.detail}
      </p>
      {alarm.settledAt === null ? (
        <Form action={action} formKey={visit.formKey()} label={title}>
          <Field
            kind="textarea"
            name="reason"
            id={`f-reason-${alarm.id}`}
            rows={2}
            label={d.reason}
            hint={d.reasonHint}
            value={written(visit, action, 'reason')}
            error={visit.trouble?.action === action ? visit.trouble.fields['reason'] : undefined}
          />
          <div class="row">
            <Button>{d.settle}</Button>
          </div>
        </Form>
      ) : (
        <p class="sm">
          <b>{d.settled({ name: alarm.settledBy ?? '', when: said(alarm.settledAt, page) })}</b> {alarm.reason}
        </p>
      )}
    </li>
  );
}

function nameOf(rule: string, names: Readonly<Record<string, string>>): string | null {
  return names[rule] ?? null;
}
