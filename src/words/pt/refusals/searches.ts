import type { searches as english } from '../../en/refusals/searches.ts';
import type { Sentences } from '../../types.ts';

export const searches: Sentences<typeof english> = {
  search_already_saved: 'Uma busca igual já está salva.',
  too_many_searches: (d) => `São no máximo ${d['most']} buscas salvas. Encerre uma antes.`,
  search_is_ended: 'Esta busca já foi encerrada.',
};
