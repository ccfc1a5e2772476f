import type { Sentences } from '../../types.ts';
import type { ledger as en } from '../../en/refusals/ledger.ts';

export const ledger: Sentences<typeof en> = {};
