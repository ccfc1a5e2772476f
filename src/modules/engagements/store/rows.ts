/** How what is kept looks in the database, and how it is read back. Amounts inside JSON are strings of digits. */
import type { Json, Sql } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { Agreement, Body, Milestone, RefundRequest, Terms, Version } from '../facts.ts';

export interface VersionRow extends Omit<Version, 'body'> {
  readonly body: BodyJson;
}
type BodyJson = Omit<Body, 'milestones'> & {
  readonly milestones: readonly (Omit<Body['milestones'][number], 'amount'> & { readonly amount: string })[];
};

export function readVersion({ body, ...row }: VersionRow): Version {
  return { ...row, body: readBody(body) };
}

function readBody(body: BodyJson): Body {
  return { ...body, milestones: body.milestones.map((each) => ({ ...each, amount: BigInt(each.amount) })) };
}

export function bodyJson({ milestones, ...rest }: Body): Json {
  return {
    ...rest,
    criteria: rest.criteria.map((each) => ({ ...each })),
    milestones: milestones.map((each) => ({ ...each, amount: each.amount.toString() })),
  };
}

export type TermsJson = Omit<Terms, 'feeBands' | 'rate'> & {
  readonly feeBands: readonly { readonly upTo: string | null; readonly basisPoints: string }[];
  readonly rate: { readonly units: string; readonly baseUnits: string } | null;
};

const known = new Map<string, Terms>();

/** Agreements of one policy version and currency share their terms, so most are read once. */
export function readTerms(json: TermsJson): Terms {
  const text = JSON.stringify(json);
  const before = known.get(text);
  if (before !== undefined) return before;
  const terms: Terms = {
    ...json,
    feeBands: json.feeBands.map(({ upTo, basisPoints }) => ({
      upTo: upTo === null ? null : BigInt(upTo),
      basisPoints: BigInt(basisPoints),
    })),
    rate: json.rate && { units: BigInt(json.rate.units), baseUnits: BigInt(json.rate.baseUnits) },
  };
  if (known.size >= 200) known.clear();
  known.set(text, terms);
  return terms;
}

export function termsJson({ feeBands, rate, reviewReminders, ...rest }: Terms): Json {
  return {
    ...rest,
    reviewReminders: reviewReminders.map((each) => ({ ...each })),
    feeBands: feeBands.map(({ upTo, basisPoints }) => ({
      upTo: upTo?.toString() ?? null,
      basisPoints: basisPoints.toString(),
    })),
    rate: rate && { units: rate.units.toString(), baseUnits: rate.baseUnits.toString() },
  };
}

export interface AgreementRow extends Omit<Agreement, 'terms'> {
  readonly terms: TermsJson;
}

export function readAgreement({ terms, ...row }: AgreementRow): Agreement {
  return { ...row, terms: readTerms(terms) };
}

export interface MilestoneRow extends Omit<Milestone, 'refundRequest' | 'evidence'> {
  readonly evidence: readonly { readonly part: string; readonly seenAt: string | null }[];
  readonly requestId: Id<'rfr'> | null;
  readonly requestAmount: bigint | null;
  readonly requestReason: string | null;
  readonly requestAskedAt: Date | null;
}

export function readMilestone({
  requestId,
  requestAmount,
  requestReason,
  requestAskedAt,
  evidence,
  ...row
}: MilestoneRow): Milestone {
  const refundRequest: RefundRequest | null =
    requestId && requestAmount && requestAskedAt
      ? { id: requestId, amount: requestAmount, reason: requestReason ?? '', status: 'open', askedAt: requestAskedAt }
      : null;
  const pieces = evidence.map(({ part, seenAt }) => ({ part, seenAt: seenAt === null ? null : new Date(seenAt) }));
  return { ...row, refundRequest, evidence: pieces };
}

/** A milestone `m` with the refund request `q` that is open for it. */
export const milestoneColumns = (sql: Sql) => sql`
  m.id, m.n, m.title, m.amount, m.refunded, m.due_on::text as "dueOn", m.criteria, m.status, m.funding, m.failure,
  m.funded_at as "fundedAt", m.deliveries, m.delivery, m.delivered_at as "deliveredAt",
  m.window_ends_at as "windowEndsAt", m.extended, m.rounds, m.ended_at as "endedAt", q.id as "requestId",
  q.amount as "requestAmount", q.reason as "requestReason", q.asked_at as "requestAskedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('part', e.part, 'seenAt', e.seen_at)), '[]')
   from engagements.piece e where e.delivery = m.delivery) as evidence,
  (select min(h.cause) from ledger.shown_hold h where h.account = 'escrow:' || m.id) as "inCase"`;
export const openRequest = (sql: Sql) => sql`
  left join engagements.refund_request q on q.milestone = m.id and q.status = 'open'`;
export const versionColumns = (sql: Sql) => sql`
  v.version, v.body, v.side, v.status, v.note, v.proposed_by as "proposedBy", v.proposed_at as "proposedAt",
  v.answered_by as "answeredBy", v.answered_at as "answeredAt"`;
