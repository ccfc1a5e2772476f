import type { NumberFacts, TextFacts } from '../../words/en/terms.ts';
import { money, percent } from '../../words/format.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import type { Section, Texts } from './content.ts';
import { type Consequence, type GuidelineRow, guideline, guidelineIds } from './guideline.ts';
import type { Numbers } from './numbers.ts';

/** Who runs the installation, as the texts name them. */
export interface Operator {
  readonly houseName: string;
  readonly operatorName: string;
  readonly operatorAddress: string | null;
  readonly operatorEmail: string | null;
  readonly governingLaw: string | null;
  readonly sandbox: boolean;
}

/** The terms that come with the house, with the operator's names and the numbers filled in. */
export function termsTexts(operator: Operator, numbers: Numbers): Texts {
  return inEveryLanguage((lang) => words(lang).terms(textFacts(lang, operator, numbers)));
}

export function privacyTexts(operator: Operator, numbers: Numbers): Texts {
  return inEveryLanguage((lang) => words(lang).privacy(textFacts(lang, operator, numbers)));
}

/** The guideline in words: how it works, then for each row what counts and what does not. Its steps are data. */
export function guidelineTexts(numbers: Numbers): Texts {
  return inEveryLanguage((lang) => {
    const w = words(lang).guideline;
    return [
      { id: 'how', title: w.title, paragraphs: [w.intro, ...w.how(numbers)] },
      ...guidelineIds.map((id) => {
        const { title, counts, not } = w.rows[id];
        return { id, title, paragraphs: [counts, `${w.columns.not}: ${not}`] };
      }),
    ];
  });
}

/** The guideline as a reader meets it: the words of each row, and under them its steps. */
export function withSteps(sections: readonly Section[], rows: readonly GuidelineRow[], lang: Lang): readonly Section[] {
  const { nth } = words(lang).guideline.columns;
  return sections.map((section) => {
    const row = rows.find(({ id }) => id === section.id);
    if (row === undefined) return section;
    const steps = row.ladder.map((step, n) => `- ${nth(n + 1)}: ${stepText(lang, row, step)}`);
    return { ...section, paragraphs: [...section.paragraphs, ...steps] };
  });
}

/** One step of a ladder as a person reads it. */
export function stepText(lang: Lang, row: Pick<GuidelineRow, 'weight'>, step: readonly Consequence[]): string {
  const w = words(lang).guideline.consequences;
  return step
    .map((part) => {
      if (part.does === 'suspend') return w.suspend[part.what](part.days);
      return part.does === 'violation' ? w.violation[row.weight] : w[part.does];
    })
    .join(' · ');
}

/** The guideline as it comes with the house. */
export function houseGuideline(numbers: Numbers): { rows: readonly GuidelineRow[]; texts: Texts } {
  return { rows: guideline, texts: guidelineTexts(numbers) };
}

function inEveryLanguage(write: (lang: Lang) => readonly Section[]): Texts {
  return { en: write('en'), es: write('es'), pt: write('pt') };
}

function textFacts(lang: Lang, operator: Operator, numbers: Numbers): TextFacts {
  return { ...operator, ...numberFacts(lang, numbers) };
}

/** The numbers as a reader of this language writes them. */
export function numberFacts(lang: Lang, numbers: Numbers): NumberFacts {
  return {
    ...numbers,
    feeBands: numbers.feeBands.map(({ upTo, basisPoints }) => ({
      percent: percent(basisPoints, lang),
      upTo: upTo === null ? null : money(upTo, numbers.baseCurrency, lang),
    })),
    payoutLimitForTwo: money(numbers.payoutLimitForTwoMinor, numbers.baseCurrency, lang),
    clearingDaysCard: numbers.clearingDays.card,
  };
}
