import type { Sentences } from '../../types.ts';
import type { custody as en } from '../../en/refusals/custody.ts';

export const custody: Sentences<typeof en> = {
  end_the_duty_first: 'Tienes una función en la casa. Pide primero que termine; después puedes cerrar tu cuenta.',
  erasure_is_waiting: 'La cuenta ya se está cerrando. Hasta su día puedes echarte atrás.',
  no_erasure_waits: 'Aquí no se está cerrando ninguna cuenta.',
  erasure_is_held: (d) => `Todavía hay algo que impide borrar esto: ${d.reasons ?? ''}.`,
  hold_is_lifted: 'Esta retención ya se levantó.',
};
