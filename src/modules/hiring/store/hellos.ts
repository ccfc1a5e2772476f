import { type Actor, isMember } from '../../../core/actor.ts';
import type { Sql, Tx, Write } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { dutiesOf } from '../../accounts/index.ts';
import { type Suspension, heldSuspensionOf, suspensionOf } from '../../enforcement/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import { askedOf } from '../../requirements/index.ts';
import { clientCardOf } from '../../standing/index.ts';
import type { HelloFacts, Project, Proposal } from '../facts.ts';
import type { InvitationFacts } from '../rules-hellos.ts';
import { lockEngagement, lockPair } from './pairs.ts';
import { holdProject } from './projects.ts';

/**
 * What stands between a professional and a project, held until the act is done: the stream of the two first (if they
 * ever spoke), then the project, which must not be closed under a proposal that is on its way.
 */
export async function lockHello(
  tx: Tx,
  actor: Actor,
  project: string,
  professional: Id<'mem'>,
  seen: readonly string[] = [],
): Promise<HelloFacts | null> {
  const [pair, held] = await Promise.all([lockPair(tx, project, professional), holdProject(tx, project)]);
  if (!held) return null;
  return { ...(await between(tx, actor, held, professional, heldSuspensionOf(tx, professional), seen)), pair };
}

/** The same without a lock, for the buttons of a page. */
export async function helloOf(sql: Sql, actor: Actor, project: Project, professional: Id<'mem'>): Promise<HelloFacts> {
  return { ...(await between(sql, actor, project, professional, suspensionOf(sql, professional))), pair: null };
}

async function between(
  sql: Sql,
  actor: Actor,
  project: Project,
  professional: Id<'mem'>,
  suspended: Promise<Suspension>,
  seen: readonly string[] = [],
): Promise<Omit<HelloFacts, 'pair'>> {
  const [state, duties, acceptance, numbers, suspension, clientCard, asked] = await Promise.all([
    stateBetween(sql, project, professional),
    dutiesOf(sql, actor, project.owner),
    acceptanceOf(sql, actor),
    numbersInForce(sql),
    suspended,
    clientCardOf(sql, project.owner),
    askedOf(sql, project.id, professional, seen),
  ]);
  return { project, professional, duties, acceptance, numbers, suspension, clientCard, asked, ...state };
}

type State = Pick<HelloFacts, 'insider' | 'outsider' | 'blocked' | 'open' | 'chosen' | 'invitation'>;

async function stateBetween(sql: Sql, { id, owner, author, pool }: Project, professional: string): Promise<State> {
  const [row] = await sql<{
    insider: boolean;
    outsider: boolean;
    blocked: boolean;
    open: Id<'prp'> | null;
    chosen: boolean;
    invitation: Id<'inv'> | null;
    invitationStatus: 'open' | 'answered' | 'declined' | null;
  }>`
    select
      exists (select from accounts.shown_stand s where s.party = ${owner} and s.member = ${professional}) as insider,
      ${pool}::text is not null and e.id is null and not exists (
        select from pools.shown_seat s where s.pool = ${pool} and s.member = ${professional} and s.status = 'inside') as outsider,
      ${blockedBetween(sql, [owner, author], professional)} as blocked,
      (select q.id from hiring.proposal q where q.project = ${id} and q.professional = ${professional} and q.status = 'open') as open,
      exists (select from hiring.proposal q
              where q.project = ${id} and q.professional = ${professional} and q.status = 'accepted') as chosen,
      i.id as invitation, i.status as "invitationStatus"
    from (select 1) always
    left join hiring.engagement e on e.project = ${id} and e.professional = ${professional}
    left join hiring.invitation i on i.engagement = e.id`;
  if (!row) throw new Error('A select of one row gave none');
  const { open, invitation, invitationStatus, ...rest } = row;
  return {
    ...rest,
    open: open && { id: open },
    invitation: invitation && invitationStatus && { id: invitation, status: invitationStatus },
  };
}

/** Whether one of a client's side and a professional keeps the other away. */
export function blockedBetween(sql: Sql, client: readonly string[], professional: string) {
  return sql`exists (
    select from hiring.block b where b.lifted_at is null and (
      (b.party = ${professional} and b.blocked = any(${[...client]}::text[])) or
      (b.blocked = ${professional} and b.party = any(${[...client]}::text[]))))`;
}

/** Whether there is such a member at all. */
export async function isThere(sql: Sql, member: string): Promise<boolean> {
  const rows = await sql`select from accounts.shown_party where id = ${member}`;
  return rows.length > 0;
}

export async function lockInvitation(tx: Tx, id: string): Promise<InvitationFacts | null> {
  const [found] = await tx<{ engagement: string }>`select engagement from hiring.invitation where id = ${id}`;
  if (!found) return null;
  const [pair, [invitation]] = await Promise.all([
    lockEngagement(tx, found.engagement),
    tx<InvitationFacts['invitation']>`select id, status from hiring.invitation where id = ${id} for update`,
  ]);
  return pair && invitation ? { pair, invitation } : null;
}

interface NewInvitation {
  readonly id: Id<'inv'>;
  readonly engagement: string;
  readonly author: string;
  readonly text: string;
  readonly at: Date;
}

export function insertInvitation(write: Write, { id, engagement, author, text, at }: NewInvitation): void {
  write`insert into hiring.invitation (id, engagement, author, text, status, sent_at)
        values (${id}, ${engagement}, ${author}, ${text}, 'open', ${at})`;
}

export function settleInvitation(write: Write, id: string, status: 'answered' | 'declined', at: Date): void {
  write`update hiring.invitation set status = ${status}, decided_at = ${at} where id = ${id} and status = 'open'`;
}

export function insertProposal(write: Write, proposal: Proposal): void {
  write`
    insert into hiring.proposal (
      id, engagement, project, professional, status, price, currency, days, scope, text, answers, edition, sent_at)
    values (
      ${proposal.id}, ${proposal.engagement}, ${proposal.project}, ${proposal.professional}, ${proposal.status},
      ${proposal.price}, ${proposal.currency}, ${proposal.days}, ${proposal.scope}, ${proposal.text},
      ${write.json(proposal.answers.map((answer) => ({ ...answer })))}, ${proposal.edition}, ${proposal.sentAt})`;
}

/** The party somebody acts for when they name none: themselves. */
export function partyOf(actor: Actor, named: Party | undefined): Party | null {
  return named ?? (isMember(actor) ? actor.id : null);
}
