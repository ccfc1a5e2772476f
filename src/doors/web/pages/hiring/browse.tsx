import { render } from 'preact-render-to-string';
import { type Currency, currencies, isCurrency, parseAmount } from '../../../../core/money.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import {
  type Browsed,
  browseProjects,
  categoryKeys,
  categoryName,
  countedUpTo,
  skillKeys,
  skillName,
  sorts,
} from '../../../../modules/hiring/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { number } from '../../../../words/format.ts';
import type { Lang } from '../../../../words/lang.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Rest, SeekBand } from '../../parts/seek.tsx';
import type { Show, Visit } from '../../route.ts';
import { JobList } from './job-list.tsx';
import { SaveSearch } from '../searches/searches.tsx';
import { remembering, see } from './reading.ts';

const names = ['q', 'category', 'skill', 'currency', 'from', 'to', 'age', 'sort'] as const;
type Name = (typeof names)[number];
type Asked = Readonly<Record<Name, string>>;

/** Every open project, for everybody: the search above, the filters beside, the newest first. */
export const browsePage: Show = async (visit) => {
  const { page, w } = visit;
  const b = w.hiring.browse;
  const asked = askedIn(visit);
  const cursor = visit.query['cursor'];
  const found = await find(visit, asked, cursor);
  if (isRefusal(found)) return found;
  const { browsed, wrong } = found;
  const filtered = names.some((name) => name !== 'sort' && asked[name] !== '');
  return (
    <Layout
      page={page}
      title={titleOf(asked, visit)}
      description={b.description}
      index={isPlain(asked) && !cursor}
      wide
    >
      <SeekBand action={paths.projects} asked={asked} forget={['sort']} says={visit.w.hiring.browse} />
      <div class="shell page">
        <div class="two filters">
          <FiltersOnce asked={asked} visit={visit} wrong={wrong} base={found.base} />
          <section class="stack cq" aria-labelledby="found">
            <div class="row apart">
              <h2 id="found" class="count">
                {counted(browsed, visit) ?? b.results}
              </h2>
              {filtered && (
                <ButtonLink look="plain" small icon="x" href={paths.projects}>
                  {b.clear}
                </ButtonLink>
              )}
            </div>
            {cursor === undefined && (
              <p class="sm">
                <a href="/assignments">{visit.w.assignments.title}</a>
              </p>
            )}
            {found.lost && <Notice title={b.badCursor} />}
            {browsed.items.length > 0 && <JobList visit={visit} jobs={browsed.items} />}
            {browsed.items.length === 0 && (
              <Empty level={3} title={filtered ? b.noneTitle : b.emptyTitle}>
                <p>{filtered ? b.none : b.empty}</p>
              </Empty>
            )}
            {visit.who !== null && cursor === undefined && <SaveSearch visit={visit} input={found.input} />}
            <Pagination
              lang={page.lang}
              {...(browsed.next ? { next: address({ ...asked, sort: browsed.sort }, browsed.next) } : {})}
              {...(cursor ? { first: address(asked) } : {})}
            />
          </section>
        </div>
      </div>
    </Layout>
  );
};

interface Found {
  readonly browsed: Browsed;
  /** Fields whose text could not be understood; the rest was searched without them. */
  readonly wrong: ReadonlySet<Name>;
  readonly base: string;
  /** What was asked, as the API takes it. */
  readonly input: Readonly<Record<string, string>>;
  /** The place in the list was not known. */
  readonly lost: boolean;
}

/** Only amounts without a currency need to know in which one they count. */
async function baseFor(visit: Visit, asked: Asked): Promise<string> {
  if (isCurrency(asked.currency)) return asked.currency;
  if (asked.from === '' && asked.to === '') return '';
  const numbers = await see(visit, currentNumbers, {});
  return isRefusal(numbers) ? '' : numbers.baseCurrency;
}

/** A visitor is never turned away for what stands in an address: what makes no sense is left out and said. */
async function find(visit: Visit, asked: Asked, cursor: string | undefined): Promise<Found | Refusal> {
  const base = await baseFor(visit, asked);
  const filters = filtersOf(asked, base, visit.page.lang);
  const first = await see(visit, browseProjects, { ...filters.input, ...(cursor ? { cursor } : {}) });
  if (!isRefusal(first)) return { browsed: first, ...filters, base, lost: false };
  if (cursor) {
    const again = await see(visit, browseProjects, filters.input);
    if (!isRefusal(again)) return { browsed: again, ...filters, base, lost: true };
  }
  const plain = await see(visit, browseProjects, {});
  return isRefusal(plain) ? plain : { browsed: plain, wrong: new Set(names), input: {}, base, lost: false };
}

function filtersOf(asked: Asked, base: string, lang: Lang) {
  const wrong = new Set<Name>();
  const input: Record<string, string> = {};
  const give = (name: Name, to: string, value: string | null): void => {
    if (asked[name] === '') return;
    if (value === null) wrong.add(name);
    else input[to] = value;
  };
  const oneOf = (list: readonly string[], value: string) => (list.includes(value) ? value : null);
  const currency = oneOf(currencies, asked.currency);
  const sum = (text: string) => {
    const minor = text === '' || base === '' ? null : parseAmount(text, currency ?? base, lang);
    return minor === null || minor === 0n ? null : String(minor);
  };
  give('q', 'text', asked.q.slice(0, 200).replaceAll(/[^\p{L}\p{N}\p{M}\p{P}\p{S} ]/gu, ' '));
  give('category', 'category', oneOf(categoryKeys, asked.category));
  give('skill', 'skill', oneOf(skillKeys, asked.skill));
  give('currency', 'currency', currency);
  give('from', 'budgetMin', sum(asked.from));
  give('to', 'budgetMax', sum(asked.to));
  give('age', 'days', oneOf(['1', '7', '30'], asked.age));
  give('sort', 'sort', oneOf(sorts, asked.sort));
  return { input, wrong };
}

function askedIn({ query }: Visit): Asked {
  const given = (name: Name): string => {
    const value: unknown = query[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    q: given('q').trim(),
    category: given('category'),
    skill: given('skill'),
    currency: given('currency'),
    from: given('from').trim(),
    to: given('to').trim(),
    age: given('age'),
    sort: given('sort'),
  };
}

/** Search engines keep the list and its categories, not every search somebody made. */
function isPlain(asked: Asked): boolean {
  return names.every((name) => name === 'category' || asked[name] === '');
}

function titleOf({ category, q }: Asked, { w, page }: Visit): string {
  const what = category === '' ? '' : `: ${categoryName(category, page.lang)}`;
  return q === '' ? `${w.hiring.browse.title}${what}` : `${q}${what} · ${w.hiring.browse.title}`;
}

function address(asked: Asked, cursor?: string): string {
  const query = new URLSearchParams(names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]])));
  if (cursor) query.set('cursor', cursor);
  const text = query.toString();
  return text === '' ? paths.projects : `${paths.projects}?${text}`;
}

function counted({ total }: Browsed, { page, w }: Visit): string | null {
  if (total === null) return null;
  return w.hiring.browse.counted({ count: number(total, page.lang), more: total >= countedUpTo, one: total === 1 });
}

interface FiltersProps {
  readonly asked: Asked;
  readonly visit: Visit;
  readonly wrong: ReadonlySet<Name>;
  readonly base: string;
}

/** The same form for everybody who asked the same: drawn once in a language. */
const forms = remembering(200);

function FiltersOnce(props: FiltersProps) {
  const { asked, visit, wrong, base } = props;
  const name = JSON.stringify([visit.page.lang, base, ...wrong, ...names.map((each) => asked[each])]);
  const draw = () => render(<Filters {...props} />);
  return <div dangerouslySetInnerHTML={{ __html: name.length > 400 ? draw() : forms(name, draw) }} />;
}

function Filters({ asked, visit, wrong, base }: FiltersProps) {
  const { page, w } = visit;
  const b = w.hiring.browse;
  const lang = page.lang;
  const any = { value: '', label: b.all };
  const amount = (name: 'from' | 'to') => (wrong.has(name) ? w.inputs.not_an_amount : undefined);
  const set = names.filter((name) => !['q', 'sort'].includes(name) && asked[name] !== '').length;
  return (
    <form action={paths.projects} class="stack loose" aria-label={b.filters}>
      <Rest asked={asked} except={names.filter((name) => name !== 'q')} />
      <details class="sheet">
        <summary class="btn wide">
          <Icon name="filter" />
          {b.filters} {set > 0 && <span class="badge petrol num">{set}</span>}
        </summary>
        <div class="stack loose">
          <Field kind="select" name="sort" label={b.sort} value={asked.sort} options={sortsFor(asked, visit)} />
          <Field
            kind="select"
            name="category"
            label={b.category}
            value={asked.category}
            options={[any, ...named(categoryKeys, categoryName, lang)]}
          />
          <Field
            kind="select"
            name="skill"
            label={b.skill}
            value={asked.skill}
            options={[any, ...named(skillKeys, skillName, lang)]}
          />
          <Field
            kind="select"
            name="currency"
            label={b.currency}
            hint={base !== '' && asked.currency === '' ? b.compared(base) : undefined}
            value={asked.currency}
            options={[
              { value: '', label: b.anyCurrency },
              ...currencies.map((each: Currency) => ({ value: each, label: each })),
            ]}
          />
          <div class="halves">
            <Field
              kind="text"
              name="from"
              label={`${b.budget}: ${b.from.toLowerCase()}`}
              inputMode="decimal"
              value={asked.from}
              error={amount('from')}
            />
            <Field
              kind="text"
              name="to"
              label={`${b.budget}: ${b.to.toLowerCase()}`}
              inputMode="decimal"
              value={asked.to}
              error={amount('to')}
            />
          </div>
          <Field kind="select" name="age" label={b.age} value={asked.age} options={ages(b.ages)} />
          <Button>{b.apply}</Button>
        </div>
      </details>
    </form>
  );
}

function sortsFor({ q }: Asked, { w }: Visit) {
  const b = w.hiring.browse.sorts;
  const shown = q === '' ? sorts.filter((sort) => sort !== 'fit') : (['fit', 'recent', 'budget', 'due'] as const);
  return shown.map((sort, n) => ({ value: n === 0 ? '' : sort, label: b[sort] }));
}

function ages(words: Readonly<Record<'any' | '1' | '7' | '30', string>>) {
  return [
    { value: '', label: words.any },
    { value: '1', label: words['1'] },
    { value: '7', label: words['7'] },
    { value: '30', label: words['30'] },
  ];
}

function named(keys: readonly string[], name: (key: string, lang: Lang) => string, lang: Lang) {
  return keys
    .map((key) => ({ value: key, label: name(key, lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang));
}
