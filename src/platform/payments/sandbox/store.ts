/** The books of the sandbox: SQL and nothing but SQL. A step compares and sets, so of two at once one happens. */
import type postgres from 'postgres';
import type { Lang } from '../../../words/lang.ts';
import type { Connection } from '../../postgres/connect.ts';
import type { ObjectKind, Payment, PaymentFailure, PaymentMethod, PaymentStatus } from '../port.ts';
import type { Payout, PayoutStatus, Refund, RefundStatus } from '../port.ts';
import type { Moment, Tx } from './world.ts';

type Sql = Connection | Tx;

/** What time will do to a row unless something comes first. */
export interface Next {
  readonly status: string;
  readonly at: Date;
  readonly wallAt: Date | null;
}

export interface PaymentRow extends Payment {
  readonly token: string;
  readonly description: string;
  readonly lang: Lang;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

const paymentColumns = (sql: Sql) => sql`
  id as "providerId", token, reference, amount_minor as "amountMinor", currency, method, status, failure, description,
  lang, return_url as "returnUrl", cancel_url as "cancelUrl", attempts, refunded_minor as "refundedMinor",
  expires_at as "expiresAt", created_at as "createdAt"`;
const refundColumns = (sql: Sql) => sql`
  id as "refundId", payment_id as "paymentId", amount_minor as "amountMinor", currency, status, failure`;
const payoutColumns = (sql: Sql) => sql`
  id as "payoutId", reference, amount_minor as "amountMinor", currency, status, failure`;

export async function addPayment(tx: Tx, payment: PaymentRow, next: Next): Promise<void> {
  await tx`
    insert into sandbox.payment (id, token, reference, amount_minor, currency, method, description, lang, return_url,
      cancel_url, expires_at, created_at, next_status, next_at, next_wall_at)
    values (${payment.providerId}, ${payment.token}, ${payment.reference}, ${payment.amountMinor}, ${payment.currency},
      ${payment.method}, ${payment.description}, ${payment.lang}, ${payment.returnUrl}, ${payment.cancelUrl},
      ${payment.expiresAt}, ${payment.createdAt}, ${next.status}, ${next.at}, ${next.wallAt})`;
}

export async function paymentOf(sql: Sql, id: string): Promise<PaymentRow | null> {
  const [row] = await sql<PaymentRow[]>`select ${paymentColumns(sql)} from sandbox.payment where id = ${id}`;
  return row ?? null;
}

export async function paymentByToken(sql: Sql, token: string): Promise<PaymentRow | null> {
  const [row] = await sql<PaymentRow[]>`select ${paymentColumns(sql)} from sandbox.payment where token = ${token}`;
  return row ?? null;
}

export interface PaymentStep {
  readonly from: readonly PaymentStatus[];
  readonly to: PaymentStatus;
  readonly failure?: PaymentFailure | null;
  /** Left out: what time will do stays as it was. */
  readonly next?: Next | null;
  readonly countsAsAttempt?: boolean;
}

/** Null when the payment is not, or no longer, where the step begins. */
export async function stepPayment(tx: Tx, id: string, step: PaymentStep): Promise<PaymentRow | null> {
  const { from, to, failure = null, next, countsAsAttempt = false } = step;
  const [row] = await tx<PaymentRow[]>`
    update sandbox.payment
    set status = ${to}, failure = ${failure}, attempts = attempts + ${countsAsAttempt ? 1 : 0}
        ${next === undefined ? tx`` : nextColumns(tx, next)}
    where id = ${id} and status = any(${from as PaymentStatus[]}) returning ${paymentColumns(tx)}`;
  return row ?? null;
}

function nextColumns(tx: Tx, next: Next | null): postgres.PendingQuery<postgres.Row[]> {
  return tx`, next_status = ${next?.status ?? null}, next_at = ${next?.at ?? null}, next_wall_at = ${next?.wallAt ?? null}`;
}

/** Null when the payment has not succeeded or less than this is left of it. Holds the payment until the end. */
export async function takeFromPayment(tx: Tx, id: string, amountMinor: bigint): Promise<PaymentRow | null> {
  const [row] = await tx<PaymentRow[]>`
    update sandbox.payment set refunded_minor = refunded_minor + ${amountMinor}
    where id = ${id} and status = 'succeeded' and refunded_minor + ${amountMinor} <= amount_minor
    returning ${paymentColumns(tx)}`;
  return row ?? null;
}

export async function giveBackToPayment(tx: Tx, id: string, amountMinor: bigint): Promise<void> {
  await tx`update sandbox.payment set refunded_minor = refunded_minor - ${amountMinor} where id = ${id}`;
}

export async function addRefund(
  tx: Tx,
  refund: Refund & { reason: string; createdAt: Date },
  next: Next,
): Promise<void> {
  await tx`
    insert into sandbox.refund (id, payment_id, amount_minor, currency, reason, created_at, next_status, next_at, next_wall_at)
    values (${refund.refundId}, ${refund.paymentId}, ${refund.amountMinor}, ${refund.currency}, ${refund.reason},
      ${refund.createdAt}, ${next.status}, ${next.at}, ${next.wallAt})`;
}

export async function refundOf(sql: Sql, id: string): Promise<Refund | null> {
  const [row] = await sql<Refund[]>`select ${refundColumns(sql)} from sandbox.refund where id = ${id}`;
  return row ?? null;
}

/** Null when the refund has already ended. */
export async function endRefund(tx: Tx, id: string, to: 'succeeded' | 'failed'): Promise<Refund | null> {
  const [row] = await tx<Refund[]>`
    update sandbox.refund set status = ${to}, failure = ${to === 'failed' ? 'refund_rejected' : null},
      next_status = null, next_at = null, next_wall_at = null
    where id = ${id} and status = 'pending' returning ${refundColumns(tx)}`;
  return row ?? null;
}

type NewPayout = Payout & { destinationName: string; destinationAccount: string; createdAt: Date };
export async function addPayout(tx: Tx, payout: NewPayout, next: Next): Promise<void> {
  await tx`
    insert into sandbox.payout (id, reference, amount_minor, currency, destination_name, destination_account, created_at,
      next_status, next_at, next_wall_at)
    values (${payout.payoutId}, ${payout.reference}, ${payout.amountMinor}, ${payout.currency},
      ${payout.destinationName}, ${payout.destinationAccount}, ${payout.createdAt}, ${next.status}, ${next.at}, ${next.wallAt})`;
}

export async function payoutOf(sql: Sql, id: string): Promise<Payout | null> {
  const [row] = await sql<Payout[]>`select ${payoutColumns(sql)} from sandbox.payout where id = ${id}`;
  return row ?? null;
}

/** Null when the payout has already ended. */
export async function endPayout(tx: Tx, id: string, to: 'paid' | 'failed'): Promise<Payout | null> {
  const [row] = await tx<Payout[]>`
    update sandbox.payout set status = ${to}, failure = ${to === 'failed' ? 'account_closed' : null},
      next_status = null, next_at = null, next_wall_at = null
    where id = ${id} and status = 'in_transit' returning ${payoutColumns(tx)}`;
  return row ?? null;
}

export async function credit(tx: Tx, currency: string, amountMinor: bigint): Promise<void> {
  await tx`
    insert into sandbox.balance (currency, available_minor) values (${currency}, ${amountMinor})
    on conflict (currency) do update set available_minor = balance.available_minor + excluded.available_minor`;
}

/** False when the balance does not carry it. */
export async function debit(tx: Tx, currency: string, amountMinor: bigint): Promise<boolean> {
  const { count } = await tx`
    update sandbox.balance set available_minor = available_minor - ${amountMinor}
    where currency = ${currency} and available_minor >= ${amountMinor}`;
  return count === 1;
}

export async function balanceOf(sql: Sql, currency: string): Promise<bigint> {
  const [row] = await sql<{ amount: bigint }[]>`
    select available_minor as amount from sandbox.balance where currency = ${currency}`;
  return row?.amount ?? 0n;
}

/** Takes a key for a request; false when it is taken. Waits for a twin that is under way. */
export async function takeKey(tx: Tx, key: string, hash: string, at: Date): Promise<boolean> {
  const { count } = await tx`
    insert into sandbox.answer (key, hash, at) values (${key}, ${hash}, ${at}) on conflict (key) do nothing`;
  return count === 1;
}

export async function keepAnswer(tx: Tx, key: string, answer: string): Promise<void> {
  await tx`update sandbox.answer set answer = ${answer} where key = ${key}`;
}

export async function answerOf(tx: Tx, key: string): Promise<{ hash: string; answer: string } | null> {
  const [row] = await tx<
    { hash: string; answer: string }[]
  >`select hash, answer from sandbox.answer where key = ${key}`;
  return row ?? null;
}

export interface Due {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly status: string;
}

/** What time has come to, oldest first. Not locked: the step that follows compares again. */
export async function dueObjects(sql: Sql, { at, wallAt }: Moment): Promise<Due[]> {
  const of = (kind: ObjectKind) => sql`
    select ${kind}::text as kind, id, next_status as status, next_at, seq from ${sql(`sandbox.${kind}`)}
    where next_status is not null and (next_at <= ${at} or next_wall_at <= ${wallAt})`;
  return sql<Due[]>`
    select kind, id, status from (${of('payment')} union all ${of('refund')} union all ${of('payout')}) as due
    order by next_at, kind, seq limit 256`;
}

export interface Recent {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly reference: string;
  /** Of a payment only. */
  readonly method: PaymentMethod | null;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly status: PaymentStatus | RefundStatus | PayoutStatus;
  readonly createdAt: Date;
}

export async function recentObjects(sql: Sql, limit: number): Promise<Recent[]> {
  return sql<Recent[]>`
    select kind, id, reference, method, amount_minor as "amountMinor", currency, status, created_at as "createdAt" from (
      (select 'payment' as kind, id, reference, method, amount_minor, currency, status, created_at, seq
       from sandbox.payment order by created_at desc, seq desc limit ${limit})
      union all
      (select 'refund', id, payment_id, null, amount_minor, currency, status, created_at, seq
       from sandbox.refund order by created_at desc, seq desc limit ${limit})
      union all
      (select 'payout', id, reference, null, amount_minor, currency, status, created_at, seq
       from sandbox.payout order by created_at desc, seq desc limit ${limit})
    ) as recent order by created_at desc, kind, seq desc limit ${limit}`;
}
