import { isCurrency, decimal } from '../../../../core/money.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ProjectFilters, categoryName, skillName } from '../../../../modules/hiring/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { type ShownSearch, mySearches, oneSearch, rhythms } from '../../../../modules/searches/index.ts';
import { money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Time } from '../../parts/time.tsx';
import { Redirect, type Show, type Visit } from '../../route.ts';
import { see } from '../hiring/reading.ts';

/** What somebody keeps looking for. */
export const searchesPage: Show = async (visit) => {
  const { page, w, trouble, query } = visit;
  const s = w.searches;
  const [mine, base] = await Promise.all([see(visit, mySearches, {}), baseOf(visit)]);
  if (isRefusal(mine)) return mine;
  const saved = query['saved'] !== undefined ? s.saved : undefined;
  return (
    <Layout page={page} title={s.title}>
      <PageHead lang={page.lang} title={s.title} crumbs={[{ href: paths.projects, label: w.hiring.browse.title }]}>
        <p class="soft">{s.lead}</p>
      </PageHead>
      <div class="narrow stack">
        {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={{}} labels={{}} />}
        {saved && <p role="status">{saved}</p>}
        {mine.length === 0 && (
          <Empty title={s.none}>
            <p>{s.noneMeans}</p>
            <p>
              <ButtonLink look="main" icon="search" href={paths.projects}>
                {s.find}
              </ButtonLink>
            </p>
          </Empty>
        )}
        {mine.map((search) => (
          <Kept visit={visit} search={search} base={base} />
        ))}
      </div>
    </Layout>
  );
};

function Kept({ visit, search, base }: { readonly visit: Visit; readonly search: ShownSearch; readonly base: string }) {
  const { page, w } = visit;
  const s = w.searches;
  const title = titleOf(search.filters, base, visit);
  return (
    <section class="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p class="row sm soft">
        <Badge>{s.every[search.every]}</Badge>
        <span>
          {s.lookedAt} <Time at={search.lookedAt} page={page} />
        </span>
      </p>
      <div class="row">
        <ButtonLink href={`${paths.searches}/${search.id}`}>{s.open}</ButtonLink>
        <Form action={`${paths.searches}/${search.id}/end`} formKey={visit.formKey()} class="inline">
          <Button look="plain">
            {s.end} <span class="sr">({title})</span>
          </Button>
        </Form>
      </div>
    </section>
  );
}

/** In words: what is looked for, as the filters of the list name it. */
function titleOf(
  { text, category, skill, currency, budgetMin, budgetMax }: ProjectFilters,
  base: string,
  { page, w }: Visit,
) {
  const sumsIn = currency ?? base;
  const sum = (minor: string | undefined) => (minor && sumsIn !== '' ? money(BigInt(minor), sumsIn, page.lang) : null);
  const [from, to] = [sum(budgetMin), sum(budgetMax)];
  const parts = [
    text ? `“${text}”` : null,
    category ? categoryName(category, page.lang) : null,
    skill ? skillName(skill, page.lang) : null,
    from ? w.searches.from(from) : null,
    to ? w.searches.to(to) : null,
    currency && !from && !to ? currency : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? w.searches.everything : parts.join(' · ');
}

async function baseOf(visit: Visit): Promise<string> {
  const numbers = await see(visit, currentNumbers, {});
  return isRefusal(numbers) ? '' : numbers.baseCurrency;
}

/** Where a notice leads: the list of projects with what was asked, the newest first. */
export const openSearch: Show = async (visit) => {
  const search = await see(visit, oneSearch, { search: visit.params['search'] });
  if (isRefusal(search)) return search;
  const { text, category, skill, currency, budgetMin, budgetMax } = search.filters;
  const base = currency ?? (await baseOf(visit));
  const sum = (minor: string | undefined) => (minor && isCurrency(base) ? decimal(BigInt(minor), base) : '');
  const asked = { q: text, category, skill, currency, from: sum(budgetMin), to: sum(budgetMax), sort: 'recent' };
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new Redirect(`${paths.projects}?${new URLSearchParams(given).toString()}`);
};

/** Beside a list: keep what was asked of it. */
export function SaveSearch({
  visit,
  input,
}: {
  readonly visit: Visit;
  readonly input: Readonly<Record<string, string>>;
}) {
  const s = visit.w.searches;
  const { sort: _sort, days: _days, ...kept } = input; // an order and an age say nothing of what is to come
  return (
    <details class="panel disclose sm">
      <summary>{s.keep}</summary>
      <Form action={paths.searches} formKey={visit.formKey()} label={s.keep}>
        {Object.entries(kept).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Field
          kind="select"
          name="every"
          label={s.how}
          value="day"
          options={rhythms.map((value) => ({ value, label: s.every[value] }))}
        />
        <p class="row">
          <Button look="main">{s.save}</Button>
          <a href={paths.searches}>{s.mine}</a>
        </p>
      </Form>
    </details>
  );
}
