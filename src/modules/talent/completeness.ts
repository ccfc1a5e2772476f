/**
 * How complete a profile is. Clients choose whom they can imagine working with; each line says what is missing and
 * leads to where it is written. Nothing here is a must: whoever wants to work with two lines may.
 */
export const profileChecks = [
  'headline',
  'about',
  'country',
  'skills',
  'languages',
  'rates',
  'place',
  'hours',
  'sample',
] as const;
export type ProfileCheck = (typeof profileChecks)[number];

export interface ProfileFacts {
  readonly headline: string;
  readonly about: string;
  readonly country: string | null;
  readonly skills: number;
  readonly languages: number;
  readonly rates: boolean;
  readonly place: boolean;
  readonly hours: boolean;
  readonly samples: number;
}

export interface ProfileCompleteness {
  /** 0 to 100. */
  readonly score: number;
  readonly checks: readonly { readonly name: ProfileCheck; readonly points: number; readonly met: boolean }[];
}

const aboutCharacters = 200;
const skillsEnough = 3;

const points: Readonly<Record<ProfileCheck, number>> = {
  headline: 12,
  about: 18,
  country: 4,
  skills: 16,
  languages: 8,
  rates: 10,
  place: 6,
  hours: 8,
  sample: 18,
};

export function profileCompleteness(facts: ProfileFacts): ProfileCompleteness {
  const met: Readonly<Record<ProfileCheck, boolean>> = {
    headline: facts.headline !== '',
    about: facts.about.length >= aboutCharacters,
    country: facts.country !== null,
    skills: facts.skills >= skillsEnough,
    languages: facts.languages > 0,
    rates: facts.rates,
    place: facts.place,
    hours: facts.hours,
    sample: facts.samples > 0,
  };
  const checks = profileChecks.map((name) => ({ name, points: points[name], met: met[name] }));
  return { score: checks.reduce((sum, check) => sum + (check.met ? check.points : 0), 0), checks };
}
