import type { support as en } from '../en/support.ts';
import type { Sentences } from '../types.ts';
import { hours } from './spans.ts';

export const support: Sentences<typeof en> = {
  title: 'Fale conosco',
  lead: (f) => `Uma pessoa da casa responde, em geral em ${hours(f.supportAnswerHours)}.`,
  helpFirst: 'Muitas perguntas já têm resposta na ajuda.',
  help: 'Abrir a ajuda',
  name: 'Seu nome',
  email: 'Seu e-mail',
  emailHint: 'A resposta vai para lá. Não usamos para mais nada.',
  subject: 'Sobre o que é?',
  text: 'Sua mensagem',
  textHint:
    'Se for sobre uma contratação, diga o nome como está na página dela. Não envie senhas nem números de cartão.',
  send: 'Enviar',
  sentTitle: 'Sua mensagem chegou',
  sentVisitor: 'Respondemos por e-mail.',
  sentMember: 'A resposta vai aparecer aqui, e avisamos quando chegar.',
  mine: 'Suas mensagens à casa',
  none: 'Você ainda não escreveu para nós.',
  status: { open: 'Aguarda a casa', answered: 'Respondida', closed: 'Fechada' },
  you: 'Você',
  house: 'A casa',
  visitor: (name) => `${name}, sem entrar na conta`,
  more: 'Escrever mais',
  moreHint: 'Se você escrever, ela reabre.',
  close: 'Está resolvido, fechar',
  back: 'Todas as mensagens',
  write: 'Escrever para a casa',

  desk: {
    title: 'Mensagens à casa',
    lead: 'Primeiro, quem espera há mais tempo.',
    tabs: { open: 'Aguardando', answered: 'Respondidas', closed: 'Fechadas' },
    none: 'Ninguém está esperando.',
    columns: { subject: 'Assunto', from: 'De', written: 'Escrita', changed: 'Última mudança', status: 'Situação' },
    member: 'Membro',
    byMail: (email) => `A resposta vai por e-mail para ${email}.`,
    onPage: 'A resposta aparece na página do membro.',
    answer: 'Sua resposta',
    send: 'Enviar resposta',
    close: 'Fechar',
    closed: 'Esta consulta está fechada. Ela reabre quando a pessoa escreve.',
  },
};
