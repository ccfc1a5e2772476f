import type { casefile as english } from '../en/casefile.ts';
import type { Sentences } from '../types.ts';

export const casefile: Sentences<typeof english> = {
  title: 'Dossiê',
  open: 'Levar o registro (dossiê)',
  lead: 'Tudo o que foi dito, combinado, entregue e pago aqui, em um só arquivo que qualquer pessoa pode conferir sem perguntar a esta casa.',
  inside: 'O que contém',
  insideList: [
    'Um relatório para ler: a conversa, as versões do acordo, critérios e entregas, o dinheiro, os tempos de resposta e até onde cada lado leu.',
    'O próprio registro: cada entrada em sua ordem, selado no fim, com a prova de que está no diário assinado.',
    'Dois programas pequenos que conferem tudo sem conexão, e como usá-los.',
  ],
  yours:
    'O que está coberto para você continua coberto no arquivo. Que você o levou fica no registro, e o outro lado vê.',
  make: 'Criar um dossiê',
  made: 'Seus dossiês',
  none: 'Você ainda não criou nenhum.',
  askedAt: (when) => `Pedido ${when}`,
  status: {
    sealing: 'O registro está sendo selado.',
    building: ({ done, total }) =>
      `Sendo escrito: ${done} de ${total} entradas. Espera até que o diário assinado tenha o selo, no máximo um minuto.`,
    ready: ({ total, size }) => `Pronto: ${total} entradas, ${size}.`,
    removed: 'Removido depois de uma semana. O registro permanece; crie outro arquivo quando quiser.',
    failed: {
      no_space: 'Não foi feito: a casa estava sem espaço para escrevê-lo. O seu registro está íntegro.',
      unreadable:
        'Não foi feito: não foi possível abrir algumas palavras deste registro. Quem administra a casa já sabe e está verificando.',
      fault: 'Não foi feito: algo falhou na escrita. O seu registro está íntegro; quem administra a casa já sabe.',
    },
  },
  download: 'Baixar (zip)',
  refresh: 'Olhar de novo',
  again: 'Pedir de novo',
  check: 'Como conferir',
  checkText:
    'Descompacte e execute um dos dois programas com a chave desta casa. Pegue a chave aqui e guarde-a, não a do arquivo:',
  keyLink: 'Chaves desta casa',
  readme: (vkey) =>
    `Este é um dossiê do Garante (garante-evidence/v1).\n\nPara ler, abra report.html.\n\nPara conferir sem conexão, com Node 20 ou mais novo ou Python 3.8 ou mais novo:\n\nnode verify.mjs ARQUIVO.zip --vkey CHAVE [--receipt COMPROVANTE.json]\npython3 verify.py ARQUIVO.zip --vkey CHAVE [--receipt COMPROVANTE.json]\n\nCHAVE é a chave pública da casa. Pegue-a em outro lugar que não este arquivo: a casa a publica em\n/.well-known/garante/keys. Quando este arquivo foi feito, ela era\n\n${vkey}\n\nO que se sustenta é impresso como tabela; o que não, é recusado com um código. Prova que estas são as palavras e os\narquivos, nesta ordem, sem nada inserido, tirado ou mudado desde então, e que o que está coberto está coberto às claras.\nNão prova quem estava ao teclado, que o dito seja verdade, o que foi dito em outro lugar nem o que veio depois do selo.\nO relatório é para ler: o que vale são envelopes.jsonl e disclosures.jsonl.\n`,
  report: {
    between: ({ client, professional }) => `${client} (cliente) e ${professional} (profissional)`,
    sealed: ({ seq, when }) => `Selado com a entrada nº ${seq}, ${when} (UTC). Nada posterior está aqui.`,
    readerIs: { client: 'Como o cliente pode ver.', professional: 'Como o profissional pode ver.' },
    forReading: 'Esta página é para ler. O que prova algo são os arquivos ao lado; README.txt diz como conferi-los.',
    versions: 'Versões do acordo',
    noVersions: 'Não houve acordo.',
    grid: 'Critérios e entregas',
    criterion: 'Critério',
    milestone: 'Etapa',
    evidence: 'Mostrado por',
    delivered: 'Última entrega',
    nothing: 'Nada entregue',
    money: 'Dinheiro',
    moved: { funding: 'Protegido', release: 'Liberado', refund: 'Reembolsado' },
    when: 'Quando',
    what: 'O quê',
    sum: 'Valor',
    totals: {
      agreed: 'Combinado',
      held: 'Protegido agora',
      released: 'Liberado',
      fee: 'Taxa',
      refunded: 'Reembolsado',
    },
    clocks: 'Prazos',
    windowEnds: ({ n, when }) => `A revisão da etapa ${n} termina ${when}.`,
    due: ({ n, when }) => `A etapa ${n} vence ${when}.`,
    noClocks: 'Nenhum prazo está correndo.',
    times: 'Tempos de resposta',
    answered: ({ name, first, median, answers }) =>
      `${name}: primeira resposta após ${first}, mediana ${median}, ${answers === 1 ? '1 resposta' : `${answers} respostas`}.`,
    never: (name) => `${name} não teve o que responder, ou não respondeu.`,
    seen: 'Até onde cada lado leu',
    readTo: ({ name, seq }) => `${name} leu até a entrada nº ${seq}.`,
    readNothing: (name) => `${name} ainda não leu nada.`,
    record: 'O registro',
    edited: 'mudada depois; antes dizia:',
  },
};
