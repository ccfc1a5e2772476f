import type { desk as en } from '../en/desk.ts';
import type { Sentences } from '../types.ts';

export const desk: Sentences<typeof en> = {
  title: 'Mesa',
  lead: 'O que espera a casa. Cada ato aqui precisa de um motivo e deixa uma entrada no registro.',
  waiting: (count) => `${count} à espera`,
  places: {
    support: { title: 'Mensagens à casa', text: 'Perguntas de visitantes e membros.' },
    findings: { title: 'Apontamentos', text: 'Palavras que alguém diz que não são dados de contato.' },
    files: { title: 'Arquivos', text: 'Arquivos que alguém diz que não precisam ser retidos.' },
    steps: { title: 'Consequências a confirmar', text: 'O que só segue quando uma pessoa diz.' },
    appeals: { title: 'Recursos', text: 'O que pedem que outra pessoa olhe de novo.' },
    reports: { title: 'Denúncias', text: 'O que nos contaram sobre textos e pessoas.' },
    payouts: { title: 'Saques', text: 'Quantias grandes que duas pessoas olham.' },
    record: { title: 'Registro', text: 'O que o auditor achou no registro.' },
    policy: { title: 'Regras e números', text: 'Novas versões do que vale aqui.' },
  },
};
