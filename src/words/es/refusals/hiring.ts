import type { Sentences } from '../../types.ts';
import type { hiring as en } from '../../en/refusals/hiring.ts';

export const hiring: Sentences<typeof en> = {};
