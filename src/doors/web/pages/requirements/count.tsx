import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import { type Qualified, countPeople } from '../../../../modules/requirements/index.ts';
import { number } from '../../../../words/format.ts';
import { DataTable } from '../../parts/table.tsx';
import { type Values, type Visit, one } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { drafted } from './kit.ts';

/** What is known while a set is written: nothing asked yet, not right yet, or the numbers. */
export type Counting = Qualified | Refusal | null;

/** Everybody can sign a text, so texts keep nobody out. */
export async function counting(visit: Visit, values: Values, owner = one(values, 'owner')): Promise<Counting> {
  const rules = drafted(values)
    .map(({ rule }) => rule)
    .filter(({ kind }) => kind !== 'signed');
  if (rules.length === 0) return null;
  return see(visit, countPeople, { rules: JSON.stringify(rules), ...(owner === '' ? {} : { owner }) });
}

/** How many people qualify, and which rule keeps how many out. The island draws it anew while somebody writes. */
export function Count({ visit, count }: { readonly visit: Visit; readonly count: Counting }) {
  const { page, w } = visit;
  const c = w.requirements.count;
  const say = (value: number | 'few'): string => (value === 'few' ? c.few : number(value, page.lang));
  return (
    <section id="count" class="stack" aria-labelledby="h-count" aria-live="polite">
      <h2 id="h-count">{c.title}</h2>
      {count === null ? (
        <p class="soft">{c.nothing}</p>
      ) : isRefusal(count) ? (
        <p class="soft">{c.wrong}</p>
      ) : (
        <>
          <p class="big">{c.all({ qualify: say(count.qualify), people: say(count.people) })}</p>
          <DataTable
            caption={c.title}
            columns={[
              { label: c.rule, cell: ({ kind }: Qualified['rules'][number]) => w.requirements.kinds[kind] },
              { label: c.out, numeric: true, cell: ({ out }) => say(out) },
              { label: c.alone, numeric: true, cell: ({ alone }) => say(alone) },
            ]}
            rows={count.rules}
          />
        </>
      )}
      <p class="soft sm">{c.papers}</p>
    </section>
  );
}
