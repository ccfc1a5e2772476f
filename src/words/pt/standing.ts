import type { standing as en } from '../en/standing.ts';
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
      earnings: 'Ganhos em 180 dias',
      completion: 'Trabalhos concluídos',
      responsiveness: 'Rapidez nas respostas',
      activity: 'Atividade',
      rehire: 'Clientes que voltam',
      proof: 'Provas',
    },
    why: {
      rating: (d) =>
        `Média ponderada ${d.average} de 5, de ${d.ratings} avaliações e ${d.violations} infrações. Cada uma pesa metade a cada 180 dias.`,
      earnings: (d) =>
        `${d.sum} liberados para você; contam ${d.counted}, porque um só cliente conta inteiro até 40 %.`,
      completion: (d) => `${d.completed} concluídos, ${d.failed} encerrados por sua culpa.`,
      responsiveness: (d) =>
        `${d.inTime} de ${d.messages} primeiras mensagens respondidas em 24 horas úteis. Janela de 90 dias.`,
      activity: (d) => `${d.proposals} propostas em 30 dias e ${d.wins} contratações ganhas em 90 dias.`,
      rehire: (d) => `${d.again} de ${d.clients} clientes contrataram você de novo em um ano.`,
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
};
