import { type Section, type TextFacts, operatorLine } from '../en/terms.ts';
import { days, hours } from './spans.ts';

/** O aviso de privacidade: o que a casa sabe de uma pessoa, para quê, quem vê, por quanto tempo e o que se pode pedir. */
export function privacy(f: TextFacts): readonly Section[] {
  return [...keeping(f), ...seeing(f), ...asking(f)];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'who',
      title: 'Quem responde pelos seus dados',
      paragraphs: [
        `${operatorLine(f)}. Escreva para nós na página “Fale conosco” sobre qualquer ponto deste aviso.`,
        'Não vendemos dados, não mostramos publicidade nem seguimos você em outros sites.',
      ],
    },
    {
      id: 'what',
      title: 'O que guardamos',
      paragraphs: [
        '- Sua conta: nome, e-mail, idioma, fuso horário, avisos escolhidos, como você entra (senhas só como uma impressão que não pode ser revertida), suas sessões com hora e tipo de aparelho.',
        '- O que você publica: perfil, projetos, página da empresa, avaliações.',
        '- O que você combina e diz nas contratações: mensagens, propostas, acordos, entregas, decisões, com os horários.',
        '- Pagamentos: valores, situações, recibos, destinos de saque. Os números de cartão ficam com o provedor de pagamento e nunca chegam a nós.',
        '- O que você escreve para a casa, e o que aceitou, em que versão e quando.',
        '- Dados de segurança: endereços de onde vêm as solicitações e tentativas de entrada que falharam, por pouco tempo.',
      ],
    },
    {
      id: 'why',
      title: 'Para que precisamos deles',
      paragraphs: [
        'Para cumprir o contrato com você: aproximar pessoas, proteger pagamentos, guardar o registro e resolver diferenças.',
        'Porque a lei pede: livros contábeis, impostos, prevenção a fraudes e à lavagem de dinheiro, motivos das decisões.',
        'Pelo interesse legítimo de todos em um lugar seguro: limites, conferência de textos antes da proteção e o registro que prova o que foi combinado.',
        'Só com o seu consentimento: a newsletter e tudo o mais que você pode ligar e desligar.',
      ],
    },
  ];
}

function seeing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'screening',
      title: 'Textos conferidos por uma máquina',
      paragraphs: [
        'Os textos que outra pessoa pode ver são conferidos antes de sair, em busca de dados de contato e de pagamentos por fora. A conferência roda em nossas próprias máquinas. Nada é enviado a ninguém para isso, e nada é aprendido com as suas palavras.',
        `Quando a máquina encontra algo, você decide o que acontece: editar, contestar ou enviar coberto. Se contestar, uma pessoa confere, em geral em ${hours(f.findingCheckHours)}. Nada mais pesado que um alerta e a suspensão mais curta acontece sem uma pessoa, e você sempre pode pedir que uma pessoa confira de novo.`,
      ],
    },
    {
      id: 'who-sees',
      title: 'Quem vê o quê',
      paragraphs: [
        '- Todos: o que você publica.',
        '- O outro lado de uma contratação: o que você diz e faz nela. Seu e-mail e seu telefone, só quando você os compartilha.',
        '- Membros da sua empresa, na medida em que a função deles precisa.',
        '- Pessoas da casa: uma conversa privada só por um caso, uma denúncia, uma conferência ou o seu pedido de ajuda. Depois você pode ver qual função a abriu, quando e por quê.',
        '- Provedores de pagamento, serviços de e-mail e as máquinas onde esta instalação roda: o que a tarefa deles precisa, sob nossas instruções.',
        '- Autoridades e Justiça, quando a lei nos obriga e até onde nos obriga.',
      ],
    },
    {
      id: 'record',
      title: 'O registro, e apagar',
      paragraphs: [
        'O registro de uma contratação é dos dois lados. Ele prova o que foi combinado, por isso um lado não pode tirá-lo do outro.',
        'Ele é feito de modo que um conteúdo pode ser apagado para sempre enquanto a corrente que prova o resto continua inteira. Apagamos assim que o conteúdo não for mais necessário para o outro lado, para um caso aberto ou para a lei, e dizemos o que fica e por quê.',
      ],
    },
    {
      id: 'how-long',
      title: 'Por quanto tempo',
      paragraphs: [
        `- As contratações e o dinheiro delas: enquanto casos e recursos forem possíveis (${days(f.caseWindowDays)} e ${days(f.appealDays)}), e depois pelo que pedir a lei sobre livros e cobranças, na maioria dos países entre cinco e dez anos.`,
        '- Sua conta e seu perfil: até você encerrar. Rascunhos e textos não publicados vão junto.',
        '- Mensagens à casa: dois anos depois da última resposta.',
        '- Dados de segurança: 90 dias.',
        '- E-mails que enviamos: o texto deles, 30 dias.',
      ],
    },
  ];
}

function asking(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'rights',
      title: 'O que você pode pedir',
      paragraphs: [
        'Você pode ver o que guardamos sobre você e levar com você, corrigir, pedir que seja apagado, opor-se a um uso, retirar um consentimento e pedir que uma pessoa reveja a decisão de uma máquina. Escreva para nós pela sua conta. Não custa nada e respondemos em até 30 dias.',
        'Você também pode reclamar à autoridade de proteção de dados do lugar onde mora.',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      paragraphs: [
        'Usamos só o que o serviço precisa: um cookie que diz quem entrou, um que protege os formulários e um para seu idioma e aparência. Não há cookies de terceiros.',
      ],
    },
    {
      id: 'security',
      title: 'Como cuidamos deles',
      paragraphs: [
        'As conexões são criptografadas. Senhas e chaves são guardadas de modo que não conseguimos lê-las. O acesso da casa é limitado por função, precisa de um motivo e fica anotado. Se acontecer algo que afete você, dizemos o que houve e o que fazer.',
        ...(f.sandbox
          ? ['Esta instalação é de teste: digite só dados que você também mostraria a quem a está experimentando.']
          : []),
      ],
    },
    {
      id: 'changes',
      title: 'Quando este aviso muda',
      paragraphs: [
        `As mudanças são anunciadas ${days(f.noticeDays)} antes, com a diferença à vista. Todas as versões continuam disponíveis.`,
      ],
    },
  ];
}
