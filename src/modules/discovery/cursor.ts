import { z } from 'zod';

/** A place in a list of professionals: everybody behind it stands lower. */
export interface Cursor {
  readonly rank: bigint;
  readonly n: number;
  /** The list is of words that are written nearly like those that were asked. */
  readonly near: boolean;
}

/** Before everybody. */
export const first: Cursor = { rank: 2n ** 62n, n: 0, near: false };

export function cursorOf({ rank, n, near }: Cursor): string {
  return `${near ? 'near' : 'place'}.${rank}.${n}`;
}

/** What a caller hands back. A cursor that nobody gave is no option. */
export const cursorField = z
  .string()
  .max(60)
  .transform((text, context): Cursor => {
    const [, kind, rank = '', n = ''] = /^(near|place)\.(\d{1,18})\.(\d{1,9})$/.exec(text) ?? [];
    if (kind !== undefined) return { rank: BigInt(rank), n: Number(n), near: kind === 'near' };
    context.issues.push({ code: 'custom', input: text, params: { code: 'not_an_option' } });
    return z.NEVER;
  })
  .optional();
