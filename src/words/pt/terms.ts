import { type Section, type TextFacts, operatorLine, ownHouse } from '../en/terms.ts';
import { days, hours, rounds } from './spans.ts';

/** Os termos da casa: o que devem uns aos outros quem contrata, quem trabalha e a casa. */
export function terms(f: TextFacts): readonly Section[] {
  return [...opening(f), ...working(f), ...money(f), ...differing(f), ...keeping(f), ...closing(f)];
}

function opening(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'about',
      title: 'Quem somos',
      paragraphs: [
        `${f.houseName} é um lugar onde clientes e profissionais se encontram, combinam um trabalho e resolvem o pagamento. ${ownHouse(f) ? '' : `Quem administra é ${f.operatorName}. `}Neste texto, “a casa” é ${f.operatorName} e as pessoas que trabalham para ela.`,
        'O acordo sobre o trabalho é feito entre o cliente e o profissional. A casa não é parte do trabalho e não emprega nenhum dos dois. Ela guarda o registro, mantém o pagamento protegido e decide quando os dois lados não conseguem.',
        'Estes termos valem junto com as regras da comunidade e o aviso de privacidade. Se um resumo ou um artigo de ajuda disser outra coisa, valem estes termos.',
      ],
    },
    {
      id: 'guarantee',
      title: 'A garantia',
      paragraphs: [
        'O dinheiro do cliente só é liberado pelo trabalho que foi combinado. O profissional que fez esse trabalho recebe por ele.',
        'Combinado quer dizer: escrito no acordo, com escopo, critérios, etapas, preços e datas. O trabalho cumpre o acordo quando faz o que foi pedido, pelo preço combinado, no prazo combinado e conforme as orientações combinadas.',
        'Quando os dois lados não veem da mesma forma, a casa compara o que foi combinado com o que foi entregue e libera ou devolve o que está protegido. Ela decide a partir do registro guardado aqui. O que nunca entrou no registro não pode ser considerado.',
        'A garantia cobre o dinheiro que está protegido aqui, até o valor total. Ela não cobre pagamentos feitos de outra forma.',
      ],
    },
    {
      id: 'account',
      title: 'Sua conta',
      paragraphs: [
        'Você precisa ser maior de idade e poder assinar contratos. Cada pessoa tem uma conta e, com ela, pode ser cliente e profissional. Uma empresa age por meio de seus membros, cada um com a própria conta.',
        'O que você diz sobre você precisa ser verdade. Não compartilhe sua senha, seus códigos nem suas chaves de acesso: o que for feito com eles conta como feito por você até que nos avise que foram roubados.',
        'Você pode encerrar sua conta quando quiser. Antes, as contratações em andamento chegam ao fim, o dinheiro protegido é resolvido e o que é seu é pago.',
      ],
    },
    {
      id: 'hiring',
      title: 'Do projeto ao acordo',
      paragraphs: [
        `Um projeto diz o que se procura, o que significa “pronto”, o orçamento e o prazo. A descrição tem pelo menos ${f.descriptionMinCharacters} caracteres, porque um trabalho pouco claro é a causa mais frequente de problemas.`,
        `Cada profissional envia uma proposta por projeto e pode retirá-la enquanto não for aceita. Qualquer um dos lados pode responder com uma contraproposta. Ela vence em ${hours(f.counterOfferHours)}, a menos que indique outro prazo.`,
        'Ninguém envia proposta a um projeto próprio ou da própria empresa. De ninguém se pede trabalho de graça, e um teste que o cliente possa usar como trabalho pronto é trabalho pago.',
        'Quando o cliente escolhe a proposta, ela passa a ser o acordo. A partir daí, ele só muda quando um lado propõe uma mudança e o outro aceita. Todas as versões ficam guardadas.',
      ],
    },
  ];
}

function working(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'protection',
      title: 'Pagamento protegido',
      paragraphs: [
        'O cliente paga cada etapa antes que o trabalho dela comece. Desse momento em diante o pagamento está protegido: nem os dois lados nem a casa podem usá-lo. O profissional não deve começar antes que a página mostre que o pagamento está protegido.',
        'Um pagamento protegido termina de uma destas três formas: é liberado ao profissional, é devolvido ao cliente ou é dividido entre os dois por acordo ou por decisão.',
        'O valor de uma etapa protegida só muda se o cliente acrescentar dinheiro ou se os dois lados combinarem. Cada contratação tem uma única moeda, e a casa não faz conversão.',
        'O pagamento protegido é um serviço ao acordo entre os dois lados. Não é conta bancária, não rende juros e não é seguro.',
      ],
    },
    {
      id: 'talking',
      title: 'Conversar aqui, e os dados de contato',
      paragraphs: [
        'Você pode conversar, perguntar, entrevistar por escrito e mostrar trabalhos desde o primeiro olá. Enquanto não houver um pagamento protegido, os dados de contato ficam de fora: e-mails, telefones, nomes em aplicativos de mensagem, perfis em redes, seu próprio site, links de reunião e endereços postais. Links de trabalhos, repositórios, designs e documentos podem ser enviados sempre.',
        'Se um texto parece ter dados de contato, ele espera antes de sair. Você vê as palavras exatas e a regra, e tem três opções:',
        '- Editar o texto. Nada fica registrado contra você.',
        `- Dizer que não são dados de contato. O texto sai com essas palavras cobertas e uma pessoa da casa confere, em geral em ${hours(f.findingCheckHours)}. Se você tinha razão, as palavras aparecem. Se não, vem um alerta.`,
        '- Enviar coberto. As palavras ficam cobertas e um alerta é emitido na hora, com os motivos.',
        `Depois de ${f.contactTriesBeforeDesk} tentativas em ${hours(f.contactTriesWindowHours)} na mesma conversa, uma pessoa da casa dá uma olhada. Ninguém recebe alerta por ter sido perguntado.`,
        'Com um pagamento protegido, vocês podem trocar dados de contato enquanto durarem a contratação e o prazo dela para abrir casos. O que combinarem em outro meio só conta depois de trazido para o registro, onde o outro lado possa ver.',
        'Pagamentos por fora da casa não são combinados aqui em momento nenhum: nem número de conta, nem link de pagamento, nem carteira, nem chave pix, nem “me paga direto”. A garantia não consegue proteger esse dinheiro. Quebrar esta regra tem consequências para a conta, mas nunca tira a garantia do que já está protegido.',
      ],
    },
    {
      id: 'delivery',
      title: 'Entrega, revisão e silêncio',
      paragraphs: [
        'Uma entrega responde aos critérios da etapa com um texto e, quando um critério pede, com um link ou um arquivo. Uma entrega vazia não inicia nenhum prazo.',
        `Depois de uma entrega, o cliente tem ${days(f.reviewWindowDays)} para aceitar, pedir alterações ou pedir mediação. A página e os e-mails mostram o momento exato em que esse prazo termina. O cliente pode estendê-lo uma vez por ${days(f.extensionDays)}.`,
        'Se o cliente não disser nada até esse momento, a entrega é aceita e o pagamento é liberado ao profissional. Lembramos o cliente na metade do prazo e de novo pouco antes do fim.',
        `Podem ser pedidas alterações em quantas rodadas o acordo disser, ${rounds(f.changeRounds)} se ele não disser nada, e só dentro do que foi combinado. Pedir mais do que isso é mudar o acordo.`,
        'A menos que o acordo diga outra coisa, os direitos sobre o trabalho entregue passam ao cliente quando o pagamento é liberado. Até lá, são do profissional.',
      ],
    },
  ];
}

function money(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'refunds',
      title: 'Cancelar e devolver dinheiro',
      paragraphs: [
        'Antes que uma etapa seja paga, qualquer um dos lados pode cancelá-la, sem custo.',
        'Enquanto um pagamento está protegido, o profissional pode devolver tudo ou uma parte a qualquer momento, por conta própria ou porque o cliente pediu. O cliente recebe pelo mesmo meio com que pagou.',
        'Se o cliente quer o dinheiro de volta e o profissional não concorda, qualquer um dos dois pode pedir mediação. O cliente não pode retirar sozinho um pagamento protegido.',
        `Depois de liberado, o dinheiro é do profissional. Por ${days(f.caseWindowDays)} o cliente ainda pode pedir um reembolso, e o profissional decide.`,
        'Se a lei do seu país dá direito de desistir de uma compra, esse direito continua valendo.',
      ],
    },
    {
      id: 'fees',
      title: 'Taxas',
      paragraphs: [
        'Abrir conta, publicar projetos, enviar propostas e conversar não custa nada. O cliente paga o preço combinado e nada além disso à casa.',
        'A casa cobra uma taxa do profissional quando um pagamento é liberado. Ela depende do que os mesmos dois lados já liberaram entre si antes:',
        ...f.feeBands.map(({ percent, upTo }) =>
          upTo === null ? `- ${percent} do restante` : `- ${percent} até ${upTo}`,
        ),
        'Cada parte de uma liberação paga a taxa da faixa em que cai, e a soma é arredondada para baixo. Você vê a taxa e o que vai receber antes de enviar a proposta e antes de cada liberação. O dinheiro que volta ao cliente não paga taxa.',
        'Impostos e o que seu banco cobrar ficam por sua conta.',
      ],
    },
    {
      id: 'payouts',
      title: 'Receber',
      paragraphs: [
        `O dinheiro liberado pode ser sacado quando fica disponível: ${days(f.clearingDaysCard)} depois da liberação se foi pago com cartão, na hora se foi por transferência.`,
        `Um saque pede que você confirme de novo que é você. Se o destino mudou, os saques esperam ${hours(f.destinationWaitHours)} e avisamos em todos os endereços que conhecemos. A partir de ${f.payoutLimitForTwo}, duas pessoas da casa olham o saque antes que ele saia.`,
        'Se um banco ou provedor de pagamento contestar um pagamento, só o valor em questão fica retido, com o motivo à vista. O dinheiro liberado não é tirado do profissional por uma contestação do banco do cliente sem uma decisão sobre o caso.',
        'Uma suspensão nunca toca o dinheiro que você ganhou.',
      ],
    },
  ];
}

function differing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'cases',
      title: 'Quando vocês não concordam',
      paragraphs: [
        'Conversem primeiro: a maioria das diferenças termina aí. Se não bastar, qualquer um dos lados pode pedir mediação enquanto houver dinheiro protegido. O que está em discussão fica onde está, e o resto segue.',
        `Na automediação, cada lado pode oferecer uma divisão, com culpa ou sem culpa. O outro tem ${hours(f.mediationAnswerHours)} para aceitar, fazer uma contraproposta ou pedir uma decisão. O que for combinado é cumprido na hora. Um acerto sem culpa não deixa marca.`,
        `Se não houver acordo, um árbitro da casa decide. Os dois lados têm ${hours(f.evidenceHours)} para acrescentar o que os apoia, e a decisão vem em até ${days(f.decisionDays)}, com motivos para cada critério. Cada lado pode pedir uma vez, em até ${days(f.secondInstanceDays)}, que outro árbitro decida de novo. Quem participou antes não decide.`,
        'A decisão resolve o que acontece com o dinheiro protegido. Ela não tira seu direito de ir à Justiça.',
      ],
    },
    {
      id: 'conduct',
      title: 'Como nos tratamos',
      paragraphs: [
        'As regras da comunidade dizem o que não se faz aqui e o que acontece depois. Elas fazem parte destes termos. Em resumo: cumpra o que combinou, responda, trate bem, não peça trabalho de graça, não negocie avaliações, não se passe por outra pessoa, não contrate a si mesmo.',
        `As infrações e os alertas contam por ${days(f.countingDays)}. Eles baixam a posição nas listas e podem suspender o direito de enviar propostas ou de publicar projetos sem pagamento protegido. As suspensões vão de ${days(f.suspensionMinDays)} a ${days(f.suspensionMaxDays)}, sempre têm data para acabar e acabam sozinhas.`,
        'Contratações em andamento, respostas em casos, recursos, a exportação dos seus dados e o saque do seu dinheiro continuam sempre possíveis.',
        `Faltas graves ou repetidas podem encerrar uma conta. Duas pessoas decidem, o aviso é dado ${days(f.closureNoticeDays)} antes, a menos que a lei ou uma falta repetida exija outra coisa, e o que lhe é devido é pago.`,
      ],
    },
    {
      id: 'appeals',
      title: 'Motivos e recursos',
      paragraphs: [
        'Tudo o que a casa decide sobre você vem com os motivos: a regra e sua versão, em que se baseia, se quem decidiu foi uma máquina ou uma pessoa, quanto dura e como recorrer.',
        `Você pode recorrer de cada decisão uma vez em até ${days(f.appealDays)}, com até ${f.appealMaxCharacters} caracteres. Uma pessoa que não participou responde em até ${days(f.appealAnswerDays)}. Se a casa atrasar, a consequência fica em pausa até a resposta.`,
        'Uma decisão revertida conta como se nunca tivesse existido.',
      ],
    },
  ];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'content',
      title: 'O que você publica e envia',
      paragraphs: [
        'Seus textos, arquivos e trabalhos continuam seus. Você permite que a casa os guarde, mostre e traduza na medida em que o serviço precisa.',
        'Publique só o que você pode publicar. Não envie nada ilegal, nocivo ou roubado, nem nada que ataque os equipamentos de outras pessoas. A casa pode cobrir ou remover esse conteúdo e diz por quê.',
        `As avaliações são escritas pelos dois lados ao fim de uma contratação e aparecem juntas, no máximo depois de ${days(f.reviewBlindDays)}. Elas contam o que aconteceu e não se compram.`,
      ],
    },
    {
      id: 'record',
      title: 'O registro',
      paragraphs: [
        'Cada passo de uma contratação entra em um registro que ninguém pode mudar depois, nem a casa: mensagens, versões do acordo, entregas, pagamentos, decisões. Os dois lados podem ler e conferir que está inteiro.',
        'As pessoas da casa só leem uma conversa privada por um caso, uma denúncia, uma conferência ou um pedido de ajuda, e depois você pode ver que leram. O aviso de privacidade diz o que guardamos e por quanto tempo.',
      ],
    },
    {
      id: 'limits',
      title: 'O que a casa não promete',
      paragraphs: [
        'Não prometemos que um projeto encontre profissional, que um profissional encontre trabalho, que o trabalho dê resultado comercial nem que o serviço nunca pare. Prometemos cuidar do que você nos confiou, dizer o que aconteceu e seguir dali.',
        'A casa responde sem limite por dolo e culpa grave, por danos à vida e à saúde, e onde a lei determinar. No mais, responde pelo descumprimento de seus deveres principais, até o valor que estava protegido na contratação em questão. Ela não responde pelo que os dois lados fazem fora do registro.',
        'A casa não dá orientação fiscal nem jurídica. Clientes e profissionais cuidam do que a lei lhes pede: notas fiscais, impostos, licenças e seguros.',
      ],
    },
  ];
}

function closing(f: TextFacts): readonly Section[] {
  return [
    ...(f.sandbox
      ? [
          {
            id: 'sandbox',
            title: 'Esta instalação é de teste',
            paragraphs: [
              'Os pagamentos desta instalação são apenas simulados com um provedor de teste. Nenhum dinheiro de verdade se move, cartões e contas são inventados, e ninguém deve nada a ninguém pelo que aparece aqui.',
              'Não digite um número de cartão verdadeiro.',
            ],
          },
        ]
      : []),
    {
      id: 'versions',
      title: 'Quando estes termos mudam',
      paragraphs: [
        `Versões novas são anunciadas ${days(f.noticeDays)} antes de valerem, e a diferença é mostrada parágrafo por parágrafo. Você aceita uma versão antes de voltar a publicar, propor, escolher ou pagar. Se não concordar, pode terminar o que está em andamento com a versão que aceitou, e sair.`,
        'O que aconteceu sob uma versão anterior é julgado por aquela versão. Todas as versões continuam disponíveis.',
      ],
    },
    {
      id: 'law',
      title: 'Lei e contato',
      paragraphs: [
        `Vale a lei ${f.governingLaw === null ? 'do país em que tem sede quem administra a casa' : `de ${f.governingLaw}`}. Como consumidor, você mantém a proteção da lei do lugar onde mora e pode procurar a Justiça de lá.`,
        `${operatorLine(f)}. As mensagens à casa são respondidas na página “Fale conosco”, em geral em ${hours(f.supportAnswerHours)}.`,
      ],
    },
  ];
}
