import { type Call, actorName } from '../../core/actor.ts';
import type { Sql, Write } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';

/** A named amount on a named account that stays where it is until the case that asked for it has ended. */
export interface Hold {
  readonly id: Id<'hol'>;
  readonly account: string;
  /** Minor units, above zero. */
  readonly amount: bigint;
  /** The number of the case. */
  readonly cause: string;
}

export function placeHold(write: Write, { id, account, amount, cause }: Hold, { actor, now }: Call): void {
  write`insert into ledger.hold (id, account, amount, cause, actor, at)
        values (${id}, ${account}, ${amount}, ${cause}, ${actorName(actor)}, ${now})`;
}

/** What of an account stays where it is. */
export async function heldOn(sql: Sql, account: string): Promise<bigint> {
  const [row] = await sql<{ amount: bigint }>`
    select coalesce(sum(amount), 0)::bigint as amount from ledger.shown_hold where account = ${account}`;
  return row?.amount ?? 0n;
}

/** Everything a case held is free again; the transfer that ends it comes right behind, in the same act. */
export function endHolds(write: Write, cause: string, { actor, now }: Call): void {
  write`insert into ledger.hold_end (hold, actor, at)
        select id, ${actorName(actor)}, ${now} from ledger.shown_hold where cause = ${cause}`;
}
