/** The desk of the arbiters: what waits, and a case with everything it is decided on. */
import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type DeskCase, type QueuedCase, caseAtDesk, casesAtDesk } from '../../../../modules/cases/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Text } from '../../parts/talk/message-bubble.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { talkDesk } from '../record/talk.tsx';
import { DeskFiles, filesOfCase } from '../casefile/desk-part.tsx';
import { AwardForm } from './award-form.tsx';
import { AwardsSaid, EvidenceSaid, OffersMade, Settled } from './said.tsx';
import { type AtDesk, casesDesk, deskCasePath, sumOf } from './kit.ts';

export const casesDeskPage: Show = async (visit) => {
  const { page, w } = visit;
  const d = w.cases.desk;
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, casesAtDesk, {});
  if (isRefusal(list)) return list;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {list.items.length === 0 ? (
        <Empty title={d.none} />
      ) : (
        <DataTable caption={d.title} rows={list.items} columns={queueColumns(visit)} />
      )}
    </Layout>
  );
};

function queueColumns({ page, w }: Visit) {
  const { columns, phases, desk: d } = w.cases;
  return [
    { label: columns.number, cell: ({ number }: QueuedCase) => <a href={deskCasePath(number)}>{number}</a> },
    { label: columns.phase, cell: ({ phase }: QueuedCase) => phases[phase] },
    {
      label: d.state,
      cell: ({ taken, mine }: QueuedCase) =>
        mine ? <Badge tone="petrol">{d.mine}</Badge> : taken ? d.other : <Badge tone="warn">{d.free}</Badge>,
    },
    {
      label: columns.until,
      cell: ({ endsAt }: QueuedCase) => (endsAt === null ? '–' : <Time at={endsAt} page={page} as="deadline" />),
    },
  ];
}

export const deskCasePage: Show = async (visit) => {
  const { page, w } = visit;
  const c = w.cases;
  const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, caseAtDesk, {
    case: visit.params['case'],
  });
  if (isRefusal(shown)) return shown;
  const files = await filesOfCase(visit, shown.number);
  const crumbs = [
    { href: paths.desk, label: w.desk.title },
    { href: casesDesk, label: c.desk.title },
  ];
  return (
    <Layout page={page} title={shown.number}>
      <div class="stack loose">
        <PageHead
          lang={page.lang}
          title={shown.number}
          lead={`${c.phases[shown.phase]}. ${c.about(shown.milestone)}. ${sumOf(visit, shown.held, shown.currency)}.`}
          crumbs={crumbs}
        >
          {shown.endsAt && (
            <p>
              {c.columns.until} <Time at={shown.endsAt} page={page} as="long" />
            </p>
          )}
        </PageHead>
        {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
        <DeskActs visit={visit} shown={shown} />
        <Grid visit={visit} shown={shown} />
        <EvidenceSaid visit={visit} view={shown} />
        <OffersMade visit={visit} view={shown} />
        <AwardsSaid visit={visit} view={shown} />
        <Settled visit={visit} view={shown} />
        {files && <DeskFiles visit={visit} files={files} />}
        <Notes visit={visit} shown={shown} />
      </div>
    </Layout>
  );
};

function DeskActs({ visit, shown }: AtDesk) {
  const { page, w } = visit;
  const d = w.cases.desk;
  const { take, decide, sign } = shown.actions;
  return (
    <div class="stack">
      {take.allowed && (
        <Form action={deskCasePath(shown.number, 'take')} formKey={visit.formKey()} label={d.take}>
          <div class="row">
            <Button look="main">{d.take}</Button>
          </div>
        </Form>
      )}
      {!take.allowed && !shown.mine && take.code.startsWith('not_allowed') && (
        <Notice tone="warn" title={sayRefusal(page.lang, take.code, take.detail)} />
      )}
      {!decide.allowed && shown.mine && <Notice title={sayRefusal(page.lang, decide.code, decide.detail)} />}
      {sign.allowed && (
        <Form action={deskCasePath(shown.number, 'signature')} formKey={visit.formKey()} label={d.signTitle}>
          <h2>{d.signTitle}</h2>
          <div class="row">
            <Button look="main">{d.sign}</Button>
          </div>
        </Form>
      )}
      {sign.allowed && <Decline visit={visit} shown={shown} />}
      {decide.allowed && <AwardForm visit={visit} shown={shown} />}
      <p>
        <ButtonLink look="outline" icon="eye" href={`${talkDesk}?engagement=${shown.engagement}&about=${shown.number}`}>
          {d.talk}
        </ButtonLink>{' '}
        <span class="soft sm">{d.talkMeans}</span>
      </p>
    </div>
  );
}

/** A second person does not sign, and says what has to be decided anew. */
function Decline({ visit, shown }: AtDesk) {
  const { onward } = visit.w.cases;
  const action = deskCasePath(shown.number, 'sent-back');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Form action={action} formKey={visit.formKey()} label={onward.declineTitle}>
      <h2>{onward.declineTitle}</h2>
      <Field
        kind="textarea"
        name="reason"
        id="decline-reason"
        rows={3}
        maxLength={2000}
        label={onward.declineReason}
        value={written(visit, action, 'reason')}
        error={back?.fields['reason']}
      />
      <div class="row">
        <Button>{onward.decline}</Button>
      </div>
    </Form>
  );
}

/** What was agreed against what was delivered: a row for each criterion, a column for each delivery. */
function Grid({ visit, shown }: AtDesk) {
  const { page, w } = visit;
  const d = w.cases.desk;
  const { criteria, deliveries } = shown;
  const columns = deliveries.map(({ n, at, items }) => ({
    label: d.delivery(n),
    cell: ({ id }: DeskCase['criteria'][number]) => {
      const item = items.find(({ criterion }) => criterion === id);
      if (!item) return d.nothing;
      return (
        <div class="stack tight">
          <span class="soft xs">
            <Time at={at} page={page} as="deadline" />
          </span>
          <Text lang={page.lang} pieces={item.text} />
          {item.links.map((href, n2) => (
            <a href={href} rel="noreferrer nofollow ugc">
              {w.engagements.record.link(n2 + 1)}
            </a>
          ))}
        </div>
      );
    },
  }));
  return (
    <section class="stack" aria-labelledby="h-grid">
      <h2 id="h-grid">{d.grid}</h2>
      {deliveries.length === 0 && <p class="soft">{d.noDelivery}</p>}
      <DataTable
        caption={d.grid}
        rows={criteria}
        columns={[{ label: d.criterion, cell: ({ text }: DeskCase['criteria'][number]) => text }, ...columns]}
      />
      {deliveries.map(({ n, text }) => (
        <article class="panel stack tight">
          <h3>{d.delivery(n)}</h3>
          <Text lang={page.lang} pieces={text} />
        </article>
      ))}
    </section>
  );
}

function Notes({ visit, shown }: AtDesk) {
  const { page, w } = visit;
  const d = w.cases.desk;
  const action = deskCasePath(shown.number, 'notes');
  return (
    <section class="stack" aria-labelledby="h-notes">
      <h2 id="h-notes">{d.notes}</h2>
      <p class="soft sm">{d.notesMean}</p>
      {shown.notes.map(({ id, byName, text, at }) => (
        <article class="panel stack tight" id={id}>
          <p class="soft sm">
            {byName}, <Time at={at} page={page} />
          </p>
          <p class="lines-kept">{text}</p>
        </article>
      ))}
      <Form action={action} formKey={visit.formKey()} label={d.notes}>
        <Field
          kind="textarea"
          name="text"
          id="note-text"
          rows={3}
          maxLength={4000}
          label={d.note}
          value={written(visit, action, 'text')}
        />
        <div class="row">
          <Button>{d.addNote}</Button>
        </div>
      </Form>
    </section>
  );
}
