/** Who is found, by which words, and at which place. */
import type { Lang } from '../../words/lang.ts';

/** What of a member others may read, and what the house knows of their work. */
export interface Source {
  readonly member: string;
  readonly name: string;
  /** Words that wait for a person are not among them. */
  readonly headline: string;
  readonly about: string;
  readonly country: string | null;
  readonly lang: Lang;
  readonly joinedAt: Date;
  readonly proposals: number;
  /** They look for others themselves: a project of theirs was published. */
  readonly hires: boolean;
  /** What their profile offers; null for whoever has not said. */
  readonly offer: Offered | null;
  /** Skills of the projects they were hired for. */
  readonly done: readonly string[];
}

/** What somebody offers, in words that everybody reads. */
export interface Offered {
  readonly text: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly city: string;
  readonly currency: string | null;
  /** Minor units of that currency. */
  readonly hourly: bigint | null;
  /** The same in the base currency of the house; null where it knows no rate. */
  readonly hourlyBase: bigint | null;
}

/** One who can be found, as lists show them. */
export interface Findable {
  readonly member: string;
  readonly name: string;
  readonly headline: string;
  /** The beginning of what they say of themselves. */
  readonly summary: string;
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** Those of their skills that somebody hired them for here. */
  readonly done: readonly string[];
  readonly currency: string | null;
  /** Minor units of that currency for an hour; null for whoever has not said. */
  readonly hourly: bigint | null;
  readonly since: Date;
}
/** The same with what they are found by. */
export interface Entry extends Findable {
  readonly hourlyBase: bigint | null;
  /** Everything they are found by: whole words and their beginnings. */
  readonly words: string;
  /** What a filter asks for, written so that no word somebody types can mean it. */
  readonly keys: readonly string[];
}

const summaryCharacters = 240;

/**
 * Everybody here may work and may hire. Whoever offers skills, has proposed or was hired wants to be found as a professional;
 * so does whoever says in a headline what they do, unless they are here to hire: then the headline says who they are.
 */
export function isFound({ headline, proposals, hires, done, offer }: Source): boolean {
  if (proposals > 0 || done.length > 0 || (offer !== null && offer.skills.length > 0)) return true;
  return headline.trim() !== '' && !hires;
}

/** @param names the skills of the house in all its languages */
export function entryOf(source: Source, names: ReadonlyMap<string, readonly string[]>): Entry {
  const { member, name, headline, about, country, lang, done, joinedAt, offer } = source;
  const said = [headline, about, offer?.text ?? ''].join('\n');
  const skills = [...new Set([...done, ...(offer?.skills ?? []), ...namedIn(said, names)])].toSorted();
  // Whoever has not said which languages they work in reads at least the one in which they use the house.
  const languages = offer !== null && offer.languages.length > 0 ? offer.languages : [lang];
  const { currency = null, hourly = null, hourlyBase = null } = offer ?? {};
  return {
    ...{ member, name, headline, country, languages, skills, done, currency, hourly, hourlyBase, since: joinedAt },
    summary: beginningOf(about),
    words: [name, said, offer?.city ?? '', ...skills.flatMap((skill) => names.get(skill) ?? [])].join('\n'),
    keys: keysOf({ skills, languages, country }),
  };
}

/** Skills whose name, in one of the languages, stands as whole words in what somebody says of themselves. */
export function namedIn(text: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const said = ` ${plainWords(text).join(' ')} `;
  return [...names].flatMap(([skill, called]) =>
    called.some((name) => said.includes(` ${plainWords(name).join(' ')} `)) ? [skill] : [],
  );
}

/** Words without capitals and accents. */
export function plainWords(text: string): string[] {
  const bare = text.normalize('NFD').replaceAll(/\p{M}+/gu, '');
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Filtered {
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly country: string | null;
}

/** No word that is typed begins with this sign, and none is read out of a text with it. */
export function keysOf({ skills, languages, country }: Filtered): string[] {
  return [
    ...skills.map((skill) => `=s:${skill}`),
    ...languages.map((language) => `=l:${language}`),
    ...(country === null ? [] : [`=c:${country}`]),
  ];
}

function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= summaryCharacters) return line;
  const cut = line.lastIndexOf(' ', summaryCharacters);
  return `${line.slice(0, cut > 0 ? cut : summaryCharacters).trimEnd()}…`;
}

interface Place {
  readonly member: string;
  /** 0 to 100, in steps of a hundredth. */
  readonly score: number;
  readonly activeAt: Date;
}

const dayMilliseconds = 86_400_000;
const hashBits = 22;
const dayBits = 16;

/**
 * One number to sort by: the score; of equals whoever did something later; of those a hash that is another one every day, so
 * that newcomers, who all begin with the same score, take turns in being seen first. It fits into 52 bits.
 */
export function placeOf({ member, score, activeAt }: Place, now: Date): number {
  const day = (at: Date): number => Math.max(0, Math.floor(at.getTime() / dayMilliseconds));
  const active = Math.min(day(activeAt), day(now), 2 ** dayBits - 1);
  const hash = hashOf(`${member} ${day(now)}`) >>> (32 - hashBits);
  return Math.round(score * 100) * 2 ** (dayBits + hashBits) + active * 2 ** hashBits + hash;
}

/** FNV-1a with a last stir, so that names that differ in one letter do not stand beside each other. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Where the tiers begin: the best hundredth, the next twentieth, the next fifth; a small house needs none. */
export const tierShares = [0.01, 0.06, 0.26] as const;
export const smallHouse = 2_000;
