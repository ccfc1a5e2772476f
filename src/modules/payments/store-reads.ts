/** What the pages and the API show. Whose money it is decides in SQL who sees it. */
import type { Db, Fragment, Sql } from '../../core/command.ts';
import type { Approval, Funding, Payout, Refund } from './things.ts';

export interface ShownFunding extends Omit<Funding, 'provider' | 'byMember' | 'lang' | 'providerId' | 'contradiction'> {
  readonly object: 'payment';
  readonly professionalName: string;
  /** What is still protected for the milestone. */
  readonly held: bigint;
  readonly refunds: readonly Pick<Refund, 'id' | 'amount' | 'status' | 'openedAt' | 'endedAt'>[];
  /** The transfers of which there are receipts. */
  readonly receipts: readonly {
    readonly transfer: string;
    readonly kind: string;
    readonly amount: bigint;
    readonly at: Date;
  }[];
}

const shownFunding = (sql: Sql): Fragment => sql`
  'payment' as object, f.id, f.engagement, f.milestone, f.payer, f.professional, p.name as "professionalName", f.method,
  f.amount, f.currency, f.description, f.status, f.failure, f.checkout_url as "checkoutUrl", f.opened_at as "openedAt",
  f.ended_at as "endedAt", f.superseded_at as "supersededAt", f.heard_at as "heardAt", f.taken,
  case when f.taken = 'held'
       then coalesce((select b.amount from ledger.shown_balance b where b.account = 'escrow:' || f.milestone), 0)
       else 0 end as held,
  (select coalesce(json_agg(r), '[]') from (
    select id, amount::text, status, opened_at as "openedAt", ended_at as "endedAt" from payments.refund
    where funding = f.id order by opened_at) r) as refunds,
  (select coalesce(json_agg(t), '[]') from (
    select distinct transfer, kind, at, sum(abs(amount)) filter (where amount > 0
      and (kind <> 'release' or account not like 'refund_due:%')) over (partition by transfer)::text as amount
    from ledger.shown_leg where milestone = f.milestone and f.taken = 'held' and kind in ('funding', 'release', 'refund')
    order by at) t) as receipts`;

type FundingRow = Omit<ShownFunding, 'refunds' | 'receipts'> & {
  readonly refunds: readonly {
    id: Refund['id'];
    amount: string;
    status: Refund['status'];
    openedAt: string;
    endedAt: string | null;
  }[];
  readonly receipts: readonly { transfer: string; kind: string; amount: string; at: string }[];
};

const asShown = ({ refunds, receipts, ...row }: FundingRow): ShownFunding => ({
  ...row,
  refunds: refunds.map(({ amount, openedAt, endedAt, ...refund }) => ({
    ...refund,
    amount: BigInt(amount),
    openedAt: new Date(openedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  })),
  receipts: receipts.map(({ amount, at, ...rest }) => ({ ...rest, amount: BigInt(amount), at: new Date(at) })),
});

/** Payments of these payers, the newest first. */
export async function fundingsBy(
  db: Db,
  payers: readonly string[],
  before: string,
  limit: number,
): Promise<ShownFunding[]> {
  const rows = await db<FundingRow>`
    select ${shownFunding(db)} from payments.funding f join accounts.shown_party p on p.id = f.professional
    where f.payer = any(${[...payers]}::text[]) and f.id < ${before} order by f.id desc limit ${limit}`;
  return rows.map(asShown);
}

export async function fundingBy(db: Db, payers: readonly string[], id: string): Promise<ShownFunding | null> {
  const [row] = await db<FundingRow>`
    select ${shownFunding(db)} from payments.funding f join accounts.shown_party p on p.id = f.professional
    where f.payer = any(${[...payers]}::text[]) and f.id = ${id}`;
  return row ? asShown(row) : null;
}

export interface ShownPayout extends Omit<Payout, 'provider' | 'destination' | 'providerId'> {
  readonly object: 'payout';
  readonly memberName: string;
  readonly holder: string;
  readonly account: string;
  readonly approvals: readonly ShownApproval[];
}

/** The professional reads what was said, not which of the staff said it. */
type ShownApproval = Omit<Approval, 'staff'> & { readonly staff: Approval['staff'] | null };

type PayoutRow = Omit<ShownPayout, 'approvals'> & {
  readonly approvals: readonly (Omit<ShownApproval, 'at'> & { at: string })[];
};

const shownPayout = (sql: Sql): Fragment => sql`
  'payout' as object, p.id, p.member, m.name as "memberName", p.amount, p.currency, p.approvals_needed as "approvalsNeeded",
  p.status, p.failure, p.requested_at as "requestedAt", p.ended_at as "endedAt", d.name as holder, d.account,
  (select coalesce(json_agg(a), '[]') from (
    select staff, verdict, reason, at from payments.approval where payout = p.id order by at) a) as approvals`;

const asPayout = ({ approvals, ...row }: PayoutRow): ShownPayout => ({
  ...row,
  approvals: approvals.map(({ at, ...approval }) => ({ ...approval, at: new Date(at) })),
});

export async function payoutsOf(db: Db, member: string, before: string, limit: number): Promise<ShownPayout[]> {
  const rows = await db<PayoutRow>`
    select ${shownPayout(db)} from payments.payout p join payments.destination d on d.id = p.destination
    join accounts.shown_party m on m.id = p.member
    where p.member = ${member} and p.id < ${before} order by p.id desc limit ${limit}`;
  return rows.map(asPayout);
}

export async function payoutShown(db: Db, id: string): Promise<ShownPayout | null> {
  const [row] = await db<PayoutRow>`
    select ${shownPayout(db)} from payments.payout p join payments.destination d on d.id = p.destination
    join accounts.shown_party m on m.id = p.member where p.id = ${id}`;
  return row ? asPayout(row) : null;
}

/** What waits for two people, the longest waiting first. */
export async function payoutsWaiting(db: Db): Promise<ShownPayout[]> {
  const rows = await db<PayoutRow>`
    select ${shownPayout(db)} from payments.payout p join payments.destination d on d.id = p.destination
    join accounts.shown_party m on m.id = p.member where p.status = 'awaiting_approval' order by p.id limit 100`;
  return rows.map(asPayout);
}

/** What a professional has coming, currency by currency. */
export async function standingOf(
  db: Db,
  member: string,
): Promise<{ currency: string; owed: bigint; inTransit: bigint; held: bigint }[]> {
  return db`
    select currency, sum(owed)::bigint as owed, sum(in_transit)::bigint as "inTransit", sum(held)::bigint as held
    from (
      select currency, amount as owed, 0 as in_transit, 0 as held from ledger.shown_balance
      where owner = ${member} and kind = 'payable'
      union all
      select currency, 0, amount, 0 from payments.payout where member = ${member} and ended_at is null
      union all
      select f.currency, 0, 0, b.amount
      from payments.funding f join ledger.shown_balance b on b.account = 'escrow:' || f.milestone
      where f.professional = ${member} and f.taken = 'held'
    ) s
    group by currency order by currency`;
}

export interface Movement {
  readonly at: Date;
  readonly kind: 'funding' | 'release' | 'refund' | 'payout' | 'payout_returned';
  readonly transfer: string;
  readonly description: string | null;
  readonly counterparty: string | null;
  readonly currency: string;
  /** Signed as the reader sees it: what comes to them is above zero. */
  readonly gross: bigint;
  readonly fee: bigint;
  readonly net: bigint;
}

/** Everything that came to or left a reader in a span of time, oldest first. */
export async function movements(
  db: Db,
  reader: { readonly member: string; readonly payers: readonly string[] },
  from: Date,
  until: Date,
): Promise<Movement[]> {
  const rows = await db<Movement & { readonly place: bigint }>`
    select l.at, l.version as place, l.kind, l.transfer, f.description, c.name as counterparty, l.currency,
           (l.amount + coalesce(fee.amount, 0))::bigint as gross, coalesce(fee.amount, 0)::bigint as fee, l.amount as net
    from ledger.shown_balance b
    join ledger.shown_leg l on l.account = b.account
    left join ledger.shown_leg fee on fee.transfer = l.transfer and fee.account = 'platform_fee:' || l.currency
    left join payments.funding f on f.milestone = l.milestone and f.taken = 'held'
    left join accounts.shown_party c on c.id = f.payer
    where b.owner = ${reader.member} and b.kind = 'payable' and l.at >= ${from} and l.at < ${until}
    union all
    select l.at, l.version, 'funding', l.transfer, f.description, c.name, l.currency, -l.amount, 0, -l.amount
    from payments.funding f
    join ledger.shown_leg l on l.account = 'escrow:' || f.milestone and l.cause = 'funding:' || f.id
    join accounts.shown_party c on c.id = f.professional
    where f.payer = any(${[...reader.payers]}::text[]) and f.taken = 'held' and l.at >= ${from} and l.at < ${until}
    union all
    select l.at, l.version, 'refund', l.transfer, f.description, c.name, l.currency, l.amount, 0, l.amount
    from payments.funding f
    join ledger.shown_leg l on l.milestone = f.milestone and l.kind in ('release', 'refund') and l.amount > 0
      and l.account = 'refund_due:' || f.payer || ':' || l.currency
    join accounts.shown_party c on c.id = f.professional
    where f.payer = any(${[...reader.payers]}::text[]) and f.taken = 'held' and l.at >= ${from} and l.at < ${until}
    order by 1, 2`;
  return rows.map(({ place: _place, ...movement }) => movement);
}

export interface ReceiptFacts {
  readonly transfer: string;
  readonly kind: 'funding' | 'release' | 'refund' | 'payout';
  readonly at: Date;
  readonly currency: string;
  readonly gross: bigint;
  readonly fee: bigint | null;
  readonly description: string | null;
  readonly method: Funding['method'] | null;
  readonly clientName: string | null;
  readonly professionalName: string | null;
  readonly references: readonly string[];
  readonly provider: string;
}

/** One transfer, for either side of it. */
export async function receipt(
  db: Db,
  reader: { readonly member: string; readonly payers: readonly string[] },
  transfer: string,
): Promise<ReceiptFacts | null> {
  const [row] = await db<ReceiptFacts>`
    with t as (
      select transfer, kind, milestone, cause, at, currency,
             -- Of what a case shared out, the receipt is for the part that was paid; the other part has a refund of its own.
             (sum(amount) filter (where amount > 0 and (kind <> 'release' or account not like 'refund_due:%')))::bigint as gross,
             (sum(amount) filter (where account = 'platform_fee:' || currency))::bigint as fee
      from ledger.shown_leg where transfer = ${transfer} group by transfer, kind, milestone, cause, at, currency
    )
    select t.transfer, t.kind, t.at, t.currency, t.gross, case when t.kind = 'release' then coalesce(t.fee, 0) end as fee,
           f.description, f.method, c.name as "clientName", p.name as "professionalName", f.provider,
           array_remove(array[f.milestone, f.id, f.provider_id], null) as references
    from t join payments.funding f on f.milestone = t.milestone and f.taken = 'held'
    join accounts.shown_party c on c.id = f.payer join accounts.shown_party p on p.id = f.professional
    where t.kind in ('funding', 'release', 'refund')
      and (f.payer = any(${[...reader.payers]}::text[]) or f.professional = ${reader.member})
    union all
    select t.transfer, t.kind, t.at, t.currency, t.gross, null, null, null, null, m.name, y.provider,
           array_remove(array[y.id, y.provider_id], null)
    from t join payments.payout y on t.cause = 'payout:' || y.id join accounts.shown_party m on m.id = y.member
    where y.member = ${reader.member}
    limit 1`;
  return row ?? null;
}

/** What releases brought a professional, month by month in UTC. */
export async function earnedByMonth(
  db: Db,
  member: string,
  from: Date,
): Promise<{ month: string; currency: string; amount: bigint }[]> {
  return db`
    select to_char(l.at at time zone 'UTC', 'YYYY-MM') as month, l.currency, sum(l.amount)::bigint as amount
    from ledger.shown_balance b join ledger.shown_leg l on l.account = b.account
    where b.owner = ${member} and b.kind = 'payable' and l.kind = 'release' and l.at >= ${from}
    group by 1, 2 order by 1, 2`;
}
