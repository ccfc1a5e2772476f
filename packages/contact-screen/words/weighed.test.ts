import { describe, expect, test } from 'vitest';
import { screen } from '../screen.ts';
import { fold } from '../text/view.ts';
import { tokenize } from './tokens.ts';
import { findWeighed, tableOf } from './weighed.ts';

const weighed = (text: string, table?: ReturnType<typeof tableOf>) => {
  const { low } = fold(text);
  return findWeighed(tokenize(low), low, table);
};

describe('words that say it only together', () => {
  const table = tableOf('6 phone\n5 grab ?\n-4 photo\n-3 _');

  test('are a wish to leave when they weigh enough', () => {
    expect(weighed('Can I grab a phone?', table)).toMatchObject({ rule: 'intent.weighed', certainty: 'likely' });
    expect(weighed('Can I grab a phone photo?', table)).toMatchObject({ rule: 'intent.weighed' });
    expect(weighed('Can I grab a photo?', table)).toBeNull();
  });
  test('mark the sentence that weighs most', () => {
    const text = 'The photo is fine. Can I grab a phone? A photo of the photo.';
    expect(weighed(text, tableOf('9 phone\n5 grab ?\n-1 photo'))).toMatchObject({ from: 19, to: 38 });
  });
  test('say nothing in quotation, in code, in what was hidden, and where talk is to stay here', () => {
    const heavy = tableOf('20 phone');
    expect(weighed('phone', heavy)).not.toBeNull();
    for (const text of ['he said "phone"', '<phone>', 'my phone is •••••', 'please keep the phone talk in this chat'])
      expect(weighed(text, heavy)).toBeNull();
  });
  test('are not weighed in a long text, which says too many things at once', () => {
    expect(weighed('phone '.repeat(49), tableOf('1 phone'))).toBeNull();
  });
  test('are asked only where no rule speaks', () => {
    expect(screen('Can I have your phone number?').findings.map(({ rule }) => rule)).toEqual(['intent.ask_contact']);
  });
});
