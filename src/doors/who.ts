/** Who stands at the door: found from a session cookie or an API token, the same for pages and API. */
import type { Actor, StaffRole } from '../core/actor.ts';
import type { Id } from '../core/id.ts';
import type { Lang } from '../words/lang.ts';

export interface Who {
  readonly id: Id<'mem'>;
  readonly name: string;
  readonly staff: readonly StaffRole[];
  readonly lang: Lang;
  readonly timeZone: string;
  /** What a token may do; a session may do everything. */
  readonly scopes: readonly Scope[];
  /** The session, so that a person can end the others; null for a token. */
  readonly session: Id<'ses'> | null;
  /** The statement of a closure that counts now. */
  readonly closed?: string;
}
export const scopes = ['read', 'write', 'money'] as const;
export type Scope = (typeof scopes)[number];

/** Looks the token up as it is now: a revoked one is nobody on the very next request. */
export type Identify = (token: string) => Promise<Who | null>;

export function actorOf(who: Who | null): Actor {
  if (who === null) return { kind: 'visitor' };
  // Whose account is closed has no duty in the house either.
  if (who.closed !== undefined) return { kind: 'member', id: who.id, staff: [], closed: who.closed };
  return { kind: 'member', id: who.id, staff: who.staff };
}
