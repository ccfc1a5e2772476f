/** The tests that come with the program: one file for each test and language, read where the migrations are. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isLang } from '../words/lang.ts';

interface SkillTest {
  /** The same for the same text, so that loading it twice is loading it once. */
  readonly name: string;
  readonly input: { readonly lang: string; readonly text: string };
}

const folder = 'db/tests';

/** `typescript.en.txt` is the test in English. */
export function skillTests(): readonly SkillTest[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const lang = file.split('.').at(-2);
      if (!isLang(lang)) throw new TypeError(`${file} names no language of the house`);
      const text = readFileSync(path.join(folder, file), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
      return { name: `${file} ${hash}`, input: { lang, text } };
    });
}
