import type { talent as english } from '../../en/refusals/talent.ts';
import type { Sentences } from '../../types.ts';

export const talent: Sentences<typeof english> = {
  holiday_is_set: 'Já há férias anunciadas. Encerre-as primeiro.',
  no_holiday_is_set: 'Não há férias anunciadas.',
  holiday_too_long: (d) => `As férias duram no máximo ${d['days']} dias.`,
  holiday_already_ended: 'Estas férias terminaram.',
  samples_full: (d) => `Cabem ${d['samples']} trabalhos em um portfólio. Tire um primeiro.`,
  sample_already_removed: 'Este trabalho já foi tirado.',
  bank_head: (d) =>
    `Linha ${d['line']}: o cabeçalho precisa de key, title e minutes, cada um em sua linha, como “minutes: 30”.`,
  bank_section: (d) => `Linha ${d['line']}: uma seção se escreve “== Título | 5”, antes das suas perguntas.`,
  bank_question: (d) =>
    `Linha ${d['line']}: não dá para entender esta pergunta. Ela precisa de um só tipo de resposta, com a certa marcada.`,
  bank_too_few: (d) => `Linha ${d['line']}: cada seção precisa de pelo menos tantas perguntas quantas são sorteadas.`,
  test_unchanged: (d) => `É igual, letra por letra, à versão ${d['n']}. Mude o texto antes.`,
  test_version_taken: 'Alguém acabou de publicar outra versão desta prova.',
  test_key_taken: 'Já existe uma prova com esta chave.',
  not_allowed_own_test: 'Você pode ler as respostas desta prova, então não pode fazê-la.',
  attempt_under_way: 'Você está no meio de uma prova. Entregue essa primeiro.',
  retake_too_early: (d) => `Você pode fazer esta prova de novo a partir de ${String(d['from']).slice(0, 10)}.`,
  attempt_over: 'O tempo desta tentativa acabou.',
  attempt_still_runs: 'Esta tentativa ainda está em andamento.',
  no_such_test: 'Escolha uma prova da casa ou uma da sua própria empresa.',
  test_already_asked: 'Você já pediu esta prova. O mínimo fica como foi pedido.',
};
