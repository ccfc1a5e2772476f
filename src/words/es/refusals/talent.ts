import type { talent as english } from '../../en/refusals/talent.ts';
import type { Sentences } from '../../types.ts';

export const talent: Sentences<typeof english> = {
  holiday_is_set: 'Ya hay vacaciones anunciadas. Termínalas primero.',
  no_holiday_is_set: 'No hay vacaciones anunciadas.',
  holiday_too_long: (d) => `Las vacaciones duran a lo sumo ${d['days']} días.`,
  holiday_already_ended: 'Estas vacaciones terminaron.',
  samples_full: (d) => `En un portafolio caben ${d['samples']} trabajos. Saca uno primero.`,
  sample_already_removed: 'Este trabajo ya se sacó.',
};
