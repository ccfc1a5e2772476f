import type { Sentences } from '../../types.ts';
import type { messaging as en } from '../../en/refusals/messaging.ts';

export const messaging: Sentences<typeof en> = {
  only_the_author_edits: 'Solo quien escribió un mensaje puede cambiarlo.',
  talk_is_blocked: 'No puedes escribir aquí: una de las dos partes bloqueó a la otra.',
};
