import { diffArrays, diffWordsWithSpace } from 'diff';
import type { FormulaNumbers } from '../../engines/ranking/index.ts';
import { money, number, percent } from '../../words/format.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import type { Content, Section } from './content.ts';
import { formulaGroups, formulaLabel } from './formula.ts';
import type { Numbers } from './numbers.ts';
import { withSteps } from './texts.ts';

/** A stretch of words inside a paragraph, the same in both versions or only in one. */
interface Stretch {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}
export interface ComparedParagraph {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly stretches: readonly Stretch[];
}
export interface ComparedSection {
  readonly id: string;
  readonly title: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly paragraphs: readonly ComparedParagraph[];
}

/** What differs between two versions, section by section, paragraph by paragraph, word by word. */
export function compareSections(before: readonly Section[], after: readonly Section[]): readonly ComparedSection[] {
  const old = new Map(before.map((section) => [section.id, section]));
  const now = new Set(after.map(({ id }) => id));
  const kept = after.map((section) => compareSection(old.get(section.id), section));
  const gone = before.filter(({ id }) => !now.has(id)).map((section) => compareSection(section, undefined));
  return [...kept, ...gone];
}

function compareSection(before: Section | undefined, after: Section | undefined): ComparedSection {
  const shown = after ?? before;
  if (shown === undefined) throw new RangeError('A section stands in one version at least');
  const paragraphs = compareParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []);
  const same = before?.title === after?.title && paragraphs.every(({ change }) => change === 'same');
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : same ? 'same' : 'changed';
  return { id: shown.id, title: shown.title, change, paragraphs };
}

function compareParagraphs(before: readonly string[], after: readonly string[]): readonly ComparedParagraph[] {
  const compared: ComparedParagraph[] = [];
  let removed: string[] = [];
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      removed.push(...part.value);
      continue;
    }
    // A paragraph that replaces another is shown as one that changed, so that the eye finds the word.
    for (const text of part.value) {
      const old = part.added ? removed.shift() : undefined;
      if (old !== undefined) compared.push(changed(old, text));
      else if (part.added) compared.push(whole('added', text));
      else compared.push(...removed.map((gone) => whole('removed', gone)), whole('same', text));
      if (!part.added) removed = [];
    }
  }
  return [...compared, ...removed.map((gone) => whole('removed', gone))];
}

function whole(change: 'same' | 'added' | 'removed', text: string): ComparedParagraph {
  return { change, stretches: [{ text, change }] };
}

function changed(before: string, after: string): ComparedParagraph {
  const stretches = diffWordsWithSpace(before, after).map(({ value, added, removed }): Stretch => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
  return { change: 'changed', stretches };
}

/** Any version as sections: texts as they stand, numbers one to a paragraph. */
export function sectionsOf(content: Content, lang: Lang): readonly Section[] {
  if (content.kind === 'numbers') return numbersAsSections(content.numbers, lang);
  if (content.kind === 'formula') return formulaAsSections(content.formula, lang);
  return content.kind === 'guideline' ? withSteps(content.texts[lang], content.rows, lang) : content.texts[lang];
}

function formulaAsSections(formula: FormulaNumbers, lang: Lang): readonly Section[] {
  const { groups } = words(lang).formula;
  return formulaGroups(formula).map(({ id, values }) => ({
    id,
    title: groups[id],
    paragraphs: values.map(([name, value]) => `${formulaLabel(name, lang)}: ${number(value, lang)}`),
  }));
}

/** The numbers in words, grouped as an operator thinks of them. */
export function numbersAsSections(numbers: Numbers, lang: Lang): readonly Section[] {
  const { groups } = words(lang).numbers;
  return numberGroups.map(({ id, names }) => ({
    id,
    title: groups[id],
    paragraphs: names.flatMap((name) => lines(name, numbers, lang)),
  }));
}

/** The numbers grouped as an operator thinks of them; each stands in one group. */
export const numberGroups = [
  { id: 'fees', names: ['feeBands', 'baseCurrency', 'referenceRates'] },
  {
    id: 'hiring',
    names: [
      ...['titleMaxCharacters', 'descriptionMinCharacters', 'counterOfferHours', 'requirementsSeenHours'],
      'milestonesMax',
    ],
  },
  {
    id: 'delivery',
    names: ['reviewWindowDays', 'extensionDays', 'reviewReminders', 'changeRounds', 'noAnswerHours', 'caseWindowDays'],
  },
  { id: 'scorecard', names: ['cardWindowDays', 'cardSatisfactionPercent', 'cardApprovalHours', 'cardLateHours'] },
  {
    id: 'contact',
    names: [
      'contactWindowMinutes',
      'contactWindowMessages',
      'precisionMinFindings',
      'contactTriesBeforeDesk',
      'contactTriesWindowHours',
      'findingCheckHours',
      'checkHoldMinutes',
      'outsideTalkReminderDays',
    ],
  },
  { id: 'files', names: ['fileMaxMegabytes', 'filesPerMessage', 'fileQuotaMegabytes', 'filesPerDay'] },
  { id: 'payouts', names: ['clearingDays', 'payoutLimitForTwoMinor', 'destinationWaitHours', 'freshFactorMinutes'] },
  {
    id: 'cases',
    names: [
      'mediationAnswerHours',
      'mediationReminderHours',
      'mediationCounters',
      'casePauseDays',
      'evidenceHours',
      'evidenceLateHours',
      'evidenceExtensionHours',
      'decisionDays',
      'secondInstanceDays',
      'awardLimitForTwoMinor',
    ],
  },
  {
    id: 'consequences',
    names: [
      'countingDays',
      'suspensionMinDays',
      'suspensionMaxDays',
      'closureNoticeDays',
      'appealDays',
      'appealAnswerDays',
      'appealMaxCharacters',
      'cancellationsCount',
    ],
  },
  { id: 'reviews', names: ['reviewBlindDays', 'reviewReplyDays'] },
  { id: 'profiles', names: ['holidayMaxDays', 'testPassPercent', 'testRetakeDays', 'testValidMonths'] },
  {
    id: 'assignments',
    names: [
      'confirmScheduleHours',
      'arrivalEarlyMinutes',
      'arrivalLateMinutes',
      'freeCancelHours',
      'cancelFeeMinutes',
      'cancelFeePercent',
      'absenceAnswerHours',
    ],
  },
  { id: 'house', names: ['noticeDays', 'formulaNoticeDays', 'supportAnswerHours'] },
] as const satisfies readonly { id: string; names: readonly (keyof Numbers)[] }[];

function lines(name: string, numbers: Numbers, lang: Lang): readonly string[] {
  const w = words(lang).numbers;
  const base = numbers.baseCurrency;
  switch (name) {
    case 'feeBands':
      return numbers.feeBands.map(({ upTo, basisPoints }) =>
        w.band(percent(basisPoints, lang), upTo === null ? null : money(upTo, base, lang)),
      );
    case 'referenceRates':
      return numbers.referenceRates.map(({ currency, units, baseUnits }) =>
        w.rate(currency, String(units), base, String(baseUnits)),
      );
    case 'clearingDays':
      return Object.entries(numbers.clearingDays).map(([rail, days]) => w.clearing(railName(rail, lang), days));
    case 'reviewReminders':
      return numbers.reviewReminders.map((reminder) =>
        'hoursBefore' in reminder ? w.reminderBefore(reminder.hoursBefore) : w.reminderAt(reminder.percentOfWindow),
      );
    default:
      return [`${labelOf(name, lang)}: ${valueOf(name, numbers, lang)}`];
  }
}

function labelOf(name: string, lang: Lang): string {
  const labels: Readonly<Record<string, string>> = words(lang).numbers.labels;
  return labels[name] ?? name;
}

function valueOf(name: string, numbers: Numbers, lang: Lang): string {
  const value = Object.entries(numbers).find(([key]) => key === name)?.[1] as unknown;
  if (typeof value === 'bigint') return money(value, numbers.baseCurrency, lang);
  const choices: Readonly<Record<string, string>> = words(lang).numbers.choices;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? (choices[value] ?? value) : String(value);
}

function railName(rail: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = words(lang).numbers.rails;
  return names[rail] ?? rail;
}
