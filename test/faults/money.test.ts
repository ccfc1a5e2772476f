/**
 * Money while things die: several people release and give back at once, and the program or its database is killed in
 * the midst of it. Whatever was acknowledged stands, whatever was not happens once when it is asked again.
 */
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Api, api, freePort, person } from '../support/program.ts';
import { type Town, statusOf, underReview } from '../support/story.ts';
import { type Running, askDoctor, newFolder, postmasterPid, start } from './installation.ts';

const data = path.join(newFolder(), 'data');
const deals = 8;
let env: { PORT: string; GARANTE_DATA: string; GARANTE_TEST_HOOKS: string };
let house: Running;
let ana: Api;
let bruno: Api;
const delivered: string[] = [];

beforeAll(async () => {
  env = { PORT: `${await freePort()}`, GARANTE_DATA: data, GARANTE_TEST_HOOKS: '1' };
  house = await start(env);
  const { origin } = house;
  ana = await person(origin, 'ana@example.com');
  bruno = await person(origin, 'bruno@example.com');
  const settle = async (): Promise<void> => void (await api(origin).post('/test/clock', { advance: 'PT0S' }));
  const place = { origin, settle } as Town;
  for (let n = 0; n < deals; n += 1) delivered.push((await underReview(place, ana, bruno)).milestone);
}, 120_000);

test.each([
  ['the program', () => process.kill(house.pid, 'SIGKILL')],
  ['the database', () => process.kill(postmasterPid(data) ?? 0, 'SIGKILL')],
])('%s is killed while milestones are released and given back, and each is settled once', async (_what, kill) => {
  const mine = delivered.splice(0, deals / 2);
  // Both sides settle every milestone at once; one of the two may win, and neither may win twice.
  const tries = mine.flatMap((milestone) => [
    { by: ana, milestone, act: 'release', key: crypto.randomUUID() },
    { by: bruno, milestone, act: 'refund', key: crypto.randomUUID() },
  ]);
  const send = ({ by, milestone, act, key }: (typeof tries)[number]) =>
    by.post(`/milestones/${milestone}/${act}`, {}, { 'idempotency-key': key });
  const answers = Promise.all(
    tries.map(async (each, n) => {
      const reply = await send(each).catch(() => null);
      if (n === 2) kill();
      return reply?.status ?? null;
    }),
  );
  const told = await answers;
  await house.end;
  house = await start(env);

  for (const [n, each] of tries.entries()) {
    const again = await send(each);
    expect([200, 409]).toContain(again.status);
    const before = told[n];
    if (before === 200 || before === 409) expect(again.status, 'an answer once given is given again').toBe(before);
    told[n] = again.status;
  }
  for (const milestone of mine) {
    const won = tries.filter((each, n) => each.milestone === milestone && told[n] === 200).map(({ act }) => act);
    expect(won).toHaveLength(1);
    expect(await statusOf(ana, milestone)).toBe(won[0] === 'release' ? 'released' : 'refunded');
  }
  const { body } = await api(house.origin).get<{ sums: Record<string, string> }>('/test/ledger');
  expect(body.sums).toEqual({ USD: '0' });
});

test('the doctor finds nothing wrong with what was left', async () => {
  await api(house.origin).post('/test/clock', { advance: 'PT1H' }); // the provider ends what is on its way back
  const { code, out } = await askDoctor(env);
  expect(out.split('\n').filter((line) => line !== '' && !line.startsWith('ok '))).toEqual([]);
  expect(code).toBe(0);
});
