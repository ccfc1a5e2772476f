import { describe, expect, test } from 'vitest';
import { defaults, guideline, houseGuideline, numbersSchema } from '../../../../modules/policy/index.ts';
import { readLadders, readNumbers, readSections, writeLadders, writeNumbers, writeSections } from './draft.ts';

describe('what the operator reads in the form and sends unchanged is what counts now', () => {
  test('for texts', () => {
    const sections = houseGuideline(defaults).texts.pt;
    expect(readSections(writeSections(sections))).toEqual(sections);
  });
  test('for the steps of the guideline', () => {
    expect(readLadders(writeLadders(guideline), guideline)).toEqual(guideline);
  });
  test('for every number', () => {
    const { version: _version, ...stored } = numbersSchema.encode(defaults);
    expect(readNumbers(writeNumbers(defaults))).toEqual(stored);
  });
});

describe('what cannot be read is refused by name and not guessed', () => {
  test('a text without a section has none', () => {
    expect(readSections('Just words.\n\n##no name')).toEqual([]);
  });
  test('a number in words stays words', () => {
    const form = {
      ...writeNumbers(defaults),
      reviewWindowDays: 'ten',
      feeBands: 'ten percent',
      reviewReminders: 'soon',
    };
    const read = { version: 1, ...(readNumbers(form) as object) };
    const answer = numbersSchema.safeParse(read);
    expect(answer.error?.issues.map(({ path }) => path[0]).toSorted()).toEqual([
      'feeBands',
      'reviewReminders',
      'reviewWindowDays',
    ]);
  });
  test('a rule nobody knows, or a step nobody knows, does not pass for another', () => {
    const [first] = readLadders('X-99 light: dance', guideline) as { id: string; ladder: unknown }[];
    expect(first).toEqual({ id: 'X-99', weight: 'light', ladder: [[{ does: 'dance' }]] });
  });
});
