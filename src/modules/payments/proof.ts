import { type Actor, isMember } from '../../core/actor.ts';
import type { Sql } from '../../core/command.ts';
import { liveSession } from '../accounts/index.ts';

/**
 * How the caller showed that it is them. A session says how long ago; a token was given out on a fresh proof, for
 * exactly such things, and can never prove anything itself.
 */
export type Proof = { readonly kind: 'session'; readonly provenSeconds: number } | { readonly kind: 'token' } | null;

/** @param session of the page the act comes from; a program that holds a token has none. */
export async function proofOf(sql: Sql, actor: Actor, session: string | undefined): Promise<Proof> {
  if (!isMember(actor)) return null;
  if (session === undefined) return { kind: 'token' };
  const live = await liveSession(sql, actor.id, session);
  return live && { kind: 'session', provenSeconds: live.provenSeconds };
}
