/** What a member changes about how they prove to be themselves. All of it asks for a proof of the last minutes. */
import type { Call } from '../../core/actor.ts';
import type { Entry, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Account, type Proof, type RecoverySet, type SessionFacts, type Ticket, hasFactor } from './facts.ts';
import { limits } from './limits.ts';
import { type NewPasswordPlan, type TicketPlan, proofProblem, ticketProblem } from './rules-entry.ts';
import type { NewPasskey, StoredPasskey } from './store/factors.ts';
import type { NewToken } from './store/sessions.ts';

/** The member, and the session in which they sit. */
export interface Own {
  readonly account: Account;
  readonly session: SessionFacts | null;
  /** How long a proof counts as fresh: a number of the house. */
  readonly freshMinutes: (now: Date) => number;
}

export function entryOf(
  account: Account,
  type: Entry['type'],
  fields: Entry['fields'] = {},
  refs?: Entry['refs'],
): Entry {
  return { stream: account.stream, type, fields: { email: account.email, ...fields }, ...(refs ? { refs } : {}) };
}

/** A stolen cookie or an unwatched screen must not be enough to take an account over. */
function freshProblem({ session, freshMinutes }: Omit<Own, 'account'>, call: Call): Refusal | null {
  if (session === null) return refuse('sign_in_first');
  return session.provenSeconds > freshMinutes(call.now) * 60 ? refuse('only_after_proof') : null;
}

export interface ProveFacts extends Own {
  readonly proof: Proof | { readonly kind: 'password'; readonly verified: string };
  readonly recovery: readonly string[];
  readonly hash: string;
}
export interface ProvePlan extends Plan {
  readonly account: Account;
  readonly session: { readonly id: Id<'ses'>; readonly hash: string };
  readonly spent: Proof | null;
}

/** The person proves again to be themselves. Whoever has a second factor shows that one: it is the stronger. */
export function proveAgain({ account, session, proof, recovery, hash }: ProveFacts): Refusal | ProvePlan {
  if (session === null) return refuse('sign_in_first');
  const entry = entryOf(account, 'member.proved', { way: proof.kind });
  const plan = { account, session: { id: session.id, hash }, entry };
  if (proof.kind === 'password') {
    if (hasFactor(account) || proof.verified !== account.passwordHash) return refuse('wrong_credentials');
    return { ...plan, spent: null };
  }
  return proofProblem(account, proof, recovery) ?? { ...plan, spent: proof };
}

/** Needs the current password itself, so it needs no other proof. Everywhere else the person is signed out. */
export function changePassword({
  account,
  session,
  verified,
  hash,
  sessionHash,
}: Own & { verified: string; hash: string; sessionHash: string }): Refusal | NewPasswordPlan {
  if (session === null) return refuse('sign_in_first');
  if (verified !== account.passwordHash) return refuse('wrong_credentials');
  const entry = entryOf(account, 'member.password_changed');
  return { account, hash, ticket: null, session: { id: session.id, hash: sessionHash }, entry };
}

export interface FactorPlan extends Plan {
  readonly account: Account;
  readonly recovery: RecoverySet | 'drop' | null;
}
export interface TotpPlan extends FactorPlan {
  readonly totp: { readonly sealed: string; readonly step: number } | null;
}

export function addTotp(
  facts: Own & { readonly sealed: string; readonly step: number; readonly recovery: RecoverySet },
  call: Call,
): Refusal | TotpPlan {
  const { account, sealed, step, recovery } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (account.totpSealed !== null) return refuse('factor_already_set');
  // The first factor brings recovery codes; a later one leaves those that are printed somewhere.
  const codes = account.recoverySalt === null ? recovery : null;
  return {
    account,
    totp: { sealed, step },
    recovery: codes,
    entry: entryOf(account, 'member.factor_added', { factor: 'totp' }),
  };
}

export function removeTotp(facts: Own, call: Call): Refusal | TotpPlan {
  const { account } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (account.totpSealed === null) return refuse('factor_not_set');
  const recovery = account.passkeys === 0 ? ('drop' as const) : null;
  return { account, totp: null, recovery, entry: entryOf(account, 'member.factor_removed', { factor: 'totp' }) };
}

export function renewRecovery(facts: Own & { readonly recovery: RecoverySet }, call: Call): Refusal | FactorPlan {
  const { account, recovery } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (!hasFactor(account)) return refuse('factor_not_set');
  return { account, recovery, entry: entryOf(account, 'member.recovery_renewed') };
}

export interface PasskeyPlan extends FactorPlan {
  readonly passkey: NewPasskey;
  readonly challenge: string;
}

export function addPasskey(
  facts: Own & { readonly passkey: Omit<NewPasskey, 'id'>; readonly challenge: string; readonly recovery: RecoverySet },
  call: Call,
): Refusal | PasskeyPlan {
  const { account, passkey, challenge } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (account.passkeys >= limits.passkeys) return refuse('limit_reached', { max: limits.passkeys });
  const recovery = account.recoverySalt === null ? facts.recovery : null;
  const entry = entryOf(account, 'member.factor_added', { factor: 'passkey', name: passkey.name });
  return { account, passkey: { ...passkey, id: call.id('key') }, challenge, recovery, entry };
}

export function removePasskey(
  facts: Own & { readonly passkey: StoredPasskey },
  call: Call,
): Refusal | (FactorPlan & { readonly passkey: string }) {
  const { account, passkey } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (passkey.member !== account.id) return refuse('not_found');
  const recovery = account.passkeys === 1 && account.totpSealed === null ? ('drop' as const) : null;
  const entry = entryOf(account, 'member.factor_removed', { factor: 'passkey', name: passkey.name });
  return { account, passkey: passkey.id, recovery, entry };
}

/** The new address must answer before anything changes; the old one hears of it at once. */
export function askEmailChange(
  facts: Own & { readonly email: string; readonly earlier: readonly Date[] },
  call: Call,
): Refusal | TicketPlan {
  const { account, email } = facts;
  const problem = freshProblem(facts, call);
  if (problem) return problem;
  if (email.toLowerCase() === account.email.toLowerCase()) return refuse('email_unchanged');
  const day = call.now.getTime() - 24 * 3_600_000;
  if (facts.earlier.filter((at) => at.getTime() > day).length >= limits.mailsPerHour) return refuse('too_often');
  const id = call.id('tic');
  const expiresAt = new Date(call.now.getTime() + limits.confirmHours * 3_600_000);
  const entry = entryOf(account, 'member.email_change_asked', { newEmail: email }, { ticket: id });
  return { account, ticket: { id, kind: 'email', member: account.id, email, expiresAt }, entry };
}

export interface EmailPlan extends Plan {
  readonly account: Account;
  readonly email: string;
  readonly ticket: string;
}

export function confirmEmail(
  { account, ticket, taken }: { readonly account: Account; readonly ticket: Ticket; readonly taken: boolean },
  call: Call,
): Refusal | EmailPlan {
  const problem = ticketProblem(ticket, call.now);
  if (problem) return problem;
  if (call.actor.kind !== 'member' || call.actor.id !== account.id) return refuse('only_the_member_may');
  if (taken) return refuse('email_taken');
  const email = ticket.email ?? '';
  return { account, email, ticket: ticket.id, entry: entryOf(account, 'member.email_changed', { newEmail: email }) };
}

export function endSession({ account, target }: { readonly account: Account; readonly target: SessionFacts | null }) {
  if (target === null) return refuse('not_found');
  return { session: target.id, entry: entryOf(account, 'member.session_ended', {}, { session: target.id }) };
}

export function endOthers({ account, session }: { readonly account: Account; readonly session: SessionFacts | null }) {
  return { account, except: session?.id ?? null, entry: entryOf(account, 'member.sessions_ended') };
}

export interface TokenFacts extends Own {
  readonly token: Omit<NewToken, 'id'>;
  readonly open: number;
}
export interface TokenPlan extends Plan {
  readonly account: Account;
  readonly token: NewToken;
}

/** A token acts in the member's name, so giving one out asks for a fresh proof, and it never gives out another. */
export function issueToken(facts: TokenFacts, call: Call): Refusal | TokenPlan {
  const { account, token, open } = facts;
  const problem = call.actor.kind === 'console' ? null : freshProblem(facts, call);
  if (problem) return problem;
  if (open >= limits.tokens) return refuse('limit_reached', { max: limits.tokens });
  const id = call.id('tok');
  const { name, scopes } = token;
  return {
    account,
    token: { ...token, id },
    entry: entryOf(account, 'member.token_issued', { name, scopes }, { token: id }),
  };
}

export function revokeToken({
  account,
  token,
}: {
  readonly account: Account;
  readonly token: { readonly id: Id<'tok'>; readonly revoked: boolean };
}) {
  if (token.revoked) return refuse('already_revoked');
  return { token: token.id, entry: entryOf(account, 'member.token_revoked', {}, { token: token.id }) };
}
