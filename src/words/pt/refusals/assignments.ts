import type { Sentences } from '../../types.ts';
import type { assignments as english } from '../../en/refusals/assignments.ts';

export const assignments: Sentences<typeof english> = {
  not_allowed_own_assignment: 'Este serviço é do seu próprio lado. Quem assume é alguém de fora.',
  not_allowed_on_terms:
    'A casa não combinou com este cliente o pagamento depois da aprovação. Proteja o pagamento ou fale com quem opera o site.',
  only_who_was_assigned_may: 'Só o profissional que assumiu este serviço pode fazer isso.',
  only_the_other_side_may_ask: 'Isto é pedido pela outra parte.',
  only_the_other_side_may_say: 'Isto é informado pela outra parte.',
  assignment_was_sent: 'Este serviço já foi enviado. Retire-o ou comece uma cópia.',
  assignment_not_complete: (d) =>
    `Ainda falta o necessário: ${d['missing']} ${d['missing'] === 1 ? 'parte' : 'partes'}. O formulário mostra quais.`,
  assignment_not_waiting: 'Este serviço não está esperando ninguém agora.',
  client_chooses: 'Aqui os profissionais se candidatam e o cliente escolhe.',
  one_open_offer: 'Há condições entre vocês esperando resposta. Isso vem primeiro.',
  offer_is_settled: 'Estas condições já foram respondidas ou retiradas.',
  offer_expired: 'O prazo para responder a estas condições acabou.',
  start_has_passed: 'O início deste trabalho já passou.',
  not_now_for_assignment: 'Isto não combina com a situação atual do serviço.',
  too_early: 'Ainda é cedo demais para isso.',
  not_due_yet: 'Ainda não chegou a hora.',
  already_checked_in: 'Você já registrou a chegada.',
  not_checked_in: 'Ainda não há chegada registrada.',
  still_checked_in: 'Há uma visita em andamento. Primeiro registre a saída.',
  already_begun: 'O trabalho já começou. Uma correção ou uma nota diz o que houve.',
  ask_waits: 'Você já pediu isso. A outra parte ainda não respondeu.',
  ask_is_settled: 'Isto já foi respondido ou retirado.',
  asks_wait: 'Há um pedido que ainda espera resposta. Isso vem primeiro.',
  equipment_not_back: 'Informe que enviou de volta tudo o que precisa ser devolvido.',
  not_to_be_returned: 'Isto não precisa ser devolvido.',
  shipment_already_there: 'Isto já foi informado.',
  no_rounds_left: 'Já foi devolvido tantas vezes quanto combinado. Aprove, peça um ajuste ou abra um caso.',
  extras_not_protected:
    'Uma despesa ou um bônus que você aceitou ainda não está protegido. Proteja primeiro e depois aprove.',
  say_about_the_fee:
    'Cancelar agora tem uma taxa, mostrada na página. Pague, pague mais ou recuse; a recusa aparece na sua ficha de desempenho.',
  work_has_begun: 'O trabalho já começou. Cancelar paga o que já foi ganho; o resto um caso decide.',
  absence_already_reported: 'Isto já foi informado. Primeiro vem a resposta do profissional ou o prazo dela.',
  somebody_came: 'Aqui alguém registrou a chegada. Se saiu antes, informe isso.',
  nobody_came: 'Aqui ninguém registrou a chegada. Informe que ninguém veio.',
  too_many_templates: (d) => `Você pode guardar até ${d['templates']} modelos. Primeiro remova um.`,
  template_name_taken: 'Já existe um modelo com esse nome. Escolha outro.',
  terms_already_given: 'Este cliente já pode pagar depois da aprovação.',
  only_operators_give_terms: 'Só quem opera o site pode permitir o pagamento depois da aprovação.',
  too_many_assignments: (d) => `Uma tabela tem no máximo ${d['rows']} linhas. Envie em partes.`,
  table_not_readable: (d) => `A linha ${d['line']} não pode ser lida como tabela. Procure uma aspa sem fechar.`,
  column_unknown: (d) => `Não existe a coluna “${d['column']}”. Use os nomes do exemplo.`,
};
