import type { Call } from '../../core/actor.ts';
import { type Transfer, fundTransfer } from '../ledger/index.ts';
import type { Funding } from './things.ts';

/** The transfer with which a payment that has come is held for its milestone. */
export function fundingTransfer({ id, milestone, provider, amount, currency }: Funding, call: Call): Transfer {
  return fundTransfer({ funding: id, milestone, provider, amount, currency }, call);
}
