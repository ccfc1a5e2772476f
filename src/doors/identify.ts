/** Finds who holds a session or a token, as things stand now: what was revoked a moment ago opens nothing. */
import { type House, perform } from '../core/gate.ts';
import { type Announced, holdersOfSessions, holdersOfTokens, touch } from '../modules/accounts/index.ts';
import { hashToken, looksLikeToken } from '../platform/identity/tokens.ts';
import type { Identify, Who } from './who.ts';

const touchAfterSeconds = 300;
const lookUpLimit = 128; // names in one query

/** @param options.staffNeedFactor in production, whoever decides over others has proved it with two factors, or has no duty */
export function identifier(house: House, { staffNeedFactor }: { readonly staffNeedFactor: boolean }): Identify {
  const bySession = inOneGo((hashes) => holdersOfSessions(house.db, hashes));
  const byToken = inOneGo((hashes) => holdersOfTokens(house.db, hashes));
  const holderOf = async (token: string): Promise<Holder | null> => {
    if (looksLikeToken('session', token)) return bySession(hashToken(token));
    return looksLikeToken('api', token) ? byToken(hashToken(token)) : null;
  };
  return async (token) => {
    const holder = await holderOf(token);
    if (holder === null) return null;
    // Seen now and then, not at every request: the list of sessions needs no more, and reading stays reading.
    if (holder.unseenSeconds > touchAfterSeconds) {
      const actor = { kind: 'member', id: holder.id, staff: holder.staff } as const;
      const { session, token: seen } = holder;
      void perform(house, { actor, lang: holder.lang }, touch, { session, token: seen }).catch(() => {});
    }
    const closed = closedAt(holder, house.clock.now());
    const who = closed === null ? holder : { ...holder, closed };
    return staffNeedFactor && !holder.hasFactor ? { ...who, staff: [] } : who;
  };
}

/** The statement of the closure that counts now: one whose day has come, and that does not rest because the house is late. */
function closedAt({ closings }: Holder, now: Date): string | null {
  const counts = ({ fromAt, restsFrom }: Announced): boolean =>
    new Date(fromAt) <= now && (restsFrom === null || now < new Date(restsFrom));
  return closings?.find(counts)?.statement ?? null;
}

type Holder = Who & { closings: readonly Announced[] | null } & {
  unseenSeconds: number;
  hasFactor: boolean;
  token: string | null;
};

/**
 * Whoever knocks in the same turn of the loop is looked up in one query. It leaves after they have knocked, so what was
 * revoked before opens nothing.
 */
function inOneGo<Found>(
  look: (names: readonly string[]) => Promise<readonly Found[]>,
): (name: string) => Promise<Found> {
  let turn: { readonly names: string[]; readonly found: Promise<readonly Found[]> } | null = null;
  return async (name) => {
    turn ??= open();
    const { names, found } = turn;
    const place = names.push(name) - 1;
    if (names.length === lookUpLimit) turn = null;
    const holder = (await found)[place];
    if (holder === undefined) throw new Error('A look-up left somebody out.');
    return holder;
  };

  function open() {
    const names: string[] = [];
    const found = new Promise<readonly Found[]>((resolve, reject) => {
      setImmediate(() => {
        if (turn?.names === names) turn = null;
        look(names).then(resolve, reject);
      });
    });
    return { names, found };
  }
}
