/** Milestones that are delivered and wait for the client, by the thousand, each pair with its own. */
import type { Connection } from '../../src/platform/postgres/connect.ts';

const currencies = ['USD', 'EUR', 'GBP', 'BRL', 'MXN', 'ARS', 'COP', 'PEN'] as const;

const terms = {
  rate: { units: '1', baseUnits: '1' },
  feeBands: [
    { upTo: '100000', basisPoints: '1000' },
    { upTo: '1000000', basisPoints: '700' },
    { upTo: null, basisPoints: '500' },
  ],
  extensionDays: 3,
  milestonesMax: 20,
  policyVersion: 1,
  caseWindowDays: 30,
  reviewReminders: [],
  reviewWindowDays: 7,
  outsideTalkReminderDays: 7,
};

/** The milestones of one load; they are used up one after the other. */
export interface Lot {
  readonly first: number;
  readonly count: number;
  /** All in one currency, so that every release adds to one fee account; or spread over eight. */
  readonly oneCurrency: boolean;
  /** Have their windows closed already? */
  readonly due: boolean;
}

/**
 * Milestone `n` belongs to pair `1 + (n - 1) % pairs` (see `settle`); its money is protected and its delivery lies before
 * the client. With several lots of several currencies the pairs are of one currency each: pair n has currency n % 8.
 */
export async function deliver(sql: Connection, pairs: number, { first, count, oneCurrency, due }: Lot): Promise<void> {
  const names = oneCurrency ? ['USD'] : [...currencies];
  await sql`
    create temporary table lot as
    select n, bench.id('mil', n) as mil, bench.id('dlv', n) as dlv, bench.id('trf', n) as trf,
           1 + (n - 1) % ${pairs} as pair, (${names}::text[])[1 + (n - 1) % ${pairs} % ${names.length}] as currency
    from generate_series(${first}::int, ${first + count - 1}::int) n`;
  await sql`
    insert into engagements.agreement (engagement, project, client, professional, currency, terms, status, in_force_at)
    select distinct e.id, e.project, e.client, e.professional, lot.currency, ${JSON.stringify(terms)}::text::jsonb, 'in_force', now()
    from lot join hiring.engagement e on e.id = bench.id('eng', lot.pair)
    on conflict do nothing`;
  await sql`
    insert into engagements.milestone (id, engagement, n, title, amount, status, funding, funded_at, deliveries, delivery,
      delivered_at, window_ends_at)
    select mil, bench.id('eng', pair), n, 'Part ' || n, 10000, 'delivered', bench.id('fnd', n), now(), 1, dlv,
           now() - interval '8 days', case when ${due} then now() - interval '1 day' else now() + interval '7 days' end
    from lot`;
  await sql`
    insert into engagements.delivery (id, milestone, n, text, items, by, at, window_ends_at)
    select dlv, mil, 1, 'Done.', '[]', bench.id('mem', 2 * pair), now(), now() from lot`;
  if (due)
    await sql`insert into gate.deadline (kind, subject, due_at) select 'milestone.review', mil, now() - interval '1 day' from lot`;
  await sql`
    insert into ledger.account (id, kind, mode, currency, owner) select 'escrow:' || mil, 'escrow', 'locked', currency, mil from lot`;
  await sql`
    insert into ledger.account (id, kind, mode, currency, owner)
    select distinct 'provider_cash:sandbox:' || currency, 'provider_cash', 'append', currency, 'sandbox' from lot
    on conflict do nothing`;
  await sql`
    insert into ledger.balance (account, posted, version, floored) select 'escrow:' || mil, 10000, 1, true from lot`;
  await sql`
    insert into ledger.transfer (id, kind, currency, cause, milestone, actor, at)
    select trf, 'funding', currency, 'funding:' || bench.id('fnd', n), mil, 'provider', now() from lot`;
  await sql`
    insert into ledger.leg (transfer, n, account, amount, balance_after, version)
    select trf, 1, 'escrow:' || mil, 10000, 10000, 1 from lot
    union all select trf, 2, 'provider_cash:sandbox:' || currency, -10000, null, null from lot`;
  await sql`drop table lot`;
  await sql`analyze engagements.agreement, engagements.milestone, engagements.delivery, gate.deadline, ledger.account, ledger.balance,
    ledger.transfer, ledger.leg`;
}
