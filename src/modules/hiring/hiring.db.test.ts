import { expect, test } from 'vitest';
import { perform } from '../../core/gate.ts';
import { suspendMember } from '../enforcement/index.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { openProject, openProposal, proposalText, wellWritten } from '../../../test/support/hiring.ts';
import { company, person } from '../../../test/support/people.ts';
import {
  acceptCounter,
  askQuestion,
  blockParty,
  cancelProject,
  closeProject,
  declineCounter,
  declineInvitation,
  declineProposal,
  draftProject,
  editProject,
  expireCounter,
  inviteProfessional,
  makeCounter,
  makeReport,
  publishProject,
  reopenProject,
  resolveReport,
  sendProposal,
  unblockParty,
  withdrawCounter,
  withdrawProposal,
} from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const clara = await person(pool, 'Clara Rivas');
const tomas = await person(pool, 'Tomás Quiroga');
const joana = await person(pool, 'Joana Prado');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');

const entries = async (stream: string) =>
  (await pool<{ type: string }[]>`select type from record.entry where stream = ${stream} order by seq`).map(
    (row) => row.type,
  );
const statusOf = async (project: string) =>
  (await pool<{ status: string }[]>`select status from hiring.project where id = ${project}`)[0]?.status;

test('a draft belongs to its author alone and becomes a project with a record when it is published', async () => {
  const { id } = await done(house, clara, draftProject, { currency: 'USD', title: 'Translate' });
  expect(await code(house, tomas, editProject, { ...wellWritten, project: id })).toBe('not_found');
  expect(await code(house, clara, publishProject, { project: id })).toBe('project_not_complete');
  await done(house, clara, editProject, { ...wellWritten, project: id });
  expect(await entries(id)).toEqual([]);
  await done(house, clara, publishProject, { project: id });
  await done(house, clara, editProject, { ...wellWritten, project: id, title: 'Translate an irrigation manual' });
  expect(await entries(id)).toEqual(['project.published', 'project.edited']);
  expect(await code(house, clara, publishProject, { project: id })).toBe('already_published');
});

test('a project is closed, opened again and cancelled by its client only', async () => {
  const { id } = await openProject(house, clara);
  expect(await code(house, tomas, closeProject, { project: id })).toBe('only_the_client_may');
  await done(house, clara, closeProject, { project: id });
  expect(await code(house, tomas, askQuestion, { project: id, text: 'Is the glossary long?' })).toBe(
    'project_not_open',
  );
  await done(house, clara, reopenProject, { project: id });
  await done(house, clara, cancelProject, { project: id, reason: 'not_needed' });
  expect(await code(house, clara, reopenProject, { project: id })).toBe('project_is_settled');
  expect(await statusOf(id)).toBe('cancelled');
});

test('who hires for a company publishes for it; who only pays does not, and neither proposes to it', async () => {
  const owner = await companyOf();
  const { id } = await openProject(house, clara, { owner });
  expect(await code(house, joana, closeProject, { project: id })).toBe('only_the_client_may');
  expect(await code(house, joana, askQuestion, { project: id, text: 'Is the glossary long?' })).toBe(
    'not_allowed_own_project',
  );
  expect(await code(house, tomas, draftProject, { ...wellWritten, owner })).toBe('only_those_who_hire_may');

  async function companyOf() {
    return company(pool, 'Riego del Valle', { hirer: clara, payer: joana });
  }
});

test('a first hello opens one pair, whoever says it and however often', async () => {
  const project = await openProject(house, clara);
  const asked = await done(house, tomas, askQuestion, { project: project.id, text: 'Is the glossary long?' });
  await done(house, clara, inviteProfessional, {
    project: project.id,
    professional: tomas.id,
    text: 'Would you like to do it?',
  });
  const proposal = await openProposal(house, tomas, project);
  expect(proposal.engagement).toBe(asked.id);
  expect(await entries(asked.id)).toEqual(['question.asked', 'invitation.sent', 'proposal.sent']);
  const [invitation] = await pool`select status from hiring.invitation where engagement = ${asked.id}`;
  expect(invitation?.['status']).toBe('answered');
});

test('two hellos at the same instant meet in one pair', async () => {
  const project = await openProject(house, clara);
  const answers = await Promise.all([
    act(house, tomas, askQuestion, { project: project.id, text: 'Is the glossary long?' }),
    act(house, clara, inviteProfessional, {
      project: project.id,
      professional: tomas.id,
      text: 'Would you like to do it?',
    }),
  ]);
  expect(answers.map((answer) => ('code' in answer ? answer.code : 'done'))).toEqual(['done', 'done']);
  expect(await pool`select from hiring.engagement where project = ${project.id}`).toHaveLength(1);
});

test('twenty proposals of one professional at once leave one', async () => {
  const project = await openProject(house, clara, { questions: [] });
  const input = { project: project.id, price: { amount: '42000', currency: 'USD' }, days: 14, text: proposalText };
  const codes = await Promise.all(Array.from({ length: 20 }, () => code(house, tomas, sendProposal, input)));
  expect(codes.filter((each) => each === 'done')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['done', 'one_open_proposal']));
});

test('the database itself holds one open proposal per professional and project', async () => {
  const project = await openProject(house, clara);
  const { id } = await openProposal(house, tomas, project);
  const again = pool`
    insert into hiring.proposal (id, engagement, project, professional, status, price, currency, days, text, edition, sent_at)
    select 'prp_twice', engagement, project, professional, status, price, currency, days, text, edition, sent_at
    from hiring.proposal where id = ${id}`;
  await expect(again).rejects.toThrow('one_open_proposal');
});

test('a proposal answers the questions in the currency of the project', async () => {
  const project = await openProject(house, clara);
  const input = { project: project.id, price: { amount: '42000', currency: 'USD' }, days: 14, text: proposalText };
  expect(await act(house, tomas, sendProposal, input)).toMatchObject({
    code: 'questions_unanswered',
    problems: [{ param: 'answers.0.text', code: 'required' }],
  });
  expect(await code(house, tomas, sendProposal, { ...input, price: { amount: '42000', currency: 'BRL' } })).toBe(
    'another_currency',
  );
});

test('a withdrawn proposal makes room for another; a declined one says why', async () => {
  const project = await openProject(house, clara);
  const first = await openProposal(house, tomas, project);
  expect(await code(house, clara, withdrawProposal, { proposal: first.id })).toBe('only_the_professional_may');
  expect(await code(house, joana, withdrawProposal, { proposal: first.id })).toBe('not_found');
  await done(house, tomas, withdrawProposal, { proposal: first.id });
  const second = await openProposal(house, tomas, project);
  await done(house, clara, declineProposal, { proposal: second.id, reason: 'price' });
  expect(await code(house, tomas, withdrawProposal, { proposal: second.id })).toBe('proposal_is_settled');
  expect(await entries(first.engagement)).toEqual([
    'proposal.sent',
    'proposal.withdrawn',
    'proposal.sent',
    'proposal.declined',
  ]);
});

test('who is suspended sends no proposal by any door, and the end gives the right back by itself', async () => {
  const project = await openProject(house, clara);
  const lara = await person(pool, 'Lara Nunes');
  await done(house, lara, blockParty, { blocked: joana.id }); // her stream begins with something
  await done(house, greta, suspendMember, { member: lara.id, days: 15, reason: 'Asked for payment outside twice.' });
  const propose = { project: project.id, price: { amount: '42000', currency: 'USD' }, days: 14, text: proposalText };
  expect(await code(house, lara, sendProposal, propose)).toBe('suspended');
  advance(15);
  expect(await code(house, lara, sendProposal, propose)).toBe('questions_unanswered');
});

test('a counter-offer of the client, accepted, becomes the terms of the proposal', async () => {
  const project = await openProject(house, clara);
  const { id } = await openProposal(house, tomas, project);
  const { id: counter } = await done(house, clara, makeCounter, {
    proposal: id,
    price: { amount: '40000', currency: 'USD' },
    days: 10,
    scope: 'Without the appendix.',
  });
  expect(await code(house, clara, acceptCounter, { counter })).toBe('only_the_other_side_may');
  expect(await code(house, joana, acceptCounter, { counter })).toBe('not_found');
  await done(house, tomas, acceptCounter, { counter });
  const [row] = await pool`select price, days, scope, status from hiring.proposal where id = ${id}`;
  expect(row).toMatchObject({ price: 40000n, days: 10, scope: 'Without the appendix.', status: 'open' });
});

test('a counter-offer is answered by another one, and only one waits at a time', async () => {
  const project = await openProject(house, clara);
  const { id } = await openProposal(house, tomas, project);
  const offer = { proposal: id, price: { amount: '40000', currency: 'USD' }, days: 10 };
  const first = await done(house, clara, makeCounter, offer);
  expect(await code(house, clara, makeCounter, { ...offer, days: 9 })).toBe('counter_waits');
  const second = await done(house, tomas, makeCounter, { ...offer, days: 12 });
  expect(await code(house, tomas, acceptCounter, { counter: first.id })).toBe('no_counter_open');
  await done(house, tomas, withdrawCounter, { counter: second.id });
  const third = await done(house, tomas, makeCounter, { ...offer, days: 13 });
  await done(house, clara, declineCounter, { counter: third.id });
  const rows = await pool<
    { id: string; status: string }[]
  >`select id, status from hiring.counter where proposal = ${id}`;
  expect(Object.fromEntries(rows.map((row) => [row.id, row.status]))).toEqual({
    [first.id]: 'answered',
    [second.id]: 'withdrawn',
    [third.id]: 'declined',
  });
});

test('a counter-offer ends when its time is over, and the clock writes it down', async () => {
  const project = await openProject(house, clara);
  const { id } = await openProposal(house, tomas, project);
  const { id: counter } = await done(house, clara, makeCounter, {
    proposal: id,
    price: { amount: '40000', currency: 'USD' },
    days: 14,
  });
  expect(await code(house, { kind: 'clock' }, expireCounter, { counter })).toBe('no_counter_open');
  advance(3);
  expect(await code(house, tomas, acceptCounter, { counter })).toBe('counter_expired');
  const [due] = await pool`select due_at from gate.deadline where kind = 'counter.expiry' and subject = ${counter}`;
  expect(due?.['due_at']).toEqual(clock.now());
  expect(await code(house, clara, expireCounter, { counter })).toBe('only_the_clock_ends_offers');
  await done(house, { kind: 'clock' }, expireCounter, { counter });
  expect(await code(house, tomas, acceptCounter, { counter })).toBe('no_counter_open');
});

test('an acceptance and a withdrawal at the same instant: exactly one wins', async () => {
  const project = await openProject(house, clara);
  const { id } = await openProposal(house, tomas, project);
  const { id: counter } = await done(house, clara, makeCounter, {
    proposal: id,
    price: { amount: '40000', currency: 'USD' },
    days: 14,
  });
  const codes = await Promise.all([
    code(house, tomas, acceptCounter, { counter }),
    code(house, clara, withdrawCounter, { counter }),
  ]);
  expect(codes.toSorted()).toEqual(['done', 'no_counter_open']);
});

test('an invitation is sent once and may be declined by the invited only', async () => {
  const project = await openProject(house, clara);
  const input = { project: project.id, professional: joana.id, text: 'Would you like to do it?' };
  const { id } = await done(house, clara, inviteProfessional, input);
  expect(await code(house, clara, inviteProfessional, input)).toBe('already_invited');
  expect(await code(house, tomas, declineInvitation, { invitation: id })).toBe('only_who_was_invited_may');
  await done(house, joana, declineInvitation, { invitation: id });
  expect(await code(house, joana, declineInvitation, { invitation: id })).toBe('invitation_is_settled');
  const nobody = { ...input, professional: `mem_${'0'.repeat(26)}` };
  expect(await code(house, clara, inviteProfessional, nobody)).toBe('not_found');
});

test('who is blocked cannot say hello from either side, until the block is lifted', async () => {
  const project = await openProject(house, clara, { questions: [] });
  const paulo = await person(pool, 'Paulo Braga');
  await done(house, paulo, blockParty, { blocked: clara.id });
  expect(await code(house, paulo, blockParty, { blocked: clara.id })).toBe('already_blocked');
  const ask = { project: project.id, text: 'Is the glossary long?' };
  const invite = { project: project.id, professional: paulo.id, text: 'Would you like to do it?' };
  expect(await code(house, paulo, askQuestion, ask)).toBe('not_allowed_between_you');
  expect(await code(house, clara, inviteProfessional, invite)).toBe('not_allowed_between_you');
  await done(house, paulo, unblockParty, { blocked: clara.id });
  await done(house, paulo, askQuestion, ask);
  expect(await entries(paulo.id)).toEqual(['party.blocked', 'party.unblocked']);
});

test('a contact in a public text is held at the door, and masked when the writer says it is none', async () => {
  const { id } = await done(house, clara, draftProject, {
    ...wellWritten,
    description: `${wellWritten.description} Write to clara@riego.com.mx before you propose.`,
  });
  expect(await act(house, clara, publishProject, { project: id })).toMatchObject({
    code: 'contact_held',
    param: 'description',
  });
  expect(await statusOf(id)).toBe('draft');
  const contested = await perform(house, { actor: clara, lang: 'en', contact: 'contest' }, publishProject, {
    project: id,
  });
  expect(contested).toMatchObject({ kind: 'done' });
  const findings = await pool`select state from screening.finding where subject = ${`${id}/1`}`;
  expect(findings.map((row) => row['state'])).toEqual(['contested']);
  const found = await pool`select from hiring.project where id = ${id} and search @@ to_tsquery('simple', 'petrolina')`;
  expect(found).toHaveLength(0);
});

test('a report reaches the desk with a weight, and staff answers it with a reason', async () => {
  const project = await openProject(house, clara);
  const input = { subject: project.id, reason: 'free_work', text: 'Asks for ten pages as a free sample.' };
  const { id } = await done(house, joana, makeReport, input);
  expect(await code(house, joana, makeReport, input)).toBe('already_reported');
  expect(await code(house, clara, makeReport, { ...input, text: 'About myself, really.' })).toBe('not_yourself');
  const answer = { report: id, outcome: 'dismissed', reason: 'A sample of one page is no free work.' };
  expect(await code(house, tomas, resolveReport, answer)).toBe('only_staff_may');
  await done(house, greta, resolveReport, answer);
  expect(await code(house, greta, resolveReport, answer)).toBe('report_is_settled');
  const [row] = await pool`select weight, outcome from hiring.report where id = ${id}`;
  expect(row).toMatchObject({ weight: 5, outcome: 'dismissed' });
  expect(await entries(joana.id)).toEqual(['report.made', 'report.resolved']);
});

test('nobody reports what they cannot see, and nobody reports all day long', async () => {
  const project = await openProject(house, clara);
  const { engagement } = await openProposal(house, tomas, project);
  const secret = { subject: engagement, message: 1, reason: 'rude', text: 'I have never seen it.' };
  expect(await code(house, joana, makeReport, secret)).toBe('not_found');
  await done(house, clara, makeReport, secret);
  const rita = await person(pool, 'Rita Sosa');
  const codes: string[] = [];
  for (let n = 0; n < 11; n += 1) {
    const subject = (await person(pool, `Somebody ${n}`)).id;
    codes.push(await code(house, rita, makeReport, { subject, reason: 'other', text: 'I do not like them.' }));
  }
  expect(codes).toEqual([...Array.from({ length: 10 }, () => 'done'), 'too_often']);
});
