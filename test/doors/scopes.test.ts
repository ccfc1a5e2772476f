import { expect, test } from 'vitest';
import { issueToken } from '../../src/modules/accounts/index.ts';
import { freshToken, hashToken } from '../../src/platform/identity/tokens.ts';
import { done } from '../support/house.ts';
import { api, person, testProgram } from '../support/program.ts';

const { origin, program } = await testProgram();
const ana = await person(origin, 'ana@example.com');
const reading = freshToken('api');
await done(program.house, { kind: 'console' }, issueToken, {
  member: ana.id,
  session: null,
  name: 'reader',
  scopes: ['read'],
  days: null,
  hash: hashToken(reading),
});
const page = (token: string) =>
  fetch(`${origin}/account/preferences`, { headers: { cookie: `garante=${token}` }, redirect: 'manual' });

test('a token that may only read reads, and changes nothing', async () => {
  const reader = api(origin, { id: ana.id, token: reading });
  expect((await reader.get('/me')).body).toMatchObject({ object: 'member', id: ana.id, email: 'ana@example.com' });
  const preferences = { lang: 'pt', time_zone: 'UTC', mail: 'all' };
  expect((await reader.call('PUT', '/me/preferences', preferences)).status).toBe(403);
  expect((await ana.call('PUT', '/me/preferences', preferences)).body).toMatchObject({ lang: 'pt' });
});

test('a token that may only read does not open pages, which know no scopes', async () => {
  expect((await page(reading)).headers.get('location')).toMatch(/^\/sign-in/);
  expect((await page(ana.token)).status).toBe(200);
});

test('no token gives out another, and none reads what opens the account', async () => {
  expect((await ana.post('/me/tokens', { name: 'x', scopes: ['money'] })).status).toBe(405);
  const { body } = await ana.get('/me/tokens');
  expect(body.items).toHaveLength(2);
  expect(JSON.stringify(body)).not.toContain(hashToken(reading));
});

test('a revoked token is nobody on the very next request', async () => {
  const { body } = await ana.get('/me/tokens');
  const { id } = body.items.find(({ name }: { name: string }) => name === 'reader');
  expect((await ana.call('DELETE', `/me/tokens/${id}`)).body).toMatchObject({ status: 'revoked' });
  expect((await api(origin, { token: reading }).get('/me')).status).toBe(401);
});

test('a company is founded and seen through the API by its own people only', async () => {
  const { body: company, status } = await ana.post('/companies', { name: 'Aurora' });
  expect(status).toBe(201);
  expect((await ana.get(`/companies/${company.id}`)).body).toMatchObject({
    object: 'company',
    name: 'Aurora',
    owns: true,
  });
  const leo = await person(origin, 'leo@example.com');
  expect((await leo.get(`/companies/${company.id}`)).status).toBe(404);
  const { body: invitation } = await ana.post(`/companies/${company.id}/invitations`, {
    email: 'leo@example.com',
    roles: ['payer'],
  });
  expect((await leo.post(`/invitations/${invitation.id}/accept`)).body).toMatchObject({ roles: ['payer'] });
  expect((await leo.call('PUT', `/companies/${company.id}/members/${leo.id}`, { roles: ['owner'] })).status).toBe(403);
  expect((await leo.call('DELETE', `/companies/${company.id}/members/${leo.id}`)).body).toMatchObject({ roles: [] });
});
