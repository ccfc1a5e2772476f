import { date } from '../../format.ts';
import type { Sentences } from '../../types.ts';
import type { enforcement as en } from '../../en/refusals/enforcement.ts';

type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'pt', 'UTC', 'long', true);

export const enforcement: Sentences<typeof en> = {
  suspended: (d) => `Você não pode enviar propostas até ${day(d)}. Tudo o que está em andamento continua.`,
  suspended_from_publishing: (d) =>
    `Até ${day(d)} você não publica projetos cujo pagamento ainda não esteja protegido. Tudo o que está em andamento continua.`,
  only_the_house_issues_alerts: 'Os alertas vêm de palavras que foram encontradas; ninguém os dá à mão.',
  already_issued: 'Por estas palavras já foi dado um alerta.',
  only_staff_give_violations: 'Só um agente de confiança ou um árbitro pode declarar uma infração.',
  not_allowed_involved: 'Você está nesta conversa; outra pessoa precisa decidir.',
  only_trust_agents_confirm: 'Só um agente de confiança pode confirmar o que segue.',
  step_already_decided: 'Alguém já decidiu sobre isto.',
  nothing_waits: 'Nada mais espera por uma pessoa aqui.',
  already_appealed: 'Você já recorreu disto uma vez. Há um recurso para cada motivo.',
  appeal_window_closed: 'O prazo para recorrer terminou.',
  appeal_too_long: (d) => `Um recurso tem no máximo ${d['max']} caracteres.`,
  only_trust_agents_decide_appeals: 'Só um agente de confiança pode decidir um recurso.',
  not_allowed_took_part: 'Você participou disto; outra pessoa precisa decidir o recurso.',
  appeal_already_decided: 'Este recurso já foi decidido.',
  not_due_yet: 'Ainda não é o momento.',
  only_a_trust_agent_may_suspend: 'Só um agente de confiança pode suspender um direito.',
  not_allowed_about_yourself: 'Sobre você, outra pessoa precisa decidir.',
  suspension_out_of_range: (d) => `Uma suspensão vai de ${d['min']} a ${d['max']} dias.`,
  account_closed:
    'Esta conta está encerrada. Você ainda pode ler por quê e recorrer, terminar o que está em andamento, levar seus dados e sacar o seu próprio dinheiro.',
  only_trust_agents_close: 'Só agentes de confiança encerram contas, e sempre em dois.',
  closure_waits: 'Já há uma proposta de encerrar esta conta à espera de resposta.',
  closure_announced: 'O encerramento desta conta já foi decidido.',
  closure_already_decided: 'Outra pessoa já decidiu sobre este encerramento.',
  not_repeated: 'Sem aviso só por faltas repetidas que o guia nomeia, ou quando a lei exige.',
  closure_does_not_count: 'Este encerramento não conta: foi anulado, ou está em pausa porque a casa se atrasou.',
};
