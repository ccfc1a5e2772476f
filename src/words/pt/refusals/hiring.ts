import type { Sentences } from '../../types.ts';
import type { hiring as en } from '../../en/refusals/hiring.ts';

export const hiring: Sentences<typeof en> = {
  pool_not_yours: 'Este não é um grupo aberto de quem contrata neste projeto.',
  already_for_everybody: 'Este projeto já pode ser visto por todos.',
  only_those_who_hire_may: 'Só quem contrata por esta empresa pode fazer isto.',
  only_the_client_may: 'Só quem publicou este projeto pode fazer isto.',
  only_the_professional_may: 'Só quem enviou a proposta pode fazer isto.',
  only_who_was_invited_may: 'Só quem recebeu o convite pode respondê-lo.',
  only_the_other_side_may: 'Esta oferta é sua. Quem responde é a outra parte.',
  only_who_offered_may: 'Só quem fez esta oferta pode retirá-la.',
  only_the_clock_ends_offers: 'Uma oferta termina sozinha quando o prazo acaba.',
  not_allowed_own_project: 'Ninguém envia proposta a um projeto próprio ou da própria empresa.',
  not_allowed_between_you: 'Uma das partes bloqueou a outra; não há contato possível entre vocês.',
  not_allowed_own_report: 'Uma denúncia que envolve você é analisada por outra pessoa.',
  already_published: 'Este projeto já está publicado.',
  not_published_yet: 'Este projeto ainda é um rascunho. Publique-o primeiro.',
  project_not_complete: (d) =>
    d['missing'] === 1
      ? 'Falta uma coisa para que outras pessoas possam ler este projeto.'
      : `Faltam ${d['missing'] ?? 'algumas'} coisas para que outras pessoas possam ler este projeto.`,
  project_is_settled: 'Este projeto já está resolvido. O que foi combinado está na contratação.',
  project_not_open: 'Este projeto não recebe propostas no momento.',
  currency_is_set: 'Já há propostas na moeda deste projeto. A moeda fica como está.',
  day_is_past: 'O dia informado já passou. Escolha um dia posterior.',
  ends_before_it_starts: 'O projeto terminaria antes de começar. Confira as duas datas.',
  budget_upside_down: 'O preço mais alto é menor que o mais baixo.',
  already_invited: 'Esta pessoa já foi convidada para este projeto.',
  already_proposed: 'Esta pessoa já enviou uma proposta para este projeto.',
  invitation_is_settled: 'Este convite já foi respondido.',
  client_card_is_red:
    'A ficha deste cliente está em vermelho. Leia o motivo no projeto e confirme que você viu. Você pode enviar a proposta mesmo assim.',
  one_open_proposal: 'Você tem aqui uma proposta aberta. Retire-a antes de enviar outra.',
  already_chosen: 'Sua proposta para este projeto foi aceita. Continue na contratação.',
  another_currency: (d) => `Este projeto é pago em ${d['currency']}. Informe seu preço em ${d['currency']}.`,
  questions_unanswered: (d) =>
    d['missing'] === 1
      ? 'Falta responder a uma pergunta de quem contrata.'
      : `Falta responder a ${d['missing']} perguntas de quem contrata.`,
  proposal_is_settled: 'Esta proposta já foi decidida ou retirada.',
  counter_waits: 'Sua oferta ainda espera resposta. Retire-a antes de fazer outra.',
  same_terms: 'Estas já são as condições atuais. Mude o preço, os dias ou o escopo.',
  no_counter_open: 'Não há oferta à espera de resposta.',
  counter_expired: 'O prazo para responder a esta oferta acabou. A proposta fica como estava.',
  not_yourself: 'Isto é sobre você. Escolha outra pessoa.',
  already_blocked: 'Você já bloqueou esta pessoa ou empresa.',
  not_blocked: 'Você não bloqueou esta pessoa ou empresa.',
  already_reported: 'Você já denunciou isto. Uma pessoa vai analisar.',
  report_is_settled: 'Alguém já decidiu esta denúncia.',
};
