import { detect } from './detect.ts';
import { screen } from './screen.ts';
import type { Finding, Verdict } from './types.ts';
import { verdictOf } from './verdict.ts';

export interface MessageFinding extends Finding {
  /** Which of the messages it stands in, from 0. */
  readonly message: number;
}
export interface MessagesScreening {
  readonly verdict: Verdict;
  readonly findings: readonly MessageFinding[];
}
export interface Options {
  /** The language of the writer, if known; what is found does not depend on it. */
  readonly locale?: string;
}

const WINDOW = 8;
const GLUES = ['', ' '] as const;

/**
 * Consecutive messages of one sender. Each is screened by itself; then the last short ones are read as one, because an
 * address or a number in three pieces is one to whoever reads them. What was found in one message stays as it is.
 */
export function screenMessages(messages: readonly string[], _options: Options = {}): MessagesScreening {
  const findings: MessageFinding[] = messages.flatMap((text, message) =>
    screen(text).findings.map((found) => ({ ...found, message })),
  );
  if (messages.length > 1) findings.push(...across(messages, findings));
  findings.sort((a, b) => a.message - b.message || a.start - b.start);
  return { verdict: verdictOf(findings), findings };
}

/** Whether a message may be a piece of something: a few words, or digits. */
function isPiece(text: string): boolean {
  return text.length > 0 && text.length < 120;
}

/** A sentence that ended and another that begins: “One more thing.” and “My …” are no address at thing.my. */
function isSentenceAfter(text: string, next: string): boolean {
  return /[.!?…]$/u.test(text) && /\s/u.test(next.trim());
}

function across(messages: readonly string[], known: readonly MessageFinding[]): MessageFinding[] {
  const hits: MessageFinding[] = [];
  const covered = (message: number, start: number, end: number): boolean =>
    [...known, ...hits].some(
      (found) => found.message === message && found.kind !== 'work_url' && found.start < end && start < found.end,
    );
  for (let from = 0; from < messages.length; from += WINDOW / 2) {
    const part = messages.slice(from, from + WINDOW);
    if (part.length < 2 || part.filter(isPiece).length < 2) continue;
    for (const glue of GLUES) {
      let text = '';
      const starts: number[] = [];
      for (const message of part) {
        if (text) text += glue === '' && isSentenceAfter(text, message) ? ' ' : glue;
        starts.push(text.length);
        text += isPiece(message) ? message.trim() : '\n';
      }
      for (const found of detect(text)) {
        if (found.kind === 'work_url' || (found.kind === 'circumvention_intent' && glue === '')) continue;
        const pieces = starts
          .map((start, place) => {
            const message = part[place] ?? '';
            const lead = message.length - message.trimStart().length;
            const end = start + message.trim().length;
            return {
              message: from + place,
              start: Math.max(found.start, start) - start + lead,
              end: Math.min(found.end, end) - start + lead,
            };
          })
          .filter(({ start, end }) => end > start);
        if (pieces.length < 2 || pieces.some(({ message, start, end }) => covered(message, start, end))) continue;
        for (const piece of pieces) hits.push({ ...found, ...piece, certainty: 'likely', rule: 'window.joined' });
      }
    }
    if (from + WINDOW >= messages.length) break;
  }
  return hits;
}
