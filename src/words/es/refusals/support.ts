import type { Sentences } from '../../types.ts';
import type { support as en } from '../../en/refusals/support.ts';

export const support: Sentences<typeof en> = {
  too_many_requests_open:
    'Tienes muchas consultas abiertas. Sigue escribiendo en una de ellas o cierra las que ya están resueltas.',
  request_closed: 'Esta consulta está cerrada. Quien preguntó puede reabrirla escribiendo.',
};
