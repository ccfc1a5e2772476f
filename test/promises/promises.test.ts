/** docs/promises.md says where each promise is kept. Here it is held to its word: every name it gives stands in the file it names. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Cell {
  readonly file: string;
  readonly name: string;
}
interface Kept {
  readonly row: string;
  readonly promise: string;
  readonly rule: Cell;
  readonly constraint: Cell;
  readonly test: Cell;
}

const page = readFileSync('docs/promises.md', 'utf8');
const promises = read(page);

/** What the first release owes; a row may hold more than these, never less. */
const owed = [
  ...['M01', 'M05', 'M08', 'M09', 'M10', 'M11', 'M12', 'M15', 'M19', 'M35', 'M38'],
  ...['R1', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R16', 'R18', 'R26'],
];

test.each(owed)('%s is promised in several sentences', (row) => {
  expect(promises.filter((promise) => promise.row === row).length).toBeGreaterThan(2);
});

test('no promise is made twice', () => {
  const sentences = promises.map(({ promise }) => promise);
  expect(sentences.filter((sentence, n) => sentences.indexOf(sentence) !== n)).toEqual([]);
});

describe.each(promises.map((kept) => [kept.row, kept.promise, kept] as const))('%s %s', (_row, promise, kept) => {
  test('is one sentence', () => {
    expect(promise).toMatch(/^[A-Z“].*[.]$/);
  });

  test('is decided by a function of the program', () => {
    expect(kept.rule.file).toMatch(/^(src|packages)\/.*\.tsx?$/);
    expect(kept.rule).toSatisfy(({ file, name }: Cell) => defines(contentOf(file), name), said(kept.rule));
  });

  test('is held by the database', () => {
    expect(kept.constraint.file).toMatch(/^db\/migrations\/\d{4}-[a-z-]+\.sql$/);
    expect(kept.constraint).toSatisfy(
      ({ file, name }: Cell) => flat(contentOf(file)).includes(flat(name)),
      said(kept.constraint),
    );
  });

  test('is tested', () => {
    expect(kept.test.file).toMatch(/\.test\.tsx?$/);
    expect(kept.test).toSatisfy(({ file, name }: Cell) => titled(contentOf(file), name), said(kept.test));
  });
});

test('a page with a gap, a name that moved or a test that was renamed is noticed', () => {
  const head = '## M01 · Talk\n\n| promise | rule | constraint | test |\n|---|---|---|---|\n';
  expect(() => read(`${head}| They talk. | \`a.ts: b\` |  | \`c.test.ts: d\` |\n`)).toThrow('M01 They talk.');
  expect(() => read(`${head}| They talk. | \`a.ts: b\` | \`a.sql\` | \`c.test.ts: d\` |\n`)).toThrow('M01 They talk.');
  expect(() => read(`${head}| They talk. | \`a.ts: b\` | \`c.test.ts: d\` |\n`)).toThrow('M01 They talk.');
  expect(defines('export function release(facts: Facts) {}', 'release')).toBe(true);
  expect(defines('export function releaseAll(facts: Facts) {}', 'release')).toBe(false);
  expect(defines('// release is done elsewhere', 'release')).toBe(false);
  expect(titled("test('is paid once, and not twice', () => {", 'is paid once, and not twice')).toBe(true);
  expect(titled("test('is paid once, and not twice', () => {", 'is paid once')).toBe(false);
});

function read(markdown: string): Kept[] {
  let row = '';
  const found: Kept[] = [];
  for (const line of markdown.split('\n')) {
    row = /^## ([MR]\d+) · /.exec(line)?.[1] ?? row;
    if (row === '' || !line.startsWith('|') || /^\|(-|\s*promise\b)/.test(line)) continue;
    const [promise = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [rule, constraint, proof, ...more] = cells.map(cellOf);
    if (promise === '' || !rule || !constraint || !proof || more.length > 0)
      throw new Error(`${row} ${promise} has an empty or broken cell: ${line}`);
    found.push({ row, promise, rule, constraint, test: proof });
  }
  return found;
}

function cellOf(text: string): Cell | null {
  const { file, name } = /^`(?<file>[^\s:]+): (?<name>.+)`$/.exec(text)?.groups ?? {};
  return file && name ? { file, name } : null;
}

function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function defines(code: string, name: string): boolean {
  return new RegExp(String.raw`^(export )?(async )?(function|const) ${name}\b`, 'm').test(code);
}

/** The title, or the row of a table of cases, stands between quotation marks in the file. */
function titled(code: string, title: string): boolean {
  return ["'", '"', '`'].some((mark) => code.includes(mark + title + mark));
}

/** Migrations break their lines where they like. */
function flat(sql: string): string {
  return sql.replaceAll(/\s+/g, ' ');
}

function said({ file, name }: Cell): string {
  return `${file} says “${name}”`;
}
