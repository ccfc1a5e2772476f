import { dateTime } from '../../format.ts';

type Detail = Readonly<Record<string, string | number>>;

const moment = (d: Detail) => `${dateTime(new Date(String(d['until'])), 'en', 'UTC', 'short', true)} UTC`;

/** The refusals of `payments`. A code says the reason; `only_…` and `not_allowed…` mean another person could. */
export const payments = {
  nothing_new: 'This was known already. Nothing was changed.',
  funding_under_way: 'A payment for this milestone is already with the bank. Wait until it ends.',
  funding_held_once: 'This milestone is already funded. The second payment goes back to where it came from.',
  destination_missing: 'Say first where you want to be paid.',
  destination_waiting: (d: Detail) =>
    `Your payout destination was changed. To keep your money safe, it can be used from ${moment(d)} on.`,
  destination_not_waiting: 'No change of your account is waiting. Nothing was changed.',
  destination_unchanged: 'This is where you are already paid. Nothing was changed.',
  payout_above_available: 'This is more than is available now. What is still clearing becomes available on its day.',
  payout_not_waiting: 'This payout does not wait for a decision any more.',
  not_allowed_own_payout: 'Nobody decides about a payout of their own.',
  already_looked: 'You have already decided about this payout. A second person must look.',
};
