import { z } from 'zod';
import { type Actor, isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { type Offer, offer } from '../../../core/offer.ts';
import { type Duty, dutiesOf } from '../../accounts/index.ts';
import { suspensionOf } from '../../enforcement/index.ts';
import { clientCardOf } from '../../standing/index.ts';
import type { ClientCard } from '../../../engines/scorecard/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import { newStream } from '../../record/index.ts';
import { type Completeness, completeness } from '../completeness.ts';
import type { Project } from '../facts.ts';
import type { ProjectStatus } from '../lifecycle.ts';
import * as rules from '../rules.ts';
import { helloOf } from '../store/hellos.ts';
import { projectColumns } from '../store/projects.ts';
import { cursorField, cursorOf } from './cursor.ts';
import { asOthersRead } from './veiled.ts';

interface ShownParty {
  readonly id: Party;
  readonly name: string;
  readonly country: string | null;
}

export interface ShownProject extends Project {
  readonly client: ShownParty;
  /** Why the scorecard of the client is red; empty when it is not. */
  readonly clientRed: ClientCard['red'];
  readonly proposals: number;
  /** Whether the viewer hires for the client of the project. */
  readonly own: boolean;
  /** For its own side only. */
  readonly completeness: Completeness | null;
  readonly actions: Readonly<Record<string, Offer>>;
  /** What stands between a viewer who is a professional and the project. */
  readonly mine: {
    readonly engagement: Id<'eng'> | null;
    readonly proposal: Id<'prp'> | null;
    readonly invitation: Id<'inv'> | null;
  } | null;
}

interface Row extends Project {
  readonly clientName: string;
  readonly clientCountry: string | null;
  readonly proposals: number;
  readonly veiled: boolean;
}

/** One project: everybody may read what is published; a draft is there for its own side only. */
export const showProject = query({
  name: 'projects.show',
  input: z.strictObject({ project: id('prj') }),
  async run(db, { project: name }, viewer): Promise<ShownProject | null> {
    const [row] = await db<Row>`
      select ${projectColumns(db)}, o.name as "clientName", o.country as "clientCountry",
             (select count(*)::int from hiring.proposal q where q.project = p.id and q.status <> 'withdrawn') as proposals
      from hiring.project p join accounts.shown_party o on o.id = p.owner
      where p.id = ${name} and p.assignment is null`;
    if (!row) return null;
    const duties = await dutiesOf(db, viewer.actor, row.owner);
    const own = duties.includes('hire');
    if (row.status === 'draft' && !own) return null;
    if (row.pool !== null && !own && !(await isMeant(db, row, viewer.actor))) return null;
    const { clientName, clientCountry, proposals, veiled, ...project } = row;
    const [shown, numbers, card, sides] = await Promise.all([
      own || !veiled ? project : asOthersRead(db, project),
      numbersInForce(db),
      clientCardOf(db, project.owner),
      own ? clientSide(db, project, proposals, duties, viewer) : professionalSide(db, project, viewer),
    ]);
    return {
      ...shown,
      client: { id: project.owner, name: clientName, country: clientCountry },
      clientRed: card.at(viewer.now).red,
      proposals,
      own,
      completeness: own ? completeness(project, numbers.at(viewer.now).descriptionMinCharacters) : null,
      ...sides,
    };
  },
});

/** Who may see what is for the people of a pool: they, and whoever is in touch with the client about it. */
async function isMeant(db: Db, { id: project, pool }: Project, actor: Actor): Promise<boolean> {
  if (!isMember(actor)) return false;
  const rows = await db`
    select from pools.shown_seat s where s.pool = ${pool} and s.member = ${actor.id} and s.status = 'inside'
    union all select from hiring.engagement e where e.project = ${project} and e.professional = ${actor.id}
    union all select from accounts.shown_staff f where f.member = ${actor.id}`;
  return rows.length > 0;
}

type Sides = Pick<ShownProject, 'actions' | 'mine'>;

async function clientSide(
  db: Db,
  project: Project,
  proposals: number,
  duties: readonly Duty[],
  viewer: Viewer,
): Promise<Sides> {
  const [acceptance, numbers, suspension] = await Promise.all([
    acceptanceOf(db, viewer.actor),
    numbersInForce(db),
    suspensionOf(db, isMember(viewer.actor) ? viewer.actor.id : ''),
  ]);
  const begins = newStream('project', project.id, [project.owner]);
  const stream = project.publishedAt === null ? null : begins;
  const known = { duties, acceptance, numbers, suspension };
  const facts = { project, stream, proposals, ...known, begins, audience: project.pool, reason: 'mistake' } as const;
  const actions = offer(facts, viewer, {
    publish: rules.publish,
    show_to_all: rules.showToAll,
    close: rules.close,
    reopen: rules.reopen,
    cancel: rules.cancel,
    edit: rules.mayEdit,
    invite: rules.mayBeFound,
  });
  return { actions, mine: null };
}

async function professionalSide(db: Db, project: Project, viewer: Viewer): Promise<Sides> {
  const { actor } = viewer;
  const facts = await helloOf(db, actor, project, isMember(actor) ? actor.id : 'mem_nobody');
  const actions = offer({ ...facts, text: 'A question about the work.' }, viewer, {
    propose: rules.mayPropose,
    ask: rules.ask,
  });
  const engagement = isMember(actor) ? await engagementOf(db, project.id, actor) : null;
  const open = facts.invitation?.status === 'open' ? facts.invitation.id : null;
  return { actions, mine: isMember(actor) ? { engagement, proposal: facts.open?.id ?? null, invitation: open } : null };
}

async function engagementOf(
  db: Db,
  project: string,
  actor: Extract<Actor, { kind: 'member' }>,
): Promise<Id<'eng'> | null> {
  const [row] = await db<{ id: Id<'eng'> }>`
    select id from hiring.engagement where project = ${project} and professional = ${actor.id}`;
  return row?.id ?? null;
}

export interface OwnProject {
  readonly id: Id<'prj'>;
  readonly owner: Party;
  readonly ownerName: string;
  readonly title: string;
  readonly status: ProjectStatus;
  readonly budgetMin: bigint | null;
  readonly budgetMax: bigint | null;
  readonly currency: string;
  readonly dueOn: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  /** Proposals that wait for an answer. */
  readonly open: number;
  readonly proposals: number;
  readonly pairs: number;
}

const ownPage = 50;

/** The projects for which the viewer hires, newest first. */
export const myProjects = query({
  name: 'projects.mine',
  input: z.strictObject({
    status: z.enum(['draft', 'open', 'closed', 'awarded', 'cancelled']).optional(),
    cursor: cursorField,
  }),
  async run(db, { status, cursor }, { actor }): Promise<{ items: OwnProject[]; next: string | null } | null> {
    if (!isMember(actor)) return null;
    const rows = await db<OwnProject>`
      select p.id, p.owner, o.name as "ownerName", p.title, p.status, p.budget_min as "budgetMin",
             p.budget_max as "budgetMax", p.currency, p.due_on::text as "dueOn", p.created_at as "createdAt",
             p.published_at as "publishedAt", n.open, n.proposals,
             (select count(*)::int from hiring.engagement e where e.project = p.id) as pairs
      from hiring.project p join accounts.shown_party o on o.id = p.owner,
      lateral (select count(*) filter (where q.status = 'open')::int as open,
                      count(*) filter (where q.status <> 'withdrawn')::int as proposals
               from hiring.proposal q where q.project = p.id) n
      where p.owner in (select s.party from accounts.shown_stand s where s.member = ${actor.id} and s.role in ('owner', 'hirer'))
        and p.assignment is null
        ${status === undefined ? db`` : db`and p.status = ${status}`}
        ${cursor === undefined ? db`` : db`and p.id < ${cursor[2]}`}
      order by p.id desc limit ${ownPage + 1}`;
    const items = rows.slice(0, ownPage);
    const last = rows.length > ownPage ? items.at(-1) : undefined;
    return { items, next: last ? cursorOf(['id', '', last.id]) : null };
  },
});
