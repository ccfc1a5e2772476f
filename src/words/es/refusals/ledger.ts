import type { Sentences } from '../../types.ts';
import type { ledger as en } from '../../en/refusals/ledger.ts';

export const ledger: Sentences<typeof en> = {
  already_settled: 'Este pago ya se liberó o se devolvió. Nada se movió por segunda vez.',
  balance_too_low: 'No hay dinero suficiente para esto. Nada se movió.',
  currency_mixed: 'Este dinero está en otra moneda que la cuenta a la que iría. Nada se movió.',
};
