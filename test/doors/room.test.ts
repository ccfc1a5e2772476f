/** The room of two people in a browser without script: pages, forms that act once, and refusals beside their button. */
import { describe, expect, test } from 'vitest';
import { type Api } from '../support/program.ts';
import { agree, cards, checkout, delivers, ok, pays, proposes, publishes, town } from '../support/story.ts';

const place = await town();
const { origin } = place;
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const eva = await place.comes('eva');

const cookie = ({ token }: Api) => ({ cookie: `garante=${token}` });

async function reads(who: Api, path: string): Promise<{ status: number; html: string; type: string }> {
  const answer = await fetch(origin + path, { headers: cookie(who), redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), type: answer.headers.get('content-type') ?? '' };
}

/** Sends a form of a page as a browser without script does: every field it has, with what the person filled in. */
async function sends(who: Api, page: string, action: string, filled: Readonly<Record<string, string>> = {}) {
  const { html } = await reads(who, page);
  const [, form = ''] = html.split(`action="${action}"`);
  const [fields = ''] = form.split('</form>');
  const values = new URLSearchParams();
  for (const [tag] of fields.matchAll(/<input[^>]*>/gu)) {
    const name = /name="([^"]*)"/u.exec(tag)?.[1];
    const chosen = !/type="(radio|checkbox)"/u.test(tag) || /\schecked/u.test(tag);
    if (name && chosen) values.append(name, /value="([^"]*)"/u.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of fields.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/gu))
    values.append(name, text);
  for (const [name, value] of Object.entries(filled)) values.set(name, value);
  expect([page, form === '' ? 'no such form' : 'form']).toEqual([page, 'form']);
  const answer = await fetch(origin + action, {
    method: 'POST',
    headers: { ...cookie(who), origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: values,
    redirect: 'manual',
  });
  return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
}

describe('a whole job through pages and forms alone', () => {
  let room = '';
  let milestone = '';

  test('the client chooses from the proposal, seeing what follows', async () => {
    const project = await publishes(ana);
    const { proposal, engagement } = await proposes(bruno, project);
    room = `/engagements/${engagement}`;
    expect((await reads(ana, room)).html).toContain(`/proposals/${proposal}/award`);
    const page = await reads(ana, `/proposals/${proposal}/award`);
    expect(page.html).toContain('Nothing is paid yet');
    const sent = await sends(ana, `/proposals/${proposal}/award`, `/proposals/${proposal}/award`);
    expect([sent.status, sent.to]).toEqual([303, `${room}?done=1`]);
    const { milestones } = await ok(ana.get(room));
    milestone = milestones[0].id;
  });

  test('the professional is told not to start, the client goes to pay', async () => {
    expect((await reads(bruno, room)).html).toContain('has not protected the payment yet');
    const sent = await sends(ana, room, `${room}/milestones/${milestone}/fund`, { method: 'card' });
    expect(sent.to).toMatch(/^\/money\/checkout\/fnd_\w+\?go=1$/u);
    const [, payment = ''] = /(fnd_\w+)/u.exec(sent.to) ?? [];
    await (await checkout(place, ana, payment)).card(cards.good);
    expect((await reads(ana, room)).html).toContain('The payment is protected');
  });

  test('a delivery without evidence comes back with the sentence beside its field and the words that were written', async () => {
    const action = `${room}/milestones/${milestone}/deliver`;
    const refused = await sends(bruno, room, action, { text: 'Everything is done.' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('This criterion asks for evidence');
    expect(refused.html).toContain('Everything is done.');
    const sent = await sends(bruno, room, action, {
      text: 'Everything is done.',
      'items.0.links': 'https://docs.example/one\nhttps://docs.example/two',
      'items.2.links': 'https://docs.example/three',
    });
    expect([sent.status, sent.to]).toEqual([303, `${room}?done=1&milestone=${milestone}`]);
    const { html } = await reads(ana, room);
    expect(html).toContain('https://docs.example/two');
    expect(html).toContain('If you do not answer,');
    expect(html).toContain('USD\u00A0378.00');
  });

  test('a request that speaks of paying outside waits at the door with its choices', async () => {
    const action = `${room}/milestones/${milestone}/changes`;
    const empty = await sends(ana, room, action);
    expect(empty.html).toContain('Write what is missing');
    const held = await sends(ana, room, action, {
      'items.1.text': 'Send it to https://paypal.me/ana and I pay the rest.',
    });
    expect(held.status).toBe(409);
    expect(held.html).toContain('name="_contact"');
    const sent = await sends(ana, room, action, { 'items.1.text': 'Page 7 does not keep the glossary.' });
    expect(sent.status).toBe(303);
    expect((await reads(bruno, room)).html).toContain('Page 7 does not keep the glossary.');
  });

  test('the end of the window is a file for the calendar', async () => {
    await delivers(bruno, milestone);
    const file = await reads(ana, `${room}/milestones/${milestone}/deadline`);
    expect([file.status, file.type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(file.html).toContain('BEGIN:VEVENT');
  });

  test('the client accepts once, however often the form is sent', async () => {
    const action = `${room}/milestones/${milestone}/release`;
    const { html } = await reads(ana, room);
    const [, key = ''] = /name="_key" value="([^"]+)"/u.exec(html.split(`action="${action}"`)[1] ?? '') ?? [];
    const send = () =>
      fetch(origin + action, {
        method: 'POST',
        headers: { ...cookie(ana), origin },
        body: new URLSearchParams({ _key: key }),
        redirect: 'manual',
      });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await reads(bruno, room)).html).toContain('accepted the delivery');
  });

  test('the engagement is closed and can begin again as a new project', async () => {
    const closed = await sends(ana, room, `${room}/close`);
    expect(closed.status).toBe(303);
    const again = await sends(ana, room, '/projects');
    expect(again.to).toMatch(/^\/projects\/prj_\w+\/review$/u);
  });
});

test('a change is proposed, shown side by side, and accepted', async () => {
  const { engagement } = await agree(ana, bruno);
  const room = `/engagements/${engagement}`;
  const sent = await sends(bruno, `${room}/change`, `${room}/change`, {
    note: 'The index is more work.',
    'milestones.1.title': 'Index',
    'milestones.1.amount': '50,00',
  });
  expect([sent.status, sent.to]).toEqual([303, `${room}?done=1`]);
  const versions = await reads(ana, `${room}/agreement`);
  expect(versions.html).toContain('Index');
  expect(versions.html).toContain('USD\u00A050.00');
  const accepted = await sends(ana, room, `${room}/agreement/2/accept`);
  expect(accepted.status).toBe(303);
  expect((await ok(ana.get(room))).milestones).toHaveLength(2);
  const nothing = await sends(ana, `${room}/change`, `${room}/change`);
  expect(nothing.html).toContain('This says the same');
});

test('the room speaks three languages and is closed to strangers', async () => {
  const deal = await agree(ana, bruno);
  await pays(place, ana, deal.milestones[0] ?? '');
  const room = `/engagements/${deal.engagement}`;
  const pages = [room, `${room}/agreement`, `${room}/change`, `${room}?show=acts`, `${room}/entries?after=0`];
  for (const lang of ['en', 'es', 'pt'])
    for (const page of pages) {
      const { status, html } = await reads(ana, `${page}${page.includes('?') ? '&' : '?'}lang=${lang}`);
      expect([page, lang, status, html.includes('undefined')]).toEqual([page, lang, 200, false]);
    }
  for (const page of pages) expect((await reads(eva, page)).status).toBe(404);
  expect((await fetch(origin + room, { redirect: 'manual' })).status).toBe(303);
});
