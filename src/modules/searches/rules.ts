/** Who keeps a search, and what the house says when something new fits it. */
import { type Call, isMember } from '../../core/actor.ts';
import type { Entry, Plan } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { LookFacts, Rhythm, SaveFacts, Search } from './facts.ts';

/** Enough for everything one person does for a living; each costs the house a look an hour. */
export const searchesMax = 20;

export interface Saved extends Plan {
  readonly entry: null;
  readonly search: Search;
}

/** A search is a note for oneself: it stands on no record. */
export function save({ filters, every, mine }: SaveFacts, call: Call): Refusal | Saved {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const name = nameOf(filters);
  if (mine.some((search) => nameOf(search.filters) === name)) return refuse('search_already_saved');
  if (mine.length >= searchesMax) return refuse('too_many_searches', { most: searchesMax });
  const search = { id: call.id('sch'), member: actor.id, filters, every, savedAt: now, lookedAt: now, endedAt: null };
  return { entry: null, search };
}

/** Two searches for the same are one, in whatever order its parts were given. */
export function nameOf(filters: Search['filters']): string {
  return JSON.stringify(Object.entries(filters).toSorted(([a], [b]) => a.localeCompare(b)));
}

export interface Ended extends Plan {
  readonly entry: null;
  readonly search: Search;
  readonly at: Date;
}

export function end(search: Search, { actor, now }: Call): Refusal | Ended {
  if (!isMember(actor) || search.member !== actor.id) return refuse('not_found');
  return search.endedAt ? refuse('search_is_ended') : { entry: null, search, at: now };
}

export interface Looked extends Plan {
  readonly entry: Entry | null;
  readonly search: Search;
  readonly found: readonly string[];
  readonly at: Date;
  readonly again: Date;
}

/** Only what is new is told; where nothing is, nobody hears of it, and the house looks again after the same time. */
export function look({ head, search, opened }: LookFacts, { actor, now }: Call): Refusal | Looked {
  if (actor.kind !== 'clock') return refuse('not_allowed');
  if (search.endedAt) return refuse('search_is_ended');
  const found = opened.filter(({ publishedAt }) => publishedAt <= now).map(({ id }) => id);
  const [newest] = found;
  const entry: Entry | null = newest
    ? {
        stream: head,
        type: 'search.matched',
        fields: { number: found.length },
        refs: { search: search.id, project: newest },
      }
    : null;
  return { entry, search, found, at: now, again: nextLook(search.every, now) };
}

export function nextLook(every: Rhythm, now: Date): Date {
  return new Date(now.getTime() + (every === 'hour' ? 1 : 24) * 3_600_000);
}
