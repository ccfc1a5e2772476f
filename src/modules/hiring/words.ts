import type { Project } from './facts.ts';

/** What hidden words of a project belong to: one edition of it, because places in a text move when it is edited. */
export function editionName({ id, edition }: Pick<Project, 'id' | 'edition'>): string {
  return `${id}/${edition}`;
}
