import type { StaffRole } from '../../core/actor.ts';
import type { Head, Json } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import type { Lang } from '../../words/lang.ts';

/** A member as the acts of accounts see them: with the locked head of their stream. */
export interface Account {
  readonly id: Id<'mem'>;
  readonly stream: Head;
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly passwordHash: string;
  readonly totpSealed: string | null;
  /** The half minute of the last code that was taken. */
  readonly totpStep: number | null;
  readonly recoverySalt: string | null;
  readonly passkeys: number;
}

/** Whether a password alone is not enough. */
export function hasFactor(account: Pick<Account, 'totpSealed' | 'passkeys'>): boolean {
  return account.totpSealed !== null || account.passkeys > 0;
}

/** The session an act comes from. */
export interface SessionFacts {
  readonly id: Id<'ses'>;
  /** Real seconds since the person last proved to be themselves. */
  readonly provenSeconds: number;
}

export interface NewSession {
  readonly hash: string;
  readonly device: string;
  readonly address: string;
}

export type TicketKind = 'sign_up' | 'email' | 'reset' | 'invite' | 'factor';
export interface Ticket {
  readonly id: Id<'tic'>;
  readonly kind: TicketKind;
  readonly member: Id<'mem'>;
  readonly email: string | null;
  readonly company: Id<'com'> | null;
  readonly facts: Readonly<Record<string, Json>>;
  readonly tries: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
}

/** How somebody showed that they hold a second factor. The doors check it; the act takes care that it counts once. */
export type Proof =
  | { readonly kind: 'totp'; readonly step: number }
  | { readonly kind: 'recovery'; readonly hash: string }
  | { readonly kind: 'passkey'; readonly passkey: Id<'key'>; readonly counter: number; readonly challenge: string };

/** Recovery codes as they are kept. */
export interface RecoverySet {
  readonly salt: string;
  readonly hashes: readonly string[];
}

export const companyRoles = ['owner', 'hirer', 'payer'] as const;
export type CompanyRole = (typeof companyRoles)[number];

export interface Company {
  readonly id: Id<'com'>;
  readonly name: string;
  readonly stream: Head;
  readonly members: readonly { readonly member: Id<'mem'>; readonly roles: readonly CompanyRole[] }[];
  readonly openInvitations: number;
}

export interface Duty {
  readonly id: Id<'duty'>;
  readonly role: StaffRole;
}
