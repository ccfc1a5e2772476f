/** Engagements on their way, made by the acts that people do. */
import type { Actor, Member } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import {
  awardProposal,
  confirmFunding,
  deliverMilestone,
  failFunding,
  fundMilestone,
} from '../../src/modules/engagements/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { openProject, openProposal } from './hiring.ts';
import { done } from './house.ts';

export const paymentProvider: Actor = { kind: 'provider' };
export const theClock: Actor = { kind: 'clock' };

interface Job {
  readonly engagement: string;
  readonly milestone: string;
  readonly milestones: readonly string[];
}

/** The client has accepted what the professional proposed; nothing is paid yet. */
export async function agreedJob(
  house: House,
  client: Member,
  professional: Member,
  changes: { price?: string; currency?: string } = {},
): Promise<Job> {
  const { price = '42000', currency = 'USD' } = changes;
  const dueOn = new Date(house.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const project = await openProject(house, client, { currency, dueOn, questions: [] });
  const proposal = await openProposal(house, professional, project, { price, currency });
  const { milestones } = await done(house, client, awardProposal, { proposal: proposal.id });
  const [milestone = ''] = milestones;
  return { engagement: proposal.engagement, milestone, milestones };
}

/** The provider's last word on a payment, without a provider. */
export async function endPayment(
  pool: Connection,
  funding: string,
  status: 'succeeded' | 'failed' | 'canceled',
  now: Date,
  failure: string | null = null,
): Promise<void> {
  await pool`update payments.funding set status = ${status}, failure = ${failure}, ended_at = ${now} where id = ${funding}`;
}

export async function protect(house: House, pool: Connection, client: Member, milestone: string): Promise<string> {
  const { id: funding } = await done(house, client, fundMilestone, { milestone, method: 'card' });
  await endPayment(pool, funding, 'succeeded', house.clock.now());
  await done(house, paymentProvider, confirmFunding, { funding });
  return funding;
}

export async function refusePayment(house: House, pool: Connection, client: Member, milestone: string): Promise<void> {
  const { id: funding } = await done(house, client, fundMilestone, { milestone, method: 'card' });
  await endPayment(pool, funding, 'failed', house.clock.now(), 'card_declined');
  await done(house, paymentProvider, failFunding, { funding });
}

/** Delivers with a link for every criterion of the milestone. */
export async function handIn(house: House, professional: Member, milestone: string): Promise<string> {
  const [row] = await house.db<{
    criteria: string[];
  }>`select criteria from engagements.milestone where id = ${milestone}`;
  const { id } = await done(house, professional, deliverMilestone, {
    milestone,
    text: 'Everything is in the shared folder.',
    items:
      row?.criteria.map((criterion) => ({ criterion, text: 'Here', links: ['https://docs.example/manual'] })) ?? [],
  });
  return id;
}

/** A job whose only milestone lies before the client. */
export async function deliveredJob(
  house: House,
  pool: Connection,
  client: Member,
  professional: Member,
  changes: Parameters<typeof agreedJob>[3] = {},
): Promise<Job> {
  const job = await agreedJob(house, client, professional, changes);
  await protect(house, pool, client, job.milestone);
  await handIn(house, professional, job.milestone);
  return job;
}
