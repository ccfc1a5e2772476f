import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Reading, reader } from '../../src/platform/files/reader.ts';
import { fileStore } from '../../src/platform/files/store.ts';
import { corpus } from './corpus.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'garante-corpus-'));
const store = fileStore(folder);
const reading = reader({ folder });
afterAll(async () => {
  await reading.close();
  rmSync(folder, { recursive: true, force: true });
});

function verdictOf(answer: Reading): string {
  if (answer.kind === 'unread') return answer.reason;
  if (answer.found.length === 0) return 'clean';
  return answer.found.some(({ kind, rule }) => kind === 'offplatform_payment' || rule === 'intent.payment')
    ? 'payment'
    : 'contact';
}

test('there are a hundred files and more', () => {
  expect(corpus.length).toBeGreaterThan(100);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

describe('each file is what the table says of it', () => {
  test.each(corpus.map((specimen) => [specimen.expected, specimen.name, specimen] as const))(
    '%s: %s',
    async (expected, name, specimen) => {
      const made = await specimen.bytes();
      const { sha256 } = await store.keep([made] as unknown as AsyncIterable<Buffer>, 64 * 1024 * 1024);
      const answer = await reading.read(store.pathOf(sha256));
      expect(verdictOf(answer)).toBe(expected);
      if (answer.kind === 'read')
        expect(answer.redrawn !== null).toBe(
          specimen.redrawn ?? (expected !== 'clean' && /\.(png|jpg|gif|webp)$/.test(name)),
        );
    },
  );
});
