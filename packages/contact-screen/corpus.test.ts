/** What the labelled messages promise to whoever measures by them. How well the screen does on them is told elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelled } from './corpus/marked.ts';
import { readLabelled } from './harness/quality.ts';
import type { Kind, Verdict } from './types.ts';

type Row = ReturnType<typeof readLabelled>[number] & {
  readonly accept?: readonly Verdict[];
  readonly types?: readonly Kind[];
};

const folder = `${import.meta.dirname}/corpus`;
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const rows: readonly Row[] = files.flatMap((name) => readLabelled(`${folder}/${name}`));
const messages = (row: Row) => row.messages ?? [row.text ?? ''];
const positive = rows.filter(({ label }) => label !== 'clean');
const clean = rows.filter(({ label }) => label === 'clean');

const kinds: readonly Kind[] = [
  'email', 'phone', 'messaging_handle', 'social_profile', 'personal_url', 'meeting_link', 'postal_address',
  'offplatform_payment', 'circumvention_intent', 'work_url',
]; // prettier-ignore

function marksHold(row: Row): boolean {
  let before = { message: -1, end: 0 };
  return (row.spans ?? []).every(({ message = 0, start, end }) => {
    const text = messages(row)[message] ?? '';
    const value = text.slice(start, end);
    const free = start >= (message === before.message ? before.end : 0);
    before = { message, end };
    return free && end > start && end <= text.length && value === value.trim() && value.isWellFormed();
  });
}

describe('the labelled messages', () => {
  test('have an id each, and no two say the same', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const said = rows.map((row) => messages(row).join('\n').normalize('NFKC').toLowerCase().trim());
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });
  test('mark a value that is there: inside the message, not empty, no space around it, none over another', () => {
    expect(rows.filter((row) => !marksHold(row)).map(({ id }) => id)).toEqual([]);
  });
  test('name the kinds that are marked, and only kinds that the screen knows', () => {
    const marked = (row: Row) => new Set((row.spans ?? []).map(({ type }) => type));
    for (const row of rows) expect(row).toMatchObject({ types: [...marked(row)] });
    expect([...new Set(rows.flatMap((row) => [...marked(row)]))].toSorted()).toEqual(kinds.toSorted());
  });
  test('are clean exactly when nothing but a link to work is marked, and payment whenever a way to pay is', () => {
    const wrong = rows.filter(({ label, types = [], accept = [label] }) => {
      if (types.some((type) => type !== 'work_url') !== (label !== 'clean')) return true;
      return !accept.includes(label) || (types.includes('offplatform_payment') && label !== 'payment');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test.each(['en', 'es', 'pt'])(
    'speak %s as much as the others, and show every kind and every disguise in it',
    (lang) => {
      for (const set of [positive, clean]) {
        expect(set.filter((row) => row.lang === lang).length / set.length).toBeGreaterThan(0.24);
      }
      const own = rows.filter((row) => row.lang === lang);
      expect(new Set(own.flatMap(({ types }) => types ?? []))).toEqual(new Set(kinds));
      expect(new Set(own.map(({ difficulty }) => difficulty))).toEqual(
        new Set(['plain', 'light', 'obfuscated', 'evasive']),
      );
    },
  );
  test('of ordinary work are long, and nothing is marked in them', () => {
    const ordinary = readLabelled(`${folder}/ordinary.jsonl`);
    expect(ordinary.length).toBeGreaterThanOrEqual(400);
    expect(ordinary.filter(({ text = '', spans = [] }) => text.length < 150 || spans.length > 0)).toEqual([]);
  });
  test('are as many as their README says', () => {
    const readme = readFileSync(`${folder}/README.md`, 'utf8');
    for (const name of files) {
      const own = readLabelled(`${folder}/${name}`);
      const found = own.filter(({ label }) => label !== 'clean').length;
      expect(readme).toContain(`| \`${name}\` | ${own.length} | ${found} | ${own.length - found} |`);
    }
  });
});

describe('a line written by hand', () => {
  test('becomes a row with offsets in UTF-16 units', () => {
    expect(labelled('es light|😀 te dejo mi cel [[p|55 3917 6620]] y [[e|a@b.mx]]')).toMatchObject({
      lang: 'es',
      text: '😀 te dejo mi cel 55 3917 6620 y a@b.mx',
      label: 'contact',
      types: ['phone', 'email'],
      spans: [
        { type: 'phone', start: 18, end: 30 },
        { type: 'email', start: 33, end: 39 },
      ],
      difficulty: 'light',
    });
  });
  test('may hold several messages, line breaks and signs that cannot be seen', () => {
    expect(labelled('en evasive split|first⏎half¦[[p|07\\u{200b}48]]')).toMatchObject({
      messages: ['first\nhalf', '07\u200b48'],
      spans: [{ type: 'phone', message: 1, start: 0, end: 5 }],
      note: 'split',
    });
  });
  test('says whether it is about money, and a link to work alone is clean', () => {
    expect(labelled('en light|[[c$|half in cash?]]')).toMatchObject({
      label: 'payment',
      accept: ['payment', 'contact'],
    });
    expect(labelled('en light|[[c|got telegram?]]')).toMatchObject({ label: 'contact', accept: ['contact'] });
    expect(labelled('en light|PR: [[w|https://github.com/a/b/pull/1]]')).toMatchObject({ label: 'clean' });
  });
  test('is refused when a mark is unknown or stays open, or nobody said the language', () => {
    expect(() => labelled('en light|[[q|what]]')).toThrow('No such mark');
    expect(() => labelled('en light|call [[p|555')).toThrow('not closed');
    expect(() => labelled('call me')).toThrow('No language');
  });
});
