/** What keeps the program from starting is said in one sentence an operator can act on, and the exit code is 1. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { freePort } from '../support/program.ts';
import { type End, newFolder, postmasterPid, run, start } from './installation.ts';

const folder = newFolder();
const data = path.join(folder, 'data');

test('the port is taken', async () => {
  const port = await taken(() => {});
  const end = await run({ PORT: `${port}`, GARANTE_DATA: data, GARANTE_DEMO: '0' });
  expect(end).toEqual(said(`Port ${port} is taken. Choose another with PORT.`));
  expect(postmasterPid(data), 'its database ended with it').toBeNull();
});

test('a second copy on the same folder: the first does not notice, and ends cleanly when asked', async () => {
  const env = { PORT: `${await freePort()}`, GARANTE_DATA: data, GARANTE_DEMO: '0' };
  const first = await start(env);
  const second = await run({ ...env, PORT: `${await freePort()}` });
  const cluster = path.join(data, 'postgres');
  expect(second).toEqual(said(`Another copy (process ${first.pid}) is already running on the data folder ${cluster}.`));
  expect((await fetch(`${first.origin}/health`)).status).toBe(200);

  process.kill(first.pid, 'SIGTERM');
  expect(await first.end).toMatchObject({ code: 0, err: '' });
  expect(postmasterPid(data)).toBeNull();
});

test('the database is away', async () => {
  const nobody = await freePort();
  expect(await withDatabase(`postgres://someone@127.0.0.1:${nobody}/garante`)).toEqual(said(away));
  expect(await withDatabase('postgres://someone@nowhere.invalid/garante')).toEqual(said(away));
  const socket = encodeURIComponent(path.join(folder, 'no-socket'));
  expect(await withDatabase(`postgres://someone@localhost/garante?host=${socket}`)).toEqual(said(away));
});

test('somebody takes the call for the database and says nothing, or hangs up', async () => {
  const silent = await taken(() => {});
  expect(await withDatabase(`postgres://someone@127.0.0.1:${silent}/garante`)).toEqual(said(away));
  const hangsUp = await taken((socket) => socket.destroy());
  expect(await withDatabase(`postgres://someone@127.0.0.1:${hangsUp}/garante`)).toEqual(said(away));
});

test('the address of the database is none', async () => {
  const end = await withDatabase('the one in the cellar');
  expect(end).toEqual(said('DATABASE_URL must be an address such as postgres://user:password@host/database.'));
});

test('the database does not let us in', async () => {
  const database = await startEmbedded(path.join(folder, 'postgres'));
  onTestFinished(() => database.stop());
  const sentence = 'The database of DATABASE_URL does not let us in: ';
  const elsewhere = await withDatabase(database.url.replace('/garante?', '/another?'));
  expect(elsewhere).toEqual(said(`${sentence}database "another" does not exist.`));
  const stranger = await withDatabase(database.url.replace('postgres@', 'stranger@'));
  expect(stranger).toEqual(said(`${sentence}role "stranger" does not exist.`));
});

test('HOST names no address of this machine', async () => {
  const end = await run({ PORT: '0', HOST: '203.0.113.7', GARANTE_DATA: data, GARANTE_DEMO: '0' });
  expect(end).toEqual(said('HOST names no address of this machine.'));
});

test('the data folder cannot be written', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'somebody else’s', { mode: 0o755 });
  for (const place of [file, path.join(file, 'below'), '/proc/garante']) {
    const end = await run({ PORT: '0', GARANTE_DATA: place });
    expect(end).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The data folder \S+ cannot be written \(\w+\)\. .+\n$/),
    });
  }
});

const away = 'The database of DATABASE_URL does not answer.';

function withDatabase(url: string): Promise<End> {
  return run({ PORT: '0', GARANTE_DATA: data, GARANTE_DEMO: '0', DATABASE_URL: url });
}

/** One sentence, no stack, nothing that looks like success. */
function said(sentence: string): End {
  return {
    code: 1,
    out: '',
    err: `${sentence}
`,
  };
}

/** A port on which somebody else listens. */
async function taken(answer: (socket: net.Socket) => void): Promise<number> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => answer(sockets.add(socket) && socket.on('error', () => {})));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
