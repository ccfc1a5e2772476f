import type { Member } from '../../core/actor.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';

/** Who may not decide a case, read from the record and from who stands for whom. */
export interface Involved {
  /** Whoever stands for one of the parties. */
  readonly people: readonly string[];
  /** Whoever did something on the streams of the case and of its parties: hired, helped, decided. */
  readonly tookPart: readonly string[];
}

/** Nobody who took part in hiring, helping or deciding before may decide again; and nobody about themselves. */
export function conflictOf({ id }: Member, { people, tookPart }: Involved): Refusal | null {
  if (people.includes(id)) return refuse('not_allowed_involved');
  return tookPart.includes(id) ? refuse('not_allowed_part_of_case') : null;
}
