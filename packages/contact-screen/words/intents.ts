import type { Certainty, Kind } from '../types.ts';
import { END, lettersIn, patterns, patternsOf } from './grammar.ts';
import type { Tokens } from './tokens.ts';

export interface IntentHit {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const wanted = new Uint8Array(patterns.length);
const subject = new Set(lettersIn('SUBJECT'));
const people = new Set(lettersIn('IMPERSON'));
const meta = new Set(lettersIn('META'));
const made = new Set(lettersIn('FIXTURE'));
const no = new Set(lettersIn('NEG'));
const things = new Set(lettersIn('CHAN') + lettersIn('PAYBRAND') + lettersIn('PICAPP'));

/** What is meant, from words alone. */
export function findIntents(tokens: Tokens, low: string): IntentHit[] {
  const { letters } = tokens;
  const run: number[] = [];
  for (let at = 0; at < letters.length; at += 1)
    for (const place of patternsOf.get(letters.charCodeAt(at)) ?? [])
      if (wanted[place] === 0) {
        wanted[place] = 1;
        run.push(place);
      }
  const hits: IntentHit[] = [];
  for (const place of run.toSorted((a, b) => a - b)) {
    wanted[place] = 0;
    const pattern = patterns[place];
    if (!pattern) continue;
    const { rule, test, but } = pattern;
    test.lastIndex = 0;
    for (let match = test.exec(letters); match; match = test.exec(letters)) {
      const first = match.index;
      const last = first + match[0].length - 1;
      if (match[0].length === 0) test.lastIndex += 1;
      if (!means(tokens, low, first, last, but)) continue;
      hits.push(span(tokens, low, first, last, rule));
      break;
    }
  }
  return hits;
}

function means({ letters, starts, ends }: Tokens, low: string, first: number, last: number, but: string): boolean {
  let from = first;
  while (from > 0 && letters[from - 1] !== END && letters[from - 1] !== '?' && first - from < 24) from -= 1;
  let to = last;
  while (to < letters.length - 1 && letters[to + 1] !== END && letters[to] !== '?' && to - last < 24) to += 1;
  const has = (set: Set<string>, a: number, b: number): boolean => {
    for (let at = Math.max(0, a); at <= b; at += 1) if (set.has(letters[at] ?? '')) return true;
    return false;
  };
  if (but.includes('n')) {
    // A negation just before, with no pause between; "why not" and "no problem, …" are none.
    for (let at = first - 1; at >= Math.max(from, first - 5); at -= 1) {
      const letter = letters[at] ?? '';
      if (letter === ',') break;
      // "no" before a thing is Portuguese for "in the".
      if (no.has(letter) && !(low.slice(starts[at], ends[at]) === 'no' && things.has(letters[at + 1] ?? '')))
        return false;
    }
    if (no.has(letters[first] ?? '') && !but.includes('x')) {
      const word = low.slice(starts[first], ends[first]);
      if (/^(?:no|not|nao|dont|don't|never|nunca|can'?t|cannot|avoid|evit\w+|stop|refuse|instead)$/u.test(word))
        return false;
    }
  }
  if (
    but.includes('s') &&
    (has(subject, from, first - 1) || has(subject, last + 1, Math.min(to, last + 5)) || has(subject, first, last))
  )
    return false;
  if (but.includes('i') && has(people, from, to)) return false;
  if (but.includes('m') && has(meta, Math.max(0, first - 30), Math.min(letters.length - 1, last + 20))) return false;
  if (but.includes('f') && has(made, from, to)) return false;
  if (but.includes('q')) {
    let quotes = 0;
    for (let at = Math.max(0, first - 60); at < first; at += 1) if (letters[at] === '"') quotes += 1;
    if (quotes % 2 === 1) return false;
  }
  return true;
}

/** The clause in which it is said. */
function span({ letters, starts, ends }: Tokens, low: string, first: number, last: number, rule: string): IntentHit {
  const proposal = rule.startsWith('payment');
  let from = first;
  let to = last;
  if (!proposal) {
    while (from > 0 && !'.,?"'.includes(letters[from - 1] ?? '')) from -= 1;
    while (letters[to] !== '?' && to < letters.length - 1 && !'.,?"'.includes(letters[to + 1] ?? '')) to += 1;
    if (letters[to + 1] === '?') to += 1;
  } else while (to > from && '.,?'.includes(letters[to] ?? '')) to -= 1;
  let start = starts[from] ?? 0;
  if (low.charCodeAt(start - 1) === 0xbf) start -= 1;
  return {
    from: start,
    to: ends[to] ?? 0,
    kind: proposal ? 'offplatform_payment' : 'circumvention_intent',
    certainty: 'likely',
    rule,
  };
}
