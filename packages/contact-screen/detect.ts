import { undigit, unleet, unspace, unspell } from './text/undo.ts';
import { matches } from './text/matches.ts';
import { endOf, fold, startOf, type View } from './text/view.ts';
import type { Certainty, Finding, Kind } from './types.ts';
import { findAddresses, findSpots, findStated } from './values/address.ts';
import { findAssembled } from './values/assembled.ts';
import { findEmails } from './values/email.ts';
import { findEncoded, mayBeEncoded } from './values/encoded.ts';
import { findFullNames } from './values/full-name.ts';
import { findHandles } from './values/handle.ts';
import { findLinks, findLooseLinks } from './values/link.ts';
import { findRuns, type Run } from './values/numbers.ts';
import { asksForMoney, findPayments, namesMoney } from './values/payment.ts';
import { judgePhone } from './values/phone.ts';
import { findMeetings, findRoomCodes } from './values/meeting.ts';
import { findRiddles } from './words/riddles.ts';
import { findIntents } from './words/intents.ts';
import { findWeighed } from './words/weighed.ts';
import { tokenize, type Tokens } from './words/tokens.ts';
import { ALIAS, APP, BESIDE, MONEY, RIDDLE, ROOM, SIGN, SITE, SPOT, STREET } from './words/grammar.ts';
import { worthALook } from './text/scan.ts';

const CHUNK = 4096;
const OVERLAP = 256;
const PIECES = 64;
/** Whoever writes so many ways to be reached into one text wants the rest of it to be read, too. */
const FLOOD = 200;

/** All findings of one text, in its order, none over another. */
export function detect(raw: string): Finding[] {
  if (raw.length <= CHUNK * 2) return apart(gather(raw));
  const all: Finding[] = [];
  // Whoever fills a page with the same words gets each of them read once.
  const read = new Map<string, readonly Finding[]>();
  for (let from = 0; from < raw.length; from += CHUNK) {
    const to = Math.min(raw.length, from + CHUNK + OVERLAP);
    const piece = raw.slice(from, to);
    let hits = read.get(piece);
    if (!hits) {
      hits = worthALook(piece) ? gather(piece) : [];
      if (read.size < PIECES) read.set(piece, hits);
    }
    // What is cut at the end of a piece stands whole in the next one.
    const whole = to === raw.length ? piece.length : CHUNK + OVERLAP - 1;
    for (const { kind, start, end, certainty, rule } of hits)
      if (end <= whole) all.push({ kind, start: start + from, end: end + from, certainty, rule });
    if (all.length > FLOOD) {
      const start = Math.min(to, raw.length - 1);
      return [
        ...apart(all.filter((found) => found.end <= start)),
        { kind: 'circumvention_intent', start, end: raw.length, certainty: 'likely', rule: 'flood' },
      ];
    }
  }
  return apart(all);
}

function gather(raw: string): Finding[] {
  const base = fold(raw);
  const tokens = tokenize(base.low);
  const plain = tokens.mixed > 0 ? unleet(base, tokens) : null;
  const joined = tokens.singles > 2 ? unspace(plain ?? base) : null;
  const signs = unspell(joined ?? plain ?? base, joined ? SIGN : tokens.bits & SIGN, tokens);
  const all: Finding[] = [];
  values(base, 0, tokens, all);
  const words = signs ?? joined ?? plain ?? base;
  let again = tokens;
  if (words !== base) {
    again = tokenize(words.low);
    if (joined && signs) values(joined, 1, tokenize(joined.low), all);
    values(words, 1, again, all);
  }
  const riddles = again.bits & RIDDLE ? findRiddles(words.low) : [];
  for (const hit of findIntents(again, words.low))
    if (riddles.length === 0 || !hit.rule.startsWith('riddle')) add(words, hit, all);
  if (signs && !joined && !plain) for (const hit of findIntents(tokens, base.low)) add(base, hit, all);
  if (again.numberWords > 4) {
    const counted = undigit(words);
    for (const hit of counted ? findAssembled(counted.low) : [])
      if (counted) add(counted, { ...hit, kind: 'phone' }, all);
  }
  for (const hit of riddles) add(words, hit, all);
  if (all.every(({ kind }) => kind === 'work_url')) {
    const hit = findWeighed(again, words.low);
    if (hit) add(words, hit, all);
  }
  if (all.length > 0 && played.test(raw)) return all.filter(({ kind }) => kind !== 'circumvention_intent');
  return all.length > 0 && /["\u201c\u00ab']/u.test(raw) && isAboutRules(words.low) ? unquoted(all, raw) : all;
}

const rules =
  /\b(?:rule|regla|regra|filter|filtro|classifier|clasificador|classificador|regex|detector|detect\w*|moderation|moderacion|moderacao|policy|politica|dataset|phrases?|frases?|users? (?:write|type|say)|test cases?|casos de prueba|casos de teste|catch|atrapar|capturar|pegar|flag|bloquear|banned|prohibid\w+|proibid\w+)\b/u;
function isAboutRules(low: string): boolean {
  return rules.test(low);
}

/** A scene of a play: its place, and names in capitals before what they say. What they ask for, nobody here asks for. */
const played =
  /(?:\b(?:[Ss]cene|[Ee]scena|[Cc]ena|[Aa]cto?|INT\.|EXT\.|INTERIOR|EXTERIOR)\b[^]{0,400}\b\p{Lu}{3,14}: [^]{1,200}\b\p{Lu}{3,14}: )/u;

/** Where rules are talked about, what stands in quotation marks is an example of them. */
function unquoted(all: Finding[], raw: string): Finding[] {
  const quotes = matches(
    /"[^"\n]*"|\u201c[^\u201d\n]*\u201d|\u00ab[^\u00bb\n]*\u00bb|(?<!\p{L})'[^'\n]{8,}'(?!\p{L})/gu,
    raw,
  );
  return all.filter(
    ({ start, end }) => !quotes.some((quote) => quote.index <= start && end <= quote.index + quote[0].length),
  );
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

function add(view: View, { from, to, kind, certainty, rule }: Found, all: Finding[]): void {
  if (to <= from) return;
  const start = startOf(view, from);
  const end = endOf(view, to);
  if (end > start && end <= view.raw.length) all.push({ kind, start, end, certainty, rule });
}

/** Signs that nobody types without meaning to: neither Latin, nor punctuation, nor a picture; or not to be seen. */
function isStrange(code: number): boolean {
  if (code < 0x250) return code === 0xb2 || code === 0xb3 || code === 0xb9 || code === 0xad;
  if (code >= 0x1e00 && code < 0x2000) return false;
  if (code >= 0x300 && code < 0x370) return false;
  if (code >= 0x2010 && code < 0x205f) return code >= 0x202a && code < 0x2030;
  if ((code >= 0x20a0 && code < 0x20d0) || (code >= 0x2190 && code < 0x2200) || (code >= 0x2600 && code < 0x27c0))
    return code >= 0x2776 && code <= 0x2793;
  return code !== 0xfe0f && code !== 0x2009 && code !== 0x200a && !(code >= 0x1f300 && code < 0x1fb00);
}

function isOdd(view: View, from: number, to: number): boolean {
  for (const sign of view.raw.slice(startOf(view, from), endOf(view, to)))
    if (isStrange(sign.codePointAt(0) ?? 0)) return true;
  return false;
}

/** `level` 0 is the text as folded; above it something was undone, and nothing found there is certain. */
function values(view: View, level: number, tokens: Tokens, all: Finding[]): void {
  const { low } = view;
  const { bits, digits } = tokens;
  const spelled = level > 0;
  const from = all.length;
  const spans: Found[] = [];
  const taken = (start: number, end: number): boolean => {
    for (let at = spans.length - 1; at >= 0; at -= 1) {
      const span = spans[at];
      if (span && span.from < end && start < span.to) return true;
    }
    return false;
  };
  const push = (hit: Found): void => {
    spans.push(hit);
    const odd = hit.certainty === 'certain' && isOdd(view, hit.from, hit.to);
    add(view, odd || spelled ? { ...hit, certainty: 'likely' } : hit, all);
  };
  const full = (): boolean => all.length - from > FLOOD;
  const ats = low.includes('@');

  if (digits > 4 || bits & (MONEY | ALIAS) || tokens.longest > 24 || ats)
    for (const hit of findPayments(low, view.raw, view.map === null, tokens))
      push({ ...hit, kind: 'offplatform_payment' });
  if (ats && !full())
    for (const hit of findEmails(low, spelled))
      if (!taken(hit.from, hit.to)) {
        const money = asksForMoney(low, hit.from, hit.to);
        push({ ...hit, kind: money ? 'offplatform_payment' : 'email', rule: money ? 'payment.email' : hit.rule });
        if (full()) break;
      }
  if (low.includes('.') && !full()) for (const hit of findLinks(low, spelled, taken)) push(hit);
  if ((bits & SITE || low.includes(' . ') || (low.includes('/') && bits & (APP | MONEY | ROOM))) && !full())
    for (const hit of findLooseLinks(low, taken)) push(hit);
  if (bits & ROOM && !full()) {
    if (digits > 8) for (const hit of findMeetings(low, taken)) push(hit);
    for (const hit of findRoomCodes(low, taken)) push(hit);
  }
  if (
    (tokens.streak > 6 ||
      (tokens.mixed > 0 && digits > 4) ||
      view.odd ||
      tokens.numberWords > 3 ||
      (digits > 0 && digits + tokens.numberWords + tokens.singles > 5)) &&
    !full()
  )
    for (const run of findRuns(low)) {
      if (run.digits.length < 7 || taken(run.from, run.to)) continue;
      number(view, run, push);
      if (full()) break;
    }
  if (digits > 7 && !spelled && !full())
    for (const hit of findAssembled(low)) if (!taken(hit.from, hit.to)) push({ ...hit, kind: 'phone' });
  if ((ats || bits & (APP | MONEY) || low.includes('#') || low.includes('live:')) && !full())
    for (const hit of findHandles(low, spelled || view.odd, tokens, taken)) push(hit);
  if (bits & APP && !spelled && view.map === null && !full())
    for (const hit of findFullNames(view.raw, low)) if (!taken(hit.from, hit.to)) push(hit);
  if (bits & STREET && digits + tokens.numberWords > 0 && !full())
    for (const hit of findAddresses(low)) if (!taken(hit.from, hit.to)) push({ ...hit, kind: 'postal_address' });
  if (digits > 1)
    for (const hit of findStated(low)) if (!taken(hit.from, hit.to)) push({ ...hit, kind: 'postal_address' });
  if (spelled) return;
  if (bits & (SPOT | BESIDE))
    for (const hit of findSpots(low)) if (!taken(hit.from, hit.to)) push({ ...hit, kind: 'postal_address' });
  if (mayBeEncoded(tokens, view))
    for (const hit of findEncoded(low, view.raw, view.map === null, tokens))
      if (!taken(hit.from, hit.to) || hit.rule === 'encoded.reversed') push({ ...hit, certainty: 'likely' });
}

/** A number in the name of a file: the name is what has to be hidden. */
function nameOfFile(low: string, from: number, to: number): { readonly from: number; readonly to: number } | null {
  const after = /^[\w-]{0,40}\.(?:pdf|jpe?g|png|docx?|txt|zip|mp[34]|xlsx?|heic|webp|wav|m4a|ogg|opus)\b/u.exec(
    low.slice(to, to + 50),
  );
  if (!after) return null;
  const before = /[\w-]{0,60}$/u.exec(low.slice(Math.max(0, from - 60), from))?.[0] ?? '';
  return { from: from - before.length, to: to + after[0].length };
}

function number(view: View, run: Run, push: (hit: Found) => void): void {
  const { low } = view;
  const { from, to } = run;
  const hit = judgePhone(run, { low, raw: view.raw, odd: isOdd(view, from, to) });
  if (hit) {
    const file = nameOfFile(low, hit.from, hit.to);
    if (file) {
      push({ ...file, kind: 'phone', certainty: 'likely', rule: hit.rule });
      return;
    }
    const money = namesMoney(low, hit.from, hit.to);
    push({ ...hit, kind: money ? 'offplatform_payment' : 'phone', rule: money ? 'payment.phone' : hit.rule });
  } else if (
    run.digits.length < 16 &&
    namesMoney(low, from, to) &&
    moneyNumber.test(low.slice(Math.max(0, from - 30), from))
  )
    push({ from, to, kind: 'offplatform_payment', certainty: 'likely', rule: 'payment.phone' });
}
const moneyNumber =
  /\b(?:zelle|nequi|daviplata|yape\w*|plin|bizum|mb ?way|pix|sinpe(?: movil)?|pago movil|gcash|easypaisa|jazzcash|upi|paytm|phonepe|tpaga|binance(?: pay)?(?: id)?|bre-?b)\b[^.!?\n]{0,20}$/u;

const weights: Readonly<Partial<Record<Kind, number>>> = {
  offplatform_payment: 3,
  circumvention_intent: 0,
  work_url: 1,
};

/** Of findings over one another the one about money stays, then a value before a wish, then the longer. */
export function apart(found: readonly Finding[]): Finding[] {
  if (found.length === 0) return [];
  const kept: Finding[] = [];
  const findings = found.length > 1 ? withoutEchoes(found) : found;
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= finding.start) kept.push(finding);
    else if (outweighs(finding, last)) {
      kept.pop();
      const previous = kept.at(-1);
      if (!previous || previous.end <= finding.start) kept.push(finding);
      else kept.push(last);
    }
  }
  return kept;
}

const wishes = new Set([
  'intent.leave',
  'intent.offer_contact',
  'intent.search_me',
  'intent.nicknamed_app',
  'intent.in_file',
]);

/** A wish that only leads to a value beside it says nothing more than the value. */
function withoutEchoes(found: readonly Finding[]): readonly Finding[] {
  const contact = found.some(({ kind }) => kind !== 'circumvention_intent' && kind !== 'work_url');
  const money = found.some(({ kind, rule }) => kind === 'offplatform_payment' && !isProposal(rule));
  if (!contact) return found;
  return found.filter(({ rule }) => !(wishes.has(rule) || (money && isProposal(rule))));
}

function isProposal(rule: string): boolean {
  return rule === 'payment.proposal' || rule === 'payment.bank';
}

function outweighs(a: Finding, b: Finding): boolean {
  const weight = (one: Finding): number =>
    isProposal(one.rule) ? 2.5 : one.rule.startsWith('riddle') ? 0.5 : (weights[one.kind] ?? 2);
  // A proposal to pay around a key gives way to the key itself.
  if (isProposal(a.rule) !== isProposal(b.rule) && a.kind === b.kind) return isProposal(b.rule);
  const difference = weight(a) - weight(b);
  if (difference !== 0) return difference > 0;
  const certain = Number(a.certainty === 'certain') - Number(b.certainty === 'certain');
  return certain !== 0 ? certain > 0 : a.end - a.start > b.end - b.start;
}
