/**
 * Webhooks on their way out: written down with what they tell of, then sent until the receiver says yes. The receiver
 * must expect them late, twice and in any order; with faults it gets to practise.
 */
import type { ObjectKind } from '../port.ts';
import { type Moment, type Tx, type World, later, momentOf, newId, wallClock } from './world.ts';
import { signedHeaders } from './signature.ts';

const batchSize = 32;
const answerLimitMs = 5_000;
const second = 1_000;
const minute = 60 * second;

/** Writes down that something happened, in the transaction in which it does. */
export async function announce(
  tx: Tx,
  { luck }: World,
  moment: Moment,
  { kind, id, what }: { kind: ObjectKind; id: string; what: string },
): Promise<void> {
  const eventId = newId('evt');
  const body = JSON.stringify({ type: `${kind}.${what}`, timestamp: moment.at.toISOString(), data: { kind, id } });
  await tx`insert into sandbox.event (id, kind, object_id, body, at) values (${eventId}, ${kind}, ${id}, ${body}, ${moment.at})`;
  const delay = luck.strikes('late') ? luck.draw() : 0;
  await addDelivery(tx, eventId, moment, delay);
  if (luck.strikes('twice')) await addDelivery(tx, eventId, moment, delay + luck.draw() / 5);
}

/** Sends the latest webhook of an object once more. False when nothing was ever said about it. */
export async function sendAgain({ sql, ...world }: World, objectId: string): Promise<boolean> {
  const { at, wallAt } = momentOf(world);
  const { count } = await sql`
    insert into sandbox.delivery (event_id, due_at, due_wall_at)
    select id, ${at}::timestamptz, ${wallAt}::timestamptz from sandbox.event
    where object_id = ${objectId} order by seq desc limit 1`;
  return count === 1;
}

/** A delay of 1 is ten minutes of the house's clock or five seconds on the wall. */
async function addDelivery(tx: Tx, eventId: string, { at, wallAt }: Moment, delay: number): Promise<void> {
  await tx`
    insert into sandbox.delivery (event_id, due_at, due_wall_at)
    values (${eventId}, ${later(at, delay * 10 * minute)}, ${later(wallAt, delay * 5 * second)})`;
}

interface Letter {
  readonly id: bigint;
  readonly eventId: string;
  readonly body: string;
}

/** Sends what is due, at most one batch; answers how many were taken in hand. `all` does not wait for their time. */
export async function sendBatch(world: World, { all }: { all: boolean }): Promise<number> {
  const letters = await claim(world, all);
  if (world.luck.strikes('outOfOrder')) shuffle(letters, world.luck.draw);
  for (const letter of letters) {
    const outcome = world.luck.strikes('dropped') ? 'dropped' : await post(world, letter);
    const delivered = /^2\d\d$/.test(outcome);
    await world.sql`
      update sandbox.delivery
      set last_outcome = ${outcome}, delivered_at = ${delivered ? momentOf(world).at : null}
      where id = ${letter.id} and delivered_at is null`;
    if (outcome === 'no_answer') break; // the others would wait as long; their next attempt is already set
  }
  return letters.length;
}

/** Taking a letter sets its next attempt, so one that is lost with its sender is sent by the next. */
async function claim(world: World, all: boolean): Promise<Letter[]> {
  const { sql } = world;
  const { at, wallAt } = momentOf(world);
  const letters = await sql<Letter[]>`
    update sandbox.delivery set attempts = attempts + 1,
      due_at = ${at}::timestamptz + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 12))),
      due_wall_at = ${wallAt}::timestamptz + least(interval '5 minutes', interval '1 second' * power(2, least(attempts, 12)))
    from sandbox.event
    where event.id = event_id and delivery.id in (
      select id from sandbox.delivery
      where delivered_at is null and (${all} or due_at <= ${at} or due_wall_at <= ${wallAt})
      order by due_at, id limit ${batchSize} for update skip locked)
    returning delivery.id, event_id as "eventId", body`;
  return letters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The status the receiver answered with, or `no_answer`. */
async function post({ webhookUrl, secret, wall = wallClock }: World, { eventId, body }: Letter): Promise<string> {
  const headers = signedHeaders(secret, { id: eventId, at: wall.now(), body });
  try {
    const response = await fetch(webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerLimitMs),
    });
    await response.body?.cancel();
    return String(response.status);
  } catch {
    return 'no_answer';
  }
}

function shuffle(items: unknown[], draw: () => number): void {
  const from = items.splice(0);
  while (from.length > 0) items.push(...from.splice(Math.floor(draw() * from.length), 1));
}
