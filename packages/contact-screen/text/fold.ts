/**
 * What a reader sees is not what is written: full-width, encircled, mathematical and look-alike letters, digits as
 * emoji, marks without width. Here each unit of UTF-16 gets the plain small letter, digit or sign that a reader takes it
 * for. Tables only, filled once from the platform's own Unicode data.
 */

/** Not to be seen: it leaves the folded text. */
export const STRIP = 0;
/** Stands for several letters, or is half of a pair: looked at one by one. */
export const SPECIAL = 1;
/** Any picture; the ones with a meaning of their own follow. */
export const PICTURE = 0xe000;

export const FOLD = new Uint16Array(65_536);
const several = new Map<number, string>();

/** Look-alikes from Cyrillic, Greek, Armenian, Cherokee and phonetic letters, each before the letter it passes for. */
const twins =
  'аaвbсcԁdеeɡgһhіiјjкkӏlмmнhоoрpԛqгrѕsтtуyѵvԝwхxзzАaВbСcЕeЅsІiЈjКkМmНhОoРpТtХxУyЗ3ЬbҮyҺhбbпnиuшwцuёeйuэeыbь6фoяrлn' +
  'αaβbγyεeηnιiκkνvοoρpσoτtυuχxωwΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxμu' +
  'օoսuհhոnցgզqտmեtɑaɪiʟlʀrɴnʙbɢgʜhᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzɩiıiøoØołlŁlđdĐdħhŧtðdþpƒfəeæaœoßsꜱsꜰf' +
  'ᎪaᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᎾoᏢpᎡrᏚsᎢtᏙvᎳwᏃz';
const signs: readonly (readonly [string, string])[] = [
  ['.', '\u2024\u3002\uff61\ufe52\uff0e\u06d4'],
  ['\u00b7', '\u2022\u2219\u22c5\u30fb\u2027\u25cf\u2e31\u00b7\u25e6\u16eb'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\u2043\u00ac\u2796\u02d7'],
  ["'", '\u2018\u2019\u02bc\u00b4\u0060\u2032\u02b9\u201a'],
  ['"', '\u201c\u201d\u00ab\u00bb\u201e\u2033\u301d\u301e'],
  [
    ' ',
    '\u0009\u000b\u000c\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2800\u3164',
  ],
  ['\n', '\r\u2028\u2029\u0085'],
  ['/', '\u2044\u2215\u29f8\u2571'],
  ['\\', '\u2216\uff3c'],
  ['_', '\u2017\ufe4d\ufe4e\ufe4f'],
  [':', '\u2236\ua789\u02d0\ufe55\ufe30'],
  ['@', '\ufe6b\uff20'],
  ['+', '\u2795\ufe62\u207a\uff0b'],
  ['\u00b0', '\u00ba\u00aa\u02da'],
  ['>', '\u2192\u279c\u2794\u27a1\u21d2\u00bb\u203a\u27f6\u2b95\u21e8\u279e'],
  ['~', '\u223c\u02dc\uff5e'],
];
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810,
];
/** Pictures that say by which way; the number is their place above PICTURE. */
const pictures: readonly string[] = [
  '', '📞☎📱📲🤙📳🤳', '📧✉📩📨📬📮📪📫💌', '🟢💚🟩', '✈🛩🛫', '💰💸💵🤑💳🏦💲🪙💴💶💷', '📷📸', '🐦🕊🐤', '🔵📘💙🟦', '👻', '🎮🟣💜', '📍🏠🏢🗺🏡', '💼🔗',
]; // prettier-ignore

function put(from: string, to: string): void {
  FOLD[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** What is left of a letter without its accents, rings and brackets. */
function bare(code: number): string {
  return String.fromCodePoint(code)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\da-z]/gu, '');
}

function fill(): void {
  for (let code = 0; code < 65_536; code += 1) FOLD[code] = code;
  for (const [from, to] of [
    [0xaa, 0x2af],
    [0x2b0, 0x2b8],
    [0x1d00, 0x1dbf],
    [0x1e00, 0x1eff],
    [0x2070, 0x209c],
    [0x2100, 0x214f],
    [0x2460, 0x24ea],
    [0xfb00, 0xfb06],
    [0xff10, 0xff5a],
  ] as const)
    for (let code = from; code <= to; code += 1) {
      const letters = bare(code);
      if (letters.length === 1) FOLD[code] = letters.charCodeAt(0);
      else if (letters.length > 1 && letters.length < 4) {
        FOLD[code] = SPECIAL;
        several.set(code, letters);
      }
    }
  for (let code = 0xff01; code < 0xff5f; code += 1)
    if (!/[０-９Ａ-Ｚａ-ｚ]/u.test(String.fromCharCode(code))) FOLD[code] = code - 0xfee0;
  for (let code = 65; code <= 90; code += 1) FOLD[code] = code + 32;
  for (const zero of zeros) for (let digit = 0; digit < 10; digit += 1) FOLD[zero + digit] = 48 + digit;
  for (const first of [0x2776, 0x2780, 0x278a, 0x24f5])
    for (let digit = 1; digit < 10; digit += 1) FOLD[first + digit - 1] = 48 + digit;
  for (const ten of [0x277f, 0x2789, 0x2793, 0x24fe]) several.set(ten, '10');
  for (let code = 0x24eb; code < 0x24f5; code += 1) several.set(code, String(code - 0x24eb + 11));
  for (const code of several.keys()) FOLD[code] = SPECIAL;
  FOLD[0x24ff] = 48;
  for (let at = 0; at < twins.length; at += 2) put(twins.charAt(at), twins.charAt(at + 1));
  for (const accented of 'έάήίόύώΐϊѐїўќѓ') {
    const [base = ''] = accented.normalize('NFD');
    FOLD[accented.charCodeAt(0)] = FOLD[base.charCodeAt(0)] ?? 0;
  }
  for (const [to, all] of signs) for (const from of all) put(from, to);
  for (const [from, to] of [
    [0x300, 0x36f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x20d0, 0x20f0],
    [0xfe00, 0xfe0f],
    [0x1ab0, 0x1aff],
  ] as const)
    for (let code = from; code <= to; code += 1) FOLD[code] = STRIP;
  for (const code of [0xad, 0x34f, 0x61c, 0x180e, 0xfeff, 0x115f, 0x1160, 0]) FOLD[code] = STRIP;
  for (const [from, to] of [
    [0xd800, 0xdbff],
    [0x2190, 0x21ff],
    [0x2300, 0x23ff],
    [0x25a0, 0x27bf],
    [0x2b00, 0x2bff],
    [0xe000, 0xf8ff],
  ] as const)
    for (let code = from; code <= to; code += 1)
      if (FOLD[code] === code) FOLD[code] = from === 0xd800 ? SPECIAL : PICTURE;
  pictures.forEach((all, place) => {
    for (const picture of all) if (picture.length === 1) FOLD[picture.charCodeAt(0)] = PICTURE + place;
  });
}
fill();

const meaning = new Map(
  pictures.flatMap((all, place) =>
    Array.from(all, (picture) => [picture.codePointAt(0) ?? 0, PICTURE + place] as const),
  ),
);

/** A sign beyond the first plane, as what a reader takes it for; '' when it is not to be seen. */
export function foldAstral(code: number): string {
  if (code >= 0x1d400 && code <= 0x1d7ff)
    return bare(code) || (FOLD[greek(code)] ? String.fromCharCode(FOLD[greek(code)] ?? 0) : '');
  if (code >= 0x1f100 && code <= 0x1f10a) return String(Math.max(0, code - 0x1f101));
  if (code >= 0x1f10b && code <= 0x1f10c) return '0';
  for (const first of [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6])
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  if (code >= 0x1fbf0 && code <= 0x1fbf9) return String(code - 0x1fbf0);
  if (code >= 0xe0000 && code <= 0xe0fff) return '';
  if (code >= 0x1f3fb && code <= 0x1f3ff) return '';
  if (code === 0x1f51f) return '10';
  return String.fromCharCode(meaning.get(code) ?? PICTURE);
}

function greek(code: number): number {
  return String.fromCodePoint(code).normalize('NFKD').charCodeAt(0);
}

export function foldSeveral(code: number): string {
  return several.get(code) ?? '';
}
