import { type Values, one } from '../../route.ts';

/** Where pools are read. */
export const poolsPath = '/pools';
export const myPoolsPath = '/account/pools';
export const poolPath = (pool: string) => `${poolsPath}/${pool}`;

export function wordsOf(values: Values): object {
  const owner = one(values, 'owner');
  return {
    ...(owner === '' ? {} : { owner }),
    kind: one(values, 'kind'),
    name: one(values, 'name'),
    purpose: one(values, 'purpose'),
  };
}

/** An id stands at the end of the link of a profile. */
export function memberOf(values: Values): string {
  return /mem_[0-9a-z]{26}/.exec(one(values, 'member'))?.[0] ?? one(values, 'member');
}

/** What was pasted and what stood in the file, as one list. */
export function listOf(values: Values): string {
  const file = Buffer.from(one(values, 'bytes'), 'base64').toString('utf8');
  return [one(values, 'list'), file].filter((part) => part.trim() !== '').join('\n');
}

export function tagsOf(values: Values): string[] {
  return one(values, 'tags')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
