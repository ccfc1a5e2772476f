import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { amount, id } from '../../../core/input.ts';
import { type Offer, offer } from '../../../core/offer.ts';
import { type Duty, dutiesOf } from '../../accounts/index.ts';
import { suspensionOf } from '../../enforcement/index.ts';
import { type ShownFile, filesAt } from '../../files/index.ts';
import { acceptanceOf, numbersInForce } from '../../policy/index.ts';
import { newStream } from '../../record/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import { type ShownAsk, asksOn, testsFor } from '../../talent/index.ts';
import type { Counter, Project, Proposal, ProposalFacts, Question, Side } from '../facts.ts';
import type { ProjectStatus } from '../lifecycle.ts';
import * as rules from '../rules.ts';
import { counterColumns, proposalColumns } from '../store/proposals.ts';
import { editionName } from '../words.ts';
import { cursorField, cursorOf } from './cursor.ts';

export interface ShownProposal extends Proposal {
  readonly about: {
    readonly title: string;
    readonly status: ProjectStatus;
    readonly edition: number;
    readonly questions: readonly Question[];
  };
  readonly client: { readonly id: Party; readonly name: string };
  readonly by: { readonly id: Id<'mem'>; readonly name: string; readonly country: string | null };
  readonly side: Side;
  /** What would arrive if it were accepted as it stands; for the professional's own eyes. */
  readonly estimate: rules.FeeEstimate | null;
  /** Counter-offers, newest first. */
  readonly counters: readonly Counter[];
  /** What was handed in with it, as this reader may see it. */
  readonly files: readonly ShownFile[];
  readonly actions: Readonly<Record<string, Offer>>;
}

interface Row extends Proposal {
  readonly client: Party;
  readonly title: string;
  readonly projectStatus: ProjectStatus;
  readonly projectEdition: number;
  readonly questions: readonly Question[];
  readonly veiled: boolean;
  readonly clientName: string;
  readonly professionalName: string;
  readonly professionalCountry: string | null;
  readonly blocked: boolean;
}

/** One proposal with what became of it, for its two sides. */
export const showProposal = query({
  name: 'proposals.show',
  input: z.strictObject({ proposal: id('prp') }),
  async run(db, { proposal }, viewer): Promise<ShownProposal | null> {
    const rows = await rowsWhere(db, db`q.id = ${proposal}`, db`q.id`, 1);
    return (await shownTo(db, rows, viewer))[0] ?? null;
  },
});

export interface TestsAsked {
  readonly asks: readonly ShownAsk[];
  /** Those a client may still ask for; nothing for the candidate. */
  readonly tests: readonly { readonly id: string; readonly title: string }[];
}

/** Which tests the client asks of a candidate, and how they stand: both sides read the same. */
export const testsAsked = query({
  name: 'proposals.tests',
  input: z.strictObject({ proposal: id('prp') }),
  async run(db, { proposal }, viewer): Promise<TestsAsked | null> {
    const [shown] = await shownTo(db, await rowsWhere(db, db`q.id = ${proposal}`, db`q.id`, 1), viewer);
    if (!shown) return null;
    const asks = await asksOn(db, proposal, viewer.now);
    if (shown.side !== 'client' || shown.status !== 'open') return { asks, tests: [] };
    const [pair] = await db<{ client: string }>`
      select client from hiring.engagement where id = ${shown.engagement}`;
    const tests = await testsFor(db, pair?.client ?? '', viewer.lang);
    return { asks, tests: tests.filter((test) => !asks.some((ask) => ask.test === test.id)) };
  },
});

const comparedMax = 200;

/** What came in for a project, side by side, for its client. */
export const compareProposals = query({
  name: 'proposals.compare',
  input: z.strictObject({ project: id('prj'), sort: z.enum(['recent', 'price', 'days']).default('recent') }),
  async run(db, { project, sort }, viewer): Promise<{ items: ShownProposal[]; next: null } | null> {
    const [row] = await db<{ owner: Party }>`select owner from hiring.project where id = ${project}`;
    if (!row || !(await dutiesOf(db, viewer.actor, row.owner)).includes('hire')) return null;
    const order = { recent: db`q.sent_at desc, q.id desc`, price: db`q.price, q.id`, days: db`q.days, q.id` }[sort];
    const rows = await rowsWhere(db, db`q.project = ${project} and q.status <> 'withdrawn'`, order, comparedMax);
    return { items: await shownTo(db, rows, viewer), next: null };
  },
});

const ownPage = 50;

/** The proposals a professional has sent, newest first. */
export const myProposals = query({
  name: 'proposals.mine',
  input: z.strictObject({
    status: z.enum(['open', 'withdrawn', 'declined', 'accepted']).optional(),
    cursor: cursorField,
  }),
  async run(db, { status, cursor }, viewer): Promise<{ items: ShownProposal[]; next: string | null } | null> {
    if (!isMember(viewer.actor)) return null;
    const where = db`q.professional = ${viewer.actor.id}
      ${status === undefined ? db`` : db`and q.status = ${status}`}
      ${cursor === undefined ? db`` : db`and q.id < ${cursor[2]}`}`;
    const rows = await rowsWhere(db, where, db`q.id desc`, ownPage + 1);
    const items = await shownTo(db, rows.slice(0, ownPage), viewer);
    const last = rows.length > ownPage ? items.at(-1) : undefined;
    return { items, next: last ? cursorOf(['id', '', last.id]) : null };
  },
});

/** What a price would leave the professional with, before anything is sent. */
export const estimateFee = query({
  name: 'proposals.estimate',
  input: z.strictObject({ project: id('prj'), price: amount }),
  async run(db, { project, price }, { now }): Promise<rules.FeeEstimate | null> {
    const [row] = await db<Pick<Project, 'currency'>>`
      select currency from hiring.shown_project where id = ${project}`;
    return row ? rules.estimate(price, row.currency, (await numbersInForce(db)).at(now)) : null;
  },
});

function rowsWhere(db: Db, where: object, order: object, limit: number) {
  return db<Row>`
    select ${proposalColumns(db)}, e.client, p.title, p.status as "projectStatus", p.edition as "projectEdition",
           p.questions, p.veiled, c.name as "clientName", w.name as "professionalName", w.country as "professionalCountry",
           exists (select from hiring.shown_block b
                   where (b.party = q.professional and b.blocked in (e.client, p.author))
                      or (b.blocked = q.professional and b.party in (e.client, p.author))) as blocked
    from hiring.proposal q
    join hiring.engagement e on e.id = q.engagement
    join hiring.project p on p.id = q.project
    join accounts.shown_party c on c.id = e.client
    join accounts.shown_party w on w.id = q.professional
    where ${where} order by ${order} limit ${limit}`;
}

/** Rows that the viewer stands on one side of, with everything both sides see. */
async function shownTo(db: Db, rows: readonly Row[], viewer: Viewer): Promise<ShownProposal[]> {
  const { actor } = viewer;
  if (!isMember(actor) || rows.length === 0) return [];
  const clients = [...new Set(rows.map((row) => row.client))];
  const ids = rows.map((row) => row.id);
  const [duties, counters, files, suspension, acceptance, numbers] = await Promise.all([
    Promise.all(clients.map(async (client) => [client, await dutiesOf(db, actor, client)] as const)),
    db<Counter>`select ${counterColumns(db)} from hiring.counter c where c.proposal = any(${ids}::text[]) order by c.sent_at desc, c.id desc`,
    filesAt(db, ids, actor.id),
    suspensionOf(db, actor.id),
    acceptanceOf(db, actor),
    numbersInForce(db),
  ]);
  const editions = rows.filter((row) => row.veiled).map(editionOf);
  const hidden = await veils(db, [...ids, ...counters.map((counter) => counter.id), ...new Set(editions)]);
  const veiled = (subject: string, param: string, text: string) =>
    veilText(text, hidden.get(`${subject} ${param}`) ?? []);
  const dutiesFor = new Map<string, readonly Duty[]>(duties);
  return rows.flatMap((row): ShownProposal[] => {
    const made = counters.filter((counter) => counter.proposal === row.id);
    const facts = factsOf(row, made, dutiesFor.get(row.client) ?? [], { suspension, acceptance, numbers });
    const side = rules.sideOf(facts, viewer);
    if (side === null) return [];
    // Writers read their own words; the other side reads them with contested words hidden.
    const text = side === 'professional' ? row.text : veiled(row.id, 'text', row.text);
    const answers = row.answers.map((answer, n) =>
      side === 'professional' ? answer : { ...answer, text: veiled(row.id, `answers.${n}.text`, answer.text) },
    );
    const offers = made.map((counter) =>
      counter.side === side
        ? counter
        : {
            ...counter,
            scope: veiled(counter.id, 'scope', counter.scope),
            text: veiled(counter.id, 'text', counter.text),
          },
    );
    // What the two settled about the work is the scope of the offer that was accepted last.
    const settled = made.find((counter) => counter.status === 'accepted');
    const scope = settled && settled.side !== side ? veiled(settled.id, 'scope', row.scope) : row.scope;
    const shown = (param: string, words: string) => (side === 'client' ? words : veiled(editionOf(row), param, words));
    const proposal = { ...facts.proposal, text, answers, scope };
    const beside = { counters: offers, files: files.get(row.id) ?? [] };
    return [{ ...proposal, ...around(row, shown), side, ...beside, ...outlook(facts, side, viewer) }];
  });
}

const editionOf = ({ project, projectEdition }: Row): string => editionName({ id: project, edition: projectEdition });

function around(
  row: Row,
  shown: (param: string, words: string) => string,
): Pick<ShownProposal, 'about' | 'client' | 'by'> {
  const questions = row.questions.map((each, n) => ({ ...each, text: shown(`questions.${n}.text`, each.text) }));
  return {
    about: { title: shown('title', row.title), status: row.projectStatus, edition: row.projectEdition, questions },
    client: { id: row.client, name: row.clientName },
    by: { id: row.professional, name: row.professionalName, country: row.professionalCountry },
  };
}

function outlook(facts: ProposalFacts, side: Side, viewer: Viewer): Pick<ShownProposal, 'actions' | 'estimate'> {
  const { proposal, numbers } = facts;
  const actions = offer({ ...facts, reason: 'other' as const }, viewer, {
    withdraw: rules.withdraw,
    decline: rules.decline,
    counter: rules.mayCounter,
    acceptCounter: rules.acceptCounter,
    declineCounter: rules.declineCounter,
    withdrawCounter: rules.withdrawCounter,
  });
  const own =
    side === 'professional' ? rules.estimate(proposal.price, proposal.currency, numbers.at(viewer.now)) : null;
  return { actions, estimate: own };
}

type Known = Pick<ProposalFacts, 'suspension' | 'acceptance' | 'numbers'>;

function factsOf(row: Row, counters: readonly Counter[], duties: readonly Duty[], known: Known): ProposalFacts {
  const { client, title, projectStatus, blocked } = row;
  const proposal = proposalIn(row);
  const engagement = {
    id: proposal.engagement,
    project: proposal.project,
    client,
    professional: proposal.professional,
    firstHello: 'proposal',
    openedBy: proposal.professional,
    openedAt: proposal.sentAt,
  } as const;
  const head = newStream('engagement', proposal.engagement, [client, proposal.professional]);
  return {
    ...known,
    pair: { head, engagement },
    proposal,
    project: { id: proposal.project, title, status: projectStatus },
    counter: counters.find((counter) => counter.status === 'open') ?? null,
    blocked,
    duties,
  };
}

function proposalIn(row: Row): Proposal {
  return {
    id: row.id,
    engagement: row.engagement,
    project: row.project,
    professional: row.professional,
    status: row.status,
    price: row.price,
    currency: row.currency,
    days: row.days,
    scope: row.scope,
    text: row.text,
    answers: row.answers,
    edition: row.edition,
    sentAt: row.sentAt,
    decidedAt: row.decidedAt,
    reason: row.reason,
  };
}
