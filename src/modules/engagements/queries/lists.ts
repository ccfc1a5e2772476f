import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, query } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { titledFor } from '../../hiring/index.ts';
import type { AgreementStatus } from '../lifecycle.ts';

export interface ListedEngagement {
  readonly engagement: Id<'eng'>;
  readonly title: string;
  readonly side: 'client' | 'professional';
  readonly other: string;
  readonly status: AgreementStatus;
  readonly currency: string;
  readonly agreed: bigint;
  readonly held: bigint;
  readonly milestones: number;
  readonly ended: number;
  /** The next review window that closes. */
  readonly windowEndsAt: Date | null;
  readonly inForceAt: Date | null;
}

interface Row extends ListedEngagement {
  readonly project: string;
  readonly edition: number;
  readonly veiled: boolean;
}

const page = 50;

/** Everything a person works on or has worked on, the newest first; what is under way before what has ended. */
export const myEngagements = query({
  name: 'engagements.mine',
  input: z.strictObject({
    status: z.enum(['proposed', 'in_force', 'cancelled', 'closed', 'declined']).optional(),
    cursor: id('eng').optional(),
  }),
  async run(
    db,
    { status, cursor },
    { actor },
  ): Promise<{ items: readonly ListedEngagement[]; next: string | null } | null> {
    if (!isMember(actor)) return null;
    const found = await listed(db, [...(await partiesOf(db, actor))], actor.id, status ?? null, cursor ?? null);
    const rows = await titledFor(db, found, ({ side }) => side === 'client');
    const items = rows.slice(0, page);
    return { items, next: rows.length > page ? (items.at(-1)?.engagement ?? null) : null };
  },
});

async function listed(
  db: Db,
  parties: readonly string[],
  me: string,
  status: string | null,
  cursor: string | null,
): Promise<Row[]> {
  return db<Row>`
    select a.engagement, a.project, p.title, p.edition, p.veiled, a.status, trim(a.currency) as currency, a.in_force_at as "inForceAt",
           case when a.professional = ${me} then 'professional' else 'client' end as side, o.name as other,
           coalesce(m.agreed, 0)::bigint as agreed, coalesce(m.held, 0)::bigint as held,
           coalesce(m.milestones, 0)::int as milestones, coalesce(m.ended, 0)::int as ended, m.window_ends_at as "windowEndsAt"
    from engagements.agreement a
    join hiring.shown_pair p on p.engagement = a.engagement
    join accounts.shown_party o on o.id = case when a.professional = ${me} then a.client else a.professional end
    left join lateral (
      select sum(amount) filter (where status <> 'cancelled') as agreed,
             sum(amount - refunded) filter (where status in ('funded', 'delivered')) as held,
             count(*) filter (where status <> 'cancelled') as milestones,
             count(*) filter (where status in ('released', 'refunded')) as ended,
             min(window_ends_at) filter (where status = 'delivered') as window_ends_at
      from engagements.milestone where engagement = a.engagement
    ) m on true
    where (a.professional = ${me} or a.client = any(${[...parties]}::text[]))
      and (${status}::text is null or a.status = ${status})
      and (${cursor}::text is null or a.engagement < ${cursor})
    order by a.engagement desc limit ${page + 1}`;
}
