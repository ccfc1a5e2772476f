/** One place for each text that somebody else reads: who writes it there, and the whole act that carries it. */
import type { Actor, Member } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import type { House } from '../../src/core/gate.ts';
import * as accounts from '../../src/modules/accounts/index.ts';
import * as engagements from '../../src/modules/engagements/index.ts';
import * as cases from '../../src/modules/cases/index.ts';
import * as files from '../../src/modules/files/index.ts';
import * as hiring from '../../src/modules/hiring/index.ts';
import * as pools from '../../src/modules/pools/index.ts';
import * as requirements from '../../src/modules/requirements/index.ts';
import * as reviews from '../../src/modules/reviews/index.ts';
import * as talent from '../../src/modules/talent/index.ts';
import * as messaging from '../../src/modules/messaging/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { openProject, openProposal, wellWritten } from '../support/hiring.ts';
import { done } from '../support/house.ts';
import { person } from '../support/desk.ts';
import { sayHello } from '../support/talk.ts';
import { assignmentPlaces } from './assignments.ts';
import { agreedJob, deliveredJob, protect } from '../support/work.ts';

/** An act and what it is given; what the act before it answered comes along. */
export type Step = readonly [command: AnyCommand, input: (before: Readonly<Record<string, unknown>>) => object];
export interface Place {
  readonly actor: Actor;
  /** The last of them is the one that is judged. */
  readonly steps: (text: string) => readonly Step[];
  /** What fits into the field; without it every text does. */
  readonly takes?: (text: string) => boolean;
}

/** By `command path`, as `src/doors/ingress.ts` names them. */
export type Places = Readonly<Record<string, Place>>;

export async function makePlaces(house: House, pool: Connection): Promise<Places> {
  const [client, professional] = [await enrolled(house, 'Marina'), await enrolled(house, 'Tomás')];
  const deals = await makeDeals(house, pool, client, professional);
  return {
    ...peoplePlaces(await ownCompany(house, client), client),
    ...(await profilePlaces(house, professional)),
    'tests.publish text': testPlace(await ownCompany(house, professional), professional),
    ...(await poolPlaces(house, client, professional)),
    ...(await requirementPlaces(house, client, professional)),
    ...projectPlaces(deals, client, professional),
    ...agreementPlaces(deals, client, professional),
    ...moneyPlaces(deals, client, professional),
    ...talkPlaces(deals, client, professional),
    ...(await assignmentPlaces(house, pool, client, professional)),
    ...(await casePlaces(house, pool, client, professional)),
    ...(await reviewPlaces(house, pool, client, professional)),
  };
}

async function enrolled(house: House, name: string): Promise<Member> {
  return { kind: 'member', id: await person(house, `${name.length}@example.com`, name), staff: [] };
}

async function ownCompany(house: House, owner: Member): Promise<string> {
  const { id } = await done(house, owner, accounts.createCompany, { name: 'Riego del Sur' });
  return id;
}

type Deals = Awaited<ReturnType<typeof makeDeals>>;

async function makeDeals(house: House, pool: Connection, client: Member, professional: Member) {
  const open = await openProject(house, client);
  const unquestioned = await openProject(house, client, { questions: [] });
  const proposal = await openProposal(house, professional, unquestioned);
  const engagement = await sayHello(house, client, professional);
  const { id: message } = await done(house, professional, messaging.sendMessage, { engagement, body: 'Hello.' });
  const notes = { engagement, kind: 'call', on: '2026-11-19T10:00:00', minutes: 10, agreed: 'Done by Friday.' };
  const { id: noted } = await done(house, professional, messaging.noteTalk, notes);
  const agreed = await agreedJob(house, client, professional);
  const inParts = await partedJob(house, client, professional);
  const funded = await agreedJob(house, client, professional);
  await protect(house, pool, client, funded.milestone);
  const asked = await deliveredJob(house, pool, client, professional);
  await done(house, client, engagements.requestRefund, { milestone: asked.milestone });
  const delivered = await deliveredJob(house, pool, client, professional);
  const released = await deliveredJob(house, pool, client, professional);
  await done(house, client, engagements.releaseMilestone, { milestone: released.milestone });
  const [row] = await pool<{ criteria: string[] }[]>`
    select criteria from engagements.milestone where id = ${funded.milestone}`;
  const drafts = { ...wellWritten, questions: [] };
  const { id: draft } = await done(house, client, hiring.draftProject, drafts);
  const criteria = row?.criteria ?? [];
  return {
    ...{ open, draft, proposal: proposal.id, engagement, message, noted },
    ...{ agreed, inParts, funded, asked, delivered, released, criteria },
  };
}

/** Agreed in two parts; the first of them. */
async function partedJob(house: House, client: Member, professional: Member): Promise<string> {
  const project = await openProject(house, client, { questions: [] });
  const { id: proposal, engagement } = await openProposal(house, professional, project);
  const parts = ['20000', '22000'].map((amount, n) => ({ title: `Part ${n + 1}`, amount: usd(amount) }));
  const { milestones } = await done(house, client, engagements.awardProposal, { proposal, milestones: parts });
  await done(house, professional, engagements.acceptAgreement, { engagement, version: '1' });
  return milestones[0] ?? '';
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
/** Words around a sample where a field asks for more of them than the sample has. */
const about = (text: string): string => `About the manual that is to be translated here:\n${text}`;

function one(actor: Actor, command: AnyCommand, input: (text: string) => object): Place {
  return { actor, steps: (text) => [[command, () => input(text)]] };
}

function peoplePlaces(company: string, member: Member): Places {
  const profile = { name: 'Marina', headline: '', about: '' };
  const newcomer = { email: 'new@example.com', lang: 'en', timeZone: 'America/Bogota', passwordHash: 'x'.repeat(40) };
  return {
    'accounts.sign_up name': one({ kind: 'visitor' }, accounts.signUp, (name) => ({ ...newcomer, name })),
    'accounts.save_profile name': one(member, accounts.saveProfile, (name) => ({ ...profile, name })),
    'accounts.save_profile headline': one(member, accounts.saveProfile, (headline) => ({ ...profile, headline })),
    'accounts.save_profile about': one(member, accounts.saveProfile, (words) => ({ ...profile, about: words })),
    'accounts.create_company name': one(member, accounts.createCompany, (name) => ({ name })),
    'accounts.rename_company name': one(member, accounts.renameCompany, (name) => ({ company, name })),
  };
}

/** In the head of a bank, where every text fits into one line. */
function testPlace(owner: string, hirer: Member): Place {
  const bank = (words: string) =>
    `key: knots\ntitle: Knots and loads\nabout: ${words}\nminutes: 15\n\n== Basics | 1\n\n? Which knot holds and opens again?\n(x) Bowline\n( ) Granny knot`;
  return {
    ...one(hirer, talent.publishTest, (text) => ({ owner, lang: 'en', text: bank(text) })),
    takes: (text) => !text.includes('\n') && text.length < 500,
  };
}

async function profilePlaces(house: House, professional: Member): Promise<Places> {
  const { id: sample } = await done(house, professional, talent.addSample, { title: 'A manual for growers' });
  const samples = [
    ['add', (input: object) => ({ title: 'A manual for growers', ...input })],
    ['edit', (input: object) => ({ sample, title: 'A manual for growers', ...input })],
  ] as const;
  const fields = samples.flatMap(([how, whole]) => {
    const act = how === 'add' ? talent.addSample : talent.editSample;
    const place = (input: (text: string) => object) => one(professional, act, (text) => whole(input(text)));
    return [
      [`talent.${how}_sample title`, place((text) => ({ title: text.length < 3 ? `${text}: a work` : text }))],
      [`talent.${how}_sample body`, place((body) => ({ body }))],
      [
        `talent.${how}_sample links[]`,
        {
          ...place((link) => ({ links: ['https://docs.example/manual', link] })),
          takes: (text: string) => /^https:\/\/\S+$/.test(text),
        },
      ],
    ] as const;
  });
  return {
    ...Object.fromEntries(fields),
    'talent.save_services freeSkills[]': {
      ...one(professional, talent.saveServices, (text) => ({ freeSkills: ['Agronomy', text] })),
      takes: (text) => text.length <= 40 && !text.includes('\n'),
    },
    'talent.save_services city': {
      ...one(professional, talent.saveServices, (city) => ({ city })),
      takes: (text) => text.length <= 80 && !text.includes('\n'),
    },
  };
}

async function poolPlaces(house: House, client: Member, professional: Member): Promise<Places> {
  const words = {
    kind: 'public',
    name: 'Manuals',
    purpose: 'Translators for manuals of irrigation, four times a year.',
  };
  const { id: pool } = await done(house, client, pools.makePool, words);
  const { id: other } = await done(house, client, pools.makePool, words);
  const { id: place } = await done(house, professional, pools.joinPool, { pool: other });
  const { id: third } = await done(house, client, pools.makePool, words);
  await done(house, client, pools.inviteToPool, { pool: third, member: professional.id });
  const { id: inside } = await done(house, professional, pools.joinPool, { pool: third });
  const name = (text: string) => (text.length < 3 ? `${text} pool` : text);
  const member = professional.id;
  const fits = (text: string) => text.length <= 80 && !text.includes('\n');
  return {
    'pools.make name': { ...one(client, pools.makePool, (text) => ({ ...words, name: name(text) })), takes: fits },
    'pools.make purpose': one(client, pools.makePool, (text) => ({ ...words, purpose: about(text) })),
    'pools.edit name': {
      ...one(client, pools.editPool, (text) => ({ pool, ...words, name: name(text) })),
      takes: fits,
    },
    'pools.edit purpose': one(client, pools.editPool, (text) => ({ pool, ...words, purpose: about(text) })),
    'pools.invite text': one(client, pools.inviteToPool, (text) => ({ pool, member, text })),
    'pools.import text': one(client, pools.importToPool, (text) => ({ pool, list: member, text })),
    'pools.join text': one(professional, pools.joinPool, (text) => ({ pool, text })),
    'pools.decide reason': one(client, pools.decideApplication, (text) => ({
      ...{ place, verdict: 'declined', reason: about(text).slice(0, 500) },
    })),
    'pools.remove reason': one(client, pools.removeFromPool, (text) => ({
      ...{ place: inside, reason: about(text).slice(0, 500) },
    })),
    'pools.post text': one(client, pools.postToPool, (text) => ({ pool, text })),
  };
}

async function requirementPlaces(house: House, client: Member, professional: Member): Promise<Places> {
  const identity = { kind: 'identity' };
  const { id: set } = await done(house, client, requirements.makeSet, { name: 'Identity', rules: [identity] });
  const { id: subject } = await done(house, client, pools.makePool, {
    ...{ kind: 'public', name: 'Manuals', purpose: 'Translators for manuals, four times a year.' },
  });
  await done(house, client, requirements.attachSet, { set, subject });
  await done(house, professional, pools.joinPool, { pool: subject });
  const { makeSet, editSet, overrideFor } = requirements;
  const line = (most: number) => (text: string) => text.length <= most && !text.includes('\n');
  const long = (text: string) => (text.length < 20 ? `${text} And so it is written.` : text);
  const named = (text: string) => (text.length < 3 ? `${text} set` : text);
  const rules: Readonly<Record<string, (text: string) => object>> = {
    'rules[].name': (name) => ({ kind: 'place', name, lat: -12, lon: -77, km: 20 }),
    'rules[].title': (title) => ({ kind: 'signed', title: named(title), text: 'A text that everybody accepts.' }),
    'rules[].text': (text) => ({ kind: 'signed', title: 'A title', text: long(text) }),
  };
  const takes = { 'rules[].name': line(80), 'rules[].title': line(120), 'rules[].text': () => true };
  const written = Object.entries(rules).flatMap(([field, rule]) => {
    const fits = takes[field as keyof typeof takes];
    const body = (text: string) => ({ name: 'A set', rules: [rule(text)] });
    return [
      [`requirements.make ${field}`, { ...one(client, makeSet, body), takes: fits }],
      [`requirements.edit ${field}`, { ...one(client, editSet, (text) => ({ set, ...body(text) })), takes: fits }],
    ] as const;
  });
  const name = (text: string) => ({ name: named(text), rules: [identity] });
  const reason = (text: string) => ({ subject, member: professional.id, reason: about(text).slice(0, 500) });
  return {
    ...Object.fromEntries(written),
    'requirements.make name': { ...one(client, makeSet, name), takes: line(80) },
    'requirements.edit name': { ...one(client, editSet, (text) => ({ set, ...name(text) })), takes: line(80) },
    'requirements.override reason': one(client, overrideFor, reason),
  };
}

function projectPlaces({ open, draft, proposal }: Deals, client: Member, professional: Member): Places {
  const { criteria, questions } = wellWritten;
  const title = (text: string) => (text.length < 10 ? `About: ${text}` : text);
  const bodies = {
    title: (text: string) => ({ title: title(text) }),
    description: (text: string) => ({ description: `${wellWritten.description}\n${text}` }),
    'criteria[].text': (text: string) => ({ criteria: [...criteria.slice(1), { text, needsEvidence: true }] }),
    'questions[].text': (text: string) => ({ questions: [...questions, { text }] }),
  };
  const places = Object.entries(bodies).flatMap(([path, changed]) => [
    [`projects.edit ${path}`, one(client, hiring.editProject, (text) => edited(open.id, changed(text)))] as const,
    [`projects.draft ${path}`, drafted(client, draft, changed)] as const,
  ]);
  const price = usd('42000');
  const answers = open.questions.map((question) => ({ question, text: 'Yes, three times.' }));
  return {
    ...Object.fromEntries(places),
    'projects.ask text': one(professional, hiring.askQuestion, (text) => ({ project: open.id, text: about(text) })),
    'projects.invite text': one(client, hiring.inviteProfessional, (text) => ({
      ...{ project: open.id, professional: professional.id, text: about(text) },
    })),
    'proposals.send text': one(professional, hiring.sendProposal, (text) => ({
      ...{ project: open.id, price, days: 10, text: about(text), answers },
    })),
    'proposals.send answers[].text': one(professional, hiring.sendProposal, (text) => ({
      ...{ project: open.id, price, days: 10, text: about('Ten pages every second day.') },
      answers: open.questions.map((question) => ({ question, text })),
    })),
    'proposals.counter scope': one(client, hiring.makeCounter, (scope) => ({ proposal, price, days: 9, scope })),
    'proposals.counter text': one(client, hiring.makeCounter, (text) => ({ proposal, price, days: 9, text })),
  };
}

function edited(project: string, changes: object): object {
  return { project, ...wellWritten, ...changes };
}

/** A draft is nobody’s but its writer’s; what it says is judged when it is published. */
function drafted(client: Member, project: string, changed: (text: string) => object): Place {
  return {
    actor: client,
    steps: (text) => [
      [hiring.editProject, () => edited(project, changed(text))],
      [hiring.publishProject, () => ({ project })],
    ],
  };
}

function agreementPlaces({ proposal, agreed, funded, released }: Deals, client: Member, professional: Member): Places {
  const { engagement } = agreed;
  const price = usd('42000');
  const change = (more: object) => ({ engagement, rounds: 7, ...more });
  const propose = (input: (text: string) => object) =>
    one(professional, engagements.proposeChange, (text) => change(input(text)));
  const award = (input: (text: string) => object) =>
    one(client, engagements.awardProposal, (text) => ({ proposal, ...input(text) }));
  const card = { engagement: funded.engagement };
  const [email, phone] = ['ana.perez@gmail.com', '+54 9 11 5555 0134'];
  return {
    'proposals.award guidelines': award((guidelines) => ({ guidelines })),
    'proposals.award cancellation': award((cancellation) => ({ cancellation })),
    'proposals.award milestones[].title': award((title) => ({ milestones: [{ title, amount: price }] })),
    'agreements.propose_change note': propose((note) => ({ note })),
    'agreements.propose_change scope': propose((scope) => ({ scope })),
    'agreements.propose_change guidelines': propose((guidelines) => ({ guidelines })),
    'agreements.propose_change cancellation': propose((cancellation) => ({ cancellation })),
    'agreements.propose_change criteria[].text': propose((text) => ({ criteria: [{ text }] })),
    'agreements.propose_change milestones[].title': propose((title) => ({
      milestones: [{ milestone: agreed.milestone, title, amount: price }],
    })),
    'engagements.cancel reason': one(client, engagements.cancelEngagement, (reason) => ({ engagement, reason })),
    'engagements.close reason': one(client, engagements.closeEngagement, (reason) => ({
      engagement: released.engagement,
      reason,
    })),
    'engagements.give_card email': {
      ...one(client, engagements.giveCard, (text) => ({ ...card, email: text })),
      takes: (text) => text === email,
    },
    'engagements.give_card phone': one(client, engagements.giveCard, (text) => ({ ...card, email, phone: text })),
    'engagements.give_card other': one(client, engagements.giveCard, (other) => ({ ...card, phone, other })),
  };
}

function moneyPlaces(deals: Deals, client: Member, professional: Member): Places {
  const { inParts, funded, asked, delivered, criteria } = deals;
  const link = 'https://docs.example/manual';
  const deliver = (input: (text: string) => { text?: string; item?: object }) =>
    one(professional, engagements.deliverMilestone, (written) => {
      const { text = 'Everything is in the shared folder.', item = {} } = input(written);
      const items = criteria.map((criterion) => ({ criterion, text: 'Here.', links: [link], ...item }));
      return { milestone: funded.milestone, text, items };
    });
  const because = (by: Member, command: AnyCommand, milestone: string) =>
    one(by, command, (reason) => ({ milestone, reason }));
  return {
    'milestones.deliver text': deliver((text) => ({ text })),
    'milestones.deliver items[].text': deliver((text) => ({ item: { text } })),
    'milestones.deliver items[].links[]': {
      ...deliver((text) => ({ item: { links: [link, text] } })),
      takes: (text) => /^https:\/\/\S+$/.test(text),
    },
    'milestones.request_changes items[].text': one(client, engagements.requestChanges, (text) => ({
      milestone: delivered.milestone,
      items: [{ text }],
    })),
    'milestones.cancel reason': because(client, engagements.cancelMilestone, inParts),
    'milestones.request_refund reason': because(client, engagements.requestRefund, delivered.milestone),
    'milestones.accept_refund reason': because(professional, engagements.acceptRefund, asked.milestone),
    'milestones.decline_refund reason': because(professional, engagements.declineRefund, asked.milestone),
    'milestones.withdraw_refund reason': because(client, engagements.withdrawRefund, asked.milestone),
    'milestones.give_back reason': because(professional, engagements.giveBack, delivered.milestone),
  };
}

function talkPlaces({ engagement, message, noted }: Deals, client: Member, professional: Member): Places {
  const note = { engagement, kind: 'call', on: '2026-11-19T10:00:00', minutes: 10, agreed: 'Done by Friday.' };
  const pdf = { type: 'application/pdf', ending: 'pdf' };
  return {
    'messages.send body': one(client, messaging.sendMessage, (body) => ({ engagement, body })),
    'messages.edit body': one(professional, messaging.editMessage, (body) => ({ message, body })),
    'talk.note others': one(client, messaging.noteTalk, (others) => ({ ...note, others })),
    'talk.note agreed': one(client, messaging.noteTalk, (agreed) => ({ ...note, agreed })),
    'talk.answer comment': one(client, messaging.answerTalk, (comment) => ({
      ...{ talk: noted, verdict: 'commented', comment },
    })),
    'talk.read_in text': broughtBy(client, engagement, (text) => ({ text })),
    'talk.read_in bytes': broughtBy(client, engagement, (text) => ({ bytes: Buffer.from(text).toString('base64') })),
    'files.receive name': {
      actor: client,
      takes: (text) => !text.includes('/'), // of a path only the last part is a name
      steps: (text) => [
        [files.receiveFile, () => ({ name: `${text}.pdf`, sha256: 'a'.repeat(64), size: 9, type: pdf })],
        [messaging.sendMessage, ({ id }) => ({ engagement, body: 'A file.', files: [id] })],
      ],
    },
  };
}

/** What is read in is its reader’s alone; what it says is judged when it is brought. */
function broughtBy(actor: Member, engagement: string, given: (chat: string) => object): Place {
  return {
    actor,
    steps: (text) => [
      [messaging.readTalkIn, () => ({ engagement, format: 'whatsapp', ...given(`13/03/24, 10:00 - Ana: ${text}`) })],
      [messaging.bringTalk, () => ({ engagement, speakers: [{ name: 'Ana', side: 'client' }] })],
    ],
  };
}

async function casePlaces(house: House, pool: Connection, client: Member, professional: Member): Promise<Places> {
  const half = { toClient: usd('21000'), fault: 'none' };
  const reason = 'Four pages are missing.';
  const deal = await deliveredJob(house, pool, client, professional);
  const paid = await deliveredJob(house, pool, client, professional);
  await done(house, client, engagements.releaseMilestone, { milestone: paid.milestone });
  const inCase = async () => {
    const { milestone } = await deliveredJob(house, pool, client, professional);
    return (await done(house, client, cases.openCase, { milestone, ...half, reason })).number;
  };
  const [talks, evidence, standing] = [await inCase(), await inCase(), await inCase()];
  await done(house, professional, cases.askArbitration, { case: evidence });
  await pool`update casework.docket set phase = 'standing' where number = ${standing}`;
  return {
    'cases.open reason': one(client, cases.openCase, (text) => ({
      ...{ milestone: deal.milestone, ...half, reason: about(text) },
    })),
    'cases.open_refund reason': one(client, cases.openRefundCase, (text) => ({
      ...{ milestone: paid.milestone, ...half, reason: about(text) },
    })),
    'cases.counter reason': one(professional, cases.counterInCase, (text) => ({
      ...{ case: talks, toClient: usd('20000'), reason: about(text) },
    })),
    'cases.give_evidence text': one(client, cases.giveEvidence, (text) => ({ case: evidence, text: about(text) })),
    'cases.ask_second reason': one(client, cases.askSecond, (text) => ({ case: standing, reason: about(text) })),
  };
}

async function reviewPlaces(house: House, pool: Connection, client: Member, professional: Member): Promise<Places> {
  const closed = async () => {
    const { engagement, milestone } = await deliveredJob(house, pool, client, professional);
    await done(house, client, engagements.releaseMilestone, { milestone });
    await done(house, client, engagements.closeEngagement, { engagement });
    return engagement;
  };
  const [open, over] = [await closed(), await closed()];
  const work = { overall: 4, quality: 4, professionalism: 4, communication: 4 };
  const manner = { overall: 5, clarity: 5, promptness: 5, fairness: 5 };
  await done(house, client, reviews.writeReview, { engagement: over, ...work });
  const { id: review } = await done(house, professional, reviews.writeReview, { engagement: over, ...manner });
  await done(house, { kind: 'clock' }, reviews.publishReviews, { engagement: over });
  return {
    'reviews.write body': one(client, reviews.writeReview, (body) => ({ engagement: open, ...work, body })),
    'reviews.reply body': one(client, reviews.replyToReview, (body) => ({ review, body })),
  };
}
