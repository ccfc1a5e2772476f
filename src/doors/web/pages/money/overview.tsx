import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Balance, type ShownDestination, earnings, moneyOverview } from '../../../../modules/payments/index.ts';
import { money } from '../../../../words/format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Money, MoneyLines } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { EarningsChart } from './chart.tsx';
import { MoneyFrame, moneyPaths } from './frame.tsx';

/** What a member has coming, currency by currency, and where it goes. */
export const overviewPage: Show = async (visit) => {
  const { w, page } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const [overview, charts] = await Promise.all([
    ask(visit.house, viewer, moneyOverview, {}),
    ask(visit.house, viewer, earnings, {}),
  ]);
  if (isRefusal(overview)) return overview;
  const { balances, destination } = overview;
  return (
    <MoneyFrame visit={visit} title={w.money.title} lead={w.money.lead} at="overview">
      {balances.length === 0 && (
        <Empty title={w.money.overview.nothing}>
          <p>{w.money.overview.nothingText}</p>
          <p>
            <ButtonLink href={paths.projects} icon="search">
              {w.money.overview.findWork}
            </ButtonLink>
          </p>
        </Empty>
      )}
      <div class="halves">
        {balances.map((balance) => (
          <BalancePanel visit={visit} balance={balance} />
        ))}
        <DestinationPanel visit={visit} destination={destination} />
      </div>
      {!isRefusal(charts) &&
        charts.map(({ currency, months }) => <EarningsChart visit={visit} currency={currency} months={months} />)}
    </MoneyFrame>
  );
};

function BalancePanel({ visit, balance }: { readonly visit: Visit; readonly balance: Balance }) {
  const { page, w } = visit;
  const o = w.money.overview;
  const { currency, clears } = balance;
  return (
    <section class="panel stack" aria-label={currency}>
      <div>
        <p class="sm soft">{o.available}</p>
        <h2>
          <Money amountMinor={balance.available} currency={currency} lang={page.lang} />
        </h2>
        <p class="sm soft">{o.availableHint}</p>
      </div>
      {balance.available > 0n && (
        <p>
          <ButtonLink look="main" icon="landmark" href={`${moneyPaths.newPayout}?currency=${currency}`}>
            {o.payOut}
          </ButtonLink>
        </p>
      )}
      <MoneyLines
        currency={currency}
        lang={page.lang}
        lines={[
          { term: o.clearing, amountMinor: balance.clearing },
          { term: o.inTransit, amountMinor: balance.inTransit },
          { term: o.protected, amountMinor: balance.protected },
        ]}
      />
      {clears.length > 0 && (
        <Notice title={o.clearing} icon="hourglass">
          {o.clearingHint}
          <ul>
            {clears.map(({ amount, clearsAt }) => (
              <li>{o.clears({ sum: money(amount, currency, page.lang), day: said(clearsAt, page, 'deadline') })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {balance.protected > 0n && <p class="sm soft">{o.protectedHint}</p>}
    </section>
  );
}

function DestinationPanel({
  visit,
  destination,
}: {
  readonly visit: Visit;
  readonly destination: ShownDestination | null;
}) {
  const { page, w } = visit;
  const o = w.money.overview;
  return (
    <section class="panel stack" aria-labelledby="h-destination">
      <h2 id="h-destination">{o.destination}</h2>
      {destination === null ? (
        <p>{o.noDestination}</p>
      ) : (
        <p>
          <b>{destination.holder}</b>
          <br />
          <span class="num">{destination.account}</span>
        </p>
      )}
      {destination !== null && destination.usableAt > page.now && (
        <Notice tone="key" icon="hourglass" title={o.waits(said(destination.usableAt, page, 'deadline'))} />
      )}
      <p>
        <ButtonLink href={moneyPaths.destination}>
          {destination === null ? o.setDestination : o.changeDestination}
        </ButtonLink>
      </p>
    </section>
  );
}
