/** The refusals of `ledger`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const ledger = {
  already_settled: 'This payment has already been released or given back. Nothing was moved a second time.',
  balance_too_low: 'There is not enough money for this. Nothing was moved.',
  currency_mixed: 'This money is in another currency than the account it would go to. Nothing was moved.',
};
