/** Two people talk: what each hears at once, what is told to them, and what nobody but its author ever reads. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Api } from '../support/program.ts';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const desk = await place.comes('desk', ['trust_agent']);
const eve = await place.comes('eve');
const canary = '+55 11 98765 4321';

interface Heard {
  readonly id: string;
  readonly data: { readonly stream: string; readonly seq: number; readonly type: string };
}

const open = new Set<AbortController>();
afterAll(() => {
  for (const each of open) each.abort();
});

/** Listens as a program would; `next` waits for one more entry. */
async function listens(who: Api, { path = '/api/v1/stream', since = '', cookie = false } = {}) {
  const controller = new AbortController();
  open.add(controller);
  const response = await fetch(place.origin + path, {
    headers: {
      ...(cookie ? { cookie: `garante=${who.token}` } : { authorization: `Bearer ${who.token}` }),
      ...(since === '' ? {} : { 'last-event-id': since }),
    },
    signal: controller.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Heard> => {
    for (;;) {
      const frame = /id: (\S+)\ndata: (.*)\n\n/.exec(text);
      if (frame?.[1] && frame[2]) {
        text = text.slice(frame.index + frame[0].length);
        return { id: frame[1], data: JSON.parse(frame[2]) as Heard['data'] };
      }
      const part = await reader?.read();
      if (!part || part.done) throw new Error(`The stream ended: ${response.status}`);
      text += part.value;
    }
  };
  return { status: response.status, type: response.headers.get('content-type'), next, stop: () => controller.abort() };
}

let engagement = '';
const say = (who: Api, body: string, more: object = {}) =>
  ok(who.post(`/engagements/${engagement}/messages`, { body, ...more }));

describe('what is said reaches open streams', () => {
  test('both hear it, each entry once and in order', async () => {
    ({ engagement } = await proposes(bruno, await publishes(ana)));
    await place.settle();
    const [hers, his] = await Promise.all([
      listens(ana),
      listens(bruno, { path: `/api/v1/stream?stream=${engagement}` }),
    ]);
    expect([hers.status, hers.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    for (const body of ['One', 'Two', 'Three']) await say(ana, body);
    for (const one of [hers, his]) {
      const heard = [await one.next(), await one.next(), await one.next()];
      expect(heard.map(({ data }) => [data.type, data.seq])).toEqual([
        ['message.posted', 2],
        ['message.posted', 3],
        ['message.posted', 4],
      ]);
    }
    hers.stop();
    his.stop();
  });

  test('who comes back continues where they stopped', async () => {
    const before = await listens(ana);
    await say(bruno, 'Four');
    const { id } = await before.next();
    before.stop();
    await say(bruno, 'Five');
    await say(bruno, 'Six');
    const after = await listens(ana, { since: id });
    expect([(await after.next()).data.seq, (await after.next()).data.seq]).toEqual([6, 7]);
    after.stop();
  });

  test('a page listens with its cookie, a program with its token, and a stranger to nothing', async () => {
    const page = await listens(ana, { path: `/live?stream=${engagement}`, cookie: true });
    await say(bruno, 'Seven');
    expect((await page.next()).data).toMatchObject({ stream: engagement, seq: 8 });
    page.stop();
    const tries = [
      await listens(eve, { path: `/api/v1/stream?stream=${engagement}` }),
      await listens(eve, { path: `/live?stream=${engagement}`, cookie: true }),
      await listens(eve, { path: `/live?stream=${engagement}` }),
    ];
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 401]);
  });
});

describe('words that nobody but their author may read', () => {
  test('are in no stream, no conversation, no list, no page, no notice and no mail of the other side', async () => {
    const hers = await listens(ana);
    const his = await listens(bruno);
    const sent = await say(bruno, `Zap ${canary}`, { contact: 'contest' });
    const edited = bruno.call('PATCH', `/messages/${sent.id}`, { body: `Whats ${canary}`, contact: 'send_masked' });
    expect((await edited).status).toBe(200);
    const heard = [await hers.next(), await hers.next()];
    expect(JSON.stringify([await his.next(), await his.next()])).toContain('98765');
    hers.stop();
    his.stop();
    await place.pass('PT1H');
    const cookie = { cookie: `garante=${ana.token}` };
    const pages = ['', '/entries?after=0', '/seen'].map((part) => `/engagements/${engagement}${part}`);
    const read = await Promise.all([
      ...[`/engagements/${engagement}/conversation`, '/conversations', '/notices'].map((path) => ok(ana.get(path))),
      ...[...pages, '/messages', '/notices'].map(async (path) =>
        (await fetch(place.origin + path, { headers: cookie })).text(),
      ),
      place.mails(),
    ]);
    for (const each of [heard, ...read]) expect(JSON.stringify(each)).not.toContain('98765');
    expect(JSON.stringify(read)).toContain('Whats');
  });

  test('appear on a page that lives as soon as a person has cleared them', async () => {
    const part = 'DIN 931, +49 30 901820 bolts';
    await say(bruno, `The part is ${part}.`, { contact: 'contest' });
    const { items } = await ok(desk.get('/findings'));
    const found = items.at(-1);
    expect(found).toMatchObject({
      object: 'finding',
      state: 'contested',
      before: 'The part is DIN 931, ',
      after: ' bolts.',
    });
    const after = (await ok(ana.get(`/engagements/${engagement}/conversation`))).items.at(-1).seq;
    await ok(desk.post(`/findings/${found.id}/decision`, { verdict: 'cleared', reason: 'A part number.' }));
    const cookie = { cookie: `garante=${ana.token}` };
    const fresh = await (
      await fetch(`${place.origin}/engagements/${engagement}/entries?after=${after}`, { headers: cookie })
    ).text();
    expect(fresh).toContain(part);
    expect(fresh).toContain(`data-seq="${after + 1}"`);
  });
});

describe('notices', () => {
  test('say what happened, in the reader’s language, and lead there', async () => {
    await place.settle();
    const { items } = await ok(ana.get('/notices'));
    const proposal = items.find(({ kind }: { kind: string }) => kind === 'proposal');
    expect(proposal).toMatchObject({
      object: 'notice',
      read: true, // she has been in the room since
      path: `/engagements/${engagement}#e1`,
      title: expect.stringContaining('proposes USD'),
    });
    const inPortuguese = await ok(ana.get('/notices', { 'accept-language': 'pt' }));
    expect(inPortuguese.items.find(({ id }: { id: string }) => id === proposal.id).title).toContain('propõe USD');
  });

  test('are read in the room, one by one, or all at once', async () => {
    const unread = async () => (await ok(ana.get('/notices?unread=true'))).items.length;
    await ok(ana.call('PUT', `/engagements/${engagement}/reading`, { seq: 1 }));
    const before = await unread();
    const { items } = await ok(ana.get('/notices?unread=true'));
    await ok(ana.post('/notices/read', { notices: [items[0].id] }));
    expect(await unread()).toBe(before - 1);
    await ok(ana.post('/notices/read'));
    expect(await unread()).toBe(0);
    expect(await refusal(eve.get(`/engagements/${engagement}/conversation`))).toBe('404 not_found');
  });

  test('a mail carries the seal of its entry and a link made from the house’s own address', async () => {
    const mail = (await place.mails()).find(({ subject }) => subject.includes('proposes USD'));
    expect(mail?.to).toBe('ana@example.com');
    expect(mail?.text).toContain(`${place.origin}/engagements/${engagement}#e1`);
    const { items } = await ok(ana.get(`/engagements/${engagement}/conversation?after=0&limit=1`));
    expect(mail?.text).toContain(items[0].leaf);
  });
});

describe('reading', () => {
  test('what a program sends as nonsense is refused with the reason', async () => {
    const at = `/engagements/${engagement}`;
    expect(await refusal(ana.post(`${at}/messages`, { body: '' }))).toBe('422 invalid_input');
    expect(await refusal(ana.post(`${at}/messages`, { body: 'x'.repeat(5001) }))).toBe('422 invalid_input');
    expect(await refusal(ana.post(`${at}/messages`, { body: 'a\u202Eb' }))).toBe('422 invalid_input');
    expect(await refusal(ana.post(`${at}/messages`, { body: 'Hello', contact: 'perhaps' }))).toBe('422 invalid_input');
    expect(await refusal(ana.call('PUT', `${at}/reading`, { seq: -1 }))).toBe('422 invalid_input');
    expect(await refusal(ana.call('PUT', `${at}/draft`, { body: 'a\u0000b' }))).toBe('422 invalid_input');
    expect(await refusal(ana.get(`${at}/conversation?before=x`))).toBe('422 invalid_input');
    expect(await refusal(ana.post('/notices/read', { notices: ['ntc_1'] }))).toBe('422 invalid_input');
    expect(await refusal(ana.get('/notices?after=ntc_1'))).toBe('422 invalid_input');
    expect(await refusal(desk.get('/findings?state=lost'))).toBe('422 invalid_input');
    expect(await refusal(ana.post('/desk/looks', { member: bruno.id, stream: engagement, reason: 'None.' }))).toBe(
      '404 not_found',
    );
  });
});

test('the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
