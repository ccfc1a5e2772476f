import type { searches as english } from '../../en/refusals/searches.ts';
import type { Sentences } from '../../types.ts';

export const searches: Sentences<typeof english> = {
  search_already_saved: 'Ya guardas una búsqueda igual.',
  too_many_searches: (d) => `Se guardan ${d['most']} búsquedas como máximo. Termina una antes.`,
  search_is_ended: 'Esta búsqueda ya terminó.',
};
