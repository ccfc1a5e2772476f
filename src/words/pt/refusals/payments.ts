import type { Sentences } from '../../types.ts';
import type { payments as en } from '../../en/refusals/payments.ts';
import { dateTime } from '../../format.ts';

type Detail = Readonly<Record<string, string | number>>;
const moment = (d: Detail) => `${dateTime(new Date(String(d['until'])), 'pt', 'UTC', 'short', true)} UTC`;

export const payments: Sentences<typeof en> = {
  nothing_new: 'Isto já era conhecido. Nada mudou.',
  funding_under_way: 'O banco já está processando um pagamento para esta etapa. Espere até que termine.',
  funding_held_once: 'Esta etapa já está paga. O segundo pagamento volta para a origem.',
  destination_missing: 'Primeiro diga onde você quer receber.',
  destination_waiting: (d) =>
    `Sua conta de recebimento foi alterada. Para proteger seu dinheiro, ela poderá ser usada a partir de ${moment(d)}.`,
  destination_not_waiting: 'Nenhuma mudança de conta está em espera. Nada foi alterado.',
  destination_unchanged: 'Esta já é a sua conta de recebimento. Nada mudou.',
  payout_above_available: 'É mais do que está disponível agora. O que está em liberação fica disponível na sua data.',
  payout_not_waiting: 'Este saque não espera mais uma decisão.',
  not_allowed_own_payout: 'Ninguém decide sobre um saque próprio.',
  already_looked: 'Você já decidiu sobre este saque. Outra pessoa precisa olhar.',
};
