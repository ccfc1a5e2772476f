import type { Sentences } from '../../types.ts';
import type { enforcement as en } from '../../en/refusals/enforcement.ts';

export const enforcement: Sentences<typeof en> = {};
