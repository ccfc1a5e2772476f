import type { messaging as english } from '../en/messaging.ts';
import type { Sentences } from '../types.ts';

export const messaging: Sentences<typeof english> = {
  composer: {
    label: 'Sua mensagem',
    edit: (number) => `Mudar a mensagem n.º ${number}`,
    editHint: 'As palavras de antes ficam no registro, abaixo das novas.',
    hint: {
      talking: 'Links para trabalhos passam. Dados de contato, com o pagamento protegido.',
      funded: 'O pagamento está protegido: dados de contato passam e ficam no registro.',
      closed: 'Dados de contato passam enquanto um caso puder ser aberto.',
      ended: 'Links para trabalhos passam. Dados de contato, com um novo pagamento protegido.',
    },
    markdown: 'Você pode escrever **negrito**, *ênfase*, listas e `código`.',
    send: 'Enviar',
    save: 'Salvar a mudança',
    cancel: 'Deixar como estava',
    keepDraft: 'Guardar como rascunho',
    draftKept: 'Rascunho guardado',
    draftFailed: 'Não foi possível guardar o rascunho. Copie suas palavras antes de sair.',
  },
  message: {
    report: 'Denunciar',
    edit: 'Mudar',
    earlier: (count) => (count === 1 ? '1 versão anterior' : `${count} versões anteriores`),
    version: (when) => `Até ${when}`,
    read: (when) => `Lida, ${when}`,
    hidden: 'palavras ocultas',
  },
  live: {
    arrived: 'Novo no registro:',
    changed: 'Algo mudou nesta página.',
    reload: 'Mostrar',
    lost: 'A conexão caiu. O que houver de novo aparece quando ela voltar.',
  },
  list: {
    title: 'Mensagens',
    lead: 'Todas as conversas, do primeiro olá ao último pagamento.',
    unread: (count) => (count === 1 ? '1 nova' : `${count} novas`),
    draft: 'Rascunho',
    you: 'Você',
    none: 'Ainda não há conversas.',
    noneClient: 'Elas começam com uma pergunta, um convite ou uma proposta.',
    findWork: 'Buscar trabalho',
    publish: 'Publicar um projeto',
    asClient: 'Você contrata',
    asProfessional: 'Você faz o trabalho',
  },
};
