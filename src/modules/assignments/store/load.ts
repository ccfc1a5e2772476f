/** Locks and reads what the rules look at. A stream of the record first, in a statement of its own; the assignment after it. */
import { type Actor, isMember } from '../../../core/actor.ts';
import type { Head, Sql, Tx } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { dutiesOf } from '../../accounts/index.ts';
import { heldSuspensionOf, suspensionOf } from '../../enforcement/index.ts';
import { type MilestoneFacts, lockForSettlement, readMilestoneFacts } from '../../engagements/index.ts';
import { type LockedPair, lockPair, poolOf } from '../../hiring/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import { lockStream } from '../../record/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import { clientCardOf } from '../../standing/index.ts';
import {
  type Ask,
  type Assignment,
  type BetweenFacts,
  type Body,
  type Closeout,
  type OwnFacts,
  type RunningFacts,
  type Visit,
  assignmentEdition,
} from '../facts.ts';
import type { CreditFacts } from '../rules-words.ts';
import {
  type AssignmentRow,
  type OfferRow,
  askColumns,
  assignmentColumns,
  closeoutColumns,
  offerColumns,
  readAssignment,
  readBody,
  readOffer,
  visitColumns,
} from './rows.ts';

export async function standingOf(sql: Sql, actor: Actor, owner: Party) {
  const [duties, acceptance, numbers] = await Promise.all([
    dutiesOf(sql, actor, owner),
    acceptanceOf(sql, actor),
    numbersInForce(sql),
  ]);
  return { duties, acceptance, numbers };
}

export async function assignmentOf(sql: Sql, id: string): Promise<Assignment | null> {
  const [row] = await sql<AssignmentRow>`
    select ${assignmentColumns(sql)} from assignments.assignment a where a.id = ${id}`;
  return row ? readAssignment(row) : null;
}

async function lockRow(tx: Tx, id: string): Promise<Assignment | null> {
  const [row] = await tx<AssignmentRow>`
    select ${assignmentColumns(tx)} from assignments.assignment a where a.id = ${id} for update`;
  return row ? readAssignment(row) : null;
}

/** For acts of the client before somebody has taken it. */
export async function lockOwn(tx: Tx, id: string, actor: Actor, pool?: string): Promise<OwnFacts | null> {
  const [[stream], assignment] = await Promise.all([
    tx<Head>`select l.* from assignments.assignment a, record.lock(a.project) l where a.id = ${id}`,
    lockRow(tx, id),
  ]);
  if (assignment === null) return null;
  const suspension = heldSuspensionOf(tx, isMember(actor) ? actor.id : '');
  return { ...(await ownFacts(tx, assignment, actor, suspension, pool)), stream: stream ?? null };
}

/** The same without a lock, for the buttons of a page. */
export async function readOwn(sql: Sql, assignment: Assignment, actor: Actor): Promise<OwnFacts> {
  return ownFacts(sql, assignment, actor, suspensionOf(sql, isMember(actor) ? actor.id : ''));
}

async function ownFacts(
  sql: Sql,
  assignment: Assignment,
  actor: Actor,
  suspended: Promise<OwnFacts['suspension']>,
  pool?: string,
): Promise<OwnFacts> {
  const [standing, suspension, credit, named] = await Promise.all([
    standingOf(sql, actor, assignment.owner),
    suspended,
    creditOf(sql, assignment.owner),
    pool === undefined ? null : poolOf(sql, pool, assignment.owner),
  ]);
  return { ...standing, assignment, stream: null, suspension, credit, pool: named };
}

/** How many days after approval this client may pay; null where it has to protect payments. */
export async function creditOf(sql: Sql, party: string): Promise<number | null> {
  const [row] = await sql<{ days: number }>`
    select days_max as days from assignments.credit where party = ${party} and ended_at is null`;
  return row?.days ?? null;
}

/** What stands between a professional and an assignment, held until the act is done. */
export async function lockBetween(
  tx: Tx,
  { assignment: id, professional }: { readonly assignment: string; readonly professional: Id<'mem'> },
  actor: Actor,
): Promise<BetweenFacts | null> {
  const [known] = await tx<{ project: Id<'prj'> | null }>`select project from assignments.assignment where id = ${id}`;
  if (!known) return null;
  const pair = known.project === null ? null : await lockPair(tx, known.project, professional);
  const assignment = await lockRow(tx, id);
  return (
    assignment &&
    betweenFacts(tx, assignment, professional, actor, { pair, suspended: heldSuspensionOf(tx, professional) })
  );
}

/** By an offer: only the one that waits is there to be answered. */
export async function lockOffer(tx: Tx, offer: string, actor: Actor): Promise<BetweenFacts | null> {
  const [known] = await tx<{ assignment: string; professional: Id<'mem'> }>`
    select assignment, professional from assignments.offer where id = ${offer}`;
  const facts = known && (await lockBetween(tx, known, actor));
  return facts ? { ...facts, offer: facts.offer?.id === offer ? facts.offer : null } : null;
}

/** The same without a lock, for the buttons of a page. */
export async function readBetween(sql: Sql, assignment: Assignment, professional: Id<'mem'>, actor: Actor) {
  return betweenFacts(sql, assignment, professional, actor, { pair: null, suspended: suspensionOf(sql, professional) });
}

interface Held {
  readonly pair: LockedPair | null;
  readonly suspended: ReturnType<typeof suspensionOf>;
}

async function betweenFacts(
  sql: Sql,
  assignment: Assignment,
  professional: Id<'mem'>,
  actor: Actor,
  { pair, suspended }: Held,
): Promise<BetweenFacts> {
  const { id, owner, audience, pool, project } = assignment;
  const [standing, suspension, clientCard, [row], [open], shown] = await Promise.all([
    standingOf(sql, actor, owner),
    suspended,
    clientCardOf(sql, owner),
    sql<{ insider: boolean; blocked: boolean; seat: boolean; asked: boolean; version: number }>`
      select
        exists (select from accounts.shown_stand s where s.party = ${owner} and s.member = ${professional}) as insider,
        exists (select from hiring.shown_block b where (b.party = ${professional} and b.blocked = ${owner})
                or (b.party = ${owner} and b.blocked = ${professional})) as blocked,
        exists (select from pools.shown_seat s where s.pool = ${pool} and s.member = ${professional}
                and s.status = 'inside') as seat,
        exists (select from assignments.offer o where o.assignment = ${id} and o.professional = ${professional}) as asked,
        (select coalesce(max(v.version), 0) + 1 from hiring.shown_pair p
         left join engagements.shown_version v on v.engagement = p.engagement
         where p.project = ${project} and p.professional = ${professional})::int as version`,
    sql<OfferRow>`select ${offerColumns(sql)} from assignments.offer o
                  where o.assignment = ${id} and o.professional = ${professional} and o.status = 'open'`,
    shownBody(sql, assignment),
  ]);
  const meant = audience === 'market' || row?.asked === true || (audience === 'pool' && row?.seat === true);
  return {
    ...{ ...standing, assignment, professional, pair, suspension, clientCard, shown },
    ...{ insider: row?.insider ?? false, blocked: row?.blocked ?? false, outsider: !meant },
    ...{ offer: open ? readOffer(open) : null, nextVersion: row?.version ?? 1 },
  };
}

/** The words as others read them now. */
export async function shownBody(sql: Sql, assignment: Assignment): Promise<Body> {
  const name = assignmentEdition(assignment);
  const hidden = await veils(sql, [name]);
  const shown = (param: string, text: string) => veilText(text, hidden.get(`${name} ${param}`) ?? []);
  const { body } = assignment;
  return {
    ...body,
    ...{ title: shown('title', body.title), description: shown('description', body.description) },
    ...{ place: shown('place', body.place), city: shown('city', body.city) },
    deliverables: body.deliverables.map((each, n) => ({ ...each, text: shown(`deliverables.${n}.text`, each.text) })),
    fields: body.fields.map(({ name: label, value }, n) => ({
      name: shown(`fields.${n}.name`, label),
      value: shown(`fields.${n}.value`, value),
    })),
    equipment: body.equipment.map((each, n) => ({ ...each, text: shown(`equipment.${n}.text`, each.text) })),
    ...{ address: shown('address', body.address), contact: shown('contact', body.contact) },
    instructions: shown('instructions', body.instructions),
  };
}

type Running = Pick<
  RunningFacts,
  'assignment' | 'numbers' | 'visits' | 'asks' | 'closeouts' | 'closeout' | 'shipments'
>;

/** Work that somebody has taken: the stream of the two, their money, then the assignment. Null for strangers. */
export async function lockRunning(tx: Tx, id: string, actor: Actor): Promise<RunningFacts | null> {
  const [known] = await tx<{ milestone: string | null }>`select milestone from assignments.assignment where id = ${id}`;
  if (!known?.milestone) return null;
  const facts = await lockForSettlement(tx, known.milestone, actor);
  const assignment = facts && (await lockRow(tx, id));
  return assignment && joined(facts, await runningOf(tx, assignment));
}

export async function readRunning(sql: Sql, assignment: Assignment, actor: Actor): Promise<RunningFacts | null> {
  if (assignment.milestone === null) return null;
  const facts = await readMilestoneFacts(sql, assignment.milestone, actor);
  return facts && joined(facts, await runningOf(sql, assignment));
}

function joined(facts: MilestoneFacts, running: Running | null): RunningFacts | null {
  return running && { ...facts, ...running };
}

async function runningOf(sql: Sql, assignment: Assignment): Promise<Running | null> {
  const { id, startsAt, endsAt, professional } = assignment;
  const [numbers, visits, asks, closeouts, shipments] = await Promise.all([
    numbersInForce(sql),
    sql<Visit>`select ${visitColumns(sql)} from assignments.visit v
               where v.assignment = ${id} and v.professional = ${professional} order by v.n`,
    sql<Ask>`select ${askColumns(sql)} from assignments.ask k where k.assignment = ${id} order by k.id`,
    sql<Closeout & { outcome: string | null }>`
      select ${closeoutColumns(sql)}, c.outcome from assignments.closeout c where c.assignment = ${id} order by c.n`,
    sql<RunningFacts['shipments'][number]>`select item, step from assignments.shipment where assignment = ${id}`,
  ]);
  if (startsAt === null || endsAt === null) return null;
  const last = closeouts.at(-1);
  const closeout = last && (last.outcome === null || last.outcome === 'approved') ? last : null;
  return {
    assignment: { ...assignment, startsAt, endsAt },
    numbers,
    visits,
    asks,
    closeouts: closeouts.length,
    closeout,
    shipments,
  };
}

/** Whether the client, or the place, kept the professional from being on time. */
export async function readExcused(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql`
    select from assignments.note n join assignments.assignment a on a.id = n.assignment
    where n.assignment = ${id} and (n.kind = 'cannot_enter' or (n.side = 'client' and n.kind = 'delayed'))`;
  return rows.length > 0;
}

/** Something that was asked, with the work it is about. */
export async function lockAsk(
  tx: Tx,
  id: string,
  actor: Actor,
): Promise<(RunningFacts & { readonly ask: Ask }) | null> {
  const [known] = await tx<{ assignment: string }>`select assignment from assignments.ask where id = ${id}`;
  const facts = known && (await lockRunning(tx, known.assignment, actor));
  const ask = facts?.asks.find((each) => each.id === id);
  return facts && ask ? { ...facts, ask } : null;
}

/** Somebody with an account, who has not left. */
export async function isThere(sql: Sql, member: string): Promise<boolean> {
  const rows = await sql`select from accounts.shown_party p where p.id = ${member} and p.kind = 'member'
                         and not exists (select from vault.erasure v where v.author = p.id)`;
  return rows.length > 0;
}

export async function lockCredit(tx: Tx, party: Party, days: number | null): Promise<CreditFacts | null> {
  const stream = await lockStream(tx, party);
  return stream && { stream, party, days, now: await creditOf(tx, party) };
}

export async function lockTemplate(tx: Tx, template: Id<'tpl'>, actor: Actor) {
  const [row] = await tx<{ owner: Party }>`select owner from assignments.template where id = ${template}`;
  return row ? { template, duties: await dutiesOf(tx, actor, row.owner) } : null;
}

export async function templateOf(sql: Sql, template: string, owner: string): Promise<Body | null> {
  const [row] = await sql<{ body: AssignmentRow['body'] }>`
    select body from assignments.template where id = ${template} and owner = ${owner}`;
  return row ? readBody(row.body) : null;
}

export interface Template {
  readonly id: Id<'tpl'>;
  readonly owner: Party;
  readonly name: string;
  readonly body: Body;
}
export async function templatesOf(sql: Sql, parties: readonly string[]): Promise<Template[]> {
  const rows = await sql<Omit<Template, 'body'> & { body: AssignmentRow['body'] }>`
    select id, owner, name, body from assignments.template where owner = any(${[...parties]}::text[]) order by lower(name), id`;
  return rows.map((row) => ({ ...row, body: readBody(row.body) }));
}
