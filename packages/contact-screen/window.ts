import { detect } from './detect.ts';
import { screen } from './screen.ts';
import type { Finding, Kind, Verdict } from './types.ts';
import { isNational } from './values/plans.ts';
import { verdictOf } from './verdict.ts';
import { letterFor } from './words/grammar.ts';
import { numberWords } from './words/numbers.ts';

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

interface Row {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
}

const digitsOnly = /^[\d\s().+-]{2,16}$/u;
const said =
  /\b(?:cortado|pedazos|partes|pedacos|orden|ordem|order|la vai|va|numero|number|abajo|baixo|upwards|zap|whats\w*|cel\w*|tel\w*)\b/u;
const application =
  /^(?:(?:anota|apunta|agrega(?:me)?|add(?: me)?|busca(?:me)?|toma|olha|ok|hey|note)(?: ai| ahi)? ?)?(?:(?:o )?(?:my|mi|meu|es mi|this is my) )?(?:user(?:name)?|usuario|usuário|handle|nick|arroba|insta|instagram|ig|tele|telegram|telegran|tg|discord|skype|snap|tiktok|face|fb|alias|pix|cbu|cashapp|venmo|paypal|mercado pago|alias de mercado pago)(?: ok| is| es| é)?\s?[?:]?$/iu;
const possessed = /\b(?:my|mi|meu|anota|apunta|add|agrega)\b/iu;
const reply =
  /^(?:ok|okay|yes|no|si|sim|nao|gracias|thanks|thx|obrigad[oa]|listo|dale|hola|hello|hey|hi|oi|perfecto|perfect|great|good|blz|beleza|pls|please|later|bye|tchau|chau)$/iu;
const nameLike = /^[@$.]?[a-z_][\w.@-]{1,24}$/iu;

/** Round numbers one after the other are prices, minutes or sizes. */
function areAmounts(numbers: readonly string[]): boolean {
  return numbers.filter((number) => number.endsWith('0')).length * 2 >= numbers.length;
}

/** Messages in a row that hold nothing but digits, or the name of an application and then pieces of a name. */
function rows(messages: readonly string[]): Row[] {
  const found: Row[] = [];
  for (let first = 0; first < messages.length; first += 1) {
    let last = first;
    if (digitsOnly.test(messages[first] ?? '')) {
      while (last + 1 < messages.length && digitsOnly.test(messages[last + 1] ?? '')) last += 1;
      const numbers = messages.slice(first, last + 1).map((message) => message.replaceAll(/\D/gu, ''));
      const digits = numbers.join('');
      const count = numbers.length;
      const hinted = said.test((messages[first - 1] ?? '').toLowerCase());
      if (
        count > 1 &&
        (hinted || !areAmounts(numbers)) &&
        digits.length > (count > 2 || hinted ? 7 : 8) &&
        digits.length < 14 &&
        (hinted || isNational(digits) || isNational(numbers.toReversed().join('')))
      )
        found.push({ first, last, kind: 'phone' });
    } else if (application.test(messages[first] ?? '')) {
      const mine = possessed.test(messages[first] ?? '');
      const isName = (message: string): boolean =>
        nameLike.test(message) && !reply.test(message) && (mine || letterFor(message.toLowerCase()) === 0);
      while (last < first + 4 && isName(messages[last + 1] ?? '')) last += 1;
      const names = messages.slice(first + 1, last + 1);
      const money = /^(?:alias|pix|cbu|cash|venmo|paypal)/iu.test(messages[first] ?? '');
      if (names.length > 1 || names.some((name) => /[_.@$\d]/u.test(name)))
        found.push({ first: first + 1, last, kind: money ? 'offplatform_payment' : 'social_profile' });
    }
    first = Math.max(first, last);
  }
  return found;
}

/** Words around the digits of one piece lead to them: "then 1234". */
function toDigits<T extends { readonly start: number; readonly end: number }>(piece: T, message: string): T {
  const text = message.slice(piece.start, piece.end);
  const isSaid = (words: string): boolean =>
    (words.toLowerCase().match(/[a-z\u00e0-\u00ff]+/gu) ?? []).some((word) => numberWords.has(word));
  const before = /^[^\d+(]*(?=[\d+(])/u.exec(text)?.[0] ?? '';
  const after = /(?<=\d)\D*$/u.exec(text)?.[0] ?? '';
  return {
    ...piece,
    start: piece.start + (isSaid(before) ? 0 : before.length),
    end: piece.end - (isSaid(after) ? 0 : after.length),
  };
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
    for (const { first, last, kind } of rows(part.map((message) => message.trim()))) {
      const pieces = part.slice(first, last + 1).map((message, place) => ({
        message: from + first + place,
        start: message.length - message.trimStart().length,
        end: message.trimEnd().length,
      }));
      if (!pieces.some(({ message, start, end }) => covered(message, start, end)))
        for (const piece of pieces) hits.push({ ...piece, kind, certainty: 'likely', rule: 'window.joined' });
    }
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
            const piece = {
              message: from + place,
              start: Math.max(found.start, start) - start + lead,
              end: Math.min(found.end, end) - start + lead,
            };
            return found.kind === 'phone' ? toDigits(piece, message) : piece;
          })
          .filter(({ start, end }) => end > start);
        const bare = pieces.map(({ message }) => (messages[message] ?? '').trim());
        if (found.kind === 'phone' && bare.every((one) => /^\d{1,4}$/u.test(one)) && areAmounts(bare)) continue;
        if (pieces.length < 2 || pieces.some(({ message, start, end }) => covered(message, start, end))) continue;
        for (const piece of pieces) hits.push({ ...found, ...piece, certainty: 'likely', rule: 'window.joined' });
      }
    }
    if (from + WINDOW >= messages.length) break;
  }
  return hits;
}
