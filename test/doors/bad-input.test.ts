import { expect, test } from 'vitest';
import { apiRoutes } from '../../src/doors/api/routes.ts';
import { api, person, testProgram } from '../support/program.ts';

const { program, origin } = await testProgram();
const ana = await person(origin, 'ana@example.com');
const visitor = api(origin);

/** Bodies that no honest client sends. */
const bodies: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '0',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '{"amount":{"amount":"-1","currency":"USD"}}',
  '{"amount":{"amount":"99999999999999999999999999","currency":"USD"}}',
  '{"amount":{"amount":"1.5","currency":"USD"}}',
  '{"amount":{"amount":1,"currency":"XXX"}}',
  '{"body":["a"]}',
  '{"body":{"a":"b"}}',
  '{"body":"\\u0000"}',
  '{"body":"\\ud800"}',
  '{"body":"\\u202egnp.exe"}',
  `{"body":"${'x'.repeat(100_000)}"}`,
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '{"id":"mem_00000000000000000000000000","staff":["operator"],"balance":"1000000"}',
  JSON.stringify(Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`f${n}`, n]))),
];

const ids = ['x', '../../etc/passwd', '%00', 'mil_00000000000000000000000000', "' or 1=1 --", '🦊', 'x'.repeat(3_000)];
const fill = (path: string, id: string): string => path.replaceAll(/:\w+/g, encodeURIComponent(id));

const honest = new Set([200, 201, 400, 401, 403, 404, 405, 409, 413, 414, 415, 422, 429]);

test.each(apiRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  'no input makes %s fail',
  async (_name, route) => {
    const before = await entries();
    const wrong: unknown[] = [];
    const look = (what: string, { status, body }: { status: number; body: unknown }): void => {
      if (!honest.has(status)) wrong.push([what.slice(0, 80), status, body]);
    };
    const isRead = route.method === 'GET';
    for (const id of ids) {
      for (const caller of [ana, visitor])
        look(id, await caller.call(route.method, fill(route.path, id), isRead ? undefined : '{}'));
    }
    const path = fill(route.path, `mil_${'0'.repeat(26)}`);
    for (const body of isRead ? [] : bodies) look(body, await ana.call(route.method, path, body));
    const csv = isRead ? null : await ana.call(route.method, path, 'a=b', { 'content-type': 'text/csv' });
    expect(wrong).toEqual([]);
    expect([null, 415]).toContain(csv && csv.status);
    // Nothing of it was stored, except where an empty body is a whole request (accepting, drafting, signing out).
    expect((await entries()) - before).toBeLessThanOrEqual(2 * bodies.length);
  },
  60_000,
);

test('a body larger than accepted is refused before it is read', async () => {
  const { status } = await ana.post('/projects', `{"title":"${'x'.repeat(300_000)}"}`);
  expect(status).toBe(413);
});

test('an unknown token is nobody, and a token in the address is not looked at', async () => {
  const { status, body } = await api(origin, { id: '', token: 'gt_unknownunknownunknownunknown' }).get('/me');
  expect([status, body.code]).toEqual([401, 'sign_in_first']);
});

test('a write without a key is asked for one', async () => {
  const { status, body } = await ana.call('POST', '/projects', {}, { 'idempotency-key': '' });
  expect([status, body.code]).toEqual([400, 'bad_key']);
});

async function entries(): Promise<number> {
  const [row] = await program.pool<{ n: number }[]>`select count(*)::int as n from record.entry`;
  return row?.n ?? 0;
}
