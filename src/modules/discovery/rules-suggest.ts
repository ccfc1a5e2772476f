/** Whom the house names to a client who looks for somebody, and why it names them. */
import type { Findable } from './rules.ts';

/** What a project asks for. */
export interface Wanted {
  readonly skills: readonly string[];
  /** In which the client uses the house. */
  readonly language: string;
}

export interface Candidate extends Findable {
  readonly score: number;
  readonly isNew: boolean;
}

/** One who is named, with the whole reason: nothing else was weighed. */
export interface Suggested extends Candidate {
  readonly why: {
    /** Skills of the project that they offer, and those of them that somebody hired them for here. */
    readonly skills: readonly string[];
    readonly done: readonly string[];
    readonly language: boolean;
  };
}

export const suggestedMost = 5;

/**
 * What fits counts first, and of those who fit equally well whoever stands higher. If no newcomer is among the first, the best
 * of them takes the last place: a house in which only the known are named stays a house of the known.
 */
export function suggest(candidates: readonly Candidate[], wanted: Wanted): readonly Suggested[] {
  const sorted = candidates
    .map((each) => ({ ...each, why: why(each, wanted) }))
    .filter(({ why: { skills } }) => skills.length > 0)
    .toSorted((a, b) => fit(b) - fit(a) || b.score - a.score || (a.member < b.member ? -1 : 1));
  const first = sorted.slice(0, suggestedMost);
  const newcomer = sorted.slice(suggestedMost).find(({ isNew }) => isNew);
  if (newcomer === undefined || first.some(({ isNew }) => isNew)) return first;
  return [...first.slice(0, -1), newcomer];
}

function why({ skills, done, languages }: Candidate, wanted: Wanted): Suggested['why'] {
  const shared = wanted.skills.filter((skill) => skills.includes(skill));
  return {
    skills: shared,
    done: shared.filter((skill) => done.includes(skill)),
    language: languages.includes(wanted.language),
  };
}

/** A skill counts three, one that was proven here two more, a common language two, the whole of a standing two. */
function fit({ why: { skills, done, language }, score }: Suggested): number {
  return 3 * skills.length + 2 * done.length + (language ? 2 : 0) + score / 50;
}
