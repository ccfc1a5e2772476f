import { createHash } from 'node:crypto';

/** A short name for a text that stands in addresses of forms: the same words have the same name. */
export function paperOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
