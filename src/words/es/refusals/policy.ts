import type { Sentences } from '../../types.ts';
import type { policy as en } from '../../en/refusals/policy.ts';

export const policy: Sentences<typeof en> = {};
