import type { mail as en } from '../en/mail.ts';
import type { Sentences } from '../types.ts';

export const mail: Sentences<typeof en> = {
  frame: {
    hello: (name) => (name ? `Olá, ${name}.` : 'Olá.'),
    link: 'Ou abra este endereço:',
    foot: (house) =>
      `Você recebe este e-mail porque tem uma conta em ${house}. Em Configurações, Avisos, você escolhe o que chega por e-mail.`,
    record: (seq, leaf) => `Entrada n.º ${seq} do seu registro. O selo dela: ${leaf}`,
    recordWhy: 'Guarde este e-mail: com o selo você poderá mostrar mais tarde que ninguém alterou o registro.',
  },
  letters: {
    confirm_email: () => ({
      subject: 'Confirme seu e-mail',
      text: 'Confirme que este endereço é seu. O link funciona uma única vez, por 24 horas.',
      action: 'Confirmar meu endereço',
    }),
    email_taken: () => ({
      subject: 'Você já tem uma conta',
      text: 'Alguém, talvez você, tentou se cadastrar com este endereço. Você já tem uma conta aqui. Se esqueceu a senha, crie uma nova. Se não foi você, não precisa fazer nada.',
      action: 'Criar uma nova senha',
    }),
    reset_password: () => ({
      subject: 'Crie uma nova senha',
      text: 'Alguém pediu uma nova senha para a sua conta. O link funciona uma única vez, por uma hora. Se não foi você, não precisa fazer nada: sua senha continua a mesma.',
      action: 'Criar uma nova senha',
    }),
    confirm_new_email: () => ({
      subject: 'Confirme seu novo e-mail',
      text: 'Confirme que este endereço é seu. A partir daí, você entra com ele. O link funciona uma única vez, por 24 horas.',
      action: 'Confirmar meu novo endereço',
    }),
    email_changed_old: (d) => ({
      subject: 'Seu e-mail está sendo alterado',
      text: `Sua conta usará ${d['newEmailMasked']} assim que esse endereço for confirmado. Se não foi você, interrompa agora e crie uma nova senha.`,
      action: 'Não fui eu',
    }),
    security_notice: (d) => ({
      subject: 'Algo mudou na segurança da sua conta',
      text: `${d['what']} (${d['when']}). Se foi você, não precisa fazer nada. Se não foi, confira suas sessões e crie uma nova senha.`,
      action: 'Ver minha segurança',
    }),
    company_invitation: (d) => ({
      subject: `${d['inviter']} convida você para ${d['company']}`,
      text: `${d['inviter']} convida você a agir em nome de ${d['company']}. O link é só para este endereço, funciona uma vez e vence em 7 dias.`,
      action: 'Ver o convite',
    }),
    support_answer: (d) => ({
      subject: 'Respondemos à sua mensagem',
      text: `${d['answer']}`,
      action: 'Ler na página',
    }),
    notice: (d) => ({ subject: `${d['subject']}`, text: `${d['text']}`, action: 'Abrir' }),
  },
};
