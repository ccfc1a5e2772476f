/** Compares what somebody shows as a second factor. What comes out is only a proof; the act decides whether it counts. */
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Proof, type readAccount, type StoredPasskey, passkeyByCredential } from '../../modules/accounts/index.ts';
import { authenticationOptions, passkeyNamedIn, verifyAuthentication } from '../../platform/identity/passkeys.ts';
import { hashCode } from '../../platform/identity/password.ts';
import { sealFor, unseal, unsealBefore } from '../../platform/identity/seal.ts';
import { readRecoveryCode, totpStep } from '../../platform/identity/totp.ts';
import { type Desk, realNow } from './desk.ts';

export type Known = NonNullable<Awaited<ReturnType<typeof readAccount>>>;

export const totpPurpose = (member: string): string => `totp ${member}`;

/** A code typed into one field: six digits of an app, or a recovery code. */
export async function proofByCode({ identity }: Desk, account: Known, code: string): Promise<Proof | Refusal> {
  if (/^[\d\s]{6,9}$/.test(code) && account.totpSealed !== null) {
    const secret = unseal(identity.secret, totpPurpose(account.id), account.totpSealed);
    const step = secret === null ? null : totpStep(secret, code, realNow());
    return step === null ? refuse('wrong_code') : { kind: 'totp', step };
  }
  const recovery = readRecoveryCode(code);
  if (recovery === null || account.recoverySalt === null) return refuse('wrong_code');
  const hashed = await hashCode(recovery, account.recoverySalt);
  return hashed === 'busy' ? refuse('busy') : { kind: 'recovery', hash: hashed.hash };
}

const challengeMinutes = 5;

/** A question for a passkey: what the browser is given, and the question sealed, to come back with the answer. */
export interface Question {
  readonly options: string;
  readonly sealed: string;
}

export async function askForPasskey(
  { identity }: Desk,
  member: string | null,
  keys: readonly StoredPasskey[],
): Promise<Question> {
  const options = await authenticationOptions(
    identity.relying,
    keys.map((key) => ({ id: key.credential })),
  );
  return {
    options: JSON.stringify(options),
    sealed: sealChallenge(identity.secret, `passkey ${member ?? ''}`, options.challenge),
  };
}

export function sealChallenge(secret: string, purpose: string, challenge: string): string {
  return sealFor(secret, purpose, challenge, new Date(realNow().getTime() + challengeMinutes * 60_000));
}
export function unsealChallenge(secret: string, purpose: string, sealed: string): string | null {
  return unsealBefore(secret, purpose, sealed, realNow());
}

/** @param member whose passkey it must be; null when it is asked who is there */
export async function proofByPasskey(
  { house, identity }: Desk,
  member: string | null,
  { response, sealed }: { readonly response: string; readonly sealed: string },
): Promise<{ readonly member: string; readonly proof: Proof } | Refusal> {
  const challenge = unsealChallenge(identity.secret, `passkey ${member ?? ''}`, sealed);
  const named = passkeyNamedIn(response);
  const key = named === null ? null : await passkeyByCredential(house.db, named);
  if (challenge === null || key === null || (member !== null && key.member !== member))
    return refuse('passkey_not_accepted');
  const { credential: id, publicKey, counter, transports } = key;
  const newCounter = await verifyAuthentication(identity.relying, challenge, response, {
    id,
    publicKey,
    counter,
    transports,
  });
  if (newCounter === null) return refuse('passkey_not_accepted');
  return { member: key.member, proof: { kind: 'passkey', passkey: key.id, counter: newCounter, challenge } };
}
