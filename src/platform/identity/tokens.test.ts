import { expect, test } from 'vitest';
import type { Id } from '../../core/id.ts';
import { freshToken, hashToken, looksLikeToken, readTicket, ticketToken } from './tokens.ts';

const secret = 'a secret of this house, long enough';
const ticket: Id<'tic'> = 'tic_01hf8m0q7x5w3v2k9r4t6y8z0a';

test('a fresh token has 256 bits and none comes twice', () => {
  const tokens = Array.from({ length: 10_000 }, () => freshToken('session'));
  expect(new Set(tokens).size).toBe(10_000);
  expect(tokens.every((token) => looksLikeToken('session', token))).toBe(true);
  const bits = tokens.flatMap((token) => [...Buffer.from(token.slice(3), 'base64url')]);
  const ones = bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
  expect(ones / (bits.length * 8)).toBeCloseTo(0.5, 2);
});

test('an API token is not taken for a session', () => {
  expect(looksLikeToken('session', freshToken('api'))).toBe(false);
  expect(looksLikeToken('api', freshToken('api'))).toBe(true);
});

test('what is kept of a token does not give the token back', () => {
  const token = freshToken('session');
  expect(hashToken(token)).not.toContain(token.slice(3, 10));
  expect(hashToken(token)).toBe(hashToken(token));
});

test('the house reads the ticket it wrote', () => {
  expect(readTicket(secret, 'reset', ticketToken(secret, 'reset', ticket))).toBe(ticket);
});

test.each([
  ['for another purpose', (): string => ticketToken(secret, 'reset', ticket).replace('gr_', 'gc_'), 'sign_up'],
  ['signed with another secret', (): string => ticketToken('another secret', 'reset', ticket), 'reset'],
  ['with another id', (): string => ticketToken(secret, 'reset', ticket).replace('01hf8', '01hf9'), 'reset'],
  ['cut short', (): string => ticketToken(secret, 'reset', ticket).slice(0, -1), 'reset'],
  ['empty', (): string => '', 'reset'],
] as const)('a ticket %s is no ticket', (_what, make, kind) => {
  expect(readTicket(secret, kind, make())).toBeNull();
});
