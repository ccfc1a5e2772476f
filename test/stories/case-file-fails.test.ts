/** A case file that cannot be made: it ends with its reason, nobody waits for it, and another one is not kept waiting. */
import { expect, test } from 'vitest';
import { connect } from '../../src/platform/postgres/connect.ts';
import type { Answer, Api } from '../support/program.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const carla = await place.comes('carla');
const olga = await place.comes('olga', ['operator']);
const { engagement: broken } = await proposes(bruno, await publishes(ana));
const { engagement: whole } = await proposes(carla, await publishes(ana));

/** Bytes of words are turned behind the house's back, or turned back: what was closed does not open. */
async function turn(engagement: string): Promise<void> {
  const owner = connect(place.program.config.databaseUrl ?? '', { max: 1 });
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update record.content c set fields = (
               select jsonb_object_agg(key, to_jsonb(reverse(value))) from jsonb_each_text(c.fields)) where stream = ${engagement} and seq = 1`;
  });
  await owner.end();
}
const ask = (who: Api, engagement: string) => ok<{ id: string }>(who.post(`/engagements/${engagement}/case-files`));
async function files(who: Api, engagement: string): Promise<Answer[]> {
  return (await ok<{ items: Answer[] }>(who.get(`/engagements/${engagement}/case-files`))).items;
}

await turn(broken);

test('one that cannot be made keeps no other waiting', async () => {
  await ask(ana, broken);
  await ask(ana, whole);
  await place.settle();
  expect((await files(ana, broken)).map(({ status }) => status)).toEqual(['building']);
  expect((await files(ana, whole)).map(({ status }) => status)).toEqual(['ready']);
});

test('it is tried again with longer and longer rests, and asked for only once meanwhile', async () => {
  for (const rest of ['PT1M', 'PT4M', 'PT16M']) {
    await place.pass(rest);
    expect((await files(ana, broken)).map(({ status }) => status)).toEqual(['building']);
    expect(await refusal(ana.post(`/engagements/${broken}/case-files`))).toBe('409 case_file_under_way');
  }
});

test('after the last try it has failed, says why, and tells whoever asked and whoever runs the house', async () => {
  await place.pass('PT64M');
  await place.settle();
  expect(await files(ana, broken)).toMatchObject([{ status: 'failed', why: 'unreadable' }]);
  const told = async (who: Api) => (await ok<{ items: Answer[] }>(who.get('/notices'))).items.map(({ kind }) => kind);
  expect(await told(ana)).toContain('case_file_failed');
  expect(await told(bruno)).not.toContain('case_file_failed');
  expect(await told(olga)).toContain('case_file_alarm');
  const mails = (await place.mails()).filter(({ subject }) => subject === 'Your case file could not be made');
  expect(mails.map(({ to }) => to)).toEqual(['ana@example.com']);
  const { items: notices } = await ok<{ items: Answer[] }>(ana.get('/notices'));
  expect(notices.find(({ kind }) => kind === 'case_file_failed')?.path).toBe(`/engagements/${broken}/case-file`);
});

test('it is not tried any more, and can be asked for again when what broke is mended', async () => {
  await place.pass('P1D');
  expect((await files(ana, broken)).map(({ status }) => status)).toEqual(['failed']);
  await turn(broken);
  await ask(ana, broken);
  await place.settle();
  expect((await files(ana, broken)).map(({ status }) => status)).toEqual(['ready', 'failed']);
});
