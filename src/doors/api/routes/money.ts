import {
  type MoneyOverview,
  type PayoutPreview,
  type ReceiptFacts,
  type ShownFunding,
  type ShownPayout,
  type Statement,
  approvePayout,
  declinePayout,
  moneyOverview,
  myPayments,
  myPayouts,
  payoutsAtDesk,
  previewPayout,
  requestPayout,
  keepDestination,
  setDestination,
  showPayment,
  showPayout,
  showReceipt,
  statement,
} from '../../../modules/payments/index.ts';
import { act, read } from '../route.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const sum = (amount: bigint, currency: string) => ({ amount, currency });

export const money = [
  read('/money', moneyOverview, 'What you have coming, and where it goes', ({ balances, ...rest }: MoneyOverview) => ({
    ...rest,
    balances: balances.map(({ currency, clears, ...each }) => ({
      currency,
      available: sum(each.available, currency),
      clearing: sum(each.clearing, currency),
      in_transit: sum(each.inTransit, currency),
      protected: sum(each.protected, currency),
      clears: clears.map(({ amount, clearsAt }) => ({ amount: sum(amount, currency), clearsAt })),
    })),
  })),
  read('/money/statement', statement, 'A month of movements (`month=2026-11`)', (shown: Statement) => ({
    ...shown,
    items: shown.items.map(({ gross, fee, net, currency, ...each }) => ({
      ...each,
      gross: sum(gross, currency),
      fee: sum(fee, currency),
      net: sum(net, currency),
    })),
    sums: shown.sums.map(({ currency, came, left, fees }) => ({
      came: sum(came, currency),
      left: sum(left, currency),
      fees: sum(fees, currency),
    })),
  })),
  read('/money/receipts/:transfer', showReceipt, 'One receipt', ({ gross, fee, currency, ...rest }: ReceiptFacts) => ({
    object: 'receipt',
    ...rest,
    gross: sum(gross, currency),
    fee: fee === null ? null : sum(fee, currency),
    net: sum(gross - (fee ?? 0n), currency),
  })),
  read('/payments', myPayments, 'Payments you have made or begun', ({ items, next }: Page<ShownFunding>) => ({
    items: items.map(shownPayment),
    next,
  })),
  read('/payments/:payment', showPayment, 'One payment, with the page on which it is made', shownPayment),
  act(
    'POST',
    '/payout-destination/keep',
    keepDestination,
    'Take back a change of where you are paid that still waits',
    {
      scope: 'money',
    },
  ),
  act('PUT', '/payout-destination', setDestination, 'Say where you want to be paid', { scope: 'money' }),
  read('/payouts', myPayouts, 'Your payouts', ({ items, next }: Page<ShownPayout>) => ({
    items: items.map(shownPayout),
    next,
  })),
  act('POST', '/payouts', requestPayout, 'Take cleared money out', { scope: 'money', status: 201 }),
  read('/payouts/preview', previewPayout, 'What a payout would do', (shown: PayoutPreview) => ({
    object: 'payout_preview',
    amount: sum(shown.amount, shown.currency),
    available: sum(shown.available, shown.currency),
    left: sum(shown.left, shown.currency),
    holder: shown.holder,
    account: shown.account,
    approvalsNeeded: shown.approvalsNeeded,
    actions: { request: shown.offer },
  })),
  read('/payouts/:payout', showPayout, 'One payout', shownPayout),
  read(
    '/desk/payouts',
    payoutsAtDesk,
    'Large payouts that wait for two people (operator)',
    ({ items, next }: Page<ShownPayout>) => ({ items: items.map(shownPayout), next }),
    'staff',
  ),
  act('POST', '/payouts/:payout/approve', approvePayout, 'Let a large payout go (operator)', { scope: 'money' }),
  act('POST', '/payouts/:payout/decline', declinePayout, 'Do not let a large payout go (operator)', { scope: 'money' }),
];

function shownPayment({ amount, held, currency, refunds, receipts, ...rest }: ShownFunding) {
  return {
    ...rest,
    amount: sum(amount, currency),
    held: sum(held, currency),
    refunds: refunds.map((refund) => ({ ...refund, amount: sum(refund.amount, currency) })),
    receipts: receipts.map((receipt) => ({ ...receipt, amount: sum(receipt.amount, currency) })),
  };
}

function shownPayout({ amount, currency, ...rest }: ShownPayout) {
  return { ...rest, amount: sum(amount, currency) };
}
