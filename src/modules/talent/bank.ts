/**
 * A bank of questions is a text that a person writes and reads: a head, sections with how many questions are drawn from each,
 * and questions whose right answers are marked in place. What cannot be read is said with its line.
 *
 *     key: typescript
 *     title: TypeScript
 *     about: What the test looks at.
 *     minutes: 30
 *     pass: 70              (left out: as the house says)
 *
 *     == Types | 6          (a section; six of its questions are drawn)
 *
 *     ? Which of these is a union?
 *         let x: string;    (four spaces: code that belongs to the question)
 *     (x) right             ( ) wrong: one answer     [x] right   [ ] wrong: several
 *     1. first              numbered lines: to be put in order
 *     = 42 ± 0.5            a number
 *     > HTTP | http/1.1     a short text, with every spelling that counts
 */
export const questionKinds = ['single', 'multiple', 'ordering', 'numeric', 'short'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  readonly section: number;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly code: string;
  /** Of choices and of things to be ordered (in the right order). */
  readonly options: readonly string[];
  /** The indexes of the right choices. */
  readonly right: readonly number[];
  readonly accepted: readonly string[];
  readonly number: number;
  readonly tolerance: number;
}
export interface Section {
  readonly title: string;
  readonly draw: number;
}
export interface Bank {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly pass: number | null;
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
}
/** What is wrong, and in which line of the text (the first is 1). */
export interface BankProblem {
  readonly line: number;
  readonly problem: 'head' | 'section' | 'question' | 'too_few';
}

interface Draft {
  line: number;
  section: number;
  text: string;
  code: string[];
  choices: { text: string; right: boolean; many: boolean }[];
  ordered: string[];
  accepted: string[];
  number: { value: number; tolerance: number } | null;
}

export function readBank(text: string): Bank | BankProblem {
  const head = new Map<string, string>();
  const sections: Section[] = [];
  const drafts: Draft[] = [];
  const lines = text.split('\n');
  for (const [n, line] of lines.entries()) {
    const problem = readLine(line, n + 1, { head, sections, drafts });
    if (problem) return { line: n + 1, problem };
  }
  const questions: Question[] = [];
  for (const draft of drafts) {
    const question = questionOf(draft);
    if (question === null) return { line: draft.line, problem: 'question' };
    questions.push(question);
  }
  const scant = sections.findIndex(({ draw }, n) => questions.filter(({ section }) => section === n).length < draw);
  if (scant >= 0 || sections.length === 0) return { line: lines.length, problem: 'too_few' };
  return withHead(head, sections, questions);
}

interface Reading {
  readonly head: Map<string, string>;
  readonly sections: Section[];
  readonly drafts: Draft[];
}

function readLine(line: string, n: number, { head, sections, drafts }: Reading): BankProblem['problem'] | null {
  if (line.trim() === '') return null;
  const section = /^== (.{2,80}?) \| (\d{1,2})$/.exec(line);
  if (section) {
    sections.push({ title: section[1] ?? '', draw: Number(section[2]) });
    return null;
  }
  if (line.startsWith('==')) return 'section';
  if (line.startsWith('? ')) {
    if (sections.length === 0) return 'section';
    const empty = { code: [], choices: [], ordered: [], accepted: [], number: null };
    drafts.push({ line: n, section: sections.length - 1, text: line.slice(2).trim(), ...empty });
    return null;
  }
  const draft = drafts.at(-1);
  if (draft) return readAnswer(line, draft) ? null : 'question';
  const [, name = '', value = ''] = /^([a-z]{3,10}): (.+)$/.exec(line) ?? [];
  if (name === '') return 'head';
  head.set(name, value.trim());
  return null;
}

function readAnswer(line: string, draft: Draft): boolean {
  if (line.startsWith('    ')) return draft.code.push(line.slice(4)) > 0;
  const choice = /^([([])([x ])[)\]] (.+)$/.exec(line);
  if (choice) {
    draft.choices.push({ text: choice[3] ?? '', right: choice[2] === 'x', many: choice[1] === '[' });
    return true;
  }
  const ordered = /^(\d{1,2})\. (.+)$/.exec(line);
  if (ordered) return Number(ordered[1]) === draft.ordered.push(ordered[2] ?? '');
  const number = /^= (-?\d+(?:\.\d+)?)(?: ± (\d+(?:\.\d+)?))?$/.exec(line);
  if (number) {
    draft.number = { value: Number(number[1]), tolerance: Number(number[2] ?? 0) };
    return true;
  }
  if (!line.startsWith('> ')) return false;
  draft.accepted = line
    .slice(2)
    .split(' | ')
    .map((each) => each.trim());
  return draft.accepted.every((each) => each !== '');
}

function questionOf({ section, text, code, choices, ordered, accepted, number }: Draft): Question | null {
  const right = choices.flatMap((choice, n) => (choice.right ? [n] : []));
  const common = { section, text, code: code.join('\n'), right, accepted, ...plain };
  const asked = [choices.length > 0, ordered.length > 0, accepted.length > 0, number !== null].filter(Boolean).length;
  if (asked !== 1 || text.length < 3) return null;
  if (ordered.length > 0) return ordered.length < 3 ? null : { ...common, kind: 'ordering', options: ordered };
  if (accepted.length > 0) return { ...common, kind: 'short' };
  if (number) return { ...common, kind: 'numeric', number: number.value, tolerance: number.tolerance };
  const many = choices.every((each) => each.many);
  const options = choices.map((each) => each.text);
  if (choices.some((each) => each.many !== many) || choices.length < 2 || right.length === 0) return null;
  if (many) return { ...common, kind: 'multiple', options };
  return right.length === 1 ? { ...common, kind: 'single', options } : null;
}

const plain = { options: [], number: 0, tolerance: 0 } as const;

function withHead(
  head: ReadonlyMap<string, string>,
  sections: readonly Section[],
  questions: readonly Question[],
): Bank | BankProblem {
  const [key = '', title = '', about = ''] = ['key', 'title', 'about'].map((name) => head.get(name) ?? '');
  const minutes = Number(head.get('minutes') ?? 0);
  const pass = head.has('pass') ? Number(head.get('pass')) : null;
  const right =
    /^[a-z][a-z0-9-]{1,39}$/.test(key) &&
    title.length >= 3 &&
    title.length <= 100 &&
    about.length <= 600 &&
    Number.isInteger(minutes) &&
    minutes >= 1 &&
    minutes <= 240 &&
    (pass === null || (Number.isInteger(pass) && pass >= 1 && pass <= 100));
  return right ? { key, title, about, minutes, pass, sections, questions } : { line: 1, problem: 'head' };
}
