/**
 * Passkeys (WebAuthn): thin wrappers that fix our choices. The authenticator must verify the person (a fingerprint, a
 * PIN), so a passkey alone is two factors; it is kept on the device or in the person's own cloud and can be found
 * without typing an address. Nobody's brand of authenticator is asked for.
 */
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** The house as authenticators know it: its public address and the domain in it. */
export interface Relying {
  readonly name: string;
  readonly origin: string;
}

/** What is kept of a passkey. The public key is public; a signature counter of 0 means the device does not count. */
export interface Passkey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

const algorithms = [-7, -8, -257]; // ES256, EdDSA, RS256: what platforms offer
const timeoutMilliseconds = 5 * 60 * 1000;

/** 14 MB and half a second of a cold start, which only whoever comes with a passkey needs. */
const library = () => import('@simplewebauthn/server');

export async function registrationOptions(
  relying: Relying,
  member: { readonly id: string; readonly email: string; readonly name: string },
  existing: readonly Pick<Passkey, 'id'>[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: relying.name,
    rpID: new URL(relying.origin).hostname,
    userID: Uint8Array.from(Buffer.from(member.id)),
    userName: member.email,
    userDisplayName: member.name,
    attestationType: 'none',
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
    timeout: timeoutMilliseconds,
  });
}

/** @returns the passkey to keep, or null when the answer does not fit the question. */
export async function verifyRegistration(
  relying: Relying,
  challenge: string,
  response: string,
): Promise<Passkey | null> {
  const parsed = readResponse(response) as RegistrationResponseJSON | null;
  if (!parsed) return null;
  const { verifyRegistrationResponse } = await library();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: parsed,
      expectedChallenge: challenge,
      expectedOrigin: relying.origin,
      expectedRPID: new URL(relying.origin).hostname,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { id, publicKey, counter, transports: transports ?? [] };
  } catch {
    return null; // the library throws on whatever does not fit; for us all of it is "no"
  }
}

/** Asks for any passkey of this house, or for one of those named. */
export async function authenticationOptions(
  relying: Relying,
  allowed: readonly Pick<Passkey, 'id'>[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: new URL(relying.origin).hostname,
    allowCredentials: allowed.map(({ id }) => ({ id })),
    userVerification: 'required',
    timeout: timeoutMilliseconds,
  });
}

/** The id of the passkey an answer speaks for, before anything is believed. */
export function passkeyNamedIn(response: string): string | null {
  return readResponse(response)?.id ?? null;
}

/** @returns the new signature counter, or null when the signature, the challenge, the place or the counter is wrong. */
export async function verifyAuthentication(
  relying: Relying,
  challenge: string,
  response: string,
  passkey: Passkey,
): Promise<number | null> {
  const parsed = readResponse(response) as AuthenticationResponseJSON | null;
  if (!parsed || parsed.id !== passkey.id) return null;
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: parsed,
      expectedChallenge: challenge,
      expectedOrigin: relying.origin,
      expectedRPID: new URL(relying.origin).hostname,
      credential: { id: passkey.id, publicKey: Uint8Array.from(passkey.publicKey), counter: passkey.counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

const longestResponse = 20_000;

/** The library looks at everything else in it. */
function readResponse(text: string): { readonly id: string; readonly response: object } | null {
  if (text.length > longestResponse) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('response' in value)) return null;
    const { id, response } = value;
    return typeof id === 'string' && typeof response === 'object' && response !== null
      ? { ...value, id, response }
      : null;
  } catch {
    return null;
  }
}
