import type { Call } from '../../core/actor.ts';
import { actorName } from '../../core/actor.ts';
import type { Fragment, Sql, Tx, Write } from '../../core/command.ts';
import type { Approval, Destination, Funding, FundingOrder, Payout, Refund, RefundOrder } from './things.ts';
import { providerInUse } from './things.ts';
import type { Rail } from '../policy/index.ts';

const fundingColumns = (sql: Sql): Fragment => sql`
  id, engagement, milestone, payer, by_member as "byMember", professional, provider, method, amount, currency,
  description, lang, status, failure, contradiction, provider_id as "providerId", checkout_url as "checkoutUrl",
  opened_at as "openedAt", ended_at as "endedAt", superseded_at as "supersededAt", heard_at as "heardAt", taken`;

export async function fundingOf(sql: Sql, id: string): Promise<Funding | null> {
  const [row] = await sql<Funding>`select ${fundingColumns(sql)} from payments.funding where id = ${id}`;
  return row ?? null;
}

/** Locks one payment; after the stream of its engagement, where an act needs both. */
export async function lockFunding(tx: Tx, id: string): Promise<Funding | null> {
  const [row] = await tx<Funding>`select ${fundingColumns(tx)} from payments.funding where id = ${id} for update`;
  return row ?? null;
}

/**
 * Writes down that a client is to pay, and what is to be asked of the provider for it. A payment that was opened before
 * and not begun gives way; one that is with the bank does not (`funding_under_way`).
 */
export function openFunding(write: Write, order: FundingOrder, call: Call): void {
  write`update payments.funding set superseded_at = ${call.now}
        where milestone = ${order.milestone} and status in ('opened', 'pending') and superseded_at is null`;
  write`insert into payments.funding (id, engagement, milestone, payer, by_member, professional, provider, method, amount,
          currency, description, lang, status, opened_at)
        values (${order.id}, ${order.engagement}, ${order.milestone}, ${order.payer}, ${actorName(call.actor)},
          ${order.professional}, ${providerInUse}, ${order.method}, ${order.amount}, ${order.currency},
          ${order.description}, ${call.lang}, 'opened', ${call.now})`;
  openEffect(write, 'checkout', order.id, call);
}

/** The engagement has taken notice of how a payment ended: its money is held, goes back, or never came. */
export function hearFunding(write: Write, id: string, taken: 'held' | 'returned' | 'noted', call: Call): void {
  write`update payments.funding set heard_at = ${call.now}, taken = ${taken} where id = ${id}`;
}

export function saveCheckout(write: Write, id: string, providerId: string, url: string, call: Call): void {
  write`update payments.funding set provider_id = ${providerId}, checkout_url = ${url}, seen_at = ${call.now},
          status = case status when 'opened' then 'pending' else status end
        where id = ${id}`;
  endEffect(write, 'checkout', id);
}

interface Seen {
  readonly id: string;
  readonly status: string;
  readonly failure: string | null;
  readonly contradiction: string | null;
  readonly providerId: string | null;
  readonly ended: boolean;
}

type Table = 'funding' | 'refund' | 'payout';

/** What the provider says of one of ours, after the rules have made sense of it. */
export function saveSeen(write: Write, table: Table, seen: Seen, call: Call): void {
  const { id, status, failure, contradiction, providerId } = seen;
  const endedAt = seen.ended ? call.now : null;
  if (table === 'funding') {
    write`update payments.funding set status = ${status}, failure = ${failure}, seen_at = ${call.now},
            contradiction = coalesce(contradiction, ${contradiction}), provider_id = coalesce(provider_id, ${providerId}),
            ended_at = coalesce(ended_at, ${endedAt})
          where id = ${id}`;
    return;
  }
  if (table === 'refund') {
    write`update payments.refund set status = ${status}, failure = ${failure}, seen_at = ${call.now},
            contradiction = coalesce(contradiction, ${contradiction}), provider_id = coalesce(provider_id, ${providerId}),
            ended_at = coalesce(ended_at, ${endedAt})
          where id = ${id}`;
  } else {
    write`update payments.payout set status = ${status}, failure = ${failure}, seen_at = ${call.now},
            contradiction = coalesce(contradiction, ${contradiction}), provider_id = coalesce(provider_id, ${providerId}),
            ended_at = coalesce(ended_at, ${endedAt})
          where id = ${id}`;
  }
  endEffect(write, table, id);
}

const refundColumns = (sql: Sql): Fragment => sql`
  id, funding, engagement, milestone, client, amount, currency, reason, status, failure, provider_id as "providerId",
  opened_at as "openedAt", ended_at as "endedAt"`;

export async function refundOf(sql: Sql, id: string): Promise<Refund | null> {
  const [row] = await sql<Refund>`select ${refundColumns(sql)} from payments.refund where id = ${id}`;
  return row ?? null;
}

export async function lockRefund(tx: Tx, id: string): Promise<Refund | null> {
  const [row] = await tx<Refund>`select ${refundColumns(tx)} from payments.refund where id = ${id} for update`;
  return row ?? null;
}

/** Writes down that money owed to a client goes back to the instrument it came from. The ledger transfer is the act's. */
export function openRefund(write: Write, order: RefundOrder, call: Call): void {
  write`insert into payments.refund (id, funding, engagement, milestone, client, amount, currency, reason, opened_at)
        values (${order.id}, ${order.funding}, ${order.engagement}, ${order.milestone}, ${order.client}, ${order.amount},
          ${order.currency}, ${order.reason}, ${call.now})`;
  openEffect(write, 'refund', order.id, call);
}

export async function latestDestination(sql: Sql, member: string): Promise<Destination | null> {
  const [row] = await sql<Destination>`
    select id, member, name, account, set_at as "setAt", usable_at as "usableAt"
    from payments.destination where member = ${member} order by n desc limit 1`;
  return row ?? null;
}

/** Every place a member has named, the latest first. */
export async function destinationsOf(sql: Sql, member: string): Promise<readonly Destination[]> {
  return sql<Destination>`
    select id, member, name, account, set_at as "setAt", usable_at as "usableAt"
    from payments.destination where member = ${member} order by n desc`;
}

export async function destinationOf(sql: Sql, id: string): Promise<Destination | null> {
  const [row] = await sql<Destination>`
    select id, member, name, account, set_at as "setAt", usable_at as "usableAt" from payments.destination where id = ${id}`;
  return row ?? null;
}

export function insertDestination(write: Write, destination: Destination): void {
  const { id, member, name, account, setAt, usableAt } = destination;
  write`insert into payments.destination (id, member, name, account, set_at, usable_at)
        values (${id}, ${member}, ${name}, ${account}, ${setAt}, ${usableAt})`;
}

const payoutColumns = (sql: Sql): Fragment => sql`
  id, member, provider, destination, amount, currency, approvals_needed as "approvalsNeeded", status, failure,
  provider_id as "providerId", requested_at as "requestedAt", ended_at as "endedAt"`;

export async function payoutOf(sql: Sql, id: string): Promise<Payout | null> {
  const [row] = await sql<Payout>`select ${payoutColumns(sql)} from payments.payout where id = ${id}`;
  return row ?? null;
}

export async function lockPayout(tx: Tx, id: string): Promise<Payout | null> {
  const [row] = await tx<Payout>`select ${payoutColumns(tx)} from payments.payout where id = ${id} for update`;
  return row ?? null;
}

export function insertPayout(write: Write, payout: Payout, call: Call): void {
  write`insert into payments.payout (id, member, provider, destination, amount, currency, approvals_needed, status, requested_at)
        values (${payout.id}, ${payout.member}, ${payout.provider}, ${payout.destination}, ${payout.amount},
          ${payout.currency}, ${payout.approvalsNeeded}, ${payout.status}, ${payout.requestedAt})`;
  if (payout.status === 'opened') openEffect(write, 'payout', payout.id, call);
}

export async function approvalsOf(sql: Sql, payout: string): Promise<Approval[]> {
  return sql<Approval>`select staff, verdict, reason, at from payments.approval where payout = ${payout} order by at`;
}

export function insertApproval(write: Write, payout: string, { staff, verdict, reason, at }: Approval): void {
  write`insert into payments.approval (payout, staff, verdict, reason, at)
        values (${payout}, ${staff}, ${verdict}, ${reason}, ${at})`;
}

export function setPayoutStatus(write: Write, id: string, status: 'opened' | 'declined', call: Call): void {
  write`update payments.payout set status = ${status}, ended_at = ${status === 'declined' ? call.now : null} where id = ${id}`;
  if (status === 'opened') openEffect(write, 'payout', id, call);
}

function openEffect(write: Write, kind: 'checkout' | 'refund' | 'payout', subject: string, call: Call): void {
  write`insert into payments.effect (id, kind, subject) values (${call.id('eff')}, ${kind}, ${subject})`;
}

function endEffect(write: Write, table: Table | 'checkout', subject: string): void {
  const kind = table === 'funding' ? 'checkout' : table;
  write`update payments.effect set point = 'answered', answered_at = clock_timestamp(), leased_until = null, fault = null
        where kind = ${kind} and subject = ${subject} and point <> 'answered'`;
}

/** The rail each of these milestones was paid by: it decides how long released money may still be called back. */
export async function railsOf(sql: Sql, milestones: readonly string[]): Promise<ReadonlyMap<string, Rail>> {
  const rows = await sql<{ milestone: string; provider: string; method: Funding['method'] }>`
    select milestone, provider, method from payments.funding
    where milestone = any(${[...milestones]}::text[]) and taken = 'held'`;
  return new Map(rows.map((row) => [row.milestone, row.provider === 'sandbox' ? 'sandbox' : row.method]));
}
