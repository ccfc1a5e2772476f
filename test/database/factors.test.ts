import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/core/refusal.ts';
import type { Desk } from '../../src/doors/identity/desk.ts';
import {
  beginReset,
  enterWithCode,
  enterWithPasskey,
  enterWithPassword,
  finishReset,
} from '../../src/doors/identity/enter.ts';
import { askForPasskey } from '../../src/doors/identity/proof.ts';
import {
  keepPasskey,
  makeRecoveryCodes,
  makeToken,
  offerPasskey,
  offerTotp,
  prove,
  renewPassword,
  setUpTotp,
} from '../../src/doors/identity/secure.ts';
import { identifier } from '../../src/doors/identify.ts';
import { passkeysOf, removePasskey, removeTotp } from '../../src/modules/accounts/index.ts';
import { type Authenticator, softwareAuthenticator } from '../support/authenticator.ts';
import { deskOf, identity, linkTo, mailsTo, password, person, seatOf } from '../support/desk.ts';
import { code, done, testHouse } from '../support/house.ts';

const { house, pool } = await testHouse();
const identify = identifier(house, { staffNeedFactor: true });
const codeOf = (answer: unknown): string => (isRefusal(answer) ? answer.code : 'done');
const { origin } = identity.relying;

/** What an app would show now, or some half minutes from now. */
function codeNow(secret: string, halfMinutes = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + halfMinutes * 30_000 });
}

async function withApp(seat: Desk): Promise<{ secret: string; codes: readonly string[] }> {
  const offer = await offerTotp(seat, '');
  if (isRefusal(offer)) throw new Error(offer.code);
  const set = await setUpTotp(seat, { sealed: offer.sealed, code: codeNow(offer.secret, -1) });
  if (isRefusal(set)) throw new Error(set.code);
  return { secret: offer.secret, codes: set.codes ?? [] };
}

/** The desk after a right password, waiting for the second factor. */
async function halfway(email: string): Promise<Desk> {
  const entered = await enterWithPassword(deskOf(house), { email, password });
  if (isRefusal(entered) || entered.kind !== 'halfway') throw new Error('no second factor was asked for');
  return deskOf(house, { factor: entered.factor });
}

async function withPasskey(seat: Desk): Promise<Authenticator> {
  const phone = softwareAuthenticator();
  const question = await offerPasskey(seat);
  if (isRefusal(question)) throw new Error(question.code);
  const { challenge } = JSON.parse(question.options) as { challenge: string };
  const kept = await keepPasskey(seat, {
    name: 'phone',
    response: phone.register({ challenge, origin }),
    sealed: question.sealed,
  });
  if (isRefusal(kept)) throw new Error(kept.code);
  return phone;
}

async function answerOf(phone: Authenticator, desk: Desk): Promise<{ response: string; sealed: string }> {
  const question = await askForPasskey(desk, null, []);
  const { challenge } = JSON.parse(question.options) as { challenge: string };
  return { response: phone.assert({ challenge, origin }), sealed: question.sealed };
}

describe('an authenticator app', () => {
  let secret = '';
  let codes: readonly string[] = [];
  beforeAll(async () => {
    await person(house, 'app@example.com');
    ({ secret, codes } = await withApp(await seatOf(house, 'app@example.com')));
  });

  test('is asked for after the password, and only then opens the door', async () => {
    const desk = await halfway('app@example.com');
    expect(codeOf(await enterWithCode(desk, '000000'))).toBe('wrong_code');
    expect(await enterWithCode(desk, codeNow(secret))).toMatchObject({ kind: 'inside' });
    expect(codeOf(await enterWithCode(desk, codeNow(secret, 1)))).toBe('link_used_or_expired');
  });

  test('lets one code in once, however many try it at the same instant', async () => {
    const desks = await Promise.all(Array.from({ length: 10 }, () => halfway('app@example.com')));
    const fresh = codeNow(secret, 1);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => enterWithCode(desks[n % 10] ?? deskOf(house), fresh)),
    );
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
  });

  test('is guessed at ten times, then the password is asked for again', async () => {
    const desk = await halfway('app@example.com');
    const answers = [];
    for (let n = 0; n < 12; n += 1) answers.push(codeOf(await enterWithCode(desk, '123456')));
    expect(answers.filter((each) => each === 'wrong_code')).toHaveLength(10);
    expect(answers.at(-1)).toBe('too_many_tries');
  });

  test('may be replaced by a recovery code, each of which opens once', async () => {
    const [first = ''] = codes;
    expect(codes).toHaveLength(10);
    expect(await enterWithCode(await halfway('app@example.com'), first.toLowerCase())).toMatchObject({
      kind: 'inside',
    });
    expect(codeOf(await enterWithCode(await halfway('app@example.com'), first))).toBe('wrong_code');
    expect((await mailsTo(pool, 'app@example.com')).map(({ data }) => data['what']).join()).toContain('recovery code');
  });

  test('is not passed by a new password that came by mail', async () => {
    await person(house, 'passed@example.com');
    await withApp(await seatOf(house, 'passed@example.com'));
    await beginReset(deskOf(house), 'passed@example.com');
    const fresh = 'otra frase que nadie conoce';
    await finishReset(deskOf(house), await linkTo(pool, 'passed@example.com', 'reset'), fresh);
    expect(await enterWithPassword(deskOf(house), { email: 'passed@example.com', password: fresh })).toMatchObject({
      kind: 'halfway',
    });
  });

  test('is kept sealed: the database alone makes no code', async () => {
    const rows = await pool`select totp_sealed from accounts.credential`;
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('ends the other sessions when it is set up', async () => {
    await person(house, 'ends@example.com');
    const before = await seatOf(house, 'ends@example.com');
    const here = await seatOf(house, 'ends@example.com');
    await withApp(here);
    expect(await identify(before.token)).toBeNull();
    expect(await identify(here.token)).not.toBeNull();
  });

  test('is removed with its recovery codes, and then the password alone opens', async () => {
    await person(house, 'removed@example.com');
    const seat = await seatOf(house, 'removed@example.com');
    await withApp(seat);
    await done(house, seat.actor, removeTotp, { session: seat.session });
    expect(await code(house, seat.actor, removeTotp, { session: seat.session })).toBe('factor_not_set');
    expect(
      await pool`select from accounts.recovery_code r join accounts.credential c using (member) where c.email = 'removed@example.com'`,
    ).toHaveLength(0);
    expect(await enterWithPassword(deskOf(house), { email: 'removed@example.com', password })).toMatchObject({
      kind: 'inside',
    });
  });

  test('gets new recovery codes, and the old ones stop', async () => {
    await person(house, 'renew@example.com');
    const seat = await seatOf(house, 'renew@example.com');
    const { codes: old } = await withApp(seat);
    const made = await makeRecoveryCodes(seat);
    const fresh = isRefusal(made) ? [] : made.codes;
    expect(codeOf(await enterWithCode(await halfway('renew@example.com'), old[0] ?? ''))).toBe('wrong_code');
    expect(await enterWithCode(await halfway('renew@example.com'), fresh[0] ?? '')).toMatchObject({ kind: 'inside' });
  });
});

describe('a passkey', () => {
  test('opens the door without password and code', async () => {
    await person(house, 'key@example.com');
    const phone = await withPasskey(await seatOf(house, 'key@example.com'));
    const desk = deskOf(house);
    expect(await enterWithPasskey(desk, await answerOf(phone, desk))).toMatchObject({ kind: 'inside' });
  });

  test('answers a question once, however many send the answer at the same instant', async () => {
    await person(house, 'once@example.com');
    const phone = await withPasskey(await seatOf(house, 'once@example.com'));
    const desk = deskOf(house);
    const answer = await answerOf(phone, desk);
    const all = await Promise.all(Array.from({ length: 20 }, () => enterWithPasskey(desk, answer)));
    expect(all.filter((each) => !isRefusal(each))).toHaveLength(1);
  });

  test('of a stranger is not accepted', async () => {
    const desk = deskOf(house);
    expect(codeOf(await enterWithPasskey(desk, await answerOf(softwareAuthenticator(), desk)))).toBe(
      'passkey_not_accepted',
    );
  });

  test('makes the password alone too little, and brings recovery codes', async () => {
    await person(house, 'both@example.com');
    const seat = await seatOf(house, 'both@example.com');
    await withPasskey(seat);
    expect(await enterWithPassword(deskOf(house), { email: 'both@example.com', password })).toMatchObject({
      kind: 'halfway',
    });
    const rows =
      await pool`select from accounts.recovery_code r join accounts.credential c using (member) where c.email = 'both@example.com'`;
    expect(rows).toHaveLength(10);
  });

  test('of somebody else cannot be removed', async () => {
    await person(house, 'mine@example.com');
    const owner = await person(house, 'theirs@example.com');
    await withPasskey(await seatOf(house, 'theirs@example.com'));
    const seat = await seatOf(house, 'mine@example.com');
    const [key] = await passkeysOf(house.db, owner);
    expect(await code(house, seat.actor, removePasskey, { session: seat.session, passkey: key?.id })).toBe('not_found');
  });
});

describe('a proof of oneself', () => {
  test('is asked for again after some minutes, gives the session a new token and ends the old one', async () => {
    await person(house, 'proof@example.com');
    const seat = await seatOf(house, 'proof@example.com');
    await pool`update accounts.session set fresh_at = now() - interval '11 minutes' where id = ${seat.session}`;
    const form = { name: 'ERP', scopes: ['read'], days: 30 };
    expect(codeOf(await makeToken(seat, form))).toBe('only_after_proof');
    expect(codeOf(await prove(seat, { password: 'not the password' }))).toBe('wrong_credentials');
    const proven = await prove(seat, { password });
    expect(proven).toMatchObject({ kind: 'inside' });
    expect(await identify(seat.token)).toBeNull();
    expect(codeOf(await makeToken(seat, form))).toBe('done');
  });

  test('by password is too little for somebody with a second factor', async () => {
    await person(house, 'strong@example.com');
    const seat = await seatOf(house, 'strong@example.com');
    const { secret } = await withApp(seat);
    expect(codeOf(await prove(seat, { password }))).toBe('wrong_credentials');
    expect(await prove(seat, { code: codeNow(secret) })).toMatchObject({ kind: 'inside' });
  });
});

test('a new password needs the current one, ends other sessions and keeps this one under a new token', async () => {
  await person(house, 'change@example.com');
  const [other, here] = [await seatOf(house, 'change@example.com'), await seatOf(house, 'change@example.com')];
  const fresh = 'otra frase que nadie conoce';
  expect(codeOf(await renewPassword(here, { current: 'wrong and long', password: fresh }))).toBe('wrong_credentials');
  const changed = await renewPassword(here, { current: password, password: fresh });
  const { token = '' } = changed as { token?: string };
  expect(await identify(token)).not.toBeNull();
  expect(await identify(here.token)).toBeNull();
  expect(await identify(other.token)).toBeNull();
});
