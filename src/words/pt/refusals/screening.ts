import type { Sentences } from '../../types.ts';
import type { screening as en } from '../../en/refusals/screening.ts';

export const screening: Sentences<typeof en> = {
  only_trust_agents_check: 'Só um agente de confiança confere os apontamentos.',
  not_allowed_own_finding: 'Ninguém verifica as próprias palavras. Outra pessoa fará isso.',
  finding_already_decided: 'Alguém já decidiu este caso.',
  say_what_it_was: 'Escolha o que estas palavras são de verdade; precisa ser outro tipo.',
};
