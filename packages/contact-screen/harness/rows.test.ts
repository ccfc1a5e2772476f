import { expect, test } from 'vitest';
import { readFrozen, sets } from './rows.ts';
import { ownTexts } from './weigh.ts';

test.each(sets)(
  'the %s set marks values that are there, nothing in clean texts, and says nothing twice in a language',
  (set) => {
    const rows = readFrozen(set);
    for (const { text = '', messages = [text], label, spans = [] } of rows) {
      if (label === 'clean') expect(spans).toEqual([]);
      for (const { message = 0, start, end } of spans)
        expect((messages[message] ?? '').slice(start, end).trim()).not.toBe('');
      expect(messages.join()).not.toMatch(/[‹›⟪⟫]/u);
    }
    const said = rows.map(({ lang, text = '', messages = [text] }) => `${lang} ${messages.join(' ')}`);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  },
);

test('of the sixth set a half is sealed: with the open half it is the whole, and no weight is learned from it', () => {
  const sealed = readFrozen('sixth', 'sealed').map((row) => JSON.stringify(row));
  const open = readFrozen('sixth', 'open').map((row) => JSON.stringify(row));
  expect([...sealed, ...open].toSorted()).toEqual(
    readFrozen('sixth')
      .map((row) => JSON.stringify(row))
      .toSorted(),
  );
  const learned = new Set(ownTexts().map((row) => JSON.stringify(row)));
  expect(sealed.filter((row) => learned.has(row))).toEqual([]);
  expect(open.every((row) => learned.has(row))).toBe(true);
});
