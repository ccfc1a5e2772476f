import { numberWords } from '../words/numbers.ts';
import { hashOf as fullHash, triggers } from '../words/grammar.ts';
import { FOLD, PICTURE, SPECIAL } from './fold.ts';

/**
 * The first look, one table look-up a letter: most messages hold neither digits, nor "@", nor a dotted name, nor one of
 * the words that every rule needs. They end here, at millions a second.
 */
const MASK = 0xffff;
const words = new Uint8Array(MASK + 1);
const stems = new Uint8Array(MASK + 1);
/** For each unit: 1 letter, 2 digit, 3 dot, 4 to be looked at, 5 picture; 0 everything else. */
const KIND = new Uint8Array(65_536);

const ENOUGH = 12;
/** Words that say something only beside another one. */
const faint = new Set(
  'was wa line face meet wire teams tele tg use user number numbers details info name image images picture pictures photo foto fotos file files video videos page pagina site app web book books record table mesa share split save keep deal no without sem sin cash here cover logo first other otro otra outro outra first close under cut tax off real way how rest blocks block flags through system sistema numero numeros datos dados imagen imagem archivo arquivo bank banco words letters spaces dots palabras palavras ask look search find same mismo mismo mesmo green blue verde azul negro preto black purple red online net voice doc document documento note mensaje slide web website plataforma platform direct directo direto directly diretamente directamente private privado cv resume portfolio portafolio'.split(
    ' ',
  ),
);

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
function weigh(table: Uint8Array, word: string, weight: number): void {
  table[hashOf(word)] = Math.max(table[hashOf(word)] ?? 0, weight);
}
for (const [word, stem] of triggers()) weigh(stem ? stems : words, word, faint.has(word) ? 6 : ENOUGH);
for (const word of numberWords.keys()) weigh(words, word, 3);
/** Words of the detectors that read letters instead of meanings, by how much they say. */
const more: Readonly<Record<number, string>> = {
  12: 'arroba hxxp hxxps calendly linktree whereby zoom jitsi paypalme skaype dotcom googleame googleia preguntale reversed backwards clabe moc tznvy address direccion endereco morada',
  8: 'dot punto ponto slash barra alias chave google pesquisa same mismo mesmo nick nickname surname apellido sobrenome domain dominio plane avioncito aviaozinho camarita',
  6: 'r ap apto nro passa pasa vem veni vení www rua calle avenida carrera street avenue road lane drive st ave rd blvd av cra cll bv jr jiron travessa alameda praca plaza qd quadra apt apto depto piso andar loja suite studio estudio taller atelie oficina escritorio office workshop shop local above encima cima lado frente behind corner esquina cerca perto reves contrario espejo espelho mirror word palabra palavra followed seguido seguida purple morado roxo green verde blue azul ghost fantasma camera camara bird pajarito passarinho yellow amarillo amarelo underscore guion reunion reuniao meet room sala internet name nombre nome alpha alfa bravo charlie delta echo golf hotel india juliet kilo lima mike november oscar papa romeo sierra tango victor codigo code join entra comeca empieza termina old antigua antigo tu your ur seu teu',
  4: 'at com',
};
for (const [weight, list] of Object.entries(more))
  for (const word of list.split(' ')) weigh(words, word, Number(weight));

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
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit] ?? 0;
    if (kind === 1) {
      hash = (Math.imul(hash, 31) + (FOLD[unit] ?? 0)) | 0;
      letters += 1;
      if (unit < 91) upper += 1;
      if (letters > 3 && letters < 9) weight += stems[(hash ^ (hash >>> 15)) & MASK] ?? 0;
      if (before === 2 && letters === 1) weight += 6; // digits and letters in one word
      before = 1;
      continue;
    }
    if (letters > 0) {
      weight += words[(hash ^ (hash >>> 15)) & MASK] ?? 0;
      single = letters === 1 ? single + 1 : 0;
      if (single > 3 || letters > 21 || (letters > 9 && upper > 1 && upper < letters)) return true;
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
      if (before === 6 && text.charCodeAt(at + 1) === 32) return true;
      if (before === 1 && at + 1 < length && KIND[text.charCodeAt(at + 1)] === 1 && text.charCodeAt(at + 1) > 96)
        return true;
    } else if (kind === 5) weight += 2;
    else if (unit === 58 && before === 1) weight += 6;
    else if (unit === 36) {
      weight += 4;
      if (before === 1 && KIND[text.charCodeAt(at + 1)] === 1) return true;
    }
    before = unit === 32 ? 6 : kind;
  }
  if (letters > 0) {
    weight += words[(hash ^ (hash >>> 15)) & MASK] ?? 0;
    if (letters > 9 && upper > 1 && upper < letters) return true;
  }
  return weight >= ENOUGH || letters > 21;
}
