import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { closeField, openFields, openVault } from './vault.ts';

const random = (bytes: number) => randomBytes(bytes);
const vault = openVault('a secret of thirty-two letters and more');
const stream = 'eng_one';
const conv = 'ffeeddccbbaa99887766554433221100';
const author = 'mem_ana';
const { key, wrapped } = vault.makeKey(stream, author, random);
const salt = random(32);
const body = closeField(key, random(12), { conv, seq: 3, name: 'body' }, salt, 'See you on Monday.');
const row = { stream, conv, seq: 3, actor: author, content: { body }, key: wrapped };

describe('words at rest', () => {
  test('are read again with the salt that proves them', () => {
    expect(openFields(row)).toEqual({ body: { salt: salt.toString('base64'), value: 'See you on Monday.' } });
  });
  test('show nothing of themselves, twice the same differently', () => {
    expect(body).not.toContain('Monday');
    expect(closeField(key, random(12), { conv, seq: 3, name: 'body' }, salt, 'See you on Monday.')).not.toBe(body);
  });
  test('are gone without the key of their author', () => {
    expect(openFields({ ...row, key: null })).toEqual({});
  });
  test.each([
    ['another conversation', { conv: 'aa'.repeat(16) }],
    ['another number', { seq: 4 }],
    ['another field', { content: { other: body } }],
    ['a key of somebody else', { key: vault.makeKey(stream, author, random).wrapped }],
    ['a byte changed', { content: { body: `${body.slice(0, 40)}${body[40] === 'A' ? 'B' : 'A'}${body.slice(41)}` } }],
  ])('cannot be read in the place of %s', (_, other) => {
    expect(() => openFields({ ...row, ...other })).toThrow(/authenticate|Unexpected/);
  });
  test('written before there was a vault are read as they are', () => {
    const open = { salt: salt.toString('base64'), value: 1 };
    expect(openFields({ ...row, content: { body: open }, key: null })).toEqual({ body: open });
  });
});

describe('a key', () => {
  test('is wrapped for one author on one stream', () => {
    const foreign = vault.makeKey('eng_two', author, random).wrapped;
    // A process that has not made it has to open it.
    const altered = foreign.slice(0, -1) + (foreign.endsWith('0') ? '1' : '0');
    expect(() => vault.unwrap('eng_two', author, altered)).toThrow(/authenticate/);
  });
  test('wrapped under another secret is not read, and says so', () => {
    const id = '00000000';
    expect(() => vault.unwrap(stream, author, id + wrapped.slice(8))).toThrow('another secret');
  });
});
