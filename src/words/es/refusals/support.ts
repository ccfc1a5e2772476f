import type { Sentences } from '../../types.ts';
import type { support as en } from '../../en/refusals/support.ts';

export const support: Sentences<typeof en> = {};
