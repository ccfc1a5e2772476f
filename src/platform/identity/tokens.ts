/**
 * Secrets that a person or a program carries. Two sorts: random ones, of which the house keeps only the hash (sessions,
 * API tokens), and signed ones, which the house can write again when a mail leaves and so never keeps at all (the links
 * in mails). All have 256 bits that nobody can guess.
 */
import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Id, isId } from '../../core/id.ts';

const randomPrefixes = { session: 'gs_', api: 'gt_' } as const;
export type RandomKind = keyof typeof randomPrefixes;

/** `gs_` and 43 letters of base64url. Found in a log or a repository, the prefix says what it is. */
export function freshToken(kind: RandomKind): string {
  return randomPrefixes[kind] + randomBytes(32).toString('base64url');
}

/** What the house keeps of a random token. 256 bits of chance need no slow hash. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** True for the shape alone, so that nonsense never reaches the database. */
export function looksLikeToken(kind: RandomKind, token: string): boolean {
  return token.startsWith(randomPrefixes[kind]) && /^[\w-]{43}$/.test(token.slice(3));
}

/** Tickets are used once: to confirm, to reset, to accept an invitation, to give a second factor. */
export const ticketPrefixes = { sign_up: 'gc_', email: 'ge_', reset: 'gr_', invite: 'gi_', factor: 'gf_' } as const;
export type TicketKind = keyof typeof ticketPrefixes;

const idLetters = 26;

/** The token of a ticket: its id and a signature over kind and id, so that a reset link never confirms an address. */
export function ticketToken(secret: string, kind: TicketKind, ticket: Id<'tic'>): string {
  return `${ticketPrefixes[kind]}${ticket.slice(4)}${signature(secret, kind, ticket).toString('base64url')}`;
}

/** The ticket a token stands for, or null when the house did not write it. Says nothing of whether it is still good. */
export function readTicket(secret: string, kind: TicketKind, token: string): Id<'tic'> | null {
  if (!token.startsWith(ticketPrefixes[kind]) || token.length !== 3 + idLetters + 43) return null;
  const ticket = `tic_${token.slice(3, 3 + idLetters)}`;
  if (!isId('tic', ticket)) return null;
  const given = Buffer.from(token.slice(3 + idLetters), 'base64url');
  const right = signature(secret, kind, ticket);
  return given.length === right.length && timingSafeEqual(given, right) ? ticket : null;
}

function signature(secret: string, kind: TicketKind, ticket: string): Buffer {
  return createHmac('sha256', secret).update(`garante-ticket/v1 ${kind} ${ticket}`).digest();
}
