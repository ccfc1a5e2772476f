/** One thing of each kind in each of its states, made by the acts that people do; and somebody in each role. */
import type { Member } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import { type Party, makeId } from '../../src/core/id.ts';
import type { Program } from '../../src/doors/program.ts';
import * as accounts from '../../src/modules/accounts/index.ts';
import { suspendMember } from '../../src/modules/enforcement/index.ts';
import * as engagements from '../../src/modules/engagements/index.ts';
import * as files from '../../src/modules/files/index.ts';
import * as hiring from '../../src/modules/hiring/index.ts';
import { noteTalk, readTalkIn, sendMessage } from '../../src/modules/messaging/index.ts';
import { publishReviews, writeReview } from '../../src/modules/reviews/index.ts';
import { hashPassword } from '../../src/platform/identity/password.ts';
import { freshToken, hashToken } from '../../src/platform/identity/tokens.ts';
import { outsideTalk } from './bodies.ts';
import { endPayment, handIn, paymentProvider } from '../support/work.ts';
import { openProject, openProposal, wellWritten } from '../support/hiring.ts';
import { code, done } from '../support/house.ts';
import { api, person } from '../support/program.ts';
import { type Params, type Role, type States, roles } from './roles.ts';
import { makeAssignments } from './assignments.ts';
import { makeCases } from './cases.ts';
import { looseFile, makeSingle } from './single.ts';

export interface Side {
  readonly milestones: States;
  readonly engagements: States;
  readonly projects: States;
  readonly proposals: States;
  readonly counters: States;
  readonly cases: States;
  readonly assignments: States;
  readonly single: Params;
}
export interface World {
  /** Of the API. */
  readonly tokens: Readonly<Record<Role, string>>;
  /** Of a browser whose person has just proved who they are. */
  readonly sessions: Readonly<Record<Role, string>>;
  readonly ids: Readonly<Record<Exclude<Role, 'visitor'>, string>>;
  readonly company: Party;
  readonly person: Side;
  readonly ofCompany: Side;
  /** What belongs to no deal: sessions, requests, reports. */
  readonly single: Params;
  /** The numbers of the house with one of them changed, as an operator would publish them. */
  readonly newNumbers: object;
  /** What each milestone is measured by. */
  readonly criteria: ReadonlyMap<string, readonly string[]>;
}

export async function makeWorld({ house, pool }: Program, origin: string): Promise<World> {
  const tokens: Partial<Record<Role, string>> = { visitor: '' };
  const ids: Partial<Record<Role, string>> = {};
  const sessions: Partial<Record<Role, string>> = { visitor: '' };
  const people = new Map<Role, Member>();
  for (const role of roles) {
    if (role === 'visitor') continue;
    const staff = (['mediator', 'arbiter', 'trust agent', 'account executive', 'operator'] as const).filter(
      (each) => each === role,
    );
    const duties = staff.map((each) => each.replace(' ', '_'));
    const email = `${role.replaceAll(' ', '-')}@example.com`;
    const { id, token } = role === 'newcomer' ? await newcomer(house, email) : await person(origin, email, duties);
    tokens[role] = token;
    ids[role] = id;
    sessions[role] = await signedIn(pool, id);
    people.set(role, { kind: 'member', id: id as Member['id'], staff: duties as Member['staff'] });
  }
  const who = (role: Role): Member => {
    const member = people.get(role);
    if (!member) throw new Error(`nobody is ${role}`);
    return member;
  };
  const professional = who('professional');
  const com = await found(house, who);
  await done(house, { kind: 'console' }, suspendMember, {
    member: who('suspended').id,
    days: 30,
    reason: 'Suspended for the matrix.',
  });
  const decider: Member = { kind: 'member', id: who('account executive').id, staff: ['arbiter'] };
  const builder = { house, pool, professional, decider, arbiter: who('arbiter').id } as const;
  const own = await makeSide(builder, who('client'), who('client').id);
  const ofCompany = await makeSide(builder, who('company owner'), com);
  const single = await makeSingle({ house, pool }, who, com);
  const milestones = await pool<{ id: string; criteria: string[] }[]>`select id, criteria from engagements.milestone`;
  const { numbers } = (await api(origin).get<{ numbers: object }>('/policies/numbers')).body;
  return {
    tokens: tokens as World['tokens'],
    sessions: sessions as World['sessions'],
    ids: ids as World['ids'],
    company: com,
    person: own,
    ofCompany,
    single,
    newNumbers: { ...numbers, review_window_days: 9 },
    criteria: new Map(milestones.map((each) => [each.id, each.criteria])),
  };
}

/** Somebody who has confirmed an address and accepted nothing. */
async function newcomer(house: Program['house'], email: string): Promise<{ id: string; token: string }> {
  const operator = { kind: 'console' } as const;
  const passwordHash = await hashPassword(freshToken('api'));
  const { id } = await done(house, operator, accounts.enrol, {
    email,
    name: 'Nina',
    lang: 'en',
    timeZone: 'UTC',
    passwordHash,
  });
  const token = freshToken('api');
  const scopes = ['read', 'write', 'money'];
  const given = { member: id, session: null, name: 'matrix', scopes, days: null, hash: hashToken(token) };
  await done(house, operator, accounts.issueToken, given);
  return { id, token };
}

/** A company with one person in each role. */
async function found(house: Program['house'], who: (role: Role) => Member): Promise<Party> {
  const owner = who('company owner');
  const { id } = await done(house, owner, accounts.createCompany, { name: 'Riego Sur' });
  for (const role of ['hirer', 'payer'] as const) {
    const email = `company-${role}@example.com`;
    const invited = await done(house, owner, accounts.inviteToCompany, { company: id, email, roles: [role] });
    await done(house, who(`company ${role}`), accounts.acceptInvitation, { invitation: invited.id });
  }
  return id;
}

/** A session as the door of the pages gives it. */
async function signedIn(pool: Program['pool'], member: string): Promise<string> {
  const token = freshToken('session');
  const id = makeId('ses', new Date(), crypto.getRandomValues(new Uint8Array(10)));
  await pool`insert into accounts.session (id, member, hash, device, address)
             values (${id}, ${member}, ${hashToken(token)}, 'Firefox · Linux', '192.0.2.1')`;
  return token;
}

interface Builder extends Pick<Program, 'house' | 'pool'> {
  readonly professional: Member;
  readonly decider: Member;
  readonly arbiter: string;
}

async function makeSide(builder: Builder, client: Member, owner: Party): Promise<Side> {
  const { house, pool, professional } = builder;
  const open = () => openProject(house, client, { owner, dueOn: '2030-12-20', questions: [] });
  const propose = async (price = '42000') => openProposal(house, professional, await open(), { price });
  const agree = async (price?: string) => {
    const { id, engagement } = await propose(price);
    const { milestones } = await done(house, client, engagements.awardProposal, { proposal: id });
    return { proposal: id, engagement, milestone: milestones[0] ?? '', version: '1' };
  };
  const fund = async (price?: string) => {
    const deal = await agree(price);
    await protect({ house, pool }, client, deal.milestone);
    return deal;
  };
  const deliver = async (price?: string) => {
    const deal = await fund(price);
    await handIn(house, professional, deal.milestone);
    return deal;
  };
  const also = async (deal: Promise<Params>, by: Member, command: AnyCommand, more: object = {}) => {
    const params = await deal;
    const { milestone, engagement, version } = params;
    const about = command.name.startsWith('milestones.') ? { milestone } : { engagement };
    const answer = command.name === 'agreements.accept' ? { version } : {};
    await done(house, by, command, { ...about, ...answer, ...more });
    return params;
  };
  const project = async (command: AnyCommand | null, more: object = {}) => {
    const { id } = await open();
    if (command) await done(house, client, command, { project: id, ...more });
    return { project: id };
  };
  const proposal = async (command: AnyCommand | null, by: Member = professional, more: object = {}) => {
    const { id, engagement } = await propose();
    if (command) await done(house, by, command, { proposal: id, ...more });
    return { proposal: id, engagement };
  };
  const counter = async (command: AnyCommand | null) => {
    const { id } = await propose();
    const terms = { price: { amount: '40000', currency: 'USD' }, days: 10 };
    const made = await done(house, client, hiring.makeCounter, { proposal: id, ...terms });
    if (command) await done(house, professional, command, { counter: made.id });
    return { counter: made.id, proposal: id };
  };
  const twoParts = ['20000', '22000'].map((amount, n) => ({
    title: `Part ${n + 1}`,
    amount: { amount, currency: 'USD' },
  }));
  const proposed = async () => {
    const { id, engagement } = await propose();
    const { milestones } = await done(house, client, engagements.awardProposal, { proposal: id, milestones: twoParts });
    return { proposal: id, engagement, milestone: milestones[0] ?? '', version: '1' };
  };
  const split = async () => also(proposed(), professional, engagements.acceptAgreement);
  const changing = async () => {
    const deal = await also(agree(), client, engagements.proposeChange, { rounds: 5 });
    return { ...deal, version: '2' };
  };
  const talking = async () => {
    const { id, engagement } = await propose();
    const body = 'Shall I send the first ten pages now?';
    const { id: message } = await done(house, professional, sendMessage, { engagement, body });
    const notes = { kind: 'call', on: '2026-11-19T10:00:00', minutes: 10, agreed: 'Done by Friday.' };
    const { id: talk } = await done(house, professional, noteTalk, { engagement, ...notes });
    for (const reader of [professional, client])
      await done(house, reader, readTalkIn, { engagement, format: 'whatsapp', text: outsideTalk });
    return { proposal: id, engagement, message, talk, version: '1' };
  };
  const reviewed = async (): Promise<string> => {
    const { engagement } = await also(
      also(deliver(), client, engagements.releaseMilestone),
      client,
      engagements.closeEngagement,
    );
    const [work, manner] = [
      { quality: 4, professionalism: 4, communication: 4 },
      { clarity: 5, promptness: 5, fairness: 5 },
    ];
    await done(house, client, writeReview, { engagement, overall: 4, ...work });
    const { id } = await done(house, professional, writeReview, { engagement, overall: 5, ...manner });
    await code(house, { kind: 'clock' }, publishReviews, { engagement }); // unless the worker was first
    return id;
  };
  const released = await also(deliver('900000'), client, engagements.releaseMilestone);
  const card = await also(fund(), professional, engagements.giveCard, { phone: '+1 415 555 0132' });
  const messaged = await talking();
  const [held, disputed] = await heldFiles(builder, messaged['engagement'] ?? '');
  const draft = { ...wellWritten, owner, dueOn: '2030-12-20', questions: [] };
  const { id: drafted } = await done(house, client, hiring.draftProject, draft);
  const { id: projectOpen } = await open();
  const invited = await done(house, client, hiring.inviteProfessional, {
    project: projectOpen,
    professional: professional.id,
    text: 'Would you have a look at this project?',
  });
  const [transfer] = await pool<{ transfer: string }[]>`
    select transfer from ledger.shown_leg where milestone = ${released['milestone'] ?? ''} and kind = 'release' limit 1`;
  const [payment] = await pool<{ id: string }[]>`
    select id from payments.funding where milestone = ${card['milestone'] ?? ''}`;
  return {
    milestones: {
      agreed: await split(),
      funding: await also(agree(), client, engagements.fundMilestone, { method: 'card' }),
      funded: await fund(),
      delivered: await deliver(),
      'refund asked': await also(deliver(), client, engagements.requestRefund),
      released,
      refunded: await also(fund(), professional, engagements.giveBack),
      cancelled: await also(split(), client, engagements.cancelMilestone),
    },
    engagements: {
      talking: messaged,
      proposed: await proposed(),
      agreed: await agree(),
      changing: await changing(),
      funded: card,
      released: await also(deliver(), client, engagements.releaseMilestone),
      cancelled: await also(agree(), client, engagements.cancelEngagement),
      closed: await also(also(deliver(), client, engagements.releaseMilestone), client, engagements.closeEngagement),
    },
    projects: {
      draft: { project: drafted },
      open: await project(null),
      closed: await project(hiring.closeProject),
      awarded: { project: (await projectOf(pool, released)) ?? '' },
      cancelled: await project(hiring.cancelProject, { reason: 'mistake' }),
    },
    proposals: {
      open: await proposal(null),
      withdrawn: await proposal(hiring.withdrawProposal),
      declined: await proposal(hiring.declineProposal, client, { reason: 'price' }),
      accepted: released,
    },
    assignments: await makeAssignments(builder, client, owner),
    cases: await makeCases({ ...builder, client, deliver }),
    counters: { open: await counter(null), declined: await counter(hiring.declineCounter) },
    single: {
      message: messaged['message'] ?? '',
      talk: messaged['talk'] ?? '',
      review: await reviewed(),
      file: held,
      'contested file': disputed,
      invitation: invited.id,
      payment: payment?.id ?? '',
      transfer: transfer?.transfer ?? '',
    },
  };
}

/** Two files that were held, one of them contested: what can be done about a file begins there. */
async function heldFiles(
  { house, pool, professional }: Builder,
  engagement: string,
): Promise<readonly [held: string, disputed: string]> {
  const made = [await looseFile(house, professional, 'a'), await looseFile(house, professional, 'b')] as const;
  await done(house, professional, sendMessage, { engagement, body: 'Two files.', files: made });
  await pool`delete from files.due where file = any(${[...made]}::text[])`; // their bytes were never kept
  for (const file of made) {
    const look = { kind: 'unread', reason: 'encrypted', inside: '' };
    await done(house, { kind: 'clock' }, files.judgeFile, { file, look });
  }
  await done(house, professional, files.contestFile, { file: made[1] });
  return made;
}

/** Paid, without a provider; the worker of the program may be the first to tell the engagement. */
async function protect({ house, pool }: Pick<Program, 'house' | 'pool'>, client: Member, milestone: string) {
  const { id: funding } = await done(house, client, engagements.fundMilestone, { milestone, method: 'card' });
  await endPayment(pool, funding, 'succeeded', house.clock.now());
  const heard = await code(house, paymentProvider, engagements.confirmFunding, { funding });
  if (heard !== 'done' && heard !== 'funding_not_under_way') throw new Error(`the payment was not taken: ${heard}`);
}

async function projectOf(pool: Program['pool'], { engagement = '' }: Params): Promise<string | undefined> {
  const [row] = await pool<{ project: string }[]>`select project from hiring.engagement where id = ${engagement}`;
  return row?.project;
}
