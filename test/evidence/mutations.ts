/** Ways to tamper with a bundle, each with the code that has to answer. What an operator without a conscience can redo, is redone. */
import { createHash } from 'node:crypto';
import type { Json } from '../../src/core/command.ts';
import { canonical, signReceipt } from '../../src/engines/hash-log/index.ts';
import type { Dice } from '../simulation/dice.ts';
import { make, note, origin, vkeyOf } from './make.ts';
import {
  type Line,
  type Tamper,
  type Tampered,
  unpacked,
  packed,
  b64,
  foreign,
  linesOf,
  setLines,
  edit,
  envelope,
  reline,
  disclosure,
  rechained,
  named,
  checkpoints,
  proof,
  receipt,
  signer,
  textOf,
  flip,
  flipHash,
  replaced,
} from './tampering.ts';

/** Class of tampering, the code it has to meet, and how it is done. */
export const classes: readonly (readonly [what: string, code: string, tamper: Tamper])[] = [
  ['the zip is cut short', 'E_FORMAT', (b, _, r) => (b.after = (zip) => zip.subarray(0, r.below(zip.length)))],
  ['something stands before the zip', 'E_FORMAT', (b) => (b.after = (zip) => Buffer.concat([Buffer.from('x'), zip]))],
  ['something stands after the zip', 'E_FORMAT', (b) => (b.after = (zip) => Buffer.concat([zip, Buffer.from('x')]))],
  ['a file says that it is compressed', 'E_FORMAT', (b) => (b.after = (zip) => (zip.writeUInt16LE(8, 8), zip))],
  [
    'a file is longer than the zip',
    'E_FORMAT',
    (b) => (b.after = (zip) => (zip.writeUInt32LE(2 ** 31, zip.indexOf('PK\u0001\u0002') + 24), zip)),
  ],
  ['two files have one name', 'E_FORMAT', (b) => (b.after = (zip) => replaced(zip, 'custody.jsonl', 'manifest.json'))],
  [
    'a file climbs out of its folder',
    'E_FORMAT',
    (b) => (b.after = (zip) => replaced(zip, 'custody.jsonl', '../.ssh/x.pub')),
  ],
  [
    'a file is missing',
    'E_FORMAT',
    (b, _, r) =>
      b.files.delete(r.pick(['envelopes.jsonl', 'disclosures.jsonl', 'custody.jsonl', 'keys/history.jsonl']) ?? ''),
  ],
  [
    'the report is another',
    'E_FORMAT',
    (b) => (b.files.set('report.html', Buffer.from('We agreed.')), (b.stale = ['report.html'])),
  ],
  [
    'a disclosure is missing',
    'E_FORMAT',
    (b, m, r) => {
      // A line about a file would be told as the file that nobody sent.
      const dropped = edit('disclosures.jsonl', (lines) => {
        const others = lines.filter((line) => !line.includes('"name":"att/'));
        const one = others[r.below(others.length)];
        return lines.filter((line) => line !== one);
      });
      dropped(b, m, r);
      b.stale = ['disclosures.jsonl'];
    },
  ],
  [
    'a line is no JSON',
    'E_FORMAT',
    edit('envelopes.jsonl', (lines, r) => lines.with(r.below(lines.length), '{"line":')),
  ],
  [
    'a line has a member too many',
    'E_FORMAT',
    edit('envelopes.jsonl', (lines, r) => lines.with(r.below(lines.length), '{"line":"","index":null,"note":1}')),
  ],
  [
    'the file ends within a line',
    'E_FORMAT',
    (b) => b.files.set('envelopes.jsonl', b.files.get('envelopes.jsonl')?.subarray(0, -1) ?? Buffer.alloc(0)),
  ],
  [
    'an envelope is no UTF-8',
    'E_FORMAT',
    edit('envelopes.jsonl', (lines, r) =>
      lines.with(r.below(lines.length), `{"line":"${b64(Buffer.from([123, 0xff, 125]))}","index":null}`),
    ),
  ],
  [
    'base64 is spelled otherwise',
    'E_FORMAT',
    edit('envelopes.jsonl', (lines, r) => lines.with(r.below(lines.length), '{"line":"e30","index":null}')),
  ],
  ['an envelope is of another version', 'E_FORMAT', (b) => rechained(b, (value) => void (value['v'] = 2))],
  ['a salt is too short', 'E_FORMAT', disclosure((line) => [{ ...line, salt: 'AAAA' }])],
  ['the key is another', 'E_VKEY', (b) => (b.vkeys = [vkeyOf(origin, foreign)])],
  ['the key has another id', 'E_VKEY', (b) => (b.vkeys = [b.vkeys[0]?.replace(/\+[0-9a-f]{8}\+/, '+00000000+') ?? ''])],
  [
    'a key announces itself',
    'E_SIG',
    (b) =>
      setLines(b, 'keys/history.jsonl', [
        linesOf(b, 'keys/history.jsonl')[0] ?? '',
        canonical({
          generation: 2,
          since: '2026-06-01T00:00:00.000000Z',
          vkey: vkeyOf(origin, foreign),
          sig: b64(Buffer.alloc(64, 7)),
        }),
      ]),
  ],
  [
    'the first key is exchanged',
    'E_SIG',
    edit('keys/history.jsonl', (lines) =>
      lines.with(
        0,
        canonical({ ...(JSON.parse(lines[0] ?? '') as Record<string, Json>), vkey: vkeyOf(origin, foreign) }),
      ),
    ),
  ],
  ['the checkpoint counts otherwise', 'E_NOTE', checkpoints((text) => text.replace(/\n(\d+)\n/, '\n0$1\n'))],
  ['the checkpoint has no signature line', 'E_NOTE', checkpoints((text) => textOf(text))],
  ['the checkpoint is gone', 'E_NOTE', (b) => b.files.delete(named(b, /^checkpoints/))],
  ['the size of the checkpoint is another', 'E_SIG', checkpoints((text) => text.replace(/\n(\d+)\n/, '\n1$1\n'))],
  ['the root of the checkpoint is another', 'E_SIG', checkpoints((text) => flip(text, text.indexOf('\n\n') - 20))],
  ['the signature of the checkpoint is another', 'E_SIG', checkpoints((text) => flip(text, text.length - 20))],
  ['somebody else signed the checkpoint', 'E_NOSIG', checkpoints((text) => note(textOf(text), origin, foreign))],
  [
    'the checkpoint is of another log',
    'E_ORIGIN',
    checkpoints((text, m) => note(textOf(text).replace(origin, 'other.test/log'), origin, signer(m))),
  ],
  [
    'two checkpoints contradict each other',
    'E_FORK',
    (b, m) =>
      b.files.set(
        'checkpoints/other.txt',
        Buffer.from(note(textOf(m.note).replace(/\n[^\n]+\n$/, `\n${b64(Buffer.alloc(32))}\n`), origin, signer(m))),
      ),
  ],
  ['an envelope is spelled otherwise', 'E_CANON', envelope((text) => text.replace(',"prev"', ', "prev"'))],
  ['a name is told twice', 'E_CANON', envelope((text) => text.replace('"v":1', '"v":1,"v":1'))],
  ['a number has a fraction', 'E_CANON', envelope((text) => text.replace(/"seq":(\d+)/, '"seq":$1.0'))],
  [
    'the manifest is spelled otherwise',
    'E_CANON',
    (b) => ((b.manifest['purpose'] = 'ab'), (b.after = (zip) => replaced(zip, '"purpose":"ab"', '"purpose": "a"'))),
  ],
  ['a value is half a letter', 'E_CANON', disclosure((line) => [{ ...line, value: '\ud800' }])],
  ['an entry is of another conversation', 'E_CONV', envelope((text, m) => text.replace(m.conv, '0'.repeat(32)))],
  ['the manifest is of another conversation', 'E_CONV', (b) => (b.manifest['conv'] = '0'.repeat(32))],
  ['an entry is gone', 'E_SEQ', edit('envelopes.jsonl', (lines, r) => lines.toSpliced(r.below(lines.length - 1), 1))],
  [
    'an entry is there twice',
    'E_SEQ',
    edit('envelopes.jsonl', (lines, r) => {
      const n = r.below(lines.length - 1);
      return lines.toSpliced(n, 0, lines[n] ?? '');
    }),
  ],
  [
    'two entries change places',
    'E_SEQ',
    edit('envelopes.jsonl', (lines, r) => {
      const n = r.below(lines.length - 2);
      return lines.toSpliced(n, 2, lines[n + 1] ?? '', lines[n] ?? '');
    }),
  ],
  ['another kind of thing happened', 'E_CHAIN', envelope((text) => text.replace(/"type":"[a-z]+/, '"type":"other'))],
  ['a commitment is another', 'E_CHAIN', envelope((text) => flip(text, text.indexOf('"author":"') + 20))],
  [
    'it happened a little later',
    'E_CHAIN',
    envelope((text) => text.replace(/(\d)000Z"/, (_, digit: string) => `${digit}001Z"`), 0),
  ],
  [
    'the first entry follows something',
    'E_CHAIN',
    edit('envelopes.jsonl', (lines) =>
      lines.with(
        0,
        reline(lines[0] ?? '', (text) => flip(text, text.indexOf('"prev":"') + 20)),
      ),
    ),
  ],
  ['it happened before what came before', 'E_ORDER', envelope((text) => text.replace(/"at":"2026/, '"at":"2006'))],
  [
    'the log had it in another order',
    'E_ORDER',
    edit('envelopes.jsonl', (lines, r) => {
      const n = r.below(lines.length - 1);
      return lines.with(n, (lines[n] ?? '').replace(/"index":\d+/, '"index":9999'));
    }),
  ],
  ['an hour does not exist', 'E_TIME', envelope((text) => text.replace(/T\d\d:/, 'T24:'))],
  ['a day does not exist', 'E_TIME', envelope((text) => text.replace(/-11-\d\dT/, '-11-31T'))],
  [
    'the last entry is not in the log',
    'E_INCLUSION',
    (b, _, r) => {
      const at = r.below(linesOf(b, 'envelopes.jsonl').length - 4);
      rechained(b, (value, n) => void (n === at && ((value['refs'] as Record<string, Json>)['engagement'] = 'eng_2')));
      for (const name of b.files.keys()) if (name.startsWith('receipts/')) b.files.delete(name);
    },
  ],
  [
    'the proof is of another entry',
    'E_INCLUSION',
    proof((lines) => lines.with(1, `index ${Number(lines[1]?.slice(6)) - 1}`)),
  ],
  [
    'a hash of the proof is another',
    'E_INCLUSION',
    proof((lines, r) => {
      const n = 2 + r.below(lines.length - 2);
      return lines.with(n, flipHash(lines[n] ?? ''));
    }),
  ],
  ['the proof is too short', 'E_PROOF_LEN', proof((lines) => lines.slice(0, -1))],
  ['the proof is too long', 'E_PROOF_LEN', proof((lines) => [...lines, b64(Buffer.alloc(32))])],
  ['the proof is no proof', 'E_FORMAT', proof((lines) => lines.with(0, 'c2sp.org/tlog-proof@v2'))],
  ['a value is another', 'E_COMMIT', disclosure((line) => [{ ...line, value: 'It was agreed otherwise.' }])],
  [
    'a value is written in other letters',
    'E_COMMIT',
    (b) =>
      setLines(
        b,
        'disclosures.jsonl',
        linesOf(b, 'disclosures.jsonl').toSpliced(
          0,
          1,
          JSON.stringify({
            ...(JSON.parse(linesOf(b, 'disclosures.jsonl')[0] ?? '') as Line),
            value: 'mem_cli\u00e9nt'.normalize('NFD'),
          }),
        ),
      ),
  ],
  ['a salt is another', 'E_COMMIT', disclosure((line) => [{ ...line, salt: flipHash(line.salt) }])],
  [
    'a value stands in another field',
    'E_COMMIT',
    disclosure((line, others, r) => [
      { ...(r.pick(others.filter(({ seq }) => seq !== line.seq)) ?? line), seq: line.seq, name: line.name },
    ]),
  ],
  ['a value is disclosed twice', 'E_DISCLOSE', disclosure((line) => [line, line])],
  [
    'a field is disclosed that nobody committed to',
    'E_DISCLOSE',
    disclosure((line, _, r) => [{ ...line, name: r.pick(['constructor', '__proto__', 'body/9', '']) ?? '' }]),
  ],
  [
    'an entry is disclosed that is not there',
    'E_DISCLOSE',
    disclosure((line, _, r) => [{ ...line, seq: r.pick([0, 99_999]) ?? 0 }]),
  ],
  ['an attached file is another', 'E_ATTACH', (b) => b.files.set(named(b, /^attachments/), Buffer.from('another'))],
  ['an attached file is gone', 'E_ATTACH', (b) => b.files.delete(named(b, /^attachments/))],
  [
    'a file is attached that nobody sent',
    'E_ATTACH',
    (b) => b.files.set(`attachments/${createHash('sha256').update('x').digest('hex')}`, Buffer.from('x')),
  ],
  [
    'the head is another',
    'E_HEAD',
    (b, m) => (b.manifest['head'] = { seq: m.entries.length, leaf: b64(Buffer.alloc(32)) }),
  ],
  [
    'the head is before the end',
    'E_HEAD',
    (b, m) =>
      (b.manifest['head'] = { seq: m.entries.length - 1, leaf: b64(m.entries.at(-2)?.leaf ?? Buffer.alloc(32)) }),
  ],
  [
    'the end was cut off',
    'E_HEAD',
    (b, m, r) => {
      const seq = 1 + r.below(m.entries.length - 2);
      setLines(b, 'envelopes.jsonl', linesOf(b, 'envelopes.jsonl').slice(0, seq));
      b.manifest['head'] = { seq, leaf: b64(m.entries[seq - 1]?.leaf ?? Buffer.alloc(32)) };
    },
  ],
  [
    'a party holds a receipt of a later entry',
    'E_TRUNCATED',
    receipt(false, (seq, m) => ({
      ...signReceipt(
        { conv: m.conv, seq: m.entries.length + seq, leaf: b64(Buffer.alloc(32)), at: '2026-12-01T00:00:00.000000Z' },
        signer(m),
      ),
    })),
  ],
  [
    'a party holds a receipt of another entry',
    'E_FORK',
    receipt(false, (seq, m) => ({
      ...signReceipt({ conv: m.conv, seq, leaf: b64(Buffer.alloc(32)), at: m.entries[seq - 1]?.at ?? '' }, signer(m)),
    })),
  ],
  ['the house wrote all of it anew and signed it', 'E_FORK', (b, m) => void b.receipts.push({ ...m.receipts.at(-1) })],
  [
    'a receipt is of another conversation',
    'E_CONV',
    receipt(true, (seq, m) => ({
      ...signReceipt(
        { conv: '0'.repeat(32), seq, leaf: b64(Buffer.alloc(32)), at: m.entries[seq - 1]?.at ?? '' },
        signer(m),
      ),
    })),
  ],
  [
    'a receipt was signed by somebody else',
    'E_SIG',
    receipt(true, (seq, m) => ({
      ...signReceipt(
        {
          conv: m.conv,
          seq,
          leaf: b64(m.entries[seq - 1]?.leaf ?? Buffer.alloc(32)),
          at: m.entries[seq - 1]?.at ?? '',
        },
        foreign,
      ),
    })),
  ],
  ['a receipt lacks its number', 'E_FORMAT', receipt(false, (seq, m) => ({ ...m.receipts[seq - 1], seq: 0 }))],
  [
    'a handling is left out',
    'E_CUSTODY',
    edit('custody.jsonl', (lines, r) => lines.toSpliced(r.below(lines.length), 1)),
  ],
  [
    'somebody else is said to have handled it',
    'E_CUSTODY',
    edit('custody.jsonl', (lines, r) => {
      const n = r.below(lines.length);
      return lines.with(n, (lines[n] ?? '').replace(/"id":"[^"]+"/, '"id":"mem_other"'));
    }),
  ],
  [
    'it is said to have been something else before',
    'E_CUSTODY',
    edit('custody.jsonl', (lines, r) => {
      const n = r.below(lines.length);
      return lines.with(
        n,
        canonical({ ...(JSON.parse(lines[n] ?? '') as Record<string, Json>), before: b64(Buffer.alloc(32)) }),
      );
    }),
  ],
];

/** One tampered bundle of a class, from a conversation of that seed. */
export function tampered(what: string, tamper: Tamper, seed: number, random: Dice): Tampered {
  const made = make({ seed });
  const alter = what.startsWith('the house wrote') ? 1 + random.below(made.entries.length - 4) : 0;
  const base = alter > 0 ? make({ seed, alter }) : made;
  const bundle = unpacked(base);
  tamper(bundle, made, random);
  return packed(bundle, base);
}
