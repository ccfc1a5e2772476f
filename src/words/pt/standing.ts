import type { CardLimits, standing as en } from '../en/standing.ts';
import type { Sentences } from '../types.ts';

export const standing: Sentences<typeof en> = {
  title: 'Minha posição',
  lead: (version) => `Feita só de fatos que você pode ver, com a versão ${version} da fórmula.`,
  take: 'Levar os fatos e refazer a conta',
  today: 'Hoje',
  of100: 'de 100, hoje',
  isNew: 'Novo: nenhuma contratação terminou ainda',
  sum: { gained: 'Sete fatores somam', taken: 'Alertas, infrações e encerramentos tiram' },
  time: {
    title: 'Ao longo do tempo',
    described: (d) => `Pontuação dos últimos meses: de ${d.from} a ${d.to}, mínima ${d.low}, máxima ${d.high}.`,
    today: (score) => `hoje ${score}`,
    coming: 'se nada mudar',
    table: 'Ver como tabela',
    day: 'Dia',
    score: 'Pontuação',
  },
  factors: {
    title: 'Fator por fator',
    lead: 'O comprimento da barra é o peso do fator. Abra um para ver os fatos e quando cada um deixa de contar.',
    of: (weight) => `de ${weight}`,
    names: {
      rating: 'Avaliações',
      earnings: 'Ganhos',
      completion: 'Trabalhos concluídos',
      responsiveness: 'Rapidez nas respostas',
      activity: 'Atividade',
      rehire: 'Clientes que voltam',
      proof: 'Provas',
    },
    why: {
      rating: (d) =>
        `Média ponderada ${d.average} de 5, de ${d.ratings} avaliações e ${d.violations} infrações. Cada uma pesa metade a cada ${d.half} dias.`,
      earnings: (d) =>
        `${d.sum} liberados para você; contam ${d.counted}, porque um só cliente conta inteiro até ${d.share}.`,
      completion: (d) => `${d.completed} concluídos, ${d.failed} encerrados por sua culpa.`,
      responsiveness: (d) =>
        `${d.inTime} de ${d.messages} primeiras mensagens respondidas em 24 horas úteis. Janela de ${d.days} dias.`,
      activity: (d) =>
        `${d.proposals} propostas em ${d.days} dias e ${d.wins} contratações ganhas em ${d.winDays} dias.`,
      rehire: (d) => `${d.again} de ${d.clients} clientes contrataram você de novo em ${d.days} dias.`,
      proof: (d) =>
        `${d.certifications} certificações válidas; identidade ${d.identity === 1 ? 'verificada' : 'ainda não verificada'}.`,
    },
    fades: (day) => `O próximo fato deixa de contar em ${day}.`,
    none: 'Ainda sem fatos: todo mundo começa com isto.',
  },
  taken: {
    title: 'O que tira, e até quando',
    fact: 'Fato',
    gone: 'Some em',
    points: 'Pontos hoje',
    was: (points) => `era ${points}`,
    names: {
      contact_alerts: 'Alerta de contato',
      payment_alerts: 'Alerta de pagamento',
      violations: 'Infração',
      cancellations: 'Encerramento por sua culpa',
    },
    none: 'Nada tira: sem alertas, sem infrações, sem encerramentos por sua culpa que contem.',
  },
  more: {
    title: 'O que mudaria',
    lead: 'Calculado agora, com a mesma fórmula. Nada disso aconteceu.',
    of: {
      rating_of_five: 'Mais uma avaliação de 5 estrelas',
      rating_of_one: 'Mais uma avaliação de 1 estrela',
      delivery: (sum) => `Mais uma entrega paga, ${sum}`,
      certification: 'Mais uma certificação',
      contact_alert: 'Um alerta de contato',
      payment_alert: 'Um alerta de pagamento',
      violation: 'Uma infração',
      cancellation: 'Mais um encerramento por sua culpa',
    },
  },
  formula: {
    title: 'Como a pontuação é calculada',
    description: 'A fórmula que ordena os profissionais, com todos os seus números.',
    lead: (version) =>
      `A versão ${version} está em vigor. A pontuação vai de 0 a 100: sete fatores somam pontos, e alertas, infrações e encerramentos por culpa própria tiram pontos, a cada dia menos. Ela é calculada só com fatos do registro; quem tem os fatos pode refazer a conta.`,
    factors: 'O que soma',
    factor: 'Fator',
    most: 'No máximo',
    counts: 'Conta fatos de',
    days: (days) => `${days} dias`,
    what: 'Como',
    hows: {
      rating: (d) =>
        `A média de todas as avaliações, como se desde o começo houvesse ${d.weight} de ${d.stars} estrelas. Uma avaliação pesa metade depois de ${d.half} dias; uma infração entra como uma avaliação de uma estrela.`,
      earnings: (d) =>
        `O dinheiro liberado, numa escala que cresce mais devagar quanto maior ele é e fica completa com ${d.full} na moeda de base. O que um cliente paga além de ${d.share} do total conta só em ${d.excess}.`,
      completion: 'As contratações concluídas, entre as que foram concluídas ou terminaram por culpa própria.',
      responsiveness: 'As primeiras mensagens respondidas em 24 horas úteis.',
      activity: (d) =>
        `Metade por até ${d.proposals} propostas em ${d.days} dias, metade por até ${d.wins} contratações ganhas.`,
      rehire: 'Os clientes que contrataram de novo, entre todos os que têm uma contratação concluída.',
      proof: (d) => `Até ${d.most} certificações válidas e a identidade verificada.`,
    },
    taken: 'O que tira',
    fact: 'Fato',
    points: 'Pontos no seu dia',
    half: 'Pesa metade depois de',
    gone: 'Some depois de',
    never: '–',
    facts: {
      contact: 'Alerta de contato',
      payment: 'Alerta de pagamento',
      light: 'Infração leve',
      normal: 'Infração',
      heavy: 'Infração grave',
      cancellations: (d) =>
        `Encerramentos por culpa própria: nada pelo primeiro, ${d.second} pelo segundo e ${d.more} a mais por cada um que seguir`,
    },
    ties: 'Entre iguais vem primeiro quem fez algo mais tarde; depois decide um sorteio que muda a cada dia, para que quem está começando se reveze.',
    again: 'Refazer a conta',
    againText:
      'Em “Minha posição” você leva os seus fatos num arquivo. O programa da casa calcula a pontuação de qualquer arquivo assim: npm run --silent rank.',
  },
  card: {
    title: 'Fichas de clientes',
    of: (name: string) => `${name} como cliente`,
    lead: (days: number) =>
      `Contada a partir do que aconteceu, nos últimos ${days} dias e desde sempre. Os últimos ${days} dias decidem a cor.`,
    formula: (d: CardLimits) =>
      `Uma ficha fica em vermelho quando menos de ${d.satisfactionPercent} % das avaliações são de 4 ou 5 estrelas, quando o cliente leva em média ${d.approvalHours} horas ou mais para decidir sobre uma entrega, ou quando paga em média com ${d.lateHours} horas ou mais de atraso. Só os últimos ${d.windowDays} dias decidem. Estes exemplos são calculados pelo mesmo programa que calcula as fichas reais.`,
    how: 'Como as fichas são feitas, com exemplos',
    red: 'Esta ficha está em vermelho',
    notRed: 'Nada aqui passa do limite.',
    isRed: 'em vermelho',
    isNotRed: 'não está em vermelho',
    reasons: {
      satisfaction: 'Poucas das pessoas que trabalharam para este cliente deram 4 ou 5 estrelas.',
      approval: 'Em média, este cliente demora a decidir sobre o que foi entregue.',
      payment: 'Em média, este cliente paga com atraso.',
    },
    figures: 'Números',
    figure: 'Número',
    days: (days: number) => `Últimos ${days} dias`,
    lifetime: 'Desde sempre',
    satisfaction: 'Avaliações de 4 e 5 estrelas',
    share: (share: string, satisfied: number, ratings: number) => `${share} % (${satisfied} de ${ratings})`,
    none: 'sem avaliações',
    mean: 'Tempo para decidir, média',
    median: 'Tempo para decidir, valor central',
    decisions: 'Decisões sobre entregas',
    payment: 'Pagamentos',
    paidAhead: 'protegidos com antecedência, nenhum vencia depois',
    paid: (onTime: number, all: number, days: string) => `${onTime} de ${all} em dia, ${days} dias de atraso em média`,
    facts: 'Os fatos por trás dos números',
    ratings: 'Avaliações',
    stars: 'Estrelas',
    delivered: 'Entregue',
    decided: 'Decidido',
    took: 'Levou',
    open: 'Ficha',
    seen: 'Li por que a ficha deste cliente está em vermelho',
    seenHint: 'Você pode enviar a proposta mesmo assim. O registro dirá que você foi avisado.',
    examples: {
      satisfaction: {
        title: 'Três avaliações',
        text: 'Três pessoas deram 5, 4 e 3 estrelas: duas de três ficaram satisfeitas.',
      },
      approval: { title: 'Duas decisões', text: 'Uma entrega foi decidida em 24 horas e outra em 120.' },
      old: {
        title: 'Uma avaliação ruim de muito tempo atrás',
        text: 'Há 91 dias alguém deu uma estrela; desde então, uma entrega foi decidida em 10 horas.',
      },
    },
  },
};
