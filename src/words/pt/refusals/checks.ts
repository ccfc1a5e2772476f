import type { Sentences } from '../../types.ts';
import type { checks as en } from '../../en/refusals/checks.ts';

export const checks: Sentences<typeof en> = {
  not_allowed_worked_together: 'Você já conversou sobre trabalho com uma destas pessoas. Outra pessoa decide.',
  not_allowed_helped: 'Você está respondendo a uma pergunta de uma destas pessoas. Outra pessoa decide.',
  not_allowed_colleague: 'Quem escreveu isto é da equipe da casa. Um operador decide.',
  taken_by_another: 'Outra pessoa já pegou este.',
  already_taking: 'Você já está com um. Decida ou devolva, e depois pegue o próximo.',
  nothing_to_check: 'Nada espera que você possa decidir.',
  not_taken_by_you: 'Este não está com você agora.',
  already_handed_back: 'Já foi devolvido.',
};
