import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Json } from '../../../core/command.ts';
import type { Ticket, TicketKind } from '../facts.ts';

export async function readTicket(sql: Sql, id: string, kind: TicketKind): Promise<Ticket | null> {
  const [row] = await sql<Ticket>`
    select id, kind, member, email, company, facts, tries,
           expires_at as "expiresAt", used_at as "usedAt", ended_at as "endedAt"
    from accounts.ticket where id = ${id} and kind = ${kind}`;
  return row ?? null;
}

/** Locks the stream of the ticket's member, then reads the ticket as it is now. */
export async function lockTicket(
  tx: Tx,
  id: string,
  kind: TicketKind,
): Promise<{ ticket: Ticket; stream: Head } | null> {
  const [[stream], ticket] = await Promise.all([
    tx<Head>`select l.* from record.lock((select coalesce(company, member) from accounts.ticket where id = ${id} and kind = ${kind})) l`,
    readTicket(tx, id, kind),
  ]);
  return stream && ticket ? { stream, ticket } : null;
}

/** Mails of one sort that went to one address in the last hour of the house's clock. */
export async function recentTickets(sql: Sql, kind: TicketKind, email: string): Promise<readonly Date[]> {
  const rows = await sql<{ at: Date }>`
    select created_at as at from accounts.ticket
    where kind = ${kind} and lower(email) = lower(${email}) order by created_at desc limit 20`;
  return rows.map(({ at }) => at);
}

export interface NewTicket {
  readonly id: string;
  readonly kind: TicketKind;
  readonly member: string;
  readonly email?: string;
  readonly company?: string;
  readonly facts?: Readonly<Record<string, Json>>;
  readonly expiresAt: Date;
}

export function insertTicket(write: Write, ticket: NewTicket, now: Date): void {
  const { id, kind, member, email = null, company = null, facts = {}, expiresAt } = ticket;
  write`insert into accounts.ticket (id, kind, member, email, company, facts, created_at, expires_at)
        values (${id}, ${kind}, ${member}, ${email}, ${company}, ${write.json(facts)}, ${now}, ${expiresAt})`;
}

export function useTicket(write: Write, id: string, now: Date): void {
  write`update accounts.ticket set used_at = ${now} where id = ${id}`;
}

export function countTicketTry(write: Write, id: string): void {
  write`update accounts.ticket set tries = tries + 1 where id = ${id}`;
}

/** Earlier tickets of a sort stop working: a newer one takes their place, or what they were for is settled. */
export function endTickets(write: Write, member: string, kinds: readonly TicketKind[], now: Date): void {
  write`update accounts.ticket set ended_at = ${now}
        where member = ${member} and kind = any(${[...kinds]}::text[]) and used_at is null and ended_at is null`;
}

export function endTicket(write: Write, id: string, now: Date): void {
  write`update accounts.ticket set ended_at = ${now} where id = ${id} and used_at is null and ended_at is null`;
}
