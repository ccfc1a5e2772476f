/**
 * Learns how much words speak for a wish to leave, from texts with labels, and writes `words/weights.ts`:
 *
 *   node packages/contact-screen/harness/weigh.ts
 *
 * With a text behind it, it learns nothing and prints what each word of that text adds.
 *
 * A logistic regression over beginnings of words and rows of the lexicon, with the same result on every machine. It is
 * cheap enough to be learned five times over: `folds.ts` measures on texts that were left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../text/view.ts';
import { tokenize } from '../words/tokens.ts';
import { BIAS, featuresOf, learned, MOST, type Table } from '../words/weighed.ts';
import { type Measured, readLabelled } from './quality.ts';
import { readFrozen, sets } from './rows.ts';

export interface Example {
  readonly wish: boolean;
  readonly features: readonly number[];
}

/** Texts with a wish and texts without anything; a text with a value alone says nothing about wishes. */
export function exampleOf(row: Measured): Example | null {
  const text = (row.messages ?? [row.text ?? '']).join('\n');
  const { spans = [] } = row;
  const wish =
    row.label !== 'clean' && (spans.length === 0 || spans.some(({ type }) => type === 'circumvention_intent'));
  if (row.label !== 'clean' && !wish) return null;
  const { low } = fold(text);
  return { wish, features: featuresOf(tokenize(low), low).all };
}

const ROUNDS = 12;
const LAST = 5;
const RATE = 0.15;
const SHRINK = 0.002;
/** There are more clean texts than wishes. */
const WISH = 2;
const QUARTERS = 4;

export function learn(examples: readonly Example[], size = 1 << 14): Table {
  const seen = new Uint32Array(size);
  for (const { features } of examples) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  const rows = examples.map(({ wish, features }) => ({
    wish,
    features: Int32Array.from(features.filter((feature) => (seen[feature] ?? 0) > 1)),
  }));
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  // What the last rounds agree on: a single round leans towards the texts it happened to read last.
  const sums = new Float64Array(size);
  let seed = 7;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = rows.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const other = seed % (at + 1);
      const [one, two] = [rows[at], rows[other]];
      if (one && two) [rows[at], rows[other]] = [two, one];
    }
    for (const { wish, features } of rows) {
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - Number(wish)) * (wish ? WISH : 1);
      for (const feature of features) {
        const steep = (slopes[feature] ?? 0) + slope * slope;
        slopes[feature] = steep;
        const step = RATE / Math.sqrt(steep + 0.5);
        const weight = (weights[feature] ?? 0) - step * slope;
        const least = feature === BIAS ? 0 : step * SHRINK;
        weights[feature] = Math.sign(weight) * Math.max(0, Math.abs(weight) - least);
      }
    }
    if (round >= ROUNDS - LAST)
      for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) / LAST;
  }
  return Int8Array.from(sums, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight * QUARTERS))));
}

/** See `tableOf`. */
export function written(table: Table): string {
  let text = '';
  let noughts = 0;
  for (const weight of table) {
    if (weight === 0) {
      noughts += 1;
      continue;
    }
    if (noughts > 0) text += noughts;
    noughts = 0;
    text += String.fromCharCode(weight > 0 ? 64 + weight : 96 - weight);
  }
  return text;
}

/** All texts that the project has labelled. */
export function ownTexts(): Measured[] {
  return [...readLabelled(`${import.meta.dirname}/../corpus`), ...sets.flatMap((set) => readFrozen(set, 'open'))];
}

/** What the house itself says holds no wish to leave it, and speaks of contact and money all the time. */
export function housesTexts(folder: string): Measured[] {
  if (!existsSync(folder)) return [];
  const texts = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (name.endsWith('.ts'))
      for (const [, one, other] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(literal)) {
        const text = one ?? other ?? '';
        if (text.includes(' ')) texts.add(text);
      }
  return [...texts].map((text) => ({ lang: '', text, label: 'clean', difficulty: 'plain' }));
}
const literal = /'((?:[^'\\\n]|\\.){20,600})'|`([^`\\]{20,600})`/gu;
export const words = `${import.meta.dirname}/../../../src/words`;

export function examplesOf(rows: readonly Measured[]): Example[] {
  return rows.map(exampleOf).filter((example) => example !== null);
}

export function allExamples(): Example[] {
  return examplesOf([...ownTexts(), ...housesTexts(words)]);
}

/** What each word adds, with its neighbours before it; what stands before the first word is for no word at all. */
export function shares(text: string, table: Table = learned): string[] {
  const { low } = fold(text);
  const tokens = tokenize(low);
  const { all, words: places } = featuresOf(tokens, low);
  const sums = new Map<number, number>();
  all.forEach((feature, at) => {
    const place = places[at] ?? -1;
    sums.set(place, (sums.get(place) ?? 0) + (table[feature] ?? 0));
  });
  return [...sums].map(
    ([place, sum]) =>
      `${sum} ${place < 0 ? '(before the first word)' : low.slice(tokens.starts[place], tokens.ends[place])}`,
  );
}

const [, , asked] = process.argv;
if (import.meta.main && asked) for (const line of shares(asked)) console.log(line);
else if (import.meta.main) {
  const examples = allExamples();
  writeFileSync(
    `${import.meta.dirname}/../words/weights.ts`,
    `/** Learned by \`harness/weigh.ts\` from ${examples.length} texts; read by tableOf in weighed.ts. */\nexport const weights =\n  '${written(learn(examples))}';\n`,
  );
}
