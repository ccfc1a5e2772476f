import { PICTURE } from '../text/fold.ts';
import { numberWords } from '../words/numbers.ts';

/** A run of digits as a reader would dial it, however it is written. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Sizes of the groups, as they are set apart. */
  readonly groups: readonly number[];
  /** How many digits were words, and how many were letters that look like digits. */
  readonly words: number;
  readonly letters: number;
  readonly plus: boolean;
  /** What stands between the groups. */
  readonly marks: string;
  /** Set out as sums of money. */
  readonly money: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** Between the digits of one number. */
const isMark = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 40 ||
  code === 41 ||
  code === 47 ||
  code === 0xb7 ||
  code === 44 ||
  code === 42 ||
  code === 95 ||
  code === 126 ||
  code === 124 ||
  code === 58 ||
  code === 59 ||
  code === 91 ||
  code === 93 ||
  code === 62 ||
  code === 61 ||
  code === 39;
const links = new Set([
  'y',
  'e',
  'and',
  'guion',
  'dash',
  'traco',
  'hifen',
  'espacio',
  'espaco',
  'space',
  'ponto',
  'punto',
  'dot',
  'then',
  'luego',
  'depois',
  'hyphen',
  'raya',
]);
const pluses = new Set(['plus', 'mas', 'mais']);
const alike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', z: '2', s: '5', b: '8' };

interface Piece {
  from: number;
  to: number;
  digits: string;
  word: boolean;
  letters: number;
  /** What stands between the piece before and this one. */
  mark: string;
}

/** All runs of five digits and more, with the marks between them; one pass, no going back. */
export function findRuns(low: string): Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let plus = -1;
  let pendingPlus = -1;
  let gap = 0;
  let tens = false;
  let times = 0;
  let mark = '';
  let money = 0;
  const flush = (): void => {
    for (const part of parts(pieces)) {
      let size = 0;
      for (const piece of part) size += piece.digits.length;
      if (size > 4) runs.push(make(part, part[0] === pieces[0] ? plus : -1, low, money > 0));
    }
    pieces = [];
    money = 0;
    plus = -1;
    gap = 0;
    tens = false;
    times = 0;
    mark = '';
  };
  const push = (from: number, to: number, digits: string, word: boolean, letters: number): void => {
    if (pieces.length === 0) plus = pendingPlus >= 0 && from - pendingPlus < 8 ? pendingPlus : -1;
    pendingPlus = -1;
    const last = pieces.at(-1);
    if (tens && word && digits.length === 1 && last && !/[,.;\n]/u.test(mark)) {
      last.digits = last.digits.slice(0, -digits.length) + digits;
      last.to = to;
    } else
      pieces.push({
        from,
        to,
        digits: times > 1 ? digits.repeat(times) : digits,
        word,
        letters,
        mark: pieces.length > 0 ? mark || ' ' : '',
      });
    tens = word && /^[1-9]0+$/u.test(digits) && digits !== '10' && times < 2;
    times = 0;
    gap = 0;
    mark = '';
    if (pieces.length > 40) flush();
  };
  const { length } = low;
  for (let at = 0; at < length;) {
    const code = low.charCodeAt(at);
    if ((isDigit(code) || isLetter(code)) && isEdge(low.charCodeAt(at - 1))) {
      const to = endOfChunk(low, at);
      const read = to - at < 25 ? readChunk(low.slice(at, to), pieces.length > 0 || followsNumber(low, to)) : null;
      if (read) {
        for (const [digits, word, letters, from, until] of read) push(at + from, at + until, digits, word, letters);
        at = to;
        continue;
      }
    }
    if (isDigit(code)) {
      const from = at;
      while (at < length && isDigit(low.charCodeAt(at))) at += 1;
      // Letters that pass for digits, only inside of a number: 7o2, 3l0.
      let letters = 0;
      let digits = low.slice(from, at);
      while (
        at < length &&
        alike[low.charAt(at)] &&
        (isDigit(low.charCodeAt(at + 1)) || (alike[low.charAt(at + 1)] && isDigit(low.charCodeAt(at + 2))))
      ) {
        const to = at + 1;
        digits += alike[low.charAt(at)] ?? '';
        letters += 1;
        at = to;
        while (at < length && isDigit(low.charCodeAt(at))) digits += low.charAt(at++);
      }
      if (
        isLetter(low.charCodeAt(at)) &&
        !(
          alike[low.charAt(at)] &&
          !isLetter(low.charCodeAt(at + 1)) &&
          !isDigit(low.charCodeAt(at + 1)) &&
          digits.length > 1 &&
          letters + pieces.length > 0
        )
      ) {
        // A word that begins with digits is no part of a number, unless a word for a number or a cue is glued to it.
        const word = wordAt(low, at);
        push(from, at, digits, false, letters);
        if (!numberWords.has(word)) {
          flush();
          at += word.length;
        }
        continue;
      }
      if (alike[low.charAt(at)] && isLetter(low.charCodeAt(at))) {
        digits += alike[low.charAt(at)] ?? '';
        letters += 1;
        at += 1;
      }
      push(from, at, digits, false, letters);
    } else if (isLetter(code)) {
      const word = wordAt(low, at);
      const from = at;
      at += word.length;
      const value = numberWords.get(word);
      if (value?.startsWith('x')) {
        if (pieces.length > 0 || /^ ?(?:\d|[a-z])/u.test(low.slice(at, at + 2))) times = value === 'x2' ? 2 : 3;
        if (pieces.length > 0) gap += 1;
      } else if (value !== undefined && !(word.length === 1) && !(word === 'e')) {
        const joins = pieces.length > 0 || !/^(?:um|uma|una|un|uno|one|oh)$/u.test(word) || nextIsNumber(low, at);
        const total = pieces.reduce((sum, piece) => sum + piece.digits.length, 0);
        // "once" and "one" after a whole number are words of the sentence.
        if (total > 6 && pieces.every((piece) => !piece.word) && !nextIsNumber(low, at)) {
          flush();
          continue;
        }
        if (joins) {
          if (word === 'oh' && pieces.length === 0) continue;
          push(from, at, value, true, 0);
        }
      } else if (
        pieces.length > 0 &&
        word.length === 1 &&
        alike[word] &&
        from > 0 &&
        !isLetter(low.charCodeAt(at)) &&
        lookalikeRun(low, from)
      )
        push(from, at, alike[word] ?? '', false, 1);
      else if (pieces.length === 0 && /^[olisbz]+$/u.test(word) && word.length < 4 && isDigit(low.charCodeAt(at))) {
        push(from, at, Array.from(word, (one) => alike[one] ?? '').join(''), false, word.length);
      } else if (
        pieces.length > 0 &&
        /^[olisbz]{2,4}$/u.test(word) &&
        low.charCodeAt(from - 1) < 48 &&
        (isDigit(low.charCodeAt(at)) || (isMark(low.charCodeAt(at)) && pieces.some((piece) => piece.letters > 0)))
      ) {
        push(from, at, Array.from(word, (one) => alike[one] ?? '').join(''), false, word.length);
      } else if (pieces.length > 0 && links.has(word)) {
        gap += 1;
        mark += ' ';
        if (gap > 4) flush();
      } else if (word === 'r' && low.charCodeAt(at) === 36) {
        continue;
      } else if (pluses.has(word)) {
        flush();
        pendingPlus = from;
      } else flush();
    } else {
      if (code === 36 || code === 0x20ac || code === 0xa3) {
        money += 1;
        at += 1;
        continue;
      }
      if (code === 43) {
        flush();
        pendingPlus = at;
      } else if (pieces.length > 0) {
        if (isMark(code) || code >= PICTURE || code === 10) {
          mark += code >= PICTURE ? '*' : low.charAt(at);
          gap += code === 10 ? 2 : 1;
          if (gap > 7 || (code === 10 && (pieces.at(-1)?.digits.length ?? 0) > 4)) flush();
        } else flush();
      }
      at += 1;
    }
  }
  flush();
  return runs;
}

const isEdge = (code: number): boolean => !(isDigit(code) || isLetter(code));
function endOfChunk(low: string, from: number): number {
  let to = from;
  while (to < low.length && to - from < 25 && !isEdge(low.charCodeAt(to))) to += 1;
  return to;
}
const followsNumber = (low: string, at: number): boolean => /^[ .\-*]{1,2}[olisbz]?\d/u.test(low.slice(at, at + 4));

type Part = readonly [digits: string, word: boolean, letters: number, from: number, to: number];

const beginnings = new Set([...numberWords.keys()].map((word) => word.slice(0, 3)));

/** Digits and letters both, and the letters either pass for digits or are long enough to be words. */
function mayRead(chunk: string): boolean {
  let digits = 0;
  let letters = 0;
  let alikes = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const code = chunk.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else {
      letters += 1;
      if (ALIKE[code - 97]) alikes += 1;
    }
  }
  if (digits === 0) return letters > 9 && beginnings.has(chunk.slice(0, 3));
  return letters > 0 && (letters === alikes || letters > 2);
}
const ALIKE = Uint8Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => (/[olisbzgq]/u.test(letter) ? 1 : 0));

/** Digits among words for digits ("6four6"), or letters that pass for digits ("31s", "88lo"), in one piece. */
function readChunk(chunk: string, among: boolean): Part[] | null {
  if (!mayRead(chunk)) return null;
  if (/^[\dolisbzgq]+$/u.test(chunk) && /\d/u.test(chunk)) {
    const letters = chunk.replaceAll(/\d/gu, '').length;
    const size = chunk.length;
    const unit = /^\d+[a-z]$/u.test(chunk) && !among;
    if (size < (among ? 2 : 3) || letters > size - letters || unit || /^\d{1,3}(?:gb|bit|oz|lb|lbs|is|g)$/u.test(chunk))
      return null;
    const digits = chunk.replaceAll(/[a-z]/gu, (letter) => alike[letter] ?? '9');
    return [[digits, false, letters, 0, size]];
  }
  const found: Part[] = [];
  for (let at = 0; at < chunk.length;) {
    const digits = /^\d+/u.exec(chunk.slice(at))?.[0];
    if (digits) {
      found.push([digits, false, 0, at, at + digits.length]);
      at += digits.length;
      continue;
    }
    let length = beginnings.has(chunk.slice(at, at + 3)) ? Math.min(13, chunk.length - at) : 2;
    while (length > 2 && !/^\d/u.test(numberWords.get(chunk.slice(at, at + length)) ?? '')) length -= 1;
    const value =
      length > 2 || /^(?:um|oh)/u.test(chunk.slice(at)) ? numberWords.get(chunk.slice(at, at + length)) : undefined;
    if (!value || value.startsWith('x')) return null;
    found.push([value, true, 0, at, at + length]);
    at += length;
  }
  return found.length > (/\d/u.test(chunk) ? 1 : 2) ? found : null;
}

function wordAt(low: string, from: number): string {
  let to = from;
  while (to < low.length && isLetter(low.charCodeAt(to)) && to - from < 40) to += 1;
  return low.slice(from, to);
}

function nextIsNumber(low: string, at: number): boolean {
  const next = /^[ ,.-]{0,3}([a-z]+|\d)/u.exec(low.slice(at, at + 20))?.[1] ?? '';
  return /^\d/u.test(next) || numberWords.has(next);
}

/** Whether single signs stand around: "7 o 2 - 5 5". */
function lookalikeRun(low: string, at: number): boolean {
  return (
    /(?:^|[^a-z\d])[\dol][^a-z\d]{1,3}$/u.test(low.slice(Math.max(0, at - 5), at)) ||
    /^[a-z][^a-z\d]{1,3}[\dol](?![a-z])/u.test(low.slice(at, at + 7))
  );
}

/** Cut where a sentence would be cut, when one of the parts is long enough to be a number by itself. */
function parts(pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length < 2) return pieces.length > 0 ? [pieces] : [];
  const cut: Piece[][] = [];
  for (const piece of pieces) {
    const last = cut.at(-1);
    if (!last || (/\n|, |; | \/ |\. |: | - | \| /u.test(piece.mark) && !(piece.word && last.at(-1)?.word)))
      cut.push([piece]);
    else last.push(piece);
  }
  if (cut.length === 1) return cut;
  const sizes = cut.map((part) => part.reduce((sum, { digits }) => sum + digits.length, 0));
  return sizes.some((size) => size > 6) ? cut : [pieces];
}

function make(pieces: readonly Piece[], plus: number, low: string, money: boolean): Run {
  const first = pieces[0];
  const last = pieces.at(-1);
  let from = plus >= 0 ? plus : (first?.from ?? 0);
  if (plus < 0 && low.charAt(from - 1) === '(') from -= 1;
  if (money) from -= /(?:r ?)?[$\u20ac\u00a3] ?$/u.exec(low.slice(Math.max(0, from - 5), from))?.[0].length ?? 0;
  return {
    from,
    to: (last?.to ?? 0) + (low.charAt(from) === '(' && low.charAt(last?.to ?? 0) === ')' ? 1 : 0),
    digits: pieces.map(({ digits }) => digits).join(''),
    groups: pieces.map(({ digits }) => digits.length),
    words: pieces.reduce((sum, { word, digits }) => sum + (word ? digits.length : 0), 0),
    letters: pieces.reduce((sum, { letters }) => sum + letters, 0),
    plus: plus >= 0,
    money,
    marks: pieces.map(({ mark }) => mark).join(''),
  };
}
