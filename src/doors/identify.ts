/** Finds who holds a session or a token, as things stand now: what was revoked a moment ago opens nothing. */
import type { Db } from '../core/command.ts';
import { type House, perform } from '../core/gate.ts';
import { holderOfSession, holderOfToken, touch } from '../modules/accounts/index.ts';
import { hashToken, looksLikeToken } from '../platform/identity/tokens.ts';
import type { Identify, Who } from './who.ts';

const touchAfterSeconds = 300;

/** @param options.staffNeedFactor in production, whoever decides over others has proved it with two factors, or has no duty */
export function identifier(house: House, { staffNeedFactor }: { readonly staffNeedFactor: boolean }): Identify {
  return async (token) => {
    const holder = await holderOf(house.db, token);
    if (holder === null) return null;
    // Seen now and then, not at every request: the list of sessions needs no more, and reading stays reading.
    if (holder.unseenSeconds > touchAfterSeconds) {
      const actor = { kind: 'member', id: holder.id, staff: holder.staff } as const;
      const { session, token: seen } = holder;
      void perform(house, { actor, lang: holder.lang }, touch, { session, token: seen }).catch(() => {});
    }
    return staffNeedFactor && !holder.hasFactor ? { ...holder, staff: [] } : holder;
  };
}

async function holderOf(
  db: Db,
  token: string,
): Promise<(Who & { unseenSeconds: number; hasFactor: boolean; token: string | null }) | null> {
  if (looksLikeToken('session', token)) return holderOfSession(db, hashToken(token));
  return looksLikeToken('api', token) ? holderOfToken(db, hashToken(token)) : null;
}
