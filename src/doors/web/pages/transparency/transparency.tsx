import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type ConsequenceRow,
  type FindingRow,
  type KeptRow,
  type Report,
  type ReportRow,
  transparencyReport,
} from '../../../../modules/transparency/index.ts';
import { reportCsv } from '../../../../platform/documents/index.ts';
import { decimals, number, percent } from '../../../../words/format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { type Column, DataTable } from '../../parts/table.tsx';
import { Document, type Show, type Visit } from '../../route.ts';
import { howPath } from '../cases/kit.ts';
import { qualityPath } from '../screening/quality.tsx';
import { CasesCounted } from './counted.tsx';
import { figuresOf } from './figures.ts';

/** What the house decided about its people in a quarter or a year, for everybody to count again. */
export const transparencyPage: Show = async (visit) => {
  const { page, w } = visit;
  const t = w.transparency;
  const report = await read(visit);
  if (isRefusal(report)) return report;
  const { period, running, periods } = report;
  const here = (name: string) => `${paths.transparency}?period=${name}`;
  return (
    <Layout page={page} title={t.title} description={t.lead} index={visit.query['period'] === undefined}>
      <PageHead
        lang={page.lang}
        title={`${t.title}: ${period.replace('-', ' ')}`}
        lead={t.lead}
        crumbs={[{ href: paths.rules, label: w.policy.titles.guideline }]}
      >
        <Tabs
          label={t.periods}
          tabs={periods.map((each) => ({ href: here(each), label: each.replace('-', ' ') }))}
          at={here(period)}
        />
      </PageHead>
      <div class="stack far">
        {running && <Notice title={t.running} />}
        <Findings visit={visit} report={report} />
        <Consequences visit={visit} report={report} />
        <Justice visit={visit} report={report} />
        <Kept visit={visit} report={report} />
        <Reports visit={visit} report={report} />
        <section class="stack measure" aria-labelledby="h-how">
          <h2 id="h-how">{t.how}</h2>
          {t.howText.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <p class="row">
            <ButtonLink icon="download" href={`${paths.transparency}/${period}.csv`}>
              {t.csv}
            </ButtonLink>
            <a href={`/api/v1/transparency?period=${period}`}>{t.data}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
};

function read(visit: Visit, period = visit.query['period']) {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  return ask(visit.house, viewer, transparencyReport, period === undefined ? {} : { period });
}

/** The same figures for programs and spreadsheets. */
export const transparencyFile: Show = async (visit) => {
  const report = await read(visit, visit.params['period']);
  if (isRefusal(report)) return report;
  return new Document({
    type: 'text/csv; charset=utf-8',
    name: `garante-transparency-${report.period}.csv`,
    body: reportCsv(report.period, figuresOf(report)),
  });
};

interface Props {
  readonly visit: Visit;
  readonly report: Report;
}

function counts<Row>(
  { page }: Visit,
  columns: readonly (readonly [label: string, of: (row: Row) => number])[],
): Column<Row>[] {
  return columns.map(([label, of]) => ({ label, numeric: true, cell: (row: Row) => number(of(row), page.lang) }));
}

function Part<Row>(props: {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}) {
  const { title, none, rows, columns } = props;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {rows.length === 0 ? <p class="soft">{none}</p> : <DataTable caption={title} rows={rows} columns={columns} />}
    </section>
  );
}

function Findings({ visit, report }: Props) {
  const { w } = visit;
  const { findings: f, none } = w.transparency;
  const kinds: Readonly<Record<string, string>> = w.screening.quality.kinds;
  const langs: Readonly<Record<string, string>> = w.screening.quality.langs;
  return (
    <>
      <Part
        title={f.title}
        none={none}
        rows={report.findings}
        columns={[
          { label: f.kind, cell: ({ kind, lang }: FindingRow) => `${kinds[kind] ?? kind} · ${langs[lang] ?? lang}` },
          ...counts<FindingRow>(visit, [
            [f.found, ({ found }) => found],
            [f.edited, ({ edited }) => edited],
            [f.hidden, ({ hidden }) => hidden],
            [f.confirmed, ({ confirmed }) => confirmed],
            [f.overturned, ({ overturned }) => overturned],
            [f.waiting, ({ waiting }) => waiting],
          ]),
        ]}
      />
      <p>
        <a href={qualityPath}>{f.quality}</a>
      </p>
    </>
  );
}

function Consequences({ visit, report }: Props) {
  const { w } = visit;
  const { consequences: c, none } = w.transparency;
  const rows: Readonly<Record<string, { readonly title: string }>> = w.guideline.rows;
  const named = (rule: string) => {
    const row = rows[rule];
    return row ? <a href={`${paths.rules}#${rule}`}>{`${rule} · ${row.title}`}</a> : c.terms;
  };
  return (
    <Part
      title={c.title}
      none={none}
      rows={report.consequences}
      columns={[
        { label: c.rule, cell: ({ rule }: ConsequenceRow) => named(rule) },
        ...counts<ConsequenceRow>(visit, [
          [c.reminders, ({ reminders }) => reminders],
          [c.alerts, ({ alerts }) => alerts],
          [c.violations, ({ violations }) => violations],
          [c.suspensions, ({ suspensions }) => suspensions],
          [c.closures, ({ closures }) => closures],
          [c.byMachine, ({ byMachine }) => byMachine],
          [c.byPerson, ({ byPerson }) => byPerson],
        ]),
      ]}
    />
  );
}

/** Appeals and cases: few enough for sentences. */
function Justice({ visit, report: { appeals, cases } }: Props) {
  const { page, w } = visit;
  const { justice: j } = w.transparency;
  const say = (value: number) => number(value, page.lang);
  return (
    <section class="panel stack" aria-labelledby="h-justice">
      <h2 id="h-justice">{j.title}</h2>
      <p>
        {j.appeals({
          made: say(appeals.made),
          upheld: say(appeals.upheld),
          overturned: say(appeals.overturned),
          waiting: say(appeals.waiting),
        })}
      </p>
      <CasesCounted visit={visit} cases={cases} />
      <p>
        <a href={howPath}>{w.cases.how}</a>
      </p>
    </section>
  );
}

function Kept({ visit, report }: Props) {
  const { page, w } = visit;
  const { kept: k, none } = w.transparency;
  const share = ({ decided, inTime, overdue }: KeptRow) =>
    decided + overdue === 0 ? '–' : percent(Math.round((inTime / (decided + overdue)) * 10_000), page.lang);
  return (
    <Part
      title={k.title}
      none={none}
      rows={report.kept}
      columns={[
        { label: k.what, cell: ({ what }: KeptRow) => k.things[what] },
        ...counts<KeptRow>(visit, [
          [k.promised, ({ promisedHours }) => promisedHours],
          [k.decided, ({ decided }) => decided],
          [k.overdue, ({ overdue }) => overdue],
        ]),
        { label: k.inTime, numeric: true, cell: share },
        {
          label: k.median,
          numeric: true,
          cell: ({ medianHours }: KeptRow) => (medianHours === null ? '–' : decimals(medianHours, 1, page.lang)),
        },
      ]}
    />
  );
}

function Reports({ visit, report }: Props) {
  const { w } = visit;
  const { reports: r, none } = w.transparency;
  const reasons: Readonly<Record<string, string>> = w.hiring.report.reasons;
  return (
    <Part
      title={r.title}
      none={none}
      rows={report.reports}
      columns={[
        { label: r.reason, cell: ({ reason }: ReportRow) => reasons[reason] ?? reason },
        ...counts<ReportRow>(visit, [
          [r.made, ({ made }) => made],
          [r.upheld, ({ upheld }) => upheld],
          [r.dismissed, ({ dismissed }) => dismissed],
        ]),
      ]}
    />
  );
}
