/**
 * Turns hand-written lines with their marks into labelled rows, because nobody counts UTF-16 offsets right by hand.
 *
 *   es light|te dejo mi cel [[p|55 3917 6620]] por si se corta
 *
 * Language and difficulty stand before the first bar. `¦` parts consecutive messages, `⏎` is a line break, `\u{200b}` any sign
 * that cannot be seen. Run with lines on the standard input it prints one row a line.
 */
import { createHash } from 'node:crypto';
import { text as wholeInput } from 'node:stream/consumers';

const marks = new Map([
  ['e', 'email'],
  ['p', 'phone'],
  ['m', 'messaging_handle'],
  ['s', 'social_profile'],
  ['u', 'personal_url'],
  ['z', 'meeting_link'],
  ['a', 'postal_address'],
  ['o', 'offplatform_payment'],
  ['c', 'circumvention_intent'],
  ['c?', 'circumvention_intent'], // a wish to leave that may be about talk or about money
  ['c$', 'circumvention_intent'], // a wish to leave that is about money
  ['w', 'work_url'],
]);

interface Span {
  readonly type: string;
  readonly message?: number;
  readonly start: number;
  readonly end: number;
}

function bare(written: string, message: number | undefined, spans: Span[], used: Set<string>): string {
  let text = '';
  let from = 0;
  for (const hit of written.matchAll(/\[\[([a-z][$?]?)\|(.*?)\]\](?!\])/gu)) {
    const [whole, mark = '', value = ''] = hit;
    const type = marks.get(mark);
    if (type === undefined) throw new Error(`No such mark: ${mark} in ${written}`);
    text += written.slice(from, hit.index);
    const start = text.length;
    text += value;
    from = hit.index + whole.length;
    used.add(mark);
    spans.push({ type, ...(message === undefined ? {} : { message }), start, end: text.length });
  }
  text += written.slice(from);
  if (/\[\[[a-z][$?]?\|/u.test(text)) throw new Error(`A mark that is not closed: ${written}`);
  return text;
}

function verdict(used: ReadonlySet<string>): readonly string[] {
  if (used.has('o')) return ['payment'];
  if (used.has('c$')) return ['payment', 'contact'];
  if (used.has('c?')) return ['contact', 'payment'];
  return [...used].some((mark) => mark !== 'w') ? ['contact'] : ['clean'];
}

export function labelled(line: string) {
  const head = /^(en|es|pt|mix) (plain|light|obfuscated|evasive)(?: ([a-z -]+))?\|/u.exec(line);
  if (head === null) throw new Error(`No language and difficulty before the bar: ${line}`);
  const [whole, lang = '', difficulty = '', note = ''] = head;
  const written = line
    .slice(whole.length)
    .replaceAll('⏎', '\n')
    .replaceAll(/\\u\{([0-9a-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  const parts = written.split('¦');
  const spans: Span[] = [];
  const used = new Set<string>();
  const texts = parts.map((part, at) => bare(part, parts.length > 1 ? at : undefined, spans, used));
  const accept = verdict(used);
  return {
    id: `g${createHash('sha256').update(texts.join('\u0000')).digest('hex').slice(0, 10)}`,
    lang,
    ...(texts.length > 1 ? { messages: texts } : { text: texts[0] }),
    label: accept[0],
    accept,
    types: [...new Set(spans.map(({ type }) => type))],
    spans,
    difficulty,
    note,
  };
}

if (import.meta.main) {
  const input = await wholeInput(process.stdin);
  for (const line of input.split('\n')) if (line.trim() !== '') console.log(JSON.stringify(labelled(line)));
}
