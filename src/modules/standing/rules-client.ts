/** From entries of the record to facts about the client, and from the book to what the scorecard takes. */
import type { ClientFacts, Limits } from '../../engines/scorecard/index.ts';
import type { Numbers } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import { takenOut } from './rules.ts';
import type { ClientFactKind, ClientRow, NewClientFact } from './facts.ts';

/** A client decides about a delivery by accepting it or by asking for changes; silence decides when the time is up. */
const decisions = new Set(['milestone.released', 'changes.requested', 'assignment.approved', 'assignment.sent_back']);
const deliveries = new Set(['milestone.delivered', 'assignment.completed']);

export function clientFactsIn(entry: Shown): readonly NewClientFact[] {
  const [client] = entry.parties;
  if (entry.kind !== 'engagement' || client === undefined) return [];
  const { type, at, stream, seq, fields, refs } = entry;
  const post = (
    kind: ClientFactKind,
    subject: Shown['refs'][string] | undefined,
    stars: number | null = null,
  ): readonly NewClientFact[] => [{ client, kind, at, stars, dueAt: null, subject: `${subject}`, stream, seq }];
  const { of_client: stars } = fields;
  if (type === 'reviews.published' && typeof stars === 'number') return post('client_rating', refs['of_client'], stars);
  if (type === 'review.annulled') return post('client_annulled', refs['review']);
  if (type === 'review.restored') return post('client_restored', refs['review']);
  const work = refs['milestone'] ?? refs['assignment'];
  if (deliveries.has(type)) return post('delivered', work);
  const { dueAt } = fields;
  if (type === 'assignment.paid' && typeof dueAt === 'string')
    return post('paid', work).map((fact) => ({ ...fact, dueAt: new Date(dueAt) }));
  return decisions.has(type) ? post('decided', work) : [];
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
  // What is protected ahead is never late; only where the house allows payment after approval is there a day to keep.
  const payments = rows.flatMap(({ kind, at, dueAt }) =>
    kind === 'paid' && dueAt ? [{ dueAt: dueAt.getTime(), paidAt: at.getTime() }] : [],
  );
  return { ratings, decisions: decided, payments };
}

export function limitsIn(numbers: Numbers): Limits {
  return {
    windowDays: numbers.cardWindowDays,
    satisfactionPercent: numbers.cardSatisfactionPercent,
    approvalHours: numbers.cardApprovalHours,
    lateHours: numbers.cardLateHours,
  };
}
