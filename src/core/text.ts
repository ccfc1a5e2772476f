/**
 * What a person may write. Every language and every emoji passes; what cannot be seen, or makes other words look like
 * something else, does not. Nothing is normalised: the record keeps the letters as they were written.
 */

/** Why a text is refused; each has a sentence of its own in the words of the house. */
type TextProblem = 'control' | 'bidi' | 'surrogate' | 'unassigned' | 'invisible' | 'stacked';

export type CleanText =
  | { readonly ok: true; readonly text: string }
  /** Index in UTF-16 units of the value as given. */
  | { readonly ok: false; readonly problem: TextProblem; readonly index: number };

/** What is looked for, as regular expressions in order of need: the flag first, because its letters are refused elsewhere. */
const kinds: Readonly<Record<TextProblem | 'flag', string>> = {
  flag: String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}`,
  control: String.raw`(?![\t\n\r])\p{Cc}`,
  bidi: String.raw`[\u202A-\u202E\u2066-\u2069]`,
  surrogate: String.raw`\p{Cs}`,
  unassigned: String.raw`[\p{Co}\p{Noncharacter_Code_Point}]`,
  invisible: String.raw`[\uFEFF\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]`,
  // More marks on one letter than any written language uses spill over the lines of others.
  stacked: String.raw`\p{M}{9}`,
};
const suspect = new RegExp(
  Object.entries(kinds)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|'),
  'gu',
);

/** Trims, writes each end of line as \n, and refuses characters that do not belong into a text for others to read. */
export function cleanText(value: string): CleanText {
  const trimmed = value.trim();
  for (const { groups = {}, index } of trimmed.matchAll(suspect)) {
    const [name] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    // The flags of England, Scotland and Wales are spelled with the invisible tag letters that are refused elsewhere.
    if (isProblem(name)) return { ok: false, problem: name, index: value.indexOf(trimmed) + index };
  }
  if (/^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(trimmed)) return { ok: true, text: '' };
  return { ok: true, text: trimmed.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n') };
}

function isProblem(name: string | undefined): name is TextProblem {
  return name !== undefined && name !== 'flag';
}
