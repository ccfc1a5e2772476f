import {
  approvePayout,
  declinePayout,
  keepDestination,
  requestPayout,
  setDestination,
} from '../../../modules/payments/index.ts';
import { checkoutPage } from '../pages/money/checkout.tsx';
import { payoutsDeskPage } from '../pages/money/desk.tsx';
import { destinationPage } from '../pages/money/destination.tsx';
import { receiptFile, statementFile } from '../pages/money/files.ts';
import { moneyPaths } from '../pages/money/frame.tsx';
import { overviewPage } from '../pages/money/overview.tsx';
import { paymentsPage } from '../pages/money/payments.tsx';
import { payoutFormPage } from '../pages/money/payout-form.tsx';
import { payoutsPage } from '../pages/money/payouts.tsx';
import { statementPage } from '../pages/money/statement.tsx';
import { type Values, type Visit, form, one, page } from '../route.ts';

/** The session says how long ago the person proved to be themselves. */
const session = ({ who }: Visit) => ({ session: who?.session ?? '' });
const verdict = (values: Values, { params }: Visit) => ({ payout: params['payout'], reason: one(values, 'reason') });

export const money = [
  page(moneyPaths.overview, overviewPage),
  page(moneyPaths.payments, paymentsPage),
  page(moneyPaths.payouts, payoutsPage),
  page(moneyPaths.newPayout, payoutFormPage),
  form(moneyPaths.payouts, {
    command: requestPayout,
    input: (values, visit) => ({ amount: one(values, 'amount'), currency: one(values, 'currency'), ...session(visit) }),
    next: () => moneyPaths.payouts,
    back: payoutFormPage,
  }),
  page(moneyPaths.destination, destinationPage),
  form(moneyPaths.destination, {
    command: setDestination,
    input: (values, visit) => ({ name: one(values, 'name'), account: one(values, 'account'), ...session(visit) }),
    next: () => moneyPaths.overview,
    back: destinationPage,
  }),
  form(moneyPaths.keepDestination, {
    command: keepDestination,
    input: (_values, visit) => session(visit),
    next: () => moneyPaths.overview,
    back: destinationPage,
  }),
  page(moneyPaths.statement, statementPage),
  page(moneyPaths.statementFile, statementFile),
  page(moneyPaths.receipt(':transfer'), receiptFile),
  page(moneyPaths.checkout(':payment'), checkoutPage),
  page(moneyPaths.desk, payoutsDeskPage, 'staff'),
  form(`${moneyPaths.desk}/:payout/approve`, {
    command: approvePayout,
    input: verdict,
    next: () => moneyPaths.desk,
    back: payoutsDeskPage,
    audience: 'staff',
  }),
  form(`${moneyPaths.desk}/:payout/decline`, {
    command: declinePayout,
    input: verdict,
    next: () => moneyPaths.desk,
    back: payoutsDeskPage,
    audience: 'staff',
  }),
];
