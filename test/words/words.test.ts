/** Everything the house says, read as a person would read it: whole, in one voice, and the same in three languages. */
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../src/words/lang.ts';
import { words } from '../../src/words/index.ts';
import { type Text, byName, one, several, shapeOf, textsOf } from './every-text.ts';

const said: Readonly<Record<Lang, readonly Text[]>> = { en: read('en'), es: read('es'), pt: read('pt') };
const english = new Map(said.en.map(({ path, text }) => [path, text]));
const others = ['es', 'pt'] as const;

/** Names in addresses and groups: they are compared by the program and read by nobody. */
const isName = (path: string): boolean =>
  /^help\.articles\.\d+\.(slug|group|next\.\d+)$|^(terms|privacy)\.\d+\.id$/.test(path) ||
  // Other programs are called the same everywhere.
  /^outside\.(read\.formats|brought\.sources)\.(whatsapp|telegram|signal|slack|instagram)$/.test(path);

/** The same word in two languages, and why. */
const alike: Readonly<Record<string, string>> = {
  API: 'a name',
  Cookies: 'a loanword in both',
  'E-mail': 'Portuguese says it as English does',
  Latitude: 'the same Latin word',
  Longitude: 'the same Latin word',
  Link: 'a loanword in Portuguese',
  Links: 'a loanword in Portuguese',
  Menu: 'a loanword in Portuguese',
  'No.': 'the answer no, in Spanish too',
  Normal: 'the same Latin word',
  Roles: 'Spanish spells it so',
  Total: 'the same Latin word',
};

/** An act whose name says all has no hint. */
const mayBeEmpty = /^engagements\.acts\.\w+\.hint$/;

describe.each(others)('%s beside English', (lang) => {
  test('has the same rooms, lists and sentences', () => {
    const shape = (of: Lang): string[] =>
      shapeOf(words(of)).map(({ path, kind, size }) => `${path} ${kind} ${kind === 'list' ? size : ''}`);
    expect(shape(lang)).toEqual(shape('en'));
  });

  test('asks for no detail that English does not have', () => {
    const sizes = new Map(shapeOf(words('en')).map(({ path, size }) => [path, size]));
    expect(shapeOf(words(lang)).filter(({ path, size }) => size > (sizes.get(path) ?? 0))).toEqual([]);
  });

  test('names in each sentence whatever English names', () => {
    const different = said[lang].filter(({ path, text }) => details(text) !== details(english.get(path) ?? ''));
    expect(different).toEqual([]);
  });

  test('was translated', () => {
    const same = said[lang].filter(({ path, text }) => !isName(path) && english.get(path) === text && hasWords(text));
    expect(same.filter(({ text }) => alike[wordsOf(text)] === undefined)).toEqual([]);
  });

  test('leaves the names in addresses as they are', () => {
    expect(said[lang].filter(({ path, text }) => isName(path) && english.get(path) !== text)).toEqual([]);
  });
});

test('every word that is alike is still needed', () => {
  const used = new Set(others.flatMap((lang) => said[lang].map(({ text }) => wordsOf(text))));
  expect(Object.keys(alike).filter((word) => !used.has(word))).toEqual([]);
});

describe.each(langs)('in %s', (lang) => {
  test('nothing is empty', () => {
    expect(said[lang].filter(({ path, text }) => text.trim() === '' && !mayBeEmpty.test(path))).toEqual([]);
  });

  test.each([
    ['names what it names', byName],
    ['speaks of one', one],
    ['speaks of several', several],
  ] as const)('a sentence that %s has no gap and no trace of the program', (_how, sample) => {
    expect(matching(textsOf(words(lang), sample), /\$\{|\bundefined\b|\[object|\bNaN\b|\bnull\b/)).toEqual([]);
    expect(matching(textsOf(words(lang), sample), / {2}| [,;]| \.(?!\w)|\(\)|“”|«»/)).toEqual([]);
  });

  test('prose has the quotation marks of its language', () => {
    const prose = said[lang].map(({ path, text }) => ({ path, text: withoutCode(text) }));
    const foreign = { en: /["'«»]/, es: /["'“”]/, pt: /["'«»]/ };
    expect(matching(prose, foreign[lang])).toEqual([]);
  });

  test('money is protected, and no text speaks of escrow', () => {
    expect(matching(said[lang], /escrow/i)).toEqual([]);
  });

  test('people are members', () => {
    const user = {
      en: anyOf('users?'),
      es: anyOf('usuari[oa]s?(?! de mensajería)'), // the name somebody has in a messenger is theirs
      pt: anyOf('usuári[oa]s?(?! de mensageiro)'),
    };
    expect(matching(said[lang], user[lang])).toEqual([]);
  });
});

describe('each thing has one word', () => {
  test.each([
    ['es', 'monto', 'importe'],
    ['es', 'hito', 'etapa de pago'],
    ['es', 'contraoferta', 'contrapropuesta'],
    ['es', 'hallazgo', 'detección'],
    ['pt', 'apontamento', 'achado'],
    ['pt', 'contraproposta', 'contraoferta'],
    ['pt', 'pagamento protegido', 'pagamento garantido'],
  ] as const)('%s says %s, never %s', (lang, _word, other) => {
    expect(matching(said[lang], new RegExp(other, 'i'))).toEqual([]);
  });
});

test('Spanish is spoken to a friend, as in Latin America', () => {
  const formal = anyOf('usted', 'vos', 'vosotr[oa]s', 'vuestr[oa]s?', 'os');
  const rioplatense = anyOf('tenés', 'podés', 'querés', 'sabés', 'hacés', 'debés', 'escribí', 'confirmá', 'revisá');
  const peninsular = anyOf('ordenador', 'fichero', 'móvil', 'coger', 'enhorabuena');
  expect([formal, rioplatense, peninsular].flatMap((other) => matching(said.es, other))).toEqual([]);
});

test('Portuguese is that of Brazil', () => {
  const things = anyOf(
    'utilizador(es)?',
    'ficheiros?',
    'ecrãs?',
    'telemóve(l|is)',
    'factos?',
    'palavra-passe',
    'equipa',
  );
  const forms = anyOf('registar', 'registou', 'registad[oa]s?', 'contactos?', 'contactar', 'planeamento');
  const tu = anyOf('tu', 'teus?', 'tuas?', 'contigo');
  expect([things, forms, tu].flatMap((other) => matching(said.pt, other))).toEqual([]);
});

test('the reader sees what is wrong: a gap, a forgotten detail, a foreign mark', () => {
  const broken = { room: { gap: (name: string) => `Dear ${name} ,`, lost: (d: { sum?: string }) => `Pay ${d.sum}` } };
  expect(textsOf(broken, byName)).toEqual([
    { path: 'room.gap', text: 'Dear ⟨0⟩ ,' },
    { path: 'room.lost', text: 'Pay ⟨sum⟩' },
  ]);
  expect(details('From ⟨name⟩ to ⟨sum⟩')).not.toBe(details('From ⟨name⟩'));
  expect(withoutCode('As text: {"amount":"1"}, and "so"')).toBe('As text: , and "so"');
});

function read(lang: Lang): Text[] {
  return textsOf(words(lang), byName);
}

/** Whole words, with the letters of Spanish and Portuguese counted as letters. */
function anyOf(...forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(${forms.join('|')})(?!\p{L})`, 'iu');
}

function matching(texts: readonly Text[], pattern: RegExp): Text[] {
  return texts.filter(({ text }) => pattern.test(text));
}

/** Which details a sentence names, whatever their order. */
function details(text: string): string {
  return [...new Set(text.match(/⟨[^⟩]+⟩/g) ?? [])].toSorted().join(' ');
}

function wordsOf(text: string): string {
  return text.replaceAll(/⟨[^⟩]+⟩/g, '').trim();
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(wordsOf(text));
}

/** What integrators copy keeps the marks of the machine. */
function withoutCode(text: string): string {
  return text.replaceAll(/\{"[^}]*\}|"\w+":"\w+"/g, '');
}
