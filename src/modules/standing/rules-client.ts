/** From entries of the record to facts about the client, and from the book to what the scorecard takes. */
import type { ClientFacts, Limits } from '../../engines/scorecard/index.ts';
import type { Numbers } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import { takenOut } from './rules.ts';
import type { ClientFactKind, ClientRow, NewClientFact } from './facts.ts';

/** A client decides about a delivery by accepting it or by asking for changes; silence decides when the time is up. */
const decisions = new Set(['milestone.released', 'changes.requested']);

export function clientFactsIn(entry: Shown): readonly NewClientFact[] {
  const [client] = entry.parties;
  if (entry.kind !== 'engagement' || client === undefined) return [];
  const { type, at, stream, seq, fields, refs } = entry;
  const post = (
    kind: ClientFactKind,
    subject: Shown['refs'][string] | undefined,
    stars: number | null = null,
  ): readonly NewClientFact[] => [{ client, kind, at, stars, subject: `${subject}`, stream, seq }];
  const { of_client: stars } = fields;
  if (type === 'reviews.published' && typeof stars === 'number') return post('client_rating', refs['of_client'], stars);
  if (type === 'review.annulled') return post('client_annulled', refs['review']);
  if (type === 'review.restored') return post('client_restored', refs['review']);
  if (type === 'milestone.delivered') return post('delivered', refs['milestone']);
  return decisions.has(type) ? post('decided', refs['milestone']) : [];
}

/** @param rows in the order in which they were posted. */
export function clientFactsOf(rows: readonly ClientRow[]): ClientFacts {
  const annulled = takenOut(rows, 'client_annulled', 'client_restored');
  const ratings = rows.flatMap(({ kind, at, stars, subject }) =>
    kind === 'client_rating' && stars !== null && !annulled.has(subject) ? [{ at: at.getTime(), stars }] : [],
  );
  const waiting = new Map<string, number>();
  const decided = rows.flatMap(({ kind, at, subject }) => {
    const deliveredAt = waiting.get(subject);
    if (kind === 'delivered') waiting.set(subject, at.getTime());
    if (kind !== 'decided' || deliveredAt === undefined) return [];
    waiting.delete(subject);
    return [{ deliveredAt, decidedAt: at.getTime() }];
  });
  // Everything that is agreed today is protected ahead: there is no day by which somebody would still have to pay.
  return { ratings, decisions: decided, payments: [] };
}

export function limitsIn(numbers: Numbers): Limits {
  return {
    windowDays: numbers.cardWindowDays,
    satisfactionPercent: numbers.cardSatisfactionPercent,
    approvalHours: numbers.cardApprovalHours,
    lateHours: numbers.cardLateHours,
  };
}
