import { type Ask, isMember } from '../../../core/actor.ts';
import type { Tx } from '../../../core/command.ts';
import { z } from 'zod';
import { id } from '../../../core/input.ts';
import { numbersInForce } from '../../policy/index.ts';
import type { Own } from '../rules-security.ts';
import { lockAccount } from '../store/members.ts';
import { liveSession } from '../store/sessions.ts';

/** A secret that a door has made or compared; never a person's own words. */
export const secretText = z.string().min(1).max(400);
export const recoverySet = z.strictObject({ salt: secretText, hashes: z.array(secretText).min(1).max(20) });
export const newSession = z.strictObject({
  hash: secretText,
  device: z.string().max(120),
  address: z.string().max(60),
});
export const proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('totp'), step: z.int() }),
  z.strictObject({ kind: z.literal('recovery'), hash: secretText }),
  z.strictObject({ kind: z.literal('passkey'), passkey: id('key'), counter: z.int().min(0), challenge: secretText }),
]);

/** The member who acts, under lock, with the session they sit in (none for a token, which proves nothing). */
export async function loadOwn(tx: Tx, ask: Ask, session: string | null): Promise<Own | null> {
  if (!isMember(ask.actor)) return null;
  const { id: member } = ask.actor;
  const [account, live, numbers] = await Promise.all([
    lockAccount(tx, member),
    session === null ? null : liveSession(tx, member, session),
    numbersInForce(tx),
  ]);
  return account && { account, session: live, freshMinutes: (now) => numbers.at(now).freshFactorMinutes };
}
