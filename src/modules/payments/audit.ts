import type { Sql } from '../../core/command.ts';
import type { Finding } from '../ledger/index.ts';

/** Whether what was paid in and out stands in the ledger as it should: each rule is one statement over everything. */
export async function auditPayments(sql: Sql): Promise<readonly Finding[]> {
  const found = await Promise.all(rules.map(([, look]) => look(sql)));
  return found.flatMap((rows, n) =>
    rows.map(({ subject, detail }) => ({ rule: rules[n]?.[0] ?? '', subject, detail: detail ?? '' })),
  );
}

type Look = (sql: Sql) => PromiseLike<{ subject: string; detail: string | null }[]>;

/** One row for each transfer: what it moved, and for what cause. */
const moved = (sql: Sql) => sql`(
  select transfer, kind, cause, milestone, currency, sum(amount) filter (where amount > 0) as amount
  from ledger.shown_leg group by transfer, kind, cause, milestone, currency)`;

const rules: readonly (readonly [string, Look])[] = [
  [
    'payment_in_ledger',
    (sql) => sql`
      select coalesce(f.id, m.cause) as subject, concat_ws(' ', f.taken, f.amount, f.currency, m.kind, m.amount, m.currency) as detail
      from (select * from payments.funding where taken in ('held', 'returned')) f
      full join (select * from ${moved(sql)} m where kind in ('funding', 'funding_returned')) m on m.cause = 'funding:' || f.id
      where (f.id, m.cause) is null or f.id is null or m.cause is null or m.amount <> f.amount or m.currency <> f.currency
         or (f.taken = 'held') <> (m.kind = 'funding') or (f.taken = 'held' and m.milestone <> f.milestone)`,
  ],
  [
    'refund_in_ledger',
    (sql) => sql`
      select coalesce(r.id, m.cause) as subject, concat_ws(' ', r.status, r.amount, r.currency, m.amount, m.currency) as detail
      from (select * from payments.refund where status = 'succeeded') r
      full join (select * from ${moved(sql)} m where kind = 'refund_sent') m on m.cause = 'refund_sent:' || r.id
      where r.id is null or m.cause is null or m.amount <> r.amount or m.currency <> r.currency`,
  ],
  [
    // What clients are owed is what is on its way back to them, no more and no less.
    'refund_due',
    (sql) => sql`
      select coalesce(b.account, r.account) as subject, (coalesce(b.amount, 0) - coalesce(r.amount, 0))::text as detail
      from (select account, amount from ledger.shown_balance where kind = 'refund_due') b
      full join (
        select 'refund_due:' || client || ':' || currency as account, sum(amount) as amount
        from payments.refund where status <> 'succeeded' group by client, currency
      ) r on r.account = b.account
      where coalesce(b.amount, 0) <> coalesce(r.amount, 0)`,
  ],
  [
    'payout_in_ledger',
    (sql) => sql`
      select coalesce(p.id, m.cause) as subject, concat_ws(' ', p.status, p.amount, p.currency, m.amount, m.currency) as detail
      from payments.payout p full join (select * from ${moved(sql)} m where kind = 'payout') m on m.cause = 'payout:' || p.id
      where p.id is null or m.cause is null or m.amount <> p.amount or m.currency <> p.currency`,
  ],
  [
    'payout_ended',
    (sql) => sql`
      select coalesce(p.id, m.cause) as subject, concat_ws(' ', p.status, m.kind) as detail
      from (select * from payments.payout where ended_at is not null) p
      full join (select * from ${moved(sql)} m where kind in ('payout_paid', 'payout_returned')) m
        on m.cause = 'payout_ended:' || p.id
      where p.id is null or m.cause is null or m.amount <> p.amount or (p.status = 'paid') <> (m.kind = 'payout_paid')`,
  ],
  [
    'payout_in_transit',
    (sql) => sql`
      select coalesce(b.account, p.account) as subject, (coalesce(b.amount, 0) - coalesce(p.amount, 0))::text as detail
      from (select account, amount from ledger.shown_balance where kind = 'payout_in_transit') b
      full join (
        select 'payout_in_transit:' || provider || ':' || currency as account, sum(amount) as amount
        from payments.payout where ended_at is null group by provider, currency
      ) p on p.account = b.account
      where coalesce(b.amount, 0) <> coalesce(p.amount, 0)`,
  ],
  [
    // Nobody is paid more than they were ever owed, less what they gave back.
    'payout_within_earnings',
    (sql) => sql`
      select p.member || ' ' || p.currency as subject, (p.amount - coalesce(e.amount, 0))::text as detail
      from (
        select member, currency, sum(amount) as amount from payments.payout
        where status not in ('failed', 'declined') group by member, currency
      ) p
      left join (
        select account, sum(amount) as amount from ledger.shown_leg
        where (kind = 'release' and amount > 0) or (kind = 'refund' and amount < 0 and account like 'payable:%') group by account
      ) e on e.account = 'payable:' || p.member || ':' || p.currency
      where p.amount > coalesce(e.amount, 0)`,
  ],
  [
    'two_approved',
    (sql) => sql`
      select p.id as subject, count(a.staff)::text as detail
      from payments.payout p left join payments.approval a on a.payout = p.id and a.verdict = 'approved' and a.staff <> p.member
      where p.approvals_needed > 0 and p.status in ('opened', 'in_transit', 'paid', 'failed')
      group by p.id, p.approvals_needed having count(a.staff) < p.approvals_needed`,
  ],
  [
    'destination_waited',
    (sql) => sql`
      select p.id as subject, d.usable_at::text as detail
      from payments.payout p join payments.destination d on d.id = p.destination
      where d.usable_at > p.requested_at or d.member <> p.member`,
  ],
  [
    // The provider said what cannot be, or an answer was lost for good: nothing moves until a person has looked.
    'needs_a_person',
    (sql) => sql`
      select id as subject, contradiction as detail from payments.funding where contradiction is not null
      union all select id, contradiction from payments.refund where contradiction is not null
      union all select id, contradiction from payments.payout where contradiction is not null
      union all select subject, fault from payments.effect where point = 'stuck'`,
  ],
];

export const paymentRules: readonly string[] = rules.map(([name]) => name);
