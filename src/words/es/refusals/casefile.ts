import type { casefile as english } from '../../en/refusals/casefile.ts';
import type { Sentences } from '../../types.ts';

export const casefile: Sentences<typeof english> = {
  case_file_under_way: 'Ya se está haciendo un expediente tuyo. Esta página dice cuánto falta.',
  case_file_is_not_over: 'Este expediente se está haciendo, o ya está hecho.',
};
