import type { Actor, Call } from '../../../core/actor.ts';
import type { Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { clearDeadline, setDeadline } from '../../../platform/deadlines.ts';
import { dutiesOf } from '../../accounts/index.ts';
import { heldSuspensionOf } from '../../enforcement/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import type { Counter, Project, Proposal, ProposalFacts } from '../facts.ts';
import type { LockedPair } from '../pair.ts';
import type { CounterDecided, CounterPlan, Decided } from '../rules-proposals.ts';
import { blockedBetween } from './hellos.ts';
import { lockEngagement } from './pairs.ts';

export const proposalColumns = (sql: Sql) => sql`
  q.id, q.engagement, q.project, q.professional, q.status, q.price, q.currency, q.days, q.scope, q.text, q.answers,
  q.edition, q.sent_at as "sentAt", q.decided_at as "decidedAt", q.reason`;
export const counterColumns = (sql: Sql) => sql`
  c.id, c.proposal, c.engagement, c.side, c.price, c.currency, c.days, c.scope, c.text, c.status, c.sent_at as "sentAt",
  c.expires_at as "expiresAt"`;

/** A proposal with everything that decides about it; the stream of the two is locked first. */
export async function lockProposal(tx: Tx, id: string, actor: Actor): Promise<ProposalFacts | null> {
  const [found] = await tx<{
    engagement: string;
    project: string;
    client: `mem_${string}`;
    author: string;
    professional: string;
  }>`
    select e.id as engagement, e.project, e.client, p.author, e.professional
    from hiring.proposal q join hiring.engagement e on e.id = q.engagement join hiring.project p on p.id = q.project
    where q.id = ${id}`;
  if (!found) return null;
  const [pair, [project], [proposal], [counter], [between], ...known] = await Promise.all([
    lockEngagement(tx, found.engagement),
    tx<Pick<Project, 'id' | 'title' | 'status'>>`
      select id, title, status from hiring.project where id = ${found.project} for share`,
    tx<Proposal>`select ${proposalColumns(tx)} from hiring.proposal q where q.id = ${id} for update`,
    tx<Counter>`select ${counterColumns(tx)} from hiring.counter c where c.proposal = ${id} and c.status = 'open' for update`,
    tx<{ blocked: boolean }>`
      select ${blockedBetween(tx, [found.client, found.author], found.professional)} as blocked`,
    dutiesOf(tx, actor, found.client),
    heldSuspensionOf(tx, found.professional),
    acceptanceOf(tx, actor),
    numbersInForce(tx),
  ]);
  const [duties, suspension, acceptance, numbers] = known;
  if (!pair || !project || !proposal) return null;
  const blocked = between?.blocked ?? false;
  return { pair, project, proposal, counter: counter ?? null, blocked, duties, suspension, acceptance, numbers };
}

export async function lockCounter(tx: Tx, id: string, actor: Actor): Promise<ProposalFacts | null> {
  const [found] = await tx<{ proposal: string }>`select proposal from hiring.counter where id = ${id}`;
  return found ? lockProposal(tx, found.proposal, actor) : null;
}

/** The proposal of a pair that waits for a decision: for the act that awards. */
export async function openProposalOf(sql: Sql, engagement: string): Promise<Proposal | null> {
  const [row] = await sql<Proposal>`
    select ${proposalColumns(sql)} from hiring.proposal q where q.engagement = ${engagement} and q.status = 'open'`;
  return row ?? null;
}

/** The same under lock, with its pair: the stream first, then the proposal. */
export async function lockOpenProposal(
  tx: Tx,
  proposal: string,
): Promise<{ pair: LockedPair; proposal: Proposal } | null> {
  const [found] = await tx<{ engagement: string }>`select engagement from hiring.proposal where id = ${proposal}`;
  if (!found) return null;
  const [pair, [row]] = await Promise.all([
    lockEngagement(tx, found.engagement),
    tx<Proposal>`select ${proposalColumns(tx)} from hiring.proposal q where q.id = ${proposal} for update`,
  ]);
  return pair && row ? { pair, proposal: row } : null;
}

/** Writes that a client accepted a proposal: for the act that awards. An offer that still waited falls with it. */
export function acceptProposal(write: Write, proposal: Id<'prp'>, by: string, at: Date): void {
  write`update hiring.proposal set status = 'accepted', decided_at = ${at}, decided_by = ${by} where id = ${proposal}`;
  write`update hiring.counter set status = 'answered', decided_at = ${at}, decided_by = ${by}
        where proposal = ${proposal} and status = 'open'`;
}

export function saveDecision(
  write: Write,
  { proposal, status, reason, counter }: Decided,
  by: string,
  { now }: Call,
): void {
  write`update hiring.proposal set status = ${status}, reason = ${reason}, decided_at = ${now}, decided_by = ${by}
        where id = ${proposal.id}`;
  if (counter)
    endCounter(
      write,
      counter.id,
      status === 'withdrawn' && counter.side === 'professional' ? 'withdrawn' : 'answered',
      by,
      now,
    );
}

const expiry = 'counter.expiry';

export function saveCounter(write: Write, { counter, before }: CounterPlan, author: string, { now }: Call): void {
  if (before) endCounter(write, before.id, before.status, author, now);
  write`
    insert into hiring.counter (
      id, proposal, engagement, side, author, price, currency, days, scope, text, status, sent_at, expires_at)
    values (
      ${counter.id}, ${counter.proposal}, ${counter.engagement}, ${counter.side}, ${author}, ${counter.price},
      ${counter.currency}, ${counter.days}, ${counter.scope}, ${counter.text}, ${counter.status}, ${counter.sentAt},
      ${counter.expiresAt})`;
  setDeadline(write, { kind: expiry, subject: counter.id, dueAt: counter.expiresAt });
}

/** An accepted offer becomes the terms of the proposal. */
export function saveCounterDecision(
  write: Write,
  { counter, status }: CounterDecided,
  by: string,
  { now }: Call,
): void {
  endCounter(write, counter.id, status, by, now);
  if (status === 'accepted') {
    write`update hiring.proposal set price = ${counter.price}, days = ${counter.days}, scope = ${counter.scope}
          where id = ${counter.proposal}`;
  }
}

function endCounter(write: Write, id: string, status: string, by: string, at: Date): void {
  write`update hiring.counter set status = ${status}, decided_at = ${at}, decided_by = ${by} where id = ${id}`;
  if (status !== 'expired') clearDeadline(write, expiry, id);
}
