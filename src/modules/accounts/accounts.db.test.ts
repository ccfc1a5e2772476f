import { describe, expect, test } from 'vitest';
import { ask, perform } from '../../core/gate.ts';
import type { Actor } from '../../core/actor.ts';
import { deskOf, linkTo, mailsTo, person, seatOf } from '../../../test/support/desk.ts';
import { code, done, testHouse } from '../../../test/support/house.ts';
import {
  acceptInvitation,
  askEmailChange,
  confirmEmail,
  createCompany,
  dutiesOf,
  endRole,
  giveRole,
  inviteToCompany,
  issueToken,
  myCompanies,
  saveProfile,
  setCompanyRoles,
  setPreferences,
  showCompany,
  showInvitation,
  showMember,
  takeBackInvitation,
} from './index.ts';

const { house, pool, advance } = await testHouse();
const as = (id: `mem_${string}`): Actor => ({ kind: 'member', id, staff: [] });
const ana = as(await person(house, 'ana@example.com', 'Ana'));
const leo = as(await person(house, 'leo@example.com', 'Leo'));
const eve = as(await person(house, 'eve@example.com', 'Eve'));
const see = (actor: Actor, company: string) => ask(house, { actor, lang: 'en' }, showCompany, { company });

describe('a company', () => {
  test('is founded, invites by address, and the invited act for it', async () => {
    const { id: company } = await done(house, ana, createCompany, { name: 'Aurora' });
    const { id: invitation } = await done(house, ana, inviteToCompany, {
      company,
      email: 'LEO@example.com',
      roles: ['hirer'],
    });
    expect((await mailsTo(pool, 'LEO@example.com'))[0]).toMatchObject({
      template: 'company_invitation',
      data: { inviter: 'Ana', company: 'Aurora' },
    });
    expect(await code(house, eve, acceptInvitation, { invitation })).toBe('only_the_invited_may');
    expect(await dutiesOf(house.db, leo, company)).toEqual([]);
    await done(house, leo, acceptInvitation, { invitation });
    expect(await dutiesOf(house.db, leo, company)).toEqual(['hire']);
    expect(await code(house, leo, acceptInvitation, { invitation })).toBe('link_used_or_expired');
    expect(await see(eve, company)).toMatchObject({ code: 'not_found' });
    expect(await see(leo, company)).toMatchObject({ owns: false, invitations: [] });
  });

  test('loses somebody at once', async () => {
    const { id: company } = await done(house, ana, createCompany, { name: 'Boreal' });
    const { id: invitation } = await done(house, ana, inviteToCompany, {
      company,
      email: 'leo@example.com',
      roles: ['payer'],
    });
    await done(house, leo, acceptInvitation, { invitation });
    const { id: member } = leo as { id: string };
    await done(house, ana, setCompanyRoles, { company, member, roles: [] });
    expect(await dutiesOf(house.db, leo, company)).toEqual([]);
    expect(await see(leo, company)).toMatchObject({ code: 'not_found' });
  });

  test('keeps an owner when two leave at the same instant', async () => {
    const { id: company } = await done(house, ana, createCompany, { name: 'Duo' });
    const { id: invitation } = await done(house, ana, inviteToCompany, {
      company,
      email: 'leo@example.com',
      roles: ['owner'],
    });
    await done(house, leo, acceptInvitation, { invitation });
    const leave = (actor: Actor) =>
      code(house, actor, setCompanyRoles, { company, member: (actor as { id: string }).id, roles: [] });
    expect((await Promise.all([leave(ana), leave(leo)])).toSorted()).toEqual(['company_needs_an_owner', 'done']);
  });

  test('takes an invitation back, and invitations end after seven days', async () => {
    const { id: company } = await done(house, ana, createCompany, { name: 'Cielo' });
    const invite = () => done(house, ana, inviteToCompany, { company, email: 'eve@example.com', roles: ['payer'] });
    const first = await invite();
    await done(house, ana, takeBackInvitation, { company, invitation: first.id });
    expect(await code(house, eve, acceptInvitation, { invitation: first.id })).toBe('link_used_or_expired');
    const second = await invite();
    expect(await ask(house, { actor: eve, lang: 'en' }, showInvitation, { invitation: second.id })).toMatchObject({
      mine: true,
      company: 'Cielo',
    });
    advance(7);
    expect(await code(house, eve, acceptInvitation, { invitation: second.id })).toBe('link_used_or_expired');
    expect(await ask(house, { actor: eve, lang: 'en' }, myCompanies, {})).toEqual({ items: [], next: null });
  });
});

describe('a profile', () => {
  const profile = { name: 'Ana', country: 'CO', headline: 'Interfaces', about: 'Ten years.' };
  test('is read by everybody; contested words stay hidden until somebody has looked', async () => {
    await done(house, ana, saveProfile, profile);
    const { id: member } = ana as { id: string };
    const shown = () => ask(house, { actor: { kind: 'visitor' }, lang: 'en' }, showMember, { member });
    expect(await shown()).toMatchObject({ country: 'CO', headline: [{ shown: 'Interfaces' }] });
    const about = 'Write to ana.oyar@gmail.com';
    expect(await code(house, ana, saveProfile, { ...profile, about })).toBe('contact_held');
    expect(await shown()).toMatchObject({ about: [{ shown: 'Ten years.' }] });
    await perform(house, { actor: ana, lang: 'en', contact: 'contest' }, saveProfile, { ...profile, about });
    expect(await shown()).toMatchObject({ about: [{ shown: 'Write to ' }, { hidden: 'email' }] });
    // What was hidden in one saving says nothing about the words at the same place in the next.
    await done(house, ana, saveProfile, { ...profile, about: 'Twelve years of interfaces.' });
    expect(await shown()).toMatchObject({ about: [{ shown: 'Twelve years of interfaces.' }] });
  });
  test.each([
    ['right-to-left marks', { name: 'Ana\u202Etxt' }, 'name'],
    ['a control', { headline: 'a\u0007b' }, 'headline'],
    ['half a letter', { about: 'a\uD800' }, 'about'],
  ])('with %s is refused at its field', async (_what, change, param) => {
    const answer = await perform(house, { actor: ana, lang: 'en' }, saveProfile, { ...profile, ...change });
    expect(answer).toMatchObject({ code: 'invalid_input', problems: [{ param, code: 'forbidden_characters' }] });
  });
  test('takes no field that is not its own', async () => {
    expect(await code(house, ana, saveProfile, { ...profile, staff: ['operator'] })).toBe('invalid_input');
    expect(await code(house, { kind: 'visitor' }, saveProfile, profile)).toBe('sign_in_first');
  });
});

test('preferences decide in which words and hours the house speaks', async () => {
  await done(house, eve, setPreferences, { lang: 'pt', timeZone: 'America/Sao_Paulo', mail: 'needed' });
  expect(
    await pool`select lang, time_zone, mail from accounts.member where id = ${(eve as { id: string }).id}`,
  ).toMatchObject([{ lang: 'pt', time_zone: 'America/Sao_Paulo', mail: 'needed' }]);
});

describe('a change of address', () => {
  test('counts when the new one has answered; both are told', async () => {
    await person(house, 'old@example.com', 'Olga');
    const seat = await seatOf(house, 'old@example.com');
    await done(house, seat.actor, askEmailChange, { session: seat.session, email: 'new@example.com' });
    expect((await mailsTo(pool, 'old@example.com'))[0]).toMatchObject({
      template: 'email_changed_old',
      data: { newEmailMasked: 'n…w@example.com' },
    });
    const [mail] = await mailsTo(pool, 'new@example.com');
    expect(await code(house, eve, confirmEmail, { ticket: mail?.data['ticket'] })).toBe('only_the_member_may');
    await done(house, seat.actor, confirmEmail, { ticket: mail?.data['ticket'] });
    await expect(seatOf(house, 'old@example.com')).rejects.toThrow('not let in');
    expect((await seatOf(house, 'new@example.com')).actor).toEqual(seat.actor);
    expect(await linkTo(pool, 'new@example.com', 'email')).toMatch(/^ge_/);
  });

  test('to an address that became a member meanwhile is refused', async () => {
    await person(house, 'slow@example.com');
    const seat = await seatOf(house, 'slow@example.com');
    await done(house, seat.actor, askEmailChange, { session: seat.session, email: 'wanted@example.com' });
    await person(house, 'wanted@example.com');
    const [mail] = await mailsTo(pool, 'wanted@example.com');
    expect(await code(house, seat.actor, confirmEmail, { ticket: mail?.data['ticket'] })).toBe('email_taken');
  });
});

describe('staff', () => {
  const give = { email: 'leo@example.com', role: 'arbiter' };
  test('are made by the console, and by nobody inside', async () => {
    expect(await code(house, { ...leo, staff: ['operator'] } as Actor, giveRole, give)).toBe('only_the_console_may');
    await done(house, { kind: 'console' }, giveRole, give);
    expect((await seatOf(house, 'leo@example.com')).actor).toMatchObject({ staff: ['arbiter'] });
    await done(house, { kind: 'console' }, endRole, give);
    expect((await seatOf(house, 'leo@example.com')).actor).toMatchObject({ staff: [] });
    expect(await code(house, { kind: 'console' }, giveRole, { ...give, email: 'nobody@example.com' })).toBe(
      'not_found',
    );
  });
});

test('every act of an account is an entry on the stream of its member, readable by the member alone', async () => {
  const { id: member } = ana as { id: string };
  const [stream] = await pool<
    { seq: number; parties: string[] }[]
  >`select seq, parties from record.stream where id = ${member}`;
  expect(stream?.parties).toEqual([member]);
  const rows = await pool<{ type: string }[]>`select type from record.entry where stream = ${member} order by seq`;
  expect(rows).toHaveLength(stream?.seq ?? 0);
  expect(rows[0]?.type).toBe('member.joined');
});

test('the console gives a token to a member, for tests and first steps', async () => {
  const { id: member } = eve as { id: string };
  const input = { member, session: null, name: 'hook', scopes: ['read'], days: null, hash: 'hash-of-a-token' };
  expect(await done(house, { kind: 'console' }, issueToken, input)).toMatchObject({
    object: 'token',
    scopes: ['read'],
  });
  expect(await code(house, deskOf(house).actor, issueToken, input)).toBe('sign_in_first');
});
