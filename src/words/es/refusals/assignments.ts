import type { Sentences } from '../../types.ts';
import type { assignments as english } from '../../en/refusals/assignments.ts';

export const assignments: Sentences<typeof english> = {
  not_allowed_own_assignment: 'Esta asignación es de tu propio lado. La toma alguien de afuera.',
  not_allowed_on_terms:
    'La casa no acordó con este cliente el pago después de la aprobación. Protege el pago o consulta a quien opera el sitio.',
  only_who_was_assigned_may: 'Solo el profesional que tomó esta asignación puede hacerlo.',
  only_the_other_side_may_ask: 'Esto lo pide la otra parte.',
  only_the_other_side_may_say: 'Esto lo indica la otra parte.',
  assignment_was_sent: 'Esta asignación ya se envió. Retírala o empieza una copia.',
  assignment_not_complete: (d) =>
    `Falta lo necesario: ${d['missing']} ${d['missing'] === 1 ? 'parte' : 'partes'}. El formulario muestra cuáles.`,
  assignment_not_waiting: 'Esta asignación ya no espera a nadie.',
  client_chooses: 'Aquí los profesionales se postulan y el cliente elige.',
  one_open_offer: 'Hay condiciones entre ustedes que esperan respuesta. Eso va primero.',
  offer_is_settled: 'Estas condiciones ya se respondieron o se retiraron.',
  offer_expired: 'El plazo para responder a estas condiciones terminó.',
  start_has_passed: 'El inicio de este trabajo ya pasó.',
  not_now_for_assignment: 'Esto no corresponde al estado actual de la asignación.',
  too_early: 'Todavía es demasiado temprano para esto.',
  not_due_yet: 'Todavía no llegó el momento.',
  already_checked_in: 'Ya registraste tu llegada.',
  not_checked_in: 'Todavía no hay una llegada registrada.',
  still_checked_in: 'Hay una visita en curso. Primero registra la salida.',
  already_begun: 'El trabajo ya empezó. Una corrección o una nota dice lo que pasó.',
  ask_waits: 'Ya lo pediste. La otra parte todavía no respondió.',
  ask_is_settled: 'Esto ya se respondió o se retiró.',
  asks_wait: 'Hay algo pedido que todavía espera respuesta. Eso va primero.',
  equipment_not_back: 'Indica que enviaste de vuelta todo lo que hay que devolver.',
  not_to_be_returned: 'Esto no hay que devolverlo.',
  shipment_already_there: 'Esto ya se indicó.',
  no_rounds_left: 'Ya se devolvió tantas veces como se acordó. Aprueba, pide un ajuste o abre un caso.',
  extras_not_protected:
    'Un gasto o un bono que aceptaste todavía no está protegido. Protégelo primero y después aprueba.',
  say_about_the_fee:
    'Cancelar ahora tiene un cargo, que se muestra en la página. Págalo, paga más o recházalo; el rechazo aparece en tu ficha de desempeño.',
  work_has_begun: 'El trabajo ya empezó. Cancelarlo paga lo que ya se ganó; lo demás lo decide un caso.',
  absence_already_reported: 'Esto ya se informó. Primero va la respuesta del profesional o su plazo.',
  somebody_came: 'Aquí alguien registró su llegada. Si se fue antes, informa eso.',
  nobody_came: 'Aquí nadie registró su llegada. Informa que nadie vino.',
  too_many_templates: (d) => `Puedes guardar hasta ${d['templates']} plantillas. Primero quita una.`,
  template_name_taken: 'Ya hay una plantilla con ese nombre. Elige otro.',
  terms_already_given: 'Este cliente ya puede pagar después de la aprobación.',
  only_operators_give_terms: 'Solo quien opera el sitio puede permitir el pago después de la aprobación.',
  too_many_assignments: (d) => `Una tabla tiene como máximo ${d['rows']} filas. Envíala por partes.`,
  table_not_readable: (d) => `La línea ${d['line']} no se puede leer como tabla. Busca una comilla sin cerrar.`,
  column_unknown: (d) => `No hay una columna «${d['column']}». Usa los nombres del ejemplo.`,
};
