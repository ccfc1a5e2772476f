import { z } from 'zod';
import { isMember, isStaff } from '../../../core/actor.ts';
import { type Db, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { veilText, veils } from '../../screening/index.ts';
import { titledFor } from './veiled.ts';
import { type ReportOutcome, type ReportReason, laterBy } from '../rules.ts';

export interface ShownReport {
  readonly id: Id<'rpt'>;
  readonly reporter: Id<'mem'>;
  readonly reporterName: string;
  readonly subject: string;
  readonly message: number | null;
  readonly about: Party;
  readonly aboutName: string;
  readonly reason: ReportReason;
  readonly text: string;
  readonly weight: number;
  readonly madeAt: Date;
  readonly outcome: ReportOutcome | null;
  readonly resolution: string | null;
  readonly resolvedAt: Date | null;
  /** Other reports about the same party that are still open. */
  readonly others: number;
}

const page = 100;

/** What waits at the desk: the weightiest first, the oldest of equals before. */
export const listReports = query({
  name: 'reports.list',
  input: z.strictObject({ state: z.enum(['open', 'resolved']).default('open') }),
  async run(db, { state }, { actor }): Promise<{ items: ShownReport[]; next: null } | null> {
    if (!isStaff(actor, 'trust_agent', 'mediator', 'operator')) return null;
    const items = await db<ShownReport>`
      ${reports(db)}
      where ${state === 'open' ? db`r.outcome is null` : db`r.outcome is not null`}
      order by ${state === 'open' ? db`r.weight desc, r.made_at` : db`r.resolved_at desc`} limit ${page}`;
    return { items, next: null };
  },
});

const reports = (db: Db) => db`
  select r.id, r.reporter, w.name as "reporterName", r.subject, r.message, r.about, a.name as "aboutName", r.reason,
         r.text, r.weight, r.made_at as "madeAt", r.outcome, r.resolution, r.resolved_at as "resolvedAt",
         (select count(*)::int from hiring.report o where o.about = r.about and o.outcome is null and o.id <> r.id) as others
  from hiring.report r
  join accounts.shown_party w on w.id = r.reporter
  join accounts.shown_party a on a.id = r.about`;

/** With why its reporter's word weighs as it does, and how much later it is looked at for that. */
export interface TakenReport extends ShownReport {
  readonly past: { readonly upheld: number; readonly dismissed: number };
  readonly laterHours: number;
}

/** A report that the viewer has taken from the queue. */
export const takenReport = query({
  name: 'reports.taken',
  input: z.strictObject({ report: id('rpt') }),
  async run(db, { report }, { actor, now }): Promise<TakenReport | null> {
    if (!isMember(actor)) return null;
    const [found] = await db<ShownReport>`
      ${reports(db)}
      join checks.shown_held h on h.item = r.id and h.by = ${actor.id} and h.until_at > ${now}
      where r.id = ${report}`;
    if (!found) return null;
    const [past] = await db<TakenReport['past']>`
      select count(*) filter (where outcome = 'upheld')::int as upheld, count(*) filter (where outcome = 'dismissed')::int as dismissed
      from hiring.report where reporter = ${found.reporter}`;
    return { ...found, past: past ?? { upheld: 0, dismissed: 0 }, laterHours: laterBy(found.weight) };
  },
});

export interface ShownBlock {
  readonly id: Id<'blk'>;
  readonly party: Party;
  readonly blocked: Party;
  readonly name: string;
  readonly blockedAt: Date;
}

/** Whom the viewer, or a company they hire for, keeps away. */
export const myBlocks = query({
  name: 'parties.blocked',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: ShownBlock[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const items = await db<ShownBlock>`
      select b.id, b.party, b.blocked, o.name, b.blocked_at as "blockedAt"
      from hiring.block b join accounts.shown_party o on o.id = b.blocked
      where b.lifted_at is null
        and b.party in (select s.party from accounts.shown_stand s where s.member = ${actor.id} and s.role in ('owner', 'hirer'))
      order by b.id desc limit ${page}`;
    return { items, next: null };
  },
});

export interface ShownInvitation {
  readonly id: Id<'inv'>;
  readonly engagement: Id<'eng'>;
  readonly project: Id<'prj'>;
  readonly title: string;
  readonly client: string;
  readonly text: string;
  readonly status: 'open' | 'answered' | 'declined';
  readonly sentAt: Date;
}

/** Invitations a professional has received. */
export const myInvitations = query({
  name: 'invitations.mine',
  input: z.strictObject({ status: z.enum(['open', 'answered', 'declined']).default('open') }),
  async run(db, { status }, { actor }): Promise<{ items: ShownInvitation[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const rows = await db<ShownInvitation & { edition: number; veiled: boolean }>`
      select i.id, i.engagement, e.project, p.title, p.edition, p.veiled, c.name as client, i.text, i.status, i.sent_at as "sentAt"
      from hiring.invitation i
      join hiring.engagement e on e.id = i.engagement
      join hiring.project p on p.id = e.project
      join accounts.shown_party c on c.id = e.client
      where e.professional = ${actor.id} and i.status = ${status}
      order by i.id desc limit ${page}`;
    const [items, hidden] = await Promise.all([
      titledFor(db, rows, () => false),
      veils(
        db,
        rows.map((row) => row.id),
      ),
    ]);
    const shown = items.map((item) => ({ ...item, text: veilText(item.text, hidden.get(`${item.id} text`) ?? []) }));
    return { items: shown, next: null };
  },
});

export interface ShownPair {
  readonly id: Id<'eng'>;
  readonly project: Id<'prj'>;
  /** What the project heads, where it heads an assignment. */
  readonly assignment: Id<'asg'> | null;
  readonly title: string;
  readonly client: { readonly id: Party; readonly name: string };
  readonly professional: { readonly id: Id<'mem'>; readonly name: string };
  readonly side: 'client' | 'professional';
  readonly openedAt: Date;
}

/** Everybody the viewer has said hello to, or who said hello to them. */
export const myPairs = query({
  name: 'pairs.mine',
  input: z.strictObject({ project: z.string().max(40).optional() }),
  async run(db, { project }, { actor }): Promise<{ items: ShownPair[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const rows = await db<ShownPair & { edition: number; veiled: boolean }>`
      select e.engagement as id, e.project, h.assignment, e.title, e.edition, e.veiled, json_build_object('id', c.id, 'name', c.name) as client,
             json_build_object('id', w.id, 'name', w.name) as professional, e.opened_at as "openedAt",
             case when e.professional = ${actor.id} then 'professional' else 'client' end as side
      from hiring.shown_pair e
      join hiring.project h on h.id = e.project
      join accounts.shown_party c on c.id = e.client
      join accounts.shown_party w on w.id = e.professional
      where (e.professional = ${actor.id} or e.client in (
              select s.party from accounts.shown_stand s where s.member = ${actor.id} and s.role in ('owner', 'hirer')))
        ${project === undefined ? db`` : db`and e.project = ${project}`}
      order by e.engagement desc limit ${page}`;
    return { items: await titledFor(db, rows, ({ side }) => side === 'client'), next: null };
  },
});
