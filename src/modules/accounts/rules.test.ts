import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held, type Head } from '../../core/command.ts';
import { isRefusal } from '../../core/refusal.ts';
import type { Account, Company, CompanyRole, Proof, Ticket } from './facts.ts';
import { limits } from './limits.ts';
import * as entry from './rules-entry.ts';
import * as people from './rules-people.ts';
import * as security from './rules-security.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ana: Actor = { kind: 'member', id: 'mem_ana', staff: [] };
const leo: Actor = { kind: 'member', id: 'mem_leo', staff: [] };
const callBy = (actor: Actor): Call => ({ actor, lang: 'en', now, id: (prefix) => `${prefix}_new` });
const stream: Head = { id: 'mem_ana', kind: 'member', conv: '', seq: 3, leaf: null, at: null, parties: ['mem_ana'] };
const account: Account = {
  id: 'mem_ana',
  stream,
  name: 'Ana',
  email: 'ana@example.com',
  lang: 'es',
  timeZone: 'America/Bogota',
  passwordHash: 'hash',
  totpSealed: null,
  totpStep: null,
  recoverySalt: null,
  passkeys: 0,
};
const ticket: Ticket = {
  id: 'tic_a',
  kind: 'factor',
  member: 'mem_ana',
  email: 'ana@example.com',
  company: null,
  facts: { verified: 'hash' },
  tries: 1,
  expiresAt: new Date(now.getTime() + 1),
  usedAt: null,
  endedAt: null,
};
const newSession = { hash: 'h', device: 'Firefox · Linux', address: '192.0.2.1' };
const codeOf = (answer: unknown): string =>
  isRefusal(answer) ? answer.code : answer instanceof Held ? 'held' : 'done';

describe('a password', () => {
  test.each([
    ['', 'required'],
    ['short 9!x', 'too_short'],
    ['a'.repeat(257), 'too_long'],
    ['password2026', 'password_guessable'],
    ['ana@example.com1', 'password_guessable'],
    ['una frase que solo yo conozco', null],
    ['ñandú ñoño ñame', null],
    ['7392846185', null],
    [' '.repeat(3) + 'x9 f7 q2 w1', null],
  ])('"%s" is answered with %s', (password, code) => {
    const problem = entry.passwordProblem('password', password, ['ana@example.com', 'Ana']);
    expect(problem?.problems[0]?.code ?? null).toBe(code);
  });
});

describe('a ticket', () => {
  test.each([
    ['in its time', {}, true],
    ['at the instant it ends', { expiresAt: now }, false],
    ['that was used', { usedAt: now }, false],
    ['that a later one replaced', { endedAt: now }, false],
  ])('%s', (_what, change, good) => {
    expect(entry.ticketProblem({ ...ticket, ...change }, now) === null).toBe(good);
  });
});

describe('signing in', () => {
  const facts = { account, verified: 'hash', rehash: null, session: newSession, newDevice: false };
  test('opens the door with the password when there is no second factor', () => {
    expect(entry.signIn(facts, callBy(ana))).toMatchObject({ session: { id: 'ses_new' }, ticket: null });
  });
  test.each([
    ['an app', { totpSealed: 'x' }],
    ['a passkey', { passkeys: 1 }],
  ])('asks for more when there is %s', (_what, factor) => {
    const answer = entry.signIn({ ...facts, account: { ...account, ...factor } }, callBy(ana));
    expect(answer).toMatchObject({ session: null, ticket: { kind: 'factor' } });
  });
  test('is over when the password was changed in this very moment', () => {
    expect(codeOf(entry.signIn({ ...facts, verified: 'the old one' }, callBy(ana)))).toBe('wrong_credentials');
  });
});

describe('a second factor', () => {
  const withApp = { ...account, totpSealed: 'x', totpStep: 100 };
  const totp = (step: number): Proof => ({ kind: 'totp', step });
  const facts = { account: withApp, ticket, proof: totp(101), recovery: ['r1'], session: newSession, newDevice: false };
  test.each([
    ['a later code', {}, 'done'],
    ['the last code again', { proof: totp(100) }, 'code_already_used'],
    ['an earlier code', { proof: totp(99) }, 'code_already_used'],
    ['a code without an app', { account }, 'wrong_code'],
    ['a recovery code that is left', { proof: { kind: 'recovery', hash: 'r1' } as const }, 'done'],
    ['a recovery code that was used', { proof: { kind: 'recovery', hash: 'r2' } as const }, 'wrong_code'],
    ['after a new password', { account: { ...withApp, passwordHash: 'new' } }, 'link_used_or_expired'],
    ['after too many tries', { ticket: { ...ticket, tries: limits.factorTries + 1 } }, 'too_many_tries'],
    ['too late', { ticket: { ...ticket, expiresAt: now } }, 'link_used_or_expired'],
  ])('%s', (_what, change, code) => {
    expect(codeOf(entry.finishSignIn({ ...facts, ...change }, callBy(ana)))).toBe(code);
  });
});

describe('what touches the safety of an account', () => {
  const own = (provenSeconds: number | null, change: Partial<Account> = {}) => ({
    account: { ...account, ...change },
    session: provenSeconds === null ? null : ({ id: 'ses_a', provenSeconds } as const),
    freshMinutes: () => 10,
  });
  const recovery = { salt: 's', hashes: ['h'] };
  const acts: Record<string, (facts: security.Own) => unknown> = {
    'adding an app': (facts) => security.addTotp({ ...facts, sealed: 'x', step: 1, recovery }, callBy(ana)),
    'removing an app': (facts) =>
      security.removeTotp({ ...facts, account: { ...facts.account, totpSealed: 'x' } }, callBy(ana)),
    'new recovery codes': (facts) =>
      security.renewRecovery({ ...facts, account: { ...facts.account, passkeys: 1 }, recovery }, callBy(ana)),
    'a new address': (facts) =>
      security.askEmailChange({ ...facts, email: 'new@example.com', earlier: [] }, callBy(ana)),
    'a token': (facts) =>
      security.issueToken(
        { ...facts, open: 0, token: { name: 'n', scopes: ['read'], hash: 'h', days: 1 } },
        callBy(ana),
      ),
  };
  test.each(Object.entries(acts))('%s needs a session and a proof of the last ten minutes', (_what, act) => {
    expect(codeOf(act(own(null)))).toBe('sign_in_first');
    expect(codeOf(act(own(601)))).toBe('only_after_proof');
    expect(codeOf(act(own(600)))).toBe('done');
  });

  test('the first factor brings recovery codes, the second leaves those that are printed', () => {
    const add = (change: Partial<Account>) =>
      security.addTotp({ ...own(1, change), sealed: 'x', step: 1, recovery }, callBy(ana));
    expect(add({})).toMatchObject({ recovery });
    expect(add({ recoverySalt: 'old', passkeys: 1 })).toMatchObject({ recovery: null });
  });
  test('removing the last factor takes the recovery codes with it', () => {
    const remove = (change: Partial<Account>) =>
      security.removeTotp(own(1, { totpSealed: 'x', ...change }), callBy(ana));
    expect(remove({})).toMatchObject({ recovery: 'drop' });
    expect(remove({ passkeys: 1 })).toMatchObject({ recovery: null });
  });
  test('the same address in other letters is no change', () => {
    expect(codeOf(security.askEmailChange({ ...own(1), email: 'ANA@example.com', earlier: [] }, callBy(ana)))).toBe(
      'email_unchanged',
    );
  });
  test('a proof by password is too little for somebody with a factor', () => {
    const facts = {
      ...own(9999, { passkeys: 1 }),
      proof: { kind: 'password', verified: 'hash' } as const,
      recovery: [],
      hash: 'h',
    };
    expect(codeOf(security.proveAgain(facts))).toBe('wrong_credentials');
    expect(codeOf(security.proveAgain({ ...facts, account }))).toBe('done');
  });
  test('a new address is confirmed only by the member who asked for it', () => {
    const facts = { account, ticket: { ...ticket, kind: 'email' as const, email: 'new@example.com' }, taken: false };
    expect(codeOf(security.confirmEmail(facts, callBy(leo)))).toBe('only_the_member_may');
    expect(codeOf(security.confirmEmail({ ...facts, taken: true }, callBy(ana)))).toBe('email_taken');
    expect(codeOf(security.confirmEmail(facts, callBy(ana)))).toBe('done');
  });
});

describe('a company', () => {
  const members = (...list: readonly (readonly [`mem_${string}`, ...CompanyRole[]])[]): Company => ({
    id: 'com_a',
    name: 'Aurora',
    stream,
    openInvitations: 0,
    members: list.map(([member, ...roles]) => ({ member, roles })),
  });
  const both = members(['mem_ana', 'owner'], ['mem_leo', 'hirer']);
  const invitation = {
    email: 'new@example.com',
    roles: ['payer'] as const,
    inside: false,
    inviter: 'Ana',
    speaks: 'es' as const,
  };

  test.each([
    ['an owner invites', ana, both, {}, 'done'],
    ['a hirer does not', leo, both, {}, 'only_company_owners_may'],
    ['a stranger does not even see it', { kind: 'member', id: 'mem_eve', staff: [] } as const, both, {}, 'not_found'],
    ['nobody is invited twice', ana, both, { inside: true }, 'already_in_company'],
    ['not without end', ana, { ...both, openInvitations: limits.openInvitations }, {}, 'limit_reached'],
  ])('%s', (_what, actor, company, change, code) => {
    expect(codeOf(people.invite({ company, ...invitation, ...change }, callBy(actor)))).toBe(code);
  });

  test.each([
    ['an owner changes roles', ana, 'mem_leo', ['payer'], 'done'],
    ['an owner removes somebody', ana, 'mem_leo', [], 'done'],
    ['somebody leaves', leo, 'mem_leo', [], 'done'],
    ['nobody gives themselves roles', leo, 'mem_leo', ['owner'], 'only_company_owners_may'],
    ['nobody removes the owner', leo, 'mem_ana', [], 'only_company_owners_may'],
    ['the last owner does not leave', ana, 'mem_ana', [], 'company_needs_an_owner'],
    ['the last owner stays one', ana, 'mem_ana', ['hirer'], 'company_needs_an_owner'],
    ['an owner shares', ana, 'mem_leo', ['owner', 'payer'], 'done'],
    ['somebody who is not there', ana, 'mem_eve', ['payer'], 'not_found'],
  ] as const)('%s', (_what, actor, member, roles, code) => {
    expect(codeOf(people.setRoles({ company: both, member, roles }, callBy(actor)))).toBe(code);
  });

  test('an invitation is for one address, in any letters', () => {
    const invited: Ticket = {
      ...ticket,
      kind: 'invite',
      email: 'Leo@example.com',
      facts: { roles: ['payer', 'hirer'] },
    };
    const accept = (email: string) =>
      people.acceptInvitation(
        { company: members(['mem_ana', 'owner']), ticket: invited, account: { ...account, id: 'mem_leo', email } },
        callBy(leo),
      );
    expect(codeOf(accept('eve@example.com'))).toBe('only_the_invited_may');
    expect(accept('leo@EXAMPLE.com')).toMatchObject({ member: 'mem_leo', roles: ['hirer', 'payer'] });
  });
});

describe('texts that everybody reads', () => {
  const profile = { name: 'Ana', country: 'CO', headline: 'Interfaces', about: '' };
  test('a profile with an address is held, and may be contested but not sent masked', () => {
    const held = people.saveProfile(
      { account, profile: { ...profile, about: 'Escríbeme a ana.oyar@gmail.com' } },
      callBy(ana),
    );
    expect(held).toMatchObject({ choices: ['contest'], param: 'about' });
    const contested = people.saveProfile(
      { account, profile: { ...profile, about: 'Escríbeme a ana.oyar@gmail.com' } },
      { ...callBy(ana), contact: 'contest' },
    );
    expect(codeOf(contested)).toBe('done');
  });
  test.each(['ana.oyar@gmail.com', 'Ana +57 310 555 0199'])('a name such as %s is not taken at all', (name) => {
    const call = { ...callBy(ana), contact: 'contest' as const };
    expect(people.saveProfile({ account, profile: { ...profile, name } }, call)).toMatchObject({
      problems: [{ code: 'name_holds_contact' }],
    });
    expect(people.createCompany({ account, name, companies: 0 }, call)).toMatchObject({
      problems: [{ code: 'name_holds_contact' }],
    });
  });
});

describe('duties of staff', () => {
  const facts = { account, role: 'mediator', held: [] } as const;
  test('are given and ended at the machine only', () => {
    expect(codeOf(people.giveRole(facts, callBy({ kind: 'member', id: 'mem_ana', staff: ['operator'] })))).toBe(
      'only_the_console_may',
    );
    expect(codeOf(people.giveRole(facts, callBy({ kind: 'console' })))).toBe('done');
    expect(codeOf(people.endRole(facts, callBy({ kind: 'console' })))).toBe('role_not_held');
  });
  test('are held once', () => {
    const held = [{ id: 'duty_a', role: 'mediator' }] as const;
    expect(codeOf(people.giveRole({ ...facts, held }, callBy({ kind: 'console' })))).toBe('role_already_held');
    expect(codeOf(people.endRole({ ...facts, held }, callBy({ kind: 'console' })))).toBe('done');
  });
});
