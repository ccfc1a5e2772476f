import type { Sentences } from '../../types.ts';
import type { payments as en } from '../../en/refusals/payments.ts';

export const payments: Sentences<typeof en> = {};
