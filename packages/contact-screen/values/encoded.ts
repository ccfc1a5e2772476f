import type { Kind } from '../types.ts';
import { findEmails } from './email.ts';
import { classifyLink } from './hosts.ts';
import { matches } from '../text/matches.ts';
import type { View } from '../text/view.ts';
import { SPELLED, TURNED } from '../words/grammar.ts';
import type { Tokens } from '../words/tokens.ts';

export interface Encoded {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly rule: string;
}

const base64 =
  /(?<![A-Za-z\d+/_=.-])(?=[A-Za-z\d+/_-]{0,200}[A-Z])(?=[A-Za-z\d+/_-]{0,200}[a-z])[A-Za-z\d+/_-]{11,200}={0,2}(?![A-Za-z\d+/_-])/gu;
const hex = /(?<![\da-fA-F])(?:[2-7][\da-fA-F][ :,]?){9,100}(?![\da-fA-F])/gu;
const binary = /(?<!\d)(?:[01]{8}[ ,]?){7,80}(?!\d)/gu;
const decimal = /(?<![\d.])(?:(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[ ,-]{1,2}){8,80}(?:\d{2,3})(?!\d)/gu;
const backwards =
  /(?<![a-z\d@._-])(?:(?:moc|ten|gro|oi|rb|ra|xm|lc|ep|yu|se|tp|oc|ku|em|ved)\.){1,2}[a-z\d-]{2,30}@[a-z\d._%+-]{2,40}(?![a-z\d@])/gu;
const backwardsLink =
  /(?<![a-z\d@._-])(?:[\w.-]{2,40}\/)?(?:moc|ten|gro|rb|ra|xm|em)\.[a-z\d-]{3,30}(?:\.www)?(?:\/\/:s?ptth)?(?![a-z\d@.])/gu;
const shifted =
  /[a-z\d._%+-]{2,40}@(?:tznvy|ubgznvy|lnubb|bhgybbx|vpybhq|cebgbaznvy|yvir)\.(?:pbz|arg|zr)(?:\.[a-z]{2})?/gu;
const turned =
  /\b(?:reves|backwards?|reverse[ds]?|contrario|ao contrario|de tras|right to left|tras para frente|espelho|espejo|mirror\w*|invertid[oa])\b/u;
const morse = /(?<![.-])(?:[.-]{1,6}[ /]+){8,}[.-]{1,6}(?![.-])/gu;
/** One digit after the other, as Romans wrote them. */
const roman =
  /(?<![a-z\d.])(?:(?:viii|vii|iii|vi|iv|ix|ii|i|v|x|0)[ ,.\-/]{1,3}){6,14}(?:viii|vii|iii|vi|iv|ix|ii|i|v|x|0)(?![a-z\d])/gu;
const nato =
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu';
const phonetic = new RegExp(
  String.raw`(?<![a-z])(?:(?:${nato})[ ,-]+){4,30}(?:${nato})(?![a-z])(?:[ ,-]+(?:at|arroba|dot|punto|ponto|gmail|hotmail|com|${nato}))*`,
  'gu',
);

/** What a decoded text is, if it is a way to somebody. */
function kindOf(text: string): Kind | null {
  const low = text.toLowerCase().trim();
  if (low.length < 7 || !/^[\x20-\x7e\xa0-\xff]+$/u.test(low)) return null;
  if (findEmails(low, false).length > 0) return 'email';
  if (/^(?:tel:|whatsapp:?|wa:?)? ?\+?[\d ().-]{8,20}$/u.test(low) && low.replaceAll(/\D/gu, '').length > 7)
    return 'phone';
  if (/^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,12}(?:\/\S*)?$/u.test(low)) {
    const sort = classifyLink(low);
    if (sort === 'messenger') return 'messaging_handle';
    if (sort === 'social' || sort === 'profile') return 'social_profile';
    if (sort === 'meeting') return 'meeting_link';
    if (sort === 'payment') return 'offplatform_payment';
    return sort === 'work' || (sort === 'neutral' && !/^(?:https?:|www)/u.test(low) && !/\.(?:com|net|org)/u.test(low))
      ? null
      : 'personal_url';
  }
  if (/^@[a-z][\w.]{3,30}$/u.test(low) || /\b(?:whatsapp|telegram|gmail)\b/u.test(low)) return 'messaging_handle';
  return /\+?\d[\d ().-]{8,18}\d/u.test(low) && /\b(?:call|whats\w*|tel|phone|cel|liga|llama)/u.test(low)
    ? 'phone'
    : null;
}

function unbase64(value: string): string {
  if (value.replaceAll('=', '').length % 4 === 1) return '';
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
  } catch {
    return '';
  }
}

/** Ways to somebody that are written in another alphabet or order, and make sense only when put back. */
export function findEncoded(low: string, raw: string, same: boolean, tokens: Tokens): Encoded[] {
  const { bits, digits, longest, longestMixed } = tokens;
  const hits: Encoded[] = [];
  const push = (from: number, length: number, kind: Kind | null, rule: string): void => {
    if (kind) hits.push({ from, to: from + length, kind, rule });
  };
  if (same) {
    if (longest > 14 || longestMixed > 10)
      for (const match of matches(base64, raw))
        push(match.index, match[0].length, kindOf(unbase64(match[0])), 'encoded.base64');
    for (const match of digits > 6 ? matches(hex, raw) : []) {
      const pairs = match[0].replaceAll(/[^\da-fA-F]/gu, '').match(/../gu) ?? [];
      push(
        match.index,
        match[0].trimEnd().length,
        kindOf(pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')),
        'encoded.hex',
      );
    }
    for (const match of digits > 50 ? matches(binary, raw) : [])
      push(
        match.index,
        match[0].trimEnd().length,
        kindOf(
          (match[0].match(/[01]{8}/gu) ?? []).map((octet) => String.fromCharCode(Number.parseInt(octet, 2))).join(''),
        ),
        'encoded.binary',
      );
    for (const match of digits > 15 ? matches(decimal, raw) : [])
      push(
        match.index,
        match[0].length,
        kindOf((match[0].match(/\d+/gu) ?? []).map((code) => String.fromCharCode(Number(code))).join('')),
        'encoded.decimal',
      );
  }
  for (const match of low.includes('@') ? matches(backwards, low) : [])
    push(match.index, match[0].length, 'email', 'encoded.reversed');
  const isTurned = (bits & TURNED) > 0 && turned.test(low);
  if (isTurned) {
    for (const match of matches(backwardsLink, low))
      push(match.index, match[0].length, 'personal_url', 'encoded.reversed');
    for (const match of matches(/(?<![\w.])\+?\d(?:[ .-]?\d){8,14}\+?(?!\w)/gu, low))
      push(match.index, match[0].length, 'phone', 'encoded.reversed');
    for (const match of matches(/(?<![\w@])(?:[a-z\d._]{3,30}@|@[a-z\d._]{3,30})(?![\w@])/gu, low))
      push(match.index, match[0].length, 'messaging_handle', 'encoded.reversed');
  }
  if (/\.(?:pbz|arg|zr)/u.test(low))
    for (const match of matches(shifted, low)) push(match.index, match[0].length, 'email', 'encoded.rot13');
  for (const match of matches(morse, low))
    if (/\d|[.-]{5}/u.test(match[0])) push(match.index, match[0].trimEnd().length, unmorse(match[0]), 'encoded.morse');
  for (const match of matches(roman, low)) push(match.index, match[0].length, 'phone', 'encoded.roman');
  for (const match of bits & SPELLED ? matches(phonetic, low) : [])
    push(match.index, match[0].length, 'email', 'encoded.phonetic');
  return hits;
}

function unmorse(text: string): Kind | null {
  const digits = text
    .trim()
    .split(/[ /]+/u)
    .filter((sign) => sign.length === 5).length;
  return digits > 6 ? 'phone' : /\.--\.-\./u.test(text) ? 'email' : null;
}

/** Worth decoding at all: a long mixed word, many digits in a row, or a word that ends where addresses begin. */
export function mayBeEncoded({ bits, digits, longest, longestMixed }: Tokens, { low, raw }: View): boolean {
  return (
    longestMixed > 10 ||
    (longest > 14 && camel.test(raw)) ||
    (bits & (TURNED | SPELLED)) > 0 ||
    digits > 15 ||
    low.includes('-.') ||
    low.includes('.-') ||
    low.includes('pbz') ||
    low.includes('- ') ||
    low.includes('viii ') ||
    low.includes('vii ') ||
    low.includes('ix ')
  );
}
const camel = /[a-z][A-Z][a-z]*[A-Z]/u;
