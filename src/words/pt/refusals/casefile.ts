import type { casefile as english } from '../../en/refusals/casefile.ts';
import type { Sentences } from '../../types.ts';

export const casefile: Sentences<typeof english> = {
  case_file_under_way: 'Já existe um dossiê seu em preparo. Esta página diz quanto falta.',
  case_file_is_not_over: 'Este dossiê está em preparo ou já está pronto.',
};
