import type { talent as english } from '../../en/refusals/talent.ts';
import type { Sentences } from '../../types.ts';

export const talent: Sentences<typeof english> = {
  holiday_is_set: 'Já há férias anunciadas. Encerre-as primeiro.',
  no_holiday_is_set: 'Não há férias anunciadas.',
  holiday_too_long: (d) => `As férias duram no máximo ${d['days']} dias.`,
  holiday_already_ended: 'Estas férias terminaram.',
  samples_full: (d) => `Cabem ${d['samples']} trabalhos em um portfólio. Tire um primeiro.`,
  sample_already_removed: 'Este trabalho já foi tirado.',
};
