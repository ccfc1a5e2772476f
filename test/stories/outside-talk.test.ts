/** Two people have talked elsewhere: one brings it in, the other confirms half of it and contests the rest, and both see how it stands. */
import { describe, expect, test } from 'vitest';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const eve = await place.comes('eve');
const { engagement } = await proposes(bruno, await publishes(ana));
const outside = `/engagements/${engagement}/outside`;
let talk = '';

const chat = [
  '03/04/24 10:00 - Mensajes y llamadas cifrados',
  '03/04/24 10:01 - Ana: ¿Lo haces por 400?',
  '03/04/24 10:02 - Bruno L.: Sí, para el viernes',
  '05/04/24 10:00 - Bruno L.: El logo va aparte',
  '05/04/24 10:01 - Ana: Qué frío hace hoy',
].join('\n');

async function page(who: { token: string }, path: string): Promise<string> {
  const response = await fetch(place.origin + path, {
    headers: { cookie: `garante=${who.token}`, 'accept-language': 'en' },
  });
  return response.text();
}

describe('talk from elsewhere', () => {
  test('that cannot be read is refused with a sentence, and nothing is kept', async () => {
    const broken = bruno.call('PUT', `${outside}/read-in`, {
      format: 'whatsapp',
      text: `${chat}\n31/02/24 10:00 - Ana: x`,
    });
    expect(await refusal(broken)).toBe('422 export_not_readable');
    expect((await ok(bruno.get(`${outside}/read-in`))).talk).toBeNull();
  });

  test('is read in for whoever brings it alone: who speaks, and what is not certain', async () => {
    await ok(bruno.call('PUT', `${outside}/read-in`, { format: 'whatsapp', text: chat }));
    const { talk: read } = await ok(bruno.get(`${outside}/read-in`));
    expect(read.speakers).toEqual([
      { name: 'Ana', lines: 2 },
      { name: 'Bruno L.', lines: 2 },
    ]);
    expect(read.unsure).toMatchObject([{ ambiguity: 'date_order' }]);
    expect((await ok(ana.get(`${outside}/read-in`))).talk).toBeNull();
    expect(await page(bruno, outside)).toContain('Check it before you bring it');
    expect(await refusal(eve.get(`${outside}/read-in`))).toBe('404 not_found');
  });

  test('comes onto the record as a claim, with the lines that stayed out counted', async () => {
    const speakers = [
      { name: 'Ana', side: 'client' },
      { name: 'Bruno L.', side: 'professional' },
    ];
    expect(await refusal(bruno.post(outside, { speakers, take: [2, 3, 4] }))).toBe('422 say_the_date_order');
    const brought = await ok(bruno.post(outside, { speakers, take: [2, 3, 4], date_order: 'day-first' }));
    talk = brought.id;
    expect(brought).toMatchObject({ object: 'talk', lines: 3, left_out: 2 });
    const { items } = await ok(ana.get(outside));
    expect(items).toMatchObject([
      { asked: true, mine: false, left_out: 2, counts: { confirmed: 0, contested: 0, not_answered: 3 } },
    ]);
    expect(
      items[0].lines.map(({ at, side, state }: { at: string; side: string; state: string }) => [at, side, state]),
    ).toEqual([
      ['2024-04-03T10:01:00', 'client', 'not_answered'],
      ['2024-04-03T10:02:00', 'professional', 'not_answered'],
      ['2024-04-05T10:00:00', 'professional', 'not_answered'],
    ]);
  });

  test('is told to the other side', async () => {
    await place.settle();
    const { items } = await ok(ana.get('/notices'));
    expect(items.map(({ kind }: { kind: string }) => kind)).toContain('talk_brought');
  });

  test('is half confirmed and half contested, and what is left open stays open', async () => {
    expect(await refusal(bruno.post(`/outside/${talk}/answers`, { verdict: 'confirmed' }))).toBe(
      '403 only_the_other_side_answers',
    );
    expect(await refusal(eve.post(`/outside/${talk}/answers`, { verdict: 'confirmed' }))).toBe('404 not_found');
    await ok(ana.post(`/outside/${talk}/answers`, { verdict: 'confirmed', lines: [1] }));
    await ok(
      ana.post(`/outside/${talk}/answers`, { verdict: 'contested', lines: [3], comment: 'The logo was part of it.' }),
    );
    expect(await refusal(ana.post(`/outside/${talk}/answers`, { verdict: 'confirmed', lines: [3] }))).toBe(
      '409 line_already_answered',
    );
    for (const reader of [ana, bruno]) {
      const { items } = await ok(reader.get(outside));
      expect(items[0].counts).toEqual({ confirmed: 1, contested: 1, not_answered: 1 });
      const room = await page(reader, `/engagements/${engagement}`);
      expect(room).toContain('1 confirmed, 1 contested, 1 not answered');
      expect(await page(reader, `/engagements/${engagement}/outside/${talk}`)).toContain('The logo was part of it.');
    }
  });

  test('is found again by its words', async () => {
    const { items } = await ok(ana.get(`/engagements/${engagement}/search?q=logo`));
    expect(items).toMatchObject([{ kind: 'brought', talk, line: 3 }]);
    expect(await page(ana, `/engagements/${engagement}/search?q=logo`)).toContain(`/outside/${talk}#l3`);
  });

  test('of a call is written down, point by point', async () => {
    const noted = await ok(
      ana.post(`${outside}/notes`, {
        kind: 'call',
        on: '2026-11-19T15:00:00',
        minutes: 20,
        others: '',
        agreed: 'Logo included\n450 in all',
      }),
    );
    await ok(bruno.post(`/outside/${noted.id}/answers`, { verdict: 'confirmed' }));
    const { items } = await ok(ana.get(outside));
    expect(items.at(-1)).toMatchObject({
      source: 'call',
      minutes: 20,
      counts: { confirmed: 2, contested: 0, not_answered: 0 },
    });
  });

  test('leaves the house in order', async () => {
    expect(await place.faults()).toEqual([]);
  });
});
