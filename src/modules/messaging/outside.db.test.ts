import { describe, expect, test } from 'vitest';
import type { Actor, ContactChoice, Member } from '../../core/actor.ts';
import type { AnyCommand } from '../../core/command.ts';
import { ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { problemSentences } from '../../engines/transcript/index.ts';
import { sayRefusal } from '../../words/index.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { person } from '../../../test/support/people.ts';
import { asIfProtected, sayHello } from '../../../test/support/talk.ts';
import { zipOf } from '../../../test/support/zip.ts';
import {
  answerTalk,
  bringTalk,
  broughtTalks,
  discardTalk,
  noteTalk,
  readTalkIn,
  searchTalk,
  sendMessage,
  talkReadIn,
} from './index.ts';

const { house, pool, clock } = await testHouse();
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');
const eve = await person(pool, 'Eve Stranger');

const chat = [
  '13/03/24, 10:00 - Marina: Can you do it for 400?',
  '13/03/24, 10:01 - Tomi: Yes, by Friday',
  '13/03/24, 10:02 - Marina: And the weather is nice',
  '13/03/24, 10:03 - Tomi: IMG-20240313-WA0001.jpg (file attached)',
].join('\n');
const speakers = [
  { name: 'Marina', side: 'client' },
  { name: 'Tomi', side: 'professional' },
];

async function readIn(who: Member, engagement: string, text = chat): Promise<void> {
  await done(house, who, readTalkIn, { engagement, format: 'whatsapp', text });
}

async function brings(who: Member, engagement: string, more: object = {}): Promise<string> {
  await readIn(who, engagement);
  return (await done(house, who, bringTalk, { engagement, speakers, ...more })).id;
}

async function sees(reader: Member, engagement: string) {
  const answer = await ask(house, { actor: reader, lang: 'en' }, broughtTalks, { engagement });
  if (isRefusal(answer)) throw new Error(answer.code);
  const last = answer.items.at(-1);
  if (!last) throw new Error('nothing was brought');
  return last;
}

const textOf = (pieces: readonly object[]): string =>
  pieces
    .map((piece) => ('hidden' in piece ? `[${String(piece.hidden)}]` : 'shown' in piece ? String(piece.shown) : ''))
    .join('');

async function choose(actor: Actor, contact: ContactChoice, command: AnyCommand, input: unknown): Promise<void> {
  const answer = await perform(house, { actor, lang: 'en', contact }, command, input);
  if (isRefusal(answer) || answer.kind !== 'done') throw new Error(JSON.stringify(answer));
}

const entriesOn = async (engagement: string) =>
  (await pool<{ type: string }[]>`select type from record.entry where stream = ${engagement} order by seq`).map(
    ({ type }) => type,
  );

describe('what is read in', () => {
  test('is seen by its reader alone, and stands nowhere on the record', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const before = await entriesOn(engagement);
    await readIn(tomas, engagement);
    const his = await ask(house, { actor: tomas, lang: 'en' }, talkReadIn, { engagement });
    expect(his).toMatchObject({
      talk: {
        lines: { length: 4 },
        speakers: [
          { name: 'Marina', lines: 2 },
          { name: 'Tomi', lines: 2 },
        ],
      },
    });
    expect(await ask(house, { actor: marina, lang: 'en' }, talkReadIn, { engagement })).toMatchObject({ talk: null });
    expect(await ask(house, { actor: eve, lang: 'en' }, talkReadIn, { engagement })).toMatchObject({
      code: 'not_found',
    });
    expect(await entriesOn(engagement)).toEqual(before);
    await done(house, tomas, discardTalk, { engagement });
    expect(await code(house, tomas, discardTalk, { engagement })).toBe('nothing_read_in');
  });

  test('may be a zip, and only some days of it', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const bytes = Buffer.from(
      zipOf({ '_chat.txt': '[12/03/24, 10:00:00] Ana: a\n[13/03/24, 10:00:00] Ana: b\n' }),
    ).toString('base64');
    const answer = await done(house, tomas, readTalkIn, { engagement, format: 'whatsapp', bytes, from: '2024-03-13' });
    expect(answer).toMatchObject({ lines: 1, outside: 1 });
    expect(await code(house, tomas, readTalkIn, { engagement, format: 'whatsapp', bytes, from: '2025-01-01' })).toBe(
      'nothing_in_these_days',
    );
  });

  test.each([
    ['whatsapp', '', 'empty'],
    ['whatsapp', 'hello', 'other_format'],
    ['whatsapp', '13/03/24, 10:00 - Ana: a\n31/02/24, 10:00 - Ana: b', 'no_such_time'],
    ['telegram', '{"messages":', 'not_json'],
  ])(
    'that cannot be read is refused with a sentence, and nothing of it stays: %s %#',
    async (format, text, problem) => {
      const engagement = await sayHello(house, marina, tomas);
      const answer = await act(house, tomas, readTalkIn, { engagement, format, text });
      expect(answer).toMatchObject({ code: 'export_not_readable', detail: { problem } });
      expect(await ask(house, { actor: tomas, lang: 'en' }, talkReadIn, { engagement })).toMatchObject({ talk: null });
    },
  );

  test('every reason has a sentence in each language', () => {
    for (const lang of ['en', 'es', 'pt'] as const)
      for (const problem of Object.keys(problemSentences))
        expect(sayRefusal(lang, 'export_not_readable', { problem, line: 3 })).toMatch(/\. \S.{10,}\. \(.+ 3\)$/);
  });

  test('may hold marks and signs that no text of the house holds; they are taken out', async () => {
    const engagement = await sayHello(house, marina, tomas);
    await readIn(tomas, engagement, '13/03/24, 10:00 - Tomi: a\u202Eb\u0007c \uFEFFd\uE000');
    await done(house, tomas, bringTalk, { engagement, speakers });
    expect((await sees(marina, engagement)).lines.map(({ pieces }) => textOf(pieces))).toEqual(['abc d']);
  });

  test('of more lines than one act brings is refused', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const text = Array.from({ length: 1001 }, (_, n) => `13/03/24, 10:00 - Ana: ${n}`).join('\n');
    expect(await code(house, tomas, readTalkIn, { engagement, format: 'whatsapp', text })).toBe('too_much_talk');
  });
});

describe('talk that is brought', () => {
  test('is one entry that claims every line, with how many stayed out', async () => {
    const engagement = await sayHello(house, marina, tomas);
    await brings(tomas, engagement, { take: [1, 2, 4] });
    expect((await entriesOn(engagement)).at(-1)).toBe('talk.brought');
    const talk = await sees(marina, engagement);
    expect(talk).toMatchObject({
      source: 'whatsapp',
      leftOut: 1,
      asked: true,
      mine: false,
      counts: { notAnswered: 3 },
    });
    expect(
      talk.lines.map(({ at, side, pieces, files, state }) => [at, side, textOf(pieces), textOf(files ?? []), state]),
    ).toEqual([
      ['2024-03-13T10:00:00', 'client', 'Can you do it for 400?', '', 'not_answered'],
      ['2024-03-13T10:01:00', 'professional', 'Yes, by Friday', '', 'not_answered'],
      ['2024-03-13T10:03:00', 'professional', '', 'IMG-20240313-WA0001.jpg', 'not_answered'],
    ]);
    expect(await code(house, tomas, bringTalk, { engagement, speakers })).toBe('nothing_read_in');
  });

  test('says who is who, and how its dates are read', async () => {
    const engagement = await sayHello(house, marina, tomas);
    await readIn(tomas, engagement, '03/04/24, 10:00 - Marina: a\n05/04/24, 10:00 - Tomi: b');
    expect(await code(house, tomas, bringTalk, { engagement, speakers: speakers.slice(1) })).toBe('say_who_speaks');
    expect(await code(house, tomas, bringTalk, { engagement, speakers })).toBe('say_the_date_order');
    await done(house, tomas, bringTalk, { engagement, speakers, dateOrder: 'month-first' });
    const talk = await sees(marina, engagement);
    expect(talk.lines.map(({ at }) => at)).toEqual(['2024-03-04T10:00:00', '2024-05-04T10:00:00']);
    expect(talk.unsure).toMatchObject([{ ambiguity: 'date_order', chosen: 'month-first' }]);
  });

  test('follows the contact rule of the stage: held before a payment is protected, and covered if it is brought', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const phone = '+54 9 261 555 0199';
    const text = `13/03/24, 10:00 - Tomi: call ${phone} please\n13/03/24, 10:01 - \u202A+54 9 261 555 0133\u202C: ok`;
    const who = [...speakers, { name: '+54 9 261 555 0133', side: 'client' }];
    await readIn(tomas, engagement, text);
    expect(await act(house, tomas, bringTalk, { engagement, speakers: who })).toMatchObject({
      code: 'contact_held',
      findings: [{ param: 'line.1', text: phone }],
    });
    await choose(tomas, 'contest', bringTalk, { engagement, speakers: who });
    expect(textOf((await sees(marina, engagement)).lines[0]?.pieces ?? [])).toBe('call [phone] please');
    expect(textOf((await sees(tomas, engagement)).lines[0]?.pieces ?? [])).toBe(`call ${phone} please`);
    const [known] = await pool<
      { names: string[] }[]
    >`select array(select jsonb_object_keys(c.fields)) as names from record.content c join record.entry e on e.stream = c.stream and e.seq = c.seq where e.stream = ${engagement} and e.type = 'talk.brought'`;
    expect(known?.names.filter((name) => name.startsWith('name.'))).toEqual(['name.1']);

    const later = await sayHello(house, marina, tomas);
    await asIfProtected(pool, later, clock.now());
    await readIn(tomas, later, text);
    await done(house, tomas, bringTalk, { engagement: later, speakers: who });
    expect(textOf((await sees(marina, later)).lines[0]?.pieces ?? [])).toBe(`call ${phone} please`);
  });

  test('is nobody else’s business', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const talk = await brings(tomas, engagement);
    for (const [command, input] of [
      [readTalkIn, { engagement, format: 'whatsapp', text: chat }],
      [bringTalk, { engagement, speakers }],
      [noteTalk, { engagement, kind: 'call', on: '2026-11-19T10:00:00', minutes: 5, agreed: 'x' }],
      [answerTalk, { talk, verdict: 'confirmed' }],
    ] as const)
      expect(await code(house, eve, command, input)).toBe('not_found');
    expect(await ask(house, { actor: eve, lang: 'en' }, broughtTalks, { engagement })).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the other side', () => {
  test('confirms, contests and comments line by line, and what it leaves stays open', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const talk = await brings(tomas, engagement);
    await done(house, marina, answerTalk, { talk, verdict: 'confirmed', lines: [1] });
    await done(house, marina, answerTalk, { talk, verdict: 'contested', lines: [2], comment: 'You said Monday.' });
    await done(house, marina, answerTalk, { talk, verdict: 'commented', lines: [3], comment: 'It rained.' });
    for (const reader of [marina, tomas]) {
      const { lines, counts } = await sees(reader, engagement);
      expect(lines.map(({ state }) => state)).toEqual(['confirmed', 'contested', 'not_answered', 'not_answered']);
      expect(lines.map(({ answers }) => textOf(answers[0]?.comment ?? []))).toEqual([
        '',
        'You said Monday.',
        'It rained.',
        '',
      ]);
      expect(counts).toEqual({ confirmed: 1, contested: 1, notAnswered: 2 });
    }
    expect(await code(house, marina, answerTalk, { talk, verdict: 'contested', lines: [1] })).toBe(
      'line_already_answered',
    );
  });

  test('answers all that is open at once', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const talk = await brings(tomas, engagement);
    await done(house, marina, answerTalk, { talk, verdict: 'contested', lines: [4] });
    await done(house, marina, answerTalk, { talk, verdict: 'confirmed' });
    expect((await sees(tomas, engagement)).counts).toEqual({ confirmed: 3, contested: 1, notAnswered: 0 });
    expect(await code(house, marina, answerTalk, { talk, verdict: 'confirmed' })).toBe('line_already_answered');
  });

  test('is the only one who answers: by the rule, and by the database', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const talk = await brings(tomas, engagement);
    expect(await code(house, tomas, answerTalk, { talk, verdict: 'confirmed' })).toBe('only_the_other_side_answers');
    expect(await code(house, marina, answerTalk, { talk, verdict: 'confirmed', lines: [5] })).toBe('choose_lines');
    expect(await code(house, marina, answerTalk, { talk, verdict: 'commented', lines: [1] })).toBe('say_something');
    const row = (side: string) =>
      pool`insert into messaging.line_answer (talk, line, verdict, side, author, seq, at) values (${talk}, 1, 'confirmed', ${side}, ${tomas.id}, 9, now())`;
    await expect(row('professional')).rejects.toThrow('only_the_other_side_answers');
    await row('client');
    await expect(row('client')).rejects.toThrow('duplicate key');
  });

  test('whose comment holds contact details is held like any message', async () => {
    const engagement = await sayHello(house, marina, tomas);
    const talk = await brings(tomas, engagement);
    const answer = { talk, verdict: 'commented', lines: [1], comment: 'write to marina.funes@gmail.com' };
    expect(await code(house, marina, answerTalk, answer)).toBe('contact_held');
    await choose(marina, 'send_masked', answerTalk, answer);
    expect(textOf((await sees(tomas, engagement)).lines[0]?.answers[0]?.comment ?? [])).toBe('write to [email]');
  });
});

test('notes of a call are points that the other side answers one by one', async () => {
  const engagement = await sayHello(house, marina, tomas);
  const notes = {
    engagement,
    kind: 'call',
    on: '2026-11-19T10:00:00',
    minutes: 25,
    others: 'Ana, the editor',
    agreed: '400 in all\n\nby Friday',
  };
  const { id: talk } = await done(house, tomas, noteTalk, notes);
  await done(house, marina, answerTalk, { talk, verdict: 'confirmed', lines: [1] });
  const seen = await sees(marina, engagement);
  expect(seen).toMatchObject({ source: 'call', minutes: 25, counts: { confirmed: 1, notAnswered: 1 } });
  expect([textOf(seen.others ?? []), ...seen.lines.map(({ pieces }) => textOf(pieces))]).toEqual([
    'Ana, the editor',
    '400 in all',
    'by Friday',
  ]);
  expect(await code(house, tomas, noteTalk, { ...notes, on: '2026-11-25T10:00:00' })).toBe('call_in_the_future');
});

test('words are found in messages and in talk from elsewhere, without accents, as the reader may see them', async () => {
  const engagement = await sayHello(house, marina, tomas);
  await done(house, marina, sendMessage, { engagement, body: 'La Reunión es el viernes' });
  await brings(tomas, engagement);
  await choose(tomas, 'contest', sendMessage, { engagement, body: 'viernes? tomas.quispe@gmail.com' });
  const find = async (who: Member, q: string) => {
    const answer = await ask(house, { actor: who, lang: 'en' }, searchTalk, { engagement, q });
    if (isRefusal(answer)) return answer.code;
    return answer.items.map(({ kind, line, pieces }) => [kind, line, textOf(pieces)]);
  };
  expect(await find(tomas, 'reunion VIERNES')).toEqual([['message', null, 'La Reunión es el viernes']]);
  expect(await find(marina, 'friday')).toEqual([['brought', 2, 'Yes, by Friday']]);
  expect(await find(tomas, 'tomas.quispe@gmail.com')).toHaveLength(1);
  expect(await find(marina, 'tomas.quispe@gmail.com')).toEqual([]);
  expect(await find(eve, 'friday')).toBe('not_found');
});
