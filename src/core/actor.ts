import type { Id } from './id.ts';
import type { Lang } from '../words/lang.ts';

export const staffRoles = ['mediator', 'arbiter', 'trust_agent', 'account_executive', 'operator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/**
 * Whoever acts. Staff are members with roles; `clock` acts when a deadline passes, `provider` when a payment provider
 * has told us something, `console` is the operator at the machine itself (the command line).
 */
export type Actor =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'member';
      readonly id: Id<'mem'>;
      readonly staff: readonly StaffRole[];
      /** The account is closed: the statement with the reasons. The gate lets through only what must go on. */
      readonly closed?: string;
    }
  | { readonly kind: 'clock' }
  | { readonly kind: 'provider' }
  | { readonly kind: 'console' };

export type Visitor = Extract<Actor, { kind: 'visitor' }>;
export type Member = Extract<Actor, { kind: 'member' }>;

/** What a person may choose when the contact screen holds a text (`policy.md` 1). */
export type ContactChoice = 'contest' | 'send_masked';

/** What the caller brings. The moment is added by the gate, after the facts are locked. */
export interface Ask {
  readonly actor: Actor;
  readonly lang: Lang;
  readonly contact?: ContactChoice;
  /** Makes a repeated call harmless: the scope is the member and the route, the key is the caller's. */
  readonly key?: { readonly scope: string; readonly key: string };
}

/** An ask in the hands of `decide`: who, when, and a source of fresh ids, so that rules touch nothing ambient. */
export interface Call extends Ask {
  readonly now: Date;
  readonly id: <Prefix extends string>(prefix: Prefix) => Id<Prefix>;
}

export function isStaff(actor: Actor, ...roles: readonly StaffRole[]): actor is Member {
  return actor.kind === 'member' && roles.some((role) => actor.staff.includes(role));
}

export function isMember(actor: Actor): actor is Member {
  return actor.kind === 'member';
}

/** How an actor is named on the record and in rows. */
export function actorName(actor: Actor): string {
  return actor.kind === 'member' ? actor.id : actor.kind;
}
