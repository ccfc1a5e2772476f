/** The numbers of the formula, one by one and in groups, as people write and compare them. */
import type { FormulaNumbers } from '../../engines/ranking/index.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';

const groups = {
  weights: ['weights'],
  windows: ['windows'],
  halfLives: ['halfLives'],
  start: ['prior', 'violationRating'],
  measures: [
    'counterpartyShare',
    'counterpartyExcess',
    'fullEarnings',
    'fullProposals',
    'fullWins',
    'fullCertifications',
    'certificationShare',
  ],
  points: ['contactPoints', 'paymentPoints', 'violationPoints', 'cancellationPoints'],
} as const satisfies Readonly<Record<string, readonly (keyof FormulaNumbers)[]>>;

type GroupId = keyof typeof groups;

export interface FormulaGroup {
  readonly id: GroupId;
  /** Each number with its name: `weights.rating`, `fullWins`. */
  readonly values: readonly (readonly [name: string, value: number])[];
}

export function formulaGroups(formula: FormulaNumbers): readonly FormulaGroup[] {
  return (Object.keys(groups) as GroupId[]).map((id) => ({
    id,
    values: groups[id].flatMap((name) => leaves(name, formula[name])),
  }));
}

function leaves(
  name: string,
  value: number | Readonly<Record<string, number>>,
): readonly (readonly [name: string, value: number])[] {
  if (typeof value === 'number') return [[name, value]];
  return Object.entries(value).map(([part, each]) => [`${name}.${part}`, each] as const);
}

export function formulaLabel(name: string, lang: Lang): string {
  const labels: Readonly<Record<string, string>> = words(lang).formula.labels;
  return labels[name] ?? name;
}
