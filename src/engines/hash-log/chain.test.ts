import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Json } from './canonical.ts';
import {
  commitment,
  type Disclosure,
  formatAt,
  genesis,
  seal,
  type Sealed,
  signReceipt,
  verifyChain,
  verifyReceipt,
} from './index.ts';

const conv = '00112233445566778899aabbccddeeff';
const salt = (seq: number, name: string) => createHash('sha256').update(`${seq} ${name}`).digest();

const fixedSalt = () => salt(1, '');

/** Three messages of one conversation, a minute apart. */
const texts: Record<string, Json>[] = [
  { author: 'mem_a', 'body/0': 'Olá, vi seu projeto' },
  { author: 'mem_b', 'body/0': 'My number is ', 'body/1': '+55 11 91234-5678' },
  { author: 'mem_a', 'body/0': 'ok' },
];
const sealed: Sealed[] = [];
for (const [n, fields] of texts.entries()) {
  const at = new Date(Date.UTC(2026, 10, 20, 16, n));
  const envelope = {
    type: 'message.posted',
    conv,
    seq: n + 1,
    prev: sealed.at(-1)?.leaf ?? null,
    at,
    fields,
    refs: {},
  };
  sealed.push(seal(envelope, (name) => salt(n + 1, name)));
}
const chain = sealed.map((entry) => entry.bytes);
const disclosures: Disclosure[] = texts.flatMap((fields, n) =>
  Object.entries(fields).map(([name, value]) => {
    return { seq: n + 1, name, salt: salt(n + 1, name).toString('base64'), value };
  }),
);

/** The chain with one entry's text rewritten. */
function rewritten(n: number, from: string | RegExp, to: string): Uint8Array[] {
  return chain.map((bytes, i) => (i === n ? Buffer.from(Buffer.from(bytes).toString().replace(from, to)) : bytes));
}

describe('a commitment', () => {
  test('is the hash of label, salt, counted name and canonical value', () => {
    const bytes = Buffer.concat([
      Buffer.from('garante-commit/v1\n'),
      salt(1, 'a'),
      Buffer.from([0, 7]),
      Buffer.from('título'),
      Buffer.from('"ñ"'),
    ]);
    expect(commitment('título', 'ñ', salt(1, 'a'))).toBe(createHash('sha256').update(bytes).digest('base64'));
  });
  test('tells where the name ends from where the value begins', () => {
    expect(commitment('a', 12, salt(1, 'x'))).not.toBe(commitment('a1', 2, salt(1, 'x')));
  });
  test('needs 32 bytes of salt and a name', () => {
    expect(() => commitment('a', 1, salt(1, 'x').subarray(1))).toThrow(RangeError);
    expect(() => commitment('', 1, salt(1, 'x'))).toThrow(RangeError);
    expect(() => commitment('a'.repeat(65_536), 1, salt(1, 'x'))).toThrow(RangeError);
  });
});

describe('an envelope', () => {
  test('is canonical and shows neither words nor names', () => {
    const text = Buffer.from(sealed[1]?.bytes ?? []).toString();
    expect(text).toMatch(
      /^\{"at":"2026-11-20T16:01:00\.000000Z","conv":"00112233445566778899aabbccddeeff","fields":\{"/,
    );
    expect(text).not.toMatch(/number|mem_b|91234/);
  });
  test('of the first entry follows the genesis of its stream', () => {
    const prev = createHash('sha256').update(`garante-genesis/v1\n${conv}`).digest('base64');
    expect(Buffer.from(genesis(conv)).toString('base64')).toBe(prev);
    expect(Buffer.from(sealed[0]?.bytes ?? []).toString()).toContain(`"prev":"${prev}"`);
  });
  test('has the leaf hash of RFC 6962 over its bytes', () => {
    const bytes = chain[0] ?? new Uint8Array();
    const leaf = createHash('sha256')
      .update(Buffer.concat([Buffer.from([0]), bytes]))
      .digest();
    expect(Buffer.from(sealed[0]?.leaf ?? [])).toEqual(leaf);
  });
  test('is not sealed for a stream, number or instant out of shape', () => {
    const good = { type: 'a.b', conv, seq: 1, prev: null, at: new Date(0), fields: {}, refs: {} };
    expect(() => seal({ ...good, conv: 'ABC' }, fixedSalt)).toThrow(RangeError);
    expect(() => seal({ ...good, seq: 0 }, fixedSalt)).toThrow(RangeError);
    expect(() => seal({ ...good, seq: 2 }, fixedSalt)).toThrow(RangeError);
    expect(() => seal({ ...good, at: new Date(8.64e15) }, fixedSalt)).toThrow(RangeError);
    expect(seal(good, fixedSalt).at).toBe('1970-01-01T00:00:00.000000Z');
  });
  test('writes six digits of a second', () => {
    expect(formatAt(new Date(Date.UTC(2026, 10, 20, 16, 42, 56, 7)))).toBe('2026-11-20T16:42:56.007000Z');
  });
});

describe('a chain', () => {
  test('of untouched entries holds, whatever part of it is disclosed', () => {
    const head = { conv, seq: 3, leaf: sealed[2]?.leaf, at: '2026-11-20T16:02:00.000000Z' };
    expect(verifyChain(chain, disclosures)).toEqual({ ok: true, head });
    for (const hidden of disclosures) {
      expect(
        verifyChain(
          chain,
          disclosures.filter((shown) => shown !== hidden),
        ).ok,
      ).toBe(true);
    }
  });
  test('of no entries holds and has no head', () => {
    expect(verifyChain([])).toEqual({ ok: true, head: null });
  });
  test.each([
    ['an entry removed', 2, 'E_SEQ', chain.toSpliced(1, 1)],
    ['the first removed', 1, 'E_SEQ', chain.slice(1)],
    ['entries exchanged', 1, 'E_SEQ', chain.toReversed()],
    ['an entry told twice', 2, 'E_SEQ', [...chain.slice(0, 1), ...chain]],
    ['a time moved inside', 3, 'E_CHAIN', rewritten(1, '16:01:00', '16:01:01')],
    ['a commitment exchanged', 3, 'E_CHAIN', rewritten(1, /"author":"[^"]{6}/, '"author":"AAAAAA')],
    ['a type changed', 2, 'E_CHAIN', rewritten(0, 'message.posted', 'message.edited')],
    ['another stream', 2, 'E_CONV', rewritten(1, conv, conv.replaceAll('0', '1'))],
    ['a time before the last', 2, 'E_ORDER', rewritten(1, '16:01:00', '15:59:00')],
    ['a day that does not exist', 3, 'E_TIME', rewritten(2, '2026-11-20', '2026-11-31')],
    ['three digits of a second', 3, 'E_TIME', rewritten(2, '000000Z', '000Z')],
    ['a space', 2, 'E_CANON', rewritten(1, '"seq":', '"seq": ')],
    ['a name told twice', 2, 'E_CANON', rewritten(1, '"v":1', '"v":1,"v":1')],
    ['an escape that was not needed', 1, 'E_CANON', rewritten(0, 'message', String.raw`\u006dessage`)],
    ['a member nobody knows', 2, 'E_FORMAT', rewritten(1, '"v":1', '"v":1,"w":1')],
    ['another version', 2, 'E_FORMAT', rewritten(1, '"v":1', '"v":2')],
    ['a hash in another spelling', 2, 'E_FORMAT', rewritten(1, /.=","refs"/, '=","refs"')],
    ['bytes that are not UTF-8', 1, 'E_FORMAT', [Buffer.from([0xff, 0xfe])]],
    ['a list', 1, 'E_FORMAT', [Buffer.from('[]')]],
  ])('with %s breaks at entry %i with %s', (_, seq, code, entries) => {
    expect(verifyChain(entries)).toEqual({ ok: false, code, seq });
  });
  test('with its last time moved holds by itself, which is why receipts are given', () => {
    expect(verifyChain(rewritten(2, '16:02:00', '16:03:00')).ok).toBe(true);
  });
});

describe('a disclosure', () => {
  const [shown = { seq: 0, name: '', salt: '', value: null }] = disclosures.slice(3, 4);
  test.each([
    ['another value', { ...shown, value: 'My number is  ' }, 'E_COMMIT'],
    ['another salt', { ...shown, salt: salt(9, '').toString('base64') }, 'E_COMMIT'],
    ['a field that is not there', { ...shown, name: 'body/9' }, 'E_DISCLOSE'],
    ['an entry that is not there', { ...shown, seq: 9 }, 'E_DISCLOSE'],
    ['a name every object knows', { ...shown, name: 'toString' }, 'E_DISCLOSE'],
    ['a short salt', { ...shown, salt: 'AAAA' }, 'E_DISCLOSE'],
    ['a value without canonical form', { ...shown, value: 0.5 }, 'E_CANON'],
  ])('of %s is refused', (_, disclosure, code) => {
    expect(verifyChain(chain, [disclosure])).toEqual({ ok: false, code, seq: disclosure.seq });
  });
  test('given twice is refused, because the second could say something else', () => {
    expect(verifyChain(chain, [shown, shown])).toEqual({ ok: false, code: 'E_DISCLOSE', seq: shown.seq });
  });
  test('rewritten from é to e with an accent is another value', () => {
    const fields = { body: 'café'.normalize('NFC') };
    const entry = seal({ type: 'a.b', conv, seq: 1, prev: null, at: new Date(0), fields, refs: {} }, () =>
      salt(1, 'b'),
    );
    const disclosure = { seq: 1, name: 'body', salt: salt(1, 'b').toString('base64'), value: 'café'.normalize('NFD') };
    expect(verifyChain([entry.bytes], [disclosure])).toEqual({ ok: false, code: 'E_COMMIT', seq: 1 });
  });
});

describe('a receipt', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const leaf = Buffer.from(sealed[0]?.leaf ?? []).toString('base64');
  const receipt = signReceipt({ conv, seq: 1, leaf, at: sealed[0]?.at ?? '' }, privateKey);

  test('is proven by the public key of the house', () => {
    expect(verifyReceipt(receipt, publicKey)).toBe(true);
  });
  test.each([
    ['number', { ...receipt, seq: 2 }],
    ['stream', { ...receipt, conv: conv.replaceAll('0', '1') }],
    ['leaf', { ...receipt, leaf: leaf.replace(/^./, '!') }],
    ['time', { ...receipt, at: '2026-11-20T16:00:00.000001Z' }],
    ['spelling of the signature', { ...receipt, sig: `${receipt.sig} ` }],
    ['signature', { ...receipt, sig: '' }],
  ])('with another %s proves nothing', (_, forged) => {
    expect(verifyReceipt(forged, publicKey)).toBe(false);
  });
  test('of another house proves nothing', () => {
    expect(verifyReceipt(receipt, generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });
});
