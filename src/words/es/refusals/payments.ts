import type { Sentences } from '../../types.ts';
import type { payments as en } from '../../en/refusals/payments.ts';
import { dateTime } from '../../format.ts';

type Detail = Readonly<Record<string, string | number>>;
const moment = (d: Detail) => `${dateTime(new Date(String(d['until'])), 'es', 'UTC', 'short', true)} UTC`;

export const payments: Sentences<typeof en> = {
  nothing_new: 'Esto ya se sabía. No cambió nada.',
  funding_under_way: 'El banco ya está procesando un pago para este hito. Espera a que termine.',
  funding_held_once: 'Este hito ya está pagado. El segundo pago vuelve a su origen.',
  destination_missing: 'Primero indica dónde quieres cobrar.',
  destination_waiting: (d) =>
    `Cambiaste tu cuenta de cobro. Para cuidar tu dinero, se podrá usar a partir del ${moment(d)}.`,
  destination_not_waiting: 'No hay ningún cambio de cuenta en espera. No se cambió nada.',
  destination_unchanged: 'Esta ya es tu cuenta de cobro. No cambió nada.',
  payout_above_available: 'Es más de lo que hay disponible. Lo que está en espera queda disponible en su fecha.',
  payout_not_waiting: 'Este retiro ya no espera una decisión.',
  not_allowed_own_payout: 'Nadie decide sobre un retiro propio.',
  already_looked: 'Ya decidiste sobre este retiro. Falta que lo revise otra persona.',
};
