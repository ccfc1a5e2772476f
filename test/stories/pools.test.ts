import { describe, expect, test } from 'vitest';
import type { Answer } from '../support/program.ts';
import { ok, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // asked by name
const carla = await place.comes('carla'); // reached by her address
const diego = await place.comes('diego'); // applies
const eva = await place.comes('eva'); // outside
const words = {
  name: 'Illustrators for school books',
  purpose: 'Drawings for readers of six to nine, three books a year.',
};
let pool = '';
let seat = '';
const shown = async (who: typeof ana): Promise<Answer> => ok(who.get(`/pools/${pool}`));
const noticesOf = async (who: typeof ana): Promise<string[]> => {
  await place.settle();
  const { items } = await ok(who.get('/notices'));
  return items.map(({ kind }: Answer): string => kind);
};

describe('a private pool', () => {
  test('is not there for whoever is not asked into it', async () => {
    ({ id: pool } = await ok(ana.post('/pools', { kind: 'private', ...words })));
    for (const who of [eva, bruno]) {
      expect(await refusal(who.get(`/pools/${pool}`))).toBe('404 not_found');
      expect(await refusal(who.post(`/pools/${pool}/join`, {}))).toBe('404 not_found');
      expect(await refusal(who.post(`/pools/${pool}/decline`, {}))).toBe('404 not_found');
      expect(await refusal(who.post(`/pools/${pool}/posts`, { text: 'Hello' }))).toBe('404 not_found');
    }
    expect((await ok(place.visitor.get('/pools'))).items).toEqual([]);
  });

  test('a name with contact details is not taken, a purpose with them is held', async () => {
    const named = { kind: 'public', name: 'Write to ana.perez@gmail.com', purpose: words.purpose };
    expect(await refusal(ana.post('/pools', named))).toBe('422 invalid_input');
    const held = { kind: 'public', name: words.name, purpose: `${words.purpose} Write to ana.perez@gmail.com.` };
    expect(await refusal(ana.post('/pools', held))).toBe('409 contact_held');
  });

  test('whoever is asked by name is told, comes in, and reads what is written to all', async () => {
    await ok(ana.post(`/pools/${pool}/invitations`, { member: bruno.id, text: 'Your last book was lovely.' }));
    expect(await refusal(ana.post(`/pools/${pool}/invitations`, { member: bruno.id }))).toBe('409 already_asked_in');
    expect(await noticesOf(bruno)).toContain('pool_invited');
    expect((await shown(bruno)).mine.asked.text).toBe('Your last book was lovely.');
    expect((await shown(bruno)).posts).toBeNull();
    const joined = await ok(bruno.post(`/pools/${pool}/join`, { text: 'With pleasure.' }));
    seat = joined.id;
    expect(joined.status).toBe('inside');
    expect(await noticesOf(ana)).toContain('pool_joined');
    await ok(ana.post(`/pools/${pool}/posts`, { text: 'The next book begins in May.' }));
    expect((await shown(bruno)).posts.map(({ text }: Answer): string => text)).toEqual([
      'The next book begins in May.',
    ]);
    expect(await noticesOf(bruno)).toContain('pool_post');
    expect((await shown(bruno)).people).toBeNull();
  });
});

describe('a list of people', () => {
  let report: Answer[] = [];
  test('is reported row by row, and says the same of an address whether it has an account or not', async () => {
    const list = [
      'name;who',
      `Bruno;${bruno.id}`,
      'Carla;carla@example.com',
      'X;nobody@example.com',
      'Y;mem_0',
      `Z;mem_${'0'.repeat(26)}`,
    ];
    const answer = await ok(ana.post(`/pools/${pool}/imports`, { list: list.join('\n'), text: 'Come and see.' }));
    report = answer.rows;
    expect(report.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual([
      ...['2 already_there', '3 sent_if_known', '4 sent_if_known', '5 unreadable', '6 unknown'],
    ]);
    const kept = await ok(ana.get(`/pools/${pool}/imports/${answer.id}`));
    expect(JSON.stringify(kept)).not.toContain('@');
    expect(await refusal(eva.get(`/pools/${pool}/imports/${answer.id}`))).toBe('404 not_found');
  });

  test('nothing the client can read tells whom an address has reached', async () => {
    expect(await noticesOf(carla)).toContain('pool_invited');
    await ok(ana.post(`/pools/${pool}/imports`, { list: 'carla@example.com' }));
    const seen = [await shown(ana), await ok(ana.get('/me/pools')), await ok(ana.get('/notices'))];
    expect(JSON.stringify(seen)).not.toContain(carla.id);
    await ok(carla.post(`/pools/${pool}/decline`, {}));
    expect(JSON.stringify([await shown(ana), await ok(ana.get('/notices'))])).not.toContain(carla.id);
    expect(await refusal(carla.get(`/pools/${pool}`))).toBe('404 not_found');
    await ok(ana.post(`/pools/${pool}/imports`, { list: 'CARLA@example.com' }));
    await ok(ana.post(`/pools/${pool}/invitations`, { member: carla.id })); // by name: not refused because an address had asked
    await ok(carla.post(`/pools/${pool}/join`, {}));
    expect(JSON.stringify((await shown(ana)).people.seats)).toContain(carla.id);
  });
});

describe('a public pool', () => {
  let application = '';
  test('takes applications, and an application is answered with a reason', async () => {
    await ok(ana.call('PUT', `/pools/${pool}`, { kind: 'public', ...words }));
    expect((await ok(place.visitor.get('/pools'))).items.map(({ id }: Answer): string => id)).toEqual([pool]);
    ({ id: application } = await ok(diego.post(`/pools/${pool}/join`, { text: 'I draw animals.' })));
    expect(await refusal(diego.post(`/pools/${pool}/join`, {}))).toBe('409 already_in_pool');
    expect(await refusal(eva.post(`/pool-places/${application}/decision`, { verdict: 'accepted' }))).toBe(
      '404 not_found',
    );
    expect(await refusal(diego.post(`/pool-places/${application}/decision`, { verdict: 'accepted' }))).toBe(
      '403 only_the_client_may',
    );
    expect(await refusal(ana.post(`/pool-places/${application}/decision`, { verdict: 'declined' }))).toBe(
      '422 invalid_input',
    );
    const no = { verdict: 'declined', reason: 'We look for people who draw children.' };
    await ok(ana.post(`/pool-places/${application}/decision`, no));
    expect(await refusal(ana.post(`/pool-places/${application}/decision`, no))).toBe('409 application_is_settled');
    expect((await shown(diego)).mine.seat).toMatchObject({ status: 'turned_down', reason: no.reason });
    expect(await noticesOf(diego)).toContain('pool_turned_down');
  });

  test('of two answers at once to one application one counts', async () => {
    ({ id: application } = await ok(diego.post(`/pools/${pool}/join`, { text: 'Children too, look.' })));
    const answers = await Promise.all([
      ana.post(`/pool-places/${application}/decision`, { verdict: 'accepted' }),
      ana.post(`/pool-places/${application}/decision`, { verdict: 'declined', reason: 'Too late for this year.' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('tags and notes are read by the client alone', async () => {
    await ok(ana.call('PUT', `/pool-places/${seat}/remark`, { tags: ['Watercolour'], note: 'Quick, call early.' }));
    const seats: Answer[] = (await shown(ana)).people.seats;
    expect(seats.find(({ id }) => id === seat)).toMatchObject({ tags: ['watercolour'], note: 'Quick, call early.' });
    expect(JSON.stringify(await shown(bruno))).not.toMatch(/watercolour|call early/i);
    expect(await refusal(bruno.call('PUT', `/pool-places/${seat}/remark`, { note: 'x' }))).toBe(
      '403 only_the_client_may',
    );
  });

  test('whoever is taken out reads why, and may be asked again; whoever leaves needs no reason', async () => {
    await ok(ana.post(`/pool-places/${seat}/remove`, { reason: 'The series has ended.' }));
    expect((await shown(bruno)).mine.seat).toMatchObject({ status: 'removed', reason: 'The series has ended.' });
    expect((await shown(bruno)).posts).toBeNull();
    expect(await noticesOf(bruno)).toContain('pool_removed');
    await ok(ana.post(`/pools/${pool}/invitations`, { member: bruno.id }));
    const again = await ok(bruno.post(`/pools/${pool}/join`, {}));
    await ok(bruno.post(`/pool-places/${again.id}/leave`, {}));
    expect(await refusal(bruno.post(`/pool-places/${again.id}/leave`, {}))).toBe('409 not_in_pool');
  });

  test('whoever keeps a client away is not asked by name either', async () => {
    await ok(eva.post('/blocks', { blocked: ana.id }));
    expect(await refusal(ana.post(`/pools/${pool}/invitations`, { member: eva.id }))).toBe(
      '403 not_allowed_between_you',
    );
  });
});

describe('on the pages, without script and in three languages', () => {
  const cookie = (who: typeof ana) => ({ headers: { cookie: `garante=${who.token}` }, redirect: 'manual' as const });
  const form = (who: typeof ana, path: string, fields: Record<string, string>) =>
    fetch(place.origin + path, { ...cookie(who), method: 'POST', body: new URLSearchParams(fields) });

  test('a pool is made, somebody is asked and comes in by forms alone', async () => {
    const made = await form(ana, '/pools/new', { _key: 'k1', kind: 'by_invitation', ...words });
    const to = made.headers.get('location') ?? '';
    expect([made.status, /^\/pools\/pol_\w+\?done=made$/.test(to)]).toEqual([303, true]);
    const path = to.split('?')[0] ?? '';
    const asked = await form(ana, `${path}/invite`, {
      _key: 'k2',
      member: `${place.origin}/people/${bruno.id}`,
      text: '',
    });
    expect(asked.headers.get('location')).toBe(`${path}?done=asked`);
    for (const [lang, sentence] of [
      ['en', 'You are invited into this pool'],
      ['es', 'Te invitaron a este grupo'],
      ['pt', 'Você recebeu um convite para este grupo'],
    ]) {
      const page = await fetch(`${place.origin}${path}?lang=${lang}`, cookie(bruno));
      expect(await page.text()).toContain(sentence);
    }
    expect((await form(bruno, `${path}/join`, { _key: 'k3', text: '' })).status).toBe(303);
    const listed = await form(ana, `${path}/import`, {
      _key: 'k4',
      list: 'carla@example.com\nnobody@example.com',
      text: '',
    });
    const report = await fetch(place.origin + listed.headers.get('location'), cookie(ana));
    expect((await report.text()).match(/Invited if somebody here has this address/g)).toHaveLength(2);
  });
});

test('a closed pool takes nobody in and sends nothing, and what was written stays', async () => {
  await ok(ana.post(`/pools/${pool}/close`, {}));
  expect(await refusal(ana.post(`/pools/${pool}/posts`, { text: 'One more thing' }))).toBe('409 pool_is_closed');
  expect(await refusal(eva.post(`/pools/${pool}/join`, {}))).toMatch(/^40[39] /);
  expect((await shown(carla)).posts).toHaveLength(1);
  expect(await place.faults()).toEqual([]);
});
