import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownFunding, myPayments } from '../../../../modules/payments/index.ts';
import type { Words } from '../../../../words/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Money } from '../../parts/money.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show } from '../../route.ts';
import { MoneyFrame, moneyPaths } from './frame.tsx';

type States = Words['money']['states'];

/** Where a payment stands, in one word: with the bank, protected, released, given back. */
function stateOf({ status, taken, held, amount, refunds, supersededAt }: ShownFunding): keyof States {
  if (taken === 'returned') return 'returned';
  if (taken !== 'held') return supersededAt === null || status === 'succeeded' ? status : 'superseded';
  const back = refunds.reduce((sum, refund) => sum + refund.amount, 0n);
  if (held > 0n) return back > 0n ? 'partly' : 'held';
  return back === amount ? 'refunded' : 'released';
}

const tones: Partial<Record<keyof States, 'good' | 'key' | 'warn'>> = {
  held: 'key',
  partly: 'key',
  released: 'good',
  failed: 'warn',
  expired: 'warn',
  canceled: 'warn',
  contradicted: 'warn',
};

/** Payments a client has made or begun. */
export const paymentsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const input = query['before'] ? { before: query['before'] } : {};
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, myPayments, input);
  if (isRefusal(list)) return list;
  const p = w.money.payments;
  return (
    <MoneyFrame visit={visit} title={p.title} at="payments">
      {list.items.length === 0 ? (
        <Empty title={p.none}>
          <p>{p.noneText}</p>
          <p>
            <ButtonLink href={paths.publish}>{p.publish}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <DataTable
          caption={p.title}
          rows={list.items}
          columns={[
            {
              label: p.columns.what,
              cell: ({ id, description }) => <a href={moneyPaths.checkout(id)}>{description}</a>,
            },
            { label: p.columns.to, cell: ({ professionalName }) => professionalName },
            {
              label: p.columns.amount,
              numeric: true,
              cell: ({ amount, currency }) => <Money amountMinor={amount} currency={currency} lang={page.lang} />,
            },
            {
              label: p.columns.state,
              cell: (funding) => <Badge {...toneOf(stateOf(funding))}>{w.money.states[stateOf(funding)]}</Badge>,
            },
            { label: p.columns.date, cell: ({ openedAt }) => <Time at={openedAt} page={page} as="day" /> },
            {
              label: p.columns.receipts,
              cell: ({ receipts }) => (
                <span class="row">
                  {receipts.map(({ transfer, kind }) => (
                    <a href={moneyPaths.receipt(transfer)} download>
                      {p.receipts[kind as keyof typeof p.receipts]}
                    </a>
                  ))}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination
        lang={page.lang}
        next={list.next === null ? undefined : `${moneyPaths.payments}?before=${list.next}`}
        first={query['before'] ? moneyPaths.payments : undefined}
      />
    </MoneyFrame>
  );
};

function toneOf(state: keyof States) {
  const tone = tones[state];
  return tone ? { tone } : {};
}
