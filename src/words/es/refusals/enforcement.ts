import { date } from '../../format.ts';
import type { Sentences } from '../../types.ts';
import type { enforcement as en } from '../../en/refusals/enforcement.ts';

type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'es', 'UTC', 'long', true);

export const enforcement: Sentences<typeof en> = {
  suspended: (d) => `No puedes enviar propuestas hasta el ${day(d)}. Todo lo que está en curso sigue igual.`,
  suspended_from_publishing: (d) =>
    `Hasta el ${day(d)} no publicas proyectos cuyo pago todavía no esté protegido. Todo lo que está en curso sigue igual.`,
  only_the_house_issues_alerts: 'Las alertas salen de palabras que se encontraron; nadie las da a mano.',
  already_issued: 'Por estas palabras ya se dio una alerta.',
  only_staff_give_violations: 'Solo un agente de confianza o un árbitro puede declarar una infracción.',
  not_allowed_involved: 'Tú estás en esta conversación; debe decidir otra persona.',
  only_trust_agents_confirm: 'Solo un agente de confianza puede confirmar lo que sigue.',
  step_already_decided: 'Alguien ya decidió sobre esto.',
  nothing_waits: 'Aquí ya nada espera a una persona.',
  already_appealed: 'Ya apelaste esto una vez. Hay una apelación por cada motivo.',
  appeal_window_closed: 'El plazo para apelar terminó.',
  appeal_too_long: (d) => `Una apelación tiene como máximo ${d['max']} caracteres.`,
  only_trust_agents_decide_appeals: 'Solo un agente de confianza puede decidir una apelación.',
  not_allowed_took_part: 'Tuviste parte en esto; la apelación debe decidirla otra persona.',
  appeal_already_decided: 'Esta apelación ya fue decidida.',
  not_due_yet: 'Todavía no es el momento.',
  only_a_trust_agent_may_suspend: 'Solo un agente de confianza puede suspender un derecho.',
  not_allowed_about_yourself: 'Sobre ti debe decidir otra persona.',
  suspension_out_of_range: (d) => `Una suspensión dura de ${d['min']} a ${d['max']} días.`,
  account_closed:
    'Esta cuenta está cerrada. Aún puedes leer por qué y apelar, terminar lo que está en curso, llevarte tus datos y retirar tu propio dinero.',
  only_trust_agents_close: 'Solo los agentes de confianza cierran cuentas, y siempre entre dos.',
  closure_waits: 'Ya hay una propuesta de cerrar esta cuenta que espera respuesta.',
  closure_announced: 'El cierre de esta cuenta ya se decidió.',
  closure_already_decided: 'Otra persona ya decidió sobre este cierre.',
  not_repeated: 'Sin aviso solo por faltas repetidas que la guía nombra, o cuando la ley lo exige.',
  closure_does_not_count: 'Este cierre no cuenta: fue anulado, o está en pausa porque la casa se atrasó.',
};
