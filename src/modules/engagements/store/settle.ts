/** What a case makes of a milestone, locked and written. */
import type { Actor } from '../../../core/actor.ts';
import type { Call } from '../../../core/actor.ts';
import type { Tx, Write } from '../../../core/command.ts';
import { setDeadline } from '../../../platform/deadlines.ts';
import { post } from '../../ledger/index.ts';
import { openRefund } from '../../payments/index.ts';
import type { MilestoneFacts } from '../facts.ts';
import type { Settlement } from '../plans.ts';
import { lockMilestone } from './load.ts';
import { deadlines, endRequest } from './save.ts';

/** The stream first, then the two: the fee counts what they released before, wherever that was. */
export async function lockForSettlement(tx: Tx, milestone: string, actor: Actor): Promise<MilestoneFacts | null> {
  await tx`select l.id from engagements.milestone m, record.lock(m.engagement) l where m.id = ${milestone}`;
  await tx`select pg_advisory_xact_lock(hashtextextended(a.client || a.professional, 0))
           from engagements.milestone m join engagements.agreement a using (engagement) where m.id = ${milestone}`;
  return lockMilestone(tx, milestone, actor);
}

/** The hold is lifted before: the money leaves in this very act. */
export function saveSettlement(write: Write, plan: Settlement, call: Call): void {
  const { milestone, engagement, client, professional, currency, share, toClient, transfer, how, by, at } = plan;
  post(write, transfer, call);
  const status = share.gross > 0n ? 'released' : 'refunded';
  write`update engagements.milestone set status = ${status}, refunded = ${milestone.refunded + toClient}, ended_at = ${at}
        where id = ${milestone.id}`;
  write`insert into engagements.ending (milestone, how, by, at) values (${milestone.id}, ${status}, ${by}, ${at})`;
  if (share.gross > 0n) {
    write`insert into engagements.release (milestone, engagement, client, professional, currency, gross, fee, net, gross_base,
            how, delivery, transfer, by, at)
          values (${milestone.id}, ${engagement}, ${client}, ${professional}, ${currency}, ${share.gross}, ${share.fee},
                  ${share.net}, ${plan.grossInBase}, ${how}, ${milestone.delivery}, ${transfer.id}, ${by}, ${at})`;
  }
  if (milestone.refundRequest) endRequest(write, milestone.refundRequest.id, 'withdrawn', '', plan);
  saveBack(write, plan, call);
  setDeadline(write, { kind: deadlines.close, subject: engagement, dueAt: plan.caseUntil });
}

function saveBack(write: Write, plan: Settlement, call: Call): void {
  const { refund: id, milestone, engagement, client, currency, toClient: amount, funding, how, by, at } = plan;
  if (id === null) return;
  write`insert into engagements.refund (id, milestone, amount, reason, transfer, by, at)
        values (${id}, ${milestone.id}, ${amount}, ${how}, ${plan.transfer.id}, ${by}, ${at})`;
  openRefund(write, { id, funding, engagement, milestone: milestone.id, client, amount, currency, reason: how }, call);
}

/** A case is taken back: silence accepts again, from the instant on that the case has left. */
export function resumeReview(write: Write, milestone: string, windowEndsAt: Date): void {
  write`update engagements.milestone set window_ends_at = ${windowEndsAt} where id = ${milestone}`;
  setDeadline(write, { kind: deadlines.review, subject: milestone, dueAt: windowEndsAt });
}
