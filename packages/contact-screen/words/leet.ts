import { letterFor } from './grammar.ts';
import { numberWords } from './numbers.ts';

/** What the digits and signs in "p4g4" pass for; the second row is tried where the first makes no word. */
const signs = '0134578$!|@269';
const firstReading = 'oieastbsilazgg';
const secondReading = 'oleaslbsllarbq';
const also = new Set(
  'com net arroba dot punto ponto at gmail hotmail outlook yahoo icloud street drive avenue road lane calle rua avenida address direccion endereco casa mail www my mi meu endereco adresse location ubicacion domicilio morada'.split(
    ' ',
  ),
);

function read(word: string, reading: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const sign = word.charAt(at);
    const place = signs.indexOf(sign);
    out += place < 0 ? sign : reading.charAt(place);
  }
  return out;
}

/** Numbers with a unit, names with a number behind: no disguise. */
const ordinary = /^\d+[a-z]{1,3}$|^[a-z]{1,3}\d+$|[a-z]\d(?!(\d)?$)\d+$|(?:(\d)(?!\2)\d){2}/u;

/** The word behind digits and signs, when there is one that we know. */
export function decode(word: string): string | null {
  if (word.length < 3 ? !/^(?:1g|m3|y0|m1|t3|s1|d3|n0)$/u.test(word) : word.length > 3 && ordinary.test(word))
    return null;
  for (const reading of [firstReading, secondReading]) {
    const plain = read(word, reading);
    if (letterFor(plain) || also.has(plain) || numberWords.has(plain)) return plain;
  }
  return null;
}

export function loosely(word: string): string {
  return read(word, firstReading);
}
