/**
 * How much the weighed words find in texts that they were not learned from: learned five times, each time without a
 * fifth of the texts, and measured on that fifth. The rules have met all of these texts; of them this says nothing.
 */
import { fold } from '../text/view.ts';
import { tokenize } from '../words/tokens.ts';
import { findWeighed } from '../words/weighed.ts';
import type { Measured } from './quality.ts';
import { exampleOf, examplesOf, housesTexts, learn, ownTexts, words } from './weigh.ts';

const FOLDS = 5;

export interface Folded {
  readonly wishes: number;
  readonly found: number;
  readonly clean: number;
  readonly falseAlarms: number;
}

export function measureInFolds(rows: readonly Measured[] = ownTexts()): Folded {
  const own = rows.filter((row) => exampleOf(row) !== null);
  const house = examplesOf(housesTexts(words));
  let [wishes, found, clean, falseAlarms] = [0, 0, 0, 0];
  for (let part = 0; part < FOLDS; part += 1) {
    const learned = own.filter((_, at) => at % FOLDS !== part);
    const table = learn([...examplesOf(learned), ...house]);
    for (const row of own.filter((_, at) => at % FOLDS === part)) {
      const { low } = fold((row.messages ?? [row.text ?? '']).join('\n'));
      const hit = findWeighed(tokenize(low), low, table) !== null;
      if (row.label === 'clean') {
        clean += 1;
        falseAlarms += Number(hit);
      } else {
        wishes += 1;
        found += Number(hit);
      }
    }
  }
  return { wishes, found, clean, falseAlarms };
}
