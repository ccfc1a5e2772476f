/** How a member looks at the house, and what stands in a menu. */
import type { Member } from '../../src/core/actor.ts';
import type { AnyCommand, AnyQuery } from '../../src/core/command.ts';
import { type House, ask } from '../../src/core/gate.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import type { Dice } from './dice.ts';

export interface Item {
  readonly name: string;
  readonly offer: { readonly allowed: true } | { readonly allowed: false; readonly code: string };
  readonly command: AnyCommand;
  readonly input: unknown;
  /** An offer that does not yet know everything: with a person to choose, the choice may be refused. */
  readonly mayStillSay?: readonly string[];
}

export interface Eyes {
  readonly house: House;
  readonly member: Member;
  readonly dice: Dice;
  readonly members: readonly Member[];
}

/** What a query answers this member; null where it is refused. */
export async function look<Answer>({ house, member }: Eyes, query: AnyQuery, input: unknown): Promise<Answer | null> {
  const answer = await ask<unknown, unknown>(house, { actor: member, lang: 'en' }, query, input);
  return isRefusal(answer) ? null : (answer as Answer);
}

export const open = { allowed: true } as const;
type Offers = Readonly<Record<string, Item['offer']>>;

type Act = readonly [command: AnyCommand, input: unknown, mayStillSay?: readonly string[]];

/** A list of what is offered by name, with the act behind each name; a name without an act is no button here. */
export function menu(offers: Offers, acts: Readonly<Record<string, Act | null>>): readonly Item[] {
  return Object.entries(acts).flatMap(([name, act]) => {
    const offer = offers[name];
    if (!act || !offer) return [];
    const [command, input, mayStillSay] = act;
    return [{ name: command.name, offer, command, input, ...(mayStillSay ? { mayStillSay } : {}) }];
  });
}
