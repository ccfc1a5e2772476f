/**
 * Contested words reach nobody before a person has looked. Two people work together from the first hello to the end and
 * contest every text they write; then everybody else reads everything they can open, and looks for a single one of them.
 */
import { expect, test } from 'vitest';
import type { Actor, Member } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import { perform } from '../../src/core/gate.ts';
import { makeId } from '../../src/core/id.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { apiRoutes } from '../../src/doors/api/routes.ts';
import { webRoutes } from '../../src/doors/web/routes.ts';
import * as accounts from '../../src/modules/accounts/index.ts';
import * as engagements from '../../src/modules/engagements/index.ts';
import * as hiring from '../../src/modules/hiring/index.ts';
import * as reviews from '../../src/modules/reviews/index.ts';
import * as talent from '../../src/modules/talent/index.ts';
import * as messaging from '../../src/modules/messaging/index.ts';
import { freshToken, hashToken } from '../../src/platform/identity/tokens.ts';
import { wellWritten } from '../support/hiring.ts';
import { person, testProgram } from '../support/program.ts';
import { endPayment, paymentProvider } from '../support/work.ts';

const { program, origin } = await testProgram();
program.clock.set(new Date('2026-11-20T12:00:00Z'));
const { house, pool } = program;

const [marina, tomas, eva, agent] = await Promise.all([
  comes('marina'),
  comes('tomas'),
  comes('eva'),
  comes('olga', ['mediator', 'operator']),
]);

interface Reader {
  readonly actor: Member;
  readonly token: string;
  readonly session: string;
}
/** Who wrote it, by what may be found of it. */
const written = new Map<string, string>();
const ids = await theyWork();

const readers = { marina, tomas, eva, 'one of the staff': agent, visitor: null };
test.each(Object.entries(readers))('%s reads none of the words that others have contested', async (_who, reader) => {
  const secrets = [...written].filter(([, by]) => by !== reader?.actor.id).map(([secret]) => secret);
  const found: string[] = [];
  let pages = 0;
  for (const path of paths(ids)) {
    const { status, text } = await read(path, reader);
    if (status === 200) pages += 1;
    if (status >= 500) found.push(`${path}: ${status}`);
    found.push(...secrets.filter((secret) => text.includes(secret)).map((secret) => `${path}: ${secret}`));
  }
  expect(found).toEqual([]);
  expect(pages).toBeGreaterThan(10);
});

test('and no mail carries them', async () => {
  const mails = await (await fetch(`${origin}/test/mail`)).text();
  expect([...written.keys()].filter((secret) => mails.includes(secret))).toEqual([]);
});

async function comes(name: string, roles: readonly string[] = []): Promise<Reader> {
  const { id, token } = await person(origin, `${name}@example.com`, roles);
  const session = freshToken('session');
  await pool`insert into accounts.session (id, member, hash, device, address)
             values (${makeId('ses', new Date(), crypto.getRandomValues(new Uint8Array(10)))}, ${id}, ${hashToken(session)},
                     'Firefox · Linux', '192.0.2.1')`;
  return { actor: { kind: 'member', id: id as Member['id'], staff: roles as Member['staff'] }, token, session };
}

/** An address nobody else has, in a sentence; it is written down by whom. */
function mail(by: Reader): string {
  const secret = `canary${written.size + 1}x`;
  written.set(secret, by.actor.id);
  return `Ask ${secret}@vinedosdelrio.com.ar about the glossary.`;
}
/** The same where only few words fit. */
function short(by: Reader): string {
  const secret = `canary${written.size + 1}x`;
  written.set(secret, by.actor.id);
  return `${secret}@vinedosdelrio.com.ar`;
}
function payLink(by: Reader): string {
  const secret = `canary${written.size + 1}x`;
  written.set(secret, by.actor.id);
  return `https://paypal.me/${secret}`;
}

async function does<T = { id: string }>(by: Reader | Actor, command: AnyCommand, input: object): Promise<T> {
  const actor = 'actor' in by ? by.actor : by;
  const answer = await perform(house, { actor, lang: 'en', contact: 'contest' }, command, input);
  if (isRefusal(answer) || answer.kind !== 'done')
    throw new Error(`${command.name}: ${answer.code} ${JSON.stringify(answer)}`);
  return answer.result as T;
}

async function theyWork(): Promise<Readonly<Record<string, string>>> {
  const project = await theyPublish();
  const { engagement, proposal } = await theyMeet(project);
  const milestone = await theyAgree(engagement, proposal);
  const talk = await theyTalk(engagement);
  await theyWorkProtected(engagement, milestone);
  const review = await theyReview(engagement);
  const called = await theyCallOff();
  for (const each of [marina, tomas])
    await does(each, accounts.saveProfile, { name: 'Somebody', headline: mail(each), about: mail(each) });
  await does(tomas, talent.saveServices, { freeSkills: [short(tomas)], city: mail(tomas) });
  const { id: sample } = await does(tomas, talent.addSample, {
    ...{ title: mail(tomas), body: mail(tomas), links: [payLink(tomas)] },
  });
  return { project, engagement, proposal, milestone, member: tomas.actor.id, talk, review, sample, ...called };
}

async function theyPublish(): Promise<string> {
  const { id: project } = await does(marina, hiring.draftProject, {
    ...wellWritten,
    title: mail(marina),
    description: `${wellWritten.description} ${mail(marina)}`,
    criteria: [{ text: mail(marina), needsEvidence: true }],
    questions: [{ text: mail(marina) }],
    dueOn: '2030-12-20',
  });
  await does(marina, hiring.publishProject, { project });
  return project;
}

async function theyMeet(project: string) {
  const { id: engagement } = await does(tomas, hiring.askQuestion, { project, text: mail(tomas) });
  await does(marina, hiring.inviteProfessional, { project, professional: tomas.actor.id, text: mail(marina) });
  await does(marina, hiring.inviteProfessional, { project, professional: eva.actor.id, text: mail(marina) });
  const [row] = await pool<
    { questions: { id: string }[] }[]
  >`select questions from hiring.project where id = ${project}`;
  const { id: proposal } = await does(tomas, hiring.sendProposal, {
    project,
    price: { amount: '42000', currency: 'USD' },
    days: 9,
    text: mail(tomas),
    answers: row?.questions.map(({ id }) => ({ question: id, text: mail(tomas) })),
  });
  const { id: counter } = await does(marina, hiring.makeCounter, {
    ...{ proposal, price: { amount: '40000', currency: 'USD' }, days: 10, scope: mail(marina), text: mail(marina) },
  });
  await does(tomas, hiring.acceptCounter, { counter });
  return { engagement, proposal };
}

async function theyAgree(engagement: string, proposal: string): Promise<string> {
  await does(marina, engagements.awardProposal, {
    proposal,
    guidelines: mail(marina),
    cancellation: mail(marina),
    milestones: [{ title: mail(marina), amount: { amount: '40000', currency: 'USD' } }],
  });
  await does(tomas, engagements.acceptAgreement, { engagement, version: '1' });
  const [milestone] = await pool<
    { id: string }[]
  >`select id from engagements.milestone where engagement = ${engagement}`;
  const wording = () => ({
    ...{ scope: mail(tomas), guidelines: mail(tomas), cancellation: mail(tomas), note: mail(tomas) },
    criteria: [{ text: mail(tomas), needsEvidence: true }],
    milestones: [
      { milestone: milestone?.id, title: mail(tomas), amount: { amount: '40000', currency: 'USD' }, criteria: [1] },
    ],
  });
  await does(tomas, engagements.proposeChange, { engagement, ...wording() });
  await does(marina, engagements.acceptAgreement, { engagement, version: '2' });
  return milestone?.id ?? '';
}

async function theyTalk(engagement: string): Promise<string> {
  for (const each of [marina, tomas]) {
    const { id: message } = await does(each, messaging.sendMessage, { engagement, body: mail(each) });
    await does(each, messaging.editMessage, { message, body: mail(each) });
  }
  const chat = `13/03/24, 10:00 - Ana: ${mail(marina)}`;
  await does(marina, messaging.readTalkIn, { engagement, format: 'whatsapp', text: chat });
  await does(marina, messaging.bringTalk, { engagement, speakers: [{ name: 'Ana', side: 'client' }] });
  const { id: talk } = await does(marina, messaging.noteTalk, {
    ...{ engagement, kind: 'call', on: '2026-11-19T10:00:00', minutes: 10, others: mail(marina), agreed: mail(marina) },
  });
  await does(tomas, messaging.answerTalk, { talk, verdict: 'commented', comment: mail(tomas) });
  return talk;
}

async function theyWorkProtected(engagement: string, milestone: string): Promise<void> {
  const { id: funding } = await does(marina, engagements.fundMilestone, { milestone, method: 'card' });
  await endPayment(pool, funding, 'succeeded', house.clock.now());
  await does(paymentProvider, engagements.confirmFunding, { funding });
  await does(tomas, engagements.giveCard, { engagement, other: payLink(tomas) });
  await does(marina, engagements.giveCard, { engagement, phone: payLink(marina) });
  const delivery = async () => {
    const [row] = await pool<
      { criteria: string[] }[]
    >`select criteria from engagements.milestone where id = ${milestone}`;
    const items = row?.criteria.map((criterion) => ({
      ...{ criterion, text: payLink(tomas), links: ['https://docs.example/manual', payLink(tomas)] },
    }));
    await does(tomas, engagements.deliverMilestone, { milestone, text: payLink(tomas), items });
  };
  await delivery();
  await does(marina, engagements.requestChanges, { milestone, items: [{ text: payLink(marina) }] });
  await delivery();
  await does(marina, engagements.requestRefund, { milestone, reason: payLink(marina) });
  await does(tomas, engagements.declineRefund, { milestone, reason: payLink(tomas) });
  await does(marina, engagements.requestRefund, { milestone, reason: payLink(marina) });
  await does(marina, engagements.withdrawRefund, { milestone, reason: payLink(marina) });
  const amount = { amount: '1000', currency: 'USD' };
  await does(tomas, engagements.giveBack, { milestone, amount, reason: payLink(tomas) });
  await does(marina, engagements.releaseMilestone, { milestone });
  await does(tomas, engagements.closeEngagement, { engagement, reason: payLink(tomas) });
}

/** Each says how it was, and answers what the other said. */
async function theyReview(engagement: string): Promise<string> {
  const work = { quality: 4, professionalism: 4, communication: 4 };
  const manner = { clarity: 5, promptness: 5, fairness: 5 };
  const stars = { engagement, overall: 4 };
  const { id: ofTomas } = await does(marina, reviews.writeReview, { ...stars, ...work, body: mail(marina) });
  const { id } = await does(tomas, reviews.writeReview, { ...stars, ...manner, body: mail(tomas) });
  await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, reviews.publishReviews, { engagement });
  await does(tomas, reviews.replyToReview, { review: ofTomas, body: mail(tomas) });
  await does(marina, reviews.replyToReview, { review: id, body: mail(marina) });
  return id;
}

/** Another job of the two that never began. */
async function theyCallOff(): Promise<Readonly<Record<string, string>>> {
  const { id: project } = await does(marina, hiring.draftProject, {
    ...wellWritten,
    title: mail(marina),
    questions: [],
    dueOn: '2030-12-20',
  });
  await does(marina, hiring.publishProject, { project });
  const { id: proposal, engagement = '' } = await does<{ id: string; engagement?: string }>(
    tomas,
    hiring.sendProposal,
    {
      ...{ project, price: { amount: '42000', currency: 'USD' }, days: 9, text: mail(tomas) },
    },
  );
  const parts = ['20000', '22000'].map((amount) => ({ title: mail(marina), amount: { amount, currency: 'USD' } }));
  await does(marina, engagements.awardProposal, { proposal, milestones: parts });
  await does(tomas, engagements.acceptAgreement, { engagement, version: '1' });
  const [milestone] = await pool<{ id: string }[]>`
    select id from engagements.milestone where engagement = ${engagement} order by n limit 1`;
  await does(tomas, engagements.cancelMilestone, { milestone: milestone?.id, reason: mail(tomas) });
  await does(marina, engagements.cancelEngagement, { engagement, reason: mail(marina) });
  return { project2: project, engagement2: engagement, proposal2: proposal, milestone2: milestone?.id ?? '' };
}

/** Every address that can be read, for each of the things there are. */
function paths(known: Readonly<Record<string, string>>): readonly string[] {
  const api = apiRoutes.flatMap((route) => (route.kind === 'read' ? [`/api/v1${route.path}`] : []));
  const pages = webRoutes.flatMap((route) => (route.kind === 'page' ? [route.path] : []));
  return [...api, ...pages].flatMap((path) =>
    ['', '2'].flatMap((which) => {
      if (which !== '' && !/:(project|engagement|proposal|milestone)\b/.test(path)) return [];
      const seqs = path.includes(':seq') && which === '' ? Array.from({ length: 40 }, (_, n) => `${n + 1}`) : ['1'];
      return seqs.flatMap((seq) => {
        const more: Readonly<Record<string, string>> = {
          act: 'release',
          seq,
          kind: 'terms',
          slug: 'how-protection-works',
        };
        const filled = path.replaceAll(/:(\w+)/g, (whole, name: string) => known[name + which] ?? more[name] ?? whole);
        return filled.includes(':') ? [] : [filled.includes('/search') ? `${filled}?q=canary` : filled];
      });
    }),
  );
}

async function read(path: string, reader: Reader | null): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = {};
  if (reader && path.startsWith('/api')) headers['authorization'] = `Bearer ${reader.token}`;
  else if (reader) headers['cookie'] = `garante=${reader.session}`;
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  return { status: response.status, text: await response.text() };
}
