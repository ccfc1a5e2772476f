/** The form of a project, between what a browser sends and what the act takes. */
import { isCurrency, parseAmount } from '../../../../core/money.ts';
import type { ShownProject } from '../../../../modules/hiring/index.ts';
import { amount } from '../../../../words/format.ts';
import type { Lang } from '../../../../words/lang.ts';
import { type Values, type Visit, many, one } from '../../route.ts';

/** One line of a list in the form; the id stays with what was there before. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly evidence: boolean;
}

/** What stands in the fields, as text. */
export interface FormValues {
  readonly owner: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly skills: readonly string[];
  readonly budgetMin: string;
  readonly budgetMax: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly criteria: readonly Row[];
  readonly questions: readonly Row[];
}

export function blank({ actor }: Visit, currency: string): FormValues {
  const owner = actor.kind === 'member' ? actor.id : '';
  const nothing = { title: '', description: '', category: '', budgetMin: '', budgetMax: '', startsOn: '', dueOn: '' };
  return { ...nothing, owner, currency, skills: [], criteria: [], questions: [] };
}

/** Sums stand as the reader writes them, so that they are read again as what they were. */
export function filled(project: ShownProject, lang: Lang): FormValues {
  const sum = (minor: bigint | null) => (minor === null ? '' : amount(minor, project.currency, lang));
  return {
    owner: project.owner,
    title: project.title,
    description: project.description,
    category: project.category ?? '',
    skills: project.skills,
    budgetMin: sum(project.budgetMin),
    budgetMax: sum(project.budgetMax),
    currency: project.currency,
    startsOn: project.startsOn ?? '',
    dueOn: project.dueOn ?? '',
    criteria: project.criteria.map(({ id, text, needsEvidence }) => ({ id, text, evidence: needsEvidence })),
    questions: project.questions.map(({ id, text }) => ({ id, text, evidence: false })),
  };
}

/** What a form that came back had in its fields. */
export function returned({ trouble }: Visit, before: FormValues): FormValues {
  if (!trouble) return before;
  const { values } = trouble;
  const text = (name: string) => one(values, name);
  return {
    owner: text('owner') === '' ? before.owner : text('owner'),
    title: text('title'),
    description: text('description'),
    category: text('category'),
    skills: many(values, 'skills'),
    budgetMin: text('budgetMin'),
    budgetMax: text('budgetMax'),
    currency: text('currency'),
    startsOn: text('startsOn'),
    dueOn: text('dueOn'),
    criteria: rowsIn(values, 'criteria'),
    questions: rowsIn(values, 'questions'),
  };
}

/** The rows that were filled in, closed up, so that the number of a row is its number in what the act takes. */
function rowsIn(values: Values, name: 'criteria' | 'questions'): readonly Row[] {
  return Array.from({ length: 40 }, (_, n) => ({
    id: one(values, `${name}.${n}.id`),
    text: one(values, `${name}.${n}.text`),
    evidence: one(values, `${name}.${n}.evidence`) !== '',
  })).filter(({ text }) => text.trim() !== '');
}

/** From the fields to the input of the act. What a person left empty is not there; what cannot be read stays as it is. */
export function bodyOf(values: Values, lang: Lang): Readonly<Record<string, unknown>> {
  const text = (name: string) => one(values, name).trim();
  const currency = text('currency');
  const orNull = (name: string) => (text(name) === '' ? null : text(name));
  const owner = text('owner');
  return {
    ...(owner === '' ? {} : { owner }),
    title: one(values, 'title'),
    description: one(values, 'description'),
    category: orNull('category'),
    skills: many(values, 'skills'),
    budgetMin: sumOf(text('budgetMin'), currency, lang),
    budgetMax: sumOf(text('budgetMax'), currency, lang),
    currency,
    startsOn: orNull('startsOn'),
    dueOn: orNull('dueOn'),
    criteria: rowsIn(values, 'criteria').map(({ id, text: words, evidence }) => ({
      ...given(id),
      text: words,
      needsEvidence: evidence,
    })),
    questions: rowsIn(values, 'questions').map(({ id, text: words }) => ({ ...given(id), text: words })),
  };
}

const given = (id: string) => (id === '' ? {} : { id });

/** Minor units as the act takes them; null for an empty field, and the words themselves when they are no amount. */
export function sumOf(text: string, currency: string, lang: Lang): string | null {
  if (text === '') return null;
  return isCurrency(currency) ? String(parseAmount(text, currency, lang) ?? text) : text;
}

/** A whole number, or the words themselves when they are none. */
export function countOf(text: string): number | string {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : text;
}
