import { expect, test } from 'vitest';
import { readFrozen, sets } from './rows.ts';

test.each(sets)(
  'the %s set marks values that are there, nothing in clean texts, and says nothing twice in a language',
  (set) => {
    const rows = readFrozen(set);
    for (const { text = '', label, spans = [] } of rows) {
      if (label === 'clean') expect(spans).toEqual([]);
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
      expect(text).not.toMatch(/[‹›]/u);
    }
    const said = rows.map(({ lang, text = '' }) => `${lang} ${text}`);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  },
);
