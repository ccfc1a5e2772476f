import { FOLD, foldAstral, foldSeveral, PICTURE, SPECIAL, STRIP } from './fold.ts';

/** A reading of a text: folded, or with something undone, and for each of its letters where it stands in the text. */
export interface View {
  readonly raw: string;
  readonly low: string;
  /** Two numbers a letter, where it begins and ends in the text; null when both are the letter's own place. */
  readonly map: Int32Array | null;
  /** Whether somebody took pains to write it otherwise than people type. */
  readonly odd: boolean;
}

export function startOf({ map }: View, at: number): number {
  return map ? (map[at * 2] ?? 0) : at;
}

/** Where the letter before `at` ends in the text. */
export function endOf({ map }: View, at: number): number {
  return map ? (map[at * 2 - 1] ?? 0) : at;
}

const CHUNK = 8192;
const codes = new Uint16Array(CHUNK);

/** The text as a reader takes it: small letters without accents, digits as digits. */
export function fold(raw: string): View {
  const { length } = raw;
  if (isPlain(raw)) return { raw, low: raw.toLowerCase(), map: null, odd: false };
  let low = '';
  let filled = 0;
  for (let at = 0; at < length; at += 1) {
    const code = FOLD[raw.charCodeAt(at)] ?? 0;
    if (code <= SPECIAL || code >= PICTURE) return foldWithMap(raw);
    codes[filled++] = code;
    if (filled === CHUNK) {
      low += join(filled);
      filled = 0;
    }
  }
  return { raw, low: low + join(filled), map: null, odd: false };
}

/** Only signs of ASCII that stand for themselves. */
const PLAIN = Uint8Array.from({ length: 65_536 }, (_, code) =>
  code < 128 && FOLD[code] === String.fromCharCode(code).toLowerCase().charCodeAt(0) ? 1 : 0,
);
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) if (PLAIN[raw.charCodeAt(at)] === 0) return false;
  return true;
}

function join(filled: number): string {
  return String.fromCharCode.apply(null, codes.subarray(0, filled) as unknown as number[]);
}

function foldWithMap(raw: string): View {
  const { length } = raw;
  const parts: string[] = [];
  const map: number[] = [];
  let filled = 0;
  let odd = false;
  const write = (code: number, start: number, end: number): void => {
    codes[filled++] = code;
    map.push(start, end);
    if (filled === CHUNK) {
      parts.push(join(filled));
      filled = 0;
    }
  };
  for (let at = 0; at < length; at += 1) {
    const unit = raw.charCodeAt(at);
    const code = FOLD[unit] ?? 0;
    if (code > SPECIAL) write(code, at, at + 1);
    else if (code === STRIP) {
      // What combines belongs to the letter before; what has no width belongs to nobody.
      const combines =
        (unit >= 0x300 && unit < 0x370) || (unit >= 0x20d0 && unit < 0x20f1) || (unit >= 0xfe00 && unit < 0xfe10);
      if (combines && map.length > 0 && map.at(-1) === at) map[map.length - 1] = at + 1;
      odd ||= !(unit >= 0x300 && unit < 0x370) && unit !== 0xfe0f;
    } else {
      const whole = raw.codePointAt(at) ?? unit;
      const wide = whole > 0xffff ? 2 : 1;
      const letters = whole > 0xffff ? foldAstral(whole) : foldSeveral(unit);
      for (let letter = 0; letter < letters.length; letter += 1) write(letters.charCodeAt(letter), at, at + wide);
      at += wide - 1;
    }
  }
  parts.push(join(filled));
  return { raw, low: parts.join(''), map: Int32Array.from(map), odd };
}

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly as: string;
}

/** The view with pieces of it read otherwise; each new letter stands for the whole piece. */
export function rewrite(view: View, edits: readonly Edit[]): View {
  let low = '';
  let at = 0;
  const map: number[] = [];
  const copy = (to: number): void => {
    low += view.low.slice(at, to);
    for (; at < to; at += 1) map.push(startOf(view, at), endOf(view, at + 1));
  };
  for (const { from, to, as } of edits) {
    if (from < at) continue;
    copy(from);
    low += as;
    const exact = as.length === to - from;
    for (let letter = 0; letter < as.length; letter += 1)
      map.push(startOf(view, exact ? from + letter : from), endOf(view, exact ? from + letter + 1 : to));
    at = to;
  }
  copy(view.low.length);
  return { raw: view.raw, low, map: Int32Array.from(map), odd: view.odd };
}
