import { describe, expect, test } from 'vitest';
import { softwareAuthenticator } from '../../../test/support/authenticator.ts';
import {
  authenticationOptions,
  passkeyNamedIn,
  registrationOptions,
  verifyAuthentication,
  verifyRegistration,
} from './passkeys.ts';

const house = { name: 'Garante', origin: 'https://garante.test' };
const ana = { id: 'mem_ana', email: 'ana@example.com', name: 'Ana' };

async function registered() {
  const phone = softwareAuthenticator();
  const { challenge } = await registrationOptions(house, ana, []);
  const passkey = await verifyRegistration(house, challenge, phone.register({ challenge, origin: house.origin }));
  if (!passkey) throw new Error('the passkey was not accepted');
  return { phone, passkey };
}

describe('a passkey', () => {
  test('is registered, and signs in', async () => {
    const { phone, passkey } = await registered();
    const { challenge } = await authenticationOptions(house);
    const answer = phone.assert({ challenge, origin: house.origin });
    expect(passkeyNamedIn(answer)).toBe(passkey.id);
    expect(await verifyAuthentication(house, challenge, answer, passkey)).toBe(1);
  });

  test('is not asked for twice on one device', async () => {
    const { passkey } = await registered();
    expect((await registrationOptions(house, ana, [passkey])).excludeCredentials).toMatchObject([{ id: passkey.id }]);
  });

  test.each([
    ['another question', { challenge: 'YW5vdGhlcg' }, {}],
    ['another house', {}, { origin: 'https://garante.example' }],
    ['a person who gave no finger and no PIN', {}, { verified: false }],
    ['a copied key, whose counter goes back', {}, { counter: 3 }],
  ])('does not sign in with an answer for %s', async (_what, asked, mistakes) => {
    const { phone, passkey } = await registered();
    const { challenge } = await authenticationOptions(house);
    const answer = phone.assert({ challenge, origin: house.origin, ...asked }, mistakes);
    expect(await verifyAuthentication(house, challenge, answer, { ...passkey, counter: 3 })).toBeNull();
  });

  test('is not registered by a person who gave no finger and no PIN', async () => {
    const { challenge } = await registrationOptions(house, ana, []);
    const answer = softwareAuthenticator().register({ challenge, origin: house.origin }, { verified: false });
    expect(await verifyRegistration(house, challenge, answer)).toBeNull();
  });

  test('of somebody else does not sign in for this one', async () => {
    const { passkey } = await registered();
    const { challenge } = await authenticationOptions(house);
    const answer = softwareAuthenticator().assert({ challenge, origin: house.origin });
    expect(await verifyAuthentication(house, challenge, answer, passkey)).toBeNull();
  });

  test.each(['', 'null', '{', '[]', '{"id":5}', '{"id":"x","response":{}}', `{"id":"${'x'.repeat(30_000)}"}`])(
    'is not found in nonsense: %.20s',
    async (nonsense) => {
      const { passkey } = await registered();
      expect(await verifyAuthentication(house, 'x', nonsense, passkey)).toBeNull();
      expect(await verifyRegistration(house, 'x', nonsense)).toBeNull();
    },
  );
});
