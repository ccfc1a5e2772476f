import type { ComponentChildren } from 'preact';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import type { Visit } from '../../route.ts';

/** Where each part of the money room stands. */
export const moneyPaths = {
  overview: paths.money,
  payments: `${paths.money}/payments`,
  payouts: `${paths.money}/payouts`,
  newPayout: `${paths.money}/payouts/new`,
  destination: `${paths.money}/destination`,
  keepDestination: `${paths.money}/destination/keep`,
  statement: `${paths.money}/statement`,
  statementFile: `${paths.money}/statement.csv`,
  receipt: (transfer: string) => `${paths.money}/receipts/${transfer}`,
  checkout: (funding: string) => `${paths.money}/checkout/${funding}`,
  desk: `${paths.desk}/payouts`,
} as const;

interface Props {
  readonly visit: Visit;
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** The tab that is on; a page within a tab leads back to it. */
  readonly at: 'overview' | 'payments' | 'payouts' | 'statement';
  readonly inside?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of the money room: its name, and its four views. */
export function MoneyFrame({ visit, title, lead, at, inside = false, children }: Props) {
  const { page, w } = visit;
  const { tabs } = w.money;
  const crumbs = inside ? [{ href: moneyPaths[at], label: tabs[at] }] : [];
  return (
    <Layout page={page} title={title}>
      <PageHead lang={page.lang} title={title} lead={lead} crumbs={crumbs}>
        {!inside && (
          <Tabs
            label={w.money.title}
            tabs={[
              { href: moneyPaths.overview, label: tabs.overview },
              { href: moneyPaths.payouts, label: tabs.payouts },
              { href: moneyPaths.payments, label: tabs.payments },
              { href: moneyPaths.statement, label: tabs.statement },
            ]}
            at={moneyPaths[at]}
          />
        )}
      </PageHead>
      {children}
    </Layout>
  );
}
