import type { Sentences } from '../../types.ts';
import type { engagements as en } from '../../en/refusals/engagements.ts';

export const engagements: Sentences<typeof en> = {};
