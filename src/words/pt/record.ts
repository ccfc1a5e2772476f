import type { record as en } from '../en/record.ts';
import type { Sentences } from '../types.ts';

export const record: Sentences<typeof en> = {
  desk: {
    title: 'O registro',
    lead: 'A casa confere o próprio registro o tempo todo. O que não está como foi selado, anotado e assinado fica aqui até que alguém da administração tenha olhado.',
    none: 'Tudo está como estava.',
    noneMeans: 'Desde que esta casa abriu, nada no registro foi encontrado diferente do que era.',
    state: 'Até onde o livro chegou',
    size: (count) => `${count} entradas têm o seu lugar`,
    signed: (when) => `Assinado ${when}`,
    notSigned: 'Nada foi assinado ainda.',
    waits: (seconds) => `A entrada mais antiga sem lugar espera há ${seconds} s`,
    keys: 'Ponto de controle e chaves',
    checkpoint: 'Último ponto de controle',
    keyList: 'Chaves',
    found: (when) => `Encontrado ${when}`,
    reason: 'O que foi?',
    reasonHint: 'O que você viu, o que causou e o que foi feito. Pelo menos 10 caracteres; fica no registro da casa.',
    settle: 'Encerrar alarme',
    settled: (d) => `Encerrado por ${d.name}, ${d.when}:`,
    rules: {
      record_entry: 'Uma entrada não está como foi selada',
      record_words: 'Há palavras que não são as que foram seladas',
      record_tail: 'Falta uma entrada',
      record_log: 'O livro não está como foi assinado',
      record_restored: 'O banco de dados voltou a um estado anterior',
    },
    other: 'Algo não confere',
  },
};
