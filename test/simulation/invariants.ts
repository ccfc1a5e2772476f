/** What must hold every evening, from the rows alone. Each answers with sentences about what does not. */
import { milestoneLife } from '../../src/modules/engagements/index.ts';
import { proposalLife } from '../../src/modules/hiring/index.ts';
import { type Lifecycle } from '../../src/core/lifecycle.ts';
import { doctor } from '../../src/doors/doctor.ts';
import type { PaymentProvider } from '../../src/platform/payments/port.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

export async function faultsToday(pool: Connection, bank: PaymentProvider, now: Date): Promise<readonly string[]> {
  const findings = await doctor(pool, bank, now);
  return [
    ...findings.map(({ rule, subject, detail }) => `${rule}: ${subject} ${detail}`),
    ...(await sums(pool)),
    ...(await retold(pool)),
  ];
}

/** The status of a milestone is the sum of its rows: deliveries, endings, releases, refunds and what the ledger holds. */
async function sums(pool: Connection): Promise<readonly string[]> {
  const rows = await pool<{ id: string; status: string; why: string }[]>`
    select * from (
      select m.id, m.status,
        case
          when (m.status in ('released', 'refunded', 'cancelled')) <> (e.how is not null) or e.how <> m.status then 'another ending'
          when (m.status = 'released') <> (r.milestone is not null) then 'a release that is none'
          when m.status in ('funded', 'delivered') and held <> m.amount - m.refunded then 'held ' || held
          when m.status not in ('funded', 'delivered') and held <> 0 then 'still held ' || held
          when m.status = 'delivered' and d.n <> m.deliveries then 'another number of deliveries'
          when r.gross + m.refunded <> m.amount then 'not all of it was released'
        end as why
      from engagements.milestone m
      left join engagements.ending e on e.milestone = m.id
      left join engagements.release r on r.milestone = m.id
      left join engagements.delivery d on d.id = m.delivery
      cross join lateral (
        select coalesce((select amount from ledger.shown_balance b where b.account = 'escrow:' || m.id), 0) as held) h
    ) looked where why is not null`;
  return rows.map(({ id, status, why }) => `${id} is ${status}: ${why}`);
}

const milestoneSteps: Readonly<Record<string, readonly string[]>> = {
  'milestone.funding_started': ['fund'],
  'milestone.funded': ['confirm_funding'],
  'milestone.funding_failed': ['fail_funding'],
  'milestone.delivered': ['deliver'],
  'changes.requested': ['request_changes'],
  'window.extended': ['extend'],
  'milestone.released': ['release'],
  'milestone.refunded': ['refund', 'give_back_a_part'],
  'milestone.cancelled': ['cancel'],
  'case.settled': ['settle_case', 'settle_case_all_back'],
  'case.executed': ['settle_case', 'settle_case_all_back'],
};
const proposalSteps: Readonly<Record<string, readonly string[]>> = {
  'proposal.withdrawn': ['withdraw'],
  'proposal.declined': ['decline'],
};

interface Told {
  readonly id: string;
  readonly status: string;
  readonly types: readonly string[];
  /** False where the thing ended with its engagement or its wording and not by an entry of its own. */
  readonly alone: boolean;
}

/** Who only reads the record comes to the same status, and finds no step that the map of lives does not have. */
export async function retold(pool: Connection): Promise<readonly string[]> {
  const milestones = await pool<Told[]>`
    select m.id, m.status, coalesce(array_agg(e.type order by e.seq) filter (where e.type is not null), '{}') as types,
           not (m.status = 'cancelled') as alone
    from engagements.milestone m left join record.entry e on e.stream = m.engagement and e.refs ->> 'milestone' = m.id
    group by m.id`;
  const proposals = await pool<Told[]>`
    select p.id, p.status, coalesce(array_agg(e.type order by e.seq) filter (where e.type is not null), '{}') as types,
           p.status <> 'accepted' as alone
    from hiring.proposal p left join record.entry e on e.stream = p.engagement and e.refs ->> 'proposal' = p.id
    group by p.id`;
  return [
    ...milestones.flatMap((told) => retell(told, milestoneLife, milestoneSteps, 'agreed')),
    ...proposals.flatMap((told) => retell(told, proposalLife, proposalSteps, 'open')),
  ];
}

function retell(
  { id, status, types, alone }: Told,
  life: Lifecycle,
  steps: Readonly<Record<string, readonly string[]>>,
  first: string,
): readonly string[] {
  // A refund may be of all or of a part: both roads are followed until one of them ends where the row stands.
  let roads = new Set([first]);
  for (const type of types) {
    const acts = steps[type];
    if (!acts) continue;
    const next = new Set<string>();
    for (const road of roads) for (const act of acts) if (life[road]?.[act] !== undefined) next.add(life[road][act]);
    if (next.size === 0) return [`${id}: ${type} cannot follow ${[...roads].join(' or ')}`];
    roads = next;
  }
  if (!alone && [...roads].some((road) => Object.values(life[road] ?? {}).includes(status))) return [];
  return roads.has(status) ? [] : [`${id} is ${status}, but its record tells ${[...roads].join(' or ')}`];
}
