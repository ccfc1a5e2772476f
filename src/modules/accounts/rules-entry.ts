/** How somebody becomes a member, comes in, and comes back after having lost the way. */
import type { Call } from '../../core/actor.ts';
import { Held, type Head, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import { guessingBits } from '../../engines/guessing/index.ts';
import type { Lang } from '../../words/lang.ts';
import { screenTexts } from '../screening/index.ts';
import { type Account, type NewSession, type Proof, type Ticket, hasFactor } from './facts.ts';
import { limits } from './limits.ts';
import type { NewMember } from './store/members.ts';
import type { NewTicket } from './store/tickets.ts';

const minute = 60_000;
const hour = 60 * minute;

const inMinutes = (now: Date, count: number): Date => new Date(now.getTime() + count * minute);

/**
 * A password is long enough and nothing a guesser tries; which letters it is made of is nobody's business.
 * @param about the person's address and name, which nobody may use as a password
 */
export function passwordProblem(param: string, password: string, about: readonly string[]): Refusal | null {
  const length = Array.from(password).length;
  if (length === 0) return refuseInput([{ param, code: 'required' }]);
  if (length < limits.passwordMin)
    return refuseInput([{ param, code: 'too_short', detail: { min: limits.passwordMin } }]);
  if (length > limits.passwordMax)
    return refuseInput([{ param, code: 'too_long', detail: { max: limits.passwordMax } }]);
  return guessingBits(password, about) < limits.passwordBits
    ? refuseInput([{ param, code: 'password_guessable' }])
    : null;
}

/** A name is shown everywhere, so it cannot wait behind a mask: one that holds contact details is not taken at all. */
export function nameProblem(name: string, call: Call): Refusal | null {
  const { contact: _, ...without } = call; // a choice made for another text does not open this one
  const held = screenTexts({ name }, 'public', without) instanceof Held;
  return held ? refuseInput([{ param: 'name', code: 'name_holds_contact' }]) : null;
}

/** Tries are counted before anything is compared, so that fifty at once are fifty tries. */
export function countTry(tries: readonly { readonly key: string; readonly count: number; readonly limit: number }[]) {
  if (tries.some(({ count, limit }) => count >= limit))
    return refuse('too_many_tries', { minutes: limits.triesWindowMinutes });
  return { entry: null, keys: tries.map(({ key }) => key) };
}

export interface SignUpFacts {
  readonly email: string;
  readonly name: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly passwordHash: string;
  readonly existing: Account | null;
  /** Sign-ups with this address before. */
  readonly earlier: readonly Date[];
}
export interface TicketPlan extends Plan {
  readonly ticket: NewTicket | null;
  /** The member it concerns, when there is one already. */
  readonly account: Account | null;
}

/**
 * Nobody is a member before their address is confirmed, so nobody can sit on somebody else's. Whoever asks hears the
 * same in every case; the owner of an address that is a member already gets a mail that says so.
 */
export function signUp(facts: SignUpFacts, call: Call): Refusal | TicketPlan {
  const { existing, email, name, lang, timeZone, passwordHash } = facts;
  const problem = nameProblem(name, call);
  if (problem) return problem;
  if (existing !== null) {
    return {
      ticket: null,
      account: existing,
      entry: { stream: existing.stream, type: 'member.sign_up_repeated', fields: { email } },
    };
  }
  if (tooManyMails(facts.earlier, call.now)) return { ticket: null, account: null, entry: null };
  const member = call.id('mem');
  const id = call.id('tic');
  const ticket = {
    id,
    kind: 'sign_up' as const,
    member,
    email,
    facts: { name, lang, timeZone, passwordHash },
    expiresAt: new Date(call.now.getTime() + limits.confirmHours * hour),
  };
  const stream: Head = { id: member, kind: 'member', conv: '', seq: 0, leaf: null, at: null, parties: [member] };
  const entry = { stream, type: 'member.sign_up_asked' as const, fields: { email, name, lang }, refs: { ticket: id } };
  return { ticket, account: null, entry };
}

function tooManyMails(earlier: readonly Date[], now: Date): boolean {
  return earlier.filter((at) => now.getTime() - at.getTime() < hour).length >= limits.mailsPerHour;
}

/** A ticket is good once, in its time, unless a later one has taken its place. */
export function ticketProblem(ticket: Ticket, now: Date): Refusal | null {
  const good = ticket.usedAt === null && ticket.endedAt === null && now < ticket.expiresAt;
  return good ? null : refuse('link_used_or_expired');
}

export interface JoinFacts {
  readonly ticket: Ticket;
  readonly stream: Head;
  readonly existing: Account | null;
  /** The hash whose password was given just now: whoever clicks must be whoever signed up. */
  readonly verified: string;
  readonly session: NewSession;
}
export interface JoinPlan extends Plan {
  readonly member: NewMember;
  readonly ticket: string | null;
  readonly session: (NewSession & { readonly id: Id<'ses'> }) | null;
}

export function join({ ticket, stream, existing, verified, session }: JoinFacts, call: Call): Refusal | JoinPlan {
  if (existing !== null) return refuse('already_member');
  const problem = ticketProblem(ticket, call.now);
  if (problem) return problem;
  const { name, lang, timeZone, passwordHash } = ticket.facts as {
    name: string;
    lang: Lang;
    timeZone: string;
    passwordHash: string;
  };
  if (verified !== passwordHash) return refuse('wrong_credentials');
  const email = ticket.email ?? '';
  return {
    member: { id: ticket.member, name, email, lang, timeZone, country: null, passwordHash },
    ticket: ticket.id,
    session: { ...session, id: call.id('ses') },
    entry: { stream, type: 'member.joined', fields: { email, name } },
  };
}

export interface EnrolFacts extends Omit<NewMember, 'id'> {
  readonly taken: boolean;
}

/** The operator at the machine itself brings somebody in: the first people of a house, its demonstration. */
export function enrol({ taken, ...person }: EnrolFacts, call: Call): Refusal | JoinPlan {
  if (call.actor.kind !== 'console') return refuse('only_the_console_may');
  if (taken) return refuse('email_taken');
  const id = call.id('mem');
  const stream: Head = { id, kind: 'member', conv: '', seq: 0, leaf: null, at: null, parties: [id] };
  return {
    member: { ...person, id },
    ticket: null,
    session: null,
    entry: { stream, type: 'member.joined', fields: { email: person.email, name: person.name } },
  };
}

export interface SignInFacts {
  readonly account: Account;
  /** The hash the given password was compared with. */
  readonly verified: string;
  /** The same password under today's setting, when the stored one is older. */
  readonly rehash: string | null;
  readonly session: NewSession;
  readonly newDevice: boolean;
}
export interface SignInPlan extends Plan {
  readonly account: Account;
  readonly session: (NewSession & { readonly id: Id<'ses'> }) | null;
  readonly ticket: NewTicket | null;
  readonly rehash: string | null;
  readonly spent: Proof | null;
  readonly usedTicket: string | null;
}

/** The password is right. Where there is a second factor, it is asked for now, and only then the door opens. */
export function signIn(
  { account, verified, rehash, session, newDevice }: SignInFacts,
  call: Call,
): Refusal | SignInPlan {
  if (account.passwordHash !== verified) return refuse('wrong_credentials'); // changed in this very moment
  const plan = { account, rehash, spent: null, usedTicket: null };
  if (!hasFactor(account)) return { ...plan, ...enter(account, session, newDevice, 'password', call), ticket: null };
  const id = call.id('tic');
  const expiresAt = inMinutes(call.now, limits.factorMinutes);
  const ticket = { id, kind: 'factor' as const, member: account.id, facts: { verified }, expiresAt };
  return { ...plan, session: null, ticket, entry: null };
}

export interface FactorFacts {
  readonly account: Account;
  readonly ticket: Ticket;
  readonly proof: Proof;
  /** Recovery codes that are left. */
  readonly recovery: readonly string[];
  readonly session: NewSession;
  readonly newDevice: boolean;
}

/** The second factor of one sign-in: the password must still be the one that opened the first door. */
export function finishSignIn(facts: FactorFacts, call: Call): Refusal | SignInPlan {
  const { account, ticket, proof, session, newDevice } = facts;
  const problem = ticketProblem(ticket, call.now) ?? proofProblem(account, proof, facts.recovery);
  if (problem) return problem;
  if (ticket.tries > limits.factorTries) return refuse('too_many_tries', { minutes: limits.factorMinutes });
  if (ticket.facts['verified'] !== account.passwordHash) return refuse('link_used_or_expired');
  const entered = enter(account, session, newDevice, proof.kind, call);
  return { account, rehash: null, spent: proof, usedTicket: ticket.id, ticket: null, ...entered };
}

/** A passkey is two factors by itself: the device, and the finger or PIN it asked for. */
export function signInWithPasskey(
  { account, proof, session, newDevice }: Omit<FactorFacts, 'ticket' | 'recovery'>,
  call: Call,
): Refusal | SignInPlan {
  const entered = enter(account, session, newDevice, proof.kind, call);
  return { account, rehash: null, spent: proof, usedTicket: null, ticket: null, ...entered };
}

function enter(account: Account, session: NewSession, newDevice: boolean, way: string, call: Call) {
  const { device, address } = session;
  const type = newDevice ? ('member.signed_in_anew' as const) : ('member.signed_in' as const);
  return {
    session: { ...session, id: call.id('ses') },
    entry: { stream: account.stream, type, fields: { device, address, way } },
  };
}

/** A code of an app counts once: only a later half minute than the last one taken. */
export function proofProblem(account: Account, proof: Proof, recovery: readonly string[]): Refusal | null {
  if (proof.kind === 'totp') {
    if (account.totpSealed === null) return refuse('wrong_code');
    return account.totpStep !== null && proof.step <= account.totpStep ? refuse('code_already_used') : null;
  }
  if (proof.kind === 'recovery') return recovery.includes(proof.hash) ? null : refuse('wrong_code');
  return null; // the signature was checked; that it answers one question once is held by `challenge_used`
}

export interface ResetFacts {
  readonly email: string;
  readonly account: Account | null;
  readonly earlier: readonly Date[];
}

/**
 * Whether somebody is a member is told to nobody: the answer is the same, the mail goes only to who is. For a stranger a
 * ticket that opens nothing is written, so that the answer takes as long, too.
 */
export function askReset({ email, account, earlier }: ResetFacts, call: Call): TicketPlan {
  if (tooManyMails(earlier, call.now)) return { ticket: null, account: null, entry: null };
  const id = call.id('tic');
  if (account === null) {
    const ticket = { id, kind: 'reset' as const, member: 'nobody', email, expiresAt: call.now };
    return { ticket, account: null, entry: null };
  }
  return {
    account,
    ticket: {
      id,
      kind: 'reset',
      member: account.id,
      email: account.email,
      expiresAt: inMinutes(call.now, limits.resetMinutes),
    },
    entry: {
      stream: account.stream,
      type: 'member.reset_asked',
      fields: { email: account.email },
      refs: { ticket: id },
    },
  };
}

export interface NewPasswordPlan extends Plan {
  readonly account: Account;
  readonly hash: string;
  readonly ticket: string | null;
  /** The session that stays, under a new token. */
  readonly session: { readonly id: Id<'ses'>; readonly hash: string } | null;
}

/** A new password by mail ends every session; it opens no door by itself and takes no second factor away. */
export function resetPassword(
  { account, ticket, hash }: { readonly account: Account; readonly ticket: Ticket; readonly hash: string },
  call: Call,
): Refusal | NewPasswordPlan {
  const problem = ticketProblem(ticket, call.now);
  if (problem) return problem;
  if (ticket.email?.toLowerCase() !== account.email.toLowerCase()) return refuse('link_used_or_expired');
  return {
    account,
    hash,
    ticket: ticket.id,
    session: null,
    entry: { stream: account.stream, type: 'member.password_reset', fields: { email: account.email } },
  };
}
