import type { guideline as en } from '../en/guideline.ts';
import type { Sentences } from '../types.ts';
import { days } from './spans.ts';

/** As regras da comunidade em palavras; os números e a escala são dados em `modules/policy/guideline.ts`. */
export const guideline: Sentences<typeof en> = {
  title: 'Regras da comunidade',
  intro:
    'O que não se faz aqui, e o que acontece depois. São poucas regras. Elas cuidam da garantia e das pessoas que confiam nela.',

  kinds: {
    contact: 'Contato',
    payment: 'Pagamento',
    work: 'Trabalho',
    site: 'No local',
    conduct: 'Conduta',
    client: 'Clientes',
    ranking: 'Posição',
  },
  appliesTo: { professional: 'Profissionais', client: 'Clientes', both: 'Clientes e profissionais' },
  weights: { light: 'Leve', normal: 'Normal', heavy: 'Grave' },

  rows: {
    'C-01': {
      title: 'Dados de contato antes de haver um pagamento protegido',
      counts:
        'Enviar ou pedir e-mail, telefone, nome em aplicativo de mensagem, perfil em rede social, site próprio, link de reunião ou endereço postal antes que o primeiro pagamento da contratação esteja protegido, ou publicá-los em um perfil ou projeto.',
      not: 'Links de trabalhos, repositórios, designs e documentos. O outro lado pedir. Palavras que parecem dados de contato e não são.',
    },
    'P-01': {
      title: 'Oferecer um pagamento por fora',
      counts:
        'Enviar número de conta, link de pagamento, carteira ou chave pix, ou propor pagar ou receber fora da casa, a qualquer momento.',
      not: 'Falar de preços, notas fiscais e condições de pagamento da contratação.',
    },
    'P-02': {
      title: 'Pagar ou receber por fora',
      counts:
        'Um pagamento por um trabalho encontrado aqui que foi feito fora da casa, visível no registro ou reconhecido por um dos lados.',
      not: 'Pagamentos por trabalhos combinados antes de os lados terem conta aqui, quando isso foi dito.',
    },
    'W-01': {
      title: 'Não cumprir o acordo',
      counts:
        'Perder uma data combinada, não atender aos critérios combinados ou cancelar sem motivo, conforme um árbitro ou reconhecido como culpa em uma automediação.',
      not: 'Um acerto sem culpa. Uma data que os dois lados mudaram.',
    },
    'W-02': {
      title: 'Não responder com um trabalho em andamento',
      counts: 'Deixar o outro lado sem resposta em uma contratação em andamento, depois de dois lembretes.',
      not: 'Férias avisadas no registro.',
    },
    'W-03': {
      title: 'Não enviar os entregáveis',
      counts: 'O trabalho foi feito, mas os entregáveis que o acordo nomeia não foram enviados a tempo.',
      not: 'Envios que falharam por causa da casa.',
    },
    'S-01': {
      title: 'Não comparecer ou abandonar o local',
      counts: 'Não ir, sem avisar, a um serviço aceito, ou deixar o local antes do fim combinado.',
      not: 'Cancelar a tempo. Sair por segurança, quando foi informado.',
    },
    'S-02': {
      title: 'Não devolver equipamento',
      counts: 'Ficar com ferramentas, aparelhos ou material do cliente depois do dia combinado para a devolução.',
      not: 'Equipamento cuja devolução o cliente não tornou possível.',
    },
    'B-01': {
      title: 'Conduta não profissional',
      counts:
        'Insultos, ameaças, discriminação, assédio, ou fazer uma avaliação, um pagamento ou uma entrega depender de algo que não foi combinado.',
      not: 'Uma crítica clara ao trabalho. Uma nota baixa que conta o que aconteceu.',
    },
    'K-01': {
      title: 'Tratar mal os profissionais',
      counts:
        'Pedir trabalho de graça, aprovar com atraso repetidas vezes, pagar com atraso ou recusar custos combinados.',
      not: 'Pedir alterações dentro das rodadas combinadas. Usar todo o prazo de revisão.',
    },
    'R-01': {
      title: 'Atividade inventada',
      counts:
        'Contratar a si mesmo com outra conta, ou combinar trabalhos e avaliações entre contas para subir nas listas.',
      not: 'Trabalhar muitas vezes com o mesmo cliente.',
    },
  },

  columns: {
    rule: 'Regra',
    not: 'Não conta',
    nth: (n) => `${['', 'Primeira', 'Segunda', 'Terceira', 'Quarta', 'Quinta'][n] ?? `${n}ª`} vez`,
    further: 'Seguintes',
  },
  consequences: {
    reminder: 'Lembrete',
    alert: 'Alerta',
    violation: { light: 'Infração leve', normal: 'Infração', heavy: 'Infração grave' },
    suspend: {
      proposals: (count) => `Sem novas propostas por ${days(count)}`,
      unfunded_projects: (count) => `Só projetos com pagamento protegido por ${days(count)}`,
    },
    closure_review: 'Revisão da conta',
    case_stays_open: 'O caso continua aberto até a devolução',
    leaves_ranking: 'Suas avaliações e ganhos saem da classificação',
  },
  confirmedBy: {
    machine: 'Pode vir automaticamente quando a pessoa não contesta',
    person: 'Uma pessoa da casa confirma',
    two_people: 'Duas pessoas da casa decidem',
  },

  how: (f) => [
    `Cada passo conta os fatos da mesma regra nos ${days(f.countingDays)} anteriores. Nada é apagado; o peso diminui com o tempo.`,
    `As suspensões vão de ${days(f.suspensionMinDays)} a ${days(f.suspensionMaxDays)} e acabam sozinhas. Contratações em andamento, casos, recursos, exportações e o saque do seu dinheiro nunca são tocados.`,
    `Cada consequência vem com os motivos e permite um recurso em até ${days(f.appealDays)}. Uma pessoa que não participou responde em até ${days(f.appealAnswerDays)}. O que é revertido conta como se nunca tivesse existido.`,
    'Uma falta nunca tira a garantia do dinheiro que já está protegido.',
  ],
};
