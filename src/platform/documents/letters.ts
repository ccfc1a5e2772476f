/**
 * The fonts every PDF reader brings know the letters of Western Europe (WinAnsi, code page 1252) and nothing else. What
 * they lack is written with its nearest letter, so that a name stays readable; what has none becomes a question mark.
 */
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const nearest = new Map(
  Object.entries({
    '−': '–',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    ı: 'i',
    '‑': '-',
    '\u202F': '\u00A0',
    '\u2009': ' ',
  }),
);

export function printable(text: string): string {
  return Array.from(text.normalize('NFC'), letter).join('');
}

function letter(char: string): string {
  if (/^[\t\n\r]$/u.test(char)) return ' ';
  if (/^[\u0020-\u007E\u00A0-\u00FF]$/u.test(char) || beyondLatin1.includes(char)) return char;
  const known = nearest.get(char);
  if (known) return known;
  // Without its marks: č is c. Invisible characters leave nothing behind.
  const bare = char.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (/^[\u0020-\u007E]+$/u.test(bare)) return bare;
  return /^[\p{Default_Ignorable_Code_Point}\p{M}]$/u.test(char) ? '' : '?';
}
