/** What belongs to no deal: one thing of each kind that is a member's or the desk's. */
import type { Member } from '../../src/core/actor.ts';
import { perform } from '../../src/core/gate.ts';
import type { Party } from '../../src/core/id.ts';
import type { Program } from '../../src/doors/program.ts';
import * as accounts from '../../src/modules/accounts/index.ts';
import { giveViolation, issueAlert, makeAppeal, proposeClosure } from '../../src/modules/enforcement/index.ts';
import * as files from '../../src/modules/files/index.ts';
import * as hiring from '../../src/modules/hiring/index.ts';
import { importToPool, inviteToPool, joinPool, makePool } from '../../src/modules/pools/index.ts';
import { attachSet, makeSet } from '../../src/modules/requirements/index.ts';
import { keyOf } from '../../src/modules/requirements/facts.ts';
import { paperOf } from '../../src/modules/requirements/papers.ts';
import { sendMessage } from '../../src/modules/messaging/index.ts';
import { requestPayout, setDestination } from '../../src/modules/payments/index.ts';
import { askErasure, proposeRedaction, setHold } from '../../src/modules/custody/index.ts';
import { raiseAlarm } from '../../src/modules/record/index.ts';
import {
  addSample,
  finishAttempt,
  publishTest,
  saveServices,
  setHoliday,
  startAttempt,
} from '../../src/modules/talent/index.ts';
import { saveSearch } from '../../src/modules/searches/index.ts';
import { askHouse } from '../../src/modules/support/index.ts';
import { saveFormulaDraft, saveGuidelineDraft } from '../../src/modules/policy/index.ts';
import { otherFormula, otherGuideline, shortTest } from './bodies.ts';
import { openProject, openProposal } from '../support/hiring.ts';
import { done } from '../support/house.ts';
import type { Params, Role } from './roles.ts';

/** Things that belong to one member or to the desk. */
export async function makeSingle(
  { house, pool }: Pick<Program, 'house' | 'pool'>,
  who: (role: Role) => Member,
  com: Party,
): Promise<Params> {
  const [client, professional, stranger] = [who('client'), who('professional'), who('stranger')];
  const invited = await done(house, who('company owner'), accounts.inviteToCompany, {
    company: com,
    email: 'stranger@example.com',
    roles: ['hirer'],
  });
  const request = await done(house, client, askHouse, {
    subject: 'A question',
    text: 'How do I open an account for a company?',
  });
  const report = await done(house, client, hiring.makeReport, {
    subject: stranger.id,
    reason: hiring.reportReasons[0],
    text: 'This person wrote to me about something else.',
  });
  await done(house, client, hiring.blockParty, { blocked: who('arbiter').id });
  await done(house, professional, setDestination, { name: 'Bruno Lima', account: 'BR150000000000001093' });
  const payout = await done(house, professional, requestPayout, { amount: '600000', currency: 'USD' });
  const { finding, tried } = await contested(house, pool, client, professional);
  const consequences = await consequencesFor(house, pool, who, tried);
  const loose = await looseFile(house, professional, 'c');
  const portfolio = await profileOf(house, pool, professional);
  await done(house, stranger, setHoliday, { startsOn: '2026-12-20', endsOn: '2026-12-31' });
  const test = await testFor(house, professional, stranger);
  const gathered = await poolsFor(house, client, professional, stranger, who('company hirer'));
  const required = await requiredOf(house, client, gathered['pool'] ?? '');
  const [token] = await pool<{ id: string }[]>`select id from accounts.token where member = ${client.id} limit 1`;
  const session = await sessionOf(pool, client.id);
  const note = 'A case is open about the delivery.';
  const held = { member: who('professional').id, ground: 'case', note };
  const hold = await done(house, who('mediator'), setHold, held);
  await done(house, who('stranger'), askErasure, { sure: true });
  const engagement = tried;
  const [said, other] = [
    await done(house, client, sendMessage, { engagement, body: 'Words that may have to go.' }),
    await done(house, client, sendMessage, { engagement, body: 'Others of that kind.' }),
  ];
  const asked = { message: said.id, ground: 'illegal', reason: 'It names somebody who is not here.' };
  const redaction = await done(house, who('trust agent'), proposeRedaction, asked);
  const drill = { rule: 'record_log', subject: 'drill', detail: 'for the matrix' };
  const closure = await done(house, { ...who('arbiter'), staff: ['trust_agent'] }, proposeClosure, {
    member: who('suspended').id,
    rule: 'P-02',
    reason: 'Three payments were taken outside, with proof.',
  });
  const alarm = await done(house, { kind: 'clock' }, raiseAlarm, drill);
  const draft = await done(house, who('operator'), saveGuidelineDraft, otherGuideline);
  const formulaDraft = await done(house, who('operator'), saveFormulaDraft, { formula: otherFormula });
  const search = await done(house, professional, saveSearch, { category: 'translation' });
  return {
    'company invitation': invited.id,
    request: request.id,
    report: report.id,
    blocked: who('arbiter').id,
    payout: payout.id,
    finding,
    item: finding,
    tried,
    ...consequences,
    ...portfolio,
    ...test,
    ...gathered,
    ...required,
    loose,
    token: token?.id ?? '',
    session,
    seq: '1',
    hold: hold.id,
    redacted: other.id,
    redaction: redaction.id,
    alarm: alarm.id,
    search: search.id,
    draft: draft.id,
    'formula draft': formulaDraft.id,
    closure: closure.id,
    company: com,
    member: professional.id,
    party: client.id,
    kind: 'terms',
    slug: 'how-protection-works',
    period: '2026-Q4',
    passkey: `psk_${'0'.repeat(26)}`,
    notice: `ntc_${'0'.repeat(26)}`,
  };
}

/** What a professional shows of themselves. */
async function profileOf(house: Program['house'], pool: Program['pool'], professional: Member): Promise<Params> {
  await done(house, professional, saveServices, {
    skills: ['english_spanish', 'localization'],
    freeSkills: ['Manuals for growers'],
    languages: [{ language: 'es', level: 'native' }],
    ...{ currency: 'USD', hourly: '3500', smallest: '20000', city: 'Petrolina', onSiteKm: 40 },
  });
  const file = await looseFile(house, professional, 'e');
  const words = { title: 'An irrigation manual', body: 'Forty pages, with a glossary.', year: 2025 };
  const { id: sample } = await done(house, professional, addSample, { ...words, files: [file] });
  await pool`update files.file set status = 'held' where id = ${file}`; // as if something had been found in it
  return { sample, 'sample file': file };
}

/** A test of the house that one has finished, and in which another sits. */
async function testFor(house: Program['house'], sits: Member, finished: Member): Promise<Params> {
  const { test } = await done(house, { kind: 'console' }, publishTest, { lang: 'en', text: shortTest });
  const { id: attempt } = await done(house, sits, startAttempt, { test, lang: 'en' });
  const { id: ended } = await done(house, finished, startAttempt, { test, lang: 'en' });
  await done(house, finished, finishAttempt, { attempt: ended });
  return { test, attempt, 'ended attempt': ended, n: '1' };
}

/** A public pool with one inside and one who was asked, and another person who waits to be taken in. */
async function poolsFor(
  house: Program['house'],
  client: Member,
  inside: Member,
  asked: Member,
  applies: Member,
): Promise<Params> {
  const words = { kind: 'public', name: 'Manuals', purpose: 'Translators for manuals, four times a year.' };
  const { id: pool } = await done(house, client, makePool, words);
  await done(house, client, inviteToPool, { pool, member: inside.id });
  const { id: place } = await done(house, inside, joinPool, { pool });
  const { id: list } = await done(house, client, importToPool, { pool, list: asked.id });
  const { id: waits } = await done(house, applies, joinPool, { pool });
  return { pool, place, import: list, 'applied place': waits };
}

/** A set that is asked for at the pool, one that is not, and a project at which it could be. */
async function requiredOf(house: Program['house'], client: Member, subject: string): Promise<Params> {
  const paper = { kind: 'signed', title: 'Our house style', text: 'I write short sentences.' } as const;
  const { id: set } = await done(house, client, makeSet, { name: 'Style', rules: [paper, { kind: 'identity' }] });
  const { id: other } = await done(house, client, makeSet, { name: 'Identity', rules: [{ kind: 'identity' }] });
  await done(house, client, attachSet, { set, subject });
  const { id: asking } = await openProject(house, client, { dueOn: '2030-12-20', questions: [] });
  return { set, subject, 'other set': other, 'asking project': asking, paper: paperOf(keyOf(paper)) };
}

async function contested(house: Program['house'], pool: Program['pool'], client: Member, professional: Member) {
  const project = await openProject(house, client, { dueOn: '2030-12-20', questions: [] });
  const { engagement } = await openProposal(house, professional, project);
  const body = 'The file names its author as grower@petrolina.com.br, please keep that line.';
  const asked = { actor: professional, lang: 'en' } as const;
  await perform(house, { ...asked, contact: 'contest' }, sendMessage, { engagement, body });
  // Held three times in a day: somebody looks.
  for (let n = 0; n < 3; n += 1) await perform(house, asked, sendMessage, { engagement, body });
  const [row] = await pool<{ id: string }[]>`select id from screening.finding where subject like 'msg_%' limit 1`;
  return { finding: row?.id ?? '', tried: engagement };
}

/** What followed for the professional: a violation to appeal, an alert that was appealed, and a step that waits. */
async function consequencesFor(
  house: Program['house'],
  pool: Program['pool'],
  who: (role: Role) => Member,
  engagement: string,
): Promise<Params> {
  const professional = who('professional');
  const given = await done(house, who('trust agent'), giveViolation, {
    member: professional.id,
    rule: 'W-01',
    reason: 'The agreed day was missed.',
  });
  const masked = { actor: professional, lang: 'en', contact: 'send_masked' } as const;
  await perform(house, masked, sendMessage, { engagement, body: 'Pay me outside, my PayPal is bruno@correo.com.br.' });
  const [hidden] = await pool<
    { id: string }[]
  >`select id from screening.finding where state = 'masked' order by kind = 'offplatform_payment' desc, id limit 1`;
  await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, issueAlert, { finding: hidden?.id });
  const [waits] = await pool<{ id: string; statement: string }[]>`
    select id, statement from enforcement.breach where waits limit 1`;
  const appeal = await done(house, professional, makeAppeal, {
    statement: waits?.statement,
    text: 'I spoke of the price of the work.',
  });
  return { statement: given.id, breach: waits?.id ?? '', appeal: appeal.id };
}

async function sessionOf(pool: Program['pool'], member: string): Promise<string> {
  const [row] = await pool<{ id: string }[]>`select id from accounts.session where member = ${member} limit 1`;
  return row?.id ?? `ses_${'0'.repeat(26)}`;
}

/** A file that was handed in and sent nowhere. */
export async function looseFile(house: Program['house'], by: Member, letter: string): Promise<string> {
  const type = { type: 'application/pdf', ending: 'pdf' };
  const { id } = await done(house, by, files.receiveFile, {
    name: 'notes.pdf',
    sha256: letter.repeat(64),
    size: 9,
    type,
  });
  return id;
}
