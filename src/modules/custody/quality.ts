/**
 * How the work went, computed from what the record says happened and when: nobody fills it in, and anybody who has the
 * record comes to the same figures. An answer is the first thing one side says after the other side has spoken.
 */
export interface Happened {
  readonly type: string;
  readonly at: Date;
  readonly side: 'client' | 'professional' | null;
  /** The milestone it is about. */
  readonly milestone: string | null;
}

export interface Pace {
  /** From the first word of the other side to the first of this one; null while there is none. */
  readonly firstAnswerMs: number | null;
  readonly medianAnswerMs: number | null;
  readonly answers: number;
}

export interface Quality {
  readonly client: Pace;
  readonly professional: Pace;
  readonly deliveries: number;
  /** First deliveries on or before the agreed day, of those that had one. */
  readonly onTime: number;
  readonly dated: number;
  /** Rounds of changes asked for, and the most for one milestone. */
  readonly rounds: number;
  readonly mostRounds: number;
  /** From a delivery to what the client said about it. */
  readonly medianReviewMs: number | null;
  /** Deliveries accepted because the client said nothing. */
  readonly silences: number;
}

const speaks = new Set(['message.posted', 'question.asked', 'invitation.sent', 'proposal.sent', 'proposal.countered']);
const dayMs = 86_400_000;

/** @param due the agreed day of each milestone (`2026-12-20`); a delivery counts as kept until that day has ended everywhere. */
export function qualityOf(entries: readonly Happened[], due: ReadonlyMap<string, string>): Quality {
  const deliveries = entries.filter(({ type }) => type === 'milestone.delivered');
  const first = new Map<string, Date>();
  for (const { milestone, at } of deliveries) if (milestone !== null && !first.has(milestone)) first.set(milestone, at);
  const dated = [...first].filter(([milestone]) => due.has(milestone));
  const rounds = entries.filter(({ type }) => type === 'changes.requested');
  const byMilestone = [...Map.groupBy(rounds, ({ milestone }) => milestone).values()].map(({ length }) => length);
  return {
    client: paceOf(entries, 'client'),
    professional: paceOf(entries, 'professional'),
    deliveries: deliveries.length,
    onTime: dated.filter(([milestone, at]) => at.getTime() < endOf(due.get(milestone) ?? '')).length,
    dated: dated.length,
    rounds: rounds.length,
    mostRounds: Math.max(0, ...byMilestone),
    medianReviewMs: median(reviewsOf(entries)),
    silences: entries.filter(({ type, side }) => type === 'milestone.released' && side === null).length,
  };
}

/** The day has ended everywhere twelve hours after it ended in Greenwich. */
function endOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime() + dayMs + dayMs / 2;
}

/** Each time the turn passes to this side: how long until it spoke. What follows at once is not another answer. */
function paceOf(entries: readonly Happened[], side: 'client' | 'professional'): Pace {
  const waits: number[] = [];
  let since: Date | null = null;
  for (const { type, at, side: who } of entries) {
    if (!speaks.has(type) || who === null) continue;
    if (who !== side) since ??= at;
    else if (since) {
      waits.push(at.getTime() - since.getTime());
      since = null;
    }
  }
  return { firstAnswerMs: waits[0] ?? null, medianAnswerMs: median(waits), answers: waits.length };
}

function reviewsOf(entries: readonly Happened[]): number[] {
  const waiting = new Map<string, Date>();
  return entries.flatMap(({ type, at, milestone, side }) => {
    if (milestone === null) return [];
    const since = waiting.get(milestone);
    if (type === 'milestone.delivered') waiting.set(milestone, at);
    else if (since && side === 'client' && (type === 'changes.requested' || type === 'milestone.released')) {
      waiting.delete(milestone);
      return [at.getTime() - since.getTime()];
    }
    return [];
  });
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
