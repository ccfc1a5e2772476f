import type { Sentences } from '../../types.ts';
import type { messaging as en } from '../../en/refusals/messaging.ts';

const exportProblems: Readonly<Record<string, string>> = {
  empty: 'Não há nada nele.',
  not_utf8: 'Não está escrito em UTF-8. Exporte de novo ou salve como UTF-8.',
  utf16: 'Está escrito em UTF-16. Exporte de novo ou salve como UTF-8.',
  binary: 'Tem bytes que nenhum texto tem.',
  line_too_long: 'Uma linha é mais longa do que qualquer mensagem.',
  too_large: 'É maior do que se pode ler de uma vez. Exporte um período mais curto.',
  broken_zip: 'O zip está danificado ou incompleto. Exporte de novo.',
  zip_too_large: 'Descompactado, o zip seria maior do que se pode ler de uma vez.',
  encrypted_zip: 'O zip está protegido por senha.',
  not_in_zip: 'O zip não tem uma conversa do tipo que você escolheu.',
  not_json: 'Não é JSON ou está incompleto.',
  other_format: 'Não há nenhuma mensagem do tipo que você escolheu.',
  no_such_time: 'Tem uma data ou hora que não existe.',
  too_deep: 'Contém mensagens dentro de outras, mais do que se pode ler.',
};

export const messaging: Sentences<typeof en> = {
  only_the_author_edits: 'Só quem escreveu uma mensagem pode alterá-la.',
  talk_is_blocked: 'Você não pode escrever aqui: um dos dois bloqueou o outro.',
  export_not_readable: (d) =>
    `Esta exportação não pode ser lida e nada dela foi guardado. ${exportProblems[String(d['problem'])] ?? exportProblems['other_format']}${Number(d['line']) > 0 ? ` (Linha ${d['line']})` : ''}`,
  nothing_in_these_days: 'Nada foi dito nesses dias.',
  too_much_talk: (d) => `São ${d['lines']} linhas; no máximo ${d['most']} são trazidas por vez. Escolha menos dias.`,
  nothing_read_in: 'Leia uma exportação primeiro.',
  choose_lines: 'Escolha linhas que existem.',
  say_who_speaks: (d) => `Diga quem é “${d['name']}”.`,
  say_the_date_order: 'Diga como as datas estão escritas.',
  call_in_the_future: 'Esta ligação ainda não aconteceu.',
  only_the_other_side_answers: 'Só o outro lado confirma ou contesta.',
  say_something: 'Escreva o que você quer dizer.',
  line_already_answered: 'Estas linhas já têm resposta.',
};
