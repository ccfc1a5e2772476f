import type { Sentences } from '../../types.ts';
import type { messaging as en } from '../../en/refusals/messaging.ts';

export const messaging: Sentences<typeof en> = {
  only_the_author_edits: 'Só quem escreveu uma mensagem pode alterá-la.',
  talk_is_blocked: 'Você não pode escrever aqui: um dos dois bloqueou o outro.',
};
