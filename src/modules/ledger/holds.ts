import { type Call, actorName } from '../../core/actor.ts';
import type { Write } from '../../core/command.ts';
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

/** Everything a case held is free again; the transfer that ends it comes right behind, in the same act. */
export function endHolds(write: Write, cause: string, { actor, now }: Call): void {
  write`insert into ledger.hold_end (hold, actor, at)
        select id, ${actorName(actor)}, ${now} from ledger.shown_hold where cause = ${cause}`;
}
