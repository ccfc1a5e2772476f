import type { Sentences } from '../../types.ts';
import type { checks as en } from '../../en/refusals/checks.ts';

export const checks: Sentences<typeof en> = {
  not_allowed_worked_together: 'Has hablado de trabajo con una de estas personas. Decide otra persona.',
  not_allowed_helped: 'Estás respondiendo una consulta de una de estas personas. Decide otra persona.',
  not_allowed_colleague: 'Esto lo escribió alguien del equipo de la casa. Decide un operador.',
  taken_by_another: 'Otra persona ya tomó este caso.',
  already_taking: 'Ya tienes uno. Decídelo o devuélvelo, y luego toma el siguiente.',
  nothing_to_check: 'No espera nada que puedas decidir tú.',
  not_taken_by_you: 'Este no está contigo ahora.',
  already_handed_back: 'Ya se devolvió.',
};
