/** What may be exchanged depends on whether money is protected; this says on which side of that line the two stand. */
import type { Stage } from '../screening/index.ts';
import type { Facts, Milestone } from './facts.ts';
import { addDays } from './money.ts';

/** `ended` when no case can be opened any more: contact details are held again, as before the first payment. */
export type EngagementStage = Exclude<Stage, 'public'>;

type StageFacts = Pick<Facts, 'agreement' | 'milestones'>;

/**
 * Funded from the first payment on; if everything was given back without a delivery the two are talking again.
 * Whether a closed engagement still lets contact details pass depends on the moment: see `stageAt`.
 */
export function stageNow({ agreement, milestones }: StageFacts): 'talking' | 'funded' | 'closed' {
  if (agreement?.status === 'closed') return 'closed';
  if (agreement?.onTerms === true && agreement.status === 'in_force') return 'funded';
  return milestones.some(wasWorkedOn) ? 'funded' : 'talking';
}

export function stageAt(facts: StageFacts, now: Date): EngagementStage {
  const stage = stageNow(facts);
  if (stage !== 'closed') return stage;
  const until = caseUntil(facts);
  return until !== null && now < until ? 'closed' : 'ended';
}

/** Until when a case may still be opened about something released; null where nothing was. */
export function caseUntil({ agreement, milestones }: StageFacts): Date | null {
  const releases = milestones.flatMap(({ status, endedAt }) =>
    status === 'released' && endedAt !== null ? [endedAt] : [],
  );
  const last = releases.reduce<Date | null>((latest, each) => (latest === null || each > latest ? each : latest), null);
  return last === null || agreement === null ? null : addDays(last, agreement.terms.caseWindowDays);
}

function wasWorkedOn({ status, fundedAt, deliveries }: Milestone): boolean {
  return fundedAt !== null && (status !== 'refunded' || deliveries > 0);
}
