import { isRefusal } from '../../../../core/refusal.ts';
import { type ListedCase, myCases } from '../../../../modules/cases/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { casePath, casesPath, howPath } from './kit.ts';

/** The cases a person stands in, on either side. */
export const casesPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const c = w.cases;
  const list = await see(visit, myCases, query['cursor'] === undefined ? {} : { cursor: query['cursor'] });
  if (isRefusal(list)) return list;
  return (
    <Layout page={page} title={c.title}>
      <PageHead lang={page.lang} title={c.title} lead={c.lead}>
        <p>
          <a href={howPath}>{c.how}</a>
        </p>
      </PageHead>
      {list.items.length === 0 ? (
        <Empty title={c.none}>
          <p>{c.noneMeans}</p>
        </Empty>
      ) : (
        <DataTable caption={c.title} rows={list.items} columns={columnsOf(visit)} />
      )}
      {list.next !== null && <Pagination lang={page.lang} next={`${casesPath}?cursor=${list.next}`} />}
    </Layout>
  );
};

function columnsOf({ page, w }: Visit) {
  const { columns, phases, yourTurn, theirTurn } = w.cases;
  return [
    { label: columns.number, cell: ({ number }: ListedCase) => <a href={casePath(number)}>{number}</a> },
    { label: columns.about, cell: ({ title }: ListedCase) => title },
    { label: columns.other, cell: ({ other }: ListedCase) => other },
    {
      label: columns.phase,
      cell: ({ phase, turn, side, other }: ListedCase) => (
        <>
          {phases[phase]}{' '}
          {turn !== null && (
            <Badge tone={turn === side ? 'key' : 'neutral'}>{turn === side ? yourTurn : theirTurn(other)}</Badge>
          )}
        </>
      ),
    },
    {
      label: columns.held,
      numeric: true,
      cell: ({ about, held, currency }: ListedCase) =>
        about === 'held' ? <Money amountMinor={held} currency={currency} lang={page.lang} /> : '–',
    },
    {
      label: columns.until,
      cell: ({ endsAt }: ListedCase) => (endsAt === null ? '–' : <Time at={endsAt} page={page} as="deadline" />),
    },
  ];
}
