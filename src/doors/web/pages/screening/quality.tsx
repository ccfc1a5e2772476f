import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Quality, screenQuality } from '../../../../modules/screening/index.ts';
import { number, percent } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import type { Show, Visit } from '../../route.ts';

export const qualityPath = '/contact-screen';

/** How often the contact screen is right, from what became of everything it found: for everybody to count again. */
export const qualityPage: Show = async (visit) => {
  const { page, w } = visit;
  const q = w.screening.quality;
  const found = await ask(visit.house, { actor: visit.actor, lang: page.lang }, screenQuality, {});
  if (isRefusal(found)) return found;
  const { items, least } = found;
  const all = items.find(({ kind, lang }) => kind === '*' && lang === '*');
  const byKind = items.filter(({ kind, lang }) => kind !== '*' && lang === '*');
  const byLang = items.filter(({ kind, lang }) => kind === '*' && lang !== '*');
  const both = items.filter(({ kind, lang }) => kind !== '*' && lang !== '*');
  return (
    <Layout page={page} title={q.title} description={q.lead} index>
      <PageHead
        lang={page.lang}
        title={q.title}
        lead={q.lead}
        crumbs={[{ href: paths.rules, label: w.policy.titles.guideline }]}
      />
      <div class="stack far">
        <section class="panel stack" aria-labelledby="h-all">
          <h2 id="h-all">{q.inAll}</h2>
          <p class="lg">{all ? answered(visit, all, least) : q.nothingYet}</p>
          {all && (
            <p class="soft">
              {q.became({
                shown: number(all.shown, page.lang),
                edited: number(all.editedAway, page.lang),
                marked: number(all.marked, page.lang),
                changed: number(all.changedWhileWriting, page.lang),
              })}
            </p>
          )}
        </section>
        <Table visit={visit} title={q.byKind} rows={byKind} least={least} name={({ kind }) => kindOf(visit, kind)} />
        <Table visit={visit} title={q.byLang} rows={byLang} least={least} name={({ lang }) => langOf(visit, lang)} />
        <Table
          visit={visit}
          title={q.byBoth}
          rows={both}
          least={least}
          name={({ kind, lang }) => `${kindOf(visit, kind)} · ${langOf(visit, lang)}`}
        />
        <section class="stack measure" aria-labelledby="h-how">
          <h2 id="h-how">{q.how}</h2>
          {q.howText(number(least, page.lang)).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <p>
            <a href="/api/v1/screen/quality">{q.data}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
};

interface TableProps {
  readonly visit: Visit;
  readonly title: string;
  readonly rows: readonly Quality[];
  readonly least: number;
  readonly name: (row: Quality) => string;
}

function Table({ visit, title, rows, least, name }: TableProps) {
  const { page, w } = visit;
  const { columns: c } = w.screening.quality;
  if (rows.length === 0) return null;
  const count = (label: string, of: (row: Quality) => number) => ({
    label,
    numeric: true,
    cell: (row: Quality) => number(of(row), page.lang),
  });
  return (
    <section class="stack">
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={rows}
        columns={[
          { label: c.what, cell: (row: Quality) => name(row) },
          count(c.shown, ({ shown }) => shown),
          count(c.edited, ({ editedAway }) => editedAway),
          count(c.contested, ({ contested }) => contested),
          count(c.masked, ({ masked }) => masked),
          count(c.confirmed, ({ confirmed }) => confirmed),
          count(c.wrongKind, ({ wrongKind }) => wrongKind),
          count(c.cleared, ({ cleared }) => cleared),
          { label: c.right, numeric: true, cell: (row: Quality) => shareOf(visit, row, least) },
        ]}
      />
    </section>
  );
}

function answered(visit: Visit, row: Quality, least: number): string {
  const { page, w } = visit;
  const answers = number(row.right + row.wrong, page.lang);
  if (row.precision === null) return w.screening.quality.tooFew({ answers, least: number(least, page.lang) });
  return w.screening.quality.right({ answers, right: number(row.right, page.lang), share: shareOf(visit, row, least) });
}

/** 96.6 % (94.4 % to 98.0 %) */
function shareOf({ page, w }: Visit, { precision, right, wrong }: Quality, least: number): string {
  const q = w.screening.quality;
  if (precision === null)
    return q.notEnough({ answers: number(right + wrong, page.lang), least: number(least, page.lang) });
  const as = (share: number) => percent(Math.round(share * 1_000) * 10, page.lang);
  return q.share({ share: as(precision.share), low: as(precision.low), high: as(precision.high) });
}

function kindOf({ w }: Visit, kind: string): string {
  const names: Readonly<Record<string, string>> = w.screening.quality.kinds;
  return names[kind] ?? kind;
}

function langOf({ w }: Visit, lang: string): string {
  const names: Readonly<Record<string, string>> = w.screening.quality.langs;
  return names[lang] ?? lang;
}
