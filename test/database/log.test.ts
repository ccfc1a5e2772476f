/** The log of the house: every entry has its place, and one signed line stands for all of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Sql } from '../../src/core/command.ts';
import { checkpoint, openLog, signer } from '../../src/doors/worker/log.ts';
import { extendsTree, includes, openNote, readCheckpoint } from '../../src/engines/hash-log/index.ts';
import { sendMessage } from '../../src/modules/messaging/index.ts';
import {
  consistencyBetween,
  indexesOf,
  lastCheckpoint,
  oldestUnsequenced,
  openVault,
  proofOf,
  rotateKey,
  sealRecord,
  sequence,
  signCheckpoint,
  signingKey,
  signingKeys,
  vkeyOf,
} from '../../src/modules/record/index.ts';
import { connect } from '../../src/platform/postgres/connect.ts';
import { CannotStart } from '../../src/platform/postgres/embedded.ts';
import { witnessFile } from '../../src/platform/witness.ts';
import { code, done, testHouse } from '../support/house.ts';
import { sequenceAll } from '../support/log.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';

const { house, pool, clock, url, advance } = await testHouse();
const sql = pool as unknown as Sql;
const secret = 'a secret of thirty-two letters and more';
const folder = mkdtempSync(path.join(tmpdir(), 'garante-log-'));
const witness = witnessFile(folder);
const signs = signer(pool, secret);
const parts = { house, pool, secret, signer: signs, witness, restMilliseconds: 0 };
const owner = connect(url, { max: 1 });
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true });
});

const marina = await person(pool, 'Marina');
const tomas = await person(pool, 'Tomás');
const stream = await sayHello(house, marina, tomas);
await openLog(house, pool, secret, 'https://garante.example');

async function say(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await done(house, marina, sendMessage, { engagement: stream, body: `Line ${n}.` });
}

async function rowsOf(table: string): Promise<number> {
  const [row] = await pool<{ count: number }[]>`select count(*)::int as count from ${pool(`record.${table}`)}`;
  return row?.count ?? 0;
}

async function vkey(): Promise<string> {
  return (await signingKeys(sql)).at(-1)?.vkey ?? '';
}

test('every entry gets one place, and a checkpoint signed with the house’s key says how far the log has come', async () => {
  await say(20);
  expect(await oldestUnsequenced(sql, new Date(clock.now().getTime() + 5_000))).toBe(5);
  await sequenceAll(pool);
  expect(await oldestUnsequenced(sql, clock.now())).toBe(0);
  await checkpoint(parts);
  const kept = await lastCheckpoint(sql);
  const said = readCheckpoint(openNote(kept?.note ?? '', await vkey()) ?? '');
  expect(said).toMatchObject({ origin: 'garante.example/record', size: await rowsOf('entry') });
  expect(said && Buffer.from(said.root).equals(kept?.root ?? Buffer.alloc(0))).toBe(true);
  expect(await witness.last()).toMatchObject({ size: said?.size, note: kept?.note });
});

test('an entry is proven to be in the log by a few hashes, checked against the checkpoint alone', async () => {
  const kept = await lastCheckpoint(sql);
  for (const [seq, index] of await indexesOf(sql, stream)) {
    const proof = (await proofOf(sql, index)) ?? '';
    const [head = '', note = ''] = proof.split(/\n\n(?=garante)/);
    const [format, indexLine, ...hashes] = head.split('\n');
    expect([format, indexLine]).toEqual(['c2sp.org/tlog-proof@v1', `index ${index}`]);
    expect(note).toBe(kept?.note);
    const [row] = await pool<
      { leaf: Uint8Array }[]
    >`select leaf from record.entry where stream = ${stream} and seq = ${seq}`;
    const claim = {
      index,
      size: kept?.size ?? 0,
      root: kept?.root ?? new Uint8Array(),
      leaf: row?.leaf ?? new Uint8Array(),
    };
    expect(includes({ ...claim, proof: hashes.map((hash) => Buffer.from(hash, 'base64')) })).toBe(true);
  }
});

test('a later checkpoint is proven to begin with an earlier one', async () => {
  const before = await lastCheckpoint(sql);
  await say(30);
  await sequenceAll(pool);
  await checkpoint(parts);
  const now = await lastCheckpoint(sql);
  const [size1, size2] = [before?.size ?? 0, now?.size ?? 0];
  expect(size2).toBe(size1 + 30);
  const proof = (await consistencyBetween(sql, size1, size2)).map((hash) => Buffer.from(hash, 'base64'));
  const roots = { root1: before?.root ?? new Uint8Array(), root2: now?.root ?? new Uint8Array() };
  expect(extendsTree({ size1, size2, ...roots, proof })).toBe(true);
});

test('two processes at the log give each entry one place', async () => {
  await say(40);
  const turn = () => pool.begin((tx) => sequence(tx as unknown as Sql));
  await Promise.all([turn(), turn(), turn(), turn()]);
  await sequenceAll(pool);
  const [row] = await pool<{ gaps: number }[]>`
    select (max(index) + 1 - count(*))::int as gaps from record.log`;
  expect(row?.gaps).toBe(0);
  await Promise.all([checkpoint(parts), checkpoint(parts)]);
  expect((await lastCheckpoint(sql))?.size).toBe(await rowsOf('entry'));
});

test('nothing is signed while there is nothing new, and not again before the rest is over', async () => {
  const before = await rowsOf('checkpoint');
  await checkpoint(parts);
  expect(await rowsOf('checkpoint')).toBe(before);
  await say(1);
  await sequenceAll(pool);
  await checkpoint({ ...parts, restMilliseconds: 10_000 });
  expect(await rowsOf('checkpoint')).toBe(before);
  clock.set(new Date(clock.now().getTime() + 10_000));
  await checkpoint({ ...parts, restMilliseconds: 10_000 });
  expect(await rowsOf('checkpoint')).toBe(before + 1);
});

test('the program can neither change a place, nor a hash of a tile, nor take back what was signed', async () => {
  await expect(pool`update record.log set leaf = leaf where index = 0`).rejects.toThrow('permission denied');
  await expect(pool`delete from record.checkpoint`).rejects.toThrow('permission denied');
  await expect(
    pool`update record.tile set hashes = substr(hashes, 33) || substr(hashes, 1, 32) where level = 0 and n = 0`,
  ).rejects.toThrow('the log does not change');
  await expect(owner`delete from record.log where index = 0`).rejects.toThrow('the record does not change');
});

test('a key is rotated at the machine only, the log goes on under its name, and old checkpoints stay good', async () => {
  const [first] = await signingKeys(sql);
  const old = await lastCheckpoint(sql);
  const next = {
    generation: 2,
    name: first?.name ?? '',
    vkey: vkeyOf(secret, 2, first?.name ?? ''),
    reason: 'Once a year.',
  };
  expect(await code(house, marina, rotateKey, next)).toBe('not_allowed');
  expect(await code(house, { kind: 'console' }, rotateKey, { ...next, generation: 4 })).toBe('key_is_not_the_next');
  await done(house, { kind: 'console' }, rotateKey, next);
  await signs.refresh();
  expect(signs.key().export({ format: 'jwk' })).toEqual(signingKey(secret, 2).export({ format: 'jwk' }));
  await sequenceAll(pool);
  await checkpoint(parts);
  const now = await lastCheckpoint(sql);
  const text = openNote(now?.note ?? '', next.vkey);
  expect(readCheckpoint(text ?? '')?.origin).toBe('garante.example/record');
  expect(openNote(now?.note ?? '', first?.vkey ?? '')).toBeNull();
  expect(openNote(old?.note ?? '', first?.vkey ?? '')).not.toBeNull();
});

test('with another secret than the one the key was made from nothing is signed', async () => {
  await say(1);
  await sequenceAll(pool);
  const wrong = pool.begin((tx) => signCheckpoint(tx as unknown as Sql, 'quite another secret', null, clock.now()));
  await expect(wrong).rejects.toThrow('not the one its signing key was made from');
});

test('a record is sealed by the house, in an entry that says how long it is, and nobody else says so', async () => {
  expect(await code(house, marina, sealRecord, { stream, why: 'export' })).toBe('not_allowed');
  const { seq } = await done(house, { kind: 'clock' }, sealRecord, { stream, why: 'export' });
  const [last] = await pool<{ type: string; seq: number }[]>`
    select type, seq from record.entry where stream = ${stream} order by seq desc limit 1`;
  expect(last).toEqual({ type: 'record.sealed', seq });
  await sequenceAll(pool);
});

test('a database behind what was signed outside of it signs nothing more', async () => {
  const size = (await rowsOf('log')) + 10;
  const ahead = { size, root: Buffer.alloc(32, 7) };
  const attempt = pool.begin((tx) => signCheckpoint(tx as unknown as Sql, secret, ahead, clock.now()));
  await expect(attempt).rejects.toThrow(`The log has ${size - 10} entries and once had ${size}.`);
});

test('the memory outside of the database outlives a line that was half written, and a new month', async () => {
  const last = await witness.last();
  const [name = ''] = readdirSync(path.join(folder, 'checkpoints'));
  const file = path.join(folder, 'checkpoints', name);
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"size":99`);
  expect(await witness.last()).toEqual(last);
  advance(40);
  await checkpoint(parts);
  expect(readdirSync(path.join(folder, 'checkpoints')).length).toBe(2);
  expect((await witness.last())?.size).toBe(await rowsOf('entry'));
});

test('a house does not open on words of another secret, and takes its next key when the old secret is named', async () => {
  const open = () => openLog(house, pool, 'the secret after the one that leaked', 'https://garante.example');
  await expect(open()).rejects.toThrow(CannotStart);
  const before = await signingKeys(sql);
  openVault(secret);
  await open();
  await open();
  const keys = await signingKeys(sql);
  expect(keys.length).toBe(before.length + 1);
  expect(keys.at(-1)).toMatchObject({ generation: before.length + 1, name: 'garante.example/record' });
});
