import { z } from 'zod';

/** A place in a list: how the list is sorted, the value there, and the id that tells equals apart. */
export type Cursor = readonly [sort: string, key: string, id: string];

export function cursorOf(place: Cursor): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** What the values of each order look like: nothing else reaches the database. */
const keys: Readonly<Record<string, (key: string) => boolean>> = {
  recent: (key) => /^\d{1,13}(?:\.\d{1,6})?$/.test(key),
  budget: (key) => /^\d{1,18}$/.test(key),
  fit: (key) => /^\d{1,9}$/.test(key),
  due: (key) => key === 'infinity' || (/^\d{4}-\d\d-\d\d$/.test(key) && !Number.isNaN(Date.parse(key))),
  id: (key) => key === '',
};

/** What a caller hands back. A cursor that nobody gave is no option. */
export const cursorField = z
  .string()
  .max(200)
  .transform((text, context): Cursor => {
    const place = read(text);
    if (place) return place;
    context.issues.push({ code: 'custom', input: text, params: { code: 'not_an_option' } });
    return z.NEVER;
  })
  .optional();

function read(text: string): Cursor | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return null;
    const [sort, key, id] = value as unknown[];
    if (typeof sort !== 'string' || typeof key !== 'string' || typeof id !== 'string') return null;
    return keys[sort]?.(key) && /^[a-z]{3}_[0-9a-z]{26}$/.test(id) ? [sort, key, id] : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
