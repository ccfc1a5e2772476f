/** What a member changes about how they prove to be themselves. */
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import {
  addPasskey,
  addTotp,
  changePassword,
  countTry,
  issueToken,
  passkeysOf,
  passwordProblem,
  proveAgain,
  readAccount,
  renewRecoveryCodes,
} from '../../modules/accounts/index.ts';
import { registrationOptions, verifyRegistration } from '../../platform/identity/passkeys.ts';
import { freshSalt, hashCode, hashPassword, verifyPassword } from '../../platform/identity/password.ts';
import { seal, sealFor, unsealBefore } from '../../platform/identity/seal.ts';
import { freshToken, hashToken } from '../../platform/identity/tokens.ts';
import { freshRecoveryCodes, freshTotpSecret, qrSvg, totpStep, totpUri } from '../../platform/identity/totp.ts';
import { type Desk, carryOut, fieldProblems, realNow, tryKey } from './desk.ts';
import { type Inside, refusalIn } from './enter.ts';
import {
  type Known,
  type Question,
  proofByCode,
  proofByPasskey,
  sealChallenge,
  totpPurpose,
  unsealChallenge,
} from './proof.ts';

const longest = 2000;

/** The member at the desk, in a session; tokens have no business here. */
async function seated(desk: Desk): Promise<{ readonly account: Known; readonly session: Id<'ses'> } | Refusal> {
  if (desk.actor.kind !== 'member' || desk.session === null) return refuse('sign_in_first');
  const account = await readAccount(desk.house.db, desk.actor.id);
  return account ? { account, session: desk.session } : refuse('sign_in_first');
}

export type Shown =
  | { readonly password: string }
  | { readonly code: string }
  | { readonly passkey: { readonly response: string; readonly sealed: string } };

/** The person proves again to be themselves; the session goes on under a new token. */
export async function prove(desk: Desk, shown: Shown): Promise<Refusal | Inside> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const { account, session } = seat;
  const tooMany = await counted(desk, account.id);
  if (tooMany) return tooMany;
  const proof = await proofOf(desk, account, shown);
  if (isRefusal(proof)) return proof;
  const token = freshToken('session');
  const answer = await carryOut(desk, proveAgain, { session, proof, hash: hashToken(token) });
  return refusalIn(answer) ?? { kind: 'inside', token };
}

async function proofOf(desk: Desk, account: Known, shown: Shown) {
  if ('code' in shown) return proofByCode(desk, account, shown.code.slice(0, 40));
  if ('passkey' in shown) {
    const found = await proofByPasskey(desk, account.id, shown.passkey);
    return isRefusal(found) ? found : found.proof;
  }
  const verdict = await verifyPassword(account.passwordHash, shown.password.slice(0, longest));
  if (verdict !== 'right') return refuse(verdict === 'busy' ? 'busy' : 'wrong_credentials');
  return { kind: 'password' as const, verified: account.passwordHash };
}

async function counted(desk: Desk, member: string): Promise<Refusal | null> {
  return refusalIn(
    await carryOut(desk, countTry, { pair: tryKey('prove', member, desk.session ?? ''), address: null }),
  );
}

export async function renewPassword(
  desk: Desk,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Refusal | Inside> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const { account, session } = seat;
  const wrong = passwordProblem('password', password.slice(0, longest), [account.email, account.name]);
  if (wrong) return wrong;
  const tooMany = await counted(desk, account.id);
  if (tooMany) return tooMany;
  const verdict = await verifyPassword(account.passwordHash, current.slice(0, longest));
  if (verdict !== 'right') return refuse(verdict === 'busy' ? 'busy' : 'wrong_credentials');
  const hash = await hashPassword(password);
  if (hash === 'busy') return refuse('busy');
  const token = freshToken('session');
  const input = { session, verified: account.passwordHash, hash, sessionHash: hashToken(token) };
  return refusalIn(await carryOut(desk, changePassword, input)) ?? { kind: 'inside', token };
}

/** An app on its way to be set up: the key for the eye and the camera, and sealed, to come back with the first code. */
export interface TotpOffer {
  readonly secret: string;
  readonly qr: string;
  readonly sealed: string;
}
const offerMinutes = 30;

/** @param again the sealed key of a form that came back, so that the app need not be set up twice */
export async function offerTotp(desk: Desk, again: string): Promise<TotpOffer | Refusal> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const { secret: houseSecret, relying } = desk.identity;
  const purpose = `offer ${totpPurpose(seat.account.id)}`;
  const secret = unsealBefore(houseSecret, purpose, again, realNow()) ?? freshTotpSecret();
  const until = new Date(realNow().getTime() + offerMinutes * 60_000);
  const qr = await qrSvg(totpUri(secret, relying.name, seat.account.email));
  return { secret, qr, sealed: sealFor(houseSecret, purpose, secret, until) };
}

/** @returns the recovery codes when this is the first factor; they are shown once */
export async function setUpTotp(
  desk: Desk,
  { sealed, code }: { readonly sealed: string; readonly code: string },
): Promise<Refusal | { readonly codes: readonly string[] | null }> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const { account, session } = seat;
  const houseSecret = desk.identity.secret;
  const secret = unsealBefore(houseSecret, `offer ${totpPurpose(account.id)}`, sealed, realNow());
  if (secret === null) return refuse('link_used_or_expired');
  const step = totpStep(secret, code, realNow());
  if (step === null) return refuseInput([{ param: 'code', code: 'code_wrong' }]);
  const set = await recoverySet();
  if (set === null) return refuse('busy');
  const kept = seal(houseSecret, totpPurpose(account.id), secret);
  const answer = await carryOut(desk, addTotp, { session, sealed: kept, step, recovery: set.kept });
  const refusal = refusalIn(answer);
  if (refusal) return refusal;
  return { codes: 'newCodes' in answer && answer.newCodes ? set.codes : null };
}

export async function makeRecoveryCodes(desk: Desk): Promise<Refusal | { readonly codes: readonly string[] }> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const set = await recoverySet();
  if (set === null) return refuse('busy');
  const answer = await carryOut(desk, renewRecoveryCodes, { session: seat.session, recovery: set.kept });
  return refusalIn(answer) ?? { codes: set.codes };
}

/** Ten codes; the house keeps them slowly hashed under one salt. */
async function recoverySet() {
  const codes = freshRecoveryCodes();
  const salt = freshSalt();
  const hashes: string[] = [];
  for (const code of codes) {
    const hashed = await hashCode(code, salt);
    if (hashed === 'busy') return null;
    hashes.push(hashed.hash);
  }
  return { codes, kept: { salt, hashes } };
}

export async function offerPasskey(desk: Desk): Promise<Question | Refusal> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const { account } = seat;
  const existing = await passkeysOf(desk.house.db, account.id);
  const { relying, secret } = desk.identity;
  const options = await registrationOptions(
    relying,
    account,
    existing.map(({ credential }) => ({ id: credential })),
  );
  return {
    options: JSON.stringify(options),
    sealed: sealChallenge(secret, `register ${account.id}`, options.challenge),
  };
}

export async function keepPasskey(
  desk: Desk,
  { name, response, sealed }: { readonly name: string; readonly response: string; readonly sealed: string },
): Promise<Refusal | { readonly codes: readonly string[] | null }> {
  const seat = await seated(desk);
  if (isRefusal(seat)) return seat;
  const challenge = unsealChallenge(desk.identity.secret, `register ${seat.account.id}`, sealed);
  if (challenge === null) return refuse('passkey_not_accepted');
  const passkey = await verifyRegistration(desk.identity.relying, challenge, response);
  if (passkey === null) return refuse('passkey_not_accepted');
  const set = await recoverySet();
  if (set === null) return refuse('busy');
  const { id: credential, publicKey, counter, transports } = passkey;
  const kept = { credential, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  const input = { ...kept, session: seat.session, name, challenge, recovery: set.kept };
  const answer = await carryOut(desk, addPasskey, input);
  const refusal = refusalIn(answer);
  if (refusal) return refusal;
  return { codes: 'newCodes' in answer && answer.newCodes ? set.codes : null };
}

/** @returns the token itself, which is shown once and never again */
export async function makeToken(
  desk: Desk,
  form: { readonly name: string; readonly scopes: readonly string[]; readonly days: number | null },
): Promise<Refusal | { readonly token: string }> {
  const token = freshToken('api');
  const input = { ...form, session: desk.session, hash: hashToken(token) };
  const wrong = fieldProblems(issueToken, input);
  return wrong ?? refusalIn(await carryOut(desk, issueToken, input)) ?? { token };
}
