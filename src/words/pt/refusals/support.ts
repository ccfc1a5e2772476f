import type { Sentences } from '../../types.ts';
import type { support as en } from '../../en/refusals/support.ts';

export const support: Sentences<typeof en> = {
  too_many_requests_open:
    'Você tem muitas consultas abertas. Continue escrevendo em uma delas ou feche as que já foram resolvidas.',
  request_closed: 'Esta consulta está fechada. Quem perguntou pode reabri-la escrevendo.',
};
