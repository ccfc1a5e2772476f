import type { Sentences } from '../../types.ts';
import type { files as en } from '../../en/refusals/files.ts';

export const files: Sentences<typeof en> = {
  file_too_large: (d) =>
    `Este arquivo passa de ${d['megabytes']} MB. Diminua o tamanho, ou deixe-o onde você trabalha e envie o link.`,
  file_quota_used: (d) => `Seus arquivos podem ocupar ${d['megabytes']} MB no total, e com este passariam disso.`,
  files_too_often: (d) => `Você enviou ${d['files']} arquivos em um dia. Tente de novo amanhã.`,
  too_many_files: (d) =>
    `Vão juntos no máximo ${d['files']} arquivos. Coloque-os em um arquivo compactado ou envie um por vez.`,
  file_not_there: 'Um destes arquivos não está aqui. Escolha-o de novo.',
  file_already_used: 'Este arquivo já foi enviado. Entregue-o outra vez para enviá-lo de novo.',
  file_is_nowhere: 'Este arquivo ainda não está em lugar nenhum.',
  file_is_settled: 'Não há mais nada a fazer com este arquivo.',
  file_is_out: 'A outra parte já pode ler este arquivo. Ele fica no registro.',
  file_has_virus: 'O antivírus encontrou algo neste arquivo. Substitua-o ou retire-o.',
  only_the_clock_looks: 'Só a própria casa examina os arquivos.',
};
