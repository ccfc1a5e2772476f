/** A case ends with a share for each side: one transfer that releases the one part and gives the other back. */
import type { Call } from '../../core/actor.ts';
import type { Id } from '../../core/id.ts';
import { splitTransfer } from '../ledger/index.ts';
import { type Milestone, type MilestoneFacts, heldFor } from './facts.ts';
import { addDays, inBase, releaseMoves, shareOf } from './money.ts';
import type { Move, Settlement } from './plans.ts';
import { doneBy } from './rules-sides.ts';
import { stageNow } from './stage.ts';

export interface Split {
  /** Minor units, from zero to all that is held; the rest is the professional's. */
  readonly toClient: bigint;
  readonly how: Settlement['how'];
}

/** What sharing the money of a milestone like this does. Whether it may be done is said by the case. */
export function settle(facts: MilestoneFacts, { toClient, how }: Split, call: Call): Settlement {
  const { milestone, agreement, pair, releasedBefore, milestones } = facts;
  const { currency, terms } = agreement;
  const { funding } = milestone;
  const held = heldFor(milestone);
  if (funding === null || toClient < 0n || toClient > held) throw new RangeError('A split of what is not held');
  const share = shareOf(held - toClient, releasedBefore, terms);
  const back: readonly Move[] = toClient > 0n ? [{ from: 'protected', to: 'client', amount: toClient }] : [];
  const status = share.gross > 0n ? 'released' : 'refunded';
  const settled: Milestone = { ...milestone, status };
  const after = milestones.map((each) => (each.id === milestone.id ? settled : each));
  const { client, professional } = pair;
  const parts = { milestone: milestone.id, professional, client, amount: held, fee: share.fee, toClient, currency };
  return {
    ...{ engagement: pair.id, milestone, currency, client, professional, how, share, toClient, funding },
    ...{ by: doneBy(call), at: call.now },
    moves: [...releaseMoves(share), ...back],
    refund: toClient > 0n ? refundId(call) : null,
    transfer: splitTransfer(parts, call),
    grossInBase: inBase(share.gross, terms),
    closesContact: stageNow({ ...facts, milestones: after }) === 'talking',
    caseUntil: addDays(call.now, terms.caseWindowDays),
  };
}

function refundId(call: Call): Id<'rfd'> {
  return call.id('rfd');
}
