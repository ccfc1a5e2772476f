import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import * as make from '../files/made.ts';
import { fetchFile, handIn } from '../support/files.ts';
import { agree, ok, pays, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const { origin } = place;
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno'); // the professional
const eve = await place.comes('eve');
const desk = await place.comes('desk', ['trust_agent']);
const secret = 'bruno.lima@gmail.com';
const held = `Write to me at ${secret}, it is quicker.`;
const project = await publishes(ana);
const { engagement } = await proposes(bruno, project);

const bring = async (who: typeof ana, name: string, bytes: Buffer | string): Promise<string> =>
  (await ok(handIn(origin, who, name, bytes))).id;
const say = (who: typeof ana, files: readonly string[], body = 'Here it is.') =>
  who.post(`/engagements/${engagement}/messages`, { body, files });
const seen = async (who: typeof ana, file: string) => (await who.get(`/files/${file}`)).body;
const said = async (who: typeof ana): Promise<string> => {
  const { items, messages } = await ok(who.get(`/engagements/${engagement}/conversation`));
  return JSON.stringify([items, messages]);
};

describe('a file with a message', () => {
  let file = '';
  let message = '';

  test('is handed in, told by its bytes, and nobody else’s yet', async () => {
    const { status, body } = await handIn(origin, bruno, 'invoice 12.pdf', await make.pdf('Invoice 12: 420.00 USD'));
    expect([status, body]).toMatchObject([
      201,
      { object: 'file', type: 'application/pdf', status: 'loose', name: 'invoice 12.pdf' },
    ]);
    file = body.id;
    expect(await refusal(ana.get(`/files/${file}`))).toBe('404 not_found');
    expect((await fetchFile(origin, ana, file)).status).toBe(404);
    expect((await fetchFile(origin, bruno, file)).status).toBe(200);
  });

  test('goes with it at once, and is seen by the other side when it is checked', async () => {
    const sent = await ok(say(bruno, [file]));
    message = sent.id;
    expect(sent.files).toMatchObject([{ id: file, status: 'checking' }]);
    await place.settle();
    expect(await seen(ana, file)).toMatchObject({
      status: 'clean',
      name: 'invoice 12.pdf',
      mine: false,
      subject: message,
    });
    const { bytes, headers, status } = await fetchFile(origin, ana, file);
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="invoice 12.pdf"; filename*=UTF-8''invoice%2012.pdf`,
    );
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('stands on the record by its hash, size, type and name', async () => {
    const { items } = await ok(ana.get(`/engagements/${engagement}/conversation`));
    const posted = items.find(({ refs }: { refs: { message?: string } }) => refs.message === message);
    expect(posted.fields['att/0']).toMatchObject({
      type: 'application/pdf',
      name: 'invoice 12.pdf',
      size: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const scanned = items.find(({ type }: { type: string }) => type === 'attachment.scanned');
    expect(scanned).toMatchObject({ fields: { verdict: 'clean' }, refs: { file, subject: message } });
  });

  test('is sent once only, and only by whoever handed it in', async () => {
    expect(await refusal(say(bruno, [file]))).toBe('409 file_already_used');
    const own = await bring(ana, 'notes.txt', 'Some notes.');
    expect(await refusal(say(bruno, [own]))).toBe('409 file_not_there');
  });

  test('may be all there is to say; nothing at all may not', async () => {
    const notes = await bring(ana, 'notes.md', '# Notes');
    expect(await ok(say(ana, [notes], ''))).toMatchObject({ object: 'message' });
    expect(await refusal(say(ana, [], ''))).toBe('422 invalid_input');
  });

  test('is nothing to a stranger, before and after', async () => {
    expect(await refusal(eve.get(`/files/${file}`))).toBe('404 not_found');
    expect((await fetchFile(origin, eve, file)).status).toBe(404);
    expect(await refusal(eve.get(`/engagements/${engagement}/files`))).toBe('404 not_found');
    expect(await refusal(eve.post(`/files/${file}/withdraw`))).toBe('404 not_found');
    const visitor = await fetch(`${origin}/files/${file}`, { redirect: 'manual' });
    expect(visitor.status).toBe(401);
  });

  test('is remembered as received when the other side first has it', async () => {
    expect((await seen(bruno, file)).fetched_at).toBe('2026-11-20T12:00:00.000Z');
  });
});

describe('a file in which contact details hide', () => {
  let file = '';

  test('is held before anything is protected: its owner reads where and why, nobody else has it', async () => {
    file = await bring(bruno, 'offer.docx', make.docx(held));
    await ok(say(bruno, [file], 'My offer.'));
    await place.settle();
    const own = await seen(bruno, file);
    expect(own).toMatchObject({
      status: 'held',
      reason: 'contact',
      found: [{ words: secret, kind: 'email', param: 'text' }],
    });
    expect(await seen(ana, file)).toMatchObject({ status: 'held', found: [] });
    expect((await fetchFile(origin, ana, file)).status).toBe(404);
    expect(await said(ana)).not.toContain('gmail.com');
  });

  test('is replaced by one without', async () => {
    const other = await bring(bruno, 'offer.docx', make.docx('Ten pages a day.'));
    expect(await ok(bruno.post(`/files/${file}/replace`, { by: other }))).toMatchObject({ id: other, replaces: file });
    await place.settle();
    expect(await seen(ana, other)).toMatchObject({ status: 'clean', name: 'offer.docx' });
    expect(await refusal(bruno.post(`/files/${file}/contest`))).toBe('409 file_is_settled');
  });

  test('is contested; a trust agent opens it, clears it, and it appears', async () => {
    const manual = await bring(bruno, 'manual.txt', 'The file names its author as grower@petrolina.com.br.');
    await ok(say(bruno, [manual]));
    await place.settle();
    expect(await refusal(ana.post(`/files/${manual}/contest`))).toBe('404 not_found');
    expect((await fetchFile(origin, desk, manual)).status).toBe(404);
    await ok(bruno.post(`/files/${manual}/contest`));
    const { items } = await ok(desk.get('/desk/files'));
    expect(items).toMatchObject([{ id: manual, found: [{ words: 'grower@petrolina.com.br' }] }]);
    expect((await fetchFile(origin, desk, manual)).bytes.toString()).toContain('grower@');
    expect(await refusal(bruno.post(`/files/${manual}/decision`, { verdict: 'cleared', reason: 'It is mine.' }))).toBe(
      '403 only_trust_agents_check',
    );
    await ok(desk.post(`/files/${manual}/decision`, { verdict: 'cleared', reason: 'A line of the manual.' }));
    expect((await fetchFile(origin, ana, manual)).bytes.toString()).toContain('grower@');
    expect((await fetchFile(origin, desk, manual)).status).toBe(404);
  });

  test('is taken back, and stays away', async () => {
    const card = await bring(bruno, 'card.txt', held);
    await ok(say(bruno, [card]));
    await place.settle();
    await ok(bruno.post(`/files/${card}/withdraw`));
    expect(await seen(ana, card)).toMatchObject({ status: 'withdrawn' });
    expect(await refusal(bruno.post(`/files/${card}/withdraw`))).toBe('409 file_is_settled');
  });

  test('gives it a plain name when they stand in the name', async () => {
    const named = await bring(bruno, `${secret}.txt`, 'Nothing in it.');
    await ok(say(bruno, [named]));
    await place.settle();
    expect(await seen(ana, named)).toMatchObject({ status: 'clean', name: 'file-1.txt' });
    expect(await said(ana)).not.toContain('gmail.com');
    expect((await fetchFile(origin, ana, named)).headers.get('content-disposition')).not.toContain('gmail');
  });
});

test('a picture is served from its pixels alone, and kept as it came', async () => {
  const photo = await make.picture(['Terrace'], 'jpeg', { exif: 'A terrace' });
  const file = await bring(bruno, 'terrace.jpg', photo);
  await ok(say(bruno, [file]));
  await place.settle();
  const { bytes, headers } = await fetchFile(origin, ana, file);
  expect(headers.get('content-disposition')).toMatch(/^inline; /);
  expect(headers.get('content-type')).toBe('image/jpeg');
  const { exif } = await sharp(bytes).metadata();
  expect([(await sharp(photo).metadata()).exif !== undefined, exif]).toEqual([true, undefined]);
  expect((await fetchFile(origin, bruno, file, '?original=1')).bytes.equals(photo)).toBe(true);
  expect((await fetchFile(origin, ana, file, '?original=1')).bytes.equals(photo)).toBe(false);
});

test('a page or a drawing with script in it is bytes to save, nothing more', async () => {
  const file = await bring(
    bruno,
    'logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  await ok(say(bruno, [file]));
  await place.settle();
  const { status, headers } = await fetchFile(origin, ana, file);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
  expect(headers.get('content-disposition')).toMatch(/^attachment; /);
});

test('what cannot be read is said to be so, and is not passed', async () => {
  const locked = await bring(bruno, 'locked.pdf', await make.pdf('Nothing.', { password: 'x' }));
  const film = await bring(
    bruno,
    'film.mp4',
    Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.alloc(400)]),
  );
  await ok(say(bruno, [locked, film]));
  await place.settle();
  expect(await seen(bruno, locked)).toMatchObject({ status: 'unread', reason: 'encrypted' });
  expect(await seen(bruno, film)).toMatchObject({ status: 'unread', reason: 'no_reader' });
  expect((await fetchFile(origin, ana, film)).status).toBe(404);
});

test('too large, too many, not a file: refused with the reason, and nothing is kept', async () => {
  expect(await refusal(handIn(origin, bruno, 'large.bin', Buffer.alloc(26 * 1024 * 1024)))).toBe('413 file_too_large');
  expect(await refusal(handIn(origin, { token: '' }, 'a.txt', 'a'))).toBe('401 sign_in_first');
  expect(await refusal(bruno.post('/files', { name: 'a.txt' }))).toBe('415 unsupported_type');
  const many = Array.from({ length: 11 }, (_, n) => `fil_${`${n}`.padStart(26, '0')}`);
  expect(await refusal(say(bruno, many))).toBe('409 too_many_files');
});

test('once a payment is protected, a file with an address passes like a text; one about paying outside does not', async () => {
  const { engagement: other, milestones } = await agree(ana, bruno);
  const milestone = milestones[0] ?? '';
  await pays(place, ana, milestone);
  const tell = (file: string) => bruno.post(`/engagements/${other}/messages`, { body: 'Here.', files: [file] });
  const card = await bring(bruno, 'card.txt', held);
  const bank = await bring(bruno, 'bank.txt', 'Pay me outside: IBAN DE89 3704 0044 0532 0130 00');
  await ok(tell(card));
  await ok(tell(bank));
  await place.settle();
  expect(await seen(ana, card)).toMatchObject({ status: 'clean' });
  expect(await seen(ana, bank)).toMatchObject({ status: 'held' });
});

test('everything stays in order', async () => {
  expect(await place.faults()).toEqual([]);
});
