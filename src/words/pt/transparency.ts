import type { transparency as en } from '../en/transparency.ts';
import type { Sentences } from '../types.ts';

export const transparency: Sentences<typeof en> = {
  title: 'Relatório de transparência',
  lead: 'O que esta casa decidiu sobre sua gente, contado a partir das próprias decisões. Cada número pode ser contado de novo.',
  periods: 'Períodos',
  running: 'Este período ainda está aberto: os números continuam mudando.',
  none: 'Nada neste período.',
  findings: {
    title: 'O que o filtro de contato encontrou',
    kind: 'Tipo e idioma',
    found: 'Encontrado',
    edited: 'Alterado antes de sair',
    hidden: 'Enviado oculto',
    confirmed: 'Confirmado',
    overturned: 'Revertido',
    waiting: 'Aguardando',
    quality: 'Com que frequência o filtro acerta',
  },
  consequences: {
    title: 'O que veio depois, por regra',
    rule: 'Regra',
    terms: 'Os termos',
    reminders: 'Lembretes',
    alerts: 'Alertas',
    violations: 'Infrações',
    suspensions: 'Suspensões',
    closures: 'Contas encerradas',
    byMachine: 'Só pela máquina',
    byPerson: 'Com uma pessoa',
  },
  justice: {
    title: 'Recursos e casos',
    appeals: ({ made, upheld, overturned, waiting }) =>
      `Recursos apresentados: ${made}. Decisão mantida: ${upheld}. Revertida, como se nunca tivesse existido: ${overturned}. Aguardando: ${waiting}.`,
    cases: ({ opened, settled, decided, again, changed, open }) =>
      `Casos abertos: ${opened}. Acordados entre as duas partes: ${settled}. Decididos por um árbitro: ${decided}; desses, ${again} foram à segunda instância e ${changed} mudaram nela. Em aberto: ${open}.`,
    median: (hours) => `Metade das decisões levou ${hours} horas ou menos desde a abertura.`,
  },
  kept: {
    title: 'Os prazos que prometemos e cumprimos',
    what: 'O quê',
    things: {
      appeals: 'Respostas a recursos',
      texts: 'Palavras contestadas',
      files: 'Arquivos contestados',
      reports: 'Denúncias',
    },
    promised: 'Prometido, horas',
    decided: 'Decididos',
    overdue: 'Atrasados agora',
    inTime: 'No prazo',
    median: 'Mediana, horas',
  },
  reports: {
    title: 'O que os membros denunciaram',
    reason: 'Motivo',
    made: 'Denúncias',
    upheld: 'Com razão',
    dismissed: 'Sem razão',
  },
  how: 'Como se conta',
  howText: [
    'Tudo é contado no trimestre em que começou: um apontamento pelo seu dia, um recurso pelo dia em que foi apresentado. O que é decidido depois se soma ali.',
    'Nenhum número nomeia ninguém: o que se conta não guarda nomes, palavras nem lugares.',
  ],
  csv: 'Baixar em CSV',
  data: 'O mesmo como dados',
};
