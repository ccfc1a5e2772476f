import type { Sql } from '../../core/command.ts';

/** Something that must never be: the rule, what it concerns, and by how much where there is an amount. */
export interface Finding {
  readonly rule: string;
  readonly subject: string;
  readonly detail: string;
}

/**
 * What must be true of the ledger at every moment, looked at again from the rows alone, as an auditor would. The
 * database enforces most of it while it is written; this finds what a hand with more rights has done. Each rule is one
 * statement over the whole ledger; run them in one snapshot.
 */
export async function audit(sql: Sql): Promise<readonly Finding[]> {
  const found = await Promise.all(rules.map(([, look]) => look(sql)));
  return found.flatMap((rows, n) =>
    rows.map(({ subject, detail }) => ({ rule: rules[n]?.[0] ?? '', subject, detail: String(detail ?? '') })),
  );
}

type Row = { subject: string; detail: bigint | string | null };
type Look = (sql: Sql) => PromiseLike<Row[]>;

const rules: readonly (readonly [string, Look])[] = [
  [
    'transfer_adds_up',
    (sql) => sql`
      select t.id as subject, coalesce(sum(l.amount), 0)::text as detail
      from ledger.transfer t left join ledger.leg l on l.transfer = t.id
      group by t.id having coalesce(sum(l.amount), 0) <> 0 or count(l.n) < 2`,
  ],
  [
    'leg_belongs',
    (sql) => sql`
      select l.transfer || ' ' || l.account as subject, l.amount::text as detail
      from ledger.leg l left join ledger.transfer t on t.id = l.transfer left join ledger.account a on a.id = l.account
      where t.id is null or a.id is null`,
  ],
  [
    'one_currency',
    (sql) => sql`
      select l.transfer as subject, t.currency || ' ' || a.currency as detail
      from ledger.leg l join ledger.transfer t on t.id = l.transfer join ledger.account a on a.id = l.account
      where t.currency <> a.currency`,
  ],
  [
    'one_cause',
    (sql) =>
      sql`select cause as subject, count(*)::text as detail from ledger.transfer group by cause having count(*) > 1`,
  ],
  [
    'currency_adds_up',
    (sql) => sql`
      select currency as subject, sum(amount)::text as detail
      from ledger.shown_balance group by currency having sum(amount) <> 0`,
  ],
  [
    'balance_is_legs',
    (sql) => sql`
      select b.account as subject, (b.amount - coalesce(l.amount, 0))::text as detail
      from ledger.shown_balance b
      full join (select account, sum(amount) as amount from ledger.leg group by account) l on l.account = b.account
      where b.amount is distinct from coalesce(l.amount, 0)`,
  ],
  [
    'floor_holds',
    (sql) => sql`
      select b.account as subject, b.posted::text as detail
      from ledger.balance b join ledger.account a on a.id = b.account join ledger.chart c using (kind)
      where c.floored and b.posted < 0 or b.floored <> c.floored`,
  ],
  [
    'balance_chain',
    (sql) => sql`
      select account || ' ' || version as subject, (balance_after - amount - before)::text as detail
      from (
        select l.account, l.version, l.amount, l.balance_after,
               coalesce(lag(l.balance_after) over w, 0) as before, coalesce(lag(l.version) over w, 0) as version_before
        from ledger.leg l join ledger.account a on a.id = l.account
        where a.mode = 'locked' window w as (partition by l.account order by l.version)
      ) chain
      where balance_after is null or balance_after <> before + amount or version <> version_before + 1`,
  ],
  [
    'balance_version',
    (sql) => sql`
      select b.account as subject, (b.version - coalesce(l.legs, 0) + coalesce(d.legs, 0))::text as detail
      from ledger.balance b
      left join (select account, count(*) as legs from ledger.leg group by account) l on l.account = b.account
      left join (select account, count(*) as legs from ledger.delta group by account) d on d.account = b.account
      where b.version + coalesce(d.legs, 0) <> coalesce(l.legs, 0)`,
  ],
  [
    // Released, refunded and fees are all that ever leaves: together with what is still held they are what was funded.
    'milestone_adds_up',
    (sql) => sql`
      select milestone as subject, (funded - moved_on - held)::text as detail
      from (
        select t.milestone,
               coalesce(-sum(l.amount) filter (where t.kind = 'funding' and a.kind = 'provider_cash'), 0) as funded,
               coalesce(sum(l.amount) filter (where t.kind in ('release', 'refund') and a.kind <> 'escrow'), 0) as moved_on,
               coalesce((select amount from ledger.shown_balance b where b.account = 'escrow:' || t.milestone), 0) as held
        from ledger.transfer t join ledger.leg l on l.transfer = t.id join ledger.account a on a.id = l.account
        where t.milestone is not null group by t.milestone
      ) m where funded <> moved_on + held`,
  ],
  [
    'escrow_is_its_own',
    (sql) => sql`
      select l.transfer as subject, l.account as detail
      from ledger.leg l join ledger.account a on a.id = l.account join ledger.transfer t on t.id = l.transfer
      where a.kind = 'escrow' and a.owner is distinct from t.milestone`,
  ],
  [
    'held_is_there',
    (sql) => sql`
      select h.account as subject, (sum(h.amount) - max(b.posted))::text as detail
      from ledger.shown_hold h join ledger.balance b on b.account = h.account
      group by h.account having sum(h.amount) > max(b.posted)`,
  ],
  [
    'settled_is_empty',
    (sql) => sql`
      select b.account as subject, b.amount::text as detail
      from ledger.shown_balance b join ledger.transfer t on t.cause = 'settled:' || b.owner
      where b.kind = 'escrow' and b.amount <> 0`,
  ],
];

export const moneyRules: readonly string[] = rules.map(([name]) => name);
