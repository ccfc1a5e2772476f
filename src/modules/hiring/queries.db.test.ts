import { describe, expect, test } from 'vitest';
import type { Actor } from '../../core/actor.ts';
import type { Query } from '../../core/command.ts';
import { ask } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import { openProject, openProposal, wellWritten } from '../../../test/support/hiring.ts';
import { company, person } from '../../../test/support/people.ts';
import {
  blockParty,
  compareProposals,
  draftProject,
  estimateFee,
  inviteProfessional,
  listReports,
  makeCounter,
  makeReport,
  myBlocks,
  myInvitations,
  myPairs,
  myProjects,
  myProposals,
  showProject,
  showProposal,
} from './index.ts';

const { house, pool } = await testHouse();
const clara = await person(pool, 'Clara Rivas');
const tomas = await person(pool, 'Tomás Quiroga');
const joana = await person(pool, 'Joana Prado');
const greta = await person(pool, 'Greta Vogel', 'trust_agent');
const visitor: Actor = { kind: 'visitor' };

async function read<I, A>(actor: Actor, asked: Query<I, A>, input: unknown): Promise<A> {
  const answer = await ask(house, { actor, lang: 'en' }, asked, input);
  if (isRefusal(answer)) throw new Error(`${asked.name} was refused: ${answer.code}`);
  return answer;
}
const readCode = async (actor: Actor, asked: Query<never, unknown>, input: unknown) => {
  const answer = await ask(house, { actor, lang: 'en' }, asked, input);
  return isRefusal(answer) ? answer.code : 'shown';
};

describe('one project', async () => {
  const project = await openProject(house, clara);
  test('shows a visitor the words and why signing in comes first', async () => {
    const shown = await read(visitor, showProject, { project: project.id });
    expect(shown).toMatchObject({ title: wellWritten.title, own: false, completeness: null, mine: null });
    expect(shown.actions['propose']).toMatchObject({ allowed: false, code: 'sign_in_first' });
  });
  test('offers a professional to propose and to ask, and its client to close, edit and cancel', async () => {
    const toTomas = await read(tomas, showProject, { project: project.id });
    expect(Object.entries(toTomas.actions).map(([name, each]) => [name, each.allowed])).toEqual([
      ['propose', true],
      ['ask', true],
    ]);
    const toClara = await read(clara, showProject, { project: project.id });
    const allowed = Object.entries(toClara.actions).flatMap(([name, each]) => (each.allowed ? [name] : []));
    expect(allowed.toSorted()).toEqual(['cancel', 'close', 'edit', 'invite']);
    expect(toClara.completeness?.score).toBe(92);
  });
  test('what is offered is what is done: the button and the act say the same', async () => {
    await done(house, joana, blockParty, { blocked: clara.id });
    const { actions } = await read(joana, showProject, { project: project.id });
    expect(actions['propose']).toMatchObject({ code: 'not_allowed_between_you' });
    expect(actions['ask']).toMatchObject({ code: 'not_allowed_between_you' });
  });
  test('a draft is there for its own side only', async () => {
    const { id } = await done(house, clara, draftProject, { currency: 'USD' });
    expect(await readCode(tomas, showProject as never, { project: id })).toBe('not_found');
    expect(await readCode(visitor, showProject as never, { project: id })).toBe('not_found');
    expect((await read(clara, showProject, { project: id })).actions['publish']).toMatchObject({
      code: 'project_not_complete',
    });
  });
});

describe('proposals', async () => {
  const owner = await company(pool, 'Riego del Valle', { hirer: clara, payer: joana });
  const project = await openProject(house, clara, { owner });
  const rita = await person(pool, 'Rita Sosa');
  const one = await openProposal(house, tomas, project, { price: '42000', days: 14 });
  const two = await openProposal(house, rita, project, { price: '39000', days: 20 });
  test('stand side by side for whoever hires, and for nobody else', async () => {
    const compare = async (sort: string) =>
      (await read(clara, compareProposals, { project: project.id, sort })).items.map((item) => item.id);
    expect(await compare('price')).toEqual([two.id, one.id]);
    expect(await compare('days')).toEqual([one.id, two.id]);
    for (const actor of [tomas, joana, visitor]) {
      expect(await readCode(actor, compareProposals as never, { project: project.id })).toBe('not_found');
    }
  });
  test('one is read by its two sides; only its author sees what would arrive', async () => {
    const toTomas = await read(tomas, showProposal, { proposal: one.id });
    expect(toTomas).toMatchObject({ side: 'professional', estimate: { fee: 4200n, net: 37_800n } });
    expect(toTomas.actions['withdraw']).toEqual({ allowed: true });
    const toClara = await read(clara, showProposal, { proposal: one.id });
    expect(toClara).toMatchObject({ side: 'client', estimate: null, client: { name: 'Riego del Valle' } });
    expect(toClara.actions).toMatchObject({
      decline: { allowed: true },
      withdraw: { code: 'only_the_professional_may' },
    });
    expect(await readCode(rita, showProposal as never, { proposal: one.id })).toBe('not_found');
  });
  test('a counter-offer shows on both sides with what each may do', async () => {
    await done(house, clara, makeCounter, { proposal: one.id, price: { amount: '40000', currency: 'USD' }, days: 12 });
    const [mine] = (await read(tomas, myProposals, {})).items;
    expect(mine?.counters[0]).toMatchObject({ side: 'client', price: 40_000n, status: 'open' });
    expect(mine?.actions['acceptCounter']).toEqual({ allowed: true });
    const toClara = await read(clara, showProposal, { proposal: one.id });
    expect(toClara.actions).toMatchObject({
      acceptCounter: { code: 'only_the_other_side_may' },
      withdrawCounter: { allowed: true },
    });
  });
  test('the fee is known before anything is sent', async () => {
    expect(await read(tomas, estimateFee, { project: project.id, price: '150000' })).toMatchObject({
      fee: 13_500n,
      net: 136_500n,
    });
  });
  test('my work lists each side with its counts', async () => {
    const own = (await read(clara, myProjects, {})).items.find((item) => item.id === project.id);
    expect(own).toMatchObject({ ownerName: 'Riego del Valle', open: 2, proposals: 2, pairs: 2 });
    expect((await read(joana, myProjects, {})).items.map((item) => item.id)).not.toContain(project.id);
    const pairs = (await read(clara, myPairs, { project: project.id })).items;
    expect(pairs.map((pair) => `${pair.side} of ${pair.professional.name}`).toSorted()).toEqual([
      'client of Rita Sosa',
      'client of Tomás Quiroga',
    ]);
  });
  test('an invitation waits where the invited will see it', async () => {
    const paulo = await person(pool, 'Paulo Braga');
    await done(house, clara, inviteProfessional, {
      project: project.id,
      professional: paulo.id,
      text: 'Would you like to?',
    });
    const { items } = await read(paulo, myInvitations, {});
    expect(items).toMatchObject([{ client: 'Riego del Valle', title: wellWritten.title, text: 'Would you like to?' }]);
    expect((await read(paulo, showProject, { project: project.id })).mine?.invitation).toBe(items[0]?.id);
  });
});

describe('the desk', () => {
  test('lists reports by weight for staff, and is not there for others', async () => {
    await done(house, tomas, makeReport, { subject: clara.id, reason: 'rude', text: 'She shouted at me in capitals.' });
    const { items } = await read(greta, listReports, {});
    expect(items).toMatchObject([
      { aboutName: 'Clara Rivas', reporterName: 'Tomás Quiroga', weight: 5, outcome: null },
    ]);
    expect(await readCode(tomas, listReports as never, {})).toBe('not_found');
    expect(await code(house, tomas, blockParty, { blocked: clara.id })).toBe('done');
    expect((await read(tomas, myBlocks, {})).items).toMatchObject([{ name: 'Clara Rivas' }]);
  });
});
