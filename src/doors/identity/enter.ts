/** Signing up, signing in, and finding the way back. Every answer takes as long for a stranger as for a member. */
import type { Actor } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import {
  accountByEmail,
  askReset,
  countFactorTry,
  countTry,
  finishSignIn,
  join,
  passwordProblem,
  readAccount,
  resetPassword,
  signIn,
  signInWithPasskey,
  signUp,
  ticketById,
} from '../../modules/accounts/index.ts';
import { hashPassword, needsRehash, verifyPassword } from '../../platform/identity/password.ts';
import { readTicket, ticketToken } from '../../platform/identity/tokens.ts';
import { type Desk, carryOut, fieldProblems, openSession, tryKey } from './desk.ts';
import { proofByCode, proofByPasskey } from './proof.ts';

/** Somebody is inside: the token goes into the cookie. */
export interface Inside {
  readonly kind: 'inside';
  readonly token: string;
}
/** The password was right; the second factor is asked for next. */
export interface Halfway {
  readonly kind: 'halfway';
  readonly factor: string;
}

/** The longest a form field may be before anything is computed from it. */
const longest = 2000;
const memberActor = (id: Id<'mem'>): Actor => ({ kind: 'member', id, staff: [] });

export interface SignUpForm {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly timeZone: string;
}

/** @returns null when a mail is on its way, whoever the address belongs to */
export async function beginSignUp(desk: Desk, form: SignUpForm): Promise<Refusal | Held | null> {
  const { email, name, password, timeZone } = form;
  const input = { email, name, timeZone, lang: desk.lang, passwordHash: 'checked' };
  const wrong = fieldProblems(signUp, input, passwordProblem('password', password.slice(0, longest), [email, name]));
  if (wrong) return wrong;
  const tooMany = await counted(desk, 'sign-up', desk.caller.address);
  if (tooMany) return tooMany;
  const passwordHash = await hashPassword(password);
  if (passwordHash === 'busy') return refuse('busy');
  const answer = await carryOut(desk, signUp, { ...input, passwordHash });
  return isRefusal(answer) || answer instanceof Held ? answer : null;
}

/** The link of the mail and the password of the sign-up together make a member. */
export async function finishSignUp(desk: Desk, token: string, password: string): Promise<Refusal | Inside> {
  const id = readTicket(desk.identity.secret, 'sign_up', token);
  const ticket = id && (await ticketById(desk.house.db, id, 'sign_up'));
  if (!ticket) return refuse('link_used_or_expired');
  const tooMany = await counted(desk, 'join', ticket.id);
  if (tooMany) return tooMany;
  const { passwordHash: verified } = ticket.facts as { passwordHash: string };
  const verdict = await verifyPassword(verified, password.slice(0, longest));
  if (verdict !== 'right') return refuse(verdict === 'busy' ? 'busy' : 'wrong_credentials');
  const { token: cookie, session } = openSession(desk);
  const answer = await carryOut(
    desk,
    join,
    { ticket: ticket.id, verified, session },
    { actor: memberActor(ticket.member) },
  );
  return refusalIn(answer) ?? { kind: 'inside', token: cookie };
}

export async function enterWithPassword(
  desk: Desk,
  form: { readonly email: string; readonly password: string },
): Promise<Refusal | Inside | Halfway> {
  const email = form.email.trim().slice(0, 254);
  const password = form.password.slice(0, longest);
  const pair = tryKey('sign-in', desk.caller.address, email.toLowerCase());
  const address = desk.identity.countsAddresses ? tryKey('address', desk.caller.address) : null;
  const tooMany = refusalIn(await carryOut(desk, countTry, { pair, address }));
  if (tooMany) return tooMany;
  const account = await accountByEmail(desk.house.db, email);
  const verdict = await verifyPassword(account?.passwordHash ?? null, password);
  if (verdict === 'busy') return refuse('busy');
  if (verdict === 'wrong' || account === null) return refuse('wrong_credentials');

  const fresh = needsRehash(account.passwordHash) ? await hashPassword(password) : null;
  const rehash = fresh === 'busy' ? null : fresh;
  const { token, session } = openSession(desk);
  const input = { member: account.id, verified: account.passwordHash, rehash, session, pair };
  const answer = await carryOut(desk, signIn, input, { actor: memberActor(account.id) });
  if (isRefusal(answer) || answer instanceof Held) return refusalIn(answer) ?? refuse('busy');
  if (answer.ticket === null) return { kind: 'inside', token };
  return { kind: 'halfway', factor: ticketToken(desk.identity.secret, 'factor', answer.ticket as Id<'tic'>) };
}

/** Whose sign-in waits for its second factor, by the cookie that was set after the password. */
export async function waitingFor(
  desk: Desk,
): Promise<{ readonly ticket: Id<'tic'>; readonly member: Id<'mem'> } | null> {
  const id = desk.caller.factor === null ? null : readTicket(desk.identity.secret, 'factor', desk.caller.factor);
  const ticket = id && (await ticketById(desk.house.db, id, 'factor'));
  const open = ticket && ticket.usedAt === null && ticket.endedAt === null && desk.house.clock.now() < ticket.expiresAt;
  return open ? { ticket: ticket.id, member: ticket.member } : null;
}

export async function enterWithCode(desk: Desk, code: string): Promise<Refusal | Inside> {
  const waiting = await waitingFor(desk);
  if (!waiting) return refuse('link_used_or_expired');
  const tooMany = refusalIn(await carryOut(desk, countFactorTry, { ticket: waiting.ticket }));
  if (tooMany) return tooMany;
  const account = await readAccount(desk.house.db, waiting.member);
  if (!account) return refuse('link_used_or_expired');
  const proof = await proofByCode(desk, account, code.slice(0, 40));
  if (isRefusal(proof)) return proof;
  const { token, session } = openSession(desk);
  const input = { ticket: waiting.ticket, proof, session };
  const answer = await carryOut(desk, finishSignIn, input, { actor: memberActor(account.id) });
  return refusalIn(answer) ?? { kind: 'inside', token };
}

/** The device and the finger or PIN it asked for are two factors: no password, no code. */
export async function enterWithPasskey(
  desk: Desk,
  given: { readonly response: string; readonly sealed: string },
): Promise<Refusal | Inside> {
  const shown = await proofByPasskey(desk, null, given);
  if (isRefusal(shown)) return shown;
  const { token, session } = openSession(desk);
  const member = shown.member as Id<'mem'>;
  const answer = await carryOut(
    desk,
    signInWithPasskey,
    { member, proof: shown.proof, session },
    { actor: memberActor(member) },
  );
  return refusalIn(answer) ?? { kind: 'inside', token };
}

/** @returns null when a mail is on its way, if the address is a member's */
export async function beginReset(desk: Desk, email: string): Promise<Refusal | null> {
  const wrong = fieldProblems(askReset, { email });
  if (wrong) return wrong;
  const tooMany = await counted(desk, 'reset', desk.caller.address);
  return tooMany ?? refusalIn(await carryOut(desk, askReset, { email }));
}

/** Sets the password and ends every session; the person then signs in, with the second factor where there is one. */
export async function finishReset(desk: Desk, token: string, password: string): Promise<Refusal | null> {
  const id = readTicket(desk.identity.secret, 'reset', token);
  const ticket = id && (await ticketById(desk.house.db, id, 'reset'));
  const account = ticket ? await readAccount(desk.house.db, ticket.member) : null;
  if (!ticket || !account) return refuse('link_used_or_expired');
  const wrong = passwordProblem('password', password.slice(0, longest), [account.email, account.name]);
  if (wrong) return wrong;
  const hash = await hashPassword(password);
  if (hash === 'busy') return refuse('busy');
  return refusalIn(await carryOut(desk, resetPassword, { ticket: ticket.id, hash }));
}

/** Counts a try of this sort; by caller it counts only where callers are told apart by their address. */
async function counted(desk: Desk, door: string, by: string): Promise<Refusal | null> {
  if (by === desk.caller.address && !desk.identity.countsAddresses) return null;
  return refusalIn(await carryOut(desk, countTry, { pair: tryKey(door, by), address: null }));
}

export function refusalIn(answer: unknown): Refusal | null {
  if (answer instanceof Held) return refuse('contact_held');
  return isRefusal(answer) ? answer : null;
}
