import type { Sentences } from '../../types.ts';
import type { accounts as en } from '../../en/refusals/accounts.ts';

export const accounts: Sentences<typeof en> = {};
