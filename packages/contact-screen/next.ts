/**
 * A detail in pieces is one detail to whoever reads them: a message is judged together with what its writer sent just
 * before. What is held is the piece that has not left yet; the earlier ones are named, so that the writer understands.
 */
import { screen } from './screen.ts';
import type { Finding } from './types.ts';
import { isPayment } from './verdict.ts';
import { type MessageFinding, screenMessages } from './window.ts';

/** Something the writer has said before, in the order in which it is read. */
export interface Earlier {
  readonly seq: number;
  readonly text: string;
}
export type Joined = Finding & { readonly joins: readonly { readonly seq: number; readonly text: string }[] };

/**
 * What the words of one message complete, as pieces of it; nothing that can be found in it alone. The nearest messages
 * are also read without the farther ones: something else that was said before must not hide what is said now.
 */
export function joinedIn(text: string, before: readonly Earlier[], after: readonly Earlier[] = []): readonly Joined[] {
  const found: Joined[] = [];
  for (const reach of [Infinity, 1, 2, 3]) {
    if (reach !== Infinity && reach >= before.length && reach >= after.length) break;
    const near = joinedAmong(text, before.slice(-reach), after.slice(0, reach));
    found.push(...near.filter(({ start, end }) => !found.some((other) => other.start < end && start < other.end)));
  }
  return found;
}

function joinedAmong(text: string, before: readonly Earlier[], after: readonly Earlier[]): Joined[] {
  if (before.length + after.length === 0) return [];
  const others = [...before, null, ...after];
  const all = screenMessages(others.map((each) => each?.text ?? text)).findings.filter(isJoined);
  const mine = all.filter(({ message }) => message === before.length);
  return mine.map((found) => {
    const parts = all.filter((each) => each.kind === found.kind && each.message !== before.length);
    const joins = parts.flatMap(({ message, start, end }) => {
      const other = others[message];
      return other ? [{ seq: other.seq, text: other.text.slice(start, end) }] : [];
    });
    const read = [...joins.map((part) => part.text), text.slice(found.start, found.end)].join(' ');
    // Pieces that together speak of paying outside are about money, whatever they were joined as.
    return { ...found, kind: screen(read).findings.some(isPayment) ? 'offplatform_payment' : found.kind, joins };
  });
}

function isJoined({ rule }: MessageFinding): boolean {
  return rule.startsWith('window.');
}
