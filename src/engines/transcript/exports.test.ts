import { describe, expect, test } from 'vitest';
import { reading } from '../../../test/support/reading.ts';
import { zipOf } from '../../../test/support/zip.ts';
import { repaired } from './instagram.ts';

describe('Telegram', () => {
  const chat = (...messages: object[]): string =>
    JSON.stringify({ name: 'Ana', type: 'personal_chat', id: 1, messages });
  const said = {
    id: 1,
    type: 'message',
    date: '2024-03-13T14:05:33',
    date_unixtime: '1710349533',
    from: 'Ana',
    from_id: 'user1',
  };

  test('the text is a string, or parts of which some are marked', async () => {
    const { lines, doubts } = await reading(
      'telegram',
      chat(
        { ...said, text: 'hi' },
        {
          ...said,
          text: [
            'see ',
            { type: 'bold', text: 'this' },
            ' ',
            { type: 'text_link', text: 'page', href: 'https://x.org' },
          ],
          edited: '2024-03-13T14:06:00',
          forwarded_from: 'Bob',
          reply_to_message_id: 1,
        },
      ),
    );
    expect(lines).toEqual([
      { at: '2024-03-13T14:05:33', author: 'Ana', text: 'hi', attachments: [], kind: 'message', place: 1 },
      {
        at: '2024-03-13T14:05:33',
        author: 'Ana',
        text: 'see this page (https://x.org)',
        attachments: [],
        kind: 'message',
        place: 2,
        edited: true,
      },
    ]);
    expect(doubts).toEqual([]);
  });

  test('files come with their name, and one that was not exported is said', async () => {
    const { lines, doubts } = await reading(
      'telegram',
      chat(
        { ...said, text: 'plan', file: 'files/plan (1).pdf', file_name: 'plan.pdf', thumbnail: 'files/t.jpg' },
        { ...said, text: '', photo: 'photos/photo_1@13-03-2024_14-05-33.jpg' },
        {
          ...said,
          text: '',
          file: '(File not included. Change data exporting settings to download.)',
          media_type: 'voice_message',
        },
      ),
    );
    expect(lines.map(({ attachments }) => attachments)).toEqual([
      [{ name: 'plan (1).pdf' }],
      [{ name: 'photo_1@13-03-2024_14-05-33.jpg' }],
      [],
    ]);
    expect(doubts).toMatchObject([{ ambiguity: 'media_omitted', place: 3, found: 'voice_message' }]);
  });

  test('what the program wrote is no message', async () => {
    const { lines } = await reading(
      'telegram',
      chat({
        id: 2,
        type: 'service',
        date: '2024-03-13T14:05:33',
        actor: 'Ana',
        action: 'phone_call',
        duration_seconds: 62,
        text: '',
      }),
    );
    expect(lines).toMatchObject([{ author: null, kind: 'system', text: 'Ana: phone call, 62 s' }]);
  });

  test('a deleted account has no name, and that is said', async () => {
    const { lines, doubts } = await reading('telegram', chat({ ...said, from: null, text: 'x' }));
    expect(lines[0]?.author).toBe('user1');
    expect(doubts).toMatchObject([{ ambiguity: 'unknown_author' }]);
  });

  test('a whole account holds several chats', async () => {
    const one = JSON.parse(chat({ ...said, text: 'x' }));
    const { lines, doubts } = await reading('telegram', JSON.stringify({ chats: { list: [one, one] } }));
    expect(lines).toHaveLength(2);
    expect(doubts).toMatchObject([{ ambiguity: 'several_chats', found: '2' }]);
  });

  test('a date that does not exist is one bad message', async () => {
    const { bad, lines } = await reading(
      'telegram',
      chat({ ...said, text: 'x' }, { ...said, date: '2024-02-31T10:00:00', text: 'y' }),
    );
    expect([bad, lines.length]).toMatchObject([[{ place: 2, error: 'no_such_time' }], 1]);
  });
});

describe('Slack', () => {
  const people = [
    { id: 'U1', name: 'ana', profile: { display_name: 'Ana', real_name: 'Ana Ruiz' } },
    { id: 'U2', name: 'bob', real_name: 'Bob Perez', profile: { display_name: '' } },
  ];
  const day = JSON.stringify([
    {
      type: 'message',
      user: 'U1',
      text: 'hi <@U2>, see <https://x.org/a|the page> &amp; <#C1|general> <!here>',
      ts: '1710349533.000200',
    },
    {
      type: 'message',
      user: 'U2',
      text: 'late',
      ts: '1710349600.000000',
      thread_ts: '1710349533.000200',
      files: [{ name: 'plan.pdf' }],
      edited: { ts: '1' },
    },
    { type: 'message', user: 'U2', text: 'first', ts: '1710349500.000100' },
    {
      type: 'message',
      subtype: 'channel_join',
      user: 'U2',
      text: '<@U2> has joined the channel',
      ts: '1710349400.000100',
    },
    { type: 'message', subtype: 'tombstone', user: 'U1', text: 'This message was deleted.', ts: '1710349700.000100' },
    { type: 'message', subtype: 'bot_message', username: 'deploy', text: 'done', ts: '1710349800' },
  ]);

  test('a zip of days, with people by name, in the order of time', async () => {
    const { lines, doubts } = await reading(
      'slack',
      zipOf({ 'users.json': JSON.stringify(people), 'general/2024-03-13.json': day, 'channels.json': '[]' }),
    );
    expect(lines.map(({ at, author, text, kind }) => [at, author, text, kind])).toEqual([
      ['2024-03-13T17:03:20.000100Z', null, '@Bob Perez has joined the channel', 'system'],
      ['2024-03-13T17:05:00.000100Z', 'Bob Perez', 'first', 'message'],
      [
        '2024-03-13T17:05:33.000200Z',
        'Ana',
        'hi @Bob Perez, see the page (https://x.org/a) & #general @here',
        'message',
      ],
      ['2024-03-13T17:06:40Z', 'Bob Perez', 'late', 'message'],
      ['2024-03-13T17:08:20.000100Z', 'Ana', '', 'deleted'],
      ['2024-03-13T17:10:00Z', 'deploy', 'done', 'message'],
    ]);
    expect(lines[3]).toMatchObject({ attachments: [{ name: 'plan.pdf' }], edited: true });
    expect(doubts).toEqual([]);
  });

  test('a day alone does not know the people, and says so', async () => {
    const { lines, doubts } = await reading('slack', day);
    expect(lines[1]?.author).toBe('U2');
    expect(doubts.filter(({ ambiguity }) => ambiguity === 'unknown_author').length).toBeGreaterThan(1);
  });
});

describe('Instagram', () => {
  const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
  const file = JSON.stringify({
    participants: [{ name: broken('Ana Núñez') }, { name: 'Bob' }],
    messages: [
      { sender_name: 'Bob', timestamp_ms: 1710349600123, is_unsent: true },
      {
        sender_name: broken('Ana Núñez'),
        timestamp_ms: 1710349533000,
        content: broken('olá 🎉'),
        reactions: [{ reaction: broken('❤'), actor: 'Bob' }],
      },
      { sender_name: 'Bob', timestamp_ms: 1710349532000, photos: [{ uri: 'messages/inbox/x/photos/1.jpg' }] },
      {
        sender_name: 'Bob',
        timestamp_ms: 1710349531000,
        content: 'You sent an attachment.',
        share: { link: 'https://x.org/p/1' },
      },
      { sender_name: 'Bob', timestamp_ms: 1710349530000, content: 'Bob started a video chat', call_duration: 60 },
    ],
    title: 'Ana',
    thread_path: 'inbox/ana_1',
  });

  test('the oldest comes first, and broken letters are put right', async () => {
    const { lines } = await reading('instagram', file);
    expect(lines.map(({ at, author, text, kind }) => [at, author, text, kind])).toEqual([
      ['2024-03-13T17:05:30Z', null, 'Bob started a video chat', 'system'],
      ['2024-03-13T17:05:31Z', 'Bob', 'You sent an attachment.\nhttps://x.org/p/1', 'message'],
      ['2024-03-13T17:05:32Z', 'Bob', '', 'message'],
      ['2024-03-13T17:05:33Z', 'Ana Núñez', 'olá 🎉', 'message'],
      ['2024-03-13T17:06:40.123Z', 'Bob', '', 'deleted'],
    ]);
    expect(lines[2]?.attachments).toEqual([{ name: '1.jpg' }]);
  });

  test('letters that were never broken stay', () => {
    expect(['olá', 'Ñandú', '日本', 'é', 'Ã'].map(repaired)).toEqual(['olá', 'Ñandú', '日本', 'é', 'Ã']);
    expect(repaired(broken('olá 日本 🎉'))).toBe('olá 日本 🎉');
  });
});

describe('Signal', () => {
  test('the backup of its own programs: recipients, chats, items', async () => {
    const frames = [
      { version: '1', backupTimeMs: '1' },
      { recipient: { id: '1', self: {} } },
      { recipient: { id: '2', contact: { profileGivenName: 'Ana', profileFamilyName: 'Ruiz', e164: '15551234' } } },
      { chat: { id: '1', recipientId: '2' } },
      {
        chatItem: {
          chatId: '1',
          authorId: '2',
          dateSent: '1710349533000',
          incoming: {},
          standardMessage: { text: { body: 'hi' }, attachments: [{ pointer: { fileName: 'plan.pdf' } }] },
        },
      },
      {
        chatItem: {
          chatId: '1',
          authorId: '1',
          dateSent: '1710349534000',
          outgoing: {},
          standardMessage: { text: { body: 'yes' } },
          revisions: [{}],
        },
      },
      { chatItem: { chatId: '1', authorId: '2', dateSent: '1710349535000', incoming: {}, remoteDeletedMessage: {} } },
      {
        chatItem: {
          chatId: '1',
          authorId: '2',
          dateSent: '1710349536000',
          directionless: {},
          updateMessage: { simpleUpdate: { type: 'IDENTITY_UPDATE' } },
        },
      },
    ];
    const text = frames.map((frame) => JSON.stringify(frame)).join('\n');
    for (const given of [
      text,
      zipOf({ 'export/main.jsonl': text, 'export/files/a.bin': 'x', 'export/metadata.json': '{}' }),
    ]) {
      const { lines, doubts } = await reading('signal', given);
      expect(lines.map(({ at, author, text: words, kind }) => [at, author, words, kind])).toEqual([
        ['2024-03-13T17:05:33Z', 'Ana Ruiz', 'hi', 'message'],
        ['2024-03-13T17:05:34Z', 'Me', 'yes', 'message'],
        ['2024-03-13T17:05:35Z', 'Ana Ruiz', '', 'deleted'],
        ['2024-03-13T17:05:36Z', null, 'simple update', 'system'],
      ]);
      expect(lines[0]?.attachments).toEqual([{ name: 'plan.pdf' }]);
      expect(doubts).toEqual([]);
    }
  });

  test('rows of Signal Desktop', async () => {
    const { lines } = await reading(
      'signal',
      JSON.stringify({
        conversations: [{ id: 'c1', name: 'Ana', serviceId: 's1' }],
        messages: [
          {
            conversationId: 'c1',
            type: 'incoming',
            sourceServiceId: 's1',
            sent_at: 1710349533000,
            body: 'hi',
            attachments: [{ fileName: 'a.png', contentType: 'image/png' }],
          },
          { conversationId: 'c1', type: 'outgoing', sent_at: 1710349534000, body: 'yes' },
          { conversationId: 'c1', type: 'keychange', sent_at: 1710349535000 },
        ],
      }),
    );
    expect(lines.map(({ author, text, kind }) => [author, text, kind])).toEqual([
      ['Ana', 'hi', 'message'],
      ['Me', 'yes', 'message'],
      [null, 'keychange', 'system'],
    ]);
  });

  test('JSON lines, Markdown and small letters of other tools', async () => {
    const json = await reading(
      'signal',
      '{"date":"2024-03-13 14:05:33","sender":"Ana","body":"hi ","attachments":[]}\n{"date":"2024-03-13T14:06:00","sender":"Me","body":"yes","attachments":["media/a.png"]}\n',
    );
    expect(json.lines).toMatchObject([
      { at: '2024-03-13T14:05:33', author: 'Ana', text: 'hi' },
      { at: '2024-03-13T14:06:00', author: 'Me', attachments: [{ name: 'a.png' }] },
    ]);
    const markdown = await reading(
      'signal',
      '[2024-03-13 14:05] Ana: hi: you\nmore\n[2024-03-13 14:06] Me: ![plan.png](./media/2024_plan.png)\n',
    );
    expect(markdown.lines).toMatchObject([
      { at: '2024-03-13T14:05:00', author: 'Ana', text: 'hi: you\nmore' },
      { author: 'Me', text: '', attachments: [{ name: 'plan.png' }] },
    ]);
    const letters = await reading(
      'signal',
      'From: Ana (+15551234)\nType: incoming\nSent: Wed, 13 Mar 2024 14:05:33 -0300\nAttachment: plan.pdf (application/pdf, 1234 bytes)\n\nhi\n\nFrom: You\nSent: Wed, 13 Mar 2024 14:06:00 -0300\n\nyes\n',
    );
    expect(letters.lines).toMatchObject([
      { at: '2024-03-13T14:05:33-03:00', author: 'Ana', text: 'hi', attachments: [{ name: 'plan.pdf' }] },
      { author: 'Me', text: 'yes' },
    ]);
  });
});

describe('a zip', () => {
  const chat =
    '13/03/24, 10:00 - Ana: IMG-20240313-WA0001.jpg (file attached)\n13/03/24, 10:01 - Ana: IMG-20240313-WA0002.jpg (file attached)\n';

  test('holds the chat and what was sent; what is missing is said', async () => {
    const { lines, doubts } = await reading(
      'whatsapp',
      zipOf({ 'WhatsApp Chat with Ana.txt': chat, 'IMG-20240313-WA0001.jpg': 'x', 'notes.txt': 'a note' }),
    );
    expect(lines).toHaveLength(2);
    expect(doubts).toMatchObject([{ ambiguity: 'missing_attachment', found: 'IMG-20240313-WA0002.jpg' }]);
  });

  test('of an iPhone calls it _chat.txt', async () => {
    const { lines } = await reading(
      'whatsapp',
      zipOf({ '_chat.txt': '[13/03/24, 10:00:00] Ana: hi', 'other.txt': 'x', '__MACOSX/._chat.txt': 'x' }),
    );
    expect(lines).toHaveLength(1);
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 30), 'broken_zip'],
    ['cut off in the middle', (bytes: Uint8Array) => bytes.slice(0, 60), 'broken_zip'],
    ['with a changed byte', (bytes: Uint8Array) => bytes.with(40, 66), 'broken_zip'],
  ])('that is %s is refused', async (_what, harm, problem) => {
    expect((await reading('whatsapp', harm(zipOf({ '_chat.txt': chat })))).problem).toBe(problem);
  });

  test('without a chat is refused', async () => {
    expect((await reading('whatsapp', zipOf({ 'a.pdf': 'x' }))).problem).toBe('not_in_zip');
    expect((await reading('whatsapp', zipOf({}))).problem).toBe('not_in_zip');
  });
});

describe('what cannot be read is refused with its reason', () => {
  const utf16 = Buffer.from('\uFEFF13/03/24, 10:00 - Ana: hi', 'utf16le');
  test.each([
    ['whatsapp', '', 'empty'],
    ['whatsapp', ' \n\n', 'empty'],
    ['whatsapp', 'hello', 'other_format'],
    ['whatsapp', utf16, 'utf16'],
    ['whatsapp', utf16.subarray(2), 'utf16'],
    ['whatsapp', Buffer.from('13/03/24, 10:00 - Ana: olá', 'latin1'), 'not_utf8'],
    ['whatsapp', new Uint8Array(400), 'binary'],
    ['whatsapp', `13/03/24, 10:00 - Ana: ${'x'.repeat(2_000_000)}`, 'line_too_long'],
    ['telegram', '{"messages":[{"id":1', 'not_json'],
    ['telegram', '{"messages":[{"sender_name":"Ana","timestamp_ms":1}]}', 'other_format'],
    ['slack', '[]', 'other_format'],
    ['instagram', '{}', 'other_format'],
    ['signal', '{"a":1}', 'other_format'],
    ['signal', 'hello', 'other_format'],
    ['eml', 'hello', 'other_format'],
    ['mbox', 'hello\n', 'other_format'],
    ['mbox', '\n\n', 'empty'],
  ] as const)('%s %#', async (format, given, problem) => {
    expect((await reading(format, given)).problem).toBe(problem);
  });
});

describe('talk that was copied out of a window', () => {
  test('is read by its heads, where it has some', async () => {
    const { lines } = await reading('plain', '[14:05, 13/03/2024] Ana: hi\nthere\n[14:06, 13/03/2024] Bob: yes');
    expect(lines.map(({ at, author, text }) => [at, author, text])).toEqual([
      ['2024-03-13T14:05:00', 'Ana', 'hi\nthere'],
      ['2024-03-13T14:06:00', 'Bob', 'yes'],
    ]);
  });

  test('has the name and the time over the words', async () => {
    const { lines } = await reading(
      'plain',
      'Ana Ruiz, [13.03.2024 14:05]\nhi\nprice: 100\n\nBob, [13.03.2024 14:06]\nyes',
    );
    expect(lines.map(({ at, author, text }) => [at, author, text])).toEqual([
      ['2024-03-13T14:05:00', 'Ana Ruiz', 'hi\nprice: 100'],
      ['2024-03-13T14:06:00', 'Bob', 'yes'],
    ]);
  });

  test('may have no time at all, and that is said', async () => {
    const { lines, doubts } = await reading('plain', 'Ana: hi\nthere\n14:06 Bob: yes');
    expect(lines.map(({ at, author, text }) => [at, author, text])).toEqual([
      [null, 'Ana', 'hi\nthere'],
      [null, 'Bob', 'yes'],
    ]);
    expect(doubts).toMatchObject([{ ambiguity: 'no_time', found: '2' }]);
  });

  test('is no talk when nobody speaks', async () => {
    expect((await reading('plain', 'just some words')).problem).toBe('other_format');
  });
});
