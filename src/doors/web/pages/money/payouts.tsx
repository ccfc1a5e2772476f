import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownPayout, myPayouts } from '../../../../modules/payments/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Money } from '../../parts/money.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { MoneyFrame, moneyPaths } from './frame.tsx';

/** Payouts of a professional: where each stands, and what happens next. */
export const payoutsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const input = query['before'] ? { before: query['before'] } : {};
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, myPayouts, input);
  if (isRefusal(list)) return list;
  const p = w.money.payouts;
  return (
    <MoneyFrame visit={visit} title={p.title} at="payouts">
      <p>
        <ButtonLink href={moneyPaths.newPayout} icon="landmark">
          {w.money.payout.title}
        </ButtonLink>
      </p>
      {list.items.length === 0 ? (
        <Empty title={p.none}>
          <p>{p.noneText}</p>
        </Empty>
      ) : (
        <DataTable
          caption={p.title}
          rows={list.items}
          columns={[
            { label: p.columns.date, cell: ({ requestedAt }) => <Time at={requestedAt} page={page} as="deadline" /> },
            {
              label: p.columns.amount,
              numeric: true,
              cell: ({ amount, currency }) => <Money amountMinor={amount} currency={currency} lang={page.lang} />,
            },
            { label: p.columns.to, cell: ({ holder, account }) => `${holder} ${account}` },
            { label: p.columns.state, cell: ({ status }) => <Badge {...toneOf(status)}>{p.states[status]}</Badge> },
            { label: p.columns.next, cell: (payout) => nextOf(visit, payout) },
          ]}
        />
      )}
      <Pagination
        lang={page.lang}
        next={list.next === null ? undefined : `${moneyPaths.payouts}?before=${list.next}`}
        first={query['before'] ? moneyPaths.payouts : undefined}
      />
    </MoneyFrame>
  );
};

function toneOf(status: ShownPayout['status']) {
  if (status === 'paid') return { tone: 'good' } as const;
  return status === 'failed' || status === 'declined' ? ({ tone: 'warn' } as const) : {};
}

function nextOf({ w }: Visit, { status, approvals, failure }: ShownPayout): string {
  const { next } = w.money.payouts;
  const reasons: Readonly<Record<string, string>> = w.money.failures;
  if (status === 'declined')
    return next.declined(approvals.find(({ verdict }) => verdict === 'declined')?.reason ?? '');
  if (status === 'failed') return [reasons[failure ?? ''], next.failed].filter(Boolean).join(' ');
  return next[status];
}
