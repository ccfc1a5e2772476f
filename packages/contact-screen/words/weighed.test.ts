import { describe, expect, test } from 'vitest';
import { screen } from '../screen.ts';
import { fold } from '../text/view.ts';
import { tokenize } from './tokens.ts';
import { written } from '../harness/weigh.ts';
import { hashOf } from './grammar.ts';
import { ASKED, BIAS, findWeighed, ofBeginning, type Table, tableOf } from './weighed.ts';

/** A table in which only these words weigh. */
function heavy(of: Readonly<Record<string, number>>): Table {
  const table = new Int8Array(1 << 14);
  for (const [word, weight] of Object.entries(of))
    table[word === '?' ? ASKED : word === '_' ? BIAS : ofBeginning(hashOf(word))] = weight;
  return table;
}
const weighed = (text: string, table?: Table) => {
  const { low } = fold(text);
  return findWeighed(tokenize(low), low, table);
};

describe('words that say it only together', () => {
  const table = heavy({ phone: 9, grab: 5, '?': 5, photo: -4, _: -3 });

  test('are a wish to leave when they weigh enough', () => {
    expect(weighed('Can I grab a phone?', table)).toMatchObject({ rule: 'intent.weighed', certainty: 'likely' });
    expect(weighed('Can I grab a phone photo?', table)).toMatchObject({ rule: 'intent.weighed' });
    expect(weighed('Can I grab a photo?', table)).toBeNull();
  });
  test('mark the sentence that weighs most', () => {
    const text = 'The photo is fine. Can I grab a phone? A photo of the photo.';
    expect(weighed(text, heavy({ phone: 10, grab: 5, '?': 5, photo: -1 }))).toMatchObject({ from: 19, to: 38 });
  });
  test('say nothing in quotation, in code, in what was hidden, and where talk is to stay here', () => {
    const loud = heavy({ phone: 20 });
    expect(weighed('phone or phone', loud)).not.toBeNull();
    for (const text of ['he said "phone"', '<phone>', 'my phone is •••••', 'please keep the phone talk in this chat'])
      expect(weighed(text, loud)).toBeNull();
  });
  test('are not weighed in a long text, which says too many things at once', () => {
    expect(weighed('phone '.repeat(49), heavy({ phone: 20 }))).toBeNull();
  });
  test('keep their weights when they are written down and read again', () => {
    const kept = heavy({ phone: 6, grab: -26, '?': 26 });
    expect(tableOf(written(kept))).toEqual(kept);
  });
  test('are asked only where no rule speaks', () => {
    expect(screen('Can I have your phone number?').findings.map(({ rule }) => rule)).toEqual(['intent.ask_contact']);
  });
});
