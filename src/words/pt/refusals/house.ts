import type { Sentences } from '../../types.ts';
import type { house as en } from '../../en/refusals/house.ts';

export const house: Sentences<typeof en> = {
  not_found: 'Não há nada aqui que você possa ver.',
  sign_in_first: 'Entre na sua conta primeiro.',
  invalid_input: 'Alguns campos precisam de revisão.',
  not_json: 'A solicitação não é um JSON legível.',
  bad_key: 'A Idempotency-Key deve ter de 1 a 255 caracteres ASCII.',
  key_missing: 'Esta operação precisa de uma Idempotency-Key.',
  key_reused: 'Esta chave já foi usada em outra solicitação.',
  in_progress: 'A mesma solicitação ainda está em andamento. Tente de novo em instantes.',
  not_readable: 'Não foi possível ler a solicitação. Volte e tente de novo.',
  defect:
    'Algo deu errado do nosso lado. O que você fez antes está a salvo e já ficou registrado. Tente de novo em instantes.',
  too_large: 'O que você enviou é maior do que o aceito aqui.',
  unsupported_type: 'Este tipo de conteúdo não é aceito aqui.',
  too_often: 'Foram tentativas demais em pouco tempo. Aguarde um momento e tente de novo.',
  busy: 'Muitas coisas aconteceram ao mesmo tempo. Nada mudou; tente de novo.',
  unavailable: 'Uma parte da casa está fora do ar por um momento. Nada mudou; tente de novo em breve.',
  not_allowed: 'Você não tem permissão para fazer isto.',
  only_staff_may: 'Só a equipe da casa pode fazer isto.',
  contact_held: 'Seu texto ainda não saiu. Algumas palavras parecem dados de contato ou um pagamento por fora.',
  key_is_not_the_next: 'Essa chave não é a próxima: alguém a trocou nesse meio-tempo.',
  alarm_is_known: 'Este alarme já está tocando.',
  alarm_is_settled: 'Alguém já encerrou este alarme.',
};
