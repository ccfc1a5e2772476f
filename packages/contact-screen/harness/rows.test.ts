import { expect, test } from 'vitest';
import { readFrozen, sets } from './rows.ts';

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
