import { z } from 'zod';
import { line, text } from '../../core/input.ts';
import { type FormulaNumbers, formulaNumbers } from '../../engines/ranking/index.ts';
import { type Lang, langs } from '../../words/lang.ts';
import { type GuidelineRow, guidelineSchema } from './guideline.ts';
import { type Numbers, numbersSchema } from './numbers.ts';

/** What exists in versions: the numbers, the formula of the position, and three texts in every language. */
export const policyKinds = ['numbers', 'terms', 'guideline', 'privacy', 'formula'] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** What is written as a draft first, so that an operator sees what it would change before it binds anybody. */
export type DraftedKind = 'guideline' | 'formula';

/** What a member accepts by version before creating, proposing, awarding or paying. */
export const acceptedKinds = ['terms', 'guideline'] as const;
export type AcceptedKind = (typeof acceptedKinds)[number];

/** A part of a text; versions are compared paragraph by paragraph. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
export type Texts = Readonly<Record<Lang, readonly Section[]>>;

export type Content =
  | { readonly kind: 'numbers'; readonly numbers: Numbers }
  | { readonly kind: 'formula'; readonly formula: FormulaNumbers }
  | { readonly kind: 'terms' | 'privacy'; readonly texts: Texts }
  | { readonly kind: 'guideline'; readonly rows: readonly GuidelineRow[]; readonly texts: Texts };

const sections = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-zA-Z0-9-]{1,40}$/),
      title: line({ min: 1, max: 200 }),
      paragraphs: z
        .array(text({ min: 1, max: 4000 }))
        .min(1)
        .max(60),
    }),
  )
  .min(1)
  .max(60)
  .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'A section stands once.');

/** A text in every language, with the same sections in the same order, so that no reader is told less. */
export const textsInput = z
  .strictObject({ en: sections, es: sections, pt: sections })
  .refine(
    (texts) => langs.every((lang) => outline(texts[lang]) === outline(texts.en)),
    'The same sections in each language.',
  );

function outline(parts: readonly Section[]): string {
  return parts.map(({ id }) => id).join(' ');
}

const stored = {
  numbers: z.strictObject({ numbers: numbersSchema }),
  terms: z.strictObject({ texts: textsInput }),
  privacy: z.strictObject({ texts: textsInput }),
  guideline: z.strictObject({ rows: guidelineSchema, texts: textsInput }),
  formula: z.strictObject({ formula: formulaNumbers }),
};

/** What stands in the database, read back into what rules and pages use. */
export function readContent(kind: PolicyKind, json: string): Content {
  const raw: unknown = JSON.parse(json);
  switch (kind) {
    case 'numbers':
      return { kind, ...stored.numbers.parse(raw) };
    case 'guideline':
      return { kind, ...stored.guideline.parse(raw) };
    case 'formula':
      return { kind, ...stored.formula.parse(raw) };
    default:
      return { kind, ...stored[kind].parse(raw) };
  }
}

/** The same content always gives the same text, so that "nothing changed" can be seen. */
export function writeContent(content: Content): string {
  if (content.kind === 'numbers') return JSON.stringify({ numbers: numbersSchema.encode(content.numbers) });
  const { kind: _, ...rest } = content;
  return JSON.stringify(rest);
}

export const policyKind = z.enum(policyKinds);
export const versionNumber = z.coerce.number().int().min(1).max(1_000_000);
