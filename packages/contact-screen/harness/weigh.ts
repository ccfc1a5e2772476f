/**
 * Learns how much words speak for a wish to leave, from texts with labels, and writes `words/weights.ts`:
 *
 *   node packages/contact-screen/harness/weigh.ts
 *
 * A logistic regression over beginnings of words and rows of the lexicon, with the same result on every machine. It is
 * cheap enough to be learned five times over: `folds.ts` measures on texts that were left out.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../text/view.ts';
import { ASKS, lettersIn } from '../words/grammar.ts';
import { lexicon } from '../words/lexicon.ts';
import { tokenize } from '../words/tokens.ts';
import { BIAS, beginningOf, FEW, SHORT } from '../words/weighed.ts';
import { type Measured, readLabelled } from './quality.ts';
import { readFrozen, sets } from './rows.ts';

export interface Example {
  readonly wish: boolean;
  readonly features: readonly string[];
}

const rowsOf = new Map<string, string[]>();
for (const row of new Set(
  lexicon
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' '))),
))
  for (const letter of lettersIn(row)) rowsOf.set(letter, [...(rowsOf.get(letter) ?? []), row]);

/** Every word of the text by its beginning, and every row it stands in. */
export function featuresOf(text: string): string[] {
  const { low } = fold(text);
  const { letters, starts, ends } = tokenize(low);
  const features = [BIAS];
  if (letters.length < FEW) features.push(SHORT);
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const word = low.slice(starts[at], ends[at]);
    if (letter === ASKS) features.push(ASKS);
    else if (/[a-z]./u.test(word)) features.push(beginningOf(word));
    features.push(...(rowsOf.get(letter) ?? []));
  }
  return features;
}

/** Texts with a wish and texts without anything; a text with a value alone says nothing about wishes. */
export function exampleOf(row: Measured): Example | null {
  const text = (row.messages ?? [row.text ?? '']).join('\n');
  const { spans = [] } = row;
  const wish =
    row.label !== 'clean' && (spans.length === 0 || spans.some(({ type }) => type === 'circumvention_intent'));
  if (row.label !== 'clean' && !wish) return null;
  return { wish, features: featuresOf(text) };
}

const ROUNDS = 10;
const LAST = 5;
const RATE = 0.15;
const SHRINK = 0.002;
/** There are more clean texts than wishes. */
const WISH = 2;
const QUARTERS = 4;

export function learn(examples: readonly Example[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rows = examples.map(({ wish, features }) => ({
    wish,
    features: features.filter((feature) => (seen.get(feature) ?? 0) > 1),
  }));
  const weights = new Map<string, number>();
  const slopes = new Map<string, number>();
  // What the last rounds agree on: a single round leans towards the texts it happened to read last.
  const sums = new Map<string, number>();
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
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - Number(wish)) * (wish ? WISH : 1);
      for (const feature of features) {
        const steep = (slopes.get(feature) ?? 0) + slope * slope;
        slopes.set(feature, steep);
        const step = RATE / Math.sqrt(steep + 0.5);
        const weight = (weights.get(feature) ?? 0) - step * slope;
        const least = feature === BIAS ? 0 : step * SHRINK;
        weights.set(feature, Math.sign(weight) * Math.max(0, Math.abs(weight) - least));
      }
    }
    if (round >= ROUNDS - LAST)
      for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight / LAST);
  }
  return new Map([...sums].map(([feature, weight]) => [feature, Math.round(weight * QUARTERS)]));
}

/** A line for each weight, its words in their order. */
export function written(weights: ReadonlyMap<string, number>): string {
  const lines = Map.groupBy(
    [...weights].filter(([, weight]) => weight !== 0),
    ([, weight]) => weight,
  );
  return [...lines]
    .toSorted(([a], [b]) => b - a)
    .map(
      ([weight, words]) =>
        `${weight} ${words
          .map(([word]) => word)
          .toSorted()
          .join(' ')}`,
    )
    .join('\n');
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

if (import.meta.main) {
  const examples = allExamples();
  writeFileSync(
    `${import.meta.dirname}/../words/weights.ts`,
    `/** Learned by \`harness/weigh.ts\` from ${examples.length} texts: a weight in quarters, then beginnings of words and rows. */\nexport const weights = \`\n${written(learn(examples))}\n\`;\n`,
  );
}
