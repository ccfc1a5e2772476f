import type { Sentences } from '../../types.ts';
import type { notices as en } from '../../en/refusals/notices.ts';

export const notices: Sentences<typeof en> = {};
