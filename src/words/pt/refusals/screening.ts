import type { Sentences } from '../../types.ts';
import type { screening as en } from '../../en/refusals/screening.ts';

export const screening: Sentences<typeof en> = {};
