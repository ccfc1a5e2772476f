/**
 * How complete the words of a project are. Projects that say what is wanted, by when, and what "done" means find better
 * proposals and end in fewer quarrels; so the author sees a score and what is missing while writing. What is marked as
 * a must is needed to publish; the rest only helps.
 */
import type { ProjectBody } from './facts.ts';
import { limits } from './limits.ts';

const checkNames = [
  'title',
  'description',
  'category',
  'skills',
  'budget',
  'time',
  'criteria',
  'detail',
  'criteria_enough',
  'evidence',
  'budget_narrow',
  'due_date',
  'questions',
] as const;
export type CheckName = (typeof checkNames)[number];

interface Check {
  readonly name: CheckName;
  readonly must: boolean;
  readonly met: boolean;
  readonly points: number;
  /** The field of the form where it is mended. */
  readonly param: string;
}

export interface Completeness {
  /** 0 to 100. */
  readonly score: number;
  readonly checks: readonly Check[];
  /** Nothing that is a must is missing. */
  readonly ready: boolean;
}

const detailCharacters = 400;
const criteriaEnough = 3;

export function completeness(body: ProjectBody, descriptionMinCharacters: number): Completeness {
  const { title, description, category, skills, budgetMin, budgetMax, startsOn, dueOn, criteria, questions } = body;
  const budget = budgetMin !== null && budgetMax !== null && budgetMin <= budgetMax;
  const checks: readonly Check[] = [
    must('title', 'title', 10, title.length >= limits.titleMinCharacters),
    must('description', 'description', 15, description.length >= descriptionMinCharacters),
    must('category', 'category', 5, category !== null),
    must('skills', 'skills', 10, skills.length > 0),
    must('budget', 'budgetMin', 10, budget),
    must('time', 'dueOn', 5, startsOn !== null || dueOn !== null),
    must('criteria', 'criteria', 15, criteria.length > 0),
    helps('detail', 'description', 8, description.length >= detailCharacters),
    helps('criteria_enough', 'criteria', 7, criteria.length >= criteriaEnough),
    helps(
      'evidence',
      'criteria',
      5,
      criteria.some((criterion) => criterion.needsEvidence),
    ),
    helps('budget_narrow', 'budgetMax', 4, budget && budgetMax <= 3n * budgetMin),
    helps('due_date', 'dueOn', 3, dueOn !== null),
    helps('questions', 'questions', 3, questions.length > 0),
  ];
  return {
    score: checks.reduce((sum, check) => sum + (check.met ? check.points : 0), 0),
    checks,
    ready: checks.every((check) => check.met || !check.must),
  };
}

function must(name: CheckName, param: string, points: number, met: boolean): Check {
  return { name, param, points, met, must: true };
}

function helps(name: CheckName, param: string, points: number, met: boolean): Check {
  return { name, param, points, met, must: false };
}
