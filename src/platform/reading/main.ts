/**
 * The process in which files of strangers are read: it may read and answer, and nothing else. It writes nowhere, starts
 * nothing, speaks to nobody but the house, and ends when the house does.
 */
import { readFileSync } from 'node:fs';
import { type FoundIn, type Unread, Unreadable, gather } from './gathered.ts';
import type { Redrawn } from './picture.ts';
import { readFile } from './read.ts';

export interface Asked {
  readonly n: number;
  readonly file: string;
}

export type Answer =
  | { readonly kind: 'read'; readonly found: readonly FoundIn[]; readonly redrawn: Redrawn | null }
  | { readonly kind: 'unread'; readonly reason: Unread; readonly where: string };

async function answerTo({ file }: Asked): Promise<Answer> {
  const gathered = gather();
  try {
    const redrawn = await readFile(readFileSync(file), gathered);
    return { kind: 'read', found: gathered.found, redrawn };
  } catch (fault) {
    if (fault instanceof Unreadable) return { kind: 'unread', reason: fault.reason, where: fault.where.slice(0, 300) };
    return { kind: 'unread', reason: 'broken', where: '' };
  }
}

process.on('message', (asked: Asked) => {
  void answerTo(asked).then((answer) => process.send?.({ n: asked.n, answer }));
});
process.on('disconnect', () => process.exit());
