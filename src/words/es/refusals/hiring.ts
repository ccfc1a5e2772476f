import type { Sentences } from '../../types.ts';
import type { hiring as en } from '../../en/refusals/hiring.ts';

export const hiring: Sentences<typeof en> = {
  pool_not_yours: 'No es un grupo abierto de quien contrata en este proyecto.',
  already_for_everybody: 'Este proyecto ya lo puede ver cualquiera.',
  only_those_who_hire_may: 'Solo quien contrata para esta empresa puede hacer esto.',
  only_the_client_may: 'Solo quien publicó este proyecto puede hacer esto.',
  only_the_professional_may: 'Solo quien envió la propuesta puede hacer esto.',
  only_who_was_invited_may: 'Solo quien recibió la invitación puede responderla.',
  only_the_other_side_may: 'Esta oferta es tuya. Le toca responder a la otra parte.',
  only_who_offered_may: 'Solo quien hizo esta oferta puede retirarla.',
  only_the_clock_ends_offers: 'Una oferta termina sola cuando se cumple su plazo.',
  not_allowed_own_project: 'Nadie propone en un proyecto propio o de su propia empresa.',
  not_allowed_between_you: 'Una de las dos partes bloqueó a la otra; no hay contacto posible entre ustedes.',
  not_allowed_own_report: 'Una denuncia que te involucra la revisa otra persona.',
  already_published: 'Este proyecto ya está publicado.',
  not_published_yet: 'Este proyecto todavía es un borrador. Publícalo primero.',
  project_not_complete: (d) =>
    d['missing'] === 1
      ? 'Falta una cosa para que otros puedan leer este proyecto.'
      : `Faltan ${d['missing'] ?? 'algunas'} cosas para que otros puedan leer este proyecto.`,
  project_is_settled: 'Este proyecto ya está resuelto. Lo acordado está en la contratación.',
  project_not_open: 'Este proyecto no recibe propuestas en este momento.',
  currency_is_set: 'Ya hay propuestas en la moneda de este proyecto. La moneda queda como está.',
  day_is_past: 'El día que indicaste ya pasó. Elige uno posterior.',
  ends_before_it_starts: 'El proyecto terminaría antes de empezar. Revisa las dos fechas.',
  budget_upside_down: 'El precio más alto es menor que el más bajo.',
  already_invited: 'Ya invitaste a esta persona a este proyecto.',
  already_proposed: 'Esta persona ya envió una propuesta para este proyecto.',
  invitation_is_settled: 'Esta invitación ya tuvo respuesta.',
  client_card_is_red:
    'La ficha de este cliente está en rojo. Lee por qué en el proyecto y confirma que lo viste. Puedes enviar tu propuesta de todos modos.',
  one_open_proposal: 'Tienes aquí una propuesta abierta. Retírala antes de enviar otra.',
  already_chosen: 'Tu propuesta para este proyecto fue aceptada. Sigue en la contratación.',
  another_currency: (d) => `Este proyecto se paga en ${d['currency']}. Indica tu precio en ${d['currency']}.`,
  questions_unanswered: (d) =>
    d['missing'] === 1
      ? 'Falta responder una pregunta de quien contrata.'
      : `Falta responder ${d['missing']} preguntas de quien contrata.`,
  proposal_is_settled: 'Esta propuesta ya fue decidida o retirada.',
  counter_waits: 'Tu oferta todavía espera respuesta. Retírala antes de hacer otra.',
  same_terms: 'Son las condiciones que ya están. Cambia el precio, los días o el alcance.',
  no_counter_open: 'No hay ninguna oferta en espera de respuesta.',
  counter_expired: 'El plazo para responder esta oferta terminó. La propuesta queda como estaba.',
  not_yourself: 'Se trata de ti. Elige a otra persona.',
  already_blocked: 'Ya bloqueaste a esta persona o empresa.',
  not_blocked: 'No bloqueaste a esta persona o empresa.',
  already_reported: 'Ya lo denunciaste. Una persona lo revisará.',
  report_is_settled: 'Alguien ya decidió esta denuncia.',
};
