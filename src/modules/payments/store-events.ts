import type { Call } from '../../core/actor.ts';
import type { Sql, Write } from '../../core/command.ts';
import type { ObjectKind } from '../../platform/payments/port.ts';

export interface NewEvent {
  readonly provider: string;
  readonly eventId: string;
  readonly type: string;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly sentAt: Date;
  readonly body: Uint8Array;
}

/** The same message twice is one message. */
export function insertEvent(write: Write, event: NewEvent, call: Call): void {
  const { provider, eventId, type, objectKind, objectId, sentAt, body } = event;
  write`insert into payments.provider_event (provider, event_id, type, object_kind, object_id, body, sent_at, received_at)
        values (${provider}, ${eventId}, ${type}, ${objectKind}, ${objectId}, ${body}, ${sentAt}, ${call.now})
        on conflict do nothing`;
}

/**
 * Work that is under way outside of any act: taken with a lease on the wall's clock, so that two processes share it
 * and what a dead one had taken is taken again. What it leads to comes back through the gate.
 */
export interface OpenEvent {
  readonly provider: string;
  readonly eventId: string;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
}

export async function takeEvents(sql: Sql, provider: string, limit: number): Promise<OpenEvent[]> {
  return sql<OpenEvent>`
    update payments.provider_event e set attempts = attempts + 1, leased_until = clock_timestamp() + interval '60 seconds'
    from (
      select provider, event_id from payments.provider_event
      where provider = ${provider} and processed_at is null and due_at <= clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
      order by due_at limit ${limit} for update skip locked
    ) taken
    where e.provider = taken.provider and e.event_id = taken.event_id
    returning e.provider, e.event_id as "eventId", e.object_kind as "objectKind", e.object_id as "objectId"`;
}

export async function endEvent(sql: Sql, event: OpenEvent, outcome: string, now: Date): Promise<void> {
  await sql`update payments.provider_event set processed_at = ${now}, outcome = ${outcome}, leased_until = null
            where provider = ${event.provider} and event_id = ${event.eventId}`;
}

/** Not yet: the provider or the house was away. The wait doubles up to ten minutes. */
export async function postponeEvent(sql: Sql, event: OpenEvent, outcome: string): Promise<void> {
  await sql`update payments.provider_event
            set outcome = ${outcome}, leased_until = null, due_at = clock_timestamp() + ${backOff(sql)}
            where provider = ${event.provider} and event_id = ${event.eventId}`;
}

export interface Effect {
  readonly id: string;
  readonly kind: 'checkout' | 'refund' | 'payout';
  readonly subject: string;
  /** Sent so long ago that the provider may have forgotten the key: it must be looked up before it is sent again. */
  readonly old: boolean;
}

export async function takeEffects(sql: Sql, limit: number): Promise<Effect[]> {
  return sql<Effect>`
    update payments.effect e
    set attempts = attempts + 1, point = 'sent', first_sent_at = coalesce(first_sent_at, clock_timestamp()),
        leased_until = clock_timestamp() + interval '60 seconds'
    from (
      select id from payments.effect
      where point in ('committed', 'sent') and due_at <= clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
      order by due_at limit ${limit} for update skip locked
    ) taken
    where e.id = taken.id
    returning e.id, e.kind, e.subject, e.first_sent_at < clock_timestamp() - interval '24 hours' as old`;
}

export async function postponeEffect(sql: Sql, id: string, fault: string): Promise<void> {
  await sql`update payments.effect
            set fault = ${fault}, leased_until = null, due_at = clock_timestamp() + ${backOff(sql)} where id = ${id}`;
}

/** Nobody can say any more whether it was done: a person looks, and nothing is sent blindly. */
export async function parkEffect(sql: Sql, id: string, fault: string): Promise<void> {
  await sql`update payments.effect set point = 'stuck', fault = ${fault}, leased_until = null where id = ${id}`;
}

/** Done already, by another way (a message of the provider came before its answer). */
export async function endEffect(sql: Sql, id: string): Promise<void> {
  await sql`update payments.effect set point = 'answered', answered_at = clock_timestamp(), leased_until = null
            where id = ${id}`;
}

const backOff = (sql: Sql) => sql`interval '1 second' * least(600, power(2, least(attempts, 10)))`;

/** Payments that have ended and of which the engagement has not yet heard. */
export async function unheardFundings(sql: Sql, limit: number): Promise<{ id: string; succeeded: boolean }[]> {
  return sql`
    select id, status = 'succeeded' as succeeded from payments.funding
    where heard_at is null and ended_at is not null and status <> 'contradicted' order by ended_at limit ${limit}`;
}

export interface Unseen {
  readonly kind: ObjectKind;
  readonly id: string;
  readonly providerId: string;
}

/** What has not ended and was not looked at for a while: messages get lost, so we ask. */
export async function unseen(sql: Sql, now: Date, limit: number): Promise<Unseen[]> {
  const before = new Date(now.getTime() - 10 * 60_000);
  return sql`
    select kind, id, provider_id as "providerId" from (
      select 'payment' as kind, id, provider_id, seen_at from payments.funding where ended_at is null
      union all
      select 'refund', id, provider_id, seen_at from payments.refund where ended_at is null
      union all
      select 'payout', id, provider_id, seen_at from payments.payout where ended_at is null
    ) o
    where provider_id is not null and (seen_at is null or seen_at < ${before} or seen_at > ${now})
    order by seen_at nulls first limit ${limit}`;
}

export async function markSeen(sql: Sql, kind: ObjectKind, id: string, now: Date): Promise<void> {
  if (kind === 'payment') await sql`update payments.funding set seen_at = ${now} where id = ${id}`;
  else if (kind === 'refund') await sql`update payments.refund set seen_at = ${now} where id = ${id}`;
  else await sql`update payments.payout set seen_at = ${now} where id = ${id}`;
}

/** Which of ours an object of the provider is; a refund we know only by its payment when its answer was lost. */
export async function refundByProvider(
  sql: Sql,
  providerId: string,
  paymentId: string,
  amount: bigint,
): Promise<string | null> {
  const [row] = await sql<{ id: string }>`
    select r.id from payments.refund r join payments.funding f on f.id = r.funding
    where r.provider_id = ${providerId} or (r.provider_id is null and f.provider_id = ${paymentId} and r.amount = ${amount})
    order by r.provider_id nulls last, r.opened_at limit 1`;
  return row?.id ?? null;
}

/** What of a payment is known to have been given back, or to be on its way. */
export async function refundedOf(sql: Sql, funding: string): Promise<bigint> {
  const [row] = await sql<{ amount: bigint }>`
    select coalesce(sum(amount), 0)::bigint as amount from payments.refund
    where funding = ${funding} and provider_id is not null and status <> 'failed'`;
  return row?.amount ?? 0n;
}
