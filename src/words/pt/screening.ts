import type { screening as english } from '../en/screening.ts';
import type { Sentences } from '../types.ts';

export const screening: Sentences<typeof english> = {
  kinds: {
    email: 'um e-mail',
    phone: 'um telefone',
    messaging_handle: 'um usuário de mensageiro',
    social_profile: 'um perfil em rede social',
    personal_url: 'um link para uma página sua',
    meeting_link: 'um link de reunião',
    postal_address: 'um endereço postal',
    offplatform_payment: 'um pagamento por fora',
    circumvention_intent: 'uma proposta de conversar por outro meio',
  },
  held: {
    message: 'Sua mensagem ainda não saiu',
    text: 'Este texto ainda não saiu',
    looksLike: (kinds) => `Estas palavras parecem ${kinds}.`,
    passes: {
      talking: 'Você poderá passá-las com o pagamento protegido.',
      closed: 'Propor continuar por outro meio só passa enquanto há um pagamento protegido.',
      ended: 'Esta contratação já terminou. Você poderá passá-las de novo quando houver outro pagamento protegido.',
      public:
        'Elas nunca passam em textos que todos leem. Você poderá passá-las na conversa com o pagamento protegido.',
    },
    payment:
      'Algumas falam em pagar por fora. Isso não passa em momento nenhum: dinheiro que não entra aqui não pode ser protegido, e ninguém pode decidir sobre ele.',
    onlyPayment:
      'Estas palavras falam em pagar por fora. Isso não passa em momento nenhum: dinheiro que não entra aqui não pode ser protegido, e ninguém pode decidir sobre ele.',
    rule: (id) => `Regra ${id}`,
    choices: 'O que você quer fazer?',
    edit: 'Mudar as palavras',
    editMeans: 'Depois você envia de novo. Nada fica anotado contra você.',
    contest: 'Isto não é dado de contato',
    contestPayment: 'Isto não é pagamento por fora',
    contestMeans: 'Sai com essas palavras ocultas e uma pessoa da casa as lê. Se você tiver razão, elas aparecem.',
    sendMasked: 'Enviar com essas palavras ocultas',
    sendMaskedMeans: 'Elas continuam ocultas. Você recebe um alerta com os motivos e pode recorrer.',
  },
  hidden: {
    words: 'palavras ocultas',
    why: {
      contact: 'Antes do pagamento protegido não se trocam dados de contato.',
      payment: 'Aqui não se oferecem pagamentos por fora.',
    },
    waiting: 'A outra parte não vê as palavras marcadas até que uma pessoa da casa as leia.',
    byChoice: 'A outra parte não vê as palavras marcadas, como você escolheu.',
    confirmed: 'Uma pessoa da casa leu as palavras marcadas e as deixou ocultas.',
  },
  marking: (kinds) => `Estas palavras parecem ${kinds}. Você ainda pode mudá-las.`,
};
