import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/core/id.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import {
  beginReset,
  beginSignUp,
  enterWithPassword,
  finishReset,
  finishSignUp,
} from '../../src/doors/identity/enter.ts';
import { identifier } from '../../src/doors/identify.ts';
import { endOtherSessions, endSession, issueToken, revokeToken } from '../../src/modules/accounts/index.ts';
import { freshToken, hashToken, ticketToken } from '../../src/platform/identity/tokens.ts';
import { deskOf, identity, linkTo, mailsTo, password, person, seatOf, sitDown } from '../support/desk.ts';
import { code, done, testHouse } from '../support/house.ts';

const { house, pool, advance } = await testHouse();
const identify = identifier(house, { staffNeedFactor: false });
const form = (email: string) => ({ email, name: 'Ana Ruiz', password, timeZone: 'America/Bogota' });

const codeOf = (answer: unknown): string => (isRefusal(answer) ? answer.code : 'done');

describe('signing up', () => {
  test('makes a member only when the address has answered and the password is given again', async () => {
    expect(await beginSignUp(deskOf(house), form('ana@example.com'))).toBeNull();
    expect(await enterWithPassword(deskOf(house), { email: 'ana@example.com', password })).toMatchObject({
      code: 'wrong_credentials',
    });

    const link = await linkTo(pool, 'ana@example.com', 'sign_up');
    expect(await finishSignUp(deskOf(house), link, 'not the password at all')).toMatchObject({
      code: 'wrong_credentials',
    });
    const inside = await finishSignUp(deskOf(house), link, password);
    expect(inside).toMatchObject({ kind: 'inside' });
    const { token = '' } = inside as { token?: string };
    expect(await identify(token)).toMatchObject({ name: 'Ana Ruiz', timeZone: 'America/Bogota' });
    expect(await finishSignUp(deskOf(house), link, password)).toMatchObject({ code: 'already_member' });
  });

  test('answers the same when the address is a member already, and tells only its owner', async () => {
    await person(house, 'known@example.com');
    expect(await beginSignUp(deskOf(house), form('Known@example.com'))).toBeNull();
    expect((await mailsTo(pool, 'known@example.com')).map(({ template }) => template)).toEqual(['email_taken']);
  });

  test('twice with one address makes one member', async () => {
    await beginSignUp(deskOf(house), form('twice@example.com'));
    const first = await linkTo(pool, 'twice@example.com', 'sign_up');
    await beginSignUp(deskOf(house), form('twice@example.com'));
    const second = await linkTo(pool, 'twice@example.com', 'sign_up');
    const answers = await Promise.all([
      finishSignUp(deskOf(house), first, password),
      finishSignUp(deskOf(house), second, password),
    ]);
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    const rows = await pool`select from accounts.credential where email_key = 'twice@example.com'`;
    expect(rows).toHaveLength(1);
  });

  test('says everything that is wrong at once', async () => {
    const answer = await beginSignUp(deskOf(house), { email: 'x', name: '', password: 'ana', timeZone: 'Mars/Base' });
    expect(isRefusal(answer) ? answer.problems.map(({ param, code: what }) => `${param} ${what}`) : answer).toEqual([
      'email not_an_email',
      'name required',
      'timeZone not_a_time_zone',
      'password too_short',
    ]);
  });

  test('refuses a password made of the own name', async () => {
    const answer = await beginSignUp(deskOf(house), { ...form('oyarzabal@example.com'), password: 'oyarzabal2026' });
    expect(answer).toMatchObject({ problems: [{ param: 'password', code: 'password_guessable' }] });
  });

  test('sends no more than five mails an hour to one address', async () => {
    for (let n = 0; n < 7; n += 1)
      await beginSignUp(deskOf(house, { address: `198.51.100.${n}` }), form('flood@example.com'));
    expect(await mailsTo(pool, 'flood@example.com')).toHaveLength(5);
  });

  test('with a link of yesterday is over', async () => {
    await beginSignUp(deskOf(house, { address: '198.51.100.77' }), form('late@example.com'));
    const link = await linkTo(pool, 'late@example.com', 'sign_up');
    advance(1.01);
    expect(await finishSignUp(deskOf(house), link, password)).toMatchObject({ code: 'link_used_or_expired' });
  });
});

describe('signing in', () => {
  test('takes the address in any case and the password in exactly one', async () => {
    await person(house, 'Case@example.com');
    expect(await enterWithPassword(deskOf(house), { email: ' cASE@example.com ', password })).toMatchObject({
      kind: 'inside',
    });
    expect(
      codeOf(await enterWithPassword(deskOf(house), { email: 'case@example.com', password: password.toUpperCase() })),
    ).toBe('wrong_credentials');
  });

  test('ends after ten wrong tries from one place, while the owner enters from another', async () => {
    await person(house, 'target@example.com');
    const rival = deskOf(house, { address: '203.0.113.9' });
    const wrong = { email: 'target@example.com', password: 'one guess after another' };
    const answers = await Promise.all(Array.from({ length: 14 }, () => enterWithPassword(rival, wrong)));
    expect(answers.filter((answer) => codeOf(answer) === 'wrong_credentials')).toHaveLength(10);
    expect(codeOf(await enterWithPassword(rival, { ...wrong, password }))).toBe('too_many_tries');
    expect(await enterWithPassword(deskOf(house), { email: 'target@example.com', password })).toMatchObject({
      kind: 'inside',
    });
  });

  test('a stranger and a member with a wrong password hear the same', async () => {
    const stranger = await enterWithPassword(deskOf(house), { email: 'nobody@example.com', password });
    const member = await enterWithPassword(deskOf(house), {
      email: 'target@example.com',
      password: 'wrong but long enough',
    });
    expect(stranger).toEqual(member);
  });

  test('in a new browser tells the owner', async () => {
    await person(house, 'device@example.com');
    await enterWithPassword(deskOf(house), { email: 'device@example.com', password });
    expect(await mailsTo(pool, 'device@example.com')).toHaveLength(0);
    await enterWithPassword(deskOf(house, { device: 'Chrome · Windows' }), { email: 'device@example.com', password });
    expect((await mailsTo(pool, 'device@example.com')).map(({ template }) => template)).toEqual(['security_notice']);
  });
});

describe('a session', () => {
  test('that was ended is nobody on the very next request', async () => {
    await person(house, 'end@example.com');
    const [here, there] = [await seatOf(house, 'end@example.com'), await seatOf(house, 'end@example.com')];
    await done(house, here.actor, endSession, { session: there.session });
    expect(await identify(there.token)).toBeNull();
    expect(await identify(here.token)).not.toBeNull();
  });

  test('of somebody else cannot be ended, and is not even there', async () => {
    await person(house, 'other@example.com');
    const [mine, theirs] = [await seatOf(house, 'end@example.com'), await seatOf(house, 'other@example.com')];
    expect(await code(house, mine.actor, endSession, { session: theirs.session })).toBe('not_found');
    expect(await identify(theirs.token)).not.toBeNull();
  });

  test('stays when all others are ended', async () => {
    await person(house, 'others@example.com');
    const seats = [
      await seatOf(house, 'others@example.com'),
      await seatOf(house, 'others@example.com'),
      await seatOf(house, 'others@example.com'),
    ];
    const [here] = seats;
    await done(house, here?.actor ?? { kind: 'visitor' }, endOtherSessions, { session: here?.session });
    const alive = await Promise.all(seats.map(({ token }) => identify(token)));
    expect(alive.map((who) => who !== null)).toEqual([true, false, false]);
  });

  test('ends after two weeks unseen and after ninety days in any case, by real time', async () => {
    await person(house, 'idle@example.com');
    const { token, session } = await seatOf(house, 'idle@example.com');
    advance(400);
    expect(await identify(token)).not.toBeNull();
    await pool`update accounts.session set seen_at = now() - interval '15 days' where id = ${session}`;
    expect(await identify(token)).toBeNull();
    await pool`update accounts.session set seen_at = now(), created_at = now() - interval '91 days' where id = ${session}`;
    expect(await identify(token)).toBeNull();
  });

  test('is kept as a hash only', async () => {
    const { token } = await seatOf(house, 'idle@example.com');
    const rows = await pool`select * from accounts.session`;
    expect(JSON.stringify(rows)).not.toContain(token.slice(3));
  });
});

describe('a lost password', () => {
  test('is set anew once by mail, ends every session and lets nobody in by itself', async () => {
    await person(house, 'lost@example.com');
    const before = await seatOf(house, 'lost@example.com');
    expect(await beginReset(deskOf(house), 'lost@example.com')).toBeNull();
    const link = await linkTo(pool, 'lost@example.com', 'reset');
    const fresh = 'otra frase que nadie conoce';
    expect(codeOf(await finishReset(deskOf(house), link, 'password123'))).toBe('invalid_input');
    expect(await finishReset(deskOf(house), link, fresh)).toBeNull();
    expect(await identify(before.token)).toBeNull();
    expect(codeOf(await finishReset(deskOf(house), link, fresh))).toBe('link_used_or_expired');
    expect(codeOf(await enterWithPassword(deskOf(house), { email: 'lost@example.com', password }))).toBe(
      'wrong_credentials',
    );
    expect(await enterWithPassword(deskOf(house), { email: 'lost@example.com', password: fresh })).toMatchObject({
      kind: 'inside',
    });
  });

  test('of somebody who is no member gets the same answer and no mail', async () => {
    expect(await beginReset(deskOf(house), 'ghost@example.com')).toBeNull();
    expect(await mailsTo(pool, 'ghost@example.com')).toHaveLength(0);
    const [ticket] = await pool<{ id: Id<'tic'> }[]>`select id from accounts.ticket where email = 'ghost@example.com'`;
    const link = ticketToken(identity.secret, 'reset', ticket?.id ?? 'tic_');
    expect(codeOf(await finishReset(deskOf(house), link, 'otra frase que nadie conoce'))).toBe('link_used_or_expired');
  });

  test('by an older link is over when a newer one was asked for', async () => {
    await person(house, 'newer@example.com');
    await beginReset(deskOf(house), 'newer@example.com');
    const older = await linkTo(pool, 'newer@example.com', 'reset');
    await beginReset(deskOf(house), 'newer@example.com');
    expect(codeOf(await finishReset(deskOf(house), older, 'otra frase que nadie conoce'))).toBe('link_used_or_expired');
  });

  test('by a link for another purpose is refused', async () => {
    await beginSignUp(deskOf(house, { address: '198.51.100.99' }), form('purpose@example.com'));
    const link = await linkTo(pool, 'purpose@example.com', 'sign_up');
    expect(codeOf(await finishReset(deskOf(house), link.replace('gc_', 'gr_'), password))).toBe('link_used_or_expired');
  });
});

describe('an API token', () => {
  const scopes = ['read', 'write'];
  test('may do what its scopes say, until it is revoked', async () => {
    await person(house, 'api@example.com');
    const seat = await seatOf(house, 'api@example.com');
    const token = freshToken('api');
    const input = { session: seat.session, name: 'ERP', scopes, days: 30, hash: hashToken(token) };
    const { id } = await done(house, seat.actor, issueToken, input);
    expect(await identify(token)).toMatchObject({ scopes, session: null });
    await done(house, seat.actor, revokeToken, { token: id });
    expect(await identify(token)).toBeNull();
    expect(await code(house, seat.actor, revokeToken, { token: id })).toBe('already_revoked');
  });

  test('is not made by a token, nor by a session whose proof is old', async () => {
    const seat = await seatOf(house, 'api@example.com');
    const input = { name: 'ERP', scopes, days: null, hash: 'h' };
    expect(await code(house, seat.actor, issueToken, { ...input, session: null })).toBe('sign_in_first');
    await pool`update accounts.session set fresh_at = now() - interval '20 minutes' where id = ${seat.session}`;
    expect(await code(house, seat.actor, issueToken, { ...input, session: seat.session })).toBe('only_after_proof');
  });

  test('ends on its day', async () => {
    const seat = await sitDown(house, (await seatOf(house, 'api@example.com')).token);
    const token = freshToken('api');
    await done(house, seat.actor, issueToken, {
      session: seat.session,
      name: 'short',
      scopes,
      days: 1,
      hash: hashToken(token),
    });
    await pool`update accounts.token set expires_at = now() - interval '1 second' where name = 'short'`;
    expect(await identify(token)).toBeNull();
  });
});
