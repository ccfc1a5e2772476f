/** Two verifiers in two languages, asked the same questions; what the published vectors say, both say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canonical, rootFrom } from '@garante/record-verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import jcs from '../../src/engines/hash-log/vectors/jcs/testdata.json' with { type: 'json' };
import inclusion from '../../src/engines/hash-log/vectors/merkle/inclusion.json' with { type: 'json' };
import { bytesOf, make } from './make.ts';
import { classes } from './mutations.ts';
import { prove } from './prove.ts';
import { hasPython, type Python, startPython } from './verifiers.ts';

if (!hasPython) console.warn('There is no python3 on this machine: verify.py is not tested here, only verify.mjs.');
let python: Python | null = null;
beforeAll(() => {
  python = hasPython ? startPython() : null;
});
afterAll(() => python?.stop());

describe('both verifiers', () => {
  test('are short enough to be read', () => {
    for (const name of ['verify.mjs', 'verify.py'])
      expect(readFileSync(`packages/record-verify/${name}`, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(400);
  });

  test(
    'refuse what was tampered with, by its code, and take every choice of what is hidden',
    { timeout: 300_000 },
    async () => {
      expect(classes.length).toBeGreaterThanOrEqual(27);
      const { wrong } = await prove({ seed: 20_261_126, tamperings: 5 * classes.length, subsets: 120 });
      expect(wrong).toEqual([]);
    },
  );

  test.each(jcs)(
    'spell "$name" as RFC 8785 does, but for fractions, which they refuse',
    async ({ name, input, output }) => {
      const theirs = await python?.canonical(input);
      if (name === 'values') {
        expect(() => canonical(JSON.parse(input))).toThrow(RangeError);
        if (theirs !== undefined) expect(theirs).toBe('E_CANON');
      } else {
        expect(canonical(JSON.parse(input))).toBe(output);
        if (theirs !== undefined) expect(JSON.parse(theirs)).toBe(output);
      }
    },
  );

  test.each(inclusion)('judge inclusion $file as transparency-dev/merkle does', async (vector) => {
    const { leafIdx, treeSize, wantErr } = vector;
    const hashes = [vector.leafHash, vector.root, ...(vector.proof ?? [])].map((text) => Buffer.from(text, 'base64'));
    const [leaf = Buffer.alloc(0), root = Buffer.alloc(0), ...steps] = hashes;
    const sound = leafIdx < treeSize && hashes.every(({ length }) => length === 32);
    expect(sound && (rootFrom(leaf, leafIdx, treeSize, steps)?.equals(root) ?? false)).toBe(!wantErr);
    const theirs = await python?.inclusion(vector);
    if (theirs !== undefined) expect(theirs).toBe(String(!wantErr));
  });
});

describe('the command', () => {
  const made = make({ seed: 7 });
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-verify-'));
  const file = (name: string): string => path.join(folder, name);
  const vkey = made.keys[1]?.vkey ?? '';
  beforeAll(async () => {
    writeFileSync(file('case.zip'), await bytesOf(made));
    writeFileSync(file('vkey'), `${vkey}\n`);
    writeFileSync(file('receipts.json'), JSON.stringify(made.receipts.slice(0, 2), null, 2));
    writeFileSync(file('later.json'), JSON.stringify({ ...made.receipts[0], conv: '0'.repeat(32) }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const commands = [
    ['node', 'packages/record-verify/verify.mjs'],
    ...(hasPython ? [['python3', 'packages/record-verify/verify.py']] : []),
  ];

  describe.each(commands)('in %s', (program = '', script = '') => {
    const run = (...args: string[]) => spawnSync(program, [script, ...args], { encoding: 'utf8' });
    test('prints the table and ends with 0', () => {
      const { status, stdout } = run(file('case.zip'), '--vkey', file('vkey'), '--receipt', file('receipts.json'));
      expect(stdout).toMatch(/^events +16\ndisclosed +\d+\nwithheld +\d+\nredacted +1 privacy\nattachments +\d+\n/);
      expect(stdout).toMatch(
        /\ncheckpoint +\d+ garante\.test\/log\nanchors +log entry \d+, 1 receipts inside, 2 from outside\n$/,
      );
      expect(status).toBe(0);
    });
    test('says in red that a key from inside proves nothing', () => {
      const { status, stdout } = run(file('case.zip'));
      expect(stdout).toContain('\u001B[31mThe key was read from inside');
      expect(status).toBe(0);
    });
    test('takes an older key, because it announced the newer one', () => {
      expect(run(file('case.zip'), '--vkey', made.keys[0]?.vkey ?? '').status).toBe(0);
    });
    test('prints the code and ends with 1', () => {
      const { status, stdout } = run(file('case.zip'), '--vkey', vkey, '--receipt', file('later.json'));
      expect(stdout).toMatch(/^E_SIG receipt\n$/);
      expect(status).toBe(1);
    });
    test.each([[[]], [['nowhere.zip', '--vkey', vkey]], [['case.zip', '--what']]])('ends with 2 for %j', (args) => {
      expect(run(...args)).toMatchObject({ status: 2, stdout: '' });
    });
  });

  test('says the same in both languages', () => {
    const said = commands.map(
      ([program = '', script = '']) =>
        spawnSync(program, [script, file('case.zip'), '--vkey', vkey], { encoding: 'utf8' }).stdout,
    );
    expect(new Set(said).size).toBe(1);
  });
});
