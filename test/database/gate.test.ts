import { expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '../../src/core/command.ts';
import { perform } from '../../src/core/gate.ts';
import { refuse } from '../../src/core/refusal.ts';
import { lockStream, newStream } from '../../src/modules/record/index.ts';
import { testHouse } from '../support/house.ts';

const { house, pool } = await testHouse();
const ana = { kind: 'member', id: 'mem_ana', staff: [] } as const;

/** A small act for the tests of the gate: says a word on a stream, and refuses the word "no". */
const sayWord = command({
  name: 'test.say',
  input: z.strictObject({ stream: z.string(), word: z.string() }),
  async load(tx, { stream, word }) {
    return { stream: (await lockStream(tx, stream)) ?? newStream('house', stream, []), word };
  },
  decide({ stream, word }) {
    if (word === 'no') return refuse('not_allowed');
    return { entry: { stream, type: 'word.said' as const, fields: { word } }, word };
  },
  apply: (_write, { word }) => ({ word }),
});

const say = (stream: string, word: string, key?: string) =>
  perform(house, { actor: ana, lang: 'en', ...(key ? { key: { scope: 'ana', key } } : {}) }, sayWord, { stream, word });

const count = async (stream: string) =>
  (await pool<{ n: number }[]>`select count(*)::int as n from record.entry where stream = ${stream}`)[0]?.n;

test('an act leaves one entry on its stream, chained to the one before', async () => {
  await say('s1', 'hello');
  await say('s1', 'again');
  const rows = await pool`select seq, type, actor from record.entry where stream = 's1' order by seq`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { seq: 1, type: 'word.said', actor: 'mem_ana' },
    { seq: 2, type: 'word.said', actor: 'mem_ana' },
  ]);
});

test('a refusal writes nothing', async () => {
  expect(await say('s2', 'no', 'k0')).toMatchObject({ code: 'not_allowed' });
  expect(await count('s2')).toBe(0);
  expect(await pool`select from gate.key where key = 'k0'`).toHaveLength(0);
});

test('the same key says the same thing once, however often and however parallel', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => say('s3', 'once', 'k1')));
  expect(await count('s3')).toBe(1);
  expect(new Set(answers.map((a) => JSON.stringify('result' in a ? [a.result, a.place] : a))).size).toBe(1);
});

test('the same key with another body is refused', async () => {
  await say('s4', 'one', 'k2');
  expect(await say('s4', 'two', 'k2')).toMatchObject({ code: 'key_reused' });
});

test('fifty people speaking at once are numbered without a gap', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, n) => say('s5', `w${n}`)));
  const rows = await pool<{ seq: number }[]>`select seq from record.entry where stream = 's5' order by seq`;
  expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
});

test('the program itself cannot rewrite the record', async () => {
  await expect(pool`update record.entry set type = 'x.y'`).rejects.toThrow('permission denied');
  await expect(pool`delete from record.content`).rejects.toThrow('permission denied');
});
