/** In production the program starts only when nothing would make its promises hollow. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { freePort } from '../support/program.ts';
import { newFolder, postmasterPid, run, start } from './installation.ts';

const folder = newFolder();
const data = path.join(folder, 'data');

/** Everything as it must be. */
const right = {
  NODE_ENV: 'production',
  GARANTE_DATA: data,
  GARANTE_SECRET: randomBytes(32).toString('base64url'),
  GARANTE_SANDBOX: '1',
};

const missing = 'GARANTE_SECRET is missing: set it to 32 or more random characters.';
const weak = 'GARANTE_SECRET is too weak: set it to 32 or more random characters.';
const noProvider =
  'No payment provider is configured. The sandbox takes no real money: set GARANTE_SANDBOX=1 to run with it anyway.';

test.each([
  ['demo data', { GARANTE_DEMO: '1' }, 'Demo data has no place in production: unset GARANTE_DEMO.'],
  ['test hooks', { GARANTE_TEST_HOOKS: '1' }, 'Test hooks have no place in production: unset GARANTE_TEST_HOOKS.'],
  ['a missing secret', { GARANTE_SECRET: '' }, missing],
  ['a short secret', { GARANTE_SECRET: right.GARANTE_SECRET.slice(0, 31) }, weak],
  ['a long secret of few characters', { GARANTE_SECRET: 'secret'.repeat(8) }, weak],
  ['a sandbox nobody asked for', { GARANTE_SANDBOX: '' }, noProvider],
  ['a sandbox asked for with another word', { GARANTE_SANDBOX: 'yes' }, noProvider],
])('production refuses %s', async (_, changes, sentence) => {
  const end = await run({ ...right, PORT: '0', ...changes });
  expect(end).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  expect(postmasterPid(data), 'nothing was begun').toBeNull();
});

test.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
  'production refuses a database with %s off, and elsewhere it is said',
  async (name) => {
    const database = await startEmbedded(path.join(folder, 'postgres'), { settings: { [name]: 'off' } });
    try {
      const env = { ...right, DATABASE_URL: database.url };
      const end = await run({ ...env, PORT: '0' });
      const sentence = `The database would forget confirmed payments at a power cut: ${name} is off.`;
      expect(end).toEqual({ code: 1, out: '', err: `${sentence}\n` });

      const elsewhere = await start({ ...env, NODE_ENV: '', GARANTE_DEMO: '0', PORT: `${await freePort()}` });
      process.kill(elsewhere.pid, 'SIGTERM');
      const warning = `The database may lose what it confirmed at a power cut: ${name} is off.`;
      expect(await elsewhere.end).toMatchObject({ code: 0, err: `${warning}\n` });
    } finally {
      await database.stop();
    }
  },
);

test('production starts when everything is right, without demo people and without hooks', async () => {
  const house = await start({ ...right, PORT: `${await freePort()}` });
  expect((await fetch(`${house.origin}/health`)).status).toBe(200);
  const hook = await fetch(`${house.origin}/test/ledger`);
  expect(hook.status).toBe(404);

  process.kill(house.pid, 'SIGTERM');
  const end = await house.end;
  expect(end).toMatchObject({ code: 0, err: '' });
  expect(end.out).not.toContain('demo');
  expect(postmasterPid(data)).toBeNull();
});
