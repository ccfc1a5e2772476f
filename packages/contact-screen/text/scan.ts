import { numberWords } from '../words/numbers.ts';
import {
  FIRST_LETTER,
  freeSets,
  hashOf as fullHash,
  letterOfWord,
  mayMatch,
  patterns,
  triggers,
  WIDTH,
  wordsOf,
} from '../words/grammar.ts';
import {
  ASKED,
  BEGINNING,
  BIAS,
  ENOUGH as HEAVY,
  feature,
  learned,
  ofBeginning,
  ofRows,
  SHORT,
  START,
  STEM,
} from '../words/weighed.ts';
import { FOLD, PICTURE, SPECIAL } from './fold.ts';

/**
 * The first look, one table look-up a letter: most messages hold neither digits, nor "@", nor a dotted name, nor the
 * words that some rule needs together. They end here, at millions a second.
 */
const MASK = 0xffff;
/** How much a word says to the detectors that read letters. */
const weights = new Uint8Array(MASK + 1);
/** For a word and for a beginning of words, the number of what rules of meaning know about it; 0 for nothing. */
const entries = new Uint16Array(MASK + 1);
const stems = new Uint16Array(MASK + 1);
const setsOfEntry: Int32Array[] = [freeSets];
const patternsOfEntry: (readonly number[])[] = [[]];
/** For each unit: 1 letter, 2 digit, 3 dot, 4 to be looked at, 5 picture; 0 everything else. */
const KIND = new Uint8Array(65_536);
/** The same in the upper bits of what a letter folds to, so that a letter costs one look-up. */
const LOOK = new Uint16Array(65_536);
const ENOUGH = 12;

function hashOf(word: string): number {
  const hash = fullHash(word);
  return (hash ^ (hash >>> 15)) & MASK;
}

for (let code = 0; code < 65_536; code += 1) {
  const folded = FOLD[code] ?? 0;
  if (folded >= 97 && folded <= 122) KIND[code] = code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? 1 : 4;
  else if (folded >= 48 && folded <= 57) KIND[code] = code < 128 ? 2 : 4;
  else if (folded === 46) KIND[code] = 3;
  else if (folded === 64) KIND[code] = 4;
  else if (folded === SPECIAL) KIND[code] = code >= 0xd800 && code < 0xdc00 ? 5 : 4;
  else if (folded === 0) KIND[code] = code === 0xfe0f ? 0 : 4;
  else if (folded > PICTURE) KIND[code] = 5;
}
for (let code = 0; code < 65_536; code += 1)
  LOOK[code] = ((KIND[code] ?? 0) << 8) | (KIND[code] === 1 ? (FOLD[code] ?? 0) : 0);
function weigh(word: string, weight: number): void {
  const at = hashOf(word);
  weights[at] = Math.max(weights[at] ?? 0, weight);
}
for (const [word, stem, sets, needed] of triggers()) {
  const at = hashOf(word);
  const table = stem ? stems : entries;
  const known = table[at] ?? 0;
  // Two words in one place are taken for both.
  table[at] = setsOfEntry.length;
  setsOfEntry.push(sets.map((bits, place) => bits | (known > 0 ? (setsOfEntry[known]?.[place] ?? 0) : 0)));
  patternsOfEntry.push(known > 0 ? [...needed, ...(patternsOfEntry[known] ?? [])] : needed);
}
const anchors = Uint8Array.from(patternsOfEntry, (needed) => (needed.length > 0 ? 1 : 0));
for (const word of numberWords.keys()) weigh(word, 3);
/** Names of applications and brands, of which some are ordinary words as well. */
const ordinary = new Set(
  'was wa line meet wire teams threads modo caixa lemon swift sepa chan slack gram disc signal mach sms element iban swift'.split(
    ' ',
  ),
);
for (const [row, weight] of [
  ['APPSTRONG', 12],
  ['PAYBRAND', 12],
  ['PROVIDER', 12],
  ['CHAN', 9],
] as const)
  for (const word of wordsOf(row)) weigh(word, ordinary.has(word) ? 6 : weight);
/** Words of the detectors that read letters instead of meanings, by how much they say. */
const more: Readonly<Record<number, string>> = {
  12: 'calendly tele arroba hxxp hxxps calendly linktree whereby zoom jitsi paypalme skaype dotcom googleame googleia preguntale reversed backwards clabe moc tznvy gmeet cord address direccion endereco morada',
  8: 'face dot punto ponto slash barra alias chave google pesquisa same mismo mesmo nick nickname surname apellido sobrenome domain dominio plane avioncito aviaozinho camarita',
  6: 'metros varas mts lot plot block blk phase village estate subdivision carretera condominio galeria edif edificio torre esq puesto church station bakery market iglesia panaderia mercado estacion farmacia igreja padaria estacao posto banca kiosco quiosco upstairs opposite detras atras arriba embaixo row unit mz villa ladeira primera segunda tercera primeira terceira third cuadras quadras blocks handle username usuario r ap apto nro passa pasa vem veni vení www rua calle avenida carrera street avenue road lane drive st ave rd blvd av cra cll bv jr jiron travessa alameda praca plaza qd quadra apt apto depto piso andar loja suite studio estudio taller atelie oficina escritorio office workshop shop local above encima cima lado frente behind corner esquina cerca perto reves contrario espejo espelho mirror word palabra palavra followed seguido seguida purple morado roxo green verde blue azul ghost fantasma camera camara bird pajarito passarinho yellow amarillo amarelo underscore guion reunion reuniao meet room sala internet name nombre nome alpha alfa bravo charlie delta echo golf hotel india juliet kilo lima mike november oscar papa romeo sierra tango victor codigo code join entra comeca empieza termina old antigua antigo tu your ur seu teu',
  4: 'add agrega adiciona follow sigue at com cl pe ar br mx uy net org studio art design me io my mi meu minha soy sou',
};
for (const [weight, list] of Object.entries(more)) for (const word of list.split(' ')) weigh(word, Number(weight));

/** How much a word weighs by its beginning, and by what it means; see `weighed.ts`. */
const meanings = new Int16Array(MASK + 1);
for (const [word, code] of letterOfWord)
  meanings[hashOf(word)] = ofRows(code - FIRST_LETTER).reduce((sum, number) => sum + (learned[number] ?? 0), 0);
/** Pairs of words may add what single words do not say; whoever comes near is looked at. */
const NEAR = HEAVY - 14 - (learned[BIAS] ?? 0) - Math.max(0, learned[SHORT] ?? 0);
const QUESTION = learned[ASKED] ?? 0;
/** The hash of a sign that stands alone, without the sign. */
const EMPTY = 7 * 31;

const SEEN = 64;
const seen = new Uint16Array(SEEN);
const here = new Int32Array(WIDTH);

/** Whether some rule finds all that it needs among the words seen. */
function mayMean(count: number): boolean {
  here.set(freeSets);
  for (let at = 0; at < count; at += 1) {
    const sets = setsOfEntry[seen[at] ?? 0] ?? freeSets;
    for (let word = 0; word < WIDTH; word += 1) here[word] = (here[word] ?? 0) | (sets[word] ?? 0);
  }
  for (let at = 0; at < count; at += 1)
    for (const place of patternsOfEntry[seen[at] ?? 0] ?? []) {
      const pattern = patterns[place];
      if (pattern && mayMatch(pattern.needs, here)) return true;
    }
  return false;
}

/** Whether there may be anything to find. */
export function worthALook(text: string): boolean {
  const { length } = text;
  let hash = 7;
  let letters = 0;
  let upper = 0;
  let weight = 0;
  let digits = 0;
  let single = 0;
  let before = 0;
  let count = 0;
  let anchored = 0;
  let heavy = 0;
  let beginning = 0;
  let root = 0;
  let neighbour = START;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : 10;
    const look = LOOK[unit] ?? 0;
    const kind = look >> 8;
    if (kind === 1) {
      hash = (Math.imul(hash, 31) + (look & 255)) | 0;
      letters += 1;
      if (unit < 91) upper += 1;
      if (letters === STEM) root = hash;
      if (letters === BEGINNING) beginning = learned[ofBeginning(hash)] ?? 0;
      if (letters === 5 || letters === 6) {
        const stem = stems[(hash ^ (hash >>> 15)) & MASK] ?? 0;
        if (stem > 0 && count < SEEN) {
          seen[count++] = stem;
          anchored |= anchors[stem] ?? 0;
        }
      }
      if (before === 2 && letters === 1) weight += 6; // digits and letters in one word
      before = 1;
      continue;
    }
    if (letters > 0) {
      const slot = (hash ^ (hash >>> 15)) & MASK;
      weight += weights[slot] ?? 0;
      heavy +=
        (letters > 1 && letters < BEGINNING ? (learned[ofBeginning(hash)] ?? 0) : beginning) + (meanings[slot] ?? 0);
      beginning = 0;
      if (letters < STEM) root = hash;
      heavy += learned[feature(neighbour, root)] ?? 0;
      neighbour = root;
      const entry = entries[slot] ?? 0;
      if (entry > 0) {
        if (count === SEEN) return true;
        seen[count++] = entry;
        anchored |= anchors[entry] ?? 0;
      }
      single = letters === 1 ? single + 1 : 0;
      if (single > 2 || letters > 21 || (letters > 9 && upper > 1 && upper < letters)) return true;
      if (kind === 2) weight += 4;
      hash = 7;
      letters = 0;
      upper = 0;
    }
    if (weight >= ENOUGH || kind === 4) return true;
    if (kind === 2) {
      digits += 1;
      if (digits > 4) return true;
      if (digits === 1) weight += 6;
    } else if (kind === 3) {
      // A dot that stands alone, or between letters as in a name.
      const next = text.charCodeAt(at + 1);
      if (before === 6 && (next === 32 || (next > 96 && next < 123))) return true;
      if (next === 93 || next === 41) return true;
      if (before === 1 && at + 1 < length && KIND[text.charCodeAt(at + 1)] === 1 && text.charCodeAt(at + 1) > 96)
        return true;
    } else if (kind === 5) weight += 2;
    else if (unit === 58 && before === 1) weight += 6;
    else if (unit === 44 && before === 1 && KIND[text.charCodeAt(at + 1)] === 1) return true;
    else if (unit === 95 && before === 1) weight += 6;
    else if (unit === 36) {
      weight += 4;
      if (before === 1 && KIND[text.charCodeAt(at + 1)] === 1) return true;
    }
    if (unit === 63) heavy += QUESTION;
    if (kind === 0 && unit !== 32) neighbour = (EMPTY + unit) | 0;
    before = unit === 32 ? 6 : kind;
  }
  return weight >= ENOUGH || heavy >= NEAR || (anchored > 0 && mayMean(count));
}
