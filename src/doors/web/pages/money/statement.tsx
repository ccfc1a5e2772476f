import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { statement } from '../../../../modules/payments/index.ts';
import { money } from '../../../../words/format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Money, MoneyLines } from '../../parts/money.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { monthName } from './chart.tsx';
import { MoneyFrame, moneyPaths } from './frame.tsx';

export function monthAsked({ query }: Visit): { month?: string } {
  const month = query['month'];
  return month === undefined ? {} : { month };
}

/** A month of movements, to read and to take away. */
export const statementPage: Show = async (visit) => {
  const { page, w } = visit;
  const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, statement, monthAsked(visit));
  if (isRefusal(shown)) return shown;
  const s = w.money.statement;
  const { lang } = page;
  const { month, items, sums } = shown;
  return (
    <MoneyFrame visit={visit} title={s.title} lead={s.lead} at="statement">
      <nav class="row apart" aria-label={s.title}>
        <ButtonLink look="plain" href={`${moneyPaths.statement}?month=${beside(month, -1)}`} rel="prev">
          {s.earlier}
        </ButtonLink>
        <h2>{monthName(month, lang)}</h2>
        {month < page.now.toISOString().slice(0, 7) ? (
          <ButtonLink look="plain" href={`${moneyPaths.statement}?month=${beside(month, 1)}`} rel="next">
            {s.later}
          </ButtonLink>
        ) : (
          <span />
        )}
      </nav>
      {items.length === 0 ? (
        <Empty title={s.none} level={3} />
      ) : (
        <>
          <DataTable
            caption={s.title}
            rows={items}
            columns={[
              { label: s.columns.date, cell: ({ at }) => <Time at={at} page={page} as="day" /> },
              {
                label: s.columns.kind,
                cell: ({ kind, transfer }) =>
                  kind === 'payout_returned' ? (
                    s.kinds[kind]
                  ) : (
                    <a href={moneyPaths.receipt(transfer)} download>
                      {s.kinds[kind]}
                    </a>
                  ),
              },
              { label: s.columns.what, cell: ({ description }) => description ?? '' },
              { label: s.columns.with, cell: ({ counterparty }) => counterparty ?? '' },
              { label: s.columns.gross, numeric: true, cell: ({ gross, currency }) => money(gross, currency, lang) },
              {
                label: s.columns.fee,
                numeric: true,
                cell: ({ fee, currency }) => (fee === 0n ? '' : money(-fee, currency, lang)),
              },
              {
                label: s.columns.net,
                numeric: true,
                cell: ({ net, currency }) => <Money amountMinor={net} currency={currency} lang={lang} />,
              },
            ]}
          />
          <div class="halves">
            {sums.map(({ currency, came, left, fees }) => (
              <section class="panel stack" aria-label={currency}>
                <h3>{currency}</h3>
                <MoneyLines
                  currency={currency}
                  lang={lang}
                  lines={[
                    { term: s.came, amountMinor: came },
                    { term: s.left, amountMinor: left },
                    { term: s.fees, amountMinor: fees },
                  ]}
                />
              </section>
            ))}
          </div>
          <p>
            <ButtonLink icon="download" href={`${moneyPaths.statementFile}?month=${month}`} download>
              {s.csv}
            </ButtonLink>
          </p>
        </>
      )}
    </MoneyFrame>
  );
};

function beside(month: string, by: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, 1)).toISOString().slice(0, 7);
}
