import { currencies } from '../../../../core/money.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type ReportedRow,
  importColumns,
  myTemplates,
  showAssignmentImport,
} from '../../../../modules/assignments/index.ts';
import { words } from '../../../../words/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { DataTable } from '../../parts/table.tsx';
import { zoneOf } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { Wrong } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { assignmentPath, importPath, myAssignmentsPath } from './kit.ts';
import { hirersOf } from './write.tsx';

/** Many from a table, and what came of each row. */
export const importAssignmentsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const i = w.assignments.import;
  const templates = await see(visit, myTemplates, {});
  if (isRefusal(templates)) return templates;
  const report = query['done'] ? await see(visit, showAssignmentImport, { table: query['done'] }) : null;
  if (report !== null && isRefusal(report)) return report;
  const companies = await hirersOf(visit);
  const drafts = report?.rows.filter(({ assignment }) => assignment !== null) ?? [];
  const sendPath = `${importPath}/send`;
  return (
    <Layout page={page} title={i.title}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={i.title}
          lead={i.lead}
          crumbs={[{ href: myAssignmentsPath, label: w.assignments.mine.title }]}
        />
        {query['sent'] !== undefined && (
          <Notice
            tone="good"
            role="status"
            title={i.sent({ sent: Number(query['sent']), left: Number(query['left'] ?? 0) })}
          />
        )}
        {report && (
          <section class="stack" aria-labelledby="h-report">
            <h2 id="h-report">{i.report}</h2>
            <DataTable
              caption={i.report}
              rows={[...report.rows]}
              columns={[
                { label: i.row, numeric: true, cell: ({ line }) => `${line}` },
                { label: i.name, cell: ({ title }) => title },
                { label: i.outcome, cell: (row) => <Outcome visit={visit} row={row} /> },
              ]}
            />
            {drafts.length > 0 && query['sent'] === undefined && (
              <Form action={sendPath} formKey={visit.formKey()} label={i.sendAll}>
                <Wrong visit={visit} action={sendPath} />
                <Hidden name="import" value={query['done'] ?? ''} />
                <p class="soft">{i.sendHint}</p>
                <Button look="main">{i.sendAll}</Button>
              </Form>
            )}
          </section>
        )}
        <Form action={importPath} formKey={visit.formKey()} label={i.title} files>
          <Wrong visit={visit} action={importPath} labels={{ list: i.list }} />
          {companies.length > 0 && (
            <Field
              kind="select"
              name="owner"
              label={w.assignments.write.owner}
              value={written(visit, importPath, 'owner')}
              options={[
                { value: '', label: w.assignments.write.yourself },
                ...companies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <Field
            kind="select"
            name="template"
            label={i.template}
            value={written(visit, importPath, 'template')}
            options={[
              { value: '', label: i.noTemplate },
              ...templates.items.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <div class="halves">
            <Field
              kind="select"
              name="currency"
              label={w.assignments.write.currency}
              value={written(visit, importPath, 'currency', 'USD')}
              options={currencies.map((each) => ({ value: each, label: each }))}
            />
            <Field
              kind="text"
              name="timeZone"
              label={w.assignments.write.zone}
              value={written(visit, importPath, 'timeZone', zoneOf(page))}
            />
          </div>
          <Field kind="textarea" name="list" label={i.list} rows={8} value={written(visit, importPath, 'list')} />
          <div class="field">
            <label for="f-bytes">{i.file}</label>
            <input type="file" id="f-bytes" name="bytes" accept=".csv,text/csv" />
          </div>
          <details class="drawer">
            <summary>{i.columns}</summary>
            <p class="sm">{importColumns.join(', ')}</p>
            <pre class="sm">{example}</pre>
          </details>
          <div class="row">
            <Button look="main">{i.act}</Button>
          </div>
        </Form>
      </div>
    </Layout>
  );
};

const example = `title,category,skills,place,city,country,time_zone,starts_at,ends_at,pay,amount,deliverables
Replace a switch,onsite,network_cabling,Shop in the centre,Mendoza,AR,America/Argentina/Mendoza,2026-12-01 09:00,2026-12-01 13:00,flat,200.00,Photo of the rack|List of labels`;

function Outcome({ visit, row }: { readonly visit: Visit; readonly row: ReportedRow }) {
  const { w, page } = visit;
  const i = w.assignments.import;
  if (row.assignment !== null) return <a href={assignmentPath(row.assignment)}>{i.made}</a>;
  const sentences: Readonly<Record<string, unknown>> = words(page.lang).inputs;
  const what = row.problems.map(({ param, code, detail }) => {
    const said = sentences[code];
    return `${param}: ${typeof said === 'function' ? String(said(detail ?? {})) : typeof said === 'string' ? said : code}`;
  });
  return <>{i.refused({ what: what.join(' ') })}</>;
}
