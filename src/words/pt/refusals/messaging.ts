import type { Sentences } from '../../types.ts';
import type { messaging as en } from '../../en/refusals/messaging.ts';

export const messaging: Sentences<typeof en> = {};
