import type { landing as en } from '../en/landing.ts';
import type { Sentences } from '../types.ts';

export const landing: Sentences<typeof en> = {
  title: 'Garante. O combinado se cumpre, o dinheiro fica protegido',
  description:
    'Um mercado aberto de trabalho autônomo cujo produto é a garantia: o dinheiro fica guardado durante o trabalho e é pago pelo que foi combinado.',
  hero: {
    first: 'Ninguém trabalha por nada.',
    second: 'Ninguém paga por nada.',
    lead: 'O Garante guarda o dinheiro do cliente enquanto o trabalho é feito e paga pelo que foi combinado. O que foi dito e o que foi entregue fica em um só registro. Se vocês discordarem, uma pessoa lê e decide.',
    find: 'Buscar trabalho',
    post: 'Publicar um projeto',
    fee: (share) => `${share} quando você recebe. Antes, nada.`,
    feeDown: (d) =>
      `${d.share} quando você recebe, caindo até ${d.least} conforme vocês seguem trabalhando juntos. Antes, nada.`,
    example: 'Um exemplo: loja virtual, etapa 2',
    held: 'Protegido',
    silence: (d) => [`Se ${d.client} não responder até `, `, ${d.professional} recebe.`],
  },
  hours: (count) => `${count} horas`,
  life: {
    title: 'Cada passo tem um relógio, e o silêncio tem um significado',
    nobody: 'Se ninguém responder',
    unpaid: 'Se ninguém depositar',
    disagree: 'Se vocês discordarem',
    talk: {
      title: 'Conversar',
      text: 'Perguntas, amostras e propostas em uma só conversa, antes de qualquer contrato. Os telefones esperam até o dinheiro estar seguro.',
      hush: 'Nada acontece e nada é anotado contra ninguém.',
    },
    agree: {
      title: 'Combinar',
      text: 'Escopo, preço, datas e o que significa “pronto”, ponto por ponto. Os dois aceitam o mesmo texto.',
      hush: (span) => `Uma oferta termina depois de ${span}.`,
    },
    protect: {
      title: 'Proteger',
      text: 'O cliente deposita antes de o trabalho começar. Nenhum dos lados pode retirá-lo sozinho.',
      hush: 'O trabalho não começa.',
    },
    deliver: {
      title: 'Entregar',
      text: (span) => `Provas para cada ponto combinado. O cliente tem ${span}, com lembretes.`,
      hush: 'Conta como aceita.',
    },
    paid: {
      title: 'Receber',
      text: (span) => `É seu no mesmo minuto. O que foi pago com cartão pode ser sacado depois de ${span}.`,
      hush: (span) => `Vocês se acertam, ou um árbitro decide em ${span} a partir das provas.`,
    },
  },
  ifs: {
    title: 'E se…',
    notAgreed: {
      ask: 'o trabalho não for o que foi combinado?',
      answer: (rounds) =>
        `Peça ajustes: ${rounds} rodadas são combinadas por padrão. O combinado e o entregue ficam lado a lado, ponto por ponto, para vocês e para quem decidir.`,
    },
    outside: {
      ask: 'alguém me pedir para pagar por fora?',
      answer:
        'A mensagem para antes de sair, com as palavras marcadas e a regra à vista. Ter recebido o pedido nunca conta contra você.',
    },
    mistake: {
      ask: 'eu estiver prestes a errar?',
      answer:
        'Antes de aceitar, cancelar ou ficar em silêncio, você vê para onde vai o dinheiro, quanto fica com a casa e o que não tem volta.',
    },
    house: {
      ask: 'a casa errar comigo?',
      answer: (span) =>
        `Você lê a regra, as palavras e quem decidiu. Você pode recorrer: outra pessoa responde em ${span}. Se atrasarmos, a sanção fica suspensa até respondermos.`,
    },
  },
  record: {
    title: 'Um só registro. Ninguém pode reescrevê-lo, nem nós.',
    text: 'Mensagens, entregas, pagamentos e cada vez que a nossa equipe olhou. Os dois têm o mesmo arquivo, e cada entrada leva o selo da anterior.',
    more: 'Como funciona',
    example: 'Um exemplo desse registro',
    protectedSum: (d) => `${d.client} protegeu ${d.sum}`,
    delivered: (professional) => `${professional} entregou a etapa 2`,
    evidence: 'Provas para os 3 pontos que as pedem.',
    reminded: 'O relógio enviou o primeiro lembrete',
    looked: 'Uma mediadora abriu as entradas 44 a 58',
    lookedWhy: 'Os dois veem quem olhou, e por quê.',
  },
  latest: {
    title: 'Projetos abertos',
    all: 'Ver todos os projetos abertos',
    none: 'Nenhum projeto aberto agora',
    noneText: 'Quando um cliente publicar um, ele ficará aqui à vista de todos.',
  },
  own: {
    title: 'Abra a sua própria casa',
    text: 'O Garante é de código aberto. Uma cooperativa, uma associação, uma prefeitura ou uma empresa pode hospedá-lo, definir suas tarifas e seus números e publicá-los como versões.',
    rules: 'Ler as regras da casa',
  },
};
