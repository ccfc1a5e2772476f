import type { Sentences } from '../../types.ts';
import type { screening as en } from '../../en/refusals/screening.ts';

export const screening: Sentences<typeof en> = {
  only_trust_agents_check: 'Solo un agente de confianza revisa los hallazgos.',
  not_allowed_own_finding: 'Nadie revisa sus propias palabras. Lo hará otra persona.',
  finding_already_decided: 'Otra persona ya decidió este caso.',
  say_what_it_was: 'Elige qué son en realidad estas palabras; tiene que ser otra clase.',
};
