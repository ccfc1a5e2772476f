/** What the acts need that stand between this room and others: the proposal, the policy, the payment. */
import type { Actor } from '../../../core/actor.ts';
import type { Sql, Tx } from '../../../core/command.ts';
import { type Project, type Proposal, holdProject, lockOpenProposal, openProposalOf } from '../../hiring/index.ts';
import { type Funding, lockFunding } from '../../payments/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import type * as rules from '../rules.ts';
import { lockFacts, lockMilestone, readAllReleased, releasedBefore } from './load.ts';

type AwardFacts = Omit<rules.AwardFacts, 'asked'>;

export async function lockForAward(tx: Tx, proposal: string, actor: Actor): Promise<AwardFacts | null> {
  const locked = await lockOpenProposal(tx, proposal);
  if (!locked) return null;
  const { id: engagement, project } = locked.pair.engagement;
  const [facts, held, more, before] = await Promise.all([
    lockFacts(tx, { engagement }, actor),
    holdProject(tx, project),
    aroundAward(tx, project, engagement, actor),
    readAllReleased(tx, engagement),
  ]);
  return facts && held && awardFacts(facts, locked.proposal, await veiled(tx, held), more, before);
}

/** The same without a lock: for the page on which a client considers a proposal. */
export async function readForAward(
  sql: Sql,
  facts: Parameters<typeof awardFacts>[0],
  proposal: Proposal,
  project: Project,
  actor: Actor,
): Promise<AwardFacts> {
  const { id, project: about } = facts.pair;
  const [more, before] = await Promise.all([aroundAward(sql, about, id, actor), readAllReleased(sql, id)]);
  return awardFacts(facts, proposal, await veiled(sql, project), more, before);
}

interface Around {
  readonly acceptance: rules.AwardFacts['acceptance'];
  readonly numbers: rules.AwardFacts['numbers'];
  readonly taken: boolean;
}

async function aroundAward(sql: Sql, project: string, engagement: string, actor: Actor): Promise<Around> {
  const [acceptance, numbers, taken] = await Promise.all([
    acceptanceOf(sql, actor),
    numbersInForce(sql),
    readTaken(sql, project, engagement),
  ]);
  return { acceptance, numbers, taken };
}

function awardFacts(
  facts: Exclude<Awaited<ReturnType<typeof lockFacts>>, null>,
  proposal: Proposal,
  project: Project,
  around: Around,
  before: Awaited<ReturnType<typeof readAllReleased>>,
): AwardFacts {
  const rate = around.numbers.at(proposal.sentAt).referenceRates.find(({ currency }) => currency === proposal.currency);
  return {
    ...facts,
    ...around,
    proposal,
    project,
    releasedBefore: releasedBefore(before(proposal.currency), { rate: rate ?? null }),
  };
}

/** The project as others read it: screening knows its words by edition. */
async function veiled(sql: Sql, project: Project): Promise<Project> {
  const name = `${project.id}/${project.edition}`;
  const hidden = await veils(sql, [name]);
  const shown = (param: string, text: string) => veilText(text, hidden.get(`${name} ${param}`) ?? []);
  return {
    ...project,
    title: shown('title', project.title),
    description: shown('description', project.description),
    criteria: project.criteria.map((each, n) => ({ ...each, text: shown(`criteria.${n}.text`, each.text) })),
  };
}

/** Whether somebody else was chosen for the project; of an engagement itself its own agreement speaks. */
export async function readTaken(sql: Sql, project: string, engagement: string): Promise<boolean> {
  const rows = await sql`
    select 1 from engagements.agreement
    where project = ${project} and status in ('in_force', 'closed') and engagement <> ${engagement}`;
  return rows.length > 0;
}

export async function lockForAnswer(
  tx: Tx,
  engagement: string,
  version: number,
  actor: Actor,
): Promise<rules.AnswerFacts | null> {
  const facts = await lockFacts(tx, { engagement }, actor);
  if (!facts) return null;
  const first = facts.current === null;
  const [acceptance, project, proposal, taken] = await Promise.all([
    acceptanceOf(tx, actor),
    first ? holdProject(tx, facts.pair.project) : null,
    first ? openProposalOf(tx, engagement) : null,
    first ? readTaken(tx, facts.pair.project, engagement) : false,
  ]);
  const still = proposal !== null && proposal.id === facts.agreement?.proposal;
  return {
    ...facts,
    acceptance,
    version,
    projectStatus: project?.status ?? null,
    proposalStatus: still ? proposal.status : null,
    taken,
  };
}

export async function lockForFunding(
  tx: Tx,
  milestone: string,
  actor: Actor,
): Promise<Omit<rules.FundFacts, 'method'> | null> {
  const [facts, acceptance] = await Promise.all([lockMilestone(tx, milestone, actor), acceptanceOf(tx, actor)]);
  if (!facts) return null;
  const { funding, status } = facts.milestone;
  const payment = funding !== null && status === 'funding' ? await lockFunding(tx, funding) : null;
  return { ...facts, acceptance, underWay: payment?.status ?? null };
}

/** A payment that has ended, with the milestone it is for. */
export async function lockForPayment(tx: Tx, funding: Funding['id'], actor: Actor): Promise<rules.FundingFacts | null> {
  const [known] = await tx<{ id: string }>`
    select m.id from engagements.milestone m join payments.shown_funding f on f.milestone = m.id where f.id = ${funding}`;
  const facts = known && (await lockMilestone(tx, known.id, actor));
  const payment = await lockFunding(tx, funding);
  return facts && payment ? { ...facts, payment } : null;
}
