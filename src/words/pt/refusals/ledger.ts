import type { Sentences } from '../../types.ts';
import type { ledger as en } from '../../en/refusals/ledger.ts';

export const ledger: Sentences<typeof en> = {
  already_settled: 'Este pagamento já foi liberado ou devolvido. Nada se moveu pela segunda vez.',
  balance_too_low: 'Não há dinheiro suficiente para isto. Nada se moveu.',
  currency_mixed: 'Este dinheiro está em outra moeda que a da conta de destino. Nada se moveu.',
};
