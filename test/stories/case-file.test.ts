/** A record is taken along by both sides, checked by two verifiers that share no code with the house, and told on when somebody changes it. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/platform/postgres/connect.ts';
import { takingAlong } from '../support/case-file.ts';
import type { Api } from '../support/program.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const { folder, verdicts, ...taking } = takingAlong(place);
afterAll(() => rmSync(folder, { recursive: true }));
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const eve = await place.comes('eve');
const canary = '+55 11 98765 4321';
const { engagement } = await proposes(bruno, await publishes(ana));
const say = (who: Api, body: string, more: object = {}) =>
  ok(who.post(`/engagements/${engagement}/messages`, { body, ...more }));
await say(ana, 'Can you begin on Monday?');
await place.pass('PT20M');
await say(bruno, 'Yes. <script>alert(1)</script> & “quotes”');
await say(bruno, `Call me: ${canary}`, { contact: 'send_masked' });

const takes = (who: Api) => taking.takes(who, engagement);
const fetchZip = (who: Api, id: string) => taking.fetchZip(who, engagement, id);

interface Listed {
  readonly items: readonly { id: string; status: string; total: number; size: number }[];
}
const files = (who: Api) => ok<Listed>(who.get(`/engagements/${engagement}/case-files`));
describe('a case file', () => {
  test('is made for both sides, and both verifiers accept it, with a receipt from outside', async () => {
    const receipts = place.receipts.filter(({ seq }) => seq > 1);
    const own = receipts.find(({ conv }) => conv === receipts.at(-1)?.conv) ?? {};
    for (const who of [ana, bruno]) {
      const { file } = await takes(who);
      for (const { status, stdout } of await verdicts(file, own)) {
        expect(stdout).toMatch(/^events +\d+\n/);
        expect(stdout).toContain('1 from outside');
        expect(status).toBe(0);
      }
    }
  });

  test('never holds words that are hidden from its reader, and holds them for whoever wrote them', async () => {
    const [hers, his] = [await takes(ana), await takes(bruno)];
    expect(hers.zip.includes(canary)).toBe(false);
    expect(his.zip.includes(canary)).toBe(true);
  });

  test('has a report to read, without script', async () => {
    const { html } = await takes(ana);
    expect(html).toContain('Can you begin on Monday?');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<link|<img|javascript:/i);
    expect(html).toMatch(/first answer after 20 min/);
    expect(html).toContain('The house sealed this record');
  });

  test('ends with its seal, and says on the record who took it', async () => {
    const { id } = await takes(ana);
    const { total, status } = (await files(ana)).items.find((each) => each.id === id) ?? { total: 0, status: '' };
    expect(status).toBe('ready');
    const { items } = await ok<{ items: { seq: number; type: string }[] }>(
      bruno.get(`/engagements/${engagement}/conversation?after=${total - 2}`),
    );
    expect(items.map(({ type }) => type)).toEqual(['record.exported', 'record.sealed']);
  });

  test('is for nobody but the one who had it made', async () => {
    const { id } = await takes(ana);
    expect((await fetchZip(bruno, id)).status).toBe(404);
    expect((await fetchZip(eve, id)).status).toBe(404);
    expect((await files(bruno)).items.map((each) => each.id)).not.toContain(id);
    expect(await refusal(eve.post(`/engagements/${engagement}/case-files`))).toBe('404 not_found');
    expect(await refusal(eve.get(`/engagements/${engagement}/case-files`))).toBe('404 not_found');
  });

  test('is removed after a week, and can be made anew', async () => {
    await ok(ana.post(`/engagements/${engagement}/case-files`));
    await place.settle();
    const { id } = (await files(ana)).items[0] ?? { id: '' };
    await place.pass('P8D');
    expect((await files(ana)).items.find((each) => each.id === id)?.status).toBe('removed');
    expect((await fetchZip(ana, id)).status).toBe(404);
  });
});

test('until now nothing in the house is other than it must be', async () => {
  expect(await place.faults()).toEqual([]);
});

test('a row that somebody changed by SQL is found in the file that is made next', async () => {
  const owner = connect(place.program.config.databaseUrl ?? '', { max: 1 });
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update record.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'message.posted', 'message.edited'), 'UTF8')
             where stream = ${engagement} and seq = 2`;
  });
  await owner.end();
  const { file } = await takes(ana);
  for (const { status, stdout } of await verdicts(file, place.receipts.at(-1) ?? {})) {
    expect(stdout).toMatch(/^E_CHAIN envelopes\.jsonl line 3\n$/);
    expect(status).toBe(1);
  }
});
