/**
 * A detail in pieces is one detail to whoever reads them: a message is judged together with what its writer sent just
 * before. What is held is the piece that has not left yet; the earlier ones are named, so that the writer understands.
 */
import { type Finding as Found, isPayment, type MessageFinding, screen, screenMessages } from '@garante/contact-screen';

/** Something the writer has said before, in the order in which it is read. */
export interface Earlier {
  readonly seq: number;
  readonly text: string;
}
export type Joined = Found & { readonly joins: readonly { readonly seq: number; readonly text: string }[] };

/** Words as they stand on the record. An edit stands in the place of what it changes. */
export interface Uttered {
  /** The entry they were said in, and the entry in whose place they are read. */
  readonly seq: number;
  readonly place: number;
  readonly text: string;
  readonly at: Date;
}

/** What is read together with words that are said now: the last so many within so many minutes, each as it reads today. */
export function windowOf(
  said: readonly Uttered[],
  { contactWindowMinutes, contactWindowMessages }: { contactWindowMinutes: number; contactWindowMessages: number },
  now: Date,
): readonly Uttered[] {
  const from = now.getTime() - contactWindowMinutes * 60_000;
  const latest = new Map<number, Uttered>();
  for (const words of said) {
    const known = latest.get(words.place);
    if (!known || known.seq < words.seq) latest.set(words.place, words);
  }
  return [...latest.values()]
    .filter(({ at }) => at.getTime() > from)
    .toSorted((a, b) => a.seq - b.seq)
    .slice(1 - contactWindowMessages)
    .toSorted((a, b) => a.place - b.place);
}

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
