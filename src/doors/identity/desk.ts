/**
 * What lies on the desk where people prove who they are: the house's secret, its public address, and who stands there.
 * Passwords, codes and signatures are compared here, before an act begins, because that takes long and holds no lock;
 * the acts get what was compared and decide again, under lock, whether it still counts.
 */
import { createHash } from 'node:crypto';
import type { Actor, Ask } from '../../core/actor.ts';
import type { Json, Plan } from '../../core/command.ts';
import { type AnyCommand, type Command, Held } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { type Refusal, isRefusal, refuseInput } from '../../core/refusal.ts';
import type { NewSession } from '../../modules/accounts/index.ts';
import type { Relying } from '../../platform/identity/passkeys.ts';
import { freshToken, hashToken } from '../../platform/identity/tokens.ts';
import type { Lang } from '../../words/lang.ts';
import type { Id } from '../../core/id.ts';
import type { Problem } from '../../core/refusal.ts';
import { problemsOf } from '../../core/problems.ts';

/** What the house brings. */
export interface Identity {
  readonly secret: string;
  readonly relying: Relying;
  /** Off only under the test hooks, where many people come from one address. */
  readonly countsAddresses: boolean;
}

/** What the request brings. */
export interface Caller {
  readonly address: string;
  /** The browser in words: `Firefox · Windows`. */
  readonly device: string;
  /** The ticket of a sign-in that waits for its second factor. */
  readonly factor: string | null;
}

export interface Desk {
  readonly house: House;
  readonly identity: Identity;
  readonly caller: Caller;
  readonly actor: Actor;
  readonly lang: Lang;
  /** Where the person sits already; null for a visitor. */
  readonly session: Id<'ses'> | null;
}

/** Performs an act and gives its result or the refusal. None of these acts holds a text, but for names. */
export async function carryOut<I, F, P extends Plan, R extends Json>(
  { house, actor, lang }: Desk,
  command: Command<I, F, P, R>,
  input: unknown,
  as: Partial<Ask> = {},
): Promise<R | Refusal | Held> {
  const answer = await perform(house, { actor, lang, ...as }, command, input);
  return answer instanceof Held || isRefusal(answer) ? answer : answer.result;
}

/** A new session: the token for the cookie, and what the house keeps of it. */
export function openSession({ caller }: Desk): { readonly token: string; readonly session: NewSession } {
  const token = freshToken('session');
  return { token, session: { hash: hashToken(token), device: caller.device, address: caller.address } };
}

/** Names a door and who tries it, without keeping either. */
export function tryKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** What is wrong in the fields, by the schema of the act and by our own look, all at once. */
export function fieldProblems(
  command: AnyCommand,
  input: unknown,
  ...others: readonly (Refusal | null)[]
): Refusal | null {
  const parsed = command.input.safeParse(input);
  const problems: readonly Problem[] = [
    ...(parsed.success ? [] : problemsOf(parsed.error)),
    ...others.flatMap((each) => each?.problems ?? []),
  ];
  return problems.length > 0 ? refuseInput(problems) : null;
}

/** Apps and passkeys keep to real time, whatever the house's clock says. */
export function realNow(): Date {
  return new Date();
}
