import { z } from 'zod';

/** What an act is told of the provider's answer. Only the worker speaks to these acts. */
export const lookOf = <const S extends readonly [string, ...string[]]>(statuses: S) =>
  z.strictObject({
    status: z.enum(statuses),
    failure: z.string().max(200).nullable(),
    providerId: z.string().max(255).nullable(),
    amount: z.bigint(),
    currency: z.string().max(3),
  });
