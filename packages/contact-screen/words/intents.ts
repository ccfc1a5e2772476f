import type { Certainty, Kind } from '../types.ts';
import {
  END,
  FIRST_LETTER,
  freeSets,
  lettersIn,
  mayMatch,
  patternsOf,
  type Pattern,
  patterns,
  setTable,
  WIDTH,
} from './grammar.ts';
import type { Tokens } from './tokens.ts';

export interface IntentHit {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const subject = new Set(lettersIn('SUBJECT'));
const people = new Set(lettersIn('IMPERSON'));
const meta = new Set(lettersIn('META'));
const made = new Set(lettersIn('FIXTURE'));
const no = new Set(lettersIn('NEG'));
const never =
  /^(?:not|don'?t|doesn'?t|nao|never|nunca|jamas|cannot|can'?t|won'?t|shouldn'?t|prohib\w+|proib\w+|forbidden)$/u;
const refused =
  /\b(?:(?:i|we|he|she|and|they) (?:said|told (?:him|her|them)) no|dij[eo] que no|diss?e (?:que )?nao|(?:i|we) (?:refused|declined)|(?:lo|la|los|me)? ?(?:rechace|negue)|recus(?:ei|amos)|me neguei|neguei|so no$|wouldn'?t cover|no (?:nos )?cubr\w+|nao (?:nos )?cobr(?:e|iria|e))\b/u;
/** Talk of what a text is to say: nobody here says it. */
const about =
  /\b(?:seo|with or without|con o sin|com ou sem|tagline|slogan|lema|headlines?|titular(?:es)?|(?:page|post|article|story|video|landing|chapter|scene|text) (?:is|talks) (?:all )?about|(?:pagina|articulo|video|cuento|nota|post|capitulo|escena|texto) (?:es|va|trata|habla) (?:sobre|de)|(?:pagina|artigo|video|conto|post|capitulo|cena|texto) (?:e|trata|fala) (?:sobre|de)|chamada (?:pode|e|vai))\b/u;
/** Whoever points at a flaw in a file points at nothing else. */
const flaw =
  /\b(?:typos?|errata|erro(?:s|r|res)?|errors?|mistakes?|misspelled|cut off|cortad[oa]|jagged|blurry|borros[oa]|dentad[oa]|serrilhad[oa]|mostly|nice touch|spell|(?:start|end) the same|(?:empiezan|terminan|comecam|terminam) igual)\b/u;
/** Words between those that match, with which a rule speaks of something else. */
const between: Readonly<Record<string, ReadonlySet<string>>> = {
  'intent.leave': new Set(lettersIn('SCENE')),
  'intent.payment_outside': new Set(lettersIn('SCENE')),
  'intent.search_me': new Set(lettersIn('HEREW')),
  'intent.offer_contact': new Set(lettersIn('ACCESS')),
};
const same = new Set(lettersIn('SAME'));
const things = new Set(
  lettersIn('CHAN') +
    lettersIn('PAYBRAND') +
    lettersIn('PICAPP') +
    lettersIn('PLATNAME') +
    lettersIn('FRSITE') +
    lettersIn('NET'),
);

const here = new Int32Array(WIDTH);
const wanted: number[] = [];

/** What is meant, from words alone. */
export function findIntents(tokens: Tokens, low: string): IntentHit[] {
  const { letters } = tokens;
  here.set(freeSets);
  wanted.length = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (code < FIRST_LETTER) continue;
    for (const place of patternsOf(code)) if (!wanted.includes(place)) wanted.push(place);
    const row = (code - FIRST_LETTER) * WIDTH;
    for (let word = 0; word < WIDTH; word += 1) here[word] = (here[word] ?? 0) | (setTable[row + word] ?? 0);
  }
  const hits: IntentHit[] = [];
  for (const place of wanted.toSorted((a, b) => a - b)) {
    const pattern = patterns[place];
    if (!pattern || !mayMatch(pattern.needs, here)) continue;
    const { rule, test } = pattern;
    test.lastIndex = 0;
    for (let match = test.exec(letters); match; match = test.exec(letters)) {
      const first = match.index;
      const last = first + match[0].length - 1;
      if (match[0].length === 0) test.lastIndex += 1;
      if (!means(tokens, low, first, last, pattern)) continue;
      hits.push(span(tokens, low, first, last, rule));
      break;
    }
  }
  if (hits.length === 0) return hits;
  if (refused.test(low) || about.test(low)) return [];
  return flaw.test(low) ? hits.filter(({ rule }) => rule !== 'intent.in_file') : hits;
}

function means(
  { letters, starts, ends }: Tokens,
  low: string,
  first: number,
  last: number,
  { rule, but }: Pick<Pattern, 'rule' | 'but'>,
): boolean {
  let from = first;
  while (from > 0 && letters[from - 1] !== END && letters[from - 1] !== '?' && first - from < 24) from -= 1;
  let to = last;
  while (to < letters.length - 1 && letters[to + 1] !== END && letters[to] !== '?' && to - last < 24) to += 1;
  const has = (set: ReadonlySet<string>, a: number, b: number): boolean => {
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
  const other = between[rule];
  if (other && has(other, first, last) && !has(same, first, last)) return false;
  if (but.includes('n'))
    for (let at = first; at <= last; at += 1)
      if (
        no.has(letters[at] ?? '') &&
        never.test(low.slice(starts[at], ends[at])) &&
        !/\b(?:why|que|pq|que tal)\W{1,2}$/u.test(low.slice(Math.max(0, (starts[at] ?? 0) - 8), starts[at]))
      )
        return false;
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

const described: Readonly<Record<string, Kind>> = { 'riddle.email': 'email', 'riddle.url': 'personal_url' };

/** The clause in which it is said. */
function span({ letters, starts, ends }: Tokens, low: string, first: number, last: number, rule: string): IntentHit {
  const proposal = rule.startsWith('payment');
  let from = first;
  let to = last;
  if (!proposal) {
    while (from > 0 && !'.?"'.includes(letters[from - 1] ?? '')) from -= 1;
    while (letters[to] !== '?' && to < letters.length - 1 && !'.?"'.includes(letters[to + 1] ?? '')) to += 1;
    if (letters[to + 1] === '?') to += 1;
    if (
      from === 0 &&
      to === letters.length - 2 &&
      letters[to + 1] === '.' &&
      low.charCodeAt(starts[to + 1] ?? 0) === 46
    )
      to += 1;
  } else while (to > from && '.,?'.includes(letters[to] ?? '')) to -= 1;
  let start = starts[from] ?? 0;
  if (low.charCodeAt(start - 1) === 0xbf) start -= 1;
  return {
    from: start,
    to: ends[to] ?? 0,
    kind: proposal ? 'offplatform_payment' : (described[rule] ?? 'circumvention_intent'),
    certainty: 'likely',
    rule,
  };
}
