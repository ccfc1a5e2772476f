import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { zipOf } from '../../../test/support/zip.ts';

interface Answer {
  readonly code: number | null;
  readonly out: readonly unknown[];
  readonly said: readonly unknown[];
}

/** As a person types it, without a build. */
function transcript(parameters: readonly string[], input: string | Uint8Array): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/doors/cli/transcript.ts', ...parameters], {
    input,
  });
  const lines = (text: Buffer): unknown[] =>
    text
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { code: status, out: lines(stdout), said: lines(stderr) };
}

test('one line for each message, in five fields and no more', () => {
  const { code, out, said } = transcript(
    ['--format', 'whatsapp'],
    zipOf({ '_chat.txt': '[13/03/24, 10:00:00] Ana: hi\n' }),
  );
  expect([code, out, said]).toEqual([
    0,
    [{ at: '2024-03-13T10:00:00', author: 'Ana', text: 'hi', attachments: [], kind: 'message' }],
    [],
  ]);
});

test('what can be read in two ways is said beside, and a person settles it', () => {
  const chat = '03/04/24, 10:00 - Ana: hi\n';
  const { code, said } = transcript(['--format', 'whatsapp'], chat);
  expect([code, said]).toMatchObject([0, [{ ambiguity: 'date_order', chosen: 'day-first' }]]);
  const settled = transcript(['--format', 'whatsapp', '--date-order', 'month-first'], chat);
  expect(settled).toMatchObject({ out: [{ at: '2024-03-04T10:00:00' }], said: [] });
});

test('a bad message answers in its place, and the others are read', () => {
  const { code, out } = transcript(
    ['--format', 'whatsapp'],
    '13/03/24, 10:00 - Ana: a\n31/02/24, 10:00 - Ana: b\n14/03/24, 10:00 - Ana: c\n',
  );
  expect([code, out]).toMatchObject([
    1,
    [{ text: 'a' }, { line: 2, error: 'This date or time does not exist.' }, { text: 'c' }],
  ]);
});

test('an export that cannot be read is one sentence, and nothing is answered', () => {
  const { code, out, said } = transcript(['--format', 'telegram'], '{"messages":');
  expect([code, out, said]).toMatchObject([1, [], [{ error: 'This is not JSON, or it was cut off.' }]]);
});

test('fifty megabytes of one line end with a sentence', () => {
  const { code, said } = transcript(['--format', 'whatsapp'], Buffer.alloc(50 * 1024 * 1024, 'a'));
  expect([code, said]).toMatchObject([1, [{ code: 'line_too_long' }]]);
});

test.each([[['--format', 'fax']], [[]], [['--format', 'eml', '--date-order', 'x']], [['--other']]])(
  '%j is answered with how to ask',
  (parameters) => {
    expect(transcript(parameters, '')).toMatchObject({
      code: 1,
      out: [],
      said: [{ error: expect.stringContaining('--format') }],
    });
  },
);
