/** Twenty ways in which people disguise what they write. Each keeps it readable for a person. */
type Disguise = readonly [name: string, apply: (text: string) => string];

const shift =
  (upper: number, lower: number, digit: number) =>
  (text: string): string =>
    Array.from(text, (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 65 && code <= 90) return upper ? String.fromCodePoint(upper + code - 65) : sign;
      if (code >= 97 && code <= 122) return lower ? String.fromCodePoint(lower + code - 97) : sign;
      return code >= 48 && code <= 57 && digit ? String.fromCodePoint(digit + code - 48) : sign;
    }).join('');
const each =
  (table: Readonly<Record<string, string>>) =>
  (text: string): string =>
    Array.from(text, (sign) => table[sign] ?? sign).join('');
const words = (list: string): Record<string, string> =>
  Object.fromEntries(list.split(' ').map((word, digit) => [String(digit), ` ${word} `]));
const wide = (text: string): string =>
  Array.from(text, (sign) => (/[!-~]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('');

/** For numbers. */
export const numberDisguises: readonly Disguise[] = [
  ['full-width', wide],
  ['mathematical bold', shift(0, 0, 0x1d7ce)],
  ['mathematical double-struck', shift(0, 0, 0x1d7d8)],
  ['in circles', each(Object.fromEntries(Array.from('⓪①②③④⑤⑥⑦⑧⑨', (sign, digit) => [String(digit), sign])))],
  ['raised', each(Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (sign, digit) => [String(digit), sign])))],
  ['keycaps', (text) => text.replaceAll(/\d/gu, (digit) => `${digit}\ufe0f\u20e3`)],
  ['Arabic digits', shift(0, 0, 0x660)],
  ['spaces between', (text) => text.replaceAll(/\D/gu, '').split('').join(' ')],
  ['dots between', (text) => text.replaceAll(/\D/gu, '').split('').join('.')],
  ['middle dots between', (text) => text.replaceAll(/\D/gu, '').split('').join('·')],
  ['without width between', (text) => text.split('').join('\u200b')],
  ['one a line', (text) => text.replaceAll(/\D/gu, '').split('').join('\n')],
  [
    'English words',
    (text) => each(words('zero one two three four five six seven eight nine'))(text.replaceAll(/\D/gu, '')),
  ],
  [
    'Spanish words',
    (text) => each(words('cero uno dos tres cuatro cinco seis siete ocho nueve'))(text.replaceAll(/\D/gu, '')),
  ],
  [
    'Portuguese words',
    (text) => each(words('zero um dois três quatro cinco meia sete oito nove'))(text.replaceAll(/\D/gu, '')),
  ],
];

/** For addresses of mail. */
export const mailDisguises: readonly Disguise[] = [
  ['full-width', wide],
  ['mathematical script', shift(0x1d4d0, 0x1d4ea, 0x1d7ce)],
  ['look-alikes', each({ a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' })],
  ['spaces between', (text) => text.split('').join(' ')],
  ['without width between', (text) => text.split('').join('\u200d')],
  ['(at) and (dot)', (text) => text.replace('@', ' (at) ').replaceAll('.', ' (dot) ')],
  ['[arroba] and [punto]', (text) => text.replace('@', ' [arroba] ').replaceAll('.', ' [punto] ')],
  ['arroba and ponto', (text) => text.replace('@', ' arroba ').replaceAll('.', ' ponto ')],
  ['backwards', (text) => text.split('').toReversed().join('')],
  ['Base64', (text) => btoa(text)],
];
