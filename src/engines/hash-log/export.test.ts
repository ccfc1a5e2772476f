import { createHash, generateKeyPairSync } from 'node:crypto';
import { checkReceipt, readChain, readDisclosures } from '@garante/record-verify';
import { expect, test } from 'vitest';
import { canonical, seal, type Sealed, signReceipt } from './index.ts';

const conv = 'ffeeddccbbaa99887766554433221100';
const salt = (seq: number, name: string) => createHash('sha256').update(`${seq} ${name}`).digest();

test('what the house seals, a verifier that shares no code with it accepts', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const fields = { author: 'mem_a', título: 'ñandú 😀\u2028', amount: '12500', list: [1, null, { b: true, a: -0 }] };
  const sealed: Sealed[] = [];
  for (let seq = 1; seq <= 50; seq += 1) {
    const at = new Date(Date.UTC(2026, 10, 20, 16, 0, seq));
    const envelope = {
      type: 'message.posted',
      conv,
      seq,
      prev: sealed.at(-1)?.leaf ?? null,
      at,
      fields,
      refs: { project: 'prj_a' },
    };
    sealed.push(seal(envelope, (name) => salt(seq, name)));
  }
  const envelopes = sealed.map(({ bytes }) => canonical({ line: Buffer.from(bytes).toString('base64'), index: null }));
  const disclosures = sealed.flatMap((_, n) =>
    Object.entries(fields).map(([name, value]) =>
      canonical({ seq: n + 1, name, salt: salt(n + 1, name).toString('base64'), value }),
    ),
  );
  const receipts = sealed.map(({ leaf, at }, n) =>
    canonical({ ...signReceipt({ conv, seq: n + 1, leaf: Buffer.from(leaf).toString('base64'), at }, privateKey) }),
  );
  const placed = (lines: readonly string[]) => lines.map((line, n) => [line, `line ${n + 1}`] as const);
  const entries = readChain(placed(envelopes));
  expect(entries).toHaveLength(50);
  expect(readDisclosures(placed(disclosures), entries).count).toBe(200);
  for (const receipt of receipts)
    expect(() => checkReceipt(JSON.parse(receipt), entries, [{ key: publicKey }], 'receipt')).not.toThrow();
});
