/**
 * One attempt's own paper: which questions of the bank it asks and in which order its choices stand. It is drawn from the id
 * of the attempt, so that anybody who may read the bank can lay the same paper out again years later.
 */
import { shuffled } from '../../engines/drawing/index.ts';
import type { Bank, Question, QuestionKind } from './bank.ts';

export interface Asked {
  /** The number in the bank. */
  readonly question: number;
  /** Which option of the bank stands in each place. */
  readonly order: readonly number[];
}

/** Section after section, each with its own draw. */
export function paperOf(bank: Bank, attempt: string): readonly Asked[] {
  return bank.sections.flatMap(({ draw }, section) => {
    const there = bank.questions.flatMap((question, n) => (question.section === section ? [n] : []));
    return shuffled(there, `${attempt}/${section}`)
      .slice(0, draw)
      .map((question) => ({
        question,
        order: orderFor(bank.questions[question], `${attempt}/${section}/${question}`),
      }));
  });
}

function orderFor(question: Question | undefined, seed: string): readonly number[] {
  const there = (question?.options ?? []).map((_, n) => n);
  const order = shuffled(there, seed);
  // What is to be put in order must not already stand in it.
  const solved = question?.kind === 'ordering' && order.every((option, place) => option === place);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** What somebody answered: the places of the choices (or the places in their order), or what they typed. */
export interface Given {
  readonly chosen: readonly number[];
  readonly text: string;
}

export interface SectionScore {
  readonly title: string;
  /** Hundredths of a percent. */
  readonly score: number;
}
export interface Score {
  readonly score: number;
  readonly sections: readonly SectionScore[];
}

/** Every question counts the same; a part of an answer counts as a part. Rounded down to hundredths of a percent. */
export function scoreOf(bank: Bank, paper: readonly Asked[], given: ReadonlyMap<number, Given>): Score {
  const points = paper.map((asked, n) => {
    const question = bank.questions[asked.question];
    return { section: question?.section ?? 0, points: question ? pointsFor(question, asked, given.get(n + 1)) : 0 };
  });
  const share = (some: readonly { readonly points: number }[]): number =>
    some.length === 0
      ? 0
      : Math.floor((10_000 * some.reduce((sum, each) => sum + each.points, 0)) / some.length + 1e-6);
  return {
    score: share(points),
    sections: bank.sections.map(({ title }, n) => ({
      title,
      score: share(points.filter(({ section }) => section === n)),
    })),
  };
}

/** From 0 to 1. */
export function pointsFor(question: Question, { order }: Asked, given: Given | undefined): number {
  if (given === undefined) return 0;
  const chosen = given.chosen.map((place) => order[place] ?? -1);
  return marks[question.kind](question, chosen, given.text);
}

const marks: Readonly<Record<QuestionKind, (question: Question, chosen: readonly number[], text: string) => number>> = {
  single: ({ right }, chosen) => (chosen.length === 1 && chosen[0] === right[0] ? 1 : 0),
  multiple({ right }, chosen) {
    const hits = chosen.filter((option) => right.includes(option)).length;
    return Math.max(0, (hits - (chosen.length - hits)) / right.length);
  },
  ordering: ({ options }, chosen) => chosen.filter((option, place) => option === place).length / options.length,
  numeric({ number, tolerance }, _chosen, text) {
    const value = numberIn(text);
    return value !== null && Math.abs(value - number) <= tolerance + 1e-9 ? 1 : 0;
  },
  short: ({ accepted }, _chosen, text) => (accepted.some((each) => plainWords(each) === plainWords(text)) ? 1 : 0),
};

/** A number as people type it, with a point or a comma. */
function numberIn(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(typed) ? Number(typed) : null;
}

/** Case, spaces, quotes and the mark at the end make no difference; accents do. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[“”«»"'’‘`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!;,]+$/, '');
}
