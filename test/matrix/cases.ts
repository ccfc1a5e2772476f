/** Cases in each of their phases, for the matrix. */
import type { Member } from '../../src/core/actor.ts';
import type { Program } from '../../src/doors/program.ts';
import * as cases from '../../src/modules/cases/index.ts';
import { releaseMilestone } from '../../src/modules/engagements/index.ts';
import { code, done } from '../support/house.ts';
import type { Params, States } from './roles.ts';

interface Maker extends Pick<Program, 'house' | 'pool'> {
  readonly client: Member;
  readonly professional: Member;
  /** Whose cases they are at the desk. */
  readonly arbiter: string;
  /** Somebody who has decided the one that stands: not the arbiter of the matrix, who may then still take another. */
  readonly decider: Member;
  readonly deliver: (price?: string) => Promise<Params>;
}

const why = 'Four pages are missing, and the glossary was not kept.';
const half = { amount: '21000', currency: 'USD' };

export async function makeCases(maker: Maker): Promise<States> {
  const { house, professional } = maker;
  const closed = await opened(maker);
  await done(house, professional, cases.acceptInCase, { case: closed['case'], offer: closed['offer'] });
  const decision = await decided(maker);
  await maker.pool`update casework.docket set owner = ${maker.arbiter} where number = ${decision['case'] ?? ''}`;
  const standing = await decided(maker);
  await award(maker, standing);
  const signature = await decided(maker, '900000');
  await award(maker, signature);
  const evidence = await opened(maker);
  await done(house, professional, cases.askArbitration, { case: evidence['case'] });
  return {
    talks: await opened(maker),
    refund: await refunding(maker),
    evidence,
    decision,
    signature,
    standing,
    closed,
  };
}

async function opened({ house, client, deliver }: Maker, price?: string): Promise<Params> {
  const { milestone = '', engagement = '' } = await deliver(price);
  const { number, offer } = await done(house, client, cases.openCase, { milestone, toClient: half, reason: why });
  return { case: number, offer, engagement, milestone };
}

/** Talks about a refund, after the release. */
async function refunding({ house, client, deliver }: Maker): Promise<Params> {
  const { milestone = '', engagement = '' } = await deliver();
  await done(house, client, releaseMilestone, { milestone });
  const { number, offer } = await done(house, client, cases.openRefundCase, { milestone, toClient: half, reason: why });
  return { case: number, offer, engagement, milestone };
}

/** Evidence is over: the clock hands it to whoever decides. */
async function decided(maker: Maker, price?: string): Promise<Params> {
  const { house, pool, professional } = maker;
  const made = await opened(maker, price);
  await done(house, professional, cases.askArbitration, { case: made['case'] });
  await pool`update casework.docket set phase_from = phase_from - interval '1 hour', ends_at = phase_from
             where number = ${made['case'] ?? ''}`;
  await code(house, { kind: 'clock' }, cases.goOnWithCase, { case: made['case'] }); // unless the worker was first
  return made;
}

async function award({ house, pool, decider }: Maker, { case: number = '', milestone = '' }: Params): Promise<void> {
  await pool`update casework.docket set owner = ${decider.id} where number = ${number}`;
  const [row] = await pool<{ version: number; criteria: string[] }[]>`
    select k.version, m.criteria from casework.docket k, engagements.milestone m where k.number = ${number} and m.id = ${milestone}`;
  const criteria = (row?.criteria ?? []).map((criterion) => ({
    criterion,
    met: 'met',
    reason: 'It is there, as agreed.',
  }));
  const sum = { version: row?.version, toClient: half, reason: 'Half of it was done as agreed.', criteria };
  await done(house, decider, cases.decideCase, { case: number, ...sum });
}
