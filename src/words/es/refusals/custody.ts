import type { Sentences } from '../../types.ts';
import type { custody as en } from '../../en/refusals/custody.ts';

export const custody: Sentences<typeof en> = {
  end_the_duty_first: 'Tienes una función en la casa. Pide primero que termine; después puedes cerrar tu cuenta.',
  erasure_is_waiting: 'La cuenta ya se está cerrando. Hasta su día puedes echarte atrás.',
  no_erasure_waits: 'Aquí no se está cerrando ninguna cuenta.',
  erasure_is_held: (d) => `Todavía hay algo que impide borrar esto: ${d.reasons ?? ''}.`,
  hold_is_lifted: 'Esta retención ya se levantó.',
  not_allowed_without_reason: 'Di por qué hallazgo, reporte o consulta de esta conversación la abres.',
  redaction_waits: 'Otra persona ya lo tiene para decidir.',
  redaction_is_held:
    'Hay una retención sobre lo que escribió esta persona, así que nada de eso puede quitarse de la vista. Haz que se levante primero, o rechaza.',
  redaction_is_decided: 'Alguien ya lo decidió.',
  second_is_somebody_else: 'Debe decidir alguien distinto de quien lo pidió.',
};
