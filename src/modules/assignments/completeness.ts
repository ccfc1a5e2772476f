/**
 * What an assignment still lacks. Who reads when, where, what and how much beforehand comes prepared, and less is left to quarrel
 * about; what is a must is needed to send it, the rest only helps.
 */
import type { Body } from './facts.ts';

const checkNames = [
  'title',
  'description',
  'category',
  'skills',
  'place',
  'city',
  'start',
  'end',
  'pay',
  'deliverables',
  'address',
  'contact',
  'instructions',
  'position',
  'detail',
] as const;
export type AssignmentCheck = (typeof checkNames)[number];

interface Check {
  readonly name: AssignmentCheck;
  readonly must: boolean;
  readonly met: boolean;
  readonly points: number;
  /** The field of the form where it is mended. */
  readonly param: string;
}
export interface AssignmentCompleteness {
  /** 0 to 100. */
  readonly score: number;
  readonly checks: readonly Check[];
  readonly ready: boolean;
}

const detailCharacters = 400;

export function completenessOf(body: Body, descriptionMinCharacters: number): AssignmentCompleteness {
  const { title, description, category, skills, place, city, country, startsAt, endsAt, pay, deliverables } = body;
  const checks: readonly Check[] = [
    must('title', 'title', 8, title.length >= 8),
    must('description', 'description', 12, description.length >= descriptionMinCharacters),
    must('category', 'category', 5, category !== null),
    must('skills', 'skills', 7, skills.length > 0),
    must('place', 'place', 6, place !== ''),
    must('city', 'city', 6, city !== '' && country !== null),
    must('start', 'startsAt', 8, startsAt !== null),
    must('end', 'endsAt', 8, endsAt !== null),
    must('pay', 'pay', 12, pay !== null),
    must('deliverables', 'deliverables', 8, deliverables.length > 0),
    helps('address', 'address', 5, body.address !== ''),
    helps('contact', 'contact', 4, body.contact !== ''),
    helps('instructions', 'instructions', 4, body.instructions !== ''),
    helps('position', 'latitude', 3, body.latitude !== null && body.longitude !== null),
    helps('detail', 'description', 4, description.length >= detailCharacters),
  ];
  const score = checks.reduce((sum, { met, points }) => sum + (met ? points : 0), 0);
  return { score, checks, ready: checks.every(({ must: needed, met }) => met || !needed) };
}

function must(name: AssignmentCheck, param: string, points: number, met: boolean): Check {
  return { name, must: true, met, points, param };
}
function helps(name: AssignmentCheck, param: string, points: number, met: boolean): Check {
  return { name, must: false, met, points, param };
}
