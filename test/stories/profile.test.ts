import { describe, expect, test } from 'vitest';
import * as make from '../files/made.ts';
import { fetchFile, handIn } from '../support/files.ts';
import { ok, refusal, town } from '../support/story.ts';

const place = await town();
const tomas = await place.comes('tomas');
const eva = await place.comes('eva');
const ofTomas = async (who = place.visitor) => ok(who.get(`/members/${tomas.id}/profile`));
const services = {
  ...{ skills: ['online_shops', 'wordpress', 'testing'], free_skills: ['Drip irrigation'] },
  languages: [{ language: 'es', level: 'native' }],
  ...{ currency: 'USD', hourly: '3500', smallest: '20000', city: 'Lima', on_site_km: 30 },
};

describe('a professional shows what they do', () => {
  test('nothing is there in the beginning, and the house says what would help', async () => {
    expect(await ofTomas()).toMatchObject({ services: null, calendar: null, samples: [], badges: [] });
    const { completeness } = await ok(tomas.get('/me/talent'));
    expect(completeness.score).toBe(0);
  });

  test('services, rates and hours are read by everybody, in the time of whoever works', async () => {
    await ok(tomas.call('PUT', '/me/services', services));
    await ok(tomas.call('PUT', '/me/calendar', { hours: [{ day: 1, from_minute: 540, until_minute: 1020 }] }));
    expect(await ofTomas()).toMatchObject({
      services: { ...services, hourly: '3500', remote: true },
      calendar: { hours: [{ day: 1, from_minute: 540, until_minute: 1020 }] },
    });
    expect((await ok(tomas.get('/me/talent'))).completeness.score).toBe(48);
  });

  test('contact details wait at the door, and contested ones are read by their writer alone', async () => {
    const words = { ...services, city: 'Lima, tomas@quispe.pe' };
    expect(await refusal(tomas.call('PUT', '/me/services', words))).toBe('409 contact_held');
    await ok(tomas.call('PUT', '/me/services', { ...words, contact: 'contest' }));
    expect((await ofTomas()).services.city).not.toContain('quispe');
    expect((await ok(tomas.get('/me/talent'))).services.city).toBe('Lima, tomas@quispe.pe');
    await ok(tomas.call('PUT', '/me/services', services));
  });
});

describe('a portfolio', () => {
  let sample = '';
  let picture = '';
  let letter = '';

  test('takes files, which nobody sees before they were looked into', async () => {
    picture = (await ok(handIn(place.origin, tomas, 'shop.png', await make.plainPicture(80, 60)))).id;
    letter = (await ok(handIn(place.origin, tomas, 'letter.txt', 'Write to tomas@quispe.pe'))).id;
    ({ id: sample } = await ok(
      tomas.post('/me/samples', { title: 'A shop for a winery', year: 2025, files: [picture, letter] }),
    ));
    expect((await ofTomas()).samples).toMatchObject([{ title: 'A shop for a winery', files: [] }]);
  });

  test('then what is clean is there for visitors too, a picture as it was drawn anew', async () => {
    await place.settle();
    expect((await ofTomas()).samples[0].files).toMatchObject([{ id: picture, status: 'clean' }]);
    const seen = await fetch(`${place.origin}/files/${picture}`);
    expect([seen.status, seen.headers.get('content-security-policy')]).toEqual([
      200,
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    ]);
    expect(await ok(eva.get(`/files/${picture}`))).toMatchObject({ id: picture, mine: false });
  });

  test('what holds contact details stays with its owner', async () => {
    expect((await fetch(`${place.origin}/files/${letter}`)).status).toBe(401);
    expect((await fetchFile(place.origin, eva, letter)).status).toBe(404);
    expect(await ok(tomas.get(`/files/${letter}`))).toMatchObject({ status: 'held', found: [{}] });
  });

  test('is changed by nobody else', async () => {
    expect(await refusal(eva.call('PUT', `/me/samples/${sample}`, { title: 'Mine now' }))).toBe('404 not_found');
    expect(await refusal(eva.call('DELETE', `/me/samples/${sample}`))).toBe('404 not_found');
    expect(await refusal(eva.call('DELETE', `/me/samples/${sample}/files/${picture}`))).toBe('404 not_found');
  });

  test('loses one file, and then all of it, for everybody', async () => {
    await ok(tomas.call('DELETE', `/me/samples/${sample}/files/${letter}`));
    expect((await ok(tomas.get('/me/talent'))).samples[0].files).toHaveLength(1);
    await ok(tomas.call('DELETE', `/me/samples/${sample}`));
    expect((await ofTomas()).samples).toEqual([]);
    expect((await fetch(`${place.origin}/files/${picture}`)).status).toBe(401);
    expect(await refusal(tomas.call('DELETE', `/me/samples/${sample}`))).toBe('404 not_found');
  });
});

describe('a holiday', () => {
  test('is read by everybody, once at a time, and over when its owner is back', async () => {
    await ok(tomas.post('/me/holiday', { starts_on: '2026-11-20', ends_on: '2026-12-10' }));
    expect((await ofTomas()).holiday).toMatchObject({ starts_at: '2026-11-20T12:00:00.000Z' });
    expect(await refusal(tomas.post('/me/holiday', { starts_on: '2027-01-02', ends_on: '2027-01-03' }))).toBe(
      '409 holiday_is_set',
    );
    await place.pass('P2D');
    await ok(tomas.call('DELETE', '/me/holiday'));
    expect((await ofTomas()).holiday).toBeNull();
    expect(await refusal(tomas.call('DELETE', '/me/holiday'))).toBe('409 no_holiday_is_set');
  });
});

test('a year later the profile says so', async () => {
  await place.pass('P366D');
  expect((await ofTomas()).badges).toMatchObject([{ kind: 'years', years: 1 }]);
});

test('everything of it is in the file that its owner takes along, and nothing in the house is out of order', async () => {
  const zip = await fetch(`${place.origin}/api/v1/me/export`, { headers: { authorization: `Bearer ${tomas.token}` } });
  expect((await zip.text()).includes('me-talent.jsonl')).toBe(true);
  expect(await place.faults()).toEqual([]);
});
