import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type CheckDesk, type WaitingCheck, checkDesk, myCheck } from '../../../../modules/checks/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time, said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { findingsDesk } from '../screening/findings.tsx';
import { DeskCharts } from './charts.tsx';
import { checkPath } from './paths.ts';
import { Judging, readTaken } from './judging.tsx';
import { Keys } from './keys.tsx';

/** The queue of everything that waits for a judgement; or, for whoever has taken something, that one thing alone. */
export const checkPage: Show = async (visit) => {
  const { page, w } = visit;
  const c = w.desk.check;
  const viewer = { actor: visit.actor, lang: page.lang };
  const own = await ask(visit.house, viewer, myCheck, {});
  if (isRefusal(own)) return own;
  const taken = own.mine && (await readTaken(visit, own.mine));
  const desk = taken ? null : await ask(visit.house, viewer, checkDesk, {});
  if (isRefusal(taken)) return taken;
  if (isRefusal(desk)) return desk;
  return (
    <Layout page={page} title={c.title}>
      <PageHead lang={page.lang} title={c.title} lead={c.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {taken && <Judging visit={visit} taken={taken} hours={own.targetHours} />}
      {desk && <Queue visit={visit} desk={desk} />}
      <script type="module" src={page.asset('check.client')} />
    </Layout>
  );
};

function Queue({ visit, desk }: { readonly visit: Visit; readonly desk: CheckDesk }) {
  const { page, w } = visit;
  const c = w.desk.check;
  return (
    <div class="stack far" data-desk>
      <section class="panel stack">
        <dl class="facts">
          <div>
            <dt>{c.counts.waiting}</dt>
            <dd class="num">{desk.waiting}</dd>
          </div>
          <div>
            <dt>{c.counts.late(desk.targetHours)}</dt>
            <dd class="num">{desk.late}</dd>
          </div>
          <div>
            <dt>{c.counts.oldest}</dt>
            <dd>{desk.oldestAt === null ? c.counts.nothing : <Time at={desk.oldestAt} page={page} />}</dd>
          </div>
        </dl>
        {desk.waiting > 0 && (
          <Form action={`${checkPath}/next`} formKey={visit.formKey()} class="" label={c.next}>
            <Button look="main" icon="inbox" id="check-next">
              {c.next}
            </Button>
          </Form>
        )}
        <Keys visit={visit} names={['next']} />
      </section>
      {desk.waiting === 0 ? (
        <Empty title={c.none}>
          <p>{c.noneMeans}</p>
        </Empty>
      ) : (
        <section class="stack" aria-labelledby="h-queue">
          <h2 id="h-queue">{c.queue.title}</h2>
          <QueueTable visit={visit} items={desk.items} late={desk.targetHours} />
          {desk.waiting > desk.items.length && <p class="soft">{c.queue.more(desk.waiting - desk.items.length)}</p>}
        </section>
      )}
      <p>
        <a href={findingsDesk}>{c.tries}</a>
      </p>
      <DeskCharts visit={visit} desk={desk} />
    </div>
  );
}

interface QueueProps {
  readonly visit: Visit;
  readonly items: readonly WaitingCheck[];
  readonly late: number;
}

/** What waits, without a word of it: whoever wants to read takes it. */
function QueueTable({ visit, items, late }: QueueProps) {
  const { page, w } = visit;
  const c = w.desk.check;
  const langs: Readonly<Record<string, string>> = w.screening.quality.langs;
  const isLate = ({ since }: WaitingCheck) => page.now.getTime() - since.getTime() >= late * 3_600_000;
  return (
    <DataTable
      caption={c.queue.title}
      rows={items}
      columns={[
        {
          label: c.queue.what,
          cell: (row) => (
            <Form action={`${checkPath}/${row.item}/take`} formKey={visit.formKey()} class="">
              <Button look="plain" small>
                <span class="sr">{c.takeIt('')}</span>
                {c.kinds[row.kind]}
              </Button>
            </Form>
          ),
        },
        {
          label: c.queue.since,
          cell: (row) => (
            <span class="row tight">
              <Time at={row.since} page={page} />
              {isLate(row) && <Badge tone="warn">{c.counts.late(late)}</Badge>}
            </span>
          ),
        },
        { label: c.queue.lang, cell: ({ lang }) => (lang === null ? '–' : (langs[lang] ?? lang)) },
        {
          label: c.queue.taken,
          cell: ({ takenBy, takenUntil }) =>
            takenBy !== null && takenUntil !== null
              ? c.queue.by({ name: takenBy, until: said(takenUntil, page, 'clock') })
              : '–',
        },
      ]}
    />
  );
}
