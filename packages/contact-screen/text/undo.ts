import { letterFor } from '../words/grammar.ts';
import { decode, loosely } from '../words/leet.ts';
import { numberWords } from '../words/numbers.ts';
import { providers } from '../values/email.ts';
import { type Edit, rewrite, type View } from './view.ts';
import type { Tokens } from '../words/tokens.ts';
import { matches } from './matches.ts';

/**
 * What people write between the letters, or instead of the signs, is undone in a second reading of the text, which
 * knows where each of its letters stands. The text itself is never changed.
 */
const spaced = /(?<![a-z\d@])[a-z\d@](?:([ \-.*_~|\u00b7,/])(?:[a-z\d@._:+/-]|\1[._:-]\1)(?![a-z\d])){2,}/gu;
const tight = /(?<![a-z\d@])[a-z\d@._:/](?: [a-z\d@._:/-](?![a-z\d])){3,}/gu;

const tighter = /(?<![a-z\d@])[a-z\d@._:/](?: [a-z\d@._:/,-](?![a-z\d])){1,}/gu;

/** Letters one by one, with the same sign between all of them: joined, and cut into words where they are known. */
export function unspace(view: View): View | null {
  const { low } = view;
  const edits: Edit[] = [];
  const apart = low.includes('  ') && /[a-z\d] [a-z\d] [a-z\d] [a-z\d] /u.test(low);
  for (const match of matches(apart ? tighter : tight, low)) {
    const joined = match[0].replaceAll(' ', '');
    if (apart || (/[a-z]/u.test(joined) && !/^[\d.:/ -]*$/u.test(joined)))
      edits.push({ from: match.index, to: match.index + match[0].length, as: joined });
  }
  for (const match of matches(parted, low))
    if (!edits.some(({ from, to }) => from < match.index + match[0].length && match.index < to))
      edits.push({ from: match.index, to: match.index + match[0].length, as: match[0].replaceAll(' ', '') });
  if (edits.length > 1)
    for (const match of matches(/(?<=(?:^| )[a-z\d]) {2,4}(?=[a-z\d](?: |$))/gu, low))
      edits.push({ from: match.index, to: match.index + match[0].length, as: ' ' });
  edits.sort((a, b) => a.from - b.from);
  if (edits.length === 0)
    for (const match of matches(spaced, low)) {
      const sign = match[1] ?? ' ';
      const joined = match[0].replaceAll(sign, '');
      if (/[a-z].*[a-z].*[a-z]/u.test(joined) && (joined.length > 3 || (sign !== ' ' && letterFor(joined) > 0)))
        edits.push({ from: match.index, to: match.index + match[0].length, as: joined });
    }
  return edits.length > 0
    ? rewrite(
        view,
        edits.flatMap((edit) => precise(edit, low)),
      )
    : null;
}

/** Each letter keeps its own place: only what stands between is left out, and a space comes in where a word ends. */
function precise({ from, to, as }: Edit, low: string): Edit[] {
  const edits: Edit[] = [];
  const app = application.exec(as)?.[1];
  const words = segment(as) ?? (app ? [app, as.slice(app.length)] : null);
  const breaks = new Set<number>();
  if (words)
    for (let at = 0, word = 0; word < words.length - 1; word += 1) breaks.add((at += words[word]?.length ?? 0));
  let letter = 0;
  for (let at = from; at < to; at += 1) {
    if (low[at] === as[letter]) letter += 1;
    else edits.push({ from: at, to: at + 1, as: breaks.has(letter) ? ' ' : '' });
  }
  return edits;
}

/** The name of an application, and what somebody is called there, in one run. */
const application =
  /^(instagram|insta|telegram|discord|whatsapp|whats|skype|snapchat|tiktok|facebook|twitter|linkedin|paypal|venmo|zelle|signal|email|mail|pix)(?=[a-z\d@._:]{4})(?!\.(?:com|me|gg)|s?[:@])/u;
/** A run of letters as the words it is made of, when all of them are known. */
export function segment(run: string): string[] | null {
  if (!/^[a-z]+$/u.test(run) || run.length > 64 || letterFor(run)) return null;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1)
    for (let length = Math.min(12, end); length > 0; length -= 1) {
      const before = best[end - length];
      const word = run.slice(end - length, end);
      if (before && (letterFor(word) || numberWords.has(word)) && (length > 1 || /[aeouyi]/u.test(word))) {
        if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, word];
      }
    }
  return best[run.length] ?? null;
}

const mixed =
  /(?<![\w@$#/.-])(?=[a-z\d@$!|]*[a-z])(?=[a-z\d@$!|]*[\d@$!|][a-z\d@$]|[a-z@$!|]+\d)[a-z\d@$!|]{2,24}(?![\w@/-])/uy;

/** Digits and signs in the place of letters, where that makes a word, and in the words beside it. */
export function unleet(view: View, { mixedAt }: Pick<Tokens, 'mixedAt'>): View | null {
  const { low } = view;
  const found: { edit: Edit; sure: boolean }[] = [];
  const doubtful: Edit[] = [];
  for (const place of mixedAt) {
    mixed.lastIndex = place;
    const match = mixed.exec(low);
    if (!match) continue;
    const [word] = match;
    const whole = { from: match.index, to: match.index + word.length, as: loosely(word) };
    if (word.startsWith('$')) continue;
    if (
      /^\d+(?:st|nd|rd|th|px|kb|mb|gb|km|kg|cm|mm|hs?|hrs?|am|pm|x|k|m|s|a|h\d*|[a-z])$|^[a-z]\d+$|^v\d|!$/u.test(word)
    ) {
      if (/[a-z]/u.test(word) && word.length < 4) doubtful.push(whole);
      continue;
    }
    const known = decode(word);
    const letters = word.replaceAll(/[^a-z]/gu, '').length;
    const free = known ?? (letters * 2 < word.length || /^[olisbz\d]+$/u.test(word) ? digitsIn(word) : loosely(word));
    if (free)
      found.push({ edit: { from: match.index, to: match.index + word.length, as: free }, sure: known !== null });
  }
  if (!found.some(({ sure }) => sure) && found.length < 3) return null;
  // Among several disguised words the short ones are disguised as well.
  const edits = found.map(({ edit }) => edit);
  if (found.filter(({ sure }) => sure).length > 1) edits.push(...doubtful);
  return rewrite(
    view,
    edits.toSorted((a, b) => a.from - b.from),
  );
}

const alike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8' };
function digitsIn(word: string): string | null {
  return /^[olisbz\d]+$/u.test(word) ? word.replaceAll(/[olisbz]/gu, (letter) => alike[letter] ?? letter) : null;
}

const open = String.raw`[ \t]{0,2}[([{<*_\-~|"']{1,2} ?`;
const close = String.raw` ?[)\]}>*_\-~|"']{1,2}[ \t]{0,2}`;
const at =
  'arroba|arroba\\b|arrob|aroba|arova|arrroba|arobas|at|@t|4t|arr0ba|4rr0b4|4rroba|@rroba|@|ат|alt2|commercial at|at sign|a la gringa';
const dot = 'dot|punto|ponto|punt0|p0nto|d0t|pto|pnt|point|\\.|period';
const bracketedAt = new RegExp(`${open}(?:${at})${close}`, 'gu');
const bracketedDot = new RegExp(String.raw` {0,2}[([{<*_~|-]{1,2} ?(?:${dot}|,) ?[)\]}>*_~|-]{1,2} {0,2}`, 'gu');
const parted =
  /(?<![a-z\d])(?:w w w|c o m|n e t|o r g|d o t|a t|h t t p s?|p u n t o|p o n t o|a r r o b a)(?![a-z\d])/gu;
/** Written in one, as an address is said: anaarrobagmailpuntocom. */
const glued =
  /(?<=[a-z\d._-]{3,40})(arroba|at(?=(?:gmail|hotmail|outlook|yahoo)))(?=(?:[a-z\d-]{2,20}(?:punto|ponto|dot)com))|(?<=(?:arroba|at)[a-z\d-]{2,20})(punto|ponto|dot)(?=com(?![a-z])|com(?:punto|ponto|dot)[a-z]{2}(?![a-z]))|(?<=(?:punto|ponto|dot)com)(punto|ponto|dot)(?=[a-z]{2}(?![a-z]))/gu;
const single = new RegExp(
  String.raw`(?<=[a-z\d]) ?[([{<*]? ?\ba\b ?[)\]}>*]? ?(?=(?:${providers}) ?[([{<*.,\u00b7])`,
  'gu',
);
const singleDot = / ?[([{<*] ?p ?[)\]}>*] ?(?=com|net|org|br|ar|mx|es|pt)/gu;
/** Names of applications with something between two halves: tele-gram, dis cord, insta.gr.am. */
const partedApp =
  /(?<![a-z\d])(?:te[ ._-]?le[ ._-]?gr[ ._-]?am|dis[ ._-]?cord|insta[ ._-]?gr[ ._-]?am|what[ ._-]?s[ ._-]?app|face[ ._-]?book|linked[ ._-]?in|snap[ ._-]?chat|sky[ ._-]pe)(?![a-z\d])/gu;
/** Names of ways to pay, set apart. */
const partedBrand = /(?<![a-z\d])(?:pay[ .-]pal|p[ .-]i[ .-]x|ve[ .-]nmo|bi[ .-]zum|ne[ .-]qui)(?![a-z\d])/gu;
const partedMail = /\b(?:g|ge|gee|ji) ?-?mail\b|\bhot mail\b|\bout look\b/gu;
const bareAt = new RegExp(
  String.raw`(?<![a-z\d]) {0,2}\b(arroba|arrob|aroba|arova|arrroba|arr0ba|4rr0b4|4rroba)\b {0,2}|(?<=[a-z\d]) (at) (?=(?:${providers})\b|[a-z\d-]{2,30} ?(?:dot|punto|ponto|d0t|punt0|p0nto|\(|\[) ?|[a-z\d-]{2,30} ?\. ?(?:com|net|org|io|co\.|me|dev|br)\b)`,
  'gu',
);
const bareDot = new RegExp(
  String.raw` (?:dot|punto|ponto|punt0|p0nto|d0t|pto) (?=(?:com|c0m|net|org|io|dev|br|ar|mx|cl|pe|uy|app|site|online|store|shop|studio|art|xyz|biz|edu|gob|gov)\b|(?:co|me|es|pt|info|tech|design|page|uk)(?= ?(?:$|[,!?\n(/]|barra|slash|dot|punto|ponto)))`,
  'gu',
);
const nearDot = / (?:dot|punto|ponto|punt0|p0nto|d0t|pto|point|period) /gu;
const line =
  / ?[([]?\b(?:guion bajo|guiao bajo|guion abajo|guionbajo|underscore|underline|under score|sublinhado|subrayado|raya abajo|barra baja|traco baixo|underline|underlain|andercor)\b[)\]]? ?/gu;
const dash = / ?[([]?\b(?:guion medio|guion|hifen|hyphen|dash|tracinho|traco|minus|raya)\b[)\]]? ?/gu;
const slash = / ?[([]?\b(?:barra|slash|diagonal|barrita)\b[)\]]? ?/gu;
const colon = / ?[([]?\b(?:dos puntos|dois pontos|colon)\b[)\]]? ?/gu;
const escaped = /&#(?:64|x40);?|&commat;|%40|\\u0040|\\x40|&#(?:46|x2e);?|%2e|&period;|\\u002e|\\x2e/gu;
const escapes = /[([{<*] ?[.@,a][^\n]{0,3}[)\]}>*]|[&%\\][#uxc24p]|[([{]/u;
const brandOrGlue =
  /arroba|dis[ ._-]cord|tele?[ ._-]?le?[ ._-]?gr|[ ._-]gr?[ ._-]?am\b|[ ._-]s?app\b|u @|i @|y @|r @|%[2-7][\da-f]%|\b(?:pay|p|ve|bi|ne)[ .-](?:pal|i[ .-]x|nmo|zum|qui)\b| a (?:gmail|hotmail|outlook|yahoo|icloud)/u;
const worth =
  /[a-z] @(?!\w)|%[2-7][\da-f]|arrob|aroba|[([{<*] ?[ap] ?[)\]}>*]| a (?=g|h|y|o|i)|pay[ .-]pal|p[ .-]i[ .-]x|ve[ .-]nmo|bi[ .-]zum|ne[ .-]qui|arova|4rr|arr0|\bat\b|@t\b|\b4t\b|dot|punto|ponto|punt0|p0nt|d0t|pto\b|[([{<] ?[.@,] ?[)\]}>]|barra|slash|guion|under|hifen|hxxp|[ ._-]cord|le[ ._-]gr|[ ._-]gr?[ ._-]?am\b|[ ._-]s?app\b|&#|%40|%2e|\\u00|\\x|commat|point|period/u;

type Signs = Pick<Tokens, 'brackets' | 'longest' | 'singles'>;

/** Signs that are named, bracketed or escaped, written as themselves. */
export function unspell(view: View, named: number, { brackets, longest, singles }: Signs): View | null {
  const { low } = view;
  const maybe =
    named > 0 ||
    (brackets && escapes.test(low)) ||
    ((longest > 21 || singles > 0 || brackets || low.includes('@')) && brandOrGlue.test(low));
  if (!maybe || !worth.test(low)) return null;
  const edits: Edit[] = [];
  const all = (pattern: RegExp, as: string): void => {
    for (const match of matches(pattern, low)) edits.push({ from: match.index, to: match.index + match[0].length, as });
  };
  for (const match of matches(escaped, low))
    edits.push({ from: match.index, to: match.index + match[0].length, as: /64|40|mm/u.test(match[0]) ? '@' : '.' });
  for (const match of matches(/(?<=\b(?:seu|teu|tu|su|your|ur|mi|my|meu) )@(?![\w@])/gu, low))
    edits.push({ from: match.index, to: match.index + 1, as: 'arroba' });
  for (const match of matches(/(?<=(?:\.|dot|punto|ponto) [a-z]) (?=[a-z](?![a-z\d]))/gu, low))
    edits.push({ from: match.index, to: match.index + 1, as: '' });
  for (const match of matches(/[._-]arroba[._-]/gu, low))
    edits.push({ from: match.index, to: match.index + match[0].length, as: '@' });
  const hexes = matches(/%(?:[3-6][\da-f]|2[de]|7[\da])/gu, low);
  if (hexes.length > 2)
    for (const match of hexes)
      edits.push({
        from: match.index,
        to: match.index + 3,
        as: String.fromCharCode(Number.parseInt(match[0].slice(1), 16)),
      });
  for (const match of matches(/hxxps?(?=:)/gu, low))
    edits.push({ from: match.index, to: match.index + match[0].length, as: match[0].replace('xx', 'tt') });
  all(glued, '.');
  for (const edit of edits)
    if (/^(?:arroba|at)$/u.test(low.slice(edit.from, edit.to))) Object.assign(edit, { as: '@' });
  all(single, '@');
  all(singleDot, '.');
  all(bracketedAt, '@');
  all(bracketedDot, '.');
  all(bareAt, '@');
  for (const match of matches(partedMail, low))
    if (match[0].length > 5)
      edits.push({
        from: match.index,
        to: match.index + match[0].length,
        as: match[0].startsWith('h') ? 'hotmail' : match[0].startsWith('o') ? 'outlook' : 'gmail',
      });
  all(bareDot, '.');
  for (const match of matches(partedApp, low)) {
    const as = match[0].replaceAll(/[ ._-]/gu, '');
    if (as !== match[0]) edits.push({ from: match.index, to: match.index + match[0].length, as });
  }
  for (const match of matches(partedBrand, low))
    edits.push({
      from: match.index,
      to: match.index + match[0].length,
      as: match[0].replaceAll(/[ .-]/gu, ''),
    });
  const ats = edits.filter(({ as }) => as === '@').map(({ from }) => from);
  for (let place = low.indexOf('@'); place >= 0 && ats.length < 50; place = low.indexOf('@', place + 1))
    ats.push(place);
  const near = (place: number): boolean => ats.some((one) => Math.abs(one - place) < 40) || view.odd;
  for (const match of matches(/\b(?:alias|cbu|cvu|insta|instagram|ig|telegram|tg|discord|tiktok|snap|skype)\b/gu, low))
    ats.push(match.index + 10);
  for (const match of matches(/\bwww\b/gu, low)) ats.push(match.index + 20);
  for (const match of matches(partedApp, low)) ats.push(match.index + 20);
  if (ats.length > 0 || view.odd)
    for (const [pattern, as] of [
      [nearDot, '.'],
      [line, '_'],
      [dash, '-'],
    ] as const)
      for (const match of matches(pattern, low))
        if (near(match.index)) edits.push({ from: match.index, to: match.index + match[0].length, as });
  if (/dot|punto|ponto|\.(?:com|me|co|gg)|d0t/u.test(low)) {
    for (const match of matches(slash, low))
      if (
        /[([]/u.test(match[0]) ||
        /(?:(?:com|me|in|co|br|gg|c0m)|https?|:)[)\]]? ?$/u.test(
          low.slice(Math.max(0, match.index - 12), match.index),
        ) ||
        /\b(?:slash|barra)\b.{0,12}\b(?:slash|barra)\b/u.test(low)
      )
        edits.push({ from: match.index, to: match.index + match[0].length, as: '/' });
    for (const match of matches(colon, low))
      if (/https?$/u.test(low.slice(0, match.index)))
        edits.push({ from: match.index, to: match.index + match[0].length, as: ':' });
  }
  if (edits.length === 0) return null;
  return rewrite(
    view,
    edits.toSorted((a, b) => a.from - b.from || b.to - a.to),
  );
}

/** Words for single digits as digits: "onze, depois nove oito". */
export function undigit(view: View): View | null {
  const edits: Edit[] = [];
  for (const match of matches(/(?<![a-z])[a-z]{3,9}(?![a-z])/gu, view.low)) {
    const digits = numberWords.get(match[0]);
    if (digits && digits.length < 3 && !digits.startsWith('x'))
      edits.push({ from: match.index, to: match.index + match[0].length, as: digits });
  }
  return edits.length > 4 && edits.length < 40 ? rewrite(view, edits) : null;
}
