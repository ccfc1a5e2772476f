import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkReceipt, readChain, readDisclosures } from './verify.mjs';

const conv = '00112233445566778899aabbccddeeff';
const sha256 = (...parts: (string | Uint8Array)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest('base64');
const salt = (seq: number, name: string) => sha256(`${seq} ${name}`);
const said = [
  { type: 'message.posted', author: 'mem_a', body: 'Olá, vi seu projeto' },
  { type: 'message.posted', author: 'mem_b', body: 'ok ✓ "combinado"' },
  { type: 'message.redacted', author: 'mem_b', body: 'privacy' },
  { type: 'record.sealed', author: 'clock', body: 'case' },
];

/** Envelopes written out by hand, field by field, as the format says; nothing of the house is used. */
const texts: string[] = [];
for (const [n, { type, author, body }] of said.entries()) {
  const last = texts.at(-1);
  const prev = last === undefined ? sha256(`garante-genesis/v1\n${conv}`) : sha256(Uint8Array.of(0), last);
  const commit = (name: string, value: string) =>
    sha256(
      'garante-commit/v1\n',
      Buffer.from(salt(n + 1, name), 'base64'),
      Uint8Array.of(0, name.length),
      name,
      JSON.stringify(value),
    );
  texts.push(
    `{"at":"2026-11-20T16:0${n}:00.123456Z","conv":"${conv}",` +
      `"fields":{"author":"${commit('author', author)}","body/0":"${commit('body/0', body)}"},` +
      `"prev":"${prev}","refs":{},"seq":${n + 1},"type":"${type}","v":1}`,
  );
}
const placed = (lines: readonly string[]) => lines.map((line, n) => [line, `line ${n + 1}`] as const);
const chain = (lines: readonly string[]) =>
  readChain(placed(lines.map((text) => JSON.stringify({ line: Buffer.from(text).toString('base64'), index: null }))));

test('an entry written by hand, as the format says, is read', () => {
  expect(chain(texts).map(({ seq, type }) => [seq, type])).toEqual(said.map(({ type }, n) => [n + 1, type]));
});

test('a value told with its salt is the one that was committed to', () => {
  const lines = said.flatMap(({ author, body }, n) => [
    JSON.stringify({ seq: n + 1, name: 'author', salt: salt(n + 1, 'author'), value: author }),
    JSON.stringify({ seq: n + 1, name: 'body/0', salt: salt(n + 1, 'body/0'), value: body }),
  ]);
  expect(readDisclosures(placed(lines), chain(texts)).count).toBe(8);
  const other = lines.map((line) => line.replace('combinado', 'outra coisa'));
  expect(() => readDisclosures(placed(other), chain(texts))).toThrow('E_COMMIT line 4');
});

describe('a receipt', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const receipt = (seq: number, text = texts[seq - 1] ?? '') => {
    const [leaf, at] = [sha256(Uint8Array.of(0), text), text.slice(7, 34)];
    const signed = `{"at":"${at}","conv":"${conv}","leaf":"${leaf}","seq":${seq}}`;
    return { conv, seq, leaf, at, sig: sign(null, Buffer.from(signed), privateKey).toString('base64') };
  };
  const check = (one: object, entries = texts) => checkReceipt(one, chain(entries), [{ key: publicKey }], 'here');

  test('of each entry is found on the chain', () => {
    for (const [n] of texts.entries()) expect(() => check(receipt(n + 1))).not.toThrow();
  });
  test.each([
    ['for an entry that was cut off', 'E_TRUNCATED', receipt(4), texts.slice(0, 3)],
    ['for an entry that was exchanged', 'E_FORK', receipt(4, texts[3]?.replace('sealed', 'closed')), texts],
    ['of another stream', 'E_SIG', { ...receipt(1), conv: conv.replaceAll('f', 'e') }, texts],
    ['with a signature in another spelling', 'E_SIG', { ...receipt(1), sig: `${receipt(1).sig}\n` }, texts],
    ['without a number', 'E_FORMAT', { ...receipt(1), seq: 0 }, texts],
  ])('%s gives %s', (_, code, one, entries) => {
    expect(() => check(one, entries)).toThrow(`${code} here`);
  });
  test('is compared even where the key of the house is not known', () => {
    const other = receipt(4, texts[3]?.replace('sealed', 'closed'));
    expect(() => checkReceipt(other, chain(texts), null, 'here')).toThrow('E_FORK here');
  });
});
